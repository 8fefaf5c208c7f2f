import type { Nodes } from 'mdast';
import type { Span } from './text.ts';

/** Where a node of the tree stands, in the text that was parsed. */
export const spanOfNode = ({ position }: Nodes): Span => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });

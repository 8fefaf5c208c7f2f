import type { Span } from '../../document/text.ts';

/**
 * What a document claims and does not bear out:
 * - `certified-course`: that the course, and not who gives it, is certified Qualiopi; `named-course`: the mark set beside the
 *   course ("notre programme Qualiopi"); `logo`: its logo;
 * - `job`, `success`: guaranteed; `cpf`: eligible, without the code of a certification; `free`: nothing to pay, without who pays;
 *   `free-cpf`: nothing to pay, with a personal account alone; `state`: an award recognised by the State, without its code;
 *   `approval`: a provider approved by the State.
 */
export const CLAIMS = [
  'certified-course',
  'named-course',
  'logo',
  'job',
  'success',
  'cpf',
  'free',
  'free-cpf',
  'state',
  'approval',
] as const;
export type ClaimKind = (typeof CLAIMS)[number];

export interface Claim {
  readonly kind: ClaimKind;
  /** The exact words, or the image. */
  readonly span: Span;
  /** True words that could stand in their place as they are, where there are any. */
  readonly instead?: string;
}

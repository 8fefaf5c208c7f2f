/** How items are called, what settles them, and what their stubs ask: as `data/items/*.yaml` says it. */
export { ITEM_TEXTS } from './generated/itemTexts.ts';
export type { ItemTexts } from './generated.ts';

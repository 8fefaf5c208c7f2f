import { foldText } from '../document/fold.ts';

/** "tauxDeReussite": with a space where a word begins on its capital. */
export const spacedCapitals = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2');

/** The folded words of a key: of "dureeFormation", "duree_formation", "duree-formation". */
export const keyWords = (key: string | number): string => foldText(spacedCapitals(String(key)).replace(/[_.-]+/g, ' '));

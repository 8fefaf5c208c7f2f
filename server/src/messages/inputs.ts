import { format } from './format.ts';
import type { Locale, Localized } from './locale.ts';

/** What went wrong with a path, and what to do about it. The path itself stands before the message. */
const INPUT_ERRORS = {
  'not-found': {
    fr: 'ce chemin n’existe pas. Vérifiez son orthographe et le dossier d’où vous lancez la commande.',
    en: 'there is no such path. Check its spelling and the folder from which you run the command.',
  },
  vanished: {
    fr: 'ce fichier a disparu avant d’être lu. Relancez la commande.',
    en: 'this file vanished before it was read. Run the command again.',
  },
  permission: {
    fr: 'lecture refusée. Donnez-vous le droit de lire ce fichier ou ce dossier, ou écartez-le.',
    en: 'permission denied. Give yourself the right to read this file or folder, or leave it out.',
  },
  'link-loop': {
    fr: 'ce lien symbolique tourne en rond. Corrigez-le ou supprimez-le.',
    en: 'this symbolic link leads back to itself. Correct it or remove it.',
  },
  'not-a-file': {
    fr: 'ce n’est ni un fichier ni un dossier. Donnez le chemin d’un document Markdown.',
    en: 'this is neither a file nor a folder. Give the path of a Markdown document.',
  },
  binary: {
    fr: 'ce fichier n’est pas du texte (octet nul ligne {line}). Singulier lit du Markdown : si c’est un document bureautique ou un PDF, exportez-le en texte.',
    en: 'this file is not text (null byte on line {line}). Singulier reads Markdown: if it is an office document or a PDF, export it as text.',
  },
  'not-utf8': {
    fr: 'ce fichier n’est pas en UTF-8 (premier caractère illisible ligne {line}) ; il vient sans doute d’un ancien encodage. Enregistrez-le en UTF-8 : dans VS Code, cliquez sur l’encodage en bas à droite, rouvrez avec « Western (Windows 1252) », puis enregistrez avec « UTF-8 ».',
    en: 'this file is not in UTF-8 (first unreadable character on line {line}); it probably comes from an older encoding. Save it as UTF-8: in VS Code, click the encoding at the bottom right, reopen with "Western (Windows 1252)", then save with "UTF-8".',
  },
  'not-readable': {
    fr: 'lecture impossible ({detail}). Vérifiez que ce fichier s’ouvre dans votre éditeur.',
    en: 'it cannot be read ({detail}). Check that this file opens in your editor.',
  },
  'no-document': {
    fr: 'aucun document Markdown (.md, .mdx, .markdown) ici. Donnez le dossier ou le fichier de vos programmes.',
    en: 'there is no Markdown document (.md, .mdx, .markdown) here. Give the folder or the file of your programmes.',
  },
  'analysis-failed': {
    fr: 'Singulier n’a pas su lire ce document : c’est un défaut de Singulier, pas du document ({detail}). Signalez-le à ses auteurs, si possible avec le passage en cause.',
    en: 'Singulier failed to read this document: the fault is in Singulier, not in the document ({detail}). Report it to its authors, if possible with the passage concerned.',
  },
} as const satisfies Record<string, Localized>;

const SKIPPED = {
  empty: { fr: 'fichier vide : rien à lire', en: 'empty file: nothing to read' },
  'link-outside': {
    fr: 'lien symbolique hors du dossier demandé : non suivi (donnez ce chemin à la commande pour le lire)',
    en: 'symbolic link that leads out of the folder asked for: not followed (give this path to the command to read it)',
  },
} as const satisfies Record<string, Localized>;

/** A path that could not be checked, as it is told. */
interface ToldError {
  /** Shown before the message. */
  readonly path?: string;
  readonly code: keyof typeof INPUT_ERRORS;
  readonly line?: number;
  readonly detail?: string;
}

export function inputErrorMessage({ code, line, detail }: ToldError, locale: Locale): string {
  return format(INPUT_ERRORS[code][locale], { ...(line !== undefined && { line: String(line) }), ...(detail !== undefined && { detail }) });
}

export const skipMessage = (code: keyof typeof SKIPPED, locale: Locale): string => SKIPPED[code][locale];

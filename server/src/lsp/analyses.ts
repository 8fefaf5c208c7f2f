import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisOptions } from '../engine/analyse.ts';

export interface Analysed {
  /** Never given twice, so that equal ids mean equal answers. */
  readonly id: string;
  readonly analysis: Analysis;
}

/** One analysis for each open document, as long as its version and the options (the day included) stay the same. */
export class Analyses {
  readonly #analyse: (text: string, options: AnalysisOptions) => Analysis;
  readonly #entries = new Map<string, Analysed & { readonly version: number; readonly options: string }>();
  #count = 0;

  constructor(analyse: (text: string, options: AnalysisOptions) => Analysis) {
    this.#analyse = analyse;
  }

  get(document: TextDocument, options: AnalysisOptions): Analysed {
    const key = JSON.stringify(options);
    const known = this.#entries.get(document.uri);
    if (known?.version === document.version && known.options === key) return known;
    const entry = {
      id: String(++this.#count),
      analysis: this.#analyse(document.getText(), options),
      version: document.version,
      options: key,
    };
    this.#entries.set(document.uri, entry);
    return entry;
  }

  /** Whether it was analysed in an earlier version only: its author is at work on it. */
  isOutdated(document: TextDocument): boolean {
    const known = this.#entries.get(document.uri);
    return known !== undefined && known.version !== document.version;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }
}

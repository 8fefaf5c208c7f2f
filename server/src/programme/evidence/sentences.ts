import { foldedAt } from '../../document/fold.ts';
import { readSentences } from '../../text/sentences.ts';
import type { Words } from '../words.ts';
import type { NumberMention } from './numbers.ts';
import type { EvidencePassage } from './passages.ts';

/** A sentence that claims evidence, in units of the passage's folded text. */
export interface EvidenceClaim {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly NumberMention[];
  /** Whether its words alone make the claim; else it counts only beside a link or a date. */
  readonly sure: boolean;
}

/** "Ce questionnaire répond à l'indicateur 30", "preuve de l'indicateur 8", "covers indicators 30 to 32". */
const CLAIMS =
  /\b(?:repond(?:ent|re|ant)?|satisf(?:ait|ont|aire|aisant)|couvr(?:e|ent|ir|ant)|attest(?:e|ent|er|ant)|prouv(?:e|ent|er)|justifi(?:e|ent|er|ant)|demontr(?:e|ent|er)|contribu(?:e|ent|er|ant)|ser(?:t|vent|vant) de preuves?|preuves?|justificatifs?|answers?|addresse[sd]?|address|covers?|meets?|satisf(?:y|ies)|proves?|demonstrates?|supports?|evidence|proof)\b[^.;:?!]{0,60}$/;
/** "Les indicateurs 4 et 5 sont couverts par…" */
const CLAIMED =
  /^[^a-z0-9.;:?!]{0,3}(?:est|sont|is|are) (?:couvert|traite|satisfait|documente|prouve|justifie|montre|covered|met\b|addressed|answered|documented|shown)/;
/** "pour l'indicateur 8", "au titre de l'indicateur 8": a way of filing, which a link or a date makes a claim. */
const FILES =
  /\b(?:pour|au titre|en reponse|relati(?:f|ve|fs|ves)|associee?s?|rattachee?s?|liee?s?|conformement|en lien|for|under|related|relating|in line with)\b[^.;:?!]{0,30}$/;
/** "Tout commence par un appel. Indicateur 8 : un test…": a sentence that opens with its indicator, as a line of a list would. */
const OPENS = /^[^a-z0-9]*(?:l'|les |the )?$/;
const OPENED = /^ ?:/;
/** A sentence that says what an indicator asks, what remains to be done, or that something does not answer it. */
const DISCLAIMS =
  /\b(?:il (?:faut|faudra|faudrait|reste)|doit|doivent|devons|devez|devra|devront|devrait|must|should|shall|needs? to|demande(?:nt)?|exige(?:nt)?|impose(?:nt)?|requires?|asks?|porte(?:nt)? sur)\b|\b(?:ne|n'|not|aucune?)\b[^.;]{0,40}\b(?:repond|couvre|satisfai|justifi|prouve|atteste|answer|cover|meet|satisfy|address)|\?\s*$/;

/** The sentences of a passage that claim evidence for an indicator. */
export function claimsIn(passage: EvidencePassage): EvidenceClaim[] {
  const claims: EvidenceClaim[] = [];
  let next = 0;
  for (const [start, end] of sentencesOf(passage)) {
    const mentions: NumberMention[] = [];
    while (next < passage.mentions.length && (passage.mentions[next] as NumberMention).start < end)
      mentions.push(passage.mentions[next++] as NumberMention);
    const sentence = passage.folded.text.slice(start, end + 1);
    if (mentions.length === 0 || DISCLAIMS.test(sentence)) continue;
    const degree = (mention: NumberMention): number => {
      const before = passage.folded.text.slice(Math.max(start, mention.start - 80), mention.start);
      const bracketed =
        /[([][^()[\]]{0,30}$/.test(before) && /^[^()[\]]{0,30}[)\]]/.test(passage.folded.text.slice(mention.end, mention.end + 40));
      const claimed = CLAIMED.test(passage.folded.text.slice(mention.end, Math.min(end, mention.end + 40)));
      const opens =
        OPENS.test(passage.folded.text.slice(start, mention.start)) && OPENED.test(passage.folded.text.slice(mention.end, mention.end + 2));
      if (bracketed || claimed || opens || CLAIMS.test(before)) return mention.weak ? 1 : 2;
      return FILES.test(before) && !mention.weak ? 1 : 0;
    };
    const claimed = mentions.filter((mention) => degree(mention) > 0);
    if (claimed.length > 0) claims.push({ start, end, mentions: claimed, sure: claimed.some((mention) => degree(mention) === 2) });
  }
  return claims;
}

function* sentencesOf({ text, folded }: Words): Generator<readonly [start: number, end: number]> {
  for (const sentence of readSentences(text.text.replaceAll('\n', ' '))) {
    const [start, end] = [foldedAt(folded, sentence.start), foldedAt(folded, sentence.end)];
    yield [start, start + folded.text.slice(start, end).replace(/(?<![.!?])[.!?]+["')]*$/, '').length];
  }
}

import type { Folded } from '../../document/fold.ts';
import type { Language } from '../../document/language.ts';
import { matchesOf } from '../../text/matches.ts';
import { mayQuote } from '../quotations.ts';
import type { Line } from '../sought.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { Subject } from '../subject.ts';
import type { Word } from '../words.ts';
import type { Anchor, AnchorKind } from './anchor.ts';
import { CUES } from './cues.ts';
import { OBSERVED, tellingFigure } from './figures.ts';
import type { Name } from './names.ts';

/** A text as it is looked at from several sides. */
export interface ReadText extends Pick<Line, 'hits'> {
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly language: Language;
}

type Masks = Pick<Subject, 'title' | 'isTopic' | 'isKnownName' | 'isKnownPart'>;

/** What people make in a course; what follows may be a thing of its own. Folded. */
const MAKES: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:fabriqu\w*|redige\w*|monte\w*|cous\w*|coud\w*|taille\w*|peint\w*|peindre|dessine\w*|sculpte\w*|assemble\w*|rapporte\w*|ramene\w*|programme[rnz]\w*|code[rnz]\w*|filme[rnz]\w*|cuisine[rnz]\w*|petri\w*|forge\w*|tisse\w*|imprime\w*|tourne[rnz]\w*|livre[rnz]\w*|apporte[rnz]?\w*)$/,
  en: /^(?:mak(?:es?|ing)|made|writ(?:es?|ing)|sew(?:s|ing)?|paint(?:s|ing)?|draw(?:s|ing)?|carv(?:es?|ing)|bak(?:es?|ing)|cook(?:s|ing)?|bring(?:s|ing)?|film(?:s|ing)?|cod(?:es?|ing)|assembl(?:es?|ing)|weav(?:es?|ing)|forg(?:es?|ing)|print(?:s|ing)?)$/,
};
const DETERMINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('un une son sa ses leur leurs votre vos deux trois quatre cinq six huit dix douze l le la les ce cet cette'.split(' ')),
  en: new Set('a an the his her their your its two three four five six ten'.split(' ')),
};

const QUOTED = /«\s*([^«»]+?)\s*»|“([^“”]+)”|"([^"\n]+)"/gu;

/** The anchors of a sentence, at most one of each kind: presence counts, not number. In the order of `ANCHOR_KINDS`. */
export function readAnchors(read: ReadText, masks: Masks): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (kind: AnchorKind, at: { readonly start: number; readonly end: number } | undefined): void => {
    if (at && !anchors.some((anchor) => anchor.kind === kind)) anchors.push({ kind, start: at.start, end: at.end });
  };
  add('situation', cued('situation', read, masks));
  add('artefact', artefact(read, masks));
  add('criterion', observed(read) ?? figure(read, masks));
  for (const name of read.names) if (!masks.isKnownName(name)) add(name.located ? 'place' : 'source', name);
  add('audience', cued('audience', read, masks));
  add('source', quoted(read, masks));
  add('choice', cued('choice', read, masks));
  add('limit', cued('limit', read, masks));
  return anchors;
}

function cued(kind: AnchorKind, read: ReadText, masks: Masks): { start: number; end: number } | undefined {
  const cues = CUES[kind]?.[read.language];
  if (!cues?.mayBeIn(read)) return undefined;
  for (const match of matchesOf(cues.pattern, read.folded.text)) {
    const place = inOriginal(read.folded, match);
    if (!isSubject(place, read, masks)) return place;
  }
  return undefined;
}

/** Whether what some words say is the subject or the provider, and nothing else: "au rucher" in "Conduire un rucher". */
function isSubject(place: { start: number; end: number }, { words, language }: ReadText, { title, isKnownPart }: Masks): boolean {
  const { grammatical } = vocabularyOf(language);
  const telling = words.filter(
    ({ start, end, small, folded }) => start < place.end && place.start < end && !small && !grammatical.has(folded),
  );
  return telling.length > 0 && telling.every(({ stem, folded }) => title.has(stem) || isKnownPart(folded));
}

function observed({ folded, hits, language }: ReadText): { start: number; end: number } | undefined {
  const match = OBSERVED[language].mayBeIn({ hits }) && OBSERVED[language].pattern.exec(folded.text);
  return match ? inOriginal(folded, match) : undefined;
}

const inOriginal = (folded: Folded, match: RegExpExecArray): { start: number; end: number } => ({
  start: folded.toOriginal(match.index),
  end: folded.toOriginal(match.index + match[0].length),
});

function figure({ words, language }: ReadText, { title }: Masks): { start: number; end: number } | undefined {
  const found = tellingFigure(words, language, title);
  return found && { start: (words[found.from] as Word).start, end: (words[found.to - 1] as Word).end };
}

/** "coudre une housse", "a poem that they write": a verb of making, then a thing that is neither the subject nor anybody's. */
function artefact({ words, language }: ReadText, { isTopic }: Masks): { start: number; end: number } | undefined {
  const { common, grammatical } = vocabularyOf(language);
  for (let at = 2; at < words.length; at++) {
    const [verb, determiner, thing] = [words[at - 2] as Word, words[at - 1] as Word, words[at] as Word];
    // What costs least to know first: few words come after a determiner, and of those few after such a verb.
    if (!DETERMINERS[language].has(determiner.folded) || determiner.before !== 'space' || thing.before !== 'space') continue;
    if (!MAKES[language].test(verb.folded) || common.has(thing.stem) || grammatical.has(thing.folded) || isTopic(thing)) continue;
    return { start: verb.start, end: thing.end };
  }
  return undefined;
}

/** Words quoted: somebody's, a title, a name given to something. A single one is only held at arm's length. */
function quoted(read: ReadText, masks: Masks): { start: number; end: number } | undefined {
  if (!mayQuote(read.text)) return undefined;
  for (const match of read.text.matchAll(QUOTED)) {
    const words = (match[1] ?? match[2] ?? match[3] ?? '').split(/\s+/).length;
    const place = { start: match.index, end: match.index + match[0].length };
    if (words >= 2 && words <= 40 && !isSubject(place, read, masks)) return place;
  }
  return undefined;
}

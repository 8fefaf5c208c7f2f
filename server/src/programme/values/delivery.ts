import type { Words } from '../words.ts';
import { onlyWords, stated, without, wordSet } from './text.ts';
import type { CourseValue, Mode, Place } from './value.ts';

const REMOTE = String.raw`(?:a distance|en distanciel|distanciel|en visioconference|visioconference|en visio|visio|en ligne|online|remotely|remote|classes? virtuelles?|virtual classes)`;
const ON_SITE = String.raw`(?:en presentiel|presentiel|en salle|in person|on-site|on site|face to face|face-to-face|classroom)`;

const MODES: readonly (readonly [Mode, RegExp])[] = [
  ['remote', new RegExp(String.raw`\b${REMOTE}\b`, 'g')],
  ['on-site', new RegExp(String.raw`\b${ON_SITE}\b`, 'g')],
];

const PLAIN = wordSet(
  'formation cours stage ou et possible en dispensee dispense se deroule la le l 100 entierement exclusivement uniquement and or training course fully only synchrone',
);

const ONLY = String.raw`(?:100 ?%|entierement|integralement|exclusivement|uniquement|totalement|fully|entirely|exclusively)`;
const ONLY_IN: readonly (readonly [Mode, RegExp])[] = [
  [
    'remote',
    new RegExp(
      String.raw`(?<![\w])${ONLY} ${REMOTE}\b|\b(?:totalite|ensemble) (?:de la formation|des seances) (?:est|sont|se deroulent?|a lieu|ont lieu) ${REMOTE}\b`,
    ),
  ],
  ['on-site', new RegExp(String.raw`(?<![\w])${ONLY} ${ON_SITE}\b`)],
];

/** How the course is held, in words that say nothing else; lines that go on with them may add a way of holding it. */
export function wholeDelivery(words: Words, place: Place, more: readonly Words[] = []): CourseValue[] {
  const { text } = words.folded;
  const says = (pattern: RegExp): boolean => [words, ...more].some(({ folded }) => folded.text.search(pattern) >= 0);
  const modes = MODES.filter(([, pattern]) => says(pattern)).map(([mode]) => mode);
  const left = MODES.reduce((rest, [, pattern]) => without(rest, pattern), text);
  if (left === text || !onlyWords(left, PLAIN)) return [];
  const only = modes.length === 1 && ONLY_IN.some(([, pattern]) => pattern.test(text));
  return [{ kind: 'delivery', modes, as: only ? 'only' : 'whole', place, ...stated(words, 0, text.length) }];
}

const HELD = String.raw`(?:seances?|formations?|cours|sessions?|accompagnements?|entretiens?|ateliers?|journees?|regroupements?|rendez-vous|stages?|training|course|workshops?|days?)`;
const MAY = String.raw`(?:possibilites?|possibles?|peut|peuvent|proposee?s?|au choix|may|can|available)`;
/** Words between the offer and what is offered: of one sentence, and few. */
const GAP = String.raw`[^.;!?:]{0,60}?`;
const also = (mode: string): RegExp =>
  new RegExp(
    String.raw`\b${MAY}\b${GAP}\b${HELD} ${mode}\b|\b${HELD} ${mode}\b${GAP}\b${MAY}\b|\b${HELD}\b (?:[a-z]+ ){0,2}\b${MAY} ${mode}\b`,
  );
const ALSO_IN: readonly (readonly [Mode, RegExp])[] = [
  ['on-site', also(ON_SITE)],
  ['remote', also(REMOTE)],
];

/** "La formation se déroule en présentiel": the way it is held, in a sentence. */
const HELD_IN = (mode: string): RegExp =>
  new RegExp(
    String.raw`\b(?:la|cette|notre|this|the|our) (?:formation|course|training) (?:(?:se deroule|se tient|se suit|a lieu|est (?:dispensee|realisee|organisee|animee|proposee|donnee)|is held|is delivered|is given|takes place) )(?:[a-z]+ment )?${mode}\b`,
  );
const WHOLE_IN: readonly (readonly [Mode, RegExp])[] = [
  ['on-site', HELD_IN(ON_SITE)],
  ['remote', HELD_IN(REMOTE)],
];
const modesIn = (sentence: string): number => MODES.filter(([, pattern]) => sentence.search(pattern) >= 0).length;

/** Words about something else than how this course is held: an examination, another offer, a part of the course. */
const ELSEWHERE =
  /\b(?:examens?|jury|soutenance|certification|epreuves?|formules?|options?|versions?|packs?|autres?|contrairement|sans|pas|plutot|modules?|plateforme|dossiers?|demarches|supports?|ressources|quiz|tests?|theori[a-z]+|pratique|phase|etape|partie|entretien de motivation|inscriptions?|candidature|evaluation|accueil|nos formations|our courses|exam|not|without|other|unlike|ou|or)\b/;

/** What a sentence says of it: "100 % à distance", "des journées en présentiel sont possibles". */
export function saidDelivery(words: Words): CourseValue[] {
  const { text } = words.folded;
  if (!/distan|present|visio|ligne|remote|online|person|site|face|classroom/.test(text)) return [];
  const found: CourseValue[] = [];
  for (const [as, patterns] of [
    ['only', ONLY_IN],
    ['also', ALSO_IN],
    ['whole', WHOLE_IN],
  ] as const) {
    for (const [mode, pattern] of patterns) {
      const match = pattern.exec(text);
      const sentence = match ? sentenceAt(text, match.index) : '';
      if (!match || ELSEWHERE.test(sentence) || sentence.endsWith('?') || (as === 'whole' && modesIn(sentence) > 1)) continue;
      found.push({ kind: 'delivery', modes: [mode], as, place: 'sentence', ...stated(words, match.index, match.index + match[0].length) });
    }
  }
  return found;
}

const sentenceAt = (text: string, at: number): string => {
  const start = Math.max(0, ...['.', '!', ';', '?'].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  return /^[^.;!?]*\??/.exec(text.slice(start))?.[0] ?? '';
};

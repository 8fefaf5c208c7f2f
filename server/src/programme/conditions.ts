import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import type { Condition } from '../referential/indicator.ts';
import type { Item } from '../referential/items.ts';
import { declaration } from './declared.ts';
import type { DocumentFacts, ItemFact } from './facts.ts';
import { isLong } from './length.ts';
import { anyWord } from './patterns.ts';
import { findAll, type Found, type Prose } from './prose.ts';
import { wordsOf } from './words.ts';

/** How a document shows a condition. Patterns are matched on folded text. */
interface Sign {
  readonly condition: Condition;
  /** Front matter key that declares it, and what its value must say; any value but "non" where absent. */
  readonly key: RegExp;
  readonly value?: RegExp;
  /** Words that say it of the course wherever they stand. */
  readonly said: RegExp;
  /** Words that say it under the label of one of these items. */
  readonly labelled?: { readonly items: readonly Item[]; readonly said: RegExp };
  /** Sentences that look alike and are about something else. */
  readonly not?: RegExp;
  /** Items whose section speaks of something else: how one enrols online says nothing of the course. */
  readonly notUnder?: readonly Item[];
  /** Titles of courses about it: only what is declared or labelled counts there. */
  readonly subject: RegExp;
}

const REMOTE_WORD = String.raw`(?:a distance\b(?! de)|(?:en )?distanciel(?:le)?s?\b|en ligne\b|(?:en|par) visio(?:conference)?\b|en e-?learning\b|online\b|remotely\b|by video ?(?:call|conference)\b)`;
const TAUGHT_UNIT =
  '(?:formation|cours|stage|session|seance|module|parcours|entretien|accompagnement|bilan|atelier|programme|heure|journee|jour|regroupement|enseignement|partie|sequence|course|training|class(?:es)?|lesson|part|workshop|tutoring|hour|day|rendez-vous)s?';

/** As `anyWord`, for every match. */
const everyWord = (...alternatives: readonly string[]): RegExp => new RegExp(anyWord(...alternatives), 'g');

const SIGNS: readonly Sign[] = [
  {
    condition: 'work-linked',
    key: /^(?:(?:en )?(?:alternance|apprentissage)|work[ _-]linked|apprenticeship|work[ _-]study)$/,
    said: everyWord(
      "contrats? (?:d'apprentissage|de professionnalisation|d'alternance|en alternance)",
      // "Alternance d'apports théoriques et pratiques" is a teaching method.
      String.raw`(?:en |par |rythmes? ?:? ?(?:de l'|d'|d'une |en )?)alternance\b(?! (?:d'|de |des |entre|avec des|theor|apports|pratique))`,
      String.raw`alternance (?:centre|ecole|cfa|entreprise)\b`,
      String.raw`maitres? d'apprentissage`,
      String.raw`(?:formations?|diplomes?|titres?|cap|bts|bachelor|accessibles?|ouverte?s?|preparee?s?|voie|cursus) (?:[a-z-]+ ){0,3}?(?:en|par|de l') ?(?:la voie de l')?apprentissage\b(?! (?:par|actif|collabor|autonome))`,
      String.raw`apprenticeships?(?! (?:tutor|mentor))`,
      'work-study (?:contract|course|programme|program|basis)',
    ),
    labelled: {
      items: ['delivery', 'duration', 'enrolment'],
      said: /\balternance\b(?! (?:d'|de |des |entre|avec des|theor|apports|pratique|presentiel|\/))/g,
    },
    not: /\b(?:rythmes? d'apprentissage|alternance des (?:methodes|exercices|temps))\b/,
    subject: /\b(?:tuteurs?|tutrices?|tutorat|maitres? d'apprentissage|apprentie?s|alternante?s|tutors?|mentors?|apprentices)\b/,
  },
  {
    condition: 'work-situation',
    key: /^(?:afest|stage[ _-](?:en )?entreprise|periodes?[ _-](?:en )?entreprise|(?:en )?situation[ _-]de[ _-]travail|work[ _-](?:situation|placement)|placement)$/,
    said: everyWord(
      'afest',
      '(?:formations?|apprentissages?|sequences?|periodes?) en situation (?:reelle )?de travail',
      String.raw`stages? (?:[a-z-]+ ){0,2}?(?:(?:de|d'une duree de) \d+ ?(?:h|heures|jours|semaines|mois) )?en (?:entreprise|milieu professionnel|structure d'accueil)\b`,
      "periodes? (?:de formation |d'immersion |d'application )?en (?:entreprise|milieu professionnel)",
      'immersions? (?:professionnelles? )?en (?:entreprise|milieu professionnel)',
      'pfmp',
      String.raw`\d+ ?(?:h|heures|jours|semaines|mois) (?:de|en) stage\b`,
      // "3 jours en entreprise" alone may be a course given on the client's site.
      String.raw`(?:centre|cfa|ecole)\b[^.|]{0,40}? \d+ ?(?:h|heures|jours|semaines|mois) en entreprise`,
      'work placements?',
      'on-the-job training',
    ),
    not: /\b(?:intra|inter)-?entreprises?\b|\bstages? en (?:entreprise|intra) ou en (?:inter|centre)\b/,
    notUnder: ['price', 'funding', 'contact'],
    subject: /\b(?:afest|tuteurs?|tutrices?|tutorat|maitres? de stage|tutors?|mentors?)\b/,
  },
  {
    condition: 'remote',
    key: /^(?:modalites?|formats?|modes?|delivery|delivery[ _-]mode|type[ _-](?:de[ _-])?formation|distanciel|(?:a[ _-])?distance|foad|remote|en[ _-]ligne|online|elearning|e-learning|lieux?|location)$/,
    value:
      /\b(?:distance|distanciel(?:le)?|en ligne|online|remote(?:ly)?|visio(?:conference)?|hybride|mixte|blended|hybrid|multimodale?|classes? virtuelles?|virtual|e-?learning|foad|zoom|teams|meet|oui|yes|true)\b/,
    said: new RegExp(
      String.raw`\b${TAUGHT_UNIT}(?: [a-z'-]{1,20}){0,3}? ${REMOTE_WORD}|\b100 ?% (?:en |live )?(?:a distance|en ligne|distanciel(?:le)?|online|remote)\b|\b(?:classes? virtuelles?|distanciel|e-learning|foad|blended[ -]learning|virtual classe?s?|virtual classrooms?)\b`,
      'g',
    ),
    labelled: {
      items: ['delivery'],
      said: /\b(?:(?:a )?distance\b(?! de)|distanciel(?:le)?|en ligne|online|remote(?:ly)?|visio(?:conference)?|hybride|mixte|blended|hybrid|multimodale?|virtual|zoom|teams|google meet)\b/g,
    },
    not: /\b(?:inscri\w+|candidat\w+|dossiers?|paiements?|payer|reserv\w+|entretiens? (?:de motivation|prealables?|d'admission|de positionnement|d'information|telephoniques?|de decouverte|decouverte)|positionnement|questionnaires?|tests?|quiz|evaluations?|examens?|soutenances?|reunions? d'information|reclamations?|boutique|vendre|ventes?|teletravail\w*|travail(?:ler)? a distance|manag\w+|equipes? a distance|supports?|ressources?|documents?|attestations?|prise de rendez-vous|prendre rendez-vous|enrol\w*|book(?:ing|ed)?|apply|payments?)\b/,
    notUnder: ['enrolment', 'lead-time', 'contact', 'assessment', 'recognition', 'accessibility'],
    subject:
      /\b(?:teletravail|travail(?:ler)? a distance|manag\w+ (?:[a-z]+ )?a distance|animer|vendre|ventes?|concevoir|classes? virtuelles?|digital learning|formateurs?|formatrices?|remote (?:work|teams?|management)|working remotely)\b/,
  },
  {
    condition: 'subcontracting',
    key: /^(?:sous[ _-]?traitance|sous[ _-]?traitee?|subcontract(?:ing|ed))$/,
    said: new RegExp(
      [
        String.raw`\b(?:formation|module|prestation|session|animation|intervention|stage|partie|bilan|accompagnement|action|realisation|journee)s?\b[^.|]{0,50}?\b(?:sous-traitee?s?\b|en sous-traitance\b|confiee?s? a (?:un|une|des|notre|nos|l'|la|le) ?(?:organisme|prestataire|partenaire|societe|intervenant|formateur|formatrice|cabinet|centre)s?\b)`,
        String.raw`\b(?:animee?s?|assuree?s?|dispensee?s?|realisee?s?|delivree?s?) (?:[a-z]+ )?par (?:un|une|des|notre|nos) (?:[a-z]+ )?(?:sous-traitante?s?|(?:organisme|prestataire|intervenant|formateur|partenaire)s? (?:externe|sous-traitant)s?)\b`,
        String.raw`\b(?:recours|appel) a (?:la sous-traitance|des sous-traitants|des (?:formateurs|prestataires|intervenants) (?:externes|independants|sous-traitants))\b`,
        String.raw`\bsubcontracted\b|\b(?:delivered|taught|run|led) by (?:a |an |our )?(?:[a-z]+ )?subcontractors?\b`,
      ].join('|'),
      'g',
    ),
    // Working for another provider is the other way round, and a processor of personal data delivers no course.
    not: /\b(?:pour le compte d'|en tant que sous-traitant|nous intervenons en sous-traitance|nous sommes|donneurs? d'ordre|donnees|rgpd|gdpr|personal data|as a subcontractor)\b/,
    subject: /\bsous-trait|\bsubcontract/,
  },
];

/** Sections and items that speak of what is taught and to whom, not of how the course is given. */
const SUBJECTS: readonly Item[] = ['objectives', 'prerequisites', 'audience', 'content'];

const NO = /^(?:non|no|false|faux|0|aucune?|sans|none|never|jamais)\b/;
/** Right before, in the same clause: "aucune partie n'est", "ni en alternance"; "non seulement" denies nothing. */
const DENIED_BEFORE = /\b(?:non(?! seulement)|pas|aucune?|sans|hors|jamais|ni|ne|not|no|never|without)\b|\bn'/;
/** Right after: "Alternance : non". */
const DENIED_AFTER = /^[^a-z0-9]{0,4}(?:non(?! seulement)|no|pas|aucune?|none)\b/;

/**
 * Conditions that a document shows, each on the words that show it: what its front matter declares, for or against; else what
 * its labels and sentences say of the course. Its title, objectives, audience and syllabus name a subject, and count for nothing.
 */
export function readConditions(
  document: MarkdownDocument,
  prose: readonly Prose[],
  items: DocumentFacts['items'],
): Partial<Record<Condition, Span>> {
  const title = foldText(document.title?.text ?? '');
  const conditions: Partial<Record<Condition, Span>> = {};
  for (const sign of SIGNS) {
    const declared = declaredIn(document, sign);
    const span = declared === undefined ? saidIn(prose, sign, items, sign.subject.test(title)) : declared;
    if (span) conditions[sign.condition] = span;
  }
  // `certifying` is read in certification.ts.
  const { duration } = items;
  if (duration.state === 'present' && duration.span && isLong(foldText(document.source.slice(duration.span)), labelOf(document, duration)))
    conditions.long = duration.span;
  return conditions;
}

/** Where the front matter declares it; null where it denies it. */
function declaredIn(document: MarkdownDocument, { key, value }: Sign): Span | null | undefined {
  const property = declaration(document, key);
  if (!property) return undefined;
  const words = wordsOf(property.text);
  if (NO.test(words.folded.text)) return null;
  const said = value ? value.exec(words.folded.text) : ([words.folded.text] as const);
  if (!said) return undefined;
  const start = 'index' in said ? said.index : 0;
  return words.text.spanOf(words.folded.toOriginal(start), words.folded.toOriginal(start + said[0].length));
}

function saidIn(prose: readonly Prose[], sign: Sign, items: DocumentFacts['items'], isSubject: boolean): Span | undefined {
  const excluded = [...SUBJECTS, ...(sign.notUnder ?? [])];
  const subjects = SUBJECTS.flatMap((item) => items[item].span ?? []);
  // Chips have no label ("💻 À distance"), yet were read as the item.
  const answers = sign.labelled?.items.flatMap((item) => (items[item].state === 'present' ? (items[item].span ?? []) : [])) ?? [];
  const labelledAt = (passage: Prose, span: Span): boolean =>
    sign.labelled?.items.some((item) => passage.under.includes(item)) === true || answers.some((answer) => overlap(answer, span));
  const tells = ({ span, before, match, after, asks, prose: { beside, under } }: Found): boolean =>
    !asks &&
    !sign.not?.test(before + match[0] + after) &&
    !DENIED_BEFORE.test(before.slice(before.lastIndexOf(',') + 1)) &&
    !DENIED_BEFORE.test(match[0]) &&
    !DENIED_AFTER.test(after) &&
    !NO.test(beside) &&
    // Whatever has a label of its own is no part of a subject, however far that was read.
    (under.length > 0 || !subjects.some((subject) => overlap(subject, span)));
  for (const passage of prose) {
    if (passage.title || passage.under.some((item) => excluded.includes(item))) continue;
    for (const found of sign.labelled ? findAll(passage, sign.labelled.said) : [])
      if (labelledAt(passage, found.span) && tells(found)) return found.span;
    // In front matter, a word may be a subject or a tag: only the item itself tells.
    for (const found of isSubject || passage.property ? [] : findAll(passage, sign.said)) if (tells(found)) return found.span;
  }
  return undefined;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const labelOf = (document: MarkdownDocument, { label }: ItemFact): string => (label ? foldText(document.source.slice(label.span)) : '');

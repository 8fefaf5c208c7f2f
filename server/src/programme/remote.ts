import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { DURATION } from '../text/entities.ts';
import { tablesOf } from '../text/tables.ts';
import type { Item } from '../referential/items.ts';
import { type ItemFact, REMOTE_SUPPORTS, type RemoteDelivery, type RemoteSupport } from './facts.ts';
import { anyOf, anyStem, anyWord, isStub } from './patterns.ts';
import { CHIP_LENGTH } from './unlabelled.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './words.ts';

const DISTANT =
  '(?:a distance|^distance$|distanciel(?:le)?|en ligne|e-?learning|foad|(?:en |par )?classes? virtuelles?|(?:en |par )?visio(?:conference)?|online|remote(?:ly)?|virtual class(?:rooms?|es)?)';
/** A course that is at a distance in part by what it is called. */
const MIXED = '(?:hybrides?|blended(?: learning)?|^mixte|(?:formation|format|modalite|parcours|pedagogie) mixte)';
const REMOTE = new RegExp(String.raw`\b(?:${DISTANT}|${MIXED})\b`);
const WHOLLY = new RegExp(
  String.raw`(?:\b100 ?%|\b(?:cent pour cent|entierement|integralement|totalement|exclusivement|uniquement|fully|entirely|completely|wholly|all|only))[ -]?(?:(?:en|a|au|in|de la) )?${DISTANT}\b`,
);
const ON_SITE =
  /\b(?:presentiel(?:le)?s?|sur (?:site|place)|en (?:salle|centre|atelier)|dans (?:nos|vos|les) (?:locaux|salles)|intra|on[- ]site|in[- ]person|face[- ]to[- ]face|(?<!virtual )classroom|mixtes?|hybrides?|blended)\b/;

/** It may be at a distance, or not: an offer, not a way of training. */
const OFFERED =
  /\b(?:ou|or|et\/ou|possib[a-z]*|au choix|selon|sur demande|peu(?:t|vent)|options?|optionnel(?:le)?s?|egalement|si (?:besoin|necessaire|vous)|a la demande|adaptables?|either|may|can|if|on request|optional(?:ly)?|available)\b|\/|\|/;

/** What is at a distance is not the teaching. */
const BESIDES =
  /\b(?:inscri[a-z]*|reserv[a-z]*|pai(?:ement|er)|dossiers?|candidatures?|entretiens?|examens?|epreuves?|soutenances?|rendez-vous|rdv|positionnement|reunions?|preparatoire|ressources?|documents?|supports?|boutique|catalogue|telechargement|agenda|travail|management|manager|equipes?|vente|vendre|animer|concevoir|site|questionnaires?|quiz|qcm|tests?|bilan|suivi|accompagnement|coaching|tutorat|plateforme|reponses?|contact|enrol[a-z]*|regist(?:er|ration)|booking|payment|interview|exam|resources|materials|application)\b/;

/** Sentences by which a course says that it is at a distance without a label. */
const SAID =
  /\b(?:formation|stage|parcours|cours|modules?|atelier|programme|course|training|workshop)s? [^.;:]{0,40}\b(?:se (?:deroul|fai|sui)[a-z]+|a lieu|ont lieu|dispense[a-z]*|anime[a-z]*|realise[a-z]*|delivered|taught|held|takes place|runs)(?: [a-z]+){0,2} (?:a distance|en ligne|en distanciel|(?:en|par) visio(?:conference)?|en classes? virtuelles?|online|remotely)\b/;

/** "À distance, en visioconférence" is the whole course; "Neuchâtel, trois jours en ligne" is not. */
const OPENS_REMOTE = new RegExp(
  String.raw`^[^a-z0-9]*(?:(?:formation|cours|stage|format|en|course|training) )?${DISTANT}\b(?!.*\d+ ?(?:h|j|heures?|jours?|days?|hours?)\b)`,
);

/** What every way of naming distance has, as few lines do. */
const maySayRemote = (text: string): boolean => /distan|ligne|learning|foad|virtu|visio|online|remote/.test(text);

/** A course whose subject is work or teaching at a distance. */
const SUBJECT =
  /\b(?:manage[a-z]*|travail[a-z]*|teletravail|equipes?|anim[a-z]*|concevoir|conception|former|vendre|vente|enseigner|communiquer|reunions?|managing|working|teams?|teaching|designing|selling|facilitating) [^.]{0,40}(?:a distance|en ligne|virtuelles?|e-?learning|distanciel|online|remote(?:ly)?|hybrides?)\b|\bteletravail\b|\bremote (?:work|teams?|management)\b/;

// What is said, anywhere, of each support. In doubt it is said.
const ASSISTANCE = anyWord(
  '(?:assistance|assistee?s?|hotline|helpdesk|help desk|sav|support (?:technique|pedagogique|continu|individuel|utilisateurs?))',
  '(?:technical|learner|teaching|tutor|pedagogical) (?:support|assistance|help)',
  'tut(?:eurs?|rices?|orat|ors?|oring)',
  'mentors?',
  'accompagn(?:ement|ee?s?|ateurs?|ent|ons)',
  'referente?s? (?:technique|pedagogique|numerique|digital|formation|distance|foad)',
  'suivi (?:individuel|individualise|personnalise|pedagogique|technique|tutoral|continu)',
  'coach(?:ing)?',
  '(?:forum|messagerie|chat|whatsapp|slack|discord)',
  '(?:repond|repondons|reponse|reponses)',
  '(?:joignables?|permanence)',
  "(?:besoin d'aide|une question(?! sur (?:l.accessibilite|le handicap|le financement|votre (?:financement|dossier)))|des questions|need help|any questions?)",
  '(?:probleme|incident|difficulte|souci|panne|aide)s? (?:technique|de connexion|a la connexion|informatique)',
  "aide a (?:la connexion|l'installation|la prise en main)",
  '(?:questions? (?:par|a|au)|poser vos questions)',
  '(?:answers? (?:within|your)|replies within|reply within|support (?:by|via|team|line|from)|phone support|e-?mail support|available to help)',
);
const ACTIVITIES = anyOf(
  // A module, a day or an activity with its length.
  new RegExp(
    String.raw`\b(?:modules?|sequences?|activites?|jours?|journees?|seances?|seminaires?|ateliers?|chapitres?|capsules?|lecons?|videos?|classes? virtuelles?|e-?learning|autonomie|travail personnel|exercices?|blocs?|semaines?|units?|sessions?|activit(?:y|ies)|lessons?|self-study|assignments?|weeks?|days?|distanciel|distance|ligne|synchrone|asynchrone)\b[^.]{0,80}?(?:${DURATION.source})`,
  ),
  new RegExp(
    String.raw`(?:${DURATION.source})[^.]{0,60}?\b(?:modules?|sequences?|activites?|seances?|e-?learning|autonomie|travail personnel|classes? virtuelles?|distance|distanciel|ligne|synchrones?|asynchrones?|videos?|self-study|online|lessons?|par semaine|a week|per week)\b`,
  ),
  // A day of a live class is as long as it says.
  /^[^a-z0-9]*(?:jour|journee|day) ?n?°? ?\d/,
  /\bduree (?:moyenne|estimee|indicative)|\btemps (?:moyen|estime)|\baverage (?:duration|time|length)|\bestimated time/,
  /\b\d{1,2} ?[h:] ?\d{0,2} ?(?:-|a|to) ?\d{1,2} ?[h:]/,
);
const ASSESSED = anyStem(
  'evalu',
  'mesuree?s?\\b',
  'tests?\\b',
  'quiz',
  'qcm',
  'examen',
  'corrige',
  'certificat',
  'assess',
  'exams?\\b',
  'marked\\b',
  'graded\\b',
);
const FOLLOW_UP = anyWord(
  'assiduite',
  'emarge(?:ment|ments|r|es?)',
  "(?:feuilles?|attestations?|releves?|registre|certificats?) (?:de |d')(?:presence|connexions?|assiduite|suivi)",
  "(?:releves?|suivi|historique|journal|logs?|temps|tracabilite|traces?|donnees|duree) (?:de |des |d')?connexions?",
  'connexions? (?:sont|est)',
  "(?:suivi|tableau de bord|taux|etat|barre) (?:de |de la |d'|des )?(?:progression|avancement|completion|acquis|realisation|participation)",
  'lms',
  'tracking',
  'signatures? (?:electronique|numerique)s?',
  '(?:travaux|exercices?|devoirs?|activites?|productions?|livrables?) (?:[a-z]+ )?(?:rendus?|rendues?|a rendre|deposee?s?|corrigee?s?|valides?|validees?|remis|remises|verifiee?s?)',
  '(?:rendre|deposer|deposez|rendez|depose|rend)',
  'modules? (?:suivis?|termines?|valides?)',
  '(?:fin de|apres) chaque (?:module|chapitre|sequence|lecon|seance|unite|partie)',
  '(?:end of|after) each (?:module|chapter|lesson|unit|part)',
  'attendance',
  'log-?ins?',
  'logs',
  'progress (?:is|tracking|report|bar|dashboard)',
  '(?:work|assignments?|exercises?) (?:[a-z]+ )?(?:handed in|submitted|returned)',
  'hand(?:ed)? in',
  'completion (?:is|rate|report)',
);

/** Where a course says that it is at a distance, and which supports it says nothing of. */
export function readRemote(document: MarkdownDocument, sheet: Sheet, items: Readonly<Record<Item, ItemFact>>): RemoteDelivery | undefined {
  const course = foldText(document.title?.text ?? '');
  const said = labelled(sheet) ?? (SUBJECT.test(course) ? undefined : unlabelled(sheet));
  if (!said) return undefined;
  const says: Readonly<Record<RemoteSupport, boolean>> = {
    assistance: anywhere(document, sheet, ASSISTANCE),
    activities: anywhere(document, sheet, ACTIVITIES) || hasTimetable(document),
    assessments: items.assessment.state !== 'missing' || anywhere(document, sheet, ASSESSED),
    'follow-up': anywhere(document, sheet, FOLLOW_UP),
  };
  return { ...said, unsaid: REMOTE_SUPPORTS.filter((support) => !says[support]) };
}

type Said = Pick<RemoteDelivery, 'span' | 'extent'>;

/** As the answer to "Modalité :" or "Lieu :". All answers are read: "présentiel" in one of them leaves no course wholly at a distance. */
function labelled({ entries }: Sheet): Said | undefined {
  const told = entries.filter(({ items, weak }) => !weak && items.includes('delivery'));
  // A table of sessions, some on site and some not: a choice.
  const sessions = told
    .filter(({ label }) => label?.form === 'column')
    .flatMap(({ value }) => value.map(({ folded }) => REMOTE.test(folded.text)));
  if (sessions.includes(true) && sessions.includes(false)) return undefined;
  const answers = told.flatMap(({ value }) => value.filter(({ only }) => !only || only.includes('delivery')));
  const teaching = answers.filter(({ folded }) => folded.text.length <= CHIP_LENGTH && !BESIDES.test(folded.text) && !isStub(folded));
  if (teaching.some(({ folded }) => REMOTE.test(folded.text) && OFFERED.test(folded.text))) return undefined;
  const remote = teaching.find(({ folded }) => REMOTE.test(folded.text));
  if (!remote) return undefined;
  // "Distanciel" under "Présentiel": two ways on offer, or the two halves of one. Nobody can tell.
  const both = answers.some(({ folded }) => ON_SITE.test(folded.text));
  if (both && !ON_SITE.test(remote.folded.text)) return undefined;
  const wholly = WHOLLY.test(remote.folded.text);
  const full = wholly || (!both && teaching.every(({ folded }) => OPENS_REMOTE.test(folded.text)));
  return { span: spanIn(remote, wholly ? WHOLLY : REMOTE), extent: full ? 'full' : 'part' };
}

/** As a fact set apart ("100 % à distance") or in a sentence, outside the syllabus. */
function unlabelled({ lines }: Sheet): Said | undefined {
  for (const line of lines) {
    const { text } = line.folded;
    if (line.taught || line.block.quoted || line.item || !maySayRemote(text) || BESIDES.test(text) || OFFERED.test(text)) continue;
    const pattern = text.length <= CHIP_LENGTH && WHOLLY.test(text) ? WHOLLY : SAID.test(text) ? REMOTE : undefined;
    if (pattern) return { span: spanIn(line, pattern), extent: ON_SITE.test(text) ? 'part' : 'full' };
  }
  return undefined;
}

/** Rows from which a table with a column of durations tells how long each part takes. */
const TIMETABLE_ROWS = 3;

const hasTimetable = ({ blocks }: MarkdownDocument): boolean =>
  [...tablesOf(blocks, (block) => block).values()].some(
    (table) =>
      table.rows >= TIMETABLE_ROWS &&
      table
        .row(0)
        .some(({ pieces: [{ text }] }) =>
          /^(?:duree|heures|nombre d'heures|volume horaire|temps|hours|duration|time|length)\b/.test(foldText(text.text)),
        ),
  );

function spanIn({ text, folded }: Words, pattern: RegExp): Span {
  const match = pattern.exec(folded.text) as RegExpExecArray;
  return text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length));
}

function anywhere({ frontMatter }: MarkdownDocument, { lines }: Sheet, pattern: RegExp): boolean {
  return (
    // What is left for later is not said.
    lines.some(({ folded }) => pattern.test(folded.text) && !isStub(folded)) ||
    (frontMatter?.properties.some(({ key, text }) => pattern.test(foldText(`${key.replaceAll('_', ' ')} ${text.text}`))) ?? false)
  );
}

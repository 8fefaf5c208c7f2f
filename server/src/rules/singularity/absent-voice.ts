import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { Language } from '../../document/language.ts';
import type { Localized } from '../../messages/locale.ts';
import { anyWord } from '../../programme/patterns.ts';
import { readNames } from '../../singularity/anchors/names.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { type Found, foundAt, isOfCourse, readSaid, type Said } from '../../singularity/said.ts';
import { type Unit, type Wording, wordingOf } from '../../singularity/wording.ts';
import { defineRule } from '../rule.ts';

/** Words in full sentences, and number of these, below which a text is a list: it has no voice by nature. */
const ENOUGH_WORDS = 150;
const ENOUGH_SENTENCES = 8;
const SENTENCE_WORDS = 5;
/** Wordings without anybody, below which the text may simply be short of words. */
const ENOUGH_WORDINGS = 3;

const LEARNER_FR =
  'stagiaires?|participante?s?|apprenante?s?|apprentie?s?|candidate?s?|beneficiaires?|salariee?s?|etudiante?s?|eleves?|auditeurs?|auditrices?|personnes?|professionnel(?:le)?s?|groupes?|binomes?|equipes?|public';
const TRAINER_FR =
  "format(?:eurs?|rices?)|intervenante?s?|animat(?:eurs?|rices?)|enseignante?s?|professeure?s?|monit(?:eurs?|rices?)|consultante?s?|experte?s?|tut(?:eurs?|rices?)|maitre d'apprentissage|jury|coachs?|equipe pedagogique";
const LEARNER_EN =
  'participants?|learners?|trainees?|students?|attendees?|delegates?|candidates?|people|person|groups?|pairs?|apprentices?';
const TRAINER_EN = 'trainers?|instructors?|teachers?|facilitators?|tutors?|coach(?:es)?';

/** Participles by which a course is told without anybody. Folded. */
const DONE_FR =
  '(?:abord|accompagn|acqui|adapt|amen|analys|anim|applique|apprecie|approfondi|articul|assur|ax|bas|centr|complet|compos|conduit|consacr|consolid|constru|construit|controle|decrit|defini|delivr|demontr|detaill|developp|dispens|distribu|donn|effectu|encadr|encourag|etudi|evalu|evoqu|expliqu|expos|favoris|fond|form|formalis|fourni|identifi|illustr|initi|invit|men|mesur|mi|mobilis|organis|ponctu|present|prevu|pris|privilegi|propos|rappel|realis|recueilli|remi|sensibilis|situ|structur|trait|transmi|utilis|valid|verifi)';

/** Wordings that say what happens and leave out who does it. Folded. */
const NOBODY: Readonly<Record<Language, RegExp>> = {
  fr: anyWord(
    String.raw`(?:(?:le|la|les|chaque|tout|l') ?)?(?:${LEARNER_FR}) (?:sera|seront|devra|devront|doit|doivent|est|sont) (?:etre )?(?:capables?|en mesure|aptes?|en capacite)(?: (?:de|d'|a))?`,
    String.raw`(?:sera|seront|est|sont|soit|soient|etre|ete|etant) (?:\w+ment |ainsi |egalement |aussi |ensuite |donc |principalement )?${DONE_FR}\w{0,3}`,
    String.raw`il (?:est|sera|a ete|pourra etre|convient|conviendra|s'agit|s'agira|faut|faudra|importe)`,
    String.raw`(?:l'accent|une? attention (?:particuliere )?|une? place \w+) (?:est|sera) (?:\w+ )?(?:mise?|portee?|donnee?|faite?)`,
    String.raw`(?:la|cette|l'|le|ce) ?(?:formation|action|module|stage|parcours|programme|approche|methode|methodologie|pedagogie|sequence|demarche) (?:\w+ )?(?:permet|permettra|vise|s'appuie|repose|alterne|comprend|comporte|propose|aborde|se compose|se deroule|s'articule|est|sera|a pour|inclut|offre|favorise|privilegie|combine)`,
  ),
  en: anyWord(
    String.raw`(?:(?:the|each|every) )?(?:${LEARNER_EN}) (?:will|should|shall) be (?:able to|capable of|in a position to)`,
    String.raw`(?:is|are|will be|shall be|be|been|being) (?:\w+ly |also |then )?(?:covered|presented|discussed|addressed|studied|introduced|explained|assessed|evaluated|delivered|provided|given|taught|offered|used|based|designed|structured|organi[sz]ed|illustrated|supported|encouraged|measured|checked|validated|reviewed|carried out|combined|alternated|developed|acquired|demonstrated|handed out|supplied|followed|divided|adapted|issued|placed|put|made|expected|required|focused|conducted|established|examined|applied|identified)`,
    String.raw`it (?:is|will be|should be)|there (?:is|are|will be)`,
    String.raw`(?:the|this) (?:course|training|module|programme|program|workshop|approach|session|method)s? (?:\w+ly )?(?:aims?|covers?|provides?|combines?|includes?|offers?|allows?|enables?|consists?|alternates?|relies|is|will|addresses|focuses|comprises)`,
  ),
};

/** Somebody who speaks or is spoken to. Folded, and generous: in doubt there is a voice. */
const SPEAKING: Readonly<Record<Language, RegExp>> = {
  fr: anyWord(
    'nous|vous|on|je|tu|toi|moi|notre|nos|votre|vos|mon|ma|mes|ton|tes|chacune?',
    String.raw`[jtm]'[a-z]+`,
    // "Découvrez", "apportez": the second person, but for a few words that only look like it.
    String.raw`(?!(?:chez|assez|rez|raz)\b)[a-z]{2,}ez`,
  ),
  en: anyWord("we|us|our|ours|you|your|yours|i|my|me|let's|everyone|everybody|nobody|someone|each of them"),
};

/** A learner, a trainer or a person of the trade, then what could be a verb. On the text in lower case, accents kept. */
const ACTING: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`(?<![\p{L}’'])(?<!(?:par|de|pour|avec|à|chez|dont|selon) (?:le |la |les |l['’]|chaque |une? |des? )?)` +
      String.raw`(?:(?:les|des|deux|trois|le|la|chaque|une?|l['’]) ?)(?:${LEARNER_FR}|${TRAINER_FR}|\p{L}+(?:ière|euse|rice|ien|ienne|iste|anger|isan|isane)s?)` +
      String.raw` (?:(?:se|y|en|la|le|les|lui|leur|ne) |[sln]['’])?(\p{L}+)`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})(?:(?:the|each|every|one|an?) (?:${LEARNER_EN}|${TRAINER_EN})|(?:participants|learners|trainees|students|trainers|instructors|teachers|tutors|pairs|groups|apprentices|people))` +
      String.raw` (?:(?:\p{L}+ly|then|also|often|always|never|will) )?(\p{L}+)`,
    'gu',
  ),
};

/** Who has just been named, then a pronoun and what could be a verb: « Les stagiaires disposent d’une machine. Ils la démontent. » */
const ACTING_STILL: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`(?<!\p{L})(?:${LEARNER_FR}|${TRAINER_FR})(?!\p{L}).{0,200}?(?<!\p{L})(?:ils?|elles?) (?:(?:se|y|en|la|le|les|lui|leur|ne) |[sln]['’])?(?!(?:existe|reste|importe|suffit)(?!\p{L}))(\p{L}+)`,
    'gsu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})(?:${LEARNER_EN}|${TRAINER_EN})(?!\p{L}).{0,200}?(?<!\p{L})(?:they|he|she) (?:(?:\p{L}+ly|then|also|will) )?(\p{L}+)`,
    'gsu',
  ),
};

/** Verbs with which a person is only told about: nothing that can be seen is done. Folded. */
const STILL: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:est|sont|etait|etaient|serait|seraient|a|ont|(?:ser|aur|devr|pourr|saur|beneficier|disposer|maitriser|acquerr|posseder|comprendr|connaitr|recevr|obtiendr|verr)(?:a|ont)|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t|ent)|beneficie(?:nt)?|dispose(?:nt)?|maitrise(?:nt)?|acquier(?:t|ent)|possede(?:nt)?|compren(?:d|nent)|connai(?:t|ssent)|recoi(?:t|vent)|obtien(?:t|nent)|justifie(?:nt)?|souhaite(?:nt)?|desire(?:nt)?|veu(?:t|lent)|exerce(?:nt)?|sai(?:t|vent)|voi(?:t|ent)|travaille(?:nt)?)$/,
  en: /^(?:is|are|was|were|be|has|have|had|should|shall|can|could|may|might|must|need|needs|who|with|in|of|and|or|to|from|on|at|for|by|as|the|than|that|per|only|also|then|through|during|before|after|about|into|upon|between|across|without|within|under|over|not|will|skills|receives?|acquires?|gains?|benefits?|understands?|knows?|learns?|develops?|masters?|obtains?|works?|wish(?:es)?|wants?|possess(?:es)?|\w+(?:ed|ing|ly))$/,
};

/** Words after a person that end like a verb and are none: « le groupe classe », « les apprentis présents ». */
const NO_VERB_FR =
  /(?:ée|euse|ive|elle|able|ible|iste|aire|ière|ante|ente|(?<!expl|appl|impl|ind|prat|commun|fabr|crit)ique|ement|[ae]mment|[ou]ment)$|^(?:de|le|la|une|que|ce|cette|entre|contre|comme|encore|même|elle|autre|chaque|double|jeune|libre|adulte|apte|capable|cible|mixte|externe|interne|titulaire|classe|pilote|restreinte|homogène|hétérogène|autonome|compétent|présent|absent|client|patient|agent|adolescent|référent|différent|récent|permanent|novice|adultes?|juste|sans|ressource|expert|femme|homme|experte|quelque|telle|sociale|morale|physique|malade|fragile|vulnérable|malvoyante|sourde|hors|formatrice|salarié|extrême|compte|contact|force|demandeuse)$/;
/** Verbs of the present that end otherwise than in -e. */
const OTHER_VERB_FR =
  /^(?:re|ap|com|entre|sur)?(?:prend|tient|vient|part|dit|lit|écrit|met|fait|répond|rend|construit|conduit|choisit|produit|sort|décrit|va|suit|finit|saisit|traduit|transmet|peint|teint|coud|définit|entend|défend|conclut|parcourt|court|bâtit|polit|cuit|pétrit|réussit|réfléchit|ouvre|revient|intervient|perd|tend|bat|mord|tond|trait|nourrit|remplit)$/;

function acts(text: string, language: Language): boolean {
  const lower = text.toLowerCase().replace(/\n/g, ' ');
  return [ACTING, ACTING_STILL].some((acting) =>
    Array.from(lower.matchAll(acting[language])).some(
      ([, verb = '']) => !STILL[language].test(foldText(verb)) && (language === 'en' ? verb.length > 2 : isVerb(verb)),
    ),
  );
}

const isVerb = (word: string): boolean =>
  (/(?:..e|..ent|[fv]ont|r(?:a|ont))$/.test(word) && !NO_VERB_FR.test(word)) || OTHER_VERB_FR.test(word);

const QUESTIONS: readonly Localized[] = [
  {
    fr: 'Si l’on passait la tête par la porte au milieu de la matinée, qui verrait-on faire quoi ?',
    en: 'If one put one’s head round the door in mid-morning, who would be doing what?',
  },
  {
    fr: 'Qui parle dans ce programme : qu’écririez-vous si la phrase devait commencer par « nous » ?',
    en: 'Who speaks in this programme: what would you write if the sentence had to begin with “we”?',
  },
  {
    fr: 'Quel geste du formateur ou de la formatrice reconnaîtrait une ancienne stagiaire ?',
    en: 'Which gesture of the trainer would a former learner recognise?',
  },
  {
    fr: 'Que fait la personne qui apprend, le premier jour, de ses mains ou de sa voix ?',
    en: 'What does the person who learns do on the first day, with their hands or their voice?',
  },
  {
    fr: 'À qui vous adressez-vous en écrivant cela, et que lui diriez-vous au téléphone ?',
    en: 'Whom are you addressing as you write this, and what would you tell them on the telephone?',
  },
  {
    fr: 'Quelle phrase de ce programme avez-vous déjà prononcée telle quelle devant un groupe ?',
    en: 'Which sentence of this programme have you ever said as it stands before a group?',
  },
  {
    fr: 'Qui décide, pendant la séance, que l’on s’arrête ou que l’on recommence ?',
    en: 'Who decides, during the session, to stop or to start again?',
  },
  {
    fr: 'Qu’est-ce qui change dans cette formation quand c’est vous qui la donnez ?',
    en: 'What changes in this course when you are the one who gives it?',
  },
  {
    fr: 'De quelle personne, passée par cette formation, ce texte pourrait-il raconter une heure ?',
    en: 'Of which person who followed this course could this text tell an hour?',
  },
];

const EXAMPLE: Localized = {
  fr: `# Entretenir une tondeuse autoportée

## Objectifs

À l’issue de la formation, le stagiaire sera capable d’assurer l’entretien courant d’une tondeuse autoportée.

## Programme

Les organes de la machine seront présentés dans l’ordre où la panne les révèle : carburation, transmission, coupe. Le démontage du carter est abordé avant celui des lames, dont l’affûtage fait l’objet d’une séquence entière. La vidange est réalisée à chaud, après contrôle du niveau. Les courroies seront changées, puis leur tension sera vérifiée à la jauge. Le réglage du carburateur est traité en fin de séquence, moteur tournant.

## Méthodes

La formation s’appuie sur trois machines en panne, choisies pour la diversité de leurs défauts. Les apports théoriques sont limités aux schémas utiles à la réparation. Une fiche est remise pour chaque organe ; il est recommandé de l’annoter. Des rappels de sécurité seront faits avant toute intervention sur les lames.

## Évaluation

Les acquis seront évalués par la recherche d’une panne introduite dans l’une des machines. Le temps passé et l’ordre des contrôles sont notés. Un compte rendu est rédigé, puis comparé à la fiche de l’organe concerné.
`,
  en: `# Servicing a ride-on mower

## Objectives

By the end of the course, participants will be able to carry out the routine servicing of a ride-on mower.

## Programme

The parts of the machine will be presented in the order in which they fail: carburettor, transmission, blades. The removal of the deck is covered before that of the blades, to whose sharpening a whole session is devoted. Oil is drained while hot, after a check of its level. Belts will be replaced, and their tension will be checked with a gauge. The setting of the carburettor is addressed at the end of the session, with the engine running.

## Methods

The course relies on three broken machines, chosen for the variety of their faults. Theory is limited to the diagrams that are of use in a repair. A sheet is handed out for each part; it is advised to annotate it. Reminders on safety will be given before any work on the blades.

## Assessment

Learning will be assessed by the search for a fault that was put into one of the machines. The time taken and the order of the checks are recorded. A report is written, then compared with the sheet of the part concerned.
`,
};

export default defineRule<'absent'>({
  meta: {
    id: 'singularity/absent-voice',
    title: { fr: 'Personne ne parle', en: 'Nobody speaks' },
    description: {
      fr: `Repère un programme rédigé d’un bout à l’autre sans personne, « le stagiaire sera capable de… », « seront abordés… », « il est proposé… », et demande qui enseigne et qui apprend.

**Pourquoi.** Jean Cassanas rappelle qu’enseigner engage des personnes, et que la norme peut effacer leur inventivité ; le Snuclias, que la manière dont on parvient à faire le travail en est l’essentiel, et qu’elle n’apparaît pas. Une formation est une rencontre. Quand plus personne n’agit dans le texte qui l’annonce, le lecteur n’y trouve ni votre façon de faire, ni sa place.

**Ce que la règle laisse en paix.** Les listes de notions, qui n’ont pas de voix par nature, les textes courts (moins de 150 mots en phrases entières), et toute formule prise seule : « le stagiaire sera capable de » n’a rien de fautif. Un « nous », un « vous », un « on », un nom propre de personne, un participant qui taille ou une formatrice qui montre suffisent à la faire taire, où qu’ils soient dans ce qui parle de la formation. Une question au plus par document, posée sur la première de ces tournures.

**Ses limites.** Elle reconnaît des tournures, non une présence : un texte impersonnel peut être juste, un « vous » peut être creux. La voix n’a pas à être partout : une seule phrase où quelqu’un fait quelque chose change déjà la lecture.`,
      en: `Spots a programme written from one end to the other without anybody, "participants will be able to…", "will be covered…", "it is proposed…", and asks who teaches and who learns.

**Why.** Jean Cassanas recalls that teaching commits persons, and that the norm may erase their inventiveness; the Snuclias union, that the way in which one comes to do the work is the essential part of it, and does not appear. A course is an encounter. When nobody acts any more in the text that announces it, its reader finds neither your way of doing things nor a place in it.

**What the rule leaves alone.** Lists of notions, which have no voice by nature, short texts (fewer than 150 words in full sentences), and any phrase taken alone: there is nothing wrong with "participants will be able to". One "we" or "you", the name of a person, a participant who prunes or a trainer who shows is enough for it to be silent, anywhere in what tells of the course. At most one question per document, asked on the first of these wordings.

**Its limits.** It recognises wordings, not a presence: an impersonal text may be right, a "you" may be hollow. A voice need not be everywhere: one sentence in which someone does something already changes the reading.`,
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    sources: [
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : enseigner la relation demande l’inventivité et l’engagement des formateurs.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): teaching the relationship calls for the inventiveness and commitment of trainers.',
      },
      {
        fr: 'Snuclias, « Tout ce qui n’est pas mesurable n’existe plus ! » (2014) : la manière dont on parvient à faire le travail en est la partie invisible, et l’essentiel.',
        en: 'Snuclias, “Tout ce qui n’est pas mesurable n’existe plus !” (2014, in French): the way in which one comes to do the work is its invisible part, and the essential one.',
      },
    ],
    messages: {
      absent: {
        fr: 'De « {words}… » à la dernière ligne, personne n’enseigne ni n’apprend dans ces phrases : ce qui s’y fait n’a pas de sujet. Et chez vous ? {question}',
        en: 'From “{words}…” to the last line, nobody teaches and nobody learns in these sentences: what is done there has no subject. And in yours? {question}',
      },
    },
    good: {
      fr: [
        { text: EXAMPLE.fr.replace('Le temps passé', 'La formatrice écoute le moteur, bras croisés. Le temps passé') },
        {
          text: '# Entretenir une tondeuse autoportée\n\n## Objectifs\n\nLe stagiaire sera capable de :\n\n- Affûter une lame\n- Tendre une courroie\n\n## Programme\n\n- Carburation\n- Transmission\n- Coupe\n',
        },
      ],
      en: [
        { text: EXAMPLE.en.replace('The time taken', 'The trainer listens to the engine, arms folded. The time taken') },
        {
          text: '# Servicing a ride-on mower\n\n## Objectives\n\nParticipants will be able to:\n\n- Sharpen a blade\n- Tighten a belt\n\n## Programme\n\n- Carburettor\n- Transmission\n- Blades\n',
        },
      ],
    },
    bad: {
      fr: [{ text: EXAMPLE.fr, on: 'le stagiaire sera capable d’' }],
      en: [{ text: EXAMPLE.en, on: 'participants will be able to' }],
    },
  },

  check({ document, facts, locale, settings }, report) {
    const wording = wordingOf(document, facts, settings.phrases);
    const { language } = document;
    // Most programmes have a voice, and are not looked at further.
    if (wording.units.some((unit) => isOfCourse(unit) && SPEAKING[language].test(unit.folded)) || !isWritten(wording, language)) return;
    const said = readSaid(document, wording);
    if (said.some(({ folded }) => SPEAKING[language].test(folded.text))) return;
    const wordings = withoutAnybody(said, document);
    const [first] = wordings;
    if (!first || wordings.length < ENOUGH_WORDINGS || hasVoice(said, wording, document)) return;
    const [question] = chooseQuestions(QUESTIONS, [first.words]) as [Localized];
    report({
      message: 'absent',
      params: { words: first.words, question: question[locale] },
      span: first.span,
      granularity: 'document',
      telling: 5,
      data: { fix: 'insert-question', question: question[document.language] },
    });
  },
});

/** Whether there are enough full sentences for a voice to be missed. */
function isWritten({ units }: Wording, language: Language): boolean {
  const sentences = units.filter((unit) => isOfCourse(unit) && unit.words.length >= SENTENCE_WORDS && isSentence(unit, language));
  return sentences.length >= ENOUGH_SENTENCES && sentences.reduce((sum, unit) => sum + unit.words.length, 0) >= ENOUGH_WORDS;
}

/** An item of a list may be a sentence without its full stop. */
const isSentence = ({ text, folded }: Unit, language: Language): boolean =>
  /[.!?…]["»”)]*$/.test(text.text) || NOBODY[language].test(folded);

/** The wordings of the body that leave out who does it, in reading order. */
function withoutAnybody(said: readonly Said[], { language, frontMatter }: MarkdownDocument): Found[] {
  const body = frontMatter?.span.end ?? 0;
  return said
    .filter(({ text }) => text.span.start >= body)
    .flatMap(({ text, folded }) =>
      Array.from(folded.text.matchAll(new RegExp(NOBODY[language], 'g')), ({ 0: match, index }) =>
        foundAt(text, folded, index, index + match.length),
      ),
    );
}

function hasVoice(said: readonly Said[], { units }: Wording, { language }: MarkdownDocument): boolean {
  return said.some(({ text }) => acts(text.text, language)) || units.some((unit) => isOfCourse(unit) && namesAPerson(unit));
}

/** First name and name, or a title and a name. One capitalised word may be a tool or a place. */
function namesAPerson({ text, section }: Unit): boolean {
  const named = readNames(text.text, foldText);
  return section === 'trainer' ? named.length > 0 : named.some(({ text: name }) => /^[a-z'-]{2,} [a-z'-]{2,}$/.test(name));
}

import type { Localized } from './locale.ts';

/** The kinds of anchors: a word for the columns of a map, and what it stands for. */
export const ANCHOR_NAMES = {
  situation: { short: { fr: 'scène', en: 'scene' }, long: { fr: 'une situation de travail', en: 'a work situation' } },
  artefact: { short: { fr: 'ouvrage', en: 'work' }, long: { fr: 'ce que l’on fabrique', en: 'something that people make' } },
  criterion: { short: { fr: 'critère', en: 'sign' }, long: { fr: 'ce qui se voit ou se compte', en: 'what can be seen or counted' } },
  place: { short: { fr: 'lieu', en: 'place' }, long: { fr: 'un lieu ou un partenaire nommé', en: 'a named place or partner' } },
  audience: {
    short: { fr: 'public', en: 'people' },
    long: { fr: 'ce qui est propre à ce public', en: 'what is particular to this audience' },
  },
  source: { short: { fr: 'source', en: 'source' }, long: { fr: 'un outil, un cas, un auteur nommé', en: 'a named tool, case or author' } },
  choice: { short: { fr: 'choix', en: 'choice' }, long: { fr: 'un choix et sa raison', en: 'a choice with its reason' } },
  limit: { short: { fr: 'limite', en: 'limit' }, long: { fr: 'une limite, une tension', en: 'a limit, a tension' } },
} as const satisfies Record<string, { readonly short: Localized; readonly long: Localized }>;

/** What the mirror of a programme says around its author's words; `{names}` are filled in by `format`. */
export const MIRROR = {
  untitled: { fr: 'Programme sans titre', en: 'Untitled programme' },
  mapTitle: { fr: 'Ce qui n’est qu’à ce programme', en: 'What only this programme has' },
  /** What stands before the first heading. */
  opening: { fr: 'Ouverture', en: 'Opening' },
  section: { fr: 'Rubrique', en: 'Section' },
  key: {
    fr: '{filled} reconnu ; {empty} non reconnu, ce qui peut vouloir dire : dit autrement.',
    en: '{filled} recognised; {empty} not recognised, which may mean: said otherwise.',
  },
  apart: {
    fr: 'Non regardé, parce que la formulation y est attendue : {sections}.',
    en: 'Not looked at, because standard wording is expected there: {sections}.',
  },
  noSection: { fr: 'Aucun texte pédagogique n’a été trouvé.', en: 'No pedagogical text was found.' },
  noAnchor: {
    fr: 'Rien de tel n’a été reconnu. Ce qui est propre à cette formation peut être là, dit autrement.',
    en: 'None was recognised. What is particular to this course may be there, said otherwise.',
  },
  wordsTitle: { fr: 'Dans vos mots', en: 'In your own words' },
  sharesTitle: { fr: 'Part des formulations', en: 'Shares of wording' },
  required: { fr: 'attendue des textes', en: 'expected by the rules' },
  requiredNote: {
    fr: '{share} des mots : prix, accès, accessibilité, mentions exigées. Elle doit être là.',
    en: '{share} of the words: price, access, accessibility, required notices. It has to be there.',
  },
  interchangeable: { fr: 'interchangeable', en: 'interchangeable' },
  interchangeableNote: {
    fr: '{share} des mots du texte pédagogique ; entre {low} et {high} (intervalle à 95 %).',
    en: '{share} of the words of the pedagogical text; between {low} and {high} (95% interval).',
  },
  tooShort: {
    fr: 'le texte pédagogique est trop court (moins de 60 mots pleins hors du sujet) pour qu’une part veuille dire quelque chose.',
    en: 'the pedagogical text is too short (fewer than 60 content words besides the subject) for a share to mean anything.',
  },
  passagesTitle: {
    fr: 'Passages qui, le sujet mis à part, pourraient se lire ailleurs',
    en: 'Passages that, the subject aside, could be read elsewhere',
  },
  answersTitle: { fr: 'Ce que le texte répond déjà', en: 'What the text answers already' },
  readingHint: {
    fr: 'Un de ces passages peut ouvrir une lecture singulière : dans l’éditeur, l’action « Écrire à la suite une lecture singulière » la commence.',
    en: 'Any of these passages can open a singular reading: in the editor, the action "Write a singular reading after it" begins it.',
  },
  questionsTitle: { fr: 'Questions à reprendre en équipe', en: 'Questions worth a team discussion' },
  noQuestion: { fr: 'Aucune question relevée.', en: 'No question was raised.' },
  noted: { fr: 'notée dans le document', en: 'noted in the document' },
  standsTitle: { fr: 'Lectures singulières et choix assumés', en: 'Singular readings and assumed choices' },
  choice: { fr: 'choix assumé', en: 'assumed choice' },
  limits: {
    fr: 'Singulier compare des mots sans les comprendre : rien n’est dit ici de la qualité du programme, ni de qui l’a écrit.',
    en: 'Singulier compares words without understanding them: nothing here speaks of the quality of the programme, or of who wrote it.',
  },
  // Comparison of two revisions.
  between: { fr: 'De {since} à {until}', en: 'From {since} to {until}' },
  onDisk: { fr: 'maintenant', en: 'now' },
  formerName: { fr: 'alors {path}', en: 'then {path}' },
  lost: { fr: 'n’y est plus', en: 'no longer there' },
  oldLines: { fr: '(lignes de l’ancienne version)', en: '(lines of the earlier version)' },
  gained: { fr: 'y est désormais', en: 'now there' },
  passages: { fr: 'Passages interchangeables', en: 'Interchangeable passages' },
  gone: { fr: 'n’y est plus', en: 'no longer there' },
  new: { fr: 'nouveau', en: 'new' },
  nothingChanged: {
    fr: 'Rien de ce qui ancre ce programme n’a été perdu ni gagné, et aucun passage interchangeable n’est parti ni venu.',
    en: 'Nothing that anchors this programme was lost or gained, and no interchangeable passage went or came.',
  },
  direction: {
    fr: 'Ce qui a seulement changé de place n’est ni perdu ni gagné. Le sens du changement est dit, jamais sa valeur : retirer peut être juste.',
    en: 'What only moved is neither lost nor gained. The direction of a change is told, never its worth: to take away may be right.',
  },
} as const satisfies Record<string, Localized>;

/** The sheet of a meeting: questions, where they come from, and room. */
export const MEETING = {
  opening: {
    fr: 'De quoi parler ensemble : quelques questions, dans l’ordre que l’on veut. On peut en laisser, et aucune n’a de bonne réponse.',
    en: 'Something to talk about together: a few questions, in whatever order. Any of them can be left, and none has a right answer.',
  },
  noted: { fr: 'Notée par vous', en: 'Noted by yourselves' },
  source: { fr: 'D’où elle vient{colon}{source}', en: 'Where it comes from{colon}{source}' },
  ours: { fr: 'Ce que nous en disons', en: 'What we say of it' },
  after: { fr: 'Ce que nous gardons, ce que nous changeons', en: 'What we keep, what we change' },
  whole: { fr: 'à propos de tout le document', en: 'about the whole document' },
  others: {
    fr: 'D’autres questions sont notées dans le document : « singulier choices » les liste.',
    en: 'Other questions are noted in the document: "singulier choices" lists them.',
  },
  comment: { fr: '<!-- question : … -->', en: '<!-- question: … -->' },
  none: {
    fr: 'Aucune question relevée. S’il en vient une en relisant, notez-la dans le document : {comment}',
    en: 'No question was raised. Should one come as you read again, note it in the document: {comment}',
  },
} as const satisfies Record<string, Localized>;

/** Why there is no mirror to show; the path stands before. */
export const MIRROR_FAULTS = {
  folder: {
    fr: 'c’est un dossier. Le portrait est celui d’un seul programme : donnez son fichier.',
    en: 'this is a folder. The portrait is of one programme: give its file.',
  },
  'not-a-programme': {
    fr: 'ce document n’est pas lu comme un programme de formation ; il n’y a donc pas de portrait à en faire. S’il en est un, écrivez « kind: programme » dans son en-tête, ou ajoutez --kind programme.',
    en: 'this document is not read as a training programme, so there is no portrait to make of it. If it is one, write "kind: programme" in its front matter, or add --kind programme.',
  },
  'no-git': {
    fr: 'git est introuvable. Comparer deux versions demande qu’il soit installé ; sans --since, le portrait s’en passe.',
    en: 'git was not found. To compare two versions it must be installed; without --since, the portrait does without.',
  },
  'not-a-repository': {
    fr: 'ce dossier n’est pas suivi par git : il n’y a pas d’autre version à comparer.',
    en: 'this folder is not tracked by git: there is no other version to compare with.',
  },
  'not-trusted': {
    fr: 'git refuse de lire ce dépôt, qui appartient à un autre compte. S’il est sûr : git config --global --add safe.directory DOSSIER',
    en: 'git refuses to read this repository, which belongs to another account. If it is safe: git config --global --add safe.directory FOLDER',
  },
  'unknown-revision': {
    fr: 'la révision « {revision} » n’existe pas dans ce dépôt. Donnez une branche, une étiquette ou un commit, par exemple HEAD~1.',
    en: 'there is no revision "{revision}" in this repository. Give a branch, a tag or a commit, for instance HEAD~1.',
  },
  absent: {
    fr: 'ce fichier n’est pas dans la révision « {revision} », sous ce nom ni sous un autre que git relie à lui.',
    en: 'this file is not in the revision "{revision}", by this name or by another that git ties to it.',
  },
  'not-a-file': {
    fr: 'dans la révision « {revision} », ce n’est pas un fichier.',
    en: 'in the revision "{revision}", this is not a file.',
  },
  'git-failed': {
    fr: 'git n’a pas pu lire ce fichier dans la révision « {revision} » ({detail}).',
    en: 'git could not read this file in the revision "{revision}" ({detail}).',
  },
  /** What is wrong with the file in a revision, before the message of that fault. */
  inRevision: { fr: 'dans la révision « {revision} », {fault}', en: 'in the revision "{revision}", {fault}' },
} as const satisfies Record<string, Localized>;

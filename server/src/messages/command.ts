import type { Localized } from './locale.ts';

/** What the command says beside the findings; `{names}` are filled in by `format`. */
export const COMMAND = {
  help: {
    fr: `Singulier lit les documents d’un organisme de formation écrits en Markdown et
signale où les preuves du référentiel national qualité manquent, restent vagues,
sont seulement promises, périmées ou rompues ; et, par des questions, où la
formulation pourrait être de n’importe qui.

Utilisation
  singulier check [chemins…]         ce qu’il y a à écrire ou à corriger
                                     (par défaut : le dossier courant)
  singulier coverage [chemins…]      chaque indicateur : montré, promis, sans
                                     preuve… par programme et pour l’organisme
  singulier delta [chemins…]         ce que change une édition du référentiel
  singulier mirror FICHIER           ce qu’un programme a de singulier, dans vos
                                     mots, et les questions à se poser
  singulier choices [chemins…]       les choix assumés, lectures singulières et
                                     questions ouvertes
  singulier print-config FICHIER     la configuration qui vaut pour un document,
                                     et d’où elle vient
  singulier referential              l’édition du référentiel qui vaut un jour donné,
                                     ses sources, et ce qui reste à confirmer
  singulier lsp --stdio              serveur de langage, pour un éditeur
  singulier --help | --version

Options
  --as-of DATE        jour de l’audit (AAAA-MM-JJ), qui décide de l’édition du
                      référentiel ; par défaut : celui de la configuration,
                      sinon aujourd’hui
  --format FORMAT     pretty (par défaut) ou json, décrit dans schema/ ;
                      coverage, delta, mirror : aussi markdown ;
                      coverage : aussi csv
  --kind NATURE       nature des documents qui ne la disent pas eux-mêmes :
                      programme, organisation, session, other
  --kind NATURE=MOTIF
                      de même pour les fichiers d’un motif, par exemple
                      "session=seances/**" ; peut se répéter
  --locale LANGUE     fr ou en ; par défaut : celle du système, sinon fr
  --fail-on GRAVITÉ   check : gravité à partir de laquelle la commande échoue :
                      error (par défaut), warning, information, hint, never
  --with-passages     check, en json seulement : ajoute, pour l’étude, ce que
                      l’épreuve de substitution dit de chaque phrase
  --from, --to ÉDITION
                      delta : V9 ou 2026 ; par défaut de V9 à 2026
  --since, --until RÉVISION
                      mirror : ce qui s’est perdu et gagné entre deux versions
                      suivies par git ; par défaut jusqu’au fichier actuel
  --meeting           mirror, en markdown seulement : une fiche pour une réunion,
                      cinq questions au plus et la place d’y répondre

La configuration est lue dans singulier.yaml (ou .yml, .json), au plus près du
document en remontant les dossiers. Dans un dossier, tous les .md, .mdx et
.markdown sont lus, sauf sous node_modules et ce dont le nom commence par un
point ; les liens symboliques n’y sont pas suivis.

Code de sortie
  0   rien à partir de la gravité choisie (check), ou liste complète
  1   check : au moins un signalement de cette gravité ou d’une plus haute
  2   mauvais usage, configuration erronée, lecture impossible ou incomplète
`,
    en: `Singulier reads the documents of a training provider, written in Markdown, and
points out where evidence for the French national quality framework (RNQ) is
missing, vague, only promised, out of date or broken; and, by questions, where
the wording could be anybody’s.

Usage
  singulier check [paths…]           what there is to write or to correct
                                     (default: the current folder)
  singulier coverage [paths…]        each indicator: shown, promised, without
                                     evidence… per programme and on the whole
  singulier delta [paths…]           what an edition of the framework changes
  singulier mirror FILE              what is singular in one programme, in your
                                     own words, and the questions to ask
  singulier choices [paths…]         the assumed choices, singular readings and
                                     open questions
  singulier print-config FILE        the configuration that holds for a
                                     document, and where it comes from
  singulier referential              the edition of the framework that holds on a
                                     day, its sources, and what is not settled
  singulier lsp --stdio              language server, for an editor
  singulier --help | --version

Options
  --as-of DATE          day of the audit (YYYY-MM-DD), which decides the edition
                        of the framework; default: the configuration’s, else
                        today
  --format FORMAT       pretty (default) or json, described in schema/;
                        coverage, delta, mirror: also markdown; coverage: also csv
  --kind KIND           kind of the documents that do not state it themselves:
                        programme, organisation, session, other
  --kind KIND=GLOB      the same for the files of a glob, for instance
                        "session=sessions/**"; may be repeated
  --locale LOCALE       fr or en; default: the system’s, else fr
  --fail-on SEVERITY    check: lowest severity that makes the command fail:
                        error (default), warning, information, hint, never
  --with-passages       check, in json only: adds, for research, what the
                        substitution test says of each sentence
  --from, --to EDITION  delta: V9 or 2026; default: from V9 to 2026
  --since, --until REVISION
                        mirror: what was lost and gained between two versions
                        tracked by git; default: up to the file as it is
  --meeting             mirror, in markdown only: a sheet for a meeting, five
                        questions at most with room to answer

The configuration is read from singulier.yaml (or .yml, .json), the nearest one
upwards from the document. In a folder, every .md, .mdx and .markdown file is
read, except under node_modules and under any name that starts with a dot;
symbolic links found in it are not followed.

Exit code
  0   nothing at or above the chosen severity (check), or a complete list
  1   check: at least one finding of that severity or above
  2   wrong usage, wrong configuration, failed or incomplete reading
`,
  },
  seeHelp: { fr: 'Voir « singulier --help ».', en: 'See "singulier --help".' },
  noCommand: {
    fr: 'Il manque une commande : check, coverage, delta, mirror, choices, print-config ou lsp.',
    en: 'A command is missing: check, coverage, delta, mirror, choices, print-config or lsp.',
  },
  meetingNeedsMarkdown: {
    fr: '--meeting fait une fiche d’un programme tel qu’il est : ajoutez --format markdown, sans --since.',
    en: '--meeting makes a sheet of a programme as it is: add --format markdown, without --since.',
  },
  unknownCommand: {
    fr: 'Commande inconnue : « {name} ». Pour lire un document : singulier check {name}',
    en: 'Unknown command: "{name}". To read a document: singulier check {name}',
  },
  unknownOption: { fr: 'Option inconnue : {name}.', en: 'Unknown option: {name}.' },
  optionNeedsValue: { fr: 'L’option {name} attend une valeur.', en: 'The option {name} needs a value.' },
  optionTakesNoValue: { fr: 'L’option {name} n’attend pas de valeur.', en: 'The option {name} takes no value.' },
  wrongChoice: {
    fr: '{name} : « {value} » n’est pas une valeur possible. Valeurs possibles : {choices}.',
    en: '{name}: "{value}" is not a possible value. Possible values: {choices}.',
  },
  emptyGlob: {
    fr: '--kind {value} : il manque le motif après « = », par exemple {value}seances/**.',
    en: '--kind {value}: the glob after "=" is missing, for instance {value}sessions/**.',
  },
  dateForm: {
    fr: '--as-of : « {value} » n’est pas une date de la forme AAAA-MM-JJ, par exemple 2026-11-01.',
    en: '--as-of: "{value}" is not a date of the form YYYY-MM-DD, for instance 2026-11-01.',
  },
  dateMonth: {
    fr: '--as-of : « {value} » n’est pas une date : il n’y a pas de mois {month}.',
    en: '--as-of: "{value}" is not a date: there is no month {month}.',
  },
  dateDay: {
    fr: '--as-of : « {value} » n’est pas une date : ce mois a {days} jours.',
    en: '--as-of: "{value}" is not a date: that month has {days} days.',
  },
  lspNeedsStdio: {
    fr: 'Le serveur de langage se lance ainsi : singulier lsp --stdio',
    en: 'To start the language server: singulier lsp --stdio',
  },
  passagesNeedJson: {
    fr: '--with-passages ne vaut qu’avec --format json : ce sont des mesures pour l’étude, phrase par phrase, et non un rapport à lire.',
    en: '--with-passages needs --format json: these are measures for research, sentence by sentence, not a report to read.',
  },
  mirrorNeedsFile: {
    fr: 'Donnez un programme, et un seul : singulier mirror programmes/exemple.md',
    en: 'Give one programme, and only one: singulier mirror courses/example.md',
  },
  untilNeedsSince: {
    fr: '--until attend --since : donnez aussi la révision d’où partir.',
    en: '--until needs --since: give the revision to start from too.',
  },
  printConfigNeedsFile: {
    fr: 'Donnez un document, et un seul : singulier print-config programmes/exemple.md',
    en: 'Give one document, and only one: singulier print-config courses/example.md',
  },
  referentialNeedsNothing: {
    fr: 'Cette commande ne lit aucun document : singulier referential --as-of 2026-11-15',
    en: 'This command reads no document: singulier referential --as-of 2026-11-15',
  },
  crashed: {
    fr: 'Singulier {version} s’est arrêté sur un défaut qui lui est propre ({detail}). Signalez-le à ses auteurs avec cette ligne et la commande lancée.',
    en: 'Singulier {version} stopped on a fault of its own ({detail}). Report it to its authors with this line and the command that you ran.',
  },
  progress: { fr: 'Lecture : {done} sur {total}', en: 'Reading: {done} of {total}' },
} as const satisfies Record<string, Localized>;

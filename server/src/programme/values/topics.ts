import { undress } from '../labels.ts';

/** What a label asks of the course as a whole. Narrower labels ("Tarif intra", "Durée en entreprise") are none of these. */
export type Topic = 'duration' | 'price' | 'group' | 'level' | 'delivery' | 'dates' | 'start' | 'end' | 'audience';

const OF_COURSE =
  "(?: (?:totale?|globale?|prevue?|(?:de (?:la |cette )?|du |de l')(?:formation|stage|parcours|programme|cursus|bilan|accompagnement|atelier|action|seminaire)|of the (?:course|training|programme)))*";

const TOPICS: readonly (readonly [Topic, string])[] = [
  [
    'duration',
    "durees?|volume horaire|nombre (?:total )?d'heures|nombre (?:total )?de jours|durations?|total duration|course duration|(?:course )?length|number of (?:hours|days)",
  ],
  [
    'price',
    '(?:tarifs?|prix|couts?)(?: (?:et|&) (?:inscriptions?|financements?|modalites? de paiement|conditions))?|tarif (?:public|unique|catalogue)|prix (?:public|de vente)|cout pedagogique|frais (?:pedagogiques|de formation)|montant|price|fee|course fee|cost',
  ],
  [
    'group',
    "participants?|groupe|effectifs?|effectif (?:maximum|maximal|max)|nombre (?:maximum |maximal )?de (?:participants|places|stagiaires|personnes)|participants (?:max|maximum)|taille d[ue] groupe|capacite(?: d'accueil)?|places|group size|class size|group|number of participants|max(?:imum)? participants",
  ],
  ['level', 'niveau|niveau du cours|level|course level'],
  [
    'delivery',
    "modalites?|format|modalites? (?:d'organisation|pedagogiques?|de deroulement|d'animation)|modes?|mode (?:d'organisation|pedagogique|d'animation)|delivery|delivery mode|mode of delivery",
  ],
  ['dates', 'dates?|sessions?|prochaines? (?:dates?|sessions?)|calendrier|next (?:session|dates?)'],
  ['start', 'date de debut|debut|start|start date|starts'],
  ['end', 'date de fin|fin|end|end date|ends'],
  ['audience', "publics?(?: (?:vises?|cibles?|concernes?))?|audience|target audience|pour qui|a qui s'adresse.{0,30}|beneficiaires"],
];

const PATTERNS = TOPICS.map(([topic, words]) => [topic, new RegExp(`^(?:${words})${OF_COURSE}$`)] as const);

/** Longest folded label, in units. */
export const TOPIC_LENGTH = 60;

/** The topic that a folded label announces, however it is dressed. */
export function topicOf(folded: string): Topic | undefined {
  if (folded.length > TOPIC_LENGTH) return undefined;
  const label = undress(folded);
  return PATTERNS.find(([, pattern]) => pattern.test(label))?.[0];
}

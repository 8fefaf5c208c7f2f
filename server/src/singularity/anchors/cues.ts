import { WEEKDAYS } from '../../text/calendar.ts';
import type { AnchorKind, Cues } from './anchor.ts';

/** Folded pattern between word boundaries; the pieces are alternatives. One that ends on an apostrophe or a space ends there. */
const cue = (...alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![a-z\d])(?:${alternatives.join('|')})(?:(?<=[' ])|(?![a-z\d]))`, 'g');

/** What people of any course are said to do: "ceux qui souhaitent se lancer", "people who want to get ahead". */
const ANYBODY_FR =
  "souhait|veul|veut|voul|desir|cherch|ont besoin|a besoin|ont envie|doiv|doit|devr|exerc|travaill|suiv|peu|pour|accompagn|encadr|interv|particip|rejoi|s'inscri|s'interess|se form|debut|evolu|occup|envisag|aspir|ressent|vous|nous|sont|est|ont suivi|ont particip|aim|partag|connai";
const ANYBODY_EN =
  'want|wish|need|seek|would|are|is|have to|work|must|can|may|could|should|will|attend|take part|took part|join|lead|manage|support|share|love|enjoy|care|feel|like|know|you|we';

/** People, where what follows tells who. "Ceux" alone are people at the start or after "pour"; elsewhere they are what was just named. */
const PERSONS_FR =
  'celles et ceux|ceux et celles|(?<=^|pour |chez |avec )(?:celles|ceux)|gens|salarie\\w*|agents?|adultes?|jeunes|apprentie?s?|benevoles?|parents|retraite\\w*';

/**
 * The anchors that have wordings of their own. A cue must be one that a standard sentence does not hold: "en situation
 * professionnelle" is no situation, "mais aussi" no limit.
 */
export const CUES: Readonly<Partial<Record<AnchorKind, Cues>>> = {
  situation: {
    fr: cue(
      String.raw`(?:quand|lorsqu(?:e|')|des qu(?:e|')) ?(?:un|une|l'|le|la|les|il|elle|on|tout|rien|plus|deux|trois)`,
      String.raw`face a (?:un|une|l'|la|le|des|ses)(?! (?:groupe|public|situation|changement|difficulte|enjeu|defi|evolution))`,
      String.raw`(?:au|sur le|sur un|du|d'un) (?:chantier|guichet|comptoir|quai|chevet|volant|rucher|verger|fournil|parcelle|plateau technique|terrain d'un|standard telephonique)`,
      String.raw`(?:a|sur) la (?:caisse|ligne de production|chaine|parcelle|table de coupe|barre|serre)`,
      String.raw`(?:en|dans la|dans une|dans un|dans le) (?:cuisine|cabine|entrepot|vestiaire|chambre|salle d'attente|bloc operatoire|refectoire|cour de recreation|open space|hangar|etable|fournil)`,
      String.raw`(?:le|la|ce|cette|chaque|un|une|des le) (?:premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|dernier|derniere) (?:matin|matinee|soir|apres-midi|nuit|jour|heure|journee|semaine|seance)`,
      String.raw`(?:le matin|l'apres-midi|le soir|la veille|le lendemain)`,
      String.raw`(?:le|un|du|au|chaque) (?:${WEEKDAYS.fr.join('|')})`,
    ),
    en: cue(
      String.raw`(?:when|as soon as) (?:a|an|the|nobody|someone|two|three|it)`,
      String.raw`faced with (?:a|an|the) (?!(?:\w+ )?(?:group|audience|situation|change|difficulty|challenge|issue|task))`,
      String.raw`(?:at|on|in|behind) (?:the|a) (?:counter|till|building site|site office|kitchen|workshop floor|shop floor|ward|bedside|bench|loading bay|warehouse|orchard|greenhouse|stage)`,
      String.raw`(?:on|in) the (?:first|second|third|last) (?:morning|afternoon|evening|night|day|hour)`,
      String.raw`in the (?:morning|afternoon|evening)`,
      String.raw`on (?:${WEEKDAYS.en.join('|')})s?`,
    ),
  },
  audience: {
    fr: cue(
      String.raw`(?:de nuit|en horaires decales|non[ -]francophones?|allophones?|illettrisme|dyslexi\w+|sourde?s?|malentendante?s?|malvoyante?s?|saisonniere?s?|primo-arrivante?s?|a mi-temps|en zone rurale)`,
      String.raw`(?:${PERSONS_FR}) (?:\w+ )?(?:qui|dont) (?!(?:le |la |les |l'|leur |en |y )?(?:${ANYBODY_FR}))`,
      String.raw`qui n'(?:ont|a) (?:jamais|pas|plus|ni)`,
    ),
    en: cue(
      String.raw`(?:night[ -]shifts?|on nights|non-native|deaf|dyslexi\w+|partially sighted|seasonal|newly arrived|part-time staff)`,
      String.raw`(?:people|those|volunteers?|adults|parents|carers|workers|pensioners) who (?!(?:${ANYBODY_EN}))`,
      String.raw`who have never`,
    ),
  },
  choice: {
    fr: cue(
      String.raw`plutot que?|au lieu d[eu']|parce qu[e']|c'est pourquoi|voila pourquoi|contrairement a|a la difference d[eu']|a rebours|volontairement|deliberement|par choix|faute d[e']`,
      String.raw`nous (?:avons|n'avons) (?:pas )?(?:choisi|renonce|decide|prefere|retenu|ecarte|garde|supprime|voulu)`,
      String.raw`nous (?:preferons|refusons|renoncons|choisissons|tenons a)`,
      String.raw`(?:ici|chez nous), (?:on|nous|pas|aucun|chacun)`,
    ),
    en: cue(
      String.raw`rather than|instead of|because|unlike|on purpose|deliberately|which is why|that is why`,
      String.raw`we (?:have )?(?:chose|chosen|decided|prefer|refuse|gave up|dropped|kept|do not use|don't use)`,
    ),
  },
  limit: {
    fr: cue(
      String.raw`(?:ne|n')\s?(?!hesit|manqu|attend|cherch|rat|soy|pass|laiss|serez|etes)[a-z]+ (?:pas|plus|que|ni|guere)(?! (?:a hesiter|seul))`,
      String.raw`mais pas (?:l[ae]s?|l'|d[eu]s?|d'|une?)`,
      String.raw`personne ne`,
      String.raw`(?<=^\W*)pas (?:de |d')(?!(?:jargon|bla-?bla\w*|langue de bois|panique|stress|soucis?|problemes?|inquietude|theorie|pre-?requis)(?![a-z]))`,
      String.raw`nous ne (?!laiss|perd|manqu)[a-z]+ jamais`,
      String.raw`sans (?:pretendre|pour autant|rien promettre|viser a)`,
      String.raw`sauf (?:si|le|la|les|en|pour)|a condition (?:que|de)|en revanche|au risque de|quitte a|pas (?:de|d') (?:diaporama|powerpoint|qcm|jeux? de role|cours magistral|note)`,
      String.raw`ce que (?:cette formation|ce stage|nous|le stage|ce parcours) n[e']`,
    ),
    en: cue(
      String.raw`(?:do|does|did|is|are|will|can) ?(?:not|n't|n’t)(?! (?:worry|miss|hesitate|wait|only|just|alone))|cannot|won't|doesn't`,
      String.raw`(?:except (?:for|when|if|in|on|at)|provided that|at the risk of|no (?:slides|powerpoint|role play|lecture))|without (?:claiming|pretending|promising)|but not (?:the|an?|how|yet)`,
      String.raw`what (?:this course|we) (?:does|do) not`,
    ),
  },
};

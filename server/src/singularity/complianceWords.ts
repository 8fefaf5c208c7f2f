import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';
import { Sought } from './sought.ts';

/** Up to five words on the way from a purpose to the standard. */
const FILL = String.raw`(?:[a-z][a-z'-]* ){0,5}?`;
const INDICATOR = String.raw`(?:n ?° ?)?(?:[12]\d|3[0-3]|[1-9])(?![\d%])(?:(?: et | a |, ?| and | to )(?:[12]\d|3[0-3]|[1-9])(?![\d%]))*`;

/** Wordings by which a standard is given as the reason. Folded. */
export interface ComplianceWords {
  /** A purpose, then the standard. */
  readonly goals: readonly Sought[];
  /** What is said to be as the standard wants it. */
  readonly conform: Sought;
  /** The same where only the document tells that the standard is that of training ("au référentiel", "l'audit"). */
  readonly bare: readonly Sought[];
  /** What names the standard. */
  readonly standard: Sought;
  /** Courses that may teach it, by their folded titles. */
  readonly taught: RegExp;
  /** What refuses the purpose, just before it. */
  readonly refused: RegExp;
  /** What the sentence says besides: a reason of the team's own, or which law obliges. */
  readonly settled: RegExp;
  /** What the sentence or the next says of a change. */
  readonly changed: RegExp;
  /** What describes the objectives, among which a sentence may say why they are written so. */
  readonly objectives: RegExp;
}

const STANDARD_FR = String.raw`(?:qualiopi|rnq|referentiel (?:national|qualite)(?: (?:de la |de )?qualite)?|certification qualite|(?:indicateurs?|criteres?) ${INDICATOR}(?! (?:de la|de l'|des|du) ?(?!qualiopi|rnq|referentiel (?:national|qualite)))|eduqua|datadock|qualicert|iso ?(?:21001|29990|29993)|audits? (?:qualiopi|qualite|de certification|de surveillance|de renouvellement))`;
const END = String.raw`(?= ?(?:[.,;:!?)]|$))`;
const FOR_FR = String.raw`(?:pour|afin d[e']|en vue d[e']|de (?:maniere|facon) a|dans (?:le (?:but|souci)|l'objectif|l'optique|un souci) d[e']) ?(?:mieux |bien |pleinement |toujours )?(?:repondre|satisfaire|se conformer|nous conformer|(?:etre|rester|demeurer) (?:en )?conform(?:e|es|ite)|respecter|obtenir|conserver|garder|maintenir|passer|valider|reussir|preparer|cocher|remplir|couvrir|justifier|prouver|attester)`;
const AS_FR = String.raw`(?:conformement (?:a|aux?)|en conformite avec|dans le respect d(?:e|es|u|')|en reponse (?:a|aux?)|en application d(?:e|es|u|'))`;
const BY_FR = String.raw`(?:(?:exige|requis|demande|impose|attendu)e?s? par|(?:comme|ainsi que) l[e']? ?(?:veut|veulent|demande|demandent|exige|exigent|impose|imposent|prevoit|prevoient|requiert|requierent))`;

const CONFORM_FR = String.raw`(?:100 ?% )?(?:(?:formations?|programmes?|stages?|parcours|contenus?|cours|supports|materiel pedagogique|accompagnement|suivi|demarche|bilan|structure)(?: [a-z',-]+){0,6}? conformes? (?:a |aux? )(?:la |l'|les )?(?:normes?|referentiels?|exigences|obligations?|reglementation|recommandations|attendus|cadre (?:legal|reglementaire)|dispositions|loi|code|programme officiel)(?: [a-z]+){0,2}|(?:conformes?|compatibles?) (?:qualiopi|rnq)|(?:conformes? (?:a|aux?)|(?:repond|repondent|repondant|satisfait|satisfont) (?:pleinement |parfaitement )?(?:a|aux?)|respect(?:e|ent|ant|ons)(?: pleinement| strictement)? (?:les |l'|le |des )?(?:ensemble des )?) ?(?:[a-z][a-z'-]* ){0,5}?(?:[a-z]+')?(?:${STANDARD_FR}|(?:exigences|criteres|standards|normes) (?:nationale?s?|officiel(?:le)?s?|de qualite|qualite|de la certification|en vigueur)))`;

const STANDARD_EN = String.raw`(?:(?:qualiopi|rnq)(?: (?:requirements?|standards?|criteria|certification))?|national quality (?:framework|standard|reference)|(?:indicators?|criterion|criteria) ${INDICATOR}(?! of (?!qualiopi|rnq|the (?:french |national |quality )))|eduqua|iso ?(?:21001|29990|29993)|(?:qualiopi|quality|certification|surveillance|renewal) audits?|quality (?:mark|certification))`;
const FOR_EN = String.raw`(?:in order to|so as to|to) (?:fully |better |always )?(?:meet|satisfy|comply with|conform (?:to|with)|respect|fulfill?|obtain|keep|retain|gain|pass|secure|prepare for|(?:be|remain|stay) compliant with|tick|demonstrate|prove)`;
const AS_EN = String.raw`(?:in (?:full )?(?:compliance|accordance|conformity|line|keeping) with|(?:complies|comply) with|satisf(?:y|ies) (?:all )?(?:the )?(?:requirements|demands|criteria|standards) of)`;
const CONFORM_EN = String.raw`(?:(?:course|training|programme|materials?|support)(?: [a-z'-]+){0,4}? (?:compliant with|conforms? to|in line with) (?:the )?(?:standards?|requirements?|regulations?|guidelines)|(?:qualiopi|rnq)[ -]compliant|(?:(?:fully )?compliant with|conforms? (?:to|with)|meets?|respects?) (?:[a-z][a-z'-]* ){0,5}?(?:${STANDARD_EN}|(?:national|official|quality) (?:requirements|standards|criteria)))`;
const BY_EN = String.raw`(?:(?:required|requested|demanded|imposed|expected) by)`;

/** Trades of which the standard may be the matter. */
const TAUGHT = anyWordOf(TERMS.trades.standards);

const word =
  (language: Language) =>
  (pattern: string): Sought =>
    new Sought(new RegExp(String.raw`(?<![a-z0-9])${pattern}(?![a-z0-9])`), language);
const french = word('fr');
const english = word('en');

export const COMPLIANCE_WORDS: Readonly<Record<Language, ComplianceWords>> = {
  fr: {
    goals: [
      french(`(?:${FOR_FR}|${AS_FR}|${BY_FR}) ${FILL}(?:[a-z]+')?${STANDARD_FR}`),
      french(String.raw`(?:en vue|en prevision) d(?:e l'|u |es |'un |e )(?:prochaine?s? |future?s? )?${STANDARD_FR}`),
      french(
        String.raw`pour (?:l'|le prochain |le |les |notre )audits? (?:qualiopi|qualite|de certification|de surveillance|de renouvellement)`,
      ),
      french(String.raw`${STANDARD_FR} (?:nous )?(?:le |l')(?:demande|exige|impose|veut|prevoit)`),
    ],
    bare: [
      french(String.raw`(?:${FOR_FR}|${AS_FR}|conformes?|repondent) (?:aux exigences du|aux criteres du|au) referentiel${END}`),
      french(String.raw`(?:en vue|en prevision) de l'audit${END}`),
      french(String.raw`pour l'audit${END}`),
      french(String.raw`${BY_FR} l'(?:audit|auditeur|auditrice)`),
    ],
    conform: french(CONFORM_FR),
    standard: french(STANDARD_FR),
    taught: TAUGHT.fr,
    refused:
      /(?:\b(?:non|pas|rien|aucune?|plutot que|plus que|autant que|sans|ni|moins|au-dela d[eu']?|ne \w+|jamais)|\bn'\w+)(?:[ ,]+[a-z'-]+){0,4}[ ,]*$/,
    settled:
      /\b(?:au-dela|plutot que|avant tout|d'abord pour|mais (?:surtout|d'abord|aussi)|parce que?|car|pour que?|afin que?|ce qui|ce que|cela|et (?:nous|on)|articles?|[lrd]\. ?\d{3,4}|loi|decret|arrete|code d[ue]|delivree? au titre)\b/,
    changed:
      /\b(?:desormais|depuis|a la demande|grace a|parce que?|(?:nous (?:l'|les )?avons|l'equipe (?:l'|les )?a|on (?:l'|les )?a) (?:change|modifie|ajoute|reecrit|deplace|supprime|retire|raccourci|rallonge|allonge|remplace|revu|ouvert|repris|reduit|dedouble|appris|compris|decouvert|garde)\w*)\b/,
    objectives: /\b(?:objectifs?|competences|resultats)\b/,
  },
  en: {
    goals: [
      english(`(?:${FOR_EN}|${AS_EN}|${BY_EN}) ${FILL}${STANDARD_EN}`),
      english(
        String.raw`(?:for|ahead of|in view of|in preparation for) (?:the |our |an? )?(?:next |upcoming )?(?:qualiopi|quality|certification|surveillance|renewal) audits?`,
      ),
      english(String.raw`${STANDARD_EN} (?:requires|demands|asks for) (?:it|this|that)`),
    ],
    bare: [
      english(String.raw`(?:ahead of|in view of|in preparation for|for) (?:the|our) (?:next )?audit${END}`),
      english(`${BY_EN} (?:the|our) auditors?`),
    ],
    conform: english(CONFORM_EN),
    standard: english(STANDARD_EN),
    taught: TAUGHT.en,
    refused:
      /\b(?:not|no|nothing|nobody|none|never|without|rather than|more than|beyond|nor|less)\b(?:[ ,]+[a-z'-]+){0,4}[ ,]*$|n't(?: [a-z'-]+){0,4} $/,
    settled:
      /\b(?:beyond|rather than|above all|but (?:above all|first|also)|since|because|so that|which|this|and we|articles?|law|decree|labour code)\b/,
    changed:
      /\b(?:since|because|thanks to|at the request|we (?:have )?(?:changed|added|rewrote|moved|dropped|removed|shortened|lengthened|replaced|opened|learnt|learned|kept))\b/,
    objectives: /\b(?:objectives?|outcomes|skills)\b/,
  },
};

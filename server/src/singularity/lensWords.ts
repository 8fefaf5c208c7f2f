import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { Sought, sought } from './sought.ts';

const { lenses } = TERMS;
type List = Readonly<Record<Language, string>>;

/** One way in which a passage does what a lens asks about. Folded. */
export interface LensPattern {
  readonly kind: string;
  /** May name the parts `verb` and `object` of what it finds. */
  readonly pattern: Sought;
  /** The more, the more telling. */
  readonly weight: number;
}

/** Words between two that belong together: those of one clause, a few dozen signs at most. */
export const gap = (signs: number): string => String.raw`(?:[ ,'’-][^.;:!?•|]{0,${signs}}?)?[ ,'’-]`;
export const word = (source: string): string => String.raw`\b(?:${source})\b`;
export const both = (make: (language: Language) => string): Readonly<Record<Language, RegExp>> => ({
  fr: new RegExp(make('fr')),
  en: new RegExp(make('en')),
});
export const of =
  (list: List) =>
  (language: Language): string =>
    list[language];
const norm = of(lenses.norm);
const proves = of(lenses.proves);
const worth = of(lenses.worth);
const rulebook = of(lenses.rulebook);
const aptitude = of(lenses.aptitude);
const learning = of(lenses.learning);

type ByLanguage = Readonly<Record<Language, RegExp>>;
export const patterns = (made: readonly (readonly [kind: string, weight: number, pattern: ByLanguage])[]) => {
  const inLanguage = (language: Language): readonly LensPattern[] =>
    made.map(([kind, weight, pattern]) => ({ kind, weight, pattern: new Sought(pattern[language], language) }));
  return { fr: inLanguage('fr'), en: inLanguage('en') };
};

/** A standard that stands as the proof of something: of quality, of a value. */
export const PROOFS = patterns([
  [
    'proof',
    6,
    both((language) => `${word(norm(language))}${gap(60)}(?<verb>${word(proves(language))})${gap(80)}(?<object>${word(worth(language))})`),
  ],
  [
    'proof',
    6,
    {
      fr: new RegExp(
        String.raw`(?<object>${word(worth('fr'))})${gap(40)}(?<verb>\b(?:attestee?s?|garantie?s?|reconnue?s?|certifiee?s?|prouvee?s?|validee?s?|assuree?s?))${gap(6)}\b(?:par|grace a)\b${gap(30)}(?:${word(norm('fr'))})`,
      ),
      en: new RegExp(
        String.raw`(?<object>${word(worth('en'))})${gap(40)}(?<verb>\b(?:attested|guaranteed|recogni[sz]ed|certified|proven|proved|validated|assured))${gap(6)}\bby\b${gap(30)}(?:${word(norm('en'))})`,
      ),
    },
  ],
  [
    'letter',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>(?:appliqu|respect|observ)(?:e|ent|ons|ant)|sui(?:t|vent|vons|vant)) (?:rigoureusement|scrupuleusement|strictement|fidelement|a la lettre|pleinement)${gap(50)}(?<object>${word(rulebook('fr'))})|\b(?<verb2>respect) (?:strict|rigoureux|scrupuleux|absolu|total)${gap(30)}(?<object2>${word(rulebook('fr'))})`,
      ),
      en: new RegExp(
        String.raw`\b(?:strictly|rigorously|scrupulously|faithfully|fully) (?<verb>appl(?:y|ies|ying)|follows?|following|respects?|compl(?:y|ies) with)${gap(50)}(?<object>${word(rulebook('en'))})|\bstrict (?<verb2>compliance)${gap(30)}(?<object2>${word(rulebook('en'))})`,
      ),
    },
  ],
  [
    'badge',
    5,
    {
      fr: /^\W*(?:formation |100 ?% |en )?(?<verb>conformes?|conformite) (?:a |aux? |avec )?(?:la |l'|les |le )?(?:norme |loi |reglement |referentiel |obligations? |exigences? |directive |code |standards? |reglementation |recommandations? )?(?:de (?:la |l')?|du |des |d')?(?<object>(?:nfc?|iso|en|ai act|rgpd|inrs|carsat|haccp|opco|rnq|qualiopi|edof|loi|code|arrete|decret|directive|norme|reglement|csrd|dora|nis ?2|eidas|apave|cnil|article|normes?|reglementation)\b[^.,;!?]{0,40}?)(?= ?(?:[.,;!?✓]|$))/,
      en: /^\W*(?:fully |100 ?% )?(?<verb>compliant with|in compliance with) (?:the )?(?<object>[a-z0-9][^.,;!?]{1,40}?)(?= ?(?:[.,;!?✓]|$))|^\W*(?<object2>(?:gdpr|iso[ 0-9]*|ai act))[ -](?<verb2>compliant)\b/,
    },
  ],
  [
    'door',
    4,
    {
      fr: /\b(?:certifi|qualiopi|referenc|label|agre|enregistr|reconnu)[a-z]*\b[^.;]{0,120}?\b(?<verb>garanti(?:t|ssant|e)?|indispensable|condition|sesame|passeport|acceder|gage)\b[^.;]{0,40}?\b(?<object>eligibilite|financements?|prises? en charge)\b/,
      en: /\b(?:certif|qualiopi|accredit)[a-z]*\b[^.;]{0,120}?\b(?<verb>guarantees?|essential|required|needed|access)\b[^.;]{0,40}?\b(?<object>eligibility|funding)\b/,
    },
  ],
  [
    'duty',
    3,
    {
      fr: /^\W*(?:une )?(?<object>formation|habilitation|certification|recyclage) (?<verb>obligatoire)\b|\b(?<object2>(?:formation|habilitation|certification|autorisation)(?: [a-z0-9-]+){0,2}) est (?<verb2>obligatoire)\b|\bpressions? (?:reglementaires?|legales?|normatives?)|^\W*obligations? (?:legales? |reglementaires? )?(?::|de l'employeur)/,
      en: /^\W*(?:a )?(?<verb>mandatory|compulsory) (?<object>training|course|certification)\b|\bregulatory pressure\b/,
    },
  ],
]);

/** An item that is nothing but a statement of conformity, among others that tell of help or of methods. */
export const CONFORMITY = sought({
  fr: /^\W*(?<verb>conformite|conforme|en conformite|conformement|respect)\b[^.]{0,25}\b(?<object>art(?:icles?)?\b|code\b|loi\b|decret|normes?\b|qualiopi|referentiel|rgpd|iso\b|reglement).{0,60}?(?=[. ]*$)/,
  en: /^\W*(?<verb>compliance|compliant|in compliance|conformity|in accordance)\b[^.]{0,25}\b(?<object>articles?\b|code\b|law\b|decree|standards?\b|qualiopi|framework|gdpr|iso\b|regulations?).{0,60}?(?=[. ]*$)/,
});

const RATE = String.raw`\d+(?:[.,]\d+)? ?(?:%|pour cent|per ?cent)`;

/** Who is counted. */
const COUNTED: Readonly<Record<Language, string>> = {
  fr: `${TERMS.people.learners.fr}|personnes|clients|entreprises|professionnels`,
  en: `${TERMS.people.learners.en}|people|clients|customers|companies|professionals`,
};
const tests = of(lenses.tests);
const shown = of(lenses.shown);

/** A figure, or a verb of measure, in the place of what it cannot say. */
export const MEASURES = patterns([
  ['whole', 6, both((language) => String.raw`\b100 ?% (?:[a-z]+ )?(?<object>${word(aptitude(language))})`)],
  [
    'share',
    6,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>autonomes?|operationnel(?:le)?s?|capables?|a l'aise|maitris\w+)${gap(30)}\b${RATE} (?:des?|du) (?<object>[a-z]+)`,
      ),
      en: new RegExp(String.raw`\b(?<verb>independent|operational|capable|at ease|master\w*)${gap(30)}\b${RATE} of (?<object>[a-z]+)`),
    },
  ],
  [
    'share',
    5,
    {
      fr: new RegExp(
        String.raw`\b${RATE} (?:de |des |d')(?:nos |vos )?(?<object>${COUNTED.fr})\b(?: [a-z]+){0,3}? (?<verb>capables?|${aptitude('fr')})\b`,
      ),
      en: new RegExp(
        String.raw`\b${RATE} of (?:our |the )?(?<object>${COUNTED.en})\b(?: [a-z]+){0,3}? (?<verb>capable|able to|${aptitude('en')})\b`,
      ),
    },
  ],
  [
    'gap',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<object>gains?|progressions?|hausses?|ecarts?|ameliorations?)(?: [a-z/-]+){1,6} ?(?:≥|>=?|superieure?s? (?:ou egale?s? )?a|d'au moins|au moins|minimum(?: de)?) ?\d+(?:[.,]\d+)? ?(?:%|points?\b|/ ?\d)`,
      ),
      en: new RegExp(
        String.raw`\b(?<object>gains?|progress|increases?|improvements?)(?: [a-z/-]+){0,6} ?(?:≥|>=?|above|at least|of at least|over) ?\d+(?:[.,]\d+)? ?(?:%|points?\b|/ ?\d)`,
      ),
    },
  ],
  [
    'measurable',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<object>impacts?|resultats?|effets?|benefices?|transferts?|valeur|performances?|retombees|gains?|changements?|montee en competences?|efficacite|developpement)(?: [a-z'-]+,?){0,3}? (?<verb>mesurables?|quantifiables?|chiffrables?|objectivables?)\b`,
      ),
      en: /\b(?<verb>measurable|quantifiable)(?: and [a-z-]+,?| [a-z-]+)?,? (?<object>impact|results?|effects?|benefits?|transfer|value|performance|gains?|change|growth|improvements?)\b/,
    },
  ],
  [
    'smart',
    3,
    {
      fr: /\b(?<object2>objectifs?|buts?) (?:[a-z'-]+,? ){0,3}?(?:mesurables?|quantifiables?|quantifies|chiffres)\b|\b(?<object>objectifs?|buts?|methode|indicateurs?|criteres?)\b[^.;:]{0,30}?\bsmart\b(?! (?:city|cities|contracts?|grids?|home|tv))/,
      en: /\b(?:smart|measurable|quantified) (?:[a-z]+ )?(?<object>objectives?|goals?|targets?|indicators?|criteria)\b|\b(?<object2>objectives?|goals?|targets?)\b[^.;:]{0,30}?\(smart\b/,
    },
  ],
  [
    'tested',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>valid|verifi|evalu|mesur|attest|certifi)\w*${gap(30)}\b(?<object>${shown('fr')}|acquis)\b${gap(40)}(?:par|via|avec|au moyen|a l'aide|grace|sur) (?:a |de |d')?(?:une? |des |les )?(?:seul )?(?:${tests('fr')})\b`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>validat|check|assess|measur|certif)\w*${gap(30)}\b(?<object>${shown('en')})\b${gap(40)}(?:by|through|with|via|using) (?:an? |the )?(?:${tests('en')})\b`,
      ),
    },
  ],
  [
    'tested',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?:${tests('fr')})\b${gap(60)}(?<!auto-?)(?<verb>valid|verifi|evalu|mesur|attest|certifi)\w*${gap(20)}\b(?<object>${shown('fr')})\b`,
      ),
      en: new RegExp(
        String.raw`\b(?:${tests('en')})\b${gap(60)}(?<!self-)(?<verb>validat|check|assess|measur|certif)\w*${gap(20)}\b(?<object>${shown('en')})\b`,
      ),
    },
  ],
  [
    'objective',
    4,
    {
      fr: /\b(?:analyse|evaluation|lecture|diagnostic|profil|mesure|restitution)s? (?<verb>objectivee?s?|chiffree?s?|quantifiee?s?)\b|\b(?<verb2>justifi|mesur|evalu|determin|prouv|demontr|quantifi)\w* (?<object>objectivement)\b|\b(?:eviter|sans|loin d[eu]|au lieu d[eu]|plutot que|depasser|sortir d[eu]|finie?s?)(?: [a-z'-]+){0,3}? (?<object2>subjectivite|subjectif|ressenti|feeling|intuition|impressions?|instinct)\b|\b(?<object3>tests?|questionnaires?|inventaires?|methodes?|outils?|approches?)(?: [a-z]+){0,3} scientifiquement (?<verb3>prouvee?s?|validee?s?|eprouvee?s?)\b|\b(?<object4>tests?|questionnaires?|inventaires?|methodes?|outils?|approches?)(?: [a-z]+){0,2} (?<verb4>prouvee?s?|validee?s?|eprouvee?s?) scientifiquement\b/,
      en: /\b(?<object>objectively) (?<verb>measur|assess|prov|demonstrat|quantif)\w*|\b(?:without|instead of|rather than|beyond|no more)(?: [a-z'-]+){0,2}? (?<object2>subjectivity|gut feeling|hunches|intuition|guesswork)\b|\bscientifically (?<verb2>proven|validated) (?<object3>tests?|questionnaires?|methods?|tools?|approach)\b/,
    },
  ],
  [
    'followed',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>indicateurs?|kpis?|statistiques|metriques|tableaux? de bord|scores?)${gap(20)}(?<object>progres|progression|transfert|motivation|engagement|confiance|bien-etre|posture|leadership|empathie|maturite)s?\b`,
      ),
      en: new RegExp(
        String.raw`\b(?<object>progress|transfer|motivation|engagement|confidence|well-being|leadership|empathy|maturity) (?<verb>indicators?|kpis?|statistics|metrics|dashboards?|scores?)\b`,
      ),
    },
  ],
  [
    'return',
    4,
    {
      fr: /\b(?:roi|retour sur investissement)(?: [a-z'-]+){0,3}? (?:des? |du |d'|en |sur )?(?:la |le |l'|les |vos |votre )?(?<object>formations?|competences|equipes?|humaine?|bien-etre|coaching|salaries|collaborateurs)\b/,
      en: /\b(?:roi|return on investment)(?: [a-z'-]+){0,3}? (?:of |on |in )(?:the |your )?(?<object>training|skills|teams?|people|well-being|coaching|staff)\b/,
    },
  ],
  [
    'boast',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>obtenu|obtenons|obtient|affich(?:e|ons|ant)|atteint|atteign(?:ons|ant)|enregistr(?:e|ons)|revendiqu\w+|avec|grace a|fier\w* de|notre|un taux)(?: (?:plus|pres|un|nos|notre|leurs?|ses|de|d'|taux|score|note|moyenne?|toujours|ainsi|aujourd'hui)){0,4} ?(?:(?<object>reussite|satisfaction|recommandation|validation|insertion)(?: (?:de|a|superieure?|depassant|plus)){0,3} ${RATE}|${RATE} (?:de |d')(?:clients |stagiaires |candidats |participants |apprenants )?(?<object2>reussites?|satisfaction|satisfaits?|satisfaites?|recommandation|recu(?:e)?s|validation|insertion))`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>achiev\w*|boast\w*|reach\w*|with|proud of|enjoy\w*)(?: (?:an?|our|of|over|more|than|average|overall)){0,4} ${RATE} (?:of (?:satisfied )?|(?:pass|success|satisfaction|completion) )?(?<object>rate|satisfaction|success|satisfied|learners|students|clients)`,
      ),
    },
  ],
  [
    'gain',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>augment|amelior|boost|accroi|redui|diminu|gagn|progress|multipli|doubl|tripl|divis)(?:\w*)${gap(15)}(?<object>taux|productivite|efficacite|performances?|ventes?|chiffre d'affaires|resultats?|temps|satisfaction|engagement)${gap(30)}\b(?:${RATE}|\d+ ?(?:fois\b|points?\b|a \d+(?: ?%)?))`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>increas|improv|boost|rais|reduc|cut|gain|multipl|doubl|tripl)(?:\w*)${gap(15)}(?<object>rates?|productivity|effectiveness|efficiency|performance|sales|turnover|results|time|satisfaction|engagement)${gap(30)}\b(?:${RATE}|\d+ ?(?:times|points?))`,
      ),
    },
  ],
  [
    'measure',
    4,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>mesur(?:er|ez|e|ent|ant|ons|ees?)|quantifi(?:er|ez|e|ent|ant)|chiffr(?:er|ez|ent|ant)|objectiv(?:er|ez|ent|ant))${gap(30)}(?<object>${word(learning('fr'))})`,
      ),
      en: new RegExp(String.raw`\b(?<verb>measur(?:e|es|ing)|quantif(?:y|ies|ying))${gap(30)}(?<object>${word(learning('en'))})`),
    },
  ],
  [
    'score',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?:(?<verb>augment|develop|amelior|boost|eleve|calcul|mesur)\w* )?(?:son|sa|votre|vos|leur|leurs|le|la|l'|un)? ?\b(?<object>quotient|(?:score|indice|niveau) (?:de |d')(?:bien-etre|bonheur|confiance|engagement|empathie|motivation|leadership|maturite|satisfaction|resilience|stress|performance))\b(?! (?:de |du |des |d')(?:l'|la |un |une |votre |vos |son |leurs? |ses )?(?:projet|demarche|reflexion|entreprise|organisation|systeme|produit|marche)s?\b)(?: (?!(?:de|du|des|d|et|pour|a|en|dans)\b)[a-z]+)?`,
      ),
      en: new RegExp(
        String.raw`\b(?:(?<verb>increas|develop|improv|boost|rais|calculat|measur)\w* )?(?:your|their|the|a)? ?\b(?<object>(?:[a-z]+ )?quotient|(?:well-being|happiness|confidence|engagement|empathy|motivation|leadership|satisfaction|resilience|performance) (?:score|index|level))\b`,
      ),
    },
  ],
  [
    'hours',
    4,
    {
      fr: new RegExp(
        String.raw`\b\d{1,4} ?(?:h|heures?|jours?|semaines?|mois)\b${gap(40)}(?<verb>maitris\w+|devenir) (?:parfaitement|totalement|completement|pleinement|entierement|un vrai|expert)`,
      ),
      en: new RegExp(
        String.raw`\b\d+ ?(?:h|hours?|days?|weeks?|months?)\b${gap(40)}(?<verb>(?:fully|perfectly|completely) master\w*|become an? expert)`,
      ),
    },
  ],
  [
    'satisfaction',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<object>satisfaction)\b[^.;]{0,80}?\b(?<verb>evalu|mesur|verifi|appreci|attest)\w*${gap(30)}\b(?:transfert|acquis\w*|competences?|progression|progres|efficacite|impact|mise en (?:pratique|oeuvre)|atteinte)`,
      ),
      en: new RegExp(
        String.raw`\b(?<object>satisfaction)\b[^.;]{0,80}?\b(?<verb>assess|measur|check|evaluat|verif)\w*${gap(30)}\b(?:transfer|learning|skills?|progress|effectiveness|impact|achievement)`,
      ),
    },
  ],
  [
    'speak',
    5,
    {
      fr: /\b(?<object>resultats|chiffres|taux|statistiques)\b[^.;:]{0,40}? (?<verb>parlent|prouvent|confirment|temoignent|attestent|demontrent)\b(?: d'eux-memes| pour nous)?/,
      en: /\b(?<object>results|figures|numbers|rates|statistics)\b[^.;:]{0,40}? (?<verb>speak|prove|confirm|testify|attest|show how)\b(?: for themselves)?/,
    },
  ],
  [
    'rate',
    4,
    {
      fr: /\b(?:meilleurs?|excellents?|hauts?|forts?|superbes?|tres bons?) (?<object>taux) de (?:reussite|satisfaction|recommandation|insertion|retention)\b|\b(?<object2>taux) de (?:reussite|satisfaction|recommandation|insertion) (?:exceptionnels?|eleves?|record|remarquables?|superieurs?)\b/,
      en: /\b(?:best|better|excellent|high|higher|outstanding) (?:success|pass|satisfaction|completion) (?<object>rates?)\b/,
    },
  ],
  [
    'crowd',
    3,
    {
      fr: /\b(?<verb>rejoign\w+|plus de|deja) (?:les |nos |plus de )?\d[\d .]*\+? (?<object>stagiaires|apprenants|participants|etudiants|eleves|professionnels|clients|entreprises|personnes)(?! (?:maximum|par|max|au))(?: [a-z]+){0,3} (?:form|satisfait|accompagn|conquis|convaincu|confiance)\w*|\brejoign\w+ les \d[\d .]*\+? ?[a-z]+/,
      en: /\b(?<verb>join|over|more than) (?:our |the )?\d[\d ,.]*\+? (?<object>learners|students|participants|professionals|clients|companies|people)(?: [a-z]+){0,3} (?:trained|satisfied|trust\w*|helped)|\bjoin (?:our|the) \d[\d ,.]*\+? ?[a-z]+/,
    },
  ],
]);

/** Following somebody told as a trace of their connections, where it is offered as a help. */
export const TRACES = sought({
  fr: /^\W*(?<verb>tracabilite|releves?|rapports?|suivi|historique|logs?|journal|temps)\b[^.]{0,20}\b(?<object>connexions?|temps passe|logs?)\b[^.]{0,40}\.?$/,
  en: /^\W*(?<verb>traceability|logs?|reports?|record|tracking|history)\b[^.]{0,20}\b(?<object>connections?|log-?ins?|time spent|assessments?)\b[^.]{0,40}\.?$/,
});

/** Several rates in one sentence, given as a reason. */
export const RATES = sought(
  both(
    () => String.raw`\b${RATE} (?:de |d'|des |of )[^.;]{3,60}?(?:,| et| and|&)[^.;]{0,20}?\b${RATE} (?:de |d'|des |of )(?<object>[a-z]+)`,
  ),
);

/** Other ways of looking at what somebody does: beside one of them, a test does not stand alone. Folded. */
export const LOOKED_AT = sought({
  fr: /\b(?:mises? en (?:situation|pratique)|pratiques?|observ|cas\b|ora(?:l|ux)|entretiens?|exercices?|travaux|projets?|dossiers?|simulations?|jeux|demonstrations?|jury|portfolio|ouvertes?|soutenances?|ateliers?)/,
  en: /\b(?:role|practical|practice|observ|case|oral|interview|exercises?|projects?|simulations?|demonstrations?|portfolio|presentations?|workshops?)/,
});

/** A heading under which results are published, as they have to be. Folded. */
export const RESULTS_HEADING =
  /\b(?:resultats?|indicateurs?|chiffres|taux|qualite|performances?|statistiques|results?|figures|indicators?)\b/;

/** A figure that stands alone on a card, and the aptitude that it is given to, on the next line. */
const ALONE = /^\W*\d+(?:[.,]\d+)? ?%\W*$/;
export const FIGURE_ALONE = sought({ fr: ALONE, en: ALONE });
export const APTITUDE = sought(both((language) => `^\\W*(?:[a-z]+ ){0,2}?(?<object>${word(aptitude(language))})\\W*$`));

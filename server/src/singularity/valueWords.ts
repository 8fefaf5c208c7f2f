import type { Language } from '../document/language.ts';
import { anyWord } from '../programme/patterns.ts';

/** Values of the work, by what each stands for. */
export type ValueName =
  | 'work'
  | 'people'
  | 'rights'
  | 'ethics'
  | 'inclusion'
  | 'knowledge'
  | 'participation'
  | 'building'
  | 'power'
  | 'solidarity'
  | 'citizenship'
  | 'responsibility';

/** One side of a pair: the terms that hold it up as a value, and all that speaks of it. */
export interface Side {
  readonly name: ValueName;
  /** Folded: only wordings in which the term is a value of the work. "Participation" or "performance" alone are not. */
  readonly held: Readonly<Record<Language, RegExp>>;
  /** Folded, and generous: whoever so much as touches on it is not asked. */
  readonly touched: Readonly<Record<Language, RegExp>>;
}

export type Pair = readonly [performance: Side, care: Side];

const PEOPLE_FR =
  '(?:usage(?:r|re)s?|usageres|personnes?|residente?s?|patiente?s?|beneficiaires?|enfants?|eleves?|familles?|parents|habitante?s?|citoyen(?:ne)?s?|salarie(?:e)?s?|apprenante?s?)';
const PEOPLE_EN = '(?:users?|service users?|people|residents?|patients?|children|pupils|families|parents|citizens|learners)';

const IMPROVE_FR = '(?:developper|ameliorer|optimiser|accroitre|augmenter|renforcer|maximiser|doper)(?: durablement)?';
const GAIN_FR = '(?:performances?|efficacite|productivite|rendement)';
const WORKERS_FR =
  '(?:equipes?|collaborateurs|salaries|entreprise|organisation|etablissement|vendeurs|managers?|personnel|agents|structure|association|services?|force de vente)';

const WORK: Pair = [
  {
    name: 'work',
    held: {
      fr: anyWord(
        String.raw`${IMPROVE_FR} (?:votre|vos) ${GAIN_FR}(?! (?:energetiques?|thermiques?|techniques?|sporti\w+|physiques?|vocales?|du|des|de|d'|sur|au|en))`,
        String.raw`${IMPROVE_FR} (?:la|les|l'|leurs?|sa|ses) ?${GAIN_FR} (?:\w+ )?(?:des|de la|de l'|de vos|de ses|de leurs?|de votre|de son|d'une?) ?${WORKERS_FR}`,
        String.raw`performances? (?:collectives?|individuelles?|commerciales?|manageriales?|(?:de l'|des |de (?:vos|leurs|ses|votre) |d'une )${WORKERS_FR})`,
        String.raw`(?:equipes?|collaborateurs|organisations?|managers?) (?:plus |tres |hautement )?performante?s?`,
        String.raw`(?:efficacite|efficience) (?:collective|commerciale|manageriale|de l'equipe|des equipes)`,
        String.raw`culture (?:du resultat|de la performance)|haute performance|oriente(?:e|s|es)? resultats?`,
      ),
      en: anyWord(
        String.raw`(?:boost|improve|increase|raise|maximi[sz]e|drive) (?:your|their|your staff|staff|team|the team's|employee) (?:performance|productivity|effectiveness|efficiency)`,
        String.raw`(?:team|individual|staff|employee|business|sales|workplace|organi[sz]ational) performance`,
        String.raw`high[- ]perform(?:ing|ance) (?:teams?|staff|organi[sz]ations?)|results?-(?:driven|oriented)|performance culture`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`performan\w+|effica\w+|efficien\w+|resultats?|reussi\w+|exigean\w+|exigence\w*|rigueur|rigoureu\w+|rendement|productiv\w+|reussite|objectifs? (?:atteints?|a atteindre|commun\w*)|limites?|recadr\w+|cadre clair|fermete|delais?|cadences?|sans complaisance|dire non`,
      ),
      en: anyWord(
        String.raw`perform\w*|effective\w*|efficien\w+|results?|achiev\w+|demanding|rigou?r\w*|standards?|outcomes?|productiv\w+|deadlines?|limits?|boundar\w+|success\w*`,
      ),
    },
  },
  {
    name: 'people',
    held: {
      fr: anyWord(
        'bienveillance',
        String.raw`(?:posture|relation|pedagogie|ecoute|communication|attitude|regard|management|cadre|climat|accompagnement|environnement|approche|demarche|espace|formateur|formatrice|ambiance|atmosphere) bienveillante?s?`,
        String.raw`bienveillante?s? et (?:respectueu\w+|securisante?s?|chaleureu\w+)`,
        String.raw`(?:culture|ethique|posture|philosophie) du (?:care|soin|prendre soin)`,
      ),
      en: anyWord(
        String.raw`(?:caring|benevolent|nurturing|compassionate) (?:approach|environment|attitude|atmosphere|leadership|teachers?|trainers?|setting|space)`,
        String.raw`culture of (?:care|kindness)|with kindness|ethics of care`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`bienveill\w+|bientrait\w+|soins?|soigne[rs]?\w*|soignant\w*|care|attenti\w+|ecoute[rsz]?|empath\w+|bien-etre|qualite de vie|qvc?t|sante|fatigu\w+|usure|epuis\w+|burn-?out|stress|charge (?:de travail|mentale)|risques psychosociaux|rps|tms|menag\w+|respectueu\w+|respect (?:d'autrui|de (?:soi|chacune?|l'autre|la personne)|des (?:personnes|autres|equipes))|humain\w*|confiance|reconnaissance|securite|emotion\w*|besoins (?:des|de (?:ses|vos|leurs|chaque|chacun)) ?\w*|sens (?:du|au) travail|dignite|rythmes?|fragil\w+|vulnerab\w+|douleurs?|pauses?|repos`,
      ),
      en: anyWord(
        String.raw`car(?:e|es|ing|ers?)|kind(?:ness|ly)?|benevol\w+|compassion\w*|empath\w+|listen\w*|attenti\w+|well-?being|health\w*|tired\w*|fatigue|burn-?out|stress\w*|workloads?|respect\w*|human\w*|trust\w*|dignity|safe\w*|rest|breaks?|support\w*|needs`,
      ),
    },
  },
];

const RIGHTS: Pair = [
  {
    name: 'rights',
    held: {
      fr: anyWord(
        String.raw`respect(?:er)? (?:des|les|de leurs|leurs|de ses|ses|du|le) droits? (?:fondamentaux |et libertes )?(?:des |de la |de l'|d'une )${PEOPLE_FR}`,
        String.raw`(?:respect(?:er)? (?:des|les)|promouvoir les|promotion des|garantir les|garantie des) droits (?:humains|fondamentaux|de l'homme)`,
        String.raw`droits (?:fondamentaux )?(?:des|de la|de l') ?${PEOPLE_FR} (?:accompagne|accueilli|aide|soigne|hospitalise)\w*`,
        String.raw`(?:acces aux|approche par les|approche fondee sur les) droits`,
      ),
      en: anyWord(
        String.raw`respect(?:ing)? (?:for |of )?(?:the )?(?:human |basic |fundamental )?rights(?: of ${PEOPLE_EN})?`,
        String.raw`${PEOPLE_EN}[’']s? rights|rights-based|human rights`,
      ),
    },
    touched: { fr: anyWord('droits?'), en: anyWord('rights?') },
  },
  {
    name: 'ethics',
    held: {
      fr: anyWord(
        String.raw`(?:reperes?|posture|demarche|reflexion|questionnement|cadre|principes?|valeurs|dimension|regles?) (?:deontologiques? et )?ethiques?`,
        String.raw`dans le respect de l'ethique|ethique (?:professionnelle|de l'accompagnement|du soin|de la relation)`,
      ),
      en: anyWord(
        String.raw`ethical (?:framework|bearings|stance|principles|approach|practice|guidelines)|professional ethics|ethics of care`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`ethiques?|bioethique|deontolog\w+|dilemmes?|conflits? de valeurs?|secret professionnel|confidentialite|discretion`,
      ),
      en: anyWord(String.raw`ethic\w*|deontolog\w*|dilemmas?|codes? of conduct|confidential\w*|moral\w*`),
    },
  },
];

const INCLUSION: Pair = [
  {
    name: 'inclusion',
    held: {
      fr: anyWord(
        String.raw`(?:demarche|pedagogie|pratiques?|approche|accueil|ecole|education|societe|management|posture|projet|entreprise|culture|politique) (?:plus |pleinement )?inclusi(?:f|fs|ve|ves)`,
        String.raw`inclusion (?:sociale|scolaire|professionnelle|par le|de tou(?:s|tes)|de l'enfant|des? (?:publics?|tous|personnes?|enfants?|eleves?|jeunes|adultes))|(?:favoriser|promouvoir|faciliter|soutenir) l'inclusion`,
      ),
      en: anyWord(
        String.raw`inclusive (?:approach|practice|practices|education|teaching|classrooms?|leadership|workplace|culture)|social inclusion|(?:promot\w+|foster\w*|support\w*) inclusion|inclusion of (?:all|${PEOPLE_EN})`,
      ),
    },
    touched: {
      fr: anyWord(String.raw`inclusi\w+|inclure|exclu\w+|integr(?:er|ation)|droit commun|place de|participa\w+|mixite|a l'ecart|isole\w*`),
      en: anyWord(String.raw`inclu\w+|exclu\w+|integrat\w+|participat\w+|belong\w*|left out|isolat\w+`),
    },
  },
  {
    name: 'knowledge',
    held: {
      fr: anyWord(
        String.raw`(?:croisement|croiser) (?:des|les) (?:savoirs|regards et (?:des |les )?savoirs)|savoirs? (?:experientiels?|d'experience|d'usage)|expertise d'usage|pair[- ]aidance`,
      ),
      en: anyWord(
        String.raw`experiential knowledge|experts? by experience|lived experience|cross(?:ing)?(?: of)? knowledge|peer support workers?`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`crois(?:ement|er|ent|e|es|ons|ant)|savoirs? (?:experientiels?|d'experience|d'usage|des (?:personnes|familles|parents|habitants|usagers))|expertise d'usage|vecus?|temoign\w+|temoins?|pair[- ]aidan\w+|paire?s?[- ]aidante?s?|patiente?s?[- ](?:experts?|partenaires?|formateurs?)|(?:personnes?|premiers|premieres) concerne\w+|familles?|parents?|aidante?s?|parole des? \w+|parole de l'\w+|co-?form\w+|avec les (?:personnes|familles|parents|habitants|usagers)|experiences? (?:de|des) (?:familles|parents|personnes|usagers)`,
      ),
      en: anyWord(
        String.raw`lived|experiential|experts? by experience|testimon\w+|peers?|people concerned|famil(?:y|ies)|parents?|carers?|people's (?:own )?(?:knowledge|stories|words|voices?)|(?:together )?with (?:families|parents|the people)|co-?train\w*|voices? of`,
      ),
    },
  },
];

const PARTICIPATION: Pair = [
  {
    name: 'participation',
    held: {
      fr: anyWord(
        String.raw`participation (?:active |effective |pleine et entiere )?(?:des|de l'|de la|de tous les) ?(?:usage(?:r|re)s?|usageres|residente?s?|patiente?s?|beneficiaires|habitante?s?|familles?|parents|citoyen(?:ne)?s?|personnes? (?:accompagne|accueilli|aide|concerne)\w*)`,
        String.raw`(?:favoriser|encourager|promouvoir|soutenir|susciter|developper|fondee? sur|repose sur|place a) la participation (?:active |effective )?(?:des|de tous|de chacun)(?: (?:les )?\w+)?`,
        String.raw`(?:demarche|approche) participative`,
      ),
      en: anyWord(
        String.raw`participation of (?:the )?${PEOPLE_EN}|(?:service )?user (?:participation|involvement)|(?:citizen|resident|patient|family|learner) participation|participatory (?:approach|methods?|process)`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`participation|participati\w+|participer|participent|prennent part|prendre part|usage(?:r|re)s?|concertation|consult\w+|avis|voix`,
      ),
      en: anyWord(String.raw`participation|participatory|participat(?:e|es|ing)|take part|taking part|involv\w+|consult\w+|voices?|say`),
    },
  },
  {
    name: 'building',
    held: {
      fr: anyWord(String.raw`co-?constru(?:ction|ire|it|its|ite|ites|isent|isons|isez)|co-?elabor(?:ation|er|es?|ent|ons)`),
      en: anyWord(String.raw`co-?construct(?:ion|ed|ing)?|co-?production|co-?design(?:ed|ing)?|co-?creat(?:ion|e|ed|ing)`),
    },
    touched: {
      fr: anyWord(
        String.raw`co-?\s?constru\w+|co-?elabor\w+|co-?conce\w+|co-?cre\w+|co-?decid\w+|construi\w+ ensemble|construi\w+ avec|ensemble|decid\w+|decision\w*|choisi\w*|negoci\w+|debat\w*|discut\w+|propositions?|concert\w+|avec (?:le groupe|les participants|les stagiaires|vous|eux|elles)|collecti\w+|initiatives?|apporte(?:nt|z)|leurs (?:questions|situations|cas|idees|besoins|attentes)|vos (?:questions|situations|cas|idees|besoins|attentes|documents)|issu\w* d\w+`,
      ),
      en: anyWord(
        String.raw`co-?construct\w*|co-?produc\w*|co-?design\w*|co-?creat\w*|together|decid\w+|decisions?|choos\w+|chosen|negotiat\w+|debat\w+|discuss\w*|proposals?|bring|with the (?:group|participants|learners)|with you|(?:your|their)(?: own)? (?:questions|cases|situations|ideas|needs)`,
      ),
    },
  },
];

const POWER: Pair = [
  {
    name: 'power',
    held: {
      fr: anyWord(
        String.raw`pouvoir d'agir|empowerment|capacites? d'agir|encapacitation|autonomisation(?: (?:des|de la|de l') ?${PEOPLE_FR})?`,
      ),
      en: anyWord(
        String.raw`empowerment|power to act|empower(?:s|ed|ing)? (?:your |their |the |our )?(?:${PEOPLE_EN}|teams?|staff|participants|women|communities|yourself)`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`pouvoir d'agir|capacites? d'agir|empower\w*|autonom\w+|initiatives?|decid\w+|decision\w*|choisi\w*|choix|responsab\w+|liberte|marges? de manoeuvre|emancip\w+|oser|seule?s?`,
      ),
      en: anyWord(
        String.raw`power\w*|empower\w*|agency|autonom\w+|initiative\w*|decid\w+|decisions?|choos\w+|choices?|responsib\w+|freedom|emancipat\w+|on (?:your|their|one's) own|independen\w+|alone`,
      ),
    },
  },
  {
    name: 'solidarity',
    held: {
      fr: anyWord(
        String.raw`(?:esprit|culture|valeurs?|dynamique|logique|reseaux?|liens?|sens) (?:d'|de |de la |du )(?:entraide|solidarite|collectif)|(?:force|puissance|intelligence) (?:du collectif|collective)|(?:favoriser|promouvoir|encourager|developper|renforcer) (?:la solidarite|l'entraide)`,
      ),
      en: anyWord(
        String.raw`(?:spirit|culture|sense|values?|bonds?) of (?:solidarity|mutual aid)|mutual aid|power of the (?:collective|group)|collective intelligence`,
      ),
    },
    touched: {
      fr: anyWord(
        String.raw`solidari\w+|solidaires?|entraid\w+|s'entraid\w+|collecti(?:f|fs|ve|ves|vement)|communaut\w+|pairs?|ensemble|mutuel\w*|mutualis\w+|cooper\w+|fratern\w+|reseaux?|(?:un|une|les uns?) (?:de )?l'autre|les un\w* (?:les|des|aux) autres|soutien|soutenir`,
      ),
      en: anyWord(
        String.raw`solidarity|mutual\w*|collective\w*|communit\w+|peers?|together|co-?operat\w+|each other|one another|networks?|support\w*`,
      ),
    },
  },
];

const CITIZENSHIP: Pair = [
  {
    name: 'citizenship',
    held: {
      fr: anyWord(
        String.raw`(?:education|eduquer|sensibiliser|eveil|formation|acces) (?:a|des \w+ a) la citoyennete|(?:promouvoir|promotion de|developper|favoriser|exercer|exercice de) (?:la|leur|sa) citoyennete|(?:demarche|engagement|posture|projet|conscience) citoyen(?:ne)?s?|citoyennete (?:active|numerique|des personnes)`,
      ),
      en: anyWord(
        String.raw`(?:active|digital|global) citizenship|citizenship education|education for citizenship|civic (?:engagement|education|spirit)`,
      ),
    },
    touched: {
      fr: anyWord(String.raw`citoyen\w*|civi(?:que|sme|ques)|democra\w+|vot(?:e|er|es|ent)|droits?|voix|egalite|republi\w+`),
      en: anyWord(String.raw`citizen\w*|civic|democra\w+|vot(?:e|es|ing)|rights?|voices?|equal\w*`),
    },
  },
  {
    name: 'responsibility',
    held: {
      fr: anyWord(String.raw`responsabilites? (?:partagees?|collectives?)|co-?responsabilite|partage des? (?:la )?responsabilites?`),
      en: anyWord(String.raw`(?:shared|collective|joint) responsibilit(?:y|ies)|co-?responsibility`),
    },
    touched: {
      fr: anyWord(String.raw`responsabilit\w+|co-?responsab\w+|responsabilis\w+|collecti(?:f|fs|ve|ves|vement)|repond\w* de|partag\w+`),
      en: anyWord(String.raw`responsib\w+|accountab\w+|collective\w*|shar(?:e|es|ed|ing)|together`),
    },
  },
];

/** Roland Janvier's pairs: what performance asks for, and what care answers. */
export const PAIRS: readonly Pair[] = [WORK, RIGHTS, INCLUSION, PARTICIPATION, POWER, CITIZENSHIP];

/** Words that only look like a term: bodies, contracts, equipment. Folded. */
export const VALUE_NAMESAKES: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:conventions?|accords?|protections?|equipements?|restauration|transports?|logements?|habitat) (?:de protection )?collecti\w+|collectivites?|(?:economie|entreprises?) sociales? et solidaires?|esus|journee de solidarite|direction (?:des|de la) solidarites?|droits? (?:d'auteur|voisins|a l'image|d'usage|de retractation|d'inscription|d'entree)|ensemble (?:du|des|de la|de l'|de)|responsabilites? civiles?|responsabilite limitee)\b/g,
  en: /\b(?:collective (?:agreements?|bargaining)|copyrights?|all rights reserved|right (?:click|hand|angle)s?|right-(?:click|hand|angle)s?|support (?:materials?|documents?))\b/g,
};

/** Every value has one of these in it: a look that costs little, for most sentences have none. */
export const VALUE_HEARTS: Readonly<Record<Language, RegExp>> = {
  fr: /perform|effic|productivite|rendement|resultat|bienveill|care|soin|droit|ethique|inclusi|savoir|usage|aidance|participat|constru|elabor|d'agir|empower|encapacit|autonomis|entraide|solidari|collecti|citoyen|responsabilite/,
  en: /perform|productivity|effectiveness|efficiency|results?-|care|caring|kindness|benevolent|nurturing|compassionate|rights|ethic|inclusi|experien|knowledge|peer support|participa|involvement|construct|production|design|creat|power|solidarity|mutual aid|collective|citizenship|civic|responsib/,
};
/** What refuses a value, just before it. Folded. */
export const REFUSED =
  /\b(?:sans|pas|ni|aucune?|jamais|plutot que|not?|without|never|rather than)(?: (?:de|d'|la|le|l'|une?|any|the|an?))? ?$/;

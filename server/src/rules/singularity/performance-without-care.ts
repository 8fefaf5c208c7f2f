import type { Language } from '../../document/language.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { Localized } from '../../messages/locale.ts';
import { anyWord } from '../../programme/patterns.ts';
import { foldLine, type Found, foundAt, readSaid, type Said } from '../../singularity/said.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { overlapping } from '../../document/spans.ts';
import { quotations } from '../../singularity/quotations.ts';
import { type Unit, type Wording, wordingOf } from '../../singularity/wording.ts';
import { defineRule } from '../rule.ts';

/** One side of a pair: the terms that hold it up as a value, all that speaks of it, and what to ask where it stands alone. */
interface Side {
  readonly name: Localized;
  /** Folded: only wordings in which the term is a value of the work. "Participation" or "performance" alone are not. */
  readonly held: Readonly<Record<Language, RegExp>>;
  /** Folded, and generous: whoever so much as touches on it is not asked. */
  readonly touched: Readonly<Record<Language, RegExp>>;
  /** Asked where this side stands without the other. */
  readonly questions: readonly Localized[];
}

type Pair = readonly [performance: Side, care: Side];

const PEOPLE_FR =
  '(?:usage(?:r|re)s?|usageres|personnes?|residente?s?|patiente?s?|beneficiaires?|enfants?|eleves?|familles?|parents|habitante?s?|citoyen(?:ne)?s?|salarie(?:e)?s?|apprenante?s?)';
const PEOPLE_EN = '(?:users?|service users?|people|residents?|patients?|children|pupils|families|parents|citizens|learners)';

const IMPROVE_FR = '(?:developper|ameliorer|optimiser|accroitre|augmenter|renforcer|maximiser|doper)(?: durablement)?';
const GAIN_FR = '(?:performances?|efficacite|productivite|rendement)';
const WORKERS_FR =
  '(?:equipes?|collaborateurs|salaries|entreprise|organisation|etablissement|vendeurs|managers?|personnel|agents|structure|association|services?|force de vente)';

const WORK: Pair = [
  {
    name: { fr: 'l’exigence du travail bien fait', en: 'the demands of work well done' },
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
    questions: [
      {
        fr: 'Pour que ce résultat tienne, de qui, ou de quoi, prend-on soin en chemin ?',
        en: 'For that result to last, whom or what is looked after along the way?',
      },
      {
        fr: 'Jusqu’où iriez-vous pour l’atteindre, et à quel signe vous arrêteriez-vous ?',
        en: 'How far would you go to reach it, and what sign would make you stop?',
      },
      {
        fr: 'Qui porte cela au quotidien, et que lui en coûte-t-il ?',
        en: 'Who carries it from day to day, and what does it cost them?',
      },
    ],
  },
  {
    name: { fr: 'le soin des personnes', en: 'care for people' },
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
    questions: [
      {
        fr: 'Qu’est-ce qui réussit ici, et qui échouerait sans cela ?',
        en: 'What succeeds here that would fail without it?',
      },
      {
        fr: 'Qu’est-ce que vous ne laissez pas passer, sans cesser d’y croire ?',
        en: 'What do you not let pass, and still believe in it?',
      },
      {
        fr: 'Quand il faut dire à quelqu’un que ce n’est pas encore juste, comment cela se passe-t-il chez vous ?',
        en: 'When someone has to hear that it is not right yet, how does that go with you?',
      },
    ],
  },
];

const RIGHTS: Pair = [
  {
    name: { fr: 'le respect des droits', en: 'respect for rights' },
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
    questions: [
      {
        fr: 'Quand deux droits se contredisent chez une même personne, qu’est-ce qui vous aide à trancher ?',
        en: 'When two rights of one person contradict each other, what helps you to decide?',
      },
      {
        fr: 'Devant quel droit vos stagiaires hésitent-ils sur la façon de faire, et sur quoi s’appuient-ils alors ?',
        en: 'Before which right do your learners hesitate about how to act, and what do they lean on then?',
      },
    ],
  },
  {
    name: { fr: 'les repères éthiques', en: 'ethical bearings' },
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
    questions: [
      {
        fr: 'Quel droit d’une personne aviez-vous en tête en écrivant cela, et qui le ferait valoir avec elle ?',
        en: 'Which right of a person did you have in mind when you wrote this, and who would claim it with them?',
      },
      {
        fr: 'Quand ce qui est juste pour l’équipe gêne la personne, de quoi peut-elle se réclamer ?',
        en: 'When what is right for the team is in the way of the person, what can they call on?',
      },
    ],
  },
];

const INCLUSION: Pair = [
  {
    name: { fr: 'l’inclusion', en: 'inclusion' },
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
    questions: [
      {
        fr: 'Qui, parmi les personnes concernées, vous a appris quelque chose que votre programme ne savait pas, et quoi ?',
        en: 'Who, among the people concerned, taught you something that your programme did not know, and what?',
      },
      {
        fr: 'Quel savoir qu’aucun manuel ne contient entre dans la salle, et porté par qui ?',
        en: 'What knowledge that no handbook holds comes into the room, and who brings it?',
      },
    ],
  },
  {
    name: { fr: 'le croisement des savoirs', en: 'the crossing of people’s knowledge' },
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
    questions: [
      {
        fr: 'Quelle place ces savoirs ouvrent-ils, et à qui était-elle fermée ?',
        en: 'What place does that knowledge open, and to whom was it closed?',
      },
      {
        fr: 'Qui n’est pas encore entré dans cet échange, et qu’est-ce qui le tient loin ?',
        en: 'Who has not come into this exchange yet, and what keeps them away?',
      },
    ],
  },
];

const PARTICIPATION: Pair = [
  {
    name: { fr: 'la participation', en: 'participation' },
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
    questions: [
      {
        fr: 'Qu’est-ce que cette participation a déjà changé à votre programme ?',
        en: 'What has this taking part already changed in your programme?',
      },
      {
        fr: 'Qu’est-ce qui se décide avec les personnes concernées, et qu’est-ce qui reste entre vos mains ?',
        en: 'What is decided with the people concerned, and what stays in your hands?',
      },
    ],
  },
  {
    name: { fr: 'la co-construction', en: 'building together' },
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
    questions: [
      {
        fr: 'Qui prend part à cette construction, et à quel moment sa parole peut-elle encore tout changer ?',
        en: 'Who takes part in this building, and when can what they say still change everything?',
      },
      {
        fr: 'Avec qui l’avez-vous bâti, et qui a eu le dernier mot le jour d’un désaccord ?',
        en: 'With whom did you build it, and who had the last word on the day you disagreed?',
      },
    ],
  },
];

const POWER: Pair = [
  {
    name: { fr: 'le pouvoir d’agir', en: 'the power to act' },
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
    questions: [
      {
        fr: 'Quand l’une gagne en pouvoir d’agir, sur qui s’appuie-t-elle, et qui peut s’appuyer sur elle ?',
        en: 'When someone gains power to act, whom do they lean on, and who can lean on them?',
      },
      {
        fr: 'À quel moment de la formation cela cesse-t-il d’être l’affaire de chacun pour soi ?',
        en: 'At what point in the course does this stop being each for themselves?',
      },
    ],
  },
  {
    name: { fr: 'la solidarité', en: 'solidarity' },
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
    questions: [
      {
        fr: 'Comment la plus discrète du groupe y trouve-t-elle de quoi décider pour elle-même ?',
        en: 'How does the quietest one of the group find there what it takes to decide for herself?',
      },
      {
        fr: 'Que peut désormais chacun, qu’il n’osait pas avant de s’appuyer sur les autres ?',
        en: 'What can each of them do now that they did not dare before leaning on the others?',
      },
    ],
  },
];

const CITIZENSHIP: Pair = [
  {
    name: { fr: 'la citoyenneté', en: 'citizenship' },
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
    questions: [
      {
        fr: 'De quoi chacun répond-il, et devant qui, quand vous parlez de citoyenneté ?',
        en: 'What does each person answer for, and to whom, when you speak of citizenship?',
      },
      {
        fr: 'Quelle décision, dans votre formation, se porte vraiment à plusieurs ?',
        en: 'Which decision, in your course, is truly carried by several people?',
      },
    ],
  },
  {
    name: { fr: 'la responsabilité partagée', en: 'shared responsibility' },
    held: {
      fr: anyWord(String.raw`responsabilites? (?:partagees?|collectives?)|co-?responsabilite|partage des? (?:la )?responsabilites?`),
      en: anyWord(String.raw`(?:shared|collective|joint) responsibilit(?:y|ies)|co-?responsibility`),
    },
    touched: {
      fr: anyWord(String.raw`responsabilit\w+|co-?responsab\w+|responsabilis\w+|collecti(?:f|fs|ve|ves|vement)|repond\w* de|partag\w+`),
      en: anyWord(String.raw`responsib\w+|accountab\w+|collective\w*|shar(?:e|es|ed|ing)|together`),
    },
    questions: [
      {
        fr: 'Qui a voix au chapitre avant que la responsabilité se partage ?',
        en: 'Who has a say before responsibility is shared?',
      },
      {
        fr: 'À qui demande-t-on d’en porter une part, et qui a pu en discuter ?',
        en: 'Who is asked to carry a part of it, and who was able to talk it over?',
      },
    ],
  },
];

/** Roland Janvier's pairs: what performance asks for, and what care answers. */
const PAIRS: readonly Pair[] = [WORK, RIGHTS, INCLUSION, PARTICIPATION, POWER, CITIZENSHIP];

/** Words that only look like a term: bodies, contracts, equipment. Folded. */
const NAMESAKES: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:conventions?|accords?|protections?|equipements?|restauration|transports?|logements?|habitat) (?:de protection )?collecti\w+|collectivites?|(?:economie|entreprises?) sociales? et solidaires?|esus|journee de solidarite|direction (?:des|de la) solidarites?|droits? (?:d'auteur|voisins|a l'image|d'usage|de retractation|d'inscription|d'entree)|ensemble (?:du|des|de la|de l'|de)|responsabilites? civiles?|responsabilite limitee)\b/g,
  en: /\b(?:collective (?:agreements?|bargaining)|copyrights?|all rights reserved|right (?:click|hand|angle)s?|right-(?:click|hand|angle)s?|support (?:materials?|documents?))\b/g,
};

export default defineRule<'alone'>({
  meta: {
    id: 'singularity/performance-without-care',
    title: { fr: 'Une valeur sans son pendant', en: 'A value without its counterpart' },
    description: {
      fr: `Repère une valeur du travail (« performance collective », « pouvoir d’agir », « démarche inclusive »…) dont le programme ne nomme nulle part le pendant, et pose une question sur ce qui les relie chez vous.

**Pourquoi.** Pour Roland Janvier, performance et bienveillance ne s’opposent pas et ne se confondent pas : leur tension est à cultiver. Il les fait se répondre deux à deux : le respect des droits et les repères éthiques, l’inclusion et le croisement des savoirs, la participation et la co-construction, le pouvoir d’agir et la solidarité, la citoyenneté et la responsabilité partagée. Seul, chacun de ces mots devient une affiche ; à deux, ils obligent à dire comment l’on fait. La règle regarde dans les deux sens : la bienveillance sans rien de ce qu’elle fait réussir l’intéresse autant que la performance sans égard pour qui la porte.

**Ce que la règle laisse en paix.** Les mots ordinaires (une participation aux frais, les performances d’un moteur, travailler en autonomie), les rubriques administratives, les citations, ce que vous refusez, ce dont vous dites la raison ou la limite, et les formules sur lesquelles une autre règle pose déjà sa question. Dès que l’autre versant est effleuré, où que ce soit dans ce qui parle de la formation, elle se tait ; quand la valeur est le sujet même de la formation, un mot dans tout le document suffit. Une question au plus par paire, deux par document.

**Ses limites.** Elle compare des mots : une tension peut être vécue chaque jour sans être écrite, et bien écrite avec d’autres mots que les siens. Elle ne demande pas d’ajouter le mot qui manque, mais ce que vous en faites ; si la réponse n’a pas sa place dans ce document, passez.`,
      en: `Spots a value of the work ("team performance", "empowerment", "inclusive approach"…) whose counterpart the programme names nowhere, and asks what ties the two together in your course.

**Why.** For Roland Janvier, performance and care are neither opposites nor the same thing: their tension is to be cultivated. He has them answer each other two by two: respect for rights and ethical bearings, inclusion and the crossing of people’s knowledge, participation and building together, the power to act and solidarity, citizenship and shared responsibility. Alone, each of these words becomes a poster; in pairs, they call for saying how it is done. The rule looks both ways: care without anything that it makes possible matters to it as much as performance without regard for those who carry it.

**What the rule leaves alone.** Ordinary words (participation in the costs, the performance of an engine, working on one’s own), administrative sections, quotations, what you refuse, what you give a reason or a limit for, and phrases about which another rule already asks. As soon as the other side is touched upon, anywhere in what tells of the course, it is silent; where the value is what the course is about, one word in the whole document is enough. At most one question per pair, two per document.

**Its limits.** It compares words: a tension may be lived every day and not be written, or be written well in words that are not its own. It does not ask for the missing word to be added, but what you make of it; where the answer has no place in this document, move on.`,
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    sources: [
      {
        fr: 'Roland Janvier, séminaire « Performance et bienveillance » d’Askoria (novembre 2020) : cinq paires qui se complètent, et « une conflictualité à cultiver ».',
        en: 'Roland Janvier, seminar “Performance et bienveillance” at Askoria (November 2020, in French): five pairs that complete each other, and a conflict “to be cultivated”.',
      },
    ],
    messages: {
      alone: {
        fr: '« {words} » a un pendant, {missing}, que ce programme ne nomme nulle part : la tension entre les deux dit souvent comment l’on travaille. Et chez vous ? {question}',
        en: '“{words}” has a counterpart, {missing}, which this programme names nowhere: the tension between the two often tells how one works. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Animer une équipe d’aide à domicile\n\n## Objectifs\n\n- Améliorer l’efficacité collective de la tournée\n- Repérer la fatigue d’une collègue avant qu’elle ne la dise\n',
        },
        {
          text: '# Animer un groupe d’habitants\n\n## Présentation\n\nLe pouvoir d’agir se gagne à plusieurs : chaque séance finit par ce que le collectif fera sans nous.\n',
        },
        {
          text: '# Régler une chaudière\n\n## Objectifs\n\n- Améliorer les performances énergétiques d’une chaufferie\n- Conduire un essai en autonomie\n\n## Tarif\n\nUne participation aux frais de 40 € est demandée.\n',
        },
        {
          text: '# Accueillir au guichet\n\n## Présentation\n\nNous avons renoncé à parler de performance individuelle : la file est la même pour tous.\n',
        },
      ],
      en: [
        {
          text: '# Leading a home care round\n\n## Objectives\n\n- Improve team performance on the morning round\n- Notice that a colleague is tired before she says so\n',
        },
        {
          text: '# Tuning a boiler\n\n## Objectives\n\n- Improve the performance of a burner\n- Run a test on your own\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Animer un magasin\n\n## Objectifs\n\n- Améliorer la performance des équipes de vente\n- Conduire la réunion du matin\n',
          on: 'Améliorer la performance des équipes',
        },
        {
          text: '# Accompagner vers le logement\n\n## Présentation\n\nLa formation développe le pouvoir d’agir de la personne qui cherche un toit.\n',
          on: 'pouvoir d’agir',
        },
        {
          text: '# Accueillir en crèche\n\n## Méthodes\n\nLa posture bienveillante se travaille à partir de films tournés à l’heure du repas.\n',
          on: 'posture bienveillante',
        },
      ],
      en: [
        {
          text: '# Running a shop floor\n\n## Objectives\n\n- Boost your productivity on delivery days\n- Chair the morning meeting\n',
          on: 'Boost your productivity',
        },
        {
          text: '# Housing advice\n\n## Introduction\n\nThe course is about empowerment, one tenancy at a time.\n',
          on: 'empowerment',
        },
      ],
    },
  },

  check({ document, facts, locale, settings }, report) {
    const wording = wordingOf(document, facts, settings.phrases);
    const { language } = document;
    // What a certification makes of objectives and content is not its author's wording.
    const isOwn = ({ section }: Unit): boolean => facts.certification === undefined || (section !== 'objectives' && section !== 'content');
    const own = wording.units.filter(
      (unit) => unit.zone !== 'required' && holdsAny(unit.folded, language) && isOwn(unit) && !isArgued(unit),
    );
    const heading = document.blocks.find(({ kind, text }) => kind === 'heading' && text.span.start === document.title?.span.start)?.text;
    const title = heading && { text: heading, folded: foldLine(heading) };
    if (own.length === 0 && !(title && holdsAny(title.folded.text, language))) return;
    const place: Place = { document, wording, own, title };
    const alone = PAIRS.flatMap((pair) => standingAlone(pair, place));
    alone.sort((a, b) => a.found.span.start - b.found.span.start);
    for (const { found, side, other } of alone.slice(0, MOST)) {
      const [question] = chooseQuestions(side.questions, [found.words]) as [Localized];
      report({
        message: 'alone',
        params: { words: found.words, missing: other.name[locale], question: question[locale] },
        span: found.span,
        granularity: 'document',
        telling: 4,
        data: { fix: 'insert-question', question: question[language] },
      });
    }
  },
});

/** Every value has one of these in it: a look that costs little, for most sentences have none. */
const HEARTS: Readonly<Record<Language, RegExp>> = {
  fr: /perform|effic|productivite|rendement|resultat|bienveill|care|soin|droit|ethique|inclusi|savoir|usage|aidance|participat|constru|elabor|d'agir|empower|encapacit|autonomis|entraide|solidari|collecti|citoyen|responsabilite/,
  en: /perform|productivity|effectiveness|efficiency|results?-|care|caring|kindness|benevolent|nurturing|compassionate|rights|ethic|inclusi|experien|knowledge|peer support|participa|involvement|construct|production|design|creat|power|solidarity|mutual aid|collective|citizenship|civic|responsib/,
};
const values = (language: Language): RegExp =>
  new RegExp(
    PAIRS.flat()
      .map(({ held }) => held[language].source)
      .join('|'),
  );
const VALUES: Readonly<Record<Language, RegExp>> = { fr: values('fr'), en: values('en') };

/** Whether any of the values is held up in a folded text. */
const holdsAny = (folded: string, language: Language): boolean => HEARTS[language].test(folded) && VALUES[language].test(folded);

/** Where the values are looked for: in the wording that is the author's own, and so that they stand without a reason. */
interface Place {
  readonly document: MarkdownDocument;
  readonly wording: Wording;
  readonly own: readonly Unit[];
  readonly title: Said | undefined;
}

/** Pairs asked about in one document: those that come first. */
const MOST = 2;

interface Alone {
  readonly found: Found;
  readonly side: Side;
  readonly other: Side;
}

/** The side of a pair that is held up while nothing touches on the other; none where both are held up, or neither. */
function standingAlone([performance, care]: Pair, place: Place): Alone[] {
  const asked = (side: Side, other: Side): Alone[] => {
    const found = firstHeld(side.held[place.document.language], place);
    return found && !isTouched(other, side, place) ? [{ found, side, other }] : [];
  };
  return [...asked(performance, care), ...asked(care, performance)].slice(0, 1);
}

/** Reasons, refusals and limits: there the author already shows the tension. */
const isArgued = ({ anchors }: Unit): boolean => anchors.some(({ kind }) => kind === 'choice' || kind === 'limit');

const REFUSED = /\b(?:sans|pas|ni|aucune?|jamais|plutot que|not?|without|never|rather than)(?: (?:de|d'|la|le|l'|une?|any|the|an?))? ?$/;

/** The first place where a value is held up in the prose, else in the title. */
function firstHeld(held: RegExp, { own, title }: Place): Found | undefined {
  for (const unit of own) {
    if (!held.test(unit.folded)) continue;
    const folded = foldLine(unit.text);
    const isClosed = overlapping(quotations(unit.text.text));
    for (const match of folded.text.matchAll(new RegExp(held, 'g'))) {
      const found = foundAt(unit.text, folded, match.index, match.index + match[0].length);
      const [from, to] = [folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length)];
      if (isClosed({ start: from, end: to }) || REFUSED.test(folded.text.slice(0, match.index))) continue;
      // Two questions about the same words would be one too many. What the bank has as management's word is a value here.
      if (
        unit.phrases.some(({ phrase, span }) => phrase.theme !== 'management' && span.start < found.span.end && found.span.start < span.end)
      )
        continue;
      return found;
    }
  }
  const match = title && held.exec(title.folded.text);
  return match ? foundAt(title.text, title.folded, match.index, match.index + match[0].length) : undefined;
}

/** Whether anything touches on a side. Where the other is what the course is about, the whole document is looked at. */
function isTouched({ touched }: Side, subject: Side, { document, wording }: Place): boolean {
  const { language, title, blocks } = document;
  const isSubject = title !== undefined && subject.touched[language].test(foldText(title.text));
  const texts = isSubject
    ? [...readSaid(document, wording).map(({ folded }) => folded.text), ...blocks.map(({ text }) => foldLine(text).text)]
    : readSaid(document, wording).map(({ folded }) => folded.text);
  const touching = touched[language];
  return texts.some((text) => touching.test(text) && touching.test(text.replace(NAMESAKES[language], ' ')));
}

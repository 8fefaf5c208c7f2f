import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { both, of, patterns, word } from './lensWords.ts';

const { frames, lenses } = TERMS;
const raises = of(lenses.raises);
const result = of(lenses.result);
const workers = of(lenses.workers);
const persons = of(lenses.persons);
const handles = of(lenses.handles);
const kindness = of(lenses.kindness);

const OWN: Readonly<Record<Language, string>> = { fr: 'votre|vos|leurs?|son|sa|ses|ton|ta|tes|notre|nos', en: 'your|their|our|his|her' };
/** What makes a result that of people at work: whose it is, or of what kind. */
const KIND: Readonly<Record<Language, string>> = {
  fr: 'commerciales?|collectives?|individuelles?|globales?|operationnelles?|professionnelles?|manageriales?|economiques?|durables?|constantes?|maximales?|optimales?|organisationnelles?|au quotidien|au travail|dans (?:leur|son|votre|le) (?:quotidien|travail|metier|activite)|en entreprise',
  en: 'collective|individual|overall|operational|professional|managerial|financial|economic|lasting|constant|maximum|optimal|at work|on the job',
};

/** A result told for its own sake, persons made objects, care as decoration. */
export const CLAIMS = patterns([
  [
    'result',
    6,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>${raises('fr')})(?: [a-z]+ment)? (?:(?:${OWN.fr}) (?:[a-z]+ )?(?<object>${word(result('fr'))})(?! (?:energetiques?|thermiques?|sporti\w+|physiques?|vocales?))|(?:l'|la |les |une? |le |de l'|des |d'|en )?(?:[a-z]+ (?:de |d')?)?(?<object2>${word(result('fr'))})(?: et (?:en |l'|la |les )?(?:${result('fr')}))? (?:(?:${KIND.fr})\b|(?:(?:de|des|du|d'|de la|de l'|de vos|de ses|de leurs?|de votre|de son|d'une?)[ ]?)(?:[a-z]+ )?(?:${word(workers('fr'))})))`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>${raises('en')}) (?:(?:${OWN.en}) (?:[a-z]+ )?(?<object>${word(result('en'))})|(?:the )?(?:${KIND.en}|${workers('en')}|team's) (?<object2>${word(result('en'))}))`,
      ),
    },
  ],
  [
    'result',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>gagn(?:er|ez|ent|ant)|gains?) (?:en|de|d') ?(?:[a-z]+ et (?:en |d')?)?(?<object>productivite|efficacite|performance|rentabilite|efficience|competitivite)|\bdevelopper le (?:chiffre d'affaires|business)|\boptimis(?:er|ez|e|ent) la rentabilite`,
      ),
      en: /\b(?<verb>gain|gains)(?:ing)? (?:in )?(?<object>productivity|efficiency|performance|competitiveness)|\b(?:productivity|efficiency) gains\b/,
    },
  ],
  [
    'result',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>(?:maximis|boost|dop|decupl|propuls)(?:er|ez|e|ent|ant|ons)) (?:${OWN.fr}|l'|la|les|le) ?(?:[a-z]+ et (?:l'|la |les |le )?)?(?<object>${word(result('fr'))}|engagement|impact)`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>(?:maximis|maximiz|boost|supercharg)(?:e|es|s|ing)?) (?:(?:${OWN.en}|the) )?(?:[a-z]+ and )?(?<object>${word(result('en'))}|results|engagement|impact)`,
      ),
    },
  ],
  [
    'excellence',
    6,
    {
      fr: /\b(?<object>excellence|efficacite|haute performance) (?<verb>operationnelle|commerciale|manageriale|constante|maximale|redoutable|professionnelle)|\b(?:equipes?|collaborateurs|organisations?|entreprises?) (?:[a-z]+ et |plus |tres |hautement |ultra-?)?performante?s?\b/,
      en: /\b(?<verb>operational|commercial|sales|constant|maximum) (?<object>excellence|effectiveness)|\bhigh(?:ly)?[- ]perform(?:ing|ance) (?:teams?|staff|organi[sz]ations?|compan(?:y|ies))\b/,
    },
  ],
  [
    'assessed',
    5,
    {
      fr: /\b(?<verb>evaluation|mesure|management) (?:de la |des |de |du )(?<object>performances?|rendement|talents?|potentiels?)\b(?! (?:energetiques?|thermiques?|techniques?))/,
      en: /\b(?<object>performance|talent|potential) (?<verb>appraisals?|reviews?|measurement|management|assessment)\b/,
    },
  ],
  [
    'sorted',
    7,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>types?|typologies?|profils? types?|categories?) (?:de |des |d')(?:[a-z]+ )?(?<object>${persons('fr')})\b`,
      ),
      en: new RegExp(String.raw`\b(?<verb>types?|typolog(?:y|ies)|categories) of (?<object>${persons('en')})\b`),
    },
  ],
  [
    'handled',
    7,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>${handles('fr')}) (?:les leviers (?:de |d')(?:une? |votre |son |l')?|(?:${OWN.fr}|une?|les|des|l'|le|la) ?)(?<object>${word(persons('fr'))})|\b(?<verb2>creation|acquisition|fidelisation|captation|constitution) (?:de |d'une? |de la |de sa |de votre |des |de ses |de vos )?(?<object2>clienteles?|clients?|portefeuille clients?|talents|salaries|collaborateurs)`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>${handles('en')}) (?:(?:${OWN.en}|an?|the) )?(?<object>${word(persons('en'))})|\b(?<object2>customer|client) (?<verb2>acquisition|conversion|capture)\b`,
      ),
    },
  ],
  [
    'turned',
    7,
    {
      fr: /\b(?<verb>transform|convert|chang)\w* (?<object>(?:chaque|vos|les|ses|un|une|son|sa|leurs?) [a-z]+(?: [a-z]+)?) en (?:[a-z]+ )?(?:opportunites?|atouts?|leviers?|clients?|ventes?|forces?|ressources?|avantages?|energie|argent|resultats?)\b/,
      en: /\b(?<verb>turn|transform|convert)\w* (?<object>(?:every|each|your|the|their|an?) [a-z]+(?: [a-z]+)?) into (?:[a-z]+ )?(?:an? )?(?:[a-z]+ )?(?:opportunit(?:y|ies)|assets?|levers?|customers?|sales?|strengths?|advantages?|energy|money|results?)\b/,
    },
  ],
  [
    'flaw',
    4,
    {
      fr: /\b(?<verb>failles?|erreurs?|facteurs? de risques?|maillons? faibles?|resistances?) (?<object>humaine?s?)\b/,
      en: /\b(?<object>human) (?<verb>flaws?|weakness(?:es)?|weak links?|resistance)\b/,
    },
  ],
  [
    'decoration',
    5,
    both((language) => {
      const care = word(kindness(language));
      const join =
        language === 'fr' ? "(?: ?,| et| &| ?/)(?: (?:le |la |les |l'|de |un |une |d'|du ))?" : '(?: ?,| and| &| ?/)(?: the| a)?';
      return `(?<object>${care})${join} ?(?:${care}|[a-z]+${join} ?${care})`;
    }),
  ],
  [
    'decoration',
    4,
    {
      fr: /\b(?<verb>cadre|climat|ambiance|atmosphere|environnement|accompagnement|suivi|posture|pedagogie|approche|debriefing|espace|regard|accueil|attitude|relation|formateurs?|equipe)s? (?:[a-z]+(?:,| et|) ){0,3}(?<object>bienveillant|chaleureu|convivi|respectueu|humain)(?:e|s|es|x|se|ses|al|ale|aux|ales)?\b(?! d[eu'])/,
      en: /\b(?<object>caring|kind|warm|friendly|benevolent|respectful) (?:and [a-z]+ )?(?<verb>setting|climate|atmosphere|environment|support|approach|space|welcome|attitude|trainers?|team)\b/,
    },
  ],
  [
    'slogan',
    6,
    {
      fr: /^\W*(?<verb>garanti\w*|assur\w+|cultiv\w+|favoris\w+|promouv\w+)\b[^.]{0,12}\b(?<object>inclusion|bien-etre|bienveillance|dignite|epanouissement|respect|humain)\b[^.:]{0,40}[?!.]?$/,
      en: /^\W*(?<verb>guarantee|ensure|cultivate|foster|promote)\b[^.]{0,12}\b(?<object>inclusion|well-being|kindness|dignity|fulfilment|respect)\b[^.:]{0,40}[?!.]?$/,
    },
  ],
  [
    'obstacle',
    6,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>${frames.overcomes.fr}) (?:(?:et|ou) [a-z]+er )?(?:mieux )?(?:l'|d'|la |le |les |des |de |une? |ses |vos |leurs |son |votre |d'une? |d'eventuelles )?(?<object>${word(frames.obstacles.fr)})`,
      ),
      en: new RegExp(String.raw`\b(?<verb>${frames.overcomes.en}) (?:the |an? |your |their )?(?<object>${word(frames.obstacles.en)})`),
    },
  ],
  [
    'enlisted',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>${frames.enlists.fr})(?: (?:et|ou) [a-z]+(?:er|ir|re))?(?: [a-z]+ment)? (?:${OWN.fr}|une?|les|des|l'|le|la|du|chaque|toute?s?(?: (?:les|ses|vos))?|d'une?|les pratiques (?:de |d')(?:ton|son|votre|leur)|le savoir (?:des|de)) ?(?<object>${word(frames.followers.fr)})`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>${frames.enlists.en})(?: and [a-z]+)? (?:${OWN.en}|an?|the|every|each) (?<object>${word(frames.followers.en)})`,
      ),
    },
  ],
  [
    'moulded',
    7,
    {
      fr: /\b(?<verb>form|adapt|prepar|eduqu|habitu|faconn)(?:er|ez) (?:votre|vos|son|ses|un|une|des|les|le|la|leurs?) (?:futur[es]* |nouvea[a-z]+ )?(?<object>[a-z]+(?:s|x)?) (?:a|aux) (?:vos|votre|ses|sa|leurs?|nos) (?:methodes?|modeles?|culture|exigences?|process|pratiques|besoins|outils|facons?|valeurs|metiers?)\b/,
      en: /\b(?<verb>train|mould|mold|adapt)(?:ing)? (?:your|their|a|the) (?:future |new )?(?<object>[a-z]+) to your (?:methods|ways|culture|needs|tools|standards)\b/,
    },
  ],
  [
    'result',
    5,
    {
      fr: /\b(?<verb>pilot(?:er|ez|ant|age)|conduire|manag(?:er|ez)) (?:la |les |de la |sa |votre |leur )(?<object>performances?)(?! (?:energetiqu|thermiqu|sportiv|technique|du (?:moteur|site|reseau|code))[a-z]*)(?: de (?:l'|la |vos |ses |leur |votre )?[a-z]+)?|\b(?:un |une |des )?pilotes? (?:[a-z]+ )?de la (?<object2>performance)(?: de (?:l'|la |votre |son )?[a-z]+)?|\b(?<verb2>maximis|augment|multipli|optimis|accroit|accroiss|decupl|boost)(?:e|ent|er|ez|ant|re)? (?:vos|ses|les|leurs|tes|nos) chances(?! (?:d'obtenir|de survie|de vie|de guerison))(?: (?:de |d'|a )(?:l')?[a-z]+| au [a-z]+)?/,
      en: /\b(?<verb>driv|manag|maximi[sz]|rais|improv)(?:e|es|ing) (?:your |their |(?:the )?(?:team|business|staff) )(?<object>performance|results|outcomes)\b(?! of (?:the|a|an) (?:engine|query|code))|\b(?<verb2>maximi[sz]|increas|improv|boost)(?:e|es|ing|s)? your chances(?: of [a-z]+)?/,
    },
  ],
  [
    'sooner',
    3,
    {
      fr: /\b(?<verb>gagn(?:er|ez|ent|ant)|economis(?:er|ez)|gain(?:s)?|optimis(?:er|ez)) (?:du |de |un |son |votre |leur |ton )?(?:maximum de |precieux |temps precieux )?(?<object>temps)(?: (?:precieux|considerable|sur (?:la |le |les |l'|vos |ses )?[a-z]+))?|\b(?<verb2>divis(?:er|ez)|reduire|reduisez) (?:par [a-z0-9]+ (?:a [0-9]+ )?)?(?:le |son |votre )?(?<object2>temps)(?: (?:consacre|passe))?|\btaches? (?:chronophages?|sans valeur ajoutee)/,
      en: /\b(?<verb>sav(?:e|es|ing)) (?:valuable |precious |your )?(?<object>time)\b|\b(?<object2>faster) (?:development|delivery|time to market|results|cycles?)(?: cycles?)?(?: and more [a-z]+(?: [a-z]+)?)?/,
    },
  ],
  [
    'ably',
    3,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>${word(frames.acts.fr)})(?: [a-z'-]+){0,4}? (?:et |avec )?(?<object>efficacement|avec efficacite|productive?s?|percutante?s?|impactante?s?)\b(?: et [a-z]+)?(?= ?(?:[.,;!?…]|$))`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>${word(frames.acts.en)})(?: [a-z'-]+){0,3}? (?<object>effectively|efficiently|productively)\b|\b(?:effective|efficient|productive|high-impact) (?<object2>${word(frames.acts.en)})`,
      ),
    },
  ],
  [
    'image',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?<verb>proteg(?:er|ez)|preserv(?:er|ez)|soign(?:er|ez)|refleter|vehicul(?:er|ez)|boost(?:er|ez)) (?:l'|la |son |sa |votre |leur |une )(?:bonne |e-)?(?<object>${word(frames.image.fr)})(?: (?:de |d')(?:l'|la |votre |son |leur )?[a-z]+)?|\b(?<verb2>refleter) le serieux(?: de (?:l'|votre |la )?[a-z]+)?`,
      ),
      en: new RegExp(
        String.raw`\b(?<verb>protect|enhanc|boost|improv|rais)(?:e|es|s|ing)? (?:your|the|their) (?:[a-z]+'s )?(?<object>${word(frames.image.en)})`,
      ),
    },
  ],
  [
    'market',
    5,
    {
      fr: /\b(?<verb>en accord avec|en phase avec|adapte(?:e|s|es)? (?:a|aux?)|en adequation avec|conforme aux?|repond(?:re|ant|ent)? (?:a|aux?)|en lien avec|confront[a-z]+ (?:a|aux?)|correspond(?:re|ant|ent)? (?:a|aux?))(?: [a-z,']+){0,6}? (?:le |les |la |du |l'|au |aux |des )?(?<object>(?:(?:attentes|besoins|realites|exigences|evolutions) (?:du |des |de l')(?:[a-z]+ )?)?(?:marche (?:du travail|de l'emploi)|employeurs|recruteurs)|(?:attentes|besoins|realites|exigences|evolutions) (?:du |des )(?:marche|entreprises))\b/,
      en: /\b(?<verb>in line with|aligned with|meet(?:s|ing)?|match(?:es|ing)?|respond(?:s|ing)? to) (?:the )?(?:needs|demands|expectations|realities) of (?:the )?(?<object>job market|labou?r market|market|employers|recruiters)\b/,
    },
  ],
  [
    'decoration',
    4,
    {
      fr: /\b(?:avec|dans|entre|alli[a-z]+|conjugu[a-z]+) (?<verb>[a-z]+|un esprit d'[a-z]+) et (?:la |de )?(?<object>bienveillance|ecoute|humanite|empathie|respect)\b|\b(?:la |l')(?<object2>bienveillance|ecoute|empathie|humain) (?:est|reste|constitue|sont) (?:la |le |l'|une? |notre |nos )[a-z']+(?: [a-z']+){0,2}|\b(?<verb2>cadre|climat|relation|environnement|espace|lien) (?:de |d')(?:confiance|bienveillance|ecoute|securite affective)\b|\b(?:une |toute )?attention particuliere\b(?! (?:a|aux) (?:l'orthographe|la ponctuation))/,
      en: /\b(?:with|in) (?<verb>[a-z]+) and (?<object>kindness|empathy|respect|care)\b|\b(?<verb2>ethically|mindfully|responsibly) and (?:ethically|mindfully|responsibly)\b|\b(?:climate|atmosphere|environment|relationship) of (?<object2>trust|kindness)\b/,
    },
  ],
]);

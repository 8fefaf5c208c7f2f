import type { MarkdownDocument } from '../../document/document.ts';
import type { Category } from '../../referential/indicator.ts';
import type { Item } from '../../referential/items.ts';
import type { DocumentFacts } from '../facts.ts';
import { foldText } from '../../document/fold.ts';
import { metInSource } from '../../document/sections.ts';
import { AMOUNT } from '../../text/entities.ts';
import { anyOf } from '../patterns.ts';
import { findAll, type Found, type Prose } from '../prose.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { isDenied, isHedged } from './negation.ts';

/** What a promise may rest on in its document. */
interface Ground {
  readonly title: string;
  readonly category: Category;
  /** Whether a certification's code, or its page in the national register, stands anywhere. */
  readonly coded: boolean;
  /** Whether it speaks of a skills assessment or of prior experience, which need no code. */
  readonly byLaw: boolean;
  /** Whether it says for whom, or with whose money, a personal account pays for a driving licence. */
  readonly licenceTerms: boolean;
  /** Whether an amount to pay is stated. */
  readonly priced: boolean;
  /** The folded text of the passages before and after. */
  readonly neighbours: string;
}

interface PromiseSign {
  readonly kind: ClaimKind;
  readonly pattern: RegExp;
  /** Sentences that look alike and promise nothing, or say what the promise rests on. */
  readonly not?: RegExp;
  /** Items under which the same words mean something else. */
  readonly notUnder?: readonly Item[];
  readonly bornOut?: (ground: Ground, found: Found) => boolean;
}

/** Any of these, whole; they may end on a sign ("100 %", "0 €"). */
const every = (...patterns: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})(?![a-z0-9])`, 'g');

const IS = '(?:(?:est|sont|sera|seront|is|are) )?';
/** "La réussite assurée par …", "un poste assuré en …" are another verb. */
const GUARANTEED = String.raw`(?:garantie?s?\b(?! par\b)|assuree?s?\b(?! (?:par|a|en|dans|le|la|les)\b| d'))`;

/** A figure with its year or its population is a result, good or bad: other questions are asked of it. */
const MEASURED =
  /\b20\d\d\b|\btaux\b|\bsur \d|\b\d+ (?:stagiaires|candidats?|participants?|apprenants?|personnes|eleves|beneficiaires|inscrits|presentes|learners|candidates|participants|people)\b|\brates?\b|\bresultats?\b|\bresults?\b|\bindicateurs?\b|\bchiffres\b|\bsessions?\b|\bpromotions?\b|\bdepuis\b|\bsince\b/;
const THRESHOLD = /\b(?:seuil|score|quiz|qcm|exige\w*|requis\w*|note|minimum|bonnes reponses|valider|threshold|required|mark)\b/;
/** Whoever pays the rest: then the sentence says what it rests on. */
const PAYER =
  /\b(?:opco\w*|region\w*|employeurs?|entreprises?|france travail|pole emploi|etat|afdas|fonds|branche|faf|fif|agefice|agefiph|transitions? pro|conseil|commune|departement|ministere|employers?|sponsor\w*|council|state|government|apprenti\w*|demandeurs? d'emploi|salarie\w*|beneficiaires?|abond\w*|jobseekers?|unemployed)\b/;
const BESIDE_THE_COURSE = /\b(?:frais|repas|hebergement|transports?|deplacements?|handicap|materiel|meals?|accommodation|travel)\b/;

const COURSE = '(?:formations?|parcours|programmes?|stages?|cours|cursus|training|courses?)';
const CPF = '(?:cpf|compte personnel (?:de )?formation|mon ?compte ?formation)';
const CPF_WORD = new RegExp(String.raw`\b${CPF}\b`);
/** A payer is named, or something beside the course is meant. */
const NOT_THE_WHOLE = anyOf(PAYER, BESIDE_THE_COURSE);
/** Licences of the light group: those for lorries and coaches are under other rules. */
const LICENCE = /\b(?:permis (?:de conduire|moto|auto|voiture|am\b|a[12]?\b|b[1e]?\b|b ?96\b|b78\b)|code de la route|driving licen[cs]e)/;
const LICENCE_TERMS =
  /\b(?:demandeurs? d'emploi|france travail|pole emploi|co-?financ\w*|abond\w*|employeurs?|tiers financeur|jobseekers?|unemployed|co-?fund\w*)\b/;
const AWARD = '(?:diplomes?|titres?|certifications?|certificats?|formations?|qualifications?|parcours|cursus)';

/** "Éligible CPF", in all its forms. */
const CPF_ELIGIBLE = every(
  String.raw`(?:eligibles?|eligibilite|financables?|financee?s?|mobilisables?)(?: (?:a 100 ?%|au|aux?|par|via|avec|a|sur|le|votre|mon|ton|titre du|financement|dispositif|opco|faf|ou|et)){0,5} ${CPF}\b`,
  String.raw`prises? en charge (?:par |via |avec |au titre du )(?:le |votre |mon )?${CPF}\b`,
  String.raw`${CPF} (?:eligible|accepte)\b`,
  String.raw`financement ${CPF} (?:disponible|accepte|assure)\b`,
  String.raw`cpf-(?:eligible|funded|approved)\b`,
  String.raw`eligible for (?:the |french )?cpf\b`,
);

const SIGNS: readonly PromiseSign[] = [
  {
    kind: 'job',
    pattern: every(
      String.raw`(?:emplois?|embauches?|recrutements?|cdi|placements?|postes?|debouches?|insertion(?: professionnelle)?) ${IS}${GUARANTEED}`,
      String.raw`garanties? (?:d'|de l'|d'un |d'une |de votre )(?:emploi|embauche|insertion|recrutement|poste)\b`,
      String.raw`garanti(?:t|ssons|ssent) (?:un |une |l'|votre |d'|le |la )(?:emploi|embauche|insertion|recrutement|poste|cdi)\b`,
      String.raw`guaranteed (?:jobs?|employment|hire|job placement|position)\b`,
      String.raw`(?:jobs?|employment|placement) ${IS}guaranteed\b(?! by\b)`,
      String.raw`(?:job|employment) guarantee\b`,
      String.raw`guarantees? you (?:a |an )?(?:job|employment|position)\b`,
    ),
    not: /\b(?:maintien|promesses? d'embauche|poe[ci]?\b|preparation operationnelle|garantie jeunes|salaires?|rembours\w*|refund\w*)\b/,
  },
  {
    kind: 'success',
    pattern: every(
      String.raw`(?:reussite|succes|resultats?|obtention) ${IS}${GUARANTEED}`,
      String.raw`(?:diplome|certification|permis|titre|certificat|examen) ${IS}garantie?\b(?! par\b)`,
      String.raw`garanties? (?:de |de la |de votre )(?:reussite|succes|resultats?|l'obtention)\b`,
      String.raw`garanti(?:t|ssons|ssent) (?:la |le |votre |l')(?:reussite|succes|obtention|diplome|certification)\b`,
      String.raw`success ${IS}guaranteed\b`,
      String.raw`guaranteed (?:success|pass|results)\b`,
      String.raw`guarantees? (?:your |that you )(?:success|pass)\b`,
    ),
    not: /\b(?:rembours\w*|refund\w*|money back)\b/,
  },
  {
    kind: 'success',
    pattern:
      /\b100 ?% (?:de |d')?(?:reussites?|succes|recus|admis|embauches?|insertion|obtention|diplomes?|success)\b|\b(?:reussite|succes) (?:a )?:? ?100 ?%/g,
    not: THRESHOLD,
    notUnder: ['assessment'],
    bornOut: ({ neighbours }, found) => MEASURED.test(aroundOf(found) + neighbours),
  },
  {
    kind: 'cpf',
    pattern: CPF_ELIGIBLE,
    not: /\b(?:autres? (?:formations|parcours)|nos formations|catalogue|permis|creation|reprise d'entreprise|bilans? de competences|vae|validation des acquis|other courses)\b/,
    // By law: skills assessment, validation of prior experience, driving licences, support for those who set up a business.
    bornOut: ({ coded, byLaw, title }) =>
      coded ||
      byLaw ||
      /\b(?:permis|code de la route|creat(?:ion|eurs?|rices?)|creer|repreneurs?|reprise|entrepreneur\w*|driving licen[cs]e|start(?:ing)? a business)\b/.test(
        title,
      ),
  },
  {
    kind: 'cpf-licence',
    pattern: CPF_ELIGIBLE,
    bornOut: ({ title, licenceTerms }, found) => licenceTerms || !(LICENCE.test(title) || LICENCE.test(sentenceOf(found))),
  },
  {
    kind: 'free',
    pattern: every(
      String.raw`sans (?:aucun )?reste a charge`,
      String.raw`reste a charge ${IS}:? ?(?:de )?(?:zero|nul|0(?: ?€| euros?)?)`,
      String.raw`(?:0 ?€|0 euros?|zero(?: euros?)?) (?:de )?reste a charge`,
      String.raw`(?:prises? en charge|financee?s?) (?:a (?:hauteur de )?100 ?%|integralement|en totalite|totalement)`,
      String.raw`(?:100 ?%|integralement|entierement|totalement) (?:financee?s?|prises? en charge)`,
      String.raw`(?:100 ?%|fully) (?:funded|financed)`,
      String.raw`no (?:out-of-pocket )?cost to you`,
    ),
    not: NOT_THE_WHOLE,
    bornOut: ({ category, neighbours }, found) =>
      category === 'CFA' || (!CPF_WORD.test(sentenceOf(found)) && PAYER.test(aroundOf(found) + neighbours)),
  },
  {
    kind: 'free',
    pattern: every(
      String.raw`${COURSE} ${IS}(?:100 ?% |entierement |totalement |completement )?gratuite?s?(?! (?:pour|aux?|si|a)\b)`,
      String.raw`free (?:training )?course\b`,
      String.raw`(?:this|the|our) (?:training|course) is free\b(?! (?:for|if|to)\b)`,
    ),
    not: NOT_THE_WHOLE,
    // A course may well be free; what cannot stand is free beside a price, or free thanks to a personal account.
    bornOut: ({ priced, category, neighbours }, found) =>
      category === 'CFA' || (!CPF_WORD.test(sentenceOf(found)) && (!priced || PAYER.test(aroundOf(found) + neighbours))),
  },
  {
    kind: 'state',
    pattern: every(
      String.raw`${AWARD}(?: [a-z'-]{1,20}){0,4} reconnue?s? par l'etat`,
      String.raw`state-recogni[sz]ed (?:diploma|qualification|certificate|certification|course|award)`,
      String.raw`(?:diploma|qualification|certificate|certification|course|award) (?:that is )?recogni[sz]ed by the (?:french )?state`,
    ),
    not: /\b(?:ministere|rectorat|academie|diplomes? d'etat|diplomes? nationa\w+|bts|cap|bac\w*|licence|master|bachelor|ecoles?|etablissements?|ministry)\b/,
    bornOut: ({ coded, byLaw }) => coded || byLaw,
  },
  {
    kind: 'approval',
    pattern: every(
      String.raw`(?:agree(?:e|s|es)?|accredite(?:e|s|es)?|homologue(?:e|s|es)?) par l'etat`,
      String.raw`agrements? (?:de l'|d')etat`,
      // Eleven figures: the number of the declaration of activity.
      String.raw`agre(?:e|ee|es|ees|ment)\b(?! par| pour)[^.,;|()]{0,40}?\d{2} ?\d{2} ?\d{5} ?\d{2}`,
      String.raw`(?:state|government)[- ](?:approved|accredited|licensed) (?:training )?(?:provider|cent(?:er|re)|organi[sz]ation|school|body)`,
      String.raw`approved by the (?:french )?state`,
    ),
    not: /\b(?:ministere|prefet|prefecture|arrete|dreets|cnaps|inrs|carsat|jeunesse|sports|valoir|vaut|equivaut|constitu\w*|ministry|imply|constitute|amount)\b/,
  },
];

const sentenceOf = ({ before, match, after }: Found): string => before + match[0] + after;

/** Farthest, in units, that a passage is looked at around a promise: reading stays linear. */
const REACH = 400;

/** What stands around in the same passage, beyond the sentence. */
const aroundOf = ({ prose, match }: Found): string =>
  `${prose.folded.text.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)} | `;

/** A certification's code, with whatever stands between the register's name and the number: "RNCP n° 38 …", "/rncp/38575". */
const CODE =
  /\brncp\b[^|]{0,60}?\d{2,6}\b|\brncp\d{2,6}\b|\brs ?[-:n°/]{0,3} ?(?!(?:232|422|485)\b)\d{3,5}\b|francecompetences\.fr\/recherche|moncompteformation\.gouv\.fr\/[^\s)]*(?:rncp|rs|certif)/;

/** Cheap test that keeps most passages from the patterns above. */
const TRIGGER =
  /garanti|guarant|assure|100 ?%|cpf|compte|reste a charge|integralement|entierement|totalement|totalite|gratuit|offerte|free|funded|financed|no cost|out-of-pocket|etat|state|agre|government/;
/** Passages before and after that say what a figure was measured on. */
const NEIGHBOURS = 2;

/** Promises that nothing in the document bears out, each on its words. */
export function readPromises(
  document: MarkdownDocument,
  prose: readonly Prose[],
  items: DocumentFacts['items'],
  category: Category,
): Claim[] {
  let ground: Omit<Ground, 'neighbours'> | undefined;
  return prose.flatMap((passage, index) => {
    if (!TRIGGER.test(passage.folded.text)) return [];
    ground ??= groundOf(document, items, category);
    const neighbours = [...prose.slice(Math.max(0, index - NEIGHBOURS), index), ...prose.slice(index + 1, index + 1 + NEIGHBOURS)]
      .map(({ folded }) => folded.text.slice(0, REACH))
      .join(' | ');
    const context: Ground = { ...ground, neighbours };
    return SIGNS.flatMap((sign) => claimsOf(passage, sign, context));
  });
}

const saysCode = metInSource(CODE);
const saysLicenceTerms = metInSource(LICENCE_TERMS);
const saysAction = metInSource(/\bbilans? de competences\b|\bvae\b|validation des acquis/);

function groundOf(document: MarkdownDocument, { price }: DocumentFacts['items'], category: Category): Omit<Ground, 'neighbours'> {
  return {
    title: foldText(document.title?.text ?? ''),
    category,
    coded: saysCode(document.sections),
    byLaw: category === 'BC' || category === 'VAE' || saysAction(document.sections),
    licenceTerms: saysLicenceTerms(document.sections),
    priced: price.state === 'present' && price.span !== undefined && AMOUNT.test(foldText(document.source.slice(price.span))),
  };
}

function claimsOf(passage: Prose, { kind, pattern, not, notUnder, bornOut }: PromiseSign, ground: Ground): Claim[] {
  if (notUnder?.some((item) => passage.under.includes(item))) return [];
  return [...findAll(passage, pattern)]
    .filter((found) => !isDenied(found) && !isHedged(found) && !not?.test(sentenceOf(found)) && !bornOut?.(ground, found))
    .map((found) => ({ kind: kind === 'free' && CPF_WORD.test(sentenceOf(found)) ? 'free-cpf' : kind, span: found.span }));
}

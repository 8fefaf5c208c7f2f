import { hasDigit } from '../document/characters.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { DAY_OR_MONTH, RNCP, RS } from '../text/entities.ts';
import { CERTIFICATION_POINTS, type CertificationPoint } from '../referential/certificationPoints.ts';
import type { CertificationFact, ResultsFact } from './facts.ts';
import { anyOf, anyWord, HOLE, isStub } from './patterns.ts';
import type { SheetUnit } from './units.ts';
import { spanOf } from './words.ts';

const CODES = new RegExp(`${RNCP.source}|${RS.source}`, 'g');

/** Names of vocational diplomas and titles: what the course is said to lead to. */
const QUALIFICATION = String.raw`(?:titres? pro(?:fessionnels?)?\b|titres? rncp|cqp[im]?\b|bts\b|bac(?:calaureat)? pro(?:fessionnel)?\b|brevets? professionnels?|licences? professionnelles?|diplomes? d'etat|certificats? d'aptitude professionnelle|mentions? complementaires?|certificats? de qualification professionnelle)`;
const IN_TITLE = new RegExp(String.raw`\b${QUALIFICATION}`);

/** Initials that are also common words count in capitals alone: "CAP Boulanger", not « Cap sur la suite » nor a title all in capitals. */
const INITIALS = /\b(?:CAP|TP)\b(?= \p{L}{3,})(?! (?:Sur|sur|Vers|vers|Emploi|emploi|au|à)\b)/u;

/** The course leads to it, or its label says so. */
const LEADS_TO = new RegExp(
  [
    String.raw`\b(?:prepar[a-z]*|menent?|conduit|conduisant|conduisent|visant|obtenir|obtention|obtenez|obtient|delivr[a-z]*|valide[a-z]*|validation|presenter|passage|passer|debouche|certification|sanctionnee?|leads?|leading|prepares?|preparing|awarded)\b[^.;]{0,60}\b${QUALIFICATION}`,
    String.raw`\b(?:titres?|diplomes?|cqp|qualifications?) (?:vise|prepare|delivre|obtenu)e?s?\b[^.;]{0,40}\b${QUALIFICATION}`,
  ].join('|'),
);

/** Who already holds one, or where else a course leads: not what this one prepares for. */
const NOT_THIS =
  /\b(?:titulaires?|justifier|pre-?requis|detenir|deja|ne prepare pas|ne (?:conduit|mene|debouche) pas|n'est pas|non certifiante?|sans (?:certification|diplome)|poursui[a-z]*|passerelles?|et apres|evoluer|evolutions?|suites? de parcours|niveau d'entree|holders?|holding|not lead|does not|further stud[a-z]*|qui le souhaite|qui le souhaitent|facultati(?:f|ve)s?|en option|optional)\b|\b(?:formateurs?|formatrices?|intervenante?s?|coach|trainers?)\b[^.;]{0,60}\b(?:diplom|certifi|accredit|titre)/;
const NOT_UNDER =
  /^\W*(?:(?:le|la|les|vos|nos|votre|notre|the|our|your) )?(?:poursuites?|passerelles?|equivalences?|et apres|apres|suites?|evolutions?|pre-?requis|formateurs?|formatrices?|intervenante?s?|equipe|public|conditions d'(?:acces|admission)|further study|prerequisites|trainers?|team|next)\b/;

/** The address of a record of the national register. */
const RECORD = /francecompetences\.fr\/recherche/;
const DAY = String.raw`(?:${DAY_OR_MONTH.source}|\b20\d{2}\b)`;

/** The provider is itself the certifier: it has nobody else to name, and no authorisation to ask for. */
const OWN_CERTIFIER = anyOf(
  /\bnous sommes (?:[a-z-]+ ){0,2}?(?:le |l'organisme |un organisme )?certificateurs?\b(?! qualiopi)/,
  /\b(?:notre|le) (?:organisme|centre|ecole|association|institut|cfa|maison) est (?:[a-z-]+ ){0,2}?(?:le |l'organisme |un )?certificateur (?:de|du|des)\b/,
  /\bwe are (?:[a-z]+ )?(?:the |its |a )(?:certifier|certifying body|awarding body)\b/,
);

/** What shows a point to be said. Patterns on folded text, of a line with what announces it: "certificateur: ministère". */
const POINTS: Readonly<Partial<Record<CertificationPoint, RegExp>>> = {
  title: anyOf(
    new RegExp(String.raw`\b(?:${QUALIFICATION}|bachelor|mastere?|licence) (?:de |d'|du |des |en |mention |option )?"? ?[a-z]{4,}`),
    /\bintitules?(?: exact| officiel| de la certification| du titre| du diplome)? ?:? "?[a-z]{3,}/,
    /\b(?:certification|titre|diplome|cqp|qualification)s? [^.;]{0,30}"[^"]{8,}"/,
    /\b(?:rncp|rs) ?-? ?(?:n ?°? ?)?\d{3,6}\b ?(?:[-:,;|·]|\() ?(?!niveau|certif|enregistr|valable|valide|bac\b|delivr|\d)"?[a-z'-]+ [a-z' ,-]{4,}/,
    /"[^"]{8,}" ?[(,-]{0,2} ?(?:rncp|rs) ?-?\d/,
    /\b(?:rncp|rs) ?-? ?\d{3,6}\b ?"[^"]{4,}"/,
    /\b(?:titre|diplome|certification)s? (?:vise|prepare|delivre)e?s? ?: ?"?[a-z' -]{12,}/,
  ),
  certifier: anyOf(
    /\b(?:organismes? )?certificateurs?(?:\(s\))?(?: est| sont)? ?[:=-]+ ?"?[a-z]{2,}/,
    /\b(?:le|notre|l'organisme) certificateur (?:est|sont) [a-z]{2,}/,
    /^certificateurs? [a-z]{3,}/,
    /\bministere (?:charge )?(?:du|de l'|de la|des) ?[a-z]{4,}/,
    /^(?=.{0,400}\b(?:titre|diplome|certification|cqp|rncp|rs ?\d|bts|licence)).{0,400}\b(?:delivree?s?|certifiee?s?|portee?s?) (?:par|au nom de) (?:le |la |l'|les )?(?!formateur|formatrice|centre de formation|organisme de formation)[a-z]{3,}/,
    /\b(?:cpnef?p?|diplomes? d'etat|education nationale|rectorat|autorite (?:responsable|delivrante))\b/,
    /\b(?:certifier|awarding body|awarded by|certifying body) ?:? ?[a-z]{3,}/,
    OWN_CERTIFIER,
  ),
  registration: new RegExp(
    [
      String.raw`\b(?:enregistr[a-z]*|echeance|expiration|fin de validite|registered|registration|expir[a-z]*)\b[^.;]{0,80}${DAY}`,
      String.raw`\b(?:rncp|rs ?\d+|certification|titre|repertoire|france competences)\b[^.;]{0,80}\b(?:valable|valide|validite|jusqu'(?:au|en)|inscrite?|valid|until)\b[^.;]{0,40}${DAY}`,
      String.raw`^\W*(?:valable|valide|valid) (?:jusqu'(?:au|en)|until) ${DAY}`,
    ].join('|'),
  ),
  blocks: anyOf(
    /\bblocs? (?:de competences?|n?°? ?\d|[a-e]\b)/,
    /\bbc ?0?\d\b|\bccp ?\d?\b|\brncp ?\d+ ?bc/,
    /\bcertificats? de competences? professionnelles?\b/,
    /\bvalid[a-z]* (?:totale, )?(?:partielle|par blocs?|d'un ou (?:de )?plusieurs blocs|separement|totale ou partielle)/,
    /\bblocs?\b[^.;]{0,60}\b(?:valid|separement|capitalis|independa)[a-z]*/,
    /\bunites? (?:certificatives?|capitalisables?|d'enseignement|professionnelles?)\b|\b(?:skill|competence)s? blocks?\b|\bblocks? of (?:skills|competences)\b|\bblock by block\b|\btout ou partie d/,
  ),
  equivalences:
    /\bequivalences?\b(?! pour entrer)|\bdispenses? (?:d'epreuves?|de blocs?)\b|\bcorrespondances? (?:avec|partielles?|totales?)\b|\bequivalencies\b/,
  bridges: /\bpasserelles?\b|\bbridges?\b|\bbridging\b/,
  'next-steps': anyOf(
    /\bsuites? (?:de parcours|possibles?|de la formation|d'etudes?)\b|\bpoursuites?\b|\bpoursuivre\b/,
    /\bet apres\b|\bapres (?:la formation|le diplome|le titre|le bts|le cap|ce titre|cette formation|l'obtention)\b/,
    /\bevolu(?:er|tions?) (?:vers|possibles?|professionnelles?|de carriere)\b|\bspecialis(?:er|ation)\b/,
    /\bnext steps\b|\bfurther stud(?:y|ies)\b|\bwhat next\b/,
  ),
  'further-study': anyOf(
    /\bpoursuites? (?:d'etudes?|de parcours|de formation|en |vers |possibles?)/,
    /\bpoursuivre (?:[a-z]+ ){0,3}(?:etudes?|formation|en |vers |par |avec |un |une )/,
    /\b(?:acces|acceder|integrer|entrer) (?:a |au |aux |en |un |une |a l'|a la )?(?:bts|licence|bachelor|master|mastere|bac pro|brevet|titre|mention)\b/,
    /\bvise (?:l'|une )insertion\b|\binsertion (?:directe|immediate)\b/,
    /\bfurther stud(?:y|ies)\b/,
  ),
  jobs: anyOf(
    /\b(?:metiers?|emplois?) ?: ?[a-z]{3,}/,
    /\bdebouches?\b|\bmetiers? (?:vises?|accessibles?|prepares?|cibles?|possibles?)\b|\b(?:emplois?|postes?|fonctions) (?:vises?|accessibles?|occupes?|possibles?)\b|\btypes? d'emplois?\b/,
    /\bcodes? rome\b|\bfiches? rome\b|\brome ?: ?[a-z]\d{4}\b|\b(?:les|vos) metiers\b|\bexercer (?:le metier|comme|en tant)\b/,
    /\b(?:le|ce) metier (?:de|d')|^\W*(?:le|les|nos) metiers?\W*$|\bexercice (?:legal )?du metier\b|\bperspectives? (?:professionnelles?|d'emploi)\b|\bjobs?\b|\bcareers?\b|\bjob outlets\b/,
  ),
  record: RECORD,
  authorisation: anyOf(
    /\bhabilit(?:ee?s?|ations?)\b(?! (?:electriques?|fluides|b[0-9]|h[0-9]))/,
    /\bagre(?:ee?s?|ements?)\b[^.;]{0,60}\b(?:dreets|ddets|drieets|ministere|certificateur|session|examen|titre|prefecture|rectorat)/,
    /\bcentres? (?:agree|d'examen|habilite)/,
    /\b(?:partenaires?|partenariat|convention(?:nee?)?)\b[^.;]{0,60}\b(?:certificateur|certification|ministere)/,
    /\b(?:authori[sz]ed|accredited) (?:by|to)\b|\bpartnership with\b/,
    OWN_CERTIFIER,
  ),
  exam: anyWord(
    'jurys?',
    'examens?',
    'epreuves?',
    'soutenances?',
    'sessions? de (?:certification|validation)',
    'mises? en situation professionnelle',
    'ccf',
    'dossier professionnel',
    'exams?',
    'examinations?',
    'panel',
    'tests? (?:final|de certification|(?:[a-z]+ )?en fin de)',
    'passage d[ue] (?:la |l.)?(?:test|certification)',
  ),
};

/** What the France compétences record tells whoever follows the link to it. */
const ON_RECORD: readonly CertificationPoint[] = ['title', 'certifier', 'registration', 'blocks', 'equivalences', 'jobs'];

/** The certification that a programme names as what it prepares for, and what it says of it. */
export function readCertification(
  document: MarkdownDocument,
  units: readonly SheetUnit[],
  results: ResultsFact,
): CertificationFact | undefined {
  const shown = readCertifying(document, units);
  if (!shown) return undefined;
  const said: Partial<Record<CertificationPoint, Span>> = {};
  for (const unit of units) {
    if (isStub(unit.folded) || HOLE.test(unit.folded.text)) continue;
    const words = saidBy(unit);
    const code = codeIn(unit);
    if (code) said.code ??= code.span;
    for (const point of CERTIFICATION_POINTS) {
      if (!said[point] && POINTS[point]?.test(words)) said[point] = spanOf(unit);
    }
    const record = unit.links.find(({ url }) => RECORD.test(url.toLowerCase()));
    if (record) said.record ??= record.span;
  }
  // A course that prepares for a qualification bears its title; one that prepares for a certification of the specific register seldom does.
  if (shown.register === 'RNCP' && document.title) said.title ??= document.title.span;
  const passed = results.figures.find(({ measure }) => measure === 'success')?.span;
  const rates = passed ?? (results.state === 'present' && results.by !== 'figures' ? results.span : undefined);
  if (rates) said['pass-rate'] = rates;
  const { record } = said;
  if (record) for (const point of ON_RECORD) said[point] ??= record;
  return { ...shown, said };
}

/** A unit's words after what announces them: "certificateur: ministère du travail". */
const saidBy = ({ announced, folded }: SheetUnit): string => [...announced, folded.text].join(': ');

/** Where a programme shows that it prepares for a certification: on a code, else in its title, else in a sentence that says so. */
function readCertifying(
  { title }: MarkdownDocument,
  units: readonly SheetUnit[],
): Pick<CertificationFact, 'span' | 'register'> | undefined {
  const codes = units.flatMap((unit) => {
    const code = codeIn(unit);
    return code && isOwn(unit) ? [code] : [];
  });
  const code = codes.find(({ register }) => register === 'RNCP') ?? codes[0];
  if (code) return code;
  if (title && (IN_TITLE.test(foldText(title.text)) || (/\p{Ll}/u.test(title.text) && INITIALS.test(title.text))))
    return { span: title.span, register: 'RNCP' };
  for (const unit of units) {
    const { text, folded, above } = unit;
    const before = `${above.at(-1) ?? ''}: ${unit.announced.join(': ')}: `;
    const match = LEADS_TO.exec(before + folded.text);
    if (!match || !isOwn(unit)) continue;
    const end = match.index + match[0].length - before.length;
    if (end > 0)
      return { span: text.spanOf(folded.toOriginal(Math.max(0, match.index - before.length)), folded.toOriginal(end)), register: 'RNCP' };
  }
  return undefined;
}

const isOwn = ({ folded, above }: SheetUnit): boolean => !NOT_THIS.test(folded.text) && !above.some((words) => NOT_UNDER.test(words));

/** The code that a unit gives, by itself or under a key that says in which register. */
function codeIn({ text, folded, announced }: SheetUnit): Pick<CertificationFact, 'span' | 'register'> | undefined {
  if (!hasDigit(folded.text)) return undefined;
  const key = announced.find((words) => /\b(?:rncp|rs)\b/.test(words));
  if (key && /^\d{3,6}$/.test(folded.text)) return { span: text.span, register: /rncp/.test(key) ? 'RNCP' : 'RS' };
  const codes = [...folded.text.matchAll(CODES)].flatMap(({ index, 0: code }): Pick<CertificationFact, 'span' | 'register'>[] => {
    const start = folded.toOriginal(index);
    const span = text.spanOf(start, folded.toOriginal(index + code.length));
    if (code.startsWith('rncp')) return [{ span, register: 'RNCP' }];
    // In small letters it is more likely something else.
    return text.text.startsWith('RS', start) ? [{ span, register: 'RS' }] : [];
  });
  return codes.find(({ register }) => register === 'RNCP') ?? codes[0];
}

import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { Entrusting } from './facts.ts';
import type { Line } from './lines.ts';
import { anyOf, isStub } from './patterns.ts';
import type { Sheet } from './sheet.ts';
import { metIn } from './words.ts';

const TRAINERS = `(?:${TERMS.people.trainers.fr}|prestataires?)`;
const OUTSIDE =
  '(?:independant(?:e|s|es)?|externes?|exterieure?s?|freelances?|free-lances?|vacataires?|sous-traitants?|portee?s?|en portage(?: salarial)?)';
const OUTSIDERS = `(?:sous-traitants?|(?:${TRAINERS}|salaries?) (?:et [a-z]+ )?${OUTSIDE}|organismes? (?:de formation )?(?:sous-traitants?|tiers))`;
const COURSE =
  '(?:formations?|stages?|modules?|sessions?|ateliers?|prestations?|actions?|animations?|parcours|cours|accompagnements?|seances?|(?:demi-)?journees?|interventions?)';

/**
 * Delivery entrusted to others, said as a fact of this provider. One trainer who calls herself independent is most often the
 * provider herself, and « indépendants » alone are learners: neither is read.
 */
const ENTRUSTED = anyOf(
  new RegExp(String.raw`\b(?:faisons|fait|faire|avons|a|avoir) (?:appel|recours) (?:a|aux) (?:des |un |une |nos |notre )?${OUTSIDERS}`),
  new RegExp(String.raw`\b(?:recourons|travaillons|collaborons) (?:a|aux|avec) (?:des |un |une |nos |notre )?${OUTSIDERS}`),
  new RegExp(String.raw`\b(?:nos|notre (?:equipe|reseau|vivier) (?:de|d')) ?${OUTSIDERS}`),
  new RegExp(String.raw`\b(?:reseau|vivier|pool) (?:de |d')(?:\d+ )?${OUTSIDERS}`),
  new RegExp(
    String.raw`\b${COURSE}\b[^.;:]{0,50}\b(?:anime|assure|dispense|realise|encadre|donne|conduit)(?:e|s|es)? (?:[a-z]+ )?par (?:des|nos|deux|trois|quatre|\d+) ${OUTSIDERS}`,
  ),
  new RegExp(
    String.raw`\b${COURSE}\b[^.;:]{0,50}\b(?:confiee?s?|sous-traitee?s?)(?: en (?:sous-traitance|partie))? (?:a|aux|par) (?!(?:vous|votre|chaque|l'apprenant|l'equipe)\b)`,
  ),
  new RegExp(String.raw`\b(?:nous )?(?:confions|sous-traitons)\b[^.;:]{0,60}\b(?:${COURSE}|${OUTSIDERS})`),
  new RegExp(
    String.raw`\b${COURSE}\b[^.;:]{0,50}\b(?:est|sont|en) (?:realisee?s? |assuree?s? |dispensee?s? )?(?:en )?sous-trait(?:ance|ee?s?)\b`,
  ),
  /\b(?:sub-?contracted to|we (?:sub-?contract|outsource)|sub-?contract(?:ed|ing)? (?:part of )?(?:the |our )?(?:training|delivery|courses?|sessions?|workshops?))\b/,
  /\b(?:delivered|taught|run|led|given) by (?:our |a team of |a network of |\w+ )?(?:freelance|self-employed|independent|external|associate) (?:trainers|instructors|facilitators|consultants|tutors|contractors)\b/,
  /\b(?:our|a|network of|pool of|team of) (?:freelance|self-employed|independent|external|associate) (?:trainers|instructors|facilitators|tutors|contractors)\b/,
);

/** What all these have one of, and hardly any line has. */
const MAY_ENTRUST =
  /sous-trait|independ[ae]nt|exter|free-?lance|vacataire|porte|portage|tiers|confi[eo]|contract|outsource|self-employed|associate/;
const mayEntrust = metIn(MAY_ENTRUST);

/** A case that is provided for, a rule's reach, a negation, or a trainer of others: no fact of this provider. */
const UNSETTLED =
  /\b(?:y compris|le cas echeant|eventuel(?:le|les|s|lement)?|en cas d|si|lorsqu?e?|quand|peu(?:t|vent)|pourr[a-z]*|ne|n'|aucune?|jamais|sans|destine[a-z]*|s'adresse|public|pour (?:les|des|vos)|including|if|when|where|may|might|can|no|never|not|none|without|for (?:freelance|independent|self-employed))\b/;

/** What settles it, in the same section: how they are chosen, bound and checked. */
const DOCUMENTED =
  /\b(?:contra(?:t|ts|ct|cts|ctuel[a-z]*)|conventions?|chartes?|cahiers? des charges|verifi[a-z]*|control[a-z]*|attestations?|justificatifs?|audit[a-z]*|evalue[a-z]*|evaluation annuelle|qualiopi|rnq|referentiel (?:national )?qualite|nda|numero de declaration|selection[a-z]*|recrut[a-z]*|criteres?|references?|procedures?|registres?|processus|indicateur 27|agreement|charter|vett[a-z]*|check[a-z]*|review[a-z]*|select(?:ed|ion)|procedure|register|certificates?|criteria)\b/;

const CPF = /\b(?:cpf|mon ?compte ?formation|compte personnel de formation)\b/;
/** A document whose subject is subcontracting is how the provider answers for it. */
const ABOUT = /\b(?:sous-trait[a-z]*|portage|sub-?contract[a-z]*|intervenants? (?:externes?|exterieurs?)|freelances?|outsourc[a-z]*)\b/;

/** The words by which a provider says that others deliver, outside of what is taught. */
export function readEntrusting(document: MarkdownDocument, { lines }: Sheet): Entrusting[] {
  if (ABOUT.test(foldText(document.title?.text ?? ''))) return [];
  const found: { readonly span: Span; readonly section: number }[] = [];
  let section = 0;
  lines.forEach((line, index) => {
    const { folded, text } = line;
    if (line.heading) section = index;
    if (line.taught || line.heading || line.block.quoted) return;
    const match = mayEntrust(line) ? ENTRUSTED.exec(folded.text) : null;
    if (!match || UNSETTLED.test(sentenceAround(folded.text, match.index))) return;
    found.push({ span: text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].trimEnd().length)), section });
  });
  if (found.length === 0) return [];
  const cpf = lines.some(({ folded }) => CPF.test(folded.text));
  const documented = new Map([...new Set(found.map(({ section }) => section))].map((start) => [start, isDocumented(lines, start)]));
  return found.map(({ span, section }) => ({ span, documented: documented.get(section) === true, cpf }));
}

/** Whether anything settles it in the section that begins at a line. */
function isDocumented(lines: Sheet['lines'], start: number): boolean {
  for (let at = start; at === start || lines[at]?.heading === 0; at++) {
    const { folded } = lines[at] as Line;
    // What is left for later settles nothing.
    if (DOCUMENTED.test(folded.text) && !isStub(folded)) return true;
  }
  return false;
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at));
  const ends = [text.indexOf('. ', at), text.indexOf(' ; ', at)].filter((end) => end >= 0);
  return text.slice(start < 0 ? 0 : start + 2, ends.length > 0 ? Math.min(...ends) : undefined);
}

import type { SourceText } from '../document/text.ts';
import type { ItemFact } from './facts.ts';
import type { Line } from './lines.ts';

/** Links that write or call. */
const DIRECT = /^(?:mailto:[^?]+@|tel:\+?\d)/i;
/** Addresses and numbers for other purposes. */
const OTHER = /dpo@|rgpd|privacy|reclamation|complaint|mediat|noreply|no-reply/i;
/** Pages where one asks, or takes an appointment: who answers is not said there. */
const ASKING =
  /calendly\.|(?:^|[/.-])(?:contacts?|contact(?:ez)?-(?:nous|us)|calendars?|agenda|cal|rdv|rendez-?vous|booking|reservations?|appointments?|chat|whatsapp|wa\.me|tidycal|zcal|enquir(?:y|e))(?:$|[/.?#-])/i;

/** What links say of the contact where no words do: "Écrivez-moi" that opens a letter, "Discuter" that opens a diary. */
export function contactOfLinks(source: SourceText, lines: readonly Line[], said: ItemFact): ItemFact {
  if (said.state !== 'missing' && said.state !== 'vague') return said;
  // A bare address is read with the sentence that it stands in.
  const links = lines
    .filter(({ block, folded }) => block.links.length > 0 && !block.quoted && !OTHER.test(folded.text))
    .flatMap(({ block }) => block.links.filter(({ url, span }) => !OTHER.test(url) && /^\[[^\]@]*\]/.test(source.slice(span))));
  const direct = links.find(({ url }) => DIRECT.test(url));
  if (direct) return { item: 'contact', state: 'present', span: direct.span };
  const asking = said.state === 'missing' ? links.find(({ url }) => ASKING.test(url)) : undefined;
  return asking ? { item: 'contact', state: 'vague', span: asking.span } : said;
}

import { monthNames, WEEKDAYS } from '../../text/calendar.ts';

/** A capitalised name within a sentence, or a word that is written like no other ("WordPress", "SPIN", "B2V"). */
export interface Name {
  /** The name as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words before say that it is a place or a partner: "à Die", "chez Morel", "avec le CHU". */
  readonly located: boolean;
  /** The word before it, which has its capital for its place, and may be part of it: "Organisme : Verger Kerdrel". Folded. */
  readonly opening?: string;
}

const NAME = /\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*[\p{L}\p{M}\p{N}](?: (?:d[eu]s? |la |le |et |& |of )?\p{Lu}[\p{L}\p{M}\p{N}’'&-]*)*/gu;
/** What stands before a word that only opens: the start, a bullet, a colon, a quotation mark, an end of sentence. */
const OPENS = /(?:^|[.:!?;«“"[/|•✓✔→➜*]|[–—-](?= )|\p{Extended_Pictographic})[\s\ufe0f]*$|\n(?:[^\S\n]|\ufe0f)*$/u;
const LOCATES =
  /(?:^|[\s(’'])(?:[àa]|aux?|en|chez|dans (?:l[ae]s? |l[’'])|avec (?:le |la |les |l[’'])?|pr[èe]s d[e’']|(?:mus[ée]e|ferme|association|h[ôo]pital|clinique|lyc[ée]e|ch[âa]teau|librairie|th[ée][âa]tre|cin[ée]ma|domaine|coop[ée]rative|biblioth[èe]que|m[ée]diath[èe]que|quartier|rue|port|for[êe]t|vall[ée]e|gare|hameau|village|commune|massif|plateau|lac|usine|campus|march[ée]|[ée]cole)(?: de la| du| des| de| d[’'])?|(?:at|in|near|with)(?: the)?) ?$/iu;
/** Elided article before it: « l’ANFH », "d'Askoria". */
const ELIDED = /^[LlDdQq][’']/u;

/** Names of any programme: not one that ties to a place or to an author. Folded. */
const SET_NAMES = new Set([
  ...WEEKDAYS.en,
  ...monthNames('en'),
  ...`qcm pdf pc mac rh drh cv ia crm rgpd vae cpf opco ht ttc tva bac bts cap bep but dut cqp rncp rs erp tp mooc spoc lms foad afest fad pce dvd usb cd url web internet wifi wi-fi
  france francais francaise europe europeen etat formation qualiopi datadock powerpoint teams zoom skype meet google youtube linkedin facebook whatsapp excel word
  faq ok tpe pme eti qr hd ai hr it ceo uk eu usa us english french i i'm`.split(/\s+/),
]);

/** The names of a text, in reading order. `fold` folds a name for comparison. */
export function readNames(text: string, fold: (text: string) => string): Name[] {
  // Most sentences have one capital, at their start.
  const rest = text.slice(1);
  if (rest === rest.toLowerCase() || isInCapitals(text)) return [];
  const names: Name[] = [];
  for (const match of text.matchAll(NAME)) {
    let [name] = match;
    let start = match.index;
    let opening: string | undefined;
    const elided = ELIDED.exec(name);
    if (elided && OPENS.test(text.slice(Math.max(0, start - 8), start))) {
      name = name.slice(elided[0].length);
      start += elided[0].length;
      // « L’après-midi »: the article alone was capitalised.
      if (!/^\p{Lu}/u.test(name)) continue;
    } else if (OPENS.test(text.slice(Math.max(0, start - 8), start))) {
      // The first word is capitalised for its place; unless it is written like a name, it is what follows that counts.
      const [first = '', ...rest] = name.split(' ');
      if (!isOddlyWritten(first)) {
        if (rest.length === 0 || !/^\p{Lu}/u.test(rest[0] as string)) continue;
        name = rest.join(' ');
        start += first.length + 1;
        opening = fold(first);
      }
    }
    const folded = fold(name).replace(/\.$/, '');
    if (name.length < 2 || SET_NAMES.has(folded)) continue;
    // What is written like no place is none: "in WordPress".
    const located = !/\p{Ll}\p{M}*\p{Lu}/u.test(name) && LOCATES.test(text.slice(Math.max(0, start - 28), start).normalize('NFC'));
    names.push({ text: folded, start, end: start + name.length, located, ...(opening !== undefined && { opening }) });
  }
  return names;
}

/** All in capitals, every word looks like a name. Of an ordinary sentence four fifths are letters. */
const isInCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) > 0.4 * text.length;

/** Capitals within, or letters and digits together: "WordPress", "DESC", "B2B". */
const isOddlyWritten = (word: string): boolean => /\p{L}\p{Lu}/u.test(word) || (/\p{N}/u.test(word) && /\p{Lu}/u.test(word));

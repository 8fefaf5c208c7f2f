const MONTHS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );

const MONTH = `(${MONTHS.join('|')})`;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day first, as in France: 31/03/2027. */
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)? ${MONTH} (\\d{4})$`);
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const MONTH_ALONE = new RegExp(`^(?:(?:la )?fin (?:de )?|(?:the )?end of )?${MONTH} (\\d{4})$`);

/** The day that folded words say, ISO; a month stands for its last day. Undefined when there is no such day. */
export function readDay(words: string): string | undefined {
  const text = words.replace(/ ?[.;,]$/, '').replace(/^(?:le|the) /, '');
  let parts: readonly [year: number, month: number, day: number] | undefined;
  let found = ISO.exec(text);
  if (found) parts = [Number(found[1]), Number(found[2]), Number(found[3])];
  else if ((found = SLASHED.exec(text))) parts = [Number(found[3]), Number(found[2]), Number(found[1])];
  else if ((found = DAY_FIRST.exec(text))) parts = [Number(found[3]), monthOf(found[2]), Number(found[1])];
  else if ((found = MONTH_FIRST.exec(text))) parts = [Number(found[3]), monthOf(found[1]), Number(found[2])];
  else if ((found = MONTH_ALONE.exec(text))) parts = [Number(found[2]), monthOf(found[1]), daysIn(Number(found[2]), monthOf(found[1]))];
  if (!parts) return undefined;
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (name: string | undefined): number => (MONTHS.indexOf(name ?? '') % 12) + 1;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

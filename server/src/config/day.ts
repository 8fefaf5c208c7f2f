/** Why a text is not a day: not of the form YYYY-MM-DD, no such month, or a month of only so many `days`. */
export type DayFault = { readonly form: 'wrong' } | { readonly month: number } | { readonly days: number };

/** What keeps a text from being a day that exists, as an ISO date; undefined when it is one. */
export function dayFault(value: string): DayFault | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return { form: 'wrong' };
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12) return { month };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? { days } : undefined;
}

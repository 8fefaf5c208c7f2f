/** The day where the user is, ISO date. */
export function localDay(now: Date): string {
  const padded = (value: number, length: number): string => String(value).padStart(length, '0');
  return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join('-');
}

import type { Language } from '../document/language.ts';
import { monthName } from './calendar.ts';

/** An ISO date as it is written in a sentence. By hand: starting the platform's own formats takes longer than a short check. */
export function longDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  return `${language === 'fr' && day === '01' ? '1er' : Number(day)} ${monthName(Number(month), language)} ${Number(year)}`;
}

import type { Language } from '../../document/language.ts';

const PARTICIPLE = String.raw`(?:certifi|labell?is|agr[ée]|valid|homologu|accr[ée]dit|qualifi|r[ée]f[ée]renc|reconnu)[\p{L}]*`;
const BY = String.raw`(?: (?:par|avec|au|du|le|la|label|norme|certification|marque|référentiel|"|«)){0,4}`;
const FRENCH = new RegExp(
  String.raw`^(?<course>.+?)(?: (?<verb>est|sont|restent?)(?: (?:toutes?|tous|bien|également|aussi|entièrement|dûment)){0,2}|,)?(?: ${PARTICIPLE}${BY})?[  ]qualiopi$`,
  'iu',
);
const ENGLISH_ATTRIBUTE = /^qualiopi[- ](?:certified |accredited |approved |labell?ed |recogni[sz]ed )?(?<course>.+)$/i;
const ENGLISH_PREDICATE =
  /^(?<course>.+?)(?: (?<verb>is|are|remains?)(?: fully| all| also)?)? (?:qualiopi[- ]\S+|\S+ (?:by |under |with )?(?:the )?qualiopi)$/i;

/**
 * The words by which a course is called certified, set right: it is that of a certified provider. In words that agree with any
 * gender and number. Undefined where they are put in no known way.
 */
export function rightForm(words: string, language: Language): string | undefined {
  const line = words.replace(/\s+/g, ' ');
  return language === 'fr' ? french(line) : english(line);
}

function french(line: string): string | undefined {
  const { course, verb } = FRENCH.exec(line)?.groups ?? {};
  if (course === undefined) return undefined;
  const link = verb === undefined ? '' : /^(?:sont|restent)$/i.test(verb) ? ' viennent' : ' vient';
  return `${course}${link} d’un organisme certifié Qualiopi`;
}

function english(line: string): string | undefined {
  const before = ENGLISH_ATTRIBUTE.exec(line)?.groups?.course;
  if (before !== undefined) return `${before} from a Qualiopi-certified provider`;
  const { course, verb } = ENGLISH_PREDICATE.exec(line)?.groups ?? {};
  if (course === undefined) return undefined;
  const link = verb === undefined ? '' : /^(?:are|remain)$/i.test(verb) ? ' come' : ' comes';
  return `${course}${link} from a Qualiopi-certified provider`;
}

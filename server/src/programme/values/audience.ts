import { anyStem } from '../patterns.ts';
import type { Words } from '../words.ts';
import { stated } from './text.ts';
import type { CourseValue, Place } from './value.ts';

/** Lines of work by the words that name them. Levels of responsibility ("managers", "encadrants") run across all of them. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  office: anyStem('administrati', 'secretari', 'assistante?s? de direction', 'office (?:staff|workers)', 'clerical'),
  care: anyStem(
    'soignant',
    'infirmi',
    'aides?-soignant',
    'medecins?\\b',
    'personnels? medica',
    'sante\\b',
    'hospitali',
    'nurs(?:e|ing)',
    'health',
    'carers?\\b',
  ),
  social: anyStem('travail(?:leurs)? socia', 'educateurs', 'assistante?s? socia', 'medico-socia', 'social work'),
  teaching: anyStem('enseign', 'professeurs', 'formateurs', 'teach', 'trainers\\b'),
  security: anyStem('polic', 'gendarm', 'pompiers', 'agents? de securite', 'penitentiaire', 'security (?:staff|officers)', 'firefighters'),
  trade: anyStem('commercia', 'vendeu', 'vendeur', 'sales (?:staff|people|teams)', 'shop assistants'),
  building: anyStem(
    'macons?\\b',
    'charpentiers',
    'couvreurs',
    'electriciens',
    'plombiers',
    'builders',
    'carpenters',
    'electricians',
    'plumbers',
  ),
  computing: anyStem('developpeurs', 'informaticiens', 'administrateurs? (?:systemes?|reseaux?)', 'developers', 'system administrators'),
  catering: anyStem('cuisiniers', 'serveurs\\b', 'patissiers', 'boulangers', 'cooks\\b', 'waiters', 'bakers'),
  farming: anyStem('agricult', 'maraichers', 'eleveurs', 'viticult', 'farmers', 'growers'),
  transport: anyStem('chauffeurs', 'conducteurs routiers', 'livreurs', 'drivers\\b'),
  law: anyStem('avocats', 'juristes', 'notaires', 'magistrats', 'lawyers'),
};

/** Most words of an audience that names one line of work, and that one alone. */
const SINGLE_WORDS = 5;
/** Words that widen it. */
const OPEN = /\b(?:tout|toute|tous|toutes|et|ou|autres?|notamment|any|all|everyone|and|or)\b|[,;/&]/;

/** Lines of work that the audience is said to come from. */
export function wholeAudience(lines: readonly Words[], place: Place): CourseValue[] {
  const [first] = lines;
  if (!first) return [];
  const text = lines.map(({ folded }) => folded.text).join('\n');
  const fields = Object.keys(FIELDS).filter((field) => FIELDS[field]?.test(text));
  if (fields.length === 0) return [];
  const single = fields.length === 1 && lines.length === 1 && text.split(' ').length <= SINGLE_WORDS && !OPEN.test(text);
  return [{ kind: 'audience', fields, single, place, ...stated(first, 0, first.folded.text.length) }];
}

import * as z from 'zod';
import { format } from '../messages/format.ts';
import { localized } from '../messages/localized.ts';
import { OWN_REFERENTIAL } from '../messages/referential.ts';
import { byPlace, type DataFile, type DataPath, type DataProblem, readDataFile } from './dataFile.ts';
import { type Edition, EDITION_IDS } from './editions.ts';
import type { Criterion, Home, Indicator } from './indicator.ts';
import { describeIssue } from './problems.ts';
import { type ReferentialFile, type ReferentialIndicator, referentialSchema } from './schema.ts';

/**
 * Reads an organisation's own framework, in YAML or JSON. Either an edition, or every problem of the file, with its line and
 * what is allowed there; never throws. Loads Zod: import it only where a framework is to be read.
 */
export function readReferential(text: string): { readonly edition?: Edition; readonly problems: readonly DataProblem[] } {
  const file = readDataFile(text);
  if (file.problems.length > 0) return { problems: file.problems };
  const read = referentialSchema.safeParse(file.value);
  const issues = read.success ? [] : read.error.issues;
  const problems = [...issues.flatMap((issue) => describeIssue(issue, file, referentialSchema)), ...inconsistencies(file)];
  if (read.success && problems.length === 0) return { edition: editionOf(read.data), problems };
  return { problems: problems.sort(byPlace) };
}

const anyNumber = z.int().optional().catch(undefined);
const numbered = z.array(z.object({ number: anyNumber, criterion: anyNumber }).catch({})).catch([]);
/** What is compared across the file, read so that a fault elsewhere hides nothing here. */
const compared = z
  .object({
    id: z.string().optional().catch(undefined),
    from: z.iso.date().optional().catch(undefined),
    until: z.iso.date().optional().catch(undefined),
    criteria: numbered.optional(),
    indicators: numbered,
  })
  .catch({ indicators: [] });

/** What no part of the file shows by itself: numbers used twice, criteria that do not exist, days in the wrong order. */
function inconsistencies(file: DataFile): DataProblem[] {
  const { id, from, until, criteria, indicators } = compared.parse(file.value);
  const problems: DataProblem[] = [];
  const say = (path: DataPath, message: DataProblem['message']) => problems.push({ message, ...file.placeOf(path) });

  if ((EDITION_IDS as readonly unknown[]).includes(id)) say(['id'], localized(OWN_REFERENTIAL.reservedId, { id: String(id) }));
  if (from !== undefined && until !== undefined && until < from) say(['until'], localized(OWN_REFERENTIAL.endsFirst, { from, until }));

  const onceEach = (list: 'criteria' | 'indicators', numbers: readonly (number | undefined)[]) => {
    const first = new Map<number, number>();
    for (const [index, number] of numbers.entries()) {
      if (number === undefined) continue;
      const before = first.get(number);
      if (before === undefined) first.set(number, index);
      else {
        const line = String(file.placeOf([list, before, 'number']).line);
        say(
          [list, index, 'number'],
          localized(OWN_REFERENTIAL[list === 'criteria' ? 'criterionTwice' : 'indicatorTwice'], { number: String(number), line }),
        );
      }
    }
  };
  onceEach('criteria', criteria?.map(({ number }) => number) ?? []);
  onceEach(
    'indicators',
    indicators.map(({ number }) => number),
  );

  const known = [...new Set(criteria?.flatMap(({ number }) => number ?? []) ?? [1])];
  for (const [index, { number, criterion }] of indicators.entries()) {
    const params = { criterion: String(criterion), known: known.join(', ') };
    if (criterion !== undefined && !known.includes(criterion)) {
      say(['indicators', index, 'criterion'], localized(OWN_REFERENTIAL.unknownCriterion, params));
    } else if (number !== undefined && known.length > 1 && !file.has(['indicators', index, 'criterion'])) {
      say(['indicators', index], localized(OWN_REFERENTIAL.whichCriterion, params));
    }
  }
  return problems;
}

function editionOf(file: ReferentialFile): Edition {
  const { id, title, from, until, legalReference = title, provisional, criteria = [{ number: 1, title }] } = file;
  const indicators = inOrder(file.indicators.map((indicator) => indicatorOf(indicator, criteria)));
  return { id, title, from, until, legalReference, provisional, criteria: inOrder(criteria), indicators, items: {} };
}

const inOrder = <T extends { readonly number: number }>(list: readonly T[]): T[] => [...list].sort((a, b) => a.number - b.number);

const EVERYWHERE: Indicator['applies'] = { AF: 'always', BC: 'always', VAE: 'always', CFA: 'always' };

function indicatorOf(given: ReferentialIndicator, criteria: readonly Criterion[]): Indicator {
  const { label, applies = EVERYWHERE } = given;
  const homes = [given.homes ?? 'organisation'].flat() as [Home, ...Home[]];
  const forAll = Object.values(applies).every((when) => when === 'always');
  return {
    ...given,
    criterion: given.criterion ?? (criteria[0] as Criterion).number,
    expected: given.expected ?? label,
    asks: given.asks ?? {
      fr: format(OWN_REFERENTIAL.asks.fr, { label: label.fr }),
      en: format(OWN_REFERENTIAL.asks.en, { label: label.en }),
    },
    scope: given.scope ?? (forAll ? 'common' : 'specific'),
    applies,
    gravity: given.gravity ?? 'minor-or-major',
    evidence: (given.evidence ?? []).map((one) =>
      typeof one === 'string'
        ? { label: { fr: one, en: one }, kind: 'procedure', home: homes[0] }
        : { label: one.label, kind: one.kind ?? 'procedure', home: one.home ?? homes[0] },
    ),
    homes,
    programme: given.programme ?? { level: homes.includes('programme') ? 'suggested' : 'never' },
    newEntrant: given.newEntrant ?? { adapted: false },
    subcontractor: given.subcontractor ?? { rule: 'as-usual' },
    words: { fr: (given.words?.fr ?? []).map(folded), en: (given.words?.en ?? []).map(folded) },
  };
}

/** Words as documents are matched: no case, no accents, one apostrophe. */
const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replaceAll('œ', 'oe');

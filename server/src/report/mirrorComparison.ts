import { foldText } from '../document/fold.ts';
import type { Reading } from '../singularity/reading.ts';
import { isInterchangeable } from '../singularity/substitution.ts';
import type { Unit } from '../singularity/wording.ts';
import { inColumns, reportAnchors, reportPassage } from './mirror.ts';
import type { AnchorReport, Comparison } from './mirrorSchema.ts';
import { type MirrorSection, sectionsOf } from './mirrorSections.ts';

/** An anchor and the section that it stands in. */
interface Placed {
  readonly anchor: AnchorReport;
  readonly title: string | undefined;
}

/**
 * What of a programme's anchors and interchangeable passages was lost and gained from one text to another: in which direction,
 * never by how much. What only moved, or stands in a sentence that says it as before, is neither.
 */
export function compareMirrors(before: Reading, after: Reading): Pick<Comparison, 'sections' | 'passages'> {
  const [earlier, later] = [sectionsOf(before), sectionsOf(after)];
  const [saidBefore, saidAfter] = [textsOf(before), textsOf(after)];
  const lost = anchorsOf(before, earlier, saidAfter);
  const gained = anchorsOf(after, later, saidBefore).filter((placed) => !take(lost, placed));
  const titles = inOrder(
    later.map(({ title }) => title),
    earlier.map(({ title }) => title),
  );
  return {
    sections: titles.flatMap((title) => {
      const of = (placed: readonly Placed[]): AnchorReport[] =>
        inColumns(placed.filter((one) => same(one.title, title)).map(({ anchor }) => anchor));
      const changes = { lost: of(lost), gained: of(gained) };
      return changes.lost.length + changes.gained.length > 0 ? [{ ...(title !== undefined && { title }), ...changes }] : [];
    }),
    passages: { gone: passagesOf(before, saidAfter), new: passagesOf(after, saidBefore) },
  };
}

/** What each unit says, folded: by this, text that moved is known. */
const textsOf = ({ wording }: Reading): ReadonlySet<string> => new Set(wording.units.map(said));

const said = (unit: Unit): string => comparable(unit.text.text);

/** Neither case, accents nor the marks at its end make another text. */
const comparable = (text: string): string =>
  foldText(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '')
    .trim();

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : comparable(a) === comparable(b);

/** Anchors of the units that the other text does not have. */
const anchorsOf = ({ document }: Reading, sections: readonly MirrorSection[], other: ReadonlySet<string>): Placed[] =>
  sections.flatMap(({ title, units }) =>
    units.filter((unit) => !other.has(said(unit))).flatMap((unit) => reportAnchors(document, unit).map((anchor) => ({ anchor, title }))),
  );

/** Takes out of `lost` an anchor of the same kind in the same words, in the same section for preference: it is still there. */
function take(lost: Placed[], { anchor, title }: Placed): boolean {
  const fits = (one: Placed): boolean => one.anchor.kind === anchor.kind && comparable(one.anchor.words) === comparable(anchor.words);
  const here = lost.findIndex((one) => fits(one) && same(one.title, title));
  const at = here < 0 ? lost.findIndex(fits) : here;
  if (at >= 0) lost.splice(at, 1);
  return at >= 0;
}

const passagesOf = ({ document, wording }: Reading, other: ReadonlySet<string>): Comparison['passages']['gone'] =>
  wording.units.filter((unit) => isInterchangeable(unit) && !other.has(said(unit))).map((unit) => reportPassage(document, unit));

/** The sections of the later text, then those that only the earlier has; each once. */
const inOrder = (later: readonly (string | undefined)[], earlier: readonly (string | undefined)[]): (string | undefined)[] =>
  [...later, ...earlier].filter((title, index, all) => all.findIndex((other) => same(other, title)) === index);

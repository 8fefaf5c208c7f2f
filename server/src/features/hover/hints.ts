import { HOVER } from '../../messages/hover.ts';
import { isAt, ruleLine, type Subject } from './about.ts';

/** The hints on words: why they are asked about, the question, and the page that says where it comes from. */
export const hintsAt: Subject = (at, about) => {
  const { findings, locale } = about.analysis;
  const [first, ...others] = findings.filter(({ rule, span }) => rule.startsWith('singularity/') && isAt(span, at));
  if (!first) return undefined;
  return {
    span: first.span,
    lines: [first, ...others].flatMap(({ message, rule }) => [{ text: message }, ruleLine(rule, about, HOVER.asked[locale])]),
  };
};

import type { RuleExample } from '../rules/rule.ts';
import { analyse, type Analysis, type AnalysisOptions } from './analyse.ts';
import { Project } from './project.ts';

/** Comes first, so that a rule that tells of a pair in the later document tells of it here too. */
const NEIGHBOUR = 'a-cote';
const EXAMPLE = 'programme.md';

/** An example of a rule as a workspace would have it: beside the other programmes that it names, or on its own. */
export function analyseExample({ text, beside }: Pick<RuleExample, 'text' | 'beside'>, options: AnalysisOptions): Analysis {
  if (!beside) return analyse(text, options);
  const project = new Project(options.settings);
  for (const [index, other] of beside.entries()) project.set(`${NEIGHBOUR}-${index + 1}.md`, other, { ...options, kind: 'programme' });
  project.set(EXAMPLE, text, options);
  return project.analysis(EXAMPLE) as Analysis;
}

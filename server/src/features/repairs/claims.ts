import { format } from '../../messages/format.ts';
import { REPAIR_QUESTIONS, REPAIR_WORDS } from '../../messages/repairs.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import type { Claim, ClaimKind } from '../../programme/claims/claim.ts';
import { CATEGORIES_SHOWN } from '../../messages/names.ts';
import { rightForm } from '../../programme/claims/rightForm.ts';
import type { Finding } from '../../rules/finding.ts';
import { contains } from '../outline.ts';
import { paragraphAfter } from '../readingStub.ts';
import type { Edit } from '../edit.ts';
import { askingWithin, bracketed, insertion, keepsItems, replacement, type Repairer, replacing, type Scene, titleOf } from './repair.ts';

interface Answer {
  readonly asks: keyof typeof REPAIR_QUESTIONS;
  /** A condition under which the words hold; without one they cannot stand, and the question takes their place. */
  readonly under?: 'certification' | 'conditions';
}

const ANSWERS: Readonly<Partial<Record<ClaimKind, Answer>>> = {
  job: { asks: 'job' },
  success: { asks: 'success' },
  approval: { asks: 'approval' },
  cpf: { asks: 'code', under: 'certification' },
  state: { asks: 'code', under: 'certification' },
  'cpf-licence': { asks: 'funder', under: 'conditions' },
  free: { asks: 'funder', under: 'conditions' },
  'free-cpf': { asks: 'funder', under: 'conditions' },
};

/** A promise that nothing bears out: the condition that it rests on, or what could be said in its place, at each place where it is made. */
export const misleading: Repairer = (finding, scene) => {
  const { facts, document } = scene.analysis;
  const claim = claimAt(finding, scene);
  const answer = claim && ANSWERS[claim.kind];
  if (!answer) return [];
  const { language } = document;
  const { under } = answer;
  const asks = REPAIR_QUESTIONS[answer.asks][language];
  const alike = facts.claims.filter(({ kind }) => kind === claim.kind);
  if (under === undefined)
    return [{ ...askingWithin(claim.span, asks, scene), edits: alike.flatMap(({ span }) => askingWithin(span, asks, scene).edits) }];
  const lead = REPAIR_WORDS[under][language];
  const written = (text: string): Edit[] => alike.map(({ span }) => insertion(span.end, text, [{ start: 1, end: text.length }]));
  const promised = written(`${lead} (${WRITTEN_TEXTS.promise[language]})`);
  return [
    {
      title: titleOf('condition', scene, { asks }),
      kind: CODE_ACTION_KINDS.writeQuestion,
      // Without a label, a line with a promise in it says nothing else any longer.
      edits: keepsItems(promised, scene) ? promised : written(lead),
    },
  ];
};

/** The mark set beside a course: the words that are true, or no logo. */
export const markMisuse: Repairer = (finding, scene) => {
  const { document, settings } = scene.analysis;
  const { language, source, frontMatter } = document;
  const claim = claimAt(finding, scene);
  switch (claim?.kind) {
    case 'certified-course':
    case 'named-course': {
      const words = claim.instead === undefined ? rightForm(source.slice(claim.span), language) : undefined;
      return words === undefined ? [] : [replacing(claim.span, words, 'rightForm', scene, { words })];
    }
    case 'logo': {
      const takeOff = { title: titleOf('takeOff', scene), kind: CODE_ACTION_KINDS.replaceWords };
      if (frontMatter && contains(frontMatter.span, claim.span.start)) {
        const quotes = /["']$/.test(source.lineBefore(claim.span.start)) ? '' : '""';
        return [{ ...takeOff, edits: [replacement(claim.span, quotes)] }];
      }
      const words = REPAIR_WORDS.provider[language];
      const text = words.charAt(0).toUpperCase() + words.slice(1);
      return [replacing(claim.span, text, 'rightForm', scene, { words: text })];
    }
    case 'bare-logo': {
      const declared = settings.organisation.categories.map((category) => CATEGORIES_SHOWN[category].stated[language]).join(', ');
      const category = declared || bracketed(REPAIR_QUESTIONS.categoryOfAction[language], scene);
      const words = format(REPAIR_WORDS.category[language], { category });
      const edit = paragraphAfter(scene.analysis.reading, claim.span, { text: words });
      return edit ? [{ title: titleOf('mention', scene, { words }), kind: CODE_ACTION_KINDS.replaceWords, edits: [edit] }] : [];
    }
    default:
      return [];
  }
};

/** The statement that goes with the number of a declaration of activity, at the end of its sentence. */
export const activity: Repairer = (finding, scene) => {
  const { source, language } = scene.analysis.document;
  const words = REPAIR_WORDS.activity[language];
  const rest = source.text.slice(finding.span.end);
  const end = /[.](?=\s|[*_)]|$)|(?<!\s)\s*(?:\||\r|\n|$)/.exec(rest);
  const at = finding.span.end + (end ? end.index : 0);
  const closed = end?.[0] === '.';
  return [
    {
      title: titleOf('mention', scene, { words }),
      kind: CODE_ACTION_KINDS.replaceWords,
      edits: [insertion(closed ? at + 1 : at, closed ? ` ${words}` : `. ${words}`)],
    },
  ];
};

const claimAt = ({ span }: Finding, { analysis: { facts } }: Scene): Claim | undefined =>
  facts.claims.find((claim) => claim.span.start === span.start && claim.span.end === span.end);

import { defineRule } from '../rule.ts';
export default defineRule<never>({
  meta: { id: 'singularity/stock-phrase', title: { fr: 'x', en: 'x' }, description: { fr: '', en: '' }, defaultSeverity: 'warning', sources: [], messages: {}, good: { fr: [], en: [] }, bad: { fr: [], en: [] } },
  check() {},
});

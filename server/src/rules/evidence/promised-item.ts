import { defineRule } from '../rule.ts';
export default defineRule<never>({
  meta: { id: 'evidence/promised-item', title: { fr: 'x', en: 'x' }, description: { fr: '', en: '' }, defaultSeverity: 'warning', sources: [], messages: {}, good: { fr: [], en: [] }, bad: { fr: [], en: [] } },
  check() {},
});

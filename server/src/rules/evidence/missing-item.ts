import { ITEM_TEXTS } from '../../referential/itemTexts.ts';
import { ITEMS } from '../../referential/items.ts';
import { defineRule } from '../rule.ts';
export default defineRule<'missing'>({
  meta: {
    id: 'evidence/missing-item',
    title: { fr: 'x', en: 'x' }, description: { fr: '', en: '' }, defaultSeverity: 'error', sources: [],
    messages: { missing: { fr: '{label}', en: '{label}' } }, good: { fr: [], en: [] }, bad: { fr: [], en: [] },
  },
  check({ facts, locale, document }, report) {
    for (const item of ITEMS) if (facts.items[item].state === 'missing') report({ message: 'missing', params: { label: ITEM_TEXTS[item].label[locale] }, span: document.title?.span ?? { start: 0, end: 0 }, granularity: 'document', data: { fix: 'insert-item', item, state: 'missing' }, item });
  },
});

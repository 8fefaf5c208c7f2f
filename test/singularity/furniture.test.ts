import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { furnitureSpans } from '../../server/src/singularity/furniture.ts';

const furniture = (text: string): string[] => {
  const { blocks, source } = readDocument(text);
  return furnitureSpans(blocks).map((span) => source.slice(span));
};

describe('what a page shows around the course', () => {
  for (const [name, shown, text] of [
    ['breadcrumbs', 'Accueil / Formations / Vannerie', 'Accueil / Formations / Vannerie\n\n# La vannerie\n\nOn tresse.\n'],
    ['a link alone', '[Voir tous les ateliers](/ateliers)', '# La forge\n\nOn bat le fer.\n\n[Voir tous les ateliers](/ateliers)\n'],
    [
      'links side by side',
      '[Programme](#a) | [Avis](#b)',
      '# Keeping bees\n\nWe open a hive.\n\n[Programme](#a) | [Avis](#b)\n\nThen we close it.\n',
    ],
    ['the line above a title', 'Passez à l’action', '# La paie\n\nOn lit un bulletin.\n\nPassez à l’action\n\n## Prêt à commencer ?\n'],
    [
      'what leads in the parts that its heading counts',
      'Un cheminement simple et efficace.',
      '# La soie\n\n## Trois étapes\n\nUn cheminement simple et efficace.\n\n### Le cocon\n\nOn le choisit.\n',
    ],
    [
      'what leads in numbered parts',
      'Un accueil simple et efficace.',
      '# La paie\n\n## Notre accueil en 3 temps\n\nUn accueil simple et efficace.\n\n1\n\n## Le dossier\n\nOn le lit.\n',
    ],
    ['a line before the title', 'Accompagnement sur mesure', 'Accompagnement sur mesure\n\n# La reliure\n\nOn coud.\n'],
    ['a counter', '+20 compétences clés', '# La soie\n\nOn dévide.\n\n+20 compétences clés\n\nOn tisse.\n'],
    ['a counter in two blocks', 'Projets menés à bien', '# La soie\n\n500+\n\nProjets menés à bien\n\nOn tisse.\n'],
    [
      'what somebody signs',
      'Une formatrice passionnée, à l’écoute.',
      '# La soie\n\nUne formatrice passionnée, à l’écoute.\n\nNL\n\nNadia L., gérante de mercerie\n',
    ],
  ] as const)
    it(`has ${name}`, () => assert.ok(furniture(text).includes(shown), furniture(text).join(' | ')));

  for (const [name, text] of [
    ['a sentence that holds a link', '# La forge\n\nOn bat le fer à [l’atelier](/atelier) chaque matin.\n'],
    ['the value below its heading', '# La forge\n\n## Méthode\n\nCas concrets\n\n## Durée\n\nDeux jours.\n'],
    ['the last of several lines', '# La forge\n\nOn bat le fer.\n\nCas concrets\n\nÉchanges entre pairs\n\n## Durée\n\nDeux jours.\n'],
    [
      'what stands alone under such a heading',
      '# Keeping bees\n\n## Three steps\n\nWe open, look and close a hive.\n\n## Price\n\nFree.\n',
    ],
    ['a share of practice', '# La forge\n\nOn bat le fer.\n\n100 % pratique, à l’enclume\n'],
    ['an item of a list that counts', '# La forge\n\n- 20 % de théorie\n- On bat le fer.\n'],
    [
      'a name in the next paragraph',
      '# La forge\n\nOn bat le fer.\n\nMarcel Lebon a tenu la forge de Saint-Alban pendant trente ans, puis il a fermé.\n',
    ],
  ] as const)
    it(`leaves ${name}`, () => assert.deepEqual(furniture(text), []));
});

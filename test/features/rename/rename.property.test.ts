import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.ts';
import { Project } from '../../../server/src/engine/project.ts';
import { applyEdits } from '../../../server/src/features/edit.ts';
import { anchorNamed, placesOf } from '../../../server/src/features/navigation/links.ts';
import { headingsOf, renamedHeading, wordsOfHeading } from '../../../server/src/features/rename/headings.ts';
import { linksAfter, movedBy } from '../../../server/src/features/rename/links.ts';
import type { Move, PlacedEdit } from '../../../server/src/features/rename/renaming.ts';
import { relativeTo, resolveTarget } from '../../../server/src/workspace/target.ts';

const OPTIONS = { asOf: '2026-11-15', locale: 'fr', settings: { ...DEFAULT_SETTINGS, declared: true } } as const;

/** A project at which every path is a file: nothing is missing, wherever a link leads. */
function projectOf(texts: ReadonlyMap<string, string>): Project {
  const project = new Project();
  for (const [path, text] of texts) project.set(path, text, OPTIONS);
  return project;
}

const linksOf = (project: Project, path: string) => project.context(path)?.reading.facts.links.map(({ target }) => target) ?? [];

/** The documents once the edits are made, and they stand where they have moved to. */
function edited(texts: ReadonlyMap<string, string>, edits: readonly PlacedEdit[], after: (path: string) => string = (path) => path) {
  return new Map(
    Array.from(texts, ([path, text]) => [
      after(path),
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path).map((edit) => ({ ...edit, placeholders: [] })),
      ),
    ]),
  );
}

// What file names and addresses trip over, here and there.
const step = fc
  .string({
    unit: fc.constantFrom('a', 'É', 'é', ' ', '(', ')', '%', '&', '#', "'", '"', ':', '+', '~', '[', '\u00a0', '子', ','),
    minLength: 1,
    maxLength: 6,
  })
  .map((name) => `x${name}`);
const file = fc.tuple(fc.array(step, { maxLength: 2 }), step).map(([folders, name]) => [...folders, `${name}.pdf`].join('/'));
const HOLDERS = ['registre.md', 'programmes/broder.md', 'programmes/été/tisser.md'] as const;

/** The ways in which people write an address that leads to a path. */
const WAYS: readonly ((path: string, from: string) => string)[] = [
  (path, from) => `[a](${relativeTo(path, from, '', true).replaceAll(':', '%3A')})`,
  (path, from) => `[a](</${relativeTo(path, from, '/', true).slice(1).replaceAll('%20', ' ').replaceAll(':', '%3A')}>)`,
  (path, from) =>
    `[a](./${encodeURI(relativeTo(path, from, '', false)).replace(/[()#?:]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`)}#p "titre")`,
  (path, from) => `[a][r]\n\n[r]: ${relativeTo(path, from, '', true).replaceAll(':', '%3A')}`,
  (path, from) =>
    `<a href="${relativeTo(path, from, '', true).replace(/["&:]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`)}?v=2#page">a</a>`,
];

describe('renaming', () => {
  it('leaves every link leading to the same file, whatever moves and however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ holder: fc.constantFrom(...HOLDERS), to: file, way: fc.nat(WAYS.length - 1) }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.array(fc.tuple(fc.oneof(fc.nat(20), fc.constantFrom(...HOLDERS, 'programmes')), file), { minLength: 1, maxLength: 2 }),
        (links, wishes) => {
          const texts = new Map<string, string>(
            HOLDERS.map((holder) => [
              holder,
              `# Des preuves\n\n${links
                .filter((link) => link.holder === holder)
                .map(({ to, way }, index) => WAYS[way]?.(to, holder).replaceAll('[r]', `[r${index}]`))
                .join('\n\n')}\n`,
            ]),
          );
          const moves = wishes.map(([from, to]): Move => ({
            from: typeof from === 'number' ? (links[from % links.length]?.to ?? '') : from,
            to,
          }));
          // Two things under one name are not for us to tell apart.
          fc.pre(
            new Set([...moves.map(({ to }) => to), ...links.map(({ to }) => to)].map((path) => path.toLowerCase())).size ===
              moves.length + new Set(links.map(({ to }) => to.toLowerCase())).size,
          );
          fc.pre(new Set(moves.map(({ from }) => from)).size === moves.length);
          const project = projectOf(texts);
          const after = movedBy(moves);
          const now = projectOf(edited(texts, linksAfter(project, moves), after));
          for (const holder of HOLDERS) {
            const leads = (of: Project, path: string) => linksOf(of, path).map(({ url }) => resolveTarget(url, path));
            const expected = leads(project, holder).map((target) =>
              target.kind === 'file' ? { ...target, path: after(target.path) } : target,
            );
            assert.deepEqual(leads(now, after(holder)), expected, now.context(after(holder))?.reading.document.source.text);
          }
        },
      ),
    );
  });

  it('leaves every link leading to the same heading, of several with one name too', () => {
    const title = fc.constantFrom(
      'Les reports',
      'Les reports 1',
      'L’entrée',
      'Évaluation',
      '*Suivi* des `pièces`',
      'B {#les-reports}',
      'C',
      'Les  reports',
    );
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        title,
        fc.array(fc.nat(20), { maxLength: 6 }),
        (titles, which, name, picks) => {
          const path = 'suivi.md';
          const alone = titles.map((words) => `## ${words}\n`).join('\nMots.\n\n');
          const anchors =
            projectOf(new Map([[path, alone]]))
              .context(path)
              ?.reading.facts.anchored.map((anchor) => anchor.name) ?? [];
          const links = picks.map((pick) => `[a](suivi.md#${anchors[pick % anchors.length]})`).join(' ');
          const texts = new Map([
            [path, alone],
            ['registre.md', `# Registre\n\n${links}\n`],
          ]);
          const project = projectOf(texts);
          const document = project.context(path)?.reading.document ?? assert.fail();
          const index = which % titles.length;
          const words = wordsOfHeading(document.source, headingsOf(document)[index] ?? assert.fail()) ?? assert.fail();
          const renaming = renamedHeading(project, path, index, words, name.replace(/ \{.*$/, ''));
          if ('refusal' in renaming) {
            // A name given to one heading hides that of another: there is none left to lead there.
            assert.equal(renaming.refusal, 'anchorTaken');
            assert.ok(titles.some((words) => words.includes('{')));
            return;
          }
          const now = projectOf(edited(texts, renaming.edits));
          const leads = (of: Project) => {
            const places = placesOf(of.context(path)?.reading.facts.anchored ?? []);
            const headings = headingsOf(of.context(path)?.reading.document ?? assert.fail());
            return linksOf(of, 'registre.md').map(({ url }) => {
              const to = resolveTarget(url, 'registre.md');
              const at = anchorNamed(to.kind === 'file' ? (to.anchor ?? '') : '', places);
              return headings.findIndex(({ span }) => span.start === at?.start);
            });
          };
          assert.deepEqual(leads(now), leads(project));
        },
      ),
    );
  });
});

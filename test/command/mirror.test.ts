import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { excerptOf } from '../../server/src/report/excerpt.ts';
import { type Comparison, mirrorSchema, type Portrait } from '../../server/src/report/mirrorSchema.ts';
import { widthOf } from '../../server/src/report/textWidth.ts';
import { ANCHOR_KINDS } from '../../server/src/singularity/anchors/anchor.ts';
import { ROOT } from '../support/paths.ts';
import { inFolder, type Outcome, runHere } from './harness.ts';

const PROGRAMME = `---
kind: programme
---
# Tailler les fruitiers

Le verger est celui d’une école, au-dessus de Vassieux, et rien n’y est mis en scène.

## Méthodes

La formation repose sur une alternance d’apports théoriques et pratiques. Le matin, chacun taille un poirier ; nous avons gardé la scie égoïne plutôt que le sécateur électrique, parce que c’est le geste qui s’apprend.

<!-- question : Qui parle le premier devant l’arbre ? -->

## Évaluation

<!-- choix assumé : evidence/vague-item (price) | raison : le prix se construit avec la commune -->

Devant un poirier inconnu, chacun dit où il coupe et pourquoi, sans aide, en moins de dix minutes.

## Lecture singulière de l’indicateur 11

Chez nous, l’épreuve est l’arbre du printemps suivant.

## Tarif

450 € nets de taxe.
`;
const AS_OF = ['--as-of', '2026-11-15'];
const VARIABLES = { LANG: 'fr_FR.UTF-8', PATH: process.env['PATH'] };

const portraitOf = ({ stdout }: Outcome): Portrait => JSON.parse(stdout) as Portrait;
const comparisonOf = ({ stdout }: Outcome): Comparison => JSON.parse(stdout) as Comparison;

function assertFits(report: unknown): void {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/mirror.schema.json'), 'utf8')) as object);
  assert.ok(validate(report), ajv.errorsText(validate.errors));
  assert.deepEqual(mirrorSchema.parse(report), report);
}

describe('singulier mirror', function () {
  this.timeout(30_000);

  const mirror = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
    runHere(['mirror', ...args, ...AS_OF], cwd, { variables: VARIABLES });

  it('shows what is singular in a programme, in the words of its author and in the form of its schema', () =>
    inFolder({ 'p.md': PROGRAMME }, async (cwd) => {
      const { code, stdout, stderr } = await mirror(cwd, 'p.md', '--format', 'json');
      assert.deepEqual([code, stderr], [0, '']);
      const report = JSON.parse(stdout) as Portrait;
      assertFits(report);
      assert.equal(report.title, 'Tailler les fruitiers');
      assert.deepEqual(
        report.sections.map(({ title, anchors }) => [title, [...new Set(anchors.map(({ kind }) => kind))]]),
        [
          [undefined, ['source']],
          ['Méthodes', ['situation', 'artefact', 'choice']],
          ['Évaluation', ['criterion']],
        ],
      );
      const lines = PROGRAMME.split('\n');
      for (const { words, range } of report.sections.flatMap(({ anchors }) => anchors))
        assert.equal(lines[range.start.line]?.slice(range.start.character, range.end.character), words);
      assert.deepEqual(
        report.answers.map(({ rule, passages }) => [rule, passages.length]),
        [
          ['singularity/compliance-as-goal', 1],
          ['singularity/absent-collective', 1],
        ],
      );
      assert.deepEqual(report.requiredSections, ['Tarif']);
      assert.deepEqual(
        report.questions.map(({ about, noted, range }) => [about, noted, range.start.line + 1]),
        [
          ['alternance d’apports théoriques et pratiques', false, 10],
          [undefined, true, 12],
        ],
      );
      assert.deepEqual(
        report.interchangeable.passages.map(({ words }) => words),
        ['La formation repose sur une alternance d’apports théoriques et pratiques.'],
      );
      assert.deepEqual([report.readings.length, report.choices.length], [1, 1]);
    }));

  it('tells a question once that the document notes already', () =>
    inFolder({ 'p.md': PROGRAMME }, async (cwd) => {
      const [asked] = portraitOf(await mirror(cwd, 'p.md', '--format', 'json')).questions;
      await writeFile(join(cwd, 'p.md'), PROGRAMME.replace('Qui parle le premier devant l’arbre ?', asked?.question as string));
      const { questions } = portraitOf(await mirror(cwd, 'p.md', '--format', 'json'));
      assert.deepEqual(
        questions.map(({ question, noted }) => [question, noted]),
        [[asked?.question, true]],
      );
    }));

  it('gives a share with its interval where there is enough text, the same for the same text, else says why not', () =>
    inFolder(
      { 'court.md': PROGRAMME, 'long.md': readFileSync(join(ROOT, 'examples/programmes/remonter-un-mur-de-soutenement.md')) },
      async (cwd) => {
        const short = portraitOf(await mirror(cwd, 'court.md', '--format', 'json'));
        assert.deepEqual(Object.keys(short.interchangeable), ['passages']);
        assert.match((await mirror(cwd, 'court.md')).stdout, /trop court/);
        const long = await mirror(cwd, 'long.md', '--format', 'json');
        const { share, interval } = portraitOf(long).interchangeable;
        assert.ok(share !== undefined && interval && interval.low <= share && share <= interval.high);
        assert.equal((await mirror(cwd, 'long.md', '--format', 'json')).stdout, long.stdout);
      },
    ));

  it('marks, ranks and names nobody: no mark, no total, sections and passages in reading order', () =>
    inFolder({ 'p.md': PROGRAMME }, async (cwd) => {
      const { stdout } = await mirror(cwd, 'p.md', '--format', 'json');
      assert.doesNotMatch(stdout, /"(?:score|grade|rank|mark|total_?score|interchangeability|commonness)"/);
      const { sections, interchangeable, questions } = JSON.parse(stdout) as Portrait;
      for (const list of [
        sections.map(({ line }) => line),
        interchangeable.passages.map(({ range }) => range.start.line),
        questions.map(({ range }) => range.start.line),
      ])
        assert.deepEqual(
          list,
          list.toSorted((a, b) => a - b),
        );
    }));

  const inColumns = async (cwd: string, columns: number): Promise<string[]> => {
    let text = '';
    const stdout = { write: (chunk: string) => (text += chunk), isTTY: true, columns };
    await runHere(['mirror', 'p.md', ...AS_OF], cwd, { variables: { ...VARIABLES, NO_COLOR: '1' }, stdout });
    return text.split('\n');
  };
  const LONG_NAMES = PROGRAMME.replace(
    '## Évaluation',
    '## Évaluation des acquis, devant chacun des arbres du verger, puis devant ceux de la cour de l’école',
  );

  for (const columns of [80, 120])
    it(`aligns its map and stays within ${columns} columns`, () =>
      inFolder({ 'p.md': LONG_NAMES }, async (cwd) => {
        const lines = await inColumns(cwd, columns);
        for (const line of lines) assert.ok(widthOf(line) <= columns, line);
        const head = lines.find((line) => line.includes('scène')) ?? '';
        const rows = lines.filter((line) => /^ {2}\S.* [●·] /.test(line) && !line.includes('reconnu'));
        assert.equal(rows.length, 3);
        // The signs stand under the names of their columns.
        const names = Array.from(head.matchAll(/\S+/g), ({ 0: name, index }) => ({ from: index, to: index + name.length }));
        assert.equal(names.length, ANCHOR_KINDS.length);
        for (const row of rows) {
          const signs = Array.from(row.matchAll(/[●·]/g), ({ index }) => index);
          assert.equal(signs.length, names.length);
          for (const [index, { from, to }] of names.entries()) assert.ok((signs[index] ?? 0) >= from && (signs[index] ?? 0) < to, row);
        }
      }));

  it('lists what each section has where there is no room for columns', () =>
    inFolder({ 'p.md': LONG_NAMES }, async (cwd) => {
      const lines = await inColumns(cwd, 60);
      for (const line of lines) assert.ok(widthOf(line) <= 60, line);
      assert.ok(lines.includes('  Méthodes : scène, ouvrage, choix'), lines.join('\n'));
    }));

  it('tells all of it in both languages, in the terminal and as Markdown', () =>
    inFolder({ 'p.md': PROGRAMME }, async (cwd) => {
      const french = (await mirror(cwd, 'p.md')).stdout;
      assert.match(french, /choix {4}\S*.*nous avons gardé la scie égoïne plutôt que le sécateur/);
      assert.match(french, /lecture singulière · indicateur 11[^]*l’épreuve est l’arbre/);
      assert.match(french, /choix assumé, [^]*le prix se construit avec la commune/);
      assert.match(french, /notée dans le document\n +Qui parle le premier/);
      assert.match(french, /rien n’est dit ici de la\s+qualité du programme, ni\s+de qui l’a écrit/);
      const english = (await mirror(cwd, 'p.md', '--locale', 'en', '--format', 'markdown')).stdout;
      assert.match(english, /^# Tailler les fruitiers\n\n`p\.md`\n\n## What only this programme has\n\n\| Section \| scene \|/);
      assert.match(english, /- choice, line 10: “.*\*\*nous avons gardé\*\* la scie/);
      assert.match(english, /\*Singulier compares words without understanding them/);
    }));

  it('reads no words of the document as Markdown or as control codes', () =>
    inFolder({ 'p.md': PROGRAMME.replace('## Méthodes', '## Mé|tho\u001bdes `x`') }, async (cwd) => {
      assert.match((await mirror(cwd, 'p.md', '--format', 'markdown')).stdout, /\| Mé\\\|tho\ufffddes x \|/);
      assert.ok(!(await mirror(cwd, 'p.md')).stdout.includes('\u001b'));
    }));

  const FAULTS: readonly (readonly [name: string, args: readonly string[], fr: RegExp, en: RegExp])[] = [
    ['a folder', ['.'], /c’est un dossier/, /this is a folder/],
    ['a missing file', ['nulle-part.md'], /n’existe pas/, /no such path/],
    ['a file that is not text', ['b.md'], /n’est pas du texte/, /not text/],
    ['an empty file', ['vide.md'], /fichier vide/, /empty file/],
    ['a document that is no programme', ['note.md'], /n’est pas lu comme un programme/, /not read as a training programme/],
    ['no file', [], /un programme, et un seul/, /only one/],
    ['several files', ['p.md', 'note.md'], /un programme, et un seul/, /only one/],
    ['--until alone', ['p.md', '--until', 'HEAD'], /--until attend --since/, /--until needs --since/],
    ['--meeting without a page', ['p.md', '--meeting'], /ajoutez --format markdown/, /add --format markdown/],
    ['a folder without git', ['p.md', '--since', 'HEAD'], /n’est pas suivi par git/, /not tracked by git/],
  ];
  for (const [name, args, fr, en] of FAULTS)
    it(`says what is wrong with ${name}, and exits 2`, () =>
      inFolder({ 'p.md': PROGRAMME, 'note.md': '# Note\n\nRien.\n', 'vide.md': '', 'b.md': new Uint8Array([0]) }, async (cwd) => {
        for (const [locale, expected] of [
          ['fr', fr],
          ['en', en],
        ] as const) {
          const { code, stdout, stderr } = await mirror(cwd, ...args, '--locale', locale);
          assert.deepEqual([code, stdout], [2, '']);
          assert.match(stderr, expected);
          assert.match(stderr, /^singulier: .*\n$/);
        }
      }));

  it('makes a portrait of what --kind says is a programme', () =>
    inFolder({ 'note.md': '# Note\n\nRien à Vassieux.\n' }, async (cwd) => {
      assert.equal((await mirror(cwd, 'note.md', '--kind', 'programme')).code, 0);
    }));

  describe('--meeting', () => {
    const sheet = async (cwd: string, ...args: readonly string[]): Promise<string> =>
      (await mirror(cwd, 'p.md', '--format', 'markdown', '--meeting', ...args)).stdout;
    const questionsOf = (page: string): string[] => Array.from(page.matchAll(/^## (.*)$/gm), ([, question]) => question as string);

    it('begins with what was noted, then asks one question of each source, with its passage and room', () =>
      inFolder({ 'p.md': PROGRAMME }, async (cwd) => {
        const page = await sheet(cwd);
        const [noted, ...asked] = questionsOf(page);
        assert.equal(noted, 'Qui parle le premier devant l’arbre ?');
        assert.ok(asked.length >= 1 && asked.length <= 4);
        assert.match(page, /> « La formation repose sur une alternance .*\(ligne 12\)\n\n\*Notée par vous\*/);
        assert.match(page, /> « alternance d’apports théoriques et pratiques » \(ligne 10\)\n\n\*D’où elle vient : /);
        const sources = Array.from(page.matchAll(/^\*D’où elle vient.*$/gm), ([source]) => source);
        assert.equal(new Set(sources).size, sources.length);
        assert.equal(page.split('**Ce que nous en disons**\n\n<br>').length - 1, asked.length + 1);
        assert.match(await sheet(cwd, '--locale', 'en'), /\*Noted by yourselves\*[^]*\*Where it comes from: [^]*\*\*What we keep/);
      }));

    it('has five questions at most, and no figure that ranks', () => {
      const notes = Array.from({ length: 7 }, (_, index) => `<!-- question : Qui taille l’arbre ${'abcdefg'[index]} ? -->\n\n`);
      return inFolder({ 'p.md': PROGRAMME.replace('## Évaluation', `${notes.join('')}## Évaluation`) }, async (cwd) => {
        const page = await sheet(cwd);
        assert.equal(questionsOf(page).length, 5);
        assert.match(page, /« singulier choices » les liste/);
        assert.doesNotMatch(page, /%|^\d+\./m);
      });
    });

    it('says how to note one where there is none', () =>
      inFolder({ 'p.md': '# Tailler\n\nRien à Vassieux.\n' }, async (cwd) => {
        assert.match(await sheet(cwd, '--kind', 'programme'), /notez-la dans le document : `<!-- question : … -->`/);
      }));
  });

  describe('--since', () => {
    const git = (cwd: string, ...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      });
    const inRepository = (use: (cwd: string) => Promise<void>): Promise<void> =>
      inFolder({ 'stages/p.md': PROGRAMME, 'note.md': '# Note\n' }, async (cwd) => {
        git(cwd, 'init', '-q');
        git(cwd, 'add', '.');
        git(cwd, 'commit', '-qm', 'un');
        await use(cwd);
      });
    const LATER = PROGRAMME.replace(/ ; nous avons gardé .* s’apprend\./, '.').replace(
      'Devant un poirier inconnu',
      'Un plan d’action est remis à chaque participant. Devant un pommier inconnu, le dernier jour',
    );

    it('tells which anchors were lost and gained, and where, without a number', () =>
      inRepository(async (cwd) => {
        await writeFile(join(cwd, 'stages/p.md'), LATER);
        const outcome = await mirror(cwd, 'stages/p.md', '--since', 'HEAD', '--format', 'json');
        assert.deepEqual([outcome.code, outcome.stderr], [0, '']);
        const report = comparisonOf(outcome);
        assertFits(report);
        assert.equal(report.since.revision, 'HEAD');
        assert.match(report.since.commit, /^[0-9a-f]{40}$/);
        assert.equal(report.until, undefined);
        const [methods, assessment, ...others] = report.sections;
        assert.deepEqual(others, []);
        assert.deepEqual([methods?.title, methods?.lost.map(({ kind }) => kind), methods?.gained], ['Méthodes', ['choice'], []]);
        assert.deepEqual([assessment?.lost, assessment?.gained.map(({ kind }) => kind)], [[], ['situation']]);
        assert.doesNotMatch(outcome.stdout, /"(?:share|score|difference|interchangeability)"/);
        const pretty = await mirror(cwd, 'stages/p.md', '--since', 'HEAD');
        assert.match(pretty.stdout, /De HEAD \([0-9a-f]{7}\) à maintenant/);
        assert.match(pretty.stdout, /− choix .*nous avons gardé[^]*\+ scène/);
        assert.doesNotMatch(pretty.stdout, /%/);
        const markdown = await mirror(cwd, 'stages/p.md', '--since', 'HEAD', '--format', 'markdown', '--locale', 'en');
        assert.match(markdown.stdout, /- no longer there, choice, line 10: /);
      }));

    it('takes what only moved for neither lost nor gained', () =>
      inRepository(async (cwd) => {
        const [opening = '', rest = ''] = PROGRAMME.split('\n## Méthodes\n');
        const [methods = '', end = ''] = rest.split('\n## Évaluation\n');
        await writeFile(join(cwd, 'stages/p.md'), `${opening}\n## Évaluation\n${end}\n## Notre façon\n${methods}`);
        const { sections, passages } = comparisonOf(await mirror(cwd, 'stages/p.md', '--since', 'HEAD', '--format', 'json'));
        assert.deepEqual([sections, passages], [[], { gone: [], new: [] }]);
        assert.match((await mirror(cwd, 'stages/p.md', '--since', 'HEAD')).stdout, /n’a été perdu ni gagné/);
      }));

    it('tells of interchangeable passages that went and came', () =>
      inRepository(async (cwd) => {
        await writeFile(
          join(cwd, 'stages/p.md'),
          PROGRAMME.replace(
            'La formation repose sur une alternance d’apports théoriques et pratiques.',
            'Une pédagogie active et participative.',
          ),
        );
        const { passages } = comparisonOf(await mirror(cwd, 'stages/p.md', '--since', 'HEAD', '--format', 'json'));
        assert.deepEqual(
          [passages.gone, passages.new].map((list) => list.map(({ words }) => words)),
          [['La formation repose sur une alternance d’apports théoriques et pratiques.'], ['Une pédagogie active et participative.']],
        );
      }));

    it('compares two revisions whatever is on disk, and follows a file that was renamed', () =>
      inRepository(async (cwd) => {
        await mkdir(join(cwd, 'cours'));
        await rename(join(cwd, 'stages/p.md'), join(cwd, 'cours/taille d’été.md'));
        git(cwd, 'add', '-A');
        git(cwd, 'commit', '-qm', 'deux');
        await writeFile(join(cwd, 'cours/taille d’été.md'), LATER);
        git(cwd, 'commit', '-qam', 'trois');
        await rm(join(cwd, 'cours'), { recursive: true });
        const report = comparisonOf(await mirror(cwd, 'cours/taille d’été.md', '--since', 'HEAD~2', '--until', 'HEAD', '--format', 'json'));
        assertFits(report);
        assert.equal(report.since.path, 'stages/p.md');
        assert.equal(report.until?.path, undefined);
        assert.deepEqual(
          report.sections.map(({ title }) => title),
          ['Méthodes', 'Évaluation'],
        );
      }));

    it('says which revision it does not know, and takes none for an option', () =>
      inRepository(async (cwd) => {
        for (const revision of ['nulle-part', '--help', '--output=vu.txt', '-', 'HEAD..HEAD', 'HEAD:note.md', ' '])
          for (const args of [[`--since=${revision}`], ['--since=HEAD', `--until=${revision}`]]) {
            const { code, stdout, stderr } = await mirror(cwd, 'stages/p.md', ...args);
            assert.deepEqual([code, stdout], [2, ''], revision);
            assert.ok(stderr.includes(`la révision « ${revision} » n’existe pas`.replace(/\s+/g, ' ')), stderr);
          }
        assert.equal(git(cwd, 'status', '--porcelain'), '');
      }));

    it('says that the file is not there in that revision, is none, or cannot be read', () =>
      inRepository(async (cwd) => {
        await writeFile(join(cwd, 'neuf.md'), PROGRAMME);
        assert.match((await mirror(cwd, 'neuf.md', '--since', 'HEAD')).stderr, /n’est pas dans la révision « HEAD »/);
        await writeFile(join(cwd, 'b.md'), new Uint8Array([35, 0, 32]));
        await symlink('note.md', join(cwd, 'lien.md'));
        git(cwd, 'add', '.');
        git(cwd, 'commit', '-qm', 'deux');
        await writeFile(join(cwd, 'b.md'), PROGRAMME);
        assert.match((await mirror(cwd, 'b.md', '--since', 'HEAD')).stderr, /dans la révision « HEAD », ce fichier n’est pas du texte/);
        await rm(join(cwd, 'lien.md'));
        await writeFile(join(cwd, 'lien.md'), PROGRAMME);
        assert.match((await mirror(cwd, 'lien.md', '--since', 'HEAD')).stderr, /ce n’est pas un fichier/);
      }));

    it('takes a name for a name, whatever it looks like', () =>
      inFolder({ ':(glob)*.md': PROGRAMME, '-p.md': PROGRAMME, 'autre.md': '# Autre\n' }, async (cwd) => {
        git(cwd, 'init', '-q');
        git(cwd, 'add', '.');
        git(cwd, 'commit', '-qm', 'un');
        for (const name of [':(glob)*.md', './-p.md']) assert.equal((await mirror(cwd, name, '--since', 'HEAD')).code, 0, name);
      }));

    it('runs nothing that the repository names, and changes nothing in it', () =>
      inRepository(async (cwd) => {
        const trap = `touch ${join(cwd, '..', 'trap-sprung')}; cat`;
        await writeFile(join(cwd, '.gitattributes'), '*.md diff=trap\n');
        for (const key of ['diff.trap.textconv', 'diff.trap.command', 'diff.external', 'core.fsmonitor', 'core.pager', 'gpg.program'])
          git(cwd, 'config', key, trap);
        git(cwd, 'config', 'log.showSignature', 'true');
        git(cwd, '-c', 'core.fsmonitor=false', 'mv', 'stages/p.md', 'p.md');
        git(cwd, '-c', 'core.fsmonitor=false', 'commit', '-qm', 'deux');
        await rm(join(cwd, '..', 'trap-sprung'), { force: true });
        const index = readFileSync(join(cwd, '.git/index'));
        assert.equal((await mirror(cwd, 'p.md', '--since', 'HEAD~1')).code, 0);
        assert.deepEqual(readFileSync(join(cwd, '.git/index')), index);
        assert.throws(() => readFileSync(join(cwd, '..', 'trap-sprung')));
      }));

    it('says that git is not there', () =>
      inRepository(async (cwd) => {
        const { code, stderr } = await runHere(['mirror', 'stages/p.md', '--since', 'HEAD'], cwd, {
          variables: { LANG: 'fr_FR.UTF-8', PATH: join(cwd, 'nulle-part') },
        });
        assert.equal(code, 2);
        assert.match(stderr, /git est introuvable/);
      }));
  });
});

describe('excerptOf', () => {
  const shown = (text: string, words: string): string => {
    const start = text.indexOf(words);
    const { before, words: same, after } = excerptOf(text, start, start + words.length);
    assert.equal(same, words);
    return `${before}[${same}]${after}`;
  };

  it('is the clause that holds the words', () =>
    assert.equal(
      shown('Pas de maquette ici : le mur est celui d’un verger d’abricotiers, et il retient vraiment de la terre.', 'd’un verger'),
      '… le mur est celui [d’un verger] d’abricotiers …',
    ));

  it('goes on where the clause is short, and leaves numbers whole', () =>
    assert.equal(shown('Le lundi, chacun pose 2,5 mètres.', 'Le lundi'), '[Le lundi], chacun pose 2,5 mètres.'));

  it('cuts a long one between words, and says so', () => {
    const long = `${'mot '.repeat(60)}ici ${'mot '.repeat(60)}`.trim();
    const text = shown(long, 'ici');
    assert.match(text, /^… (?:mot )+\[ici\](?: mot)+ …$/);
    assert.ok(text.length < 110);
  });
});

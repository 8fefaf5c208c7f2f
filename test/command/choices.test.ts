import assert from 'node:assert/strict';
import type { ConfiguredChoice } from '../../server/src/config/settings.ts';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { analyse } from '../../server/src/engine/analyse.ts';
import { assembleChoices, type ChoicesRun } from '../../server/src/report/choices.ts';
import { formatChoices } from '../../server/src/report/choicesPretty.ts';
import { type ChoicesReport, choicesReportSchema } from '../../server/src/report/schema.ts';
import { COMPLETE_V9, inFolder, parseReport, runHere } from './harness.ts';

const AS_OF = ['--as-of', '2026-10-15'];

const FILES = {
  'programme.md': COMPLETE_V9.replace(/1 240 € HT.*/, 'Sur devis.').replace(
    '## Durée',
    '<!-- choix assumé : vague-item (Tarif)\n     raison : le prix se construit avec le service\n     jusqu’au : 31 mars 2027\n     rôle : référente qualité -->\n\n<!-- choix assumé : vague-item (8) -->\n\n## Durée',
  ),
  'registre.md':
    '---\nkind: organisation\n---\n\n# Registre\n\n## Lecture singulière\n\nIndicateurs 11 et 12 : chez nous, le dernier entretien dit tout.\n\nIndicateur 8 : à compléter\n',
  'note.md': '# Note\n\nRien à dire.\n',
};

describe('singulier choices', function () {
  this.timeout(20_000);

  it('lists choices and singular readings beside each other, document by document', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runHere(['choices', ...AS_OF], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(
        stdout,
        `programme.md
  en vigueur · evidence/vague-item · Tarif · ligne 12
    le prix se construit avec le service
    jusqu’au 31 mars 2027 · référente qualité
  sans raison · evidence/vague-item · indicateur 8 · ligne 17

registre.md
  lecture singulière · indicateurs 11 et 12 · ligne 9
    chez nous, le dernier entretien dit tout.

2 choix assumés : 1 en vigueur, 1 sans raison · 1 lecture singulière · 0 question ouverte
Pour un audit le 15 octobre 2026. Un choix vaut jusqu’à la fin de son dernier jour.
`,
      );
      const english = await runHere(['choices', 'programme.md', ...AS_OF, '--locale', 'en'], cwd);
      assert.match(english.stdout, /^ {2}in force · evidence\/vague-item · Price · line 12$/m);
      assert.match(english.stdout, /^2 assumed choices: 1 in force, 1 without a reason · 0 singular readings · 0 open questions$/m);
    }));

  it('says so when there is nothing to list', () =>
    inFolder({ 'note.md': FILES['note.md'] }, async (cwd) => {
      const { code, stdout } = await runHere(['choices', ...AS_OF], cwd);
      assert.equal(code, 0);
      assert.match(stdout, /^aucun choix assumé, aucune lecture singulière, aucune question ouverte\n/);
    }));

  it('writes the same as JSON, which is what its schema says', () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await runHere(['choices', '--format', 'json', ...AS_OF], cwd);
      const report = JSON.parse(stdout) as ChoicesReport;
      assert.deepEqual(choicesReportSchema.parse(report), report);
      assert.deepEqual(
        report.documents.map(({ path, choices, readings }) => [path, choices.length, readings.length]),
        [
          ['programme.md', 2, 0],
          ['registre.md', 0, 1],
        ],
      );
      assert.deepEqual(report.documents[0]?.choices[0], {
        state: 'in-force',
        origin: 'inline',
        rule: 'evidence/vague-item',
        item: 'price',
        reason: 'le prix se construit avec le service',
        until: '2027-03-31',
        role: 'référente qualité',
        findings: 1,
        range: { start: { line: 11, character: 0 }, end: { line: 14, character: 33 } },
      });
      assert.deepEqual(report.documents[1]?.readings[0]?.indicators, [11, 12]);
      assert.deepEqual(report.summary, {
        choices: { 'in-force': 1, unused: 0, expired: 0, unreasoned: 1, unreadable: 0 },
        readings: 1,
        questions: 0,
        wordings: 0,
      });
    }));

  it('lists open questions in a part of their own, and as JSON with their places', () =>
    inFolder(
      {
        ...FILES,
        'note.md': '# Note\n\nUn mur.\n\n<!-- question : Qui le remonte,\n  et quand ? -->\n',
        'note.mdx': '# Another note\n\n{/* question: Who for? */}\n',
      },
      async (cwd) => {
        const { code, stdout } = await runHere(['choices', ...AS_OF], cwd);
        assert.equal(code, 0);
        assert.ok(!stdout.startsWith('note'), 'a document with nothing but questions has no part of its own');
        assert.ok(
          stdout.endsWith(`
Questions ouvertes
  note.md · ligne 5
    Qui le remonte, et quand ?
  note.mdx · ligne 3
    Who for?

2 choix assumés : 1 en vigueur, 1 sans raison · 1 lecture singulière · 2 questions ouvertes
Pour un audit le 15 octobre 2026. Un choix vaut jusqu’à la fin de son dernier jour.
`),
          stdout,
        );
        const english = await runHere(['choices', 'note.mdx', ...AS_OF, '--locale', 'en'], cwd);
        assert.match(
          english.stdout,
          /^Open questions\n {2}note\.mdx · line 3\n {4}Who for\?\n\n0 assumed choices · 0 singular readings · 1 open question\n/,
        );
        const report = JSON.parse((await runHere(['choices', '--format', 'json', ...AS_OF], cwd)).stdout) as ChoicesReport;
        assert.deepEqual(choicesReportSchema.parse(report), report);
        assert.deepEqual(report.documents[0], {
          path: 'note.md',
          choices: [],
          readings: [],
          questions: [
            {
              text: 'Qui le remonte, et quand ?',
              range: { start: { line: 4, character: 0 }, end: { line: 5, character: 16 } },
              after: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
            },
          ],
          wordings: [],
        });
        assert.equal(report.summary.questions, 2);
        const { documents } = parseReport(await runHere(['check', '--format', 'json', ...AS_OF], cwd));
        assert.deepEqual(
          documents.map(({ path, questions }) => [path, questions.map(({ text }) => text)]),
          [
            ['note.md', ['Qui le remonte, et quand ?']],
            ['note.mdx', ['Who for?']],
            ['programme.md', []],
            ['registre.md', []],
          ],
        );
      },
    ));

  it('lists required wordings with the text that requires them, once it is named', () =>
    inFolder(
      {
        'programme.md': `${COMPLETE_V9}\n<!-- formulation exigée : arrêté du 3 mars 2021,\n  annexe 2 -->\n\nUne pédagogie active.\n\n<!-- formulation exigée : à compléter -->\n\nUn texte.\n`,
      },
      async (cwd) => {
        const { stdout } = await runHere(['choices', ...AS_OF], cwd);
        assert.match(
          stdout,
          /^programme\.md\n {2}formulation exigée · ligne \d+\n {4}arrêté du 3 mars 2021, annexe 2\n\n0 choix assumé · 0 lecture singulière · 1 formulation exigée · 0 question ouverte\n/,
        );
        const report = JSON.parse((await runHere(['choices', '--format', 'json', ...AS_OF], cwd)).stdout) as ChoicesReport;
        assert.deepEqual(choicesReportSchema.parse(report), report);
        assert.deepEqual(
          report.documents[0]?.wordings.map(({ source }) => source),
          ['arrêté du 3 mars 2021, annexe 2'],
        );
        const { documents } = parseReport(await runHere(['check', '--format', 'json', ...AS_OF], cwd));
        assert.equal(documents[0]?.wordings.length, 1);
      },
    ));

  it('exits 2 on what it could not read, and lists the rest', () =>
    inFolder({ ...FILES, 'binaire.md': new Uint8Array([0]) }, async (cwd) => {
      const pretty = await runHere(['choices', ...AS_OF], cwd);
      assert.equal(pretty.code, 2);
      assert.match(pretty.stdout, /en vigueur[^]*Non lus\n {2}binaire\.md/);
      const json = await runHere(['choices', '--format', 'json', ...AS_OF], cwd);
      assert.equal(json.code, 2);
      assert.match(json.stderr, /^singulier: binaire\.md: /);
    }));

  it('knows no severity to fail on', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stderr } = await runHere(['choices', '--fail-on', 'error'], cwd);
      assert.equal(code, 2);
      assert.match(stderr, /Option inconnue : --fail-on/);
    }));

  it('breaks its lines on a terminal, and colours the states', () =>
    inFolder(
      {
        'programme.md': FILES['programme.md'].replace(
          'avec le service',
          'avec le service qui nous appelle, après une matinée passée sur place',
        ),
      },
      async (cwd) => {
        let written = '';
        const { stdout } = await runHere(['choices', ...AS_OF], cwd, {
          variables: { LANG: 'fr_FR.UTF-8', FORCE_COLOR: '1' },
          stdout: { write: (text) => (written += text), isTTY: true, columns: 60 },
        });
        assert.equal(stdout, '');
        assert.ok(written.includes('\u001b[32m\u001b[1men vigueur') || written.includes('\u001b[1men vigueur'), written);
        assert.match(written, /\n {4}le prix se construit avec le service qui nous appelle,\n {4}après une matinée/);
      },
    ));
});

describe('the list of choices', () => {
  const source = (line: number): ConfiguredChoice['source'] => ({ path: 'singulier.yaml', line });
  const configured: readonly ConfiguredChoice[] = [
    { rule: 'vague-item', item: 'price', reason: 'le prix se construit', role: 'référente', source: source(4) },
    { rule: 'vague-thing', item: 'charpente', reason: '', until: '2026-01-01', source: source(9) },
  ];
  const run: ChoicesRun = {
    asOf: '2026-10-15',
    documents: ['b.md', 'a.md'].map((path) => ({
      path,
      analysis: analyse(FILES['programme.md'].replace(/<!--[^]*?-->/g, ''), {
        asOf: '2026-10-15',
        locale: 'fr',
        path,
        settings: { ...DEFAULT_SETTINGS, choices: configured },
      }),
    })),
    configured,
    errors: [],
  };

  it('tells of those of the configuration in the documents that they are about, and once on their own', () => {
    const report = assembleChoices(run, 'fr');
    assert.deepEqual(choicesReportSchema.parse(report), report);
    assert.equal(
      formatChoices(report, { locale: 'fr', colour: false }),
      `a.md
  en vigueur · evidence/vague-item · Tarif · singulier.yaml:4
    le prix se construit
    référente

b.md
  en vigueur · evidence/vague-item · Tarif · singulier.yaml:4
    le prix se construit
    référente

Configuration
  en vigueur · evidence/vague-item · Tarif · 2 signalements · singulier.yaml:4
    le prix se construit
    référente
  illisible · vague-thing · charpente · singulier.yaml:9
    jusqu’au 1er janvier 2026

2 choix assumés : 1 en vigueur, 1 illisible · 0 lecture singulière · 0 question ouverte
Pour un audit le 15 octobre 2026. Un choix vaut jusqu’à la fin de son dernier jour.
`,
    );
  });
});

describe('the report of check', () => {
  it('holds choices and readings, and counts the choices in force at the head of a document', () =>
    inFolder(FILES, async (cwd) => {
      const { documents, summary } = parseReport(await runHere(['check', '--format', 'json', ...AS_OF], cwd));
      assert.deepEqual(
        documents.map(({ path, choices, readings }) => [
          path,
          choices.map(({ state }) => state),
          readings.map(({ indicators }) => indicators),
        ]),
        [
          ['note.md', [], []],
          ['programme.md', ['in-force', 'unreasoned'], []],
          ['registre.md', [], [[11, 12]]],
        ],
      );
      assert.deepEqual([summary.findings.error, summary.findings.warning], [0, 1]);
      const { stdout } = await runHere(['check', ...AS_OF], cwd);
      assert.match(
        stdout,
        /^programme\.md {2}programme · action de formation \(supposée\) · 1 choix assumé\n {2}avertissement · Choix sans raison/,
      );
    }));

  it('shows what is found in a document that is no programme', () =>
    inFolder({ 'registre.md': `${FILES['registre.md']}\n<!-- choix assumé : vague-item (8) -->\n` }, async (cwd) => {
      const { stdout } = await runHere(['check', ...AS_OF], cwd);
      assert.match(stdout, /^registre\.md .*\n {2}avertissement · Choix sans raison · evidence\/unreasoned-choice\n/);
    }));
});

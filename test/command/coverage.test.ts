import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { formatCoverageCsv } from '../../server/src/report/coverageCsv.ts';
import { formatCoverageMarkdown } from '../../server/src/report/coverageMarkdown.ts';
import { formatCoverage } from '../../server/src/report/coveragePretty.ts';
import { type CoverageCell, type CoverageReport, coverageSchema } from '../../server/src/report/coverageSchema.ts';
import { ROOT } from '../support/paths.ts';
import { COMPLETE_V9, inFolder, type Outcome, runHere, WITHOUT_PRICE } from './harness.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 4**, analyse du besoin : [grille d’appel](preuves/appel.md), 2026-03-02
- **Indicateur 10**, adaptation : à compléter
- **Indicateur 26**, réseau handicap : [contacts](preuves/perdus.md), 2026-03-02

## Lecture singulière

Indicateur 11 : chez nous, le dernier entretien dit tout.
`;

const FILES = {
  'singulier.yaml': 'organisation:\n  name: Atelier de médiation\n  categories: [AF]\naudit:\n  date: 2026-10-15\n',
  'programmes/entretien.md': COMPLETE_V9,
  'programmes/sans-prix.md': WITHOUT_PRICE.replace('Conduire un entretien de médiation', 'Écouter deux récits'),
  'organisation/registre.md': REGISTER,
  'organisation/preuves/appel.md': '# Appel\n',
};

const parse = ({ stdout }: Outcome): CoverageReport => JSON.parse(stdout) as CoverageReport;
const stateOf = (cells: readonly CoverageCell[] | undefined, number: number): string | undefined =>
  cells?.find(({ indicator }) => indicator === number)?.state;

/** Everything that the command can print of these documents. */
async function everything(cwd: string): Promise<string> {
  const outputs = [];
  for (const form of ['pretty', 'json', 'csv', 'markdown'])
    for (const locale of ['fr', 'en']) outputs.push((await runHere(['coverage', '--format', form, '--locale', locale], cwd)).stdout);
  return outputs.join('\n');
}

describe('singulier coverage', function () {
  this.timeout(20_000);

  it('writes as JSON what its schema says: every indicator, for the organisation and in each programme, with the words', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runHere(['coverage', '--format', 'json'], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      const report = JSON.parse(stdout) as CoverageReport;
      const ajv = new Ajv({ allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/coverage.schema.json'), 'utf8')) as object);
      assert.ok(validate(report), ajv.errorsText(validate.errors));
      assert.deepEqual(coverageSchema.parse(report), report);
      const [organisation] = report.organisations;
      assert.ok(organisation);
      assert.equal(organisation.name, 'Atelier de médiation');
      assert.deepEqual(organisation.referential, {
        edition: 'V9',
        title: 'Référentiel national qualité',
        reference: 'décret n° 2019-565 du 6 juin 2019',
        asOf: '2026-10-15',
      });
      assert.deepEqual([organisation.indicators.length, organisation.organisation.length], [32, 32]);
      const [first, second] = organisation.programmes;
      assert.deepEqual([first?.path, second?.path], ['programmes/entretien.md', 'programmes/sans-prix.md']);
      assert.deepEqual(
        [stateOf(first?.cells, 1), stateOf(second?.cells, 1), stateOf(organisation.organisation, 1)],
        ['present', 'missing', 'missing'],
      );
      assert.deepEqual(second?.cells[0]?.lacking, ['price']);
      assert.deepEqual(
        [4, 10, 26, 14, 9].map((number) => stateOf(organisation.organisation, number)),
        ['present', 'promised', 'broken', 'not-applicable', 'missing'],
      );
      const carrier = organisation.organisation[3]?.carriers[0];
      assert.deepEqual([carrier?.path, carrier?.range.start.line, carrier?.state], ['organisation/registre.md', 6, 'present']);
      assert.deepEqual(
        organisation.readings.map(({ indicators, path }) => [indicators, path]),
        [[[11], 'organisation/registre.md']],
      );
      assert.ok(organisation.forecast.major.includes(10) && organisation.forecast.minor.includes(1));
      assert.equal(organisation.forecast.minorsMakeAMajor, true);
    }));

  it('names what is provisional in the 2026 edition, in the language of the reader', () =>
    inFolder(FILES, async (cwd) => {
      const report = parse(await runHere(['coverage', '--format', 'json', '--as-of', '2026-11-15', '--locale', 'en'], cwd));
      const [organisation] = report.organisations;
      assert.deepEqual([organisation?.indicators.length, organisation?.referential.edition], [33, '2026']);
      assert.match(organisation?.indicators[0]?.provisional ?? '', /to be confirmed/);
      assert.equal(organisation?.indicators[7]?.label, 'starting level');
    }));

  it('gives each organisation a coverage of its own', () =>
    inFolder(
      {
        'a/singulier.yaml': 'organisation:\n  name: Atelier A\n',
        'a/registre.md': REGISTER,
        'a/preuves/appel.md': '# Appel\n',
        'b/singulier.yaml': 'organisation:\n  name: Atelier B\n',
        'b/programme.md': COMPLETE_V9,
      },
      async (cwd) => {
        const { organisations } = parse(await runHere(['coverage', '--format', 'json'], cwd));
        assert.deepEqual(
          organisations.map(({ name, organisation }) => [name, stateOf(organisation, 4)]),
          [
            ['Atelier A', 'present'],
            ['Atelier B', 'missing'],
          ],
        );
        const { stdout } = await runHere(['coverage', '--format', 'csv'], cwd);
        assert.deepEqual(stdout.match(/Atelier [AB]/g), ['Atelier A', 'Atelier B']);
      },
    ));

  it('prints the matrix, what is open and where, in both languages', () =>
    inFolder(FILES, async (cwd) => {
      const french = await runHere(['coverage'], cwd);
      assert.equal(french.code, 0);
      assert.match(french.stdout, /Atelier de médiation/);
      assert.match(french.stdout, /Écouter deux récits/);
      assert.match(french.stdout, /à écrire : Tarif/);
      assert.match(french.stdout, /registre\.md:8/);
      assert.match((await runHere(['coverage', '--locale', 'en'], cwd)).stdout, /to write: Price/);
    }));

  it('names each programme that lacks what others show', () =>
    inFolder({ ...FILES, 'programmes/muet.md': '---\nkind: programme\n---\n\n# Se taire\n' }, async (cwd) => {
      const { stdout } = await runHere(['coverage', '--format', 'markdown'], cwd);
      assert.match(stdout, /- \*\*2\*\*, résultats publiés\n {2}- 2 : sans preuve\n- /);
    }));

  it('says nothing of conformity, whatever the form', () =>
    inFolder(FILES, async (cwd) => assert.doesNotMatch(await everything(cwd), /(?<!non-?)conform|complian/i)));

  it('says so when there is no document', () =>
    inFolder({ 'a.txt': '' }, async (cwd) => {
      for (const form of ['pretty', 'markdown']) {
        const { code, stdout } = await runHere(['coverage', '--format', form], cwd);
        assert.equal(code, 2);
        assert.match(stdout, /Aucun document/);
      }
      assert.deepEqual(parse(await runHere(['coverage', '--format', 'json'], cwd)).organisations, []);
      assert.equal((await runHere(['coverage', '--format', 'csv'], cwd)).stdout, '\ufeff\r\n');
    }));

  it('tells on the log what it could not read, and what does not hold in the configuration', () =>
    inFolder({ ...FILES, 'singulier.yaml': 'organisation:\n  categories: [XX]\n', 'binaire.md': new Uint8Array([0]) }, async (cwd) => {
      for (const form of ['json', 'csv', 'markdown']) {
        const { code, stderr } = await runHere(['coverage', '--format', form], cwd);
        assert.equal(code, 2);
        assert.match(stderr, /^singulier: singulier\.yaml, ligne 2: .*XX/m);
        assert.match(stderr, /^singulier: binaire\.md: /m);
      }
      const pretty = await runHere(['coverage'], cwd);
      assert.match(pretty.stdout, /binaire\.md/);
      assert.doesNotMatch(pretty.stderr, /binaire\.md/);
      assert.match(pretty.stderr, /singulier\.yaml/);
    }));
});

describe('what the coverage says could be linked', () => {
  const files = {
    ...FILES,
    'organisation/plaintes.md':
      '---\nkind: organisation\n---\n\n# Traitement des réclamations\n\nNadia note chaque lettre au cahier rouge le jour même.\n',
  };
  const cell31 = (report: CoverageReport): CoverageCell | undefined =>
    report.organisations[0]?.organisation.find(({ indicator }) => indicator === 31);

  it('is still missing, for the forecast too, until a number links it', () =>
    inFolder(files, async (cwd) => {
      const report = parse(await runHere(['coverage', '--format', 'json'], cwd));
      const cell = cell31(report);
      assert.equal(cell?.state, 'missing');
      assert.deepEqual(
        cell.toLink.map(({ path, range }) => [path, range.start.line]),
        [['organisation/plaintes.md', 6]],
      );
      const { major, minor } = report.organisations[0]?.forecast ?? { major: [], minor: [] };
      assert.ok([...major, ...minor].includes(31));
      assert.match(formatCoverage(report, { locale: 'fr', colour: false }), /31 .*◇/);
      assert.match(formatCoverageMarkdown(report, 'en'), /to link, “Nadia note/);
      assert.match(formatCoverageCsv(report, 'fr'), /^31;.*;à relier;/m);
    }));

  it('is shown once its document is linked', () =>
    inFolder(
      {
        ...files,
        'organisation/plaintes.md': files['organisation/plaintes.md'].replace('kind:', 'indicateurs: [31]\ndate: 2026-05-01\nkind:'),
      },
      async (cwd) => {
        const cell = cell31(parse(await runHere(['coverage', '--format', 'json'], cwd)));
        assert.equal(cell?.state, 'present');
        assert.deepEqual(cell.toLink, []);
      },
    ));
});

describe('the coverage of words of any origin', () => {
  const at = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
  const cell = (words: string): CoverageCell => ({
    indicator: 8,
    state: 'vague',
    carriers: [{ path: 'a`b.md', range: at, state: 'vague', words }],
    toLink: [],
    lacking: [],
  });
  const report = (name: string, title = 'Titre', label = 'positionnement'): CoverageReport => ({
    schemaVersion: 1,
    organisations: [
      {
        name,
        referential: { edition: 'V9', title: 'T', reference: '<b>', asOf: '2026-10-15' },
        indicators: [{ number: 8, criterion: 2, label, gravity: 'minor-or-major' }],
        organisation: [cell('- [x](javascript:1)')],
        programmes: [{ path: 'p.md', title, category: 'AF', cells: [cell('*')] }],
        readings: [{ path: 'r.md', indicators: [8], range: at, text: '# <script>' }],
        forecast: { major: [], minor: [8], deferred: [], unconfirmed: [], minorsMakeAMajor: false },
      },
    ],
    errors: [],
  });

  it('is parted by semicolons in French, by commas in English, behind a byte order mark', () => {
    const french = formatCoverageCsv(report('Atelier'), 'fr');
    assert.ok(french.startsWith('\ufeffIndicateur;Intitulé;Critère;Gravité;Atelier;Titre (p.md)\r\n'));
    assert.equal(french.split('\r\n')[1], '8;positionnement;2;mineure ou majeure;vague;vague');
    assert.ok(french.endsWith('\r\n'));
    assert.equal(formatCoverageCsv(report('Atelier'), 'en').split('\r\n')[1], '8,positionnement,2,minor or major,vague,vague');
  });

  it('quotes what would part cells or lines, and makes text of formulas', () => {
    const head = (name: string, locale: 'fr' | 'en' = 'fr') =>
      formatCoverageCsv(report(name, 'T', 'l'), locale)
        .slice(1)
        .split('\r\n8')[0];
    assert.equal(head('A;B'), 'Indicateur;Intitulé;Critère;Gravité;"A;B";T (p.md)');
    assert.equal(head('A;B', 'en'), 'Indicator,Label,Criterion,Severity,A;B,T (p.md)');
    assert.equal(head('A,B', 'en'), 'Indicator,Label,Criterion,Severity,"A,B",T (p.md)');
    assert.equal(head('dit "A"'), 'Indicateur;Intitulé;Critère;Gravité;"dit ""A""";T (p.md)');
    assert.equal(head('A\nB'), 'Indicateur;Intitulé;Critère;Gravité;"A\nB";T (p.md)');
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx']) assert.ok(head(formula)?.includes(`;'${formula};`), formula);
    assert.ok(head('=HYPERLINK("x")')?.includes(';"\'=HYPERLINK(""x"")";'));
  });

  it('has a column for the organisation without a name, and empty cells for what a programme does not have', () => {
    const [organisation] = report('x').organisations;
    assert.ok(organisation);
    const { name, ...unnamed } = organisation;
    assert.equal(name, 'x');
    const text = formatCoverageCsv(
      {
        schemaVersion: 1,
        organisations: [{ ...unnamed, programmes: [{ path: 'p.md', title: 'T', category: 'AF', cells: [] }] }],
        errors: [],
      },
      'fr',
    );
    assert.match(text, /Gravité;Organisme;T \(p\.md\)\r\n.*;vague;\r\n/);
  });

  it('is prose in Markdown: nothing in it is a mark, a link, HTML or a cell', () => {
    const page = formatCoverageMarkdown(report('**A** | B', '1. `x` <i>', 'a|b'), 'fr');
    assert.match(page, /^# \\\*\\\*A\\\*\\\* \\\| B\n/);
    assert.ok(page.includes('\n1. 1\\. \\`x\\` \\<i\\> (`p.md`)\n'));
    assert.ok(page.includes('| 8 | a\\|b | ~ | ~ |'));
    assert.ok(page.includes('« - \\[x\\](javascript:1) », a\\`b.md:4'));
    assert.ok(page.includes('(`r.md:4`) : \\# \\<script\\>'));
    assert.ok(page.includes('(\\<b\\>)'));
  });

  it('prints no control character of the documents, and cuts labels that are too long', () => {
    const text = formatCoverage(report('A\u001b[31m', 'T\u202e', 'l'.repeat(80)), { locale: 'fr', colour: false });
    // oxlint-disable-next-line no-control-regex -- what must not be there
    assert.doesNotMatch(text, /[\u001b\u202e]/);
    assert.match(text, /l{45}…/);
  });

  it('colours its signs, and sets many programmes in several matrices', () => {
    const [organisation] = report('A').organisations;
    assert.ok(organisation);
    const programmes = Array.from({ length: 21 }, (_, index) => ({
      path: `${index}.md`,
      title: 'T',
      category: 'AF' as const,
      cells: [cell('x')],
    }));
    const text = formatCoverage(
      { schemaVersion: 1, organisations: [{ ...organisation, programmes }], errors: [] },
      { locale: 'fr', colour: true },
    );
    assert.ok(text.includes('\u001b[33m~'));
    assert.equal(text.match(/positionnement {2}/g)?.length, 2);
  });

  it('says that nothing is open, when nothing is', () => {
    const [organisation] = report('A').organisations;
    assert.ok(organisation);
    const settled: CoverageReport = {
      schemaVersion: 1,
      organisations: [
        {
          ...organisation,
          organisation: [{ ...cell('x'), state: 'present' }],
          programmes: [],
          readings: [],
          forecast: { major: [], minor: [], deferred: [], unconfirmed: [], minorsMakeAMajor: false },
        },
      ],
      errors: [],
    };
    assert.match(formatCoverage(settled, { locale: 'fr', colour: false }), /est montré quelque part/);
    assert.match(formatCoverageMarkdown(settled, 'en'), /is shown somewhere/);
  });
});

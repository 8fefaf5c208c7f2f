import { editionOn } from '../../server/src/referential/editions.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { assembleReport } from '../../server/src/report/report.ts';
import { formatPretty, type PrettyOptions } from '../../server/src/report/pretty.ts';
import { type DocumentReport, type FindingReport, type Report, reportSchema } from '../../server/src/report/schema.ts';
import { printable } from '../../server/src/messages/printable.ts';
import { widthOf, wrap } from '../../server/src/report/textWidth.ts';
import { ROOT } from '../support/paths.ts';
import { COMPLETE_V9, inFolder, parseReport, runHere, WITHOUT_PRICE } from './harness.ts';

const PLAIN: PrettyOptions = { locale: 'fr', colour: false };

const range = (line: number, character: number): FindingReport['range'] => ({
  start: { line, character },
  end: { line, character: character + 4 },
});

const finding = (values: Partial<FindingReport>): FindingReport => ({
  rule: 'evidence/missing-item',
  severity: 'error',
  message: 'Le tarif manque.',
  range: range(0, 2),
  granularity: 'document',
  data: { fix: 'insert-item', item: 'price', state: 'missing' },
  ...values,
});

const programme = (values: Partial<DocumentReport>): DocumentReport => ({
  path: 'a.md',
  kind: 'programme',
  kindOrigin: 'content',
  language: 'fr',
  category: 'AF',
  categoryOrigin: 'declared',
  items: {},
  evidence: [],
  findings: [],
  choices: [],
  readings: [],
  questions: [],
  wordings: [],
  problems: [],
  ...values,
});

const report = (...documents: DocumentReport[]): Report =>
  assembleReport({ asOf: '2026-11-01', documents, skipped: [], errors: [], edition: editionOn('2026-11-15'), configuration: [] }, 'fr');

describe('the JSON report', function () {
  this.timeout(20_000); // processes, on machines that may be busy

  it('is what its schema says, no more and no less, on real output', () =>
    inFolder(
      {
        'complet.md': COMPLETE_V9,
        'sans-prix.md': WITHOUT_PRICE,
        'vague.md': COMPLETE_V9.replace(/1 240 € HT.*/, 'Nous consulter.').replace(/Salle de plain-pied.*/, 'À compléter.'),
        'course.md': '---\nkind: programme\nlang: en\n---\n# Chairing a meeting\n\n## Duration\n\n2 days\n',
        'autre.md': '# Tarte\n\nPommes.\n',
        'casse.md': '---\na: "b\n---\n# Texte\n',
        'vide.md': '',
        'binaire.md': new Uint8Array([0]),
        'latin.md': new Uint8Array([0xe9]),
      },
      async (cwd) => {
        const schema = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object;
        const ajv = new Ajv({ allErrors: true });
        formats.default(ajv);
        const validate = ajv.compile(schema);
        for (const asOf of ['2026-10-31', '2026-11-01']) {
          const output = parseReport(await runHere(['check', '.', 'absent.md', '--format', 'json', '--as-of', asOf], cwd));
          assert.ok(validate(output), ajv.errorsText(validate.errors));
          // Zod drops what it does not know.
          assert.deepEqual(reportSchema.parse(output), output);
          assert.equal(output.summary.unreadable, 4);
        }
      },
    ));

  it('says nothing of the category where it is not known', () =>
    inFolder({ 'autre.md': '# Tarte\n\nPommes.\n' }, async (cwd) => {
      const [document] = parseReport(await runHere(['check', '--format', 'json'], cwd)).documents;
      assert.ok(document && !('category' in document));
      assert.deepEqual(document.items, {});
    }));
});

describe('the legible report', () => {
  it('puts the graver first, then follows the text, and names the edition once', () => {
    const edition = 'texte de l’édition 2026';
    const text = formatPretty(
      report(
        programme({
          findings: [
            finding({ severity: 'hint', message: 'Une question ?', range: range(1, 0), rule: 'singularity/stock-phrase' }),
            finding({ severity: 'warning', message: 'Durée vague.', range: range(11, 9), rule: 'evidence/vague-item' }),
            finding({ message: `Rubrique absente : Tarif. Indicateur 1, ${edition}.`, indicator: 1 }),
            finding({ message: `Rubrique absente : Durée. Indicateur 1, ${edition} : à confirmer.`, indicator: 1, range: range(7, 0) }),
          ],
        }),
      ),
      PLAIN,
    );
    assert.equal(
      text,
      `a.md  programme · action de formation
  erreur · Rubrique absente · indicateur 1 · evidence/missing-item
     1:3   Tarif.
     8:1   Durée. Indicateur 1 : à confirmer.
  avertissement · Rubrique vague · evidence/vague-item
    12:10  Durée vague.
  piste · Formule toute faite · singularity/stock-phrase
     2:1   Une question ?

1 programme lu : 2 erreurs, 1 avertissement, 1 piste
Référentiel national qualité, édition 2026 (décret n° 2026-728 du 1er août 2026), pour un audit le 1er novembre 2026. Singulier lit des documents ; la pratique, c’est l’audit qui l’examine.
`,
    );
  });

  it('names the legal reference once, whatever the rules of the day say', () =>
    inFolder(
      {
        'manque.md': WITHOUT_PRICE,
        'vague.md': COMPLETE_V9.replace(/1 240 € HT.*/, 'Nous consulter.').replace(/Salle de plain-pied.*/, 'À compléter.'),
      },
      async (cwd) => {
        for (const locale of ['fr', 'en']) {
          for (const asOf of ['2026-10-31', '2026-11-01']) {
            const { stdout } = await runHere(['check', '--locale', locale, '--as-of', asOf], cwd);
            assert.match(stdout, /missing-item[^]*vague-item[^]*promised-item/);
            assert.equal(stdout.match(/décret n°|decree no\./g)?.length, 1);
          }
        }
      },
    ));

  it('names the indicator once above findings that share it, and by each where they differ', () => {
    const told = (...indicators: number[]): string =>
      formatPretty(
        report(
          programme({
            findings: indicators.map((indicator) =>
              finding({ indicator, message: `Un point. Indicateur ${indicator}, texte de l’édition 2026.` }),
            ),
          }),
        ),
        PLAIN,
      );
    assert.match(told(3, 3), / · indicateur 3 · [^]*Un point\.\n[^]*Un point\.\n/);
    assert.match(told(3, 7), /Un point\. Indicateur 3\.\n[^]*Un point\. Indicateur 7\.\n/);
    assert.doesNotMatch(told(3, 7), / · indicateur 3/);
  });

  it('says which category it supposes', () => {
    const header = (category: DocumentReport['category'], categoryOrigin: DocumentReport['categoryOrigin']): string =>
      formatPretty(report(programme({ ...(category && { category }), ...(categoryOrigin && { categoryOrigin }) })), PLAIN).split('\n')[0] ??
      '';
    assert.equal(header('BC', 'declared'), 'a.md  programme · bilan de compétences  rien à signaler');
    assert.equal(header('BC', 'configured'), 'a.md  programme · bilan de compétences  rien à signaler');
    assert.equal(header('BC', 'content'), 'a.md  programme · bilan de compétences (supposé)  rien à signaler');
    assert.equal(header('AF', 'default'), 'a.md  programme · action de formation (supposée)  rien à signaler');
  });

  it('names the language of a document when it is not the reader’s', () => {
    assert.match(formatPretty(report(programme({ language: 'en' })), PLAIN), /rédigé en anglais/);
    assert.match(formatPretty(report(programme({})), { ...PLAIN, locale: 'en' }), /written in French/);
  });

  it('breaks lines under the message on a terminal, and colours nothing but what it means to', () => {
    const long = finding({
      message: 'Une phrase assez longue pour devoir passer à la ligne : elle le fait entre deux mots, jamais devant un signe double !',
    });
    const lines = formatPretty(report(programme({ findings: [long] })), { ...PLAIN, width: 60 }).split('\n');
    assert.deepEqual(lines.slice(2, 5), [
      '    1:3  Une phrase assez longue pour devoir passer à la',
      '         ligne : elle le fait entre deux mots, jamais devant',
      '         un signe double !',
    ]);
    const coloured = formatPretty(report(programme({ findings: [long] })), { ...PLAIN, colour: true, width: 60 });
    // oxlint-disable-next-line no-control-regex -- colours are control sequences
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), lines.join('\n'));
  });

  it('keeps quiet on other documents, unless a part of them was not read', () => {
    const { category: _, categoryOrigin: __, ...plain } = programme({});
    const other: DocumentReport = { ...plain, kind: 'other' };
    const broken: DocumentReport = {
      ...other,
      path: 'b.md',
      problems: [{ code: 'unclosed-fence', severity: 'warning', message: 'Bloc ouvert.', range: range(4, 0) }],
    };
    assert.equal(
      formatPretty(report(other, broken), PLAIN).split('\n\n').slice(0, 2).join('\n\n'),
      'b.md  lu comme autre document : aucun contrôle\n  avertissement · Lecture incertaine\n    5:1  Bloc ouvert.\n\na.md  lu comme autre document : aucun contrôle',
    );
  });

  it('never prints control characters of the documents', () => {
    const text = formatPretty(report(programme({ path: 'a\u001b[2J.md', findings: [finding({ message: 'a\u0007\u202eb\nc' })] })), PLAIN);
    assert.match(text, /a\ufffd\[2J\.md/);
    assert.match(text, /a\ufffd\ufffdb c/);
  });
});

describe('text in cells', () => {
  it('counts what is seen', () => {
    assert.equal(widthOf('été'), 3);
    assert.equal(widthOf('e\u0301'), 1);
    assert.equal(widthOf('⏰ 2'), 4);
  });

  it('wraps at spaces, and leaves long words whole', () => {
    assert.deepEqual(wrap('un deux trois', 7), ['un deux', 'trois']);
    assert.deepEqual(wrap('anticonstitutionnellement oui', 5), ['anticonstitutionnellement', 'oui']);
    assert.deepEqual(wrap('dire « oui » : bien', 8), ['dire', '« oui » :', 'bien']);
    assert.deepEqual(wrap('', 5), ['']);
  });

  it('is made printable', () => assert.equal(printable('a\r\nb\u0000'), 'a b\ufffd'));
});

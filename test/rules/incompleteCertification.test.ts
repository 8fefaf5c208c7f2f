import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { type Edition, editionOn } from '../../server/src/referential/editions.ts';
import rule from '../../server/src/rules/evidence/incomplete-certification.ts';
import results from '../../server/src/rules/evidence/incomplete-results.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { slicesOf } from '../../server/src/rules/slices.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

interface Options {
  readonly day?: string;
  readonly newEntrant?: boolean;
  readonly subcontractor?: boolean;
  readonly edition?: Edition;
}

function findings(
  text: string,
  { day = '2026-11-15', newEntrant = false, subcontractor = false, edition = editionOn(day) }: Options = {},
  of = rule,
): Finding[] {
  const document = readDocument(text);
  const reading = readingOf(document, readFacts(document, 'programme'), []);
  return of.run({
    path: 'tonnelier.md',
    reading,
    slices: slicesOf(reading),
    edition,
    asOf: day,
    locale: 'fr',
    settings: { ...DEFAULT_SETTINGS, organisation: { ...DEFAULT_SETTINGS.organisation, newEntrant, subcontractor } },
    workspace: ALONE,
    choices: [],
  });
}

const shown = (list: readonly Finding[]): string[] => list.map(({ indicator, severity }) => `${indicator} ${severity}`);

const V9 = '2026-10-15';
const BARE = '# Devenir tonnelier\n\nRNCP99301\n';
const OWN: Edition = { ...editionOn(V9), id: 'maison', items: {} };

describe('evidence/incomplete-certification', () => {
  it('gives at most one finding per indicator, those that the edition asks', () => {
    assert.deepEqual(shown(findings(BARE)), ['1 warning', '3 warning', '7 information', '16 information']);
    assert.deepEqual(shown(findings(BARE, { day: V9 })), ['1 warning', '3 warning', '16 information']);
  });

  it('asks the identity of both registers, as the V9 guide does, and only informs of the rest under the specific one', () => {
    for (const day of [V9, '2026-11-15']) {
      const [identity, outlook] = findings('# Visite\n\nRS9930\n', { day });
      assert.deepEqual(shown([identity, outlook].filter((one) => one !== undefined)), ['1 warning', '3 information']);
      assert.match(identity?.message ?? '', /Indicateur 1, guide de lecture V9 \(8 janvier 2024\)/);
      assert.doesNotMatch(`${identity?.message} ${outlook?.message}`, /décret/);
      assert.match(outlook?.message ?? '', /réserve « certification professionnelle » au RNCP.* Indicateur 3, usage d’audit/);
    }
  });

  it('asks nothing of the specific register but its pass rate, under the third indicator', () => {
    const [, third] = findings('# Visite\n\nRS9930\n', { day: V9 });
    assert.match(third?.message ?? '', /il manque le taux d’obtention\./);
  });

  it('takes equivalences and bridges for one subject', () => {
    for (const said of ['Équivalences : aucune.', 'Passerelles : aucune.'])
      assert.doesNotMatch(findings(`${BARE}\n${said}\n`)[1]?.message ?? '', /équivalences|les passerelles/);
    assert.match(findings(BARE)[1]?.message ?? '', /les équivalences, les passerelles/);
  });

  it('asks neither certifier nor authorisation of who is the certifier', () => {
    const own = findings(`${BARE}\nNous sommes le certificateur de ce titre.\n`);
    assert.doesNotMatch(own[0]?.message ?? '', /le certificateur/);
    assert.deepEqual(shown(own), ['1 warning', '3 warning', '16 information']);
  });

  it('asks no authorisation for the validation of experience', () => {
    assert.deepEqual(shown(findings('# VAE tonnelier\n\nRNCP99301\n')), ['1 warning', '3 warning', '16 information']);
  });

  it('asks no pass rate of a new entrant', () => {
    const outlook = (newEntrant: boolean) => findings(BARE, { newEntrant })[1]?.message ?? '';
    assert.match(outlook(false), /taux d’obtention/);
    assert.doesNotMatch(outlook(true), /taux d’obtention/);
  });

  it('names further study apart when other next steps are said, since 2026', () => {
    const text = `${BARE}\nEt après : compagnonnage\n`;
    assert.match(findings(text)[1]?.message ?? '', /poursuites d’études/);
    assert.doesNotMatch(findings(text, { day: V9 })[1]?.message ?? '', /poursuites d’études/);
    assert.doesNotMatch(findings(BARE)[1]?.message ?? '', /poursuites d’études/);
  });

  it('asks nothing of indicators that are not audited at a subcontractor', () => {
    assert.deepEqual(shown(findings(BARE, { subcontractor: true })), ['7 information', '16 information']);
    assert.deepEqual(findings('98 % de satisfaction', { subcontractor: true }, results), []);
  });

  it('says nothing under a framework of the organisation’s own', () => {
    assert.deepEqual(findings(BARE, { edition: OWN }), []);
    assert.deepEqual(findings('98 % de satisfaction', { edition: OWN }, results), []);
  });
});

describe('evidence/incomplete-results', () => {
  const on = (text: string, options?: Options) =>
    findings(text, options, results).map(({ span, severity, related = [] }) => [
      text.slice(span.start, span.end),
      severity,
      ...related.map((other) => text.slice(other.span.start, other.span.end)),
    ]);

  it('gives one finding per section, linked to its other figures', () => {
    const text =
      '## Résultats\n\n- Satisfaction : 96 % (2025, 54 répondants)\n- Réussite : 88 %\n- Insertion : 71 %\n\n## Avis\n\n4,8/5 sur 63 avis\n';
    assert.deepEqual(on(text, { day: V9 }), [
      ['Réussite : 88 %', 'information', 'Insertion : 71 %'],
      ['4,8/5 sur 63 avis', 'information'],
    ]);
  });

  it('takes the period and the population for advice, and the calculation for the text', () => {
    const message = (text: string, day = '2026-11-15') => findings(text, { day }, results)[0]?.message ?? '';
    assert.match(message('98 % de satisfaction', V9), /Indicateur 2, usage : ni le texte ni le guide ne l’exigent\.$/);
    assert.doesNotMatch(message('98 % de satisfaction', V9), /décret/);
    const both = message('98 % de satisfaction');
    assert.match(
      both,
      /il manque le mode de calcul[^.]*\..*texte de l’édition 2026.*Notre conseil, que rien n’exige : dire aussi la période/,
    );
    assert.deepEqual(on('98 % de satisfaction'), [['98 % de satisfaction', 'warning']]);
    assert.deepEqual(on('98 % de satisfaction', { day: V9 }), [['98 % de satisfaction', 'information']]);
  });

  it('asks how a rate was calculated since 2026, not a mark or a number', () => {
    const details = ' (2025, 54 répondants)';
    assert.deepEqual(on(`96 % de satisfaction${details}`, { day: V9 }), []);
    assert.deepEqual(on(`96 % de satisfaction${details}`), [['96 % de satisfaction', 'warning']]);
    assert.deepEqual(on(`Satisfaction : 4,6/5${details}`), []);
    assert.deepEqual(on(`Aucun abandon${details}`), []);
    assert.deepEqual(on('1 200 stagiaires formés'), []);
  });
});

import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/absent-collective.ts';

const RULE = 'singularity/absent-collective';
const [{ text: FRENCH }] = rule.meta.bad.fr as readonly [{ text: string }];
const [{ text: ENGLISH }] = rule.meta.bad.en as readonly [{ text: string }];

function findings(text: string, locale: Locale = 'fr'): Finding[] {
  return analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' }).findings.filter((finding) => finding.rule === RULE);
}

/** The programme of the example with a line more in its methods. */
const withLine = (line: string, text = FRENCH): string => text.replace(/^## (?:Évaluation|Assessment)$/m, `${line}\n\n$&`);

describe(RULE, () => {
  it('is one hint about the document, on its title, with a question', () => {
    const [hint, ...others] = findings(FRENCH);
    assert.deepEqual(others, []);
    assert.equal(hint?.severity, 'hint');
    assert.equal(hint.granularity, 'document');
    assert.equal(FRENCH.slice(hint.span.start, hint.span.end), 'Pailler une chaise');
    assert.match(hint.message, /^Rien, dans ce programme, .* \?$/);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.endsWith(hint.data.question));
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const [hint] = findings(ENGLISH, 'fr');
    assert.match(hint?.message ?? '', /^Rien, dans ce programme/);
    assert.ok(hint?.data.fix === 'insert-question' && /[a-z]\?$/.test(hint.data.question));
  });

  it('asks the same question of the same course, whatever else is written', () => {
    assert.deepEqual(findings(FRENCH)[0]?.data, findings(withLine('La paille est arrosée la veille.'))[0]?.data);
  });

  it('is silent as soon as one word tells of learners among themselves, or of those who teach', () => {
    for (const line of [
      'Le soir, le groupe fait le tour des chaises.',
      'Chaque étape se travaille en binôme.',
      'On s’échange les brins ratés.',
      'Une voisine tient la chaise.',
      'Deux stagiaires par châssis.',
      'Deux formatrices se relaient au pied de l’établi.',
      'Ce déroulé est relu chaque hiver.',
      'Nous l’avons changé d’après vos retours.',
      '### Entre stagiaires',
      '**Mise en commun :** à dix-sept heures.',
    ])
      assert.deepEqual(findings(withLine(line)), [], line);
    for (const line of ['In pairs, by the window.', 'Trainers review it every winter.', 'Then all swap chairs, and say why.'])
      assert.deepEqual(findings(withLine(line, ENGLISH)), [], line);
  });

  it('does not take for a collective what only has its name', () => {
    for (const line of [
      'Groupe de 4 à 8 personnes.',
      'Des équipements de protection collective sont fournis.',
      'La collectivité prête le hangar.',
      'L’ensemble du matériel est fourni.',
      '## Tarif\n\nTarif de groupe sur demande auprès de notre équipe.',
    ])
      assert.equal(findings(withLine(line)).length, 1, line);
    assert.equal(findings(withLine('Groups of 4 at most.', ENGLISH)).length, 1);
  });

  it('does not ask where a person learns alone, or alone with whoever accompanies them', () => {
    for (const text of [
      withLine('## Format\n\nCours particulier, chez vous.'),
      withLine('## Modalité\n\nE-learning, à votre rythme.'),
      withLine('## Effectif\n\n1 stagiaire'),
      FRENCH.replace('# Pailler une chaise', '# Bilan de compétences au pied d’une chaise'),
      `---\ncategorie: VAE\n---\n\n${FRENCH}`,
      withLine('## Delivery\n\nOne-to-one, in your own barn.', ENGLISH),
    ])
      assert.deepEqual(findings(text), [], text.slice(0, 40));
  });

  it('does not ask of a short programme, nor of one that has neither content nor methods yet', () => {
    assert.deepEqual(findings(FRENCH.slice(0, FRENCH.indexOf('## Programme'))), []);
    assert.deepEqual(findings(FRENCH.replace(/^## (?:Programme|Méthodes)$/gm, '## La maison')), []);
  });

  it('is not swayed by a comment', () => {
    assert.equal(findings(withLine('<!-- à revoir avec le groupe et l’équipe -->')).length, 1);
  });
});

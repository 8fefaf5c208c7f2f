import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/absent-voice.ts';

const RULE = 'singularity/absent-voice';
const [{ text: FRENCH }] = rule.meta.bad.fr as readonly [{ text: string }];
const [{ text: ENGLISH }] = rule.meta.bad.en as readonly [{ text: string }];

function findings(text: string, locale: Locale = 'fr'): Finding[] {
  return analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' }).findings.filter((finding) => finding.rule === RULE);
}

/** The programme of the example with a line more in its methods. */
const withLine = (line: string, text = FRENCH): string => text.replace(/^## (?:Évaluation|Assessment)$/m, `${line}\n\n$&`);

describe(RULE, () => {
  it('is one hint about the document, on the first line of what is taught', () => {
    const [hint, ...others] = findings(FRENCH);
    assert.deepEqual(others, []);
    assert.equal(hint?.severity, 'hint');
    assert.equal(hint.granularity, 'document');
    assert.equal(FRENCH.slice(hint.span.start, hint.span.end), 'À l’issue de la formation, le stagiaire sera capable d’assurer');
    assert.match(hint.message, /^« À l’issue .* d’assurer » et les lignes qui suivent disent ce qui s’apprend ; .* \?$/);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.endsWith(hint.data.question));
  });

  it('is silent where a heading names who teaches, and where a norm or a title lays the course down', () => {
    assert.deepEqual(findings(withLine('## Encadrement — Paule Rivet')), []);
    assert.deepEqual(findings(withLine('## Intervenant : Marc Aubin')), []);
    assert.deepEqual(findings(withLine('Norme NF C 15-100')), []);
    assert.deepEqual(findings(FRENCH.replace(/^# .*$/m, '# CAP Maintenance des matériels')), []);
    assert.deepEqual(findings(withLine('## Taught by Ann Hollis', ENGLISH)), []);
    assert.equal(findings(withLine('## Encadrement')).length, 1);
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const [hint] = findings(ENGLISH, 'fr');
    assert.match(hint?.message ?? '', /^« By the end of the course, participants will be able »/);
    assert.ok(hint?.data.fix === 'insert-question' && /[a-z]\?$/.test(hint.data.question));
  });

  it('is silent as soon as somebody speaks, is spoken to, or does something', () => {
    for (const line of [
      'Nous démontons la plus vieille en premier.',
      'Vous apportez un bleu de travail.',
      'Qui n’a jamais noyé un moteur ? Et qui l’a redémarré ?',
      'Une formation nourrie par une expérience de formateur en atelier agricole.',
      'La règle de l’atelier : « on ne force jamais ».',
      'On garde les lames de l’an dernier.',
      'J’affûte à la lime.',
      'Les participants rejouent la panne.',
      'La formatrice montre l’affûtage une seule fois.',
      'Le stagiaire prend la lime.',
      'Une mécanicienne écoute le moteur.',
      'Les stagiaires disposent d’une machine. Ils la démontent à deux.',
    ])
      assert.deepEqual(findings(withLine(line)), [], line);
    for (const line of [
      'We start with the oldest one.',
      'You bring your own gloves.',
      'Participants sharpen a blade.',
      'The trainer shows it once.',
    ])
      assert.deepEqual(findings(withLine(line, ENGLISH)), [], line);
  });

  it('does not take a button, a heading or one thing promised for a voice', () => {
    for (const line of ['Inscrivez-vous !', '### Ce que vous saurez faire', 'Votre attestation est remise.'])
      assert.equal(findings(withLine(line)).length, 1, line);
  });

  it('does not take for a voice a person of whom something is only said', () => {
    for (const line of [
      'Le stagiaire dispose d’une machine.',
      'Les sables sont comparés, et le dosage est fixé d’après ce qu’ils montrent.',
      'Les participants seront répartis sur trois postes.',
      'Chaque stagiaire devra être équipé.',
      'Les stagiaires présents sont notés sur la feuille.',
      'La formation est animée par un formateur expérimenté.',
      'Le groupe classe est limité à huit places.',
      'Les apports du formateur référent sont complétés par une fiche.',
    ])
      assert.equal(findings(withLine(line)).length, 1, line);
    for (const line of ['Participants will be given a machine.', 'The trainer is qualified.', 'Learners receive a sheet.'])
      assert.equal(findings(withLine(line, ENGLISH)).length, 1, line);
  });

  it('looks for the voice in what tells of the course: an office that answers does not teach', () => {
    assert.equal(findings(`${FRENCH}\n## Tarif\n\n590 € nets de taxe. Contactez-nous pour votre devis.\n`).length, 1);
    assert.equal(findings(`${FRENCH}\n## Accessibilité\n\nNous étudions chaque situation de handicap avec vous.\n`).length, 1);
  });

  it('reads lists, where voices go missing, and leaves what is too short alone', () => {
    const list = '# Tenir des ruches\n\n## Objectifs\n\n- Ouvrir une ruche\n- Lire un cadre\n- Poser une hausse\n- Récolter\n';
    const [hint] = findings(list);
    assert.equal(hint && list.slice(hint.span.start, hint.span.end), 'Ouvrir une ruche');
    assert.match(hint?.message ?? '', /^« Ouvrir une ruche » et les lignes qui suivent disent ce qui s’apprend/);
    assert.equal(findings(list.replace('- Récolter\n', '')).length, 1);
    assert.deepEqual(findings(list.replace('- Poser une hausse\n- Récolter\n', '')), []);
    assert.deepEqual(findings(`${list}\nLa première piqûre, nous l’attendons ensemble.\n`), []);
  });

  it('does not take for a voice what every house says of itself, nor what the reader is promised', () => {
    for (const line of [
      'Nous adaptons les horaires aux saisons de chaque exploitation.',
      'À la sortie, vous serez capable de lire un cadre de couvain.',
      'Un formateur diplômé accompagne les stagiaires tout au long du parcours.',
      'Le participant complète un questionnaire.',
    ])
      assert.equal(findings(withLine(line)).length, 1, line);
    assert.equal(findings(withLine('You will be able to sharpen any blade.', ENGLISH)).length, 1);
  });

  it('hears those who bring their own cases, who are shown with others, or who have been of the trade', () => {
    for (const line of [
      'Les exercices partent des pannes rencontrées et des cas apportés par les participants.',
      '## Intervenant\n\nAncien chef d’atelier dans une coopérative, il répare encore le samedi.',
    ])
      assert.deepEqual(findings(withLine(line)), [], line);
    const list = '# Tenir des ruches\n\n## Objectifs\n\n- Ouvrir une ruche\n- Lire un cadre\n- Poser une hausse\n\n## Méthodes\n\n';
    assert.equal(findings(`${list}- Visites de rucher\n- Fiches de saison\n`).length, 1);
    assert.deepEqual(findings(`${list}- Visites de rucher en binôme\n- Tour de table le soir\n`), []);
  });

  it('does not take the limits of the trade, nor what trainers are trained for, for the voice of somebody', () => {
    const sheet = (title: string, line: string): string =>
      `# ${title}\n\n## Objectifs\n\n- Préparer un poste\n- Contrôler un réglage\n- ${line}\n\n## Public\n\nFormateurs en activité.\n`;
    assert.equal(findings(sheet('Secourir en montagne', 'Réagir quand un grimpeur ne répond plus, sans le déplacer')).length, 1);
    assert.equal(findings(sheet('Enseigner la soudure', 'Exercer le métier de formateur en atelier')).length, 1);
  });

  it('reads a sheet that is kept in its front matter', () => {
    const sheet = (more = ''): string =>
      `---\ntitre: Tenir des ruches\nobjectifs:\n  - Ouvrir une ruche\n  - Lire un cadre\nsections:\n  - titre: Au printemps\n    points:\n      - Pose des hausses\n      - Contrôle du couvain${more}\n---\n`;
    const [hint] = findings(sheet());
    assert.equal(hint && sheet().slice(hint.span.start, hint.span.end), 'Ouvrir une ruche');
    assert.deepEqual(findings(sheet('\n      - La première piqûre, nous l’attendons ensemble')), []);
  });

  it('is not swayed by a comment', () => {
    assert.equal(findings(withLine('<!-- nous y reviendrons avec vous -->')).length, 1);
  });
});

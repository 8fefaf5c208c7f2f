// Times a workspace of many documents: reading it whole, and taking up a change in one document, in one process.
//   node bench/workspace.mjs [--documents 200] [--rounds 15]
//
// The documents are programmes and one register that serves them, made here. "whole" reads and judges all of them from
// scratch; "change" sets a new text for one programme and asks for everything again, as an editor does at a keystroke;
// "register" does so with the register, on which all programmes depend. Rounds take turns, so that other work of the
// machine weighs on all; figures are medians, ratios are taken round by round.
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../out/server/src/config/settings.js';
import { Project } from '../out/server/src/engine/project.js';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '200' }, rounds: { type: 'string', default: '15' } } });
const count = Number(values.documents);
const rounds = Number(values.rounds);

const OPTIONS = { asOf: '2026-11-15', locale: 'fr', settings: { ...DEFAULT_SETTINGS, declared: true } };

const programme = (index, word = 'crochet') => `---
kind: programme
reference: BR-${index}
---

# Broder au ${word}, atelier ${index}

## Objectifs

- Monter un motif de perles sur un tambour
- Choisir un fil selon l’usage de la pièce

## Durée

14 heures, soit deux jours.

## Tarif

${500 + index} € HT par personne.

## Programme

- Jour 1 : le point de chaînette, sur une pièce de récupération (7 h)
- Jour 2 : le motif de chacun, du dessin au montage (7 h)

## Évaluation

Le motif monté est observé avec une grille de six gestes ; cinq sont attendus.

- **Indicateur 11**, évaluation : [grille](../preuves/grille-${index}.pdf), 2026-02-01, id : G-${index}
`;

const register = (state) =>
  `---\nkind: organisation\n---\n\n# Registre des preuves\n\n${[4, 8, 9, 10, 17, 18, 19, 21, 22, 30]
    .map((number) => `- **Indicateur ${number}** : ${state}, [pièce](preuves/${number}.pdf), 2026-01-12, id : P-${number}`)
    .join('\n')}\n`;

const paths = Array.from({ length: count }, (_, index) => `programmes/${index}.md`);

function ask(project) {
  for (const path of project.paths()) project.analysis(path);
  for (const path of project.wanted()) project.setFile(path, { kind: 'file' });
  for (const path of project.paths()) project.analysis(path);
  return project;
}

function whole() {
  const project = new Project(OPTIONS.settings);
  for (const [index, path] of paths.entries()) project.set(path, programme(index), OPTIONS);
  project.set('registre.md', register('tenu à jour'), OPTIONS);
  return ask(project);
}

const kept = whole();
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const results = Array.from({ length: rounds + 2 }, (_, round) => ({
  whole: timed(whole),
  change: timed(() => ask((kept.set(paths[1], programme(1, `point ${round}`), OPTIONS), kept))),
  register: timed(() => ask((kept.set('registre.md', register(round % 2 ? 'à compléter' : 'tenu à jour'), OPTIONS), kept))),
})).slice(2);

const median = (measure) => results.map(measure).toSorted((a, b) => a - b)[rounds >> 1];
const row = (name, value) => console.log(`  ${name.padEnd(48)}${value.padStart(9)}`);
console.log(`${count} programmes and a register, medians of ${rounds} rounds, Node.js ${process.version}`);
row('whole', `${median(({ whole: time }) => time).toFixed(1)} ms`);
row('change in one programme', `${median(({ change }) => change).toFixed(1)} ms`);
row('change in the register, on which all depend', `${median((round) => round.register).toFixed(1)} ms`);
row('whole / change', median(({ whole: time, change }) => time / change).toFixed(0));
row('whole / register', median((round) => round.whole / round.register).toFixed(1));

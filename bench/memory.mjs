// What the language server keeps of a workspace of many documents, and how soon it speaks of the open one.
//   npm run build && node bench/memory.mjs [--documents 2000] [--switches 5] [--changed 400] [--build DIR]
//
// Programmes of about 4.5 kB, all different, and a register are written into a folder that is removed afterwards. The bundled server
// of this folder (`--build`: of another) runs on it as an editor would have it: one document is opened, all are asked about, then a
// part of the files is written anew, as a change of branch does, again and again. Memory is what the system says that the process
// holds (RSS), after it was left alone for as long as `--idle` says, in seconds.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    switches: { type: 'string', default: '5' },
    changed: { type: 'string', default: '400' },
    idle: { type: 'string', default: '15' },
    build: { type: 'string', default: path.resolve(import.meta.dirname, '..') },
  },
});
const [count, switches, changed, idle] = [values.documents, values.switches, values.changed, values.idle].map(Number);

// ------------------------------------------------------------------------------------------------------------- documents

const TRADES = [
  'le tressage de l’osier',
  'la taille des haies',
  'le soufflage du verre',
  'la pose d’ardoises',
  'la conduite d’un four à pain',
  'l’entretien des vélos',
  'la teinture à l’indigo',
  'la lecture de plans',
  'la soudure à l’arc',
  'le montage de charpentes',
  'l’accueil en musée',
  'la tenue d’un rucher',
  'la réparation d’horloges',
  'le moulage en plâtre',
  'la coupe à façon',
  'le travail sur cordes',
  'la sculpture sur pierre tendre',
  'la conduite de réunions',
  'l’accordage de pianos',
  'la cuisson de la porcelaine',
];
const VERBS = [
  'préparer',
  'choisir',
  'régler',
  'contrôler',
  'tracer',
  'assembler',
  'reprendre',
  'comparer',
  'mesurer',
  'corriger',
  'présenter',
  'ranger',
  'chiffrer',
  'dessiner',
  'essayer',
  'poser',
  'démonter',
  'nettoyer',
  'expliquer',
  'noter',
];
const THINGS = [
  'un gabarit en carton',
  'le poste de travail',
  'trois échantillons',
  'la pièce du voisin',
  'une commande réelle',
  'le carnet de bord',
  'l’outil de coupe',
  'la liste des fournitures',
  'un relevé de cotes',
  'le devis du client',
  'une maquette au dixième',
  'le plan du lieu',
  'la fiche de sécurité',
  'un assemblage à blanc',
  'le stock du jour',
  'une photo de chantier',
  'le joint défaillant',
  'la pièce finie',
];
const HOW = [
  'à partir d’un cas apporté',
  'en binôme, puis seul',
  'devant le groupe',
  'avec l’outil de l’atelier',
  'sur une chute',
  'sans aide',
  'en moins d’une heure',
  'selon le cahier des charges',
  'dans l’ordre du chantier',
  'd’après un dessin',
  'à la lumière du jour',
];
const PEOPLE = ['Ilda Roméas', 'Maxence Tourbier', 'Noémie Galtier', 'Awa Sencier', 'Bastien Orval', 'Clarisse Devigne', 'Tom Harcouët'];
const TOWNS = ['Sauvigne', 'Port-Mérel', 'Vauclerc', 'La Haie-Touraine', 'Orvigny', 'Champfleury', 'Bréhac', 'Saint-Aubert'];
/** Names are made of these: enough of them for no two programmes to hold the same passage by chance. */
const SYLLABLES = [
  'ba',
  'cor',
  'dé',
  'fal',
  'gui',
  'jo',
  'lan',
  'mé',
  'nor',
  'pi',
  'qué',
  'ri',
  'sau',
  'tel',
  'vi',
  'zan',
  'bru',
  'cla',
  'dro',
  'fre',
];

/** What ten programmes of a hundred say in the same words. */
const shared = (house) =>
  `Chacun apporte une pièce de l’atelier de ${SYLLABLES[house % 20]}${SYLLABLES[house % 19]}, dit ce qui lui a résisté, et le groupe choisit par laquelle commencer la matinée.`;
/** Numbers that look drawn, the same on every run (mulberry32). */
function drawing(seed) {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % most;
  };
}

function programme(index, branch) {
  const draw = drawing(index * 31 + branch * 1_000_003);
  const one = (list) => list[draw(list.length)];
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const name = () => capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES));
  const act = () => `${one(VERBS)} ${one(THINGS)} de ${name()} ${one(HOW)} à ${name()}`;
  const lines = (amount, line) => Array.from({ length: amount }, (_, at) => line(at)).join('\n');
  const days = 2 + draw(4);
  const trade = one(TRADES);
  return `---
kind: programme
reference: F-${index}
---

# S’initier à ${trade}, parcours ${index}

Une formation de ${days} jours à ${name()}, menée par ${one(PEOPLE)}.

## Objectifs

À la fin de la formation, les participants sauront :

${lines(5, () => `- ${act()}`)}

## Public et prérequis

**Public :** personnes qui ont déjà travaillé ${1 + draw(5)} ans dans l’atelier d’un autre, ou qui reprennent le leur.

**Prérequis :** savoir ${act()}.

## Durée et dates

**Durée :** ${days * 7} heures, soit ${days} jours

**Délai d’accès :** ${2 + draw(5)} semaines après l’entretien

## Tarif

${300 * days + draw(200)} € HT par personne, repas compris

## Programme

${lines(days, (day) => `### Jour ${day + 1} : ${act()}\n\n${lines(3, () => `- ${capital(act())}`)}\n`)}
## Méthodes

${one(PEOPLE)} montre, à ${name()}, puis se tait : il faut, à ${name()}, ${act()}, puis ${act()}. ${
    index % 10 === 0 ? shared(Math.floor(index / 100)) : `À ${one(TOWNS)}, ${days} heures sont gardées, à ${name()}, pour ${act()}.`
  }

${capital(act())} demande du temps. À ${name()}, une équipe dynamique vous accompagne.

## Évaluation

On demande à chacun de ${act()} ; ${one(PEOPLE)} observe, avec la grille de ${name()}, ${4 + draw(6)} gestes, dont ${3 + draw(3)} sont attendus.

## Moyens

${lines(4, () => `- ${name()} : ${act()}`)}

## Accessibilité

Locaux de plain-pied, rue de ${name()}. Pour adapter un poste, écrire à ${one(PEOPLE)}, référente handicap : handicap@example.org, 01 99 00 ${10 + draw(80)} ${10 + draw(80)}.

## Intervenante

${one(PEOPLE)} a tenu pendant ${5 + draw(20)} ans un atelier à ${one(TOWNS)} ; on venait y ${act()}.

## Ce que l’on emporte

${lines(3 + draw(3), () => `- ${capital(act())} : la pièce de ${name()} reste, avec ${one(THINGS)} de ${name()} et ${one(THINGS)} à ${name()}.`)}

- **Indicateur 11**, évaluation : [grille](../preuves/grille-${index % 50}.md), 2026-02-01
`;
}

const REGISTER = `---\nkind: organisation\n---\n\n# Registre des preuves\n\n${[4, 8, 9, 10, 17, 18, 19, 21, 22, 30]
  .map((number) => `- **Indicateur ${number}** : tenu à jour, [pièce](preuves/${number}.pdf), 2026-01-12, id : P-${number}`)
  .join('\n')}\n`;

// ------------------------------------------------------------------------------------------------------------------ server

const root = mkdtempSync(path.join(tmpdir(), 'singulier-memory-'));
const server = spawn(process.execPath, [path.resolve(values.build, 'dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
try {
  await measure();
} finally {
  server.kill();
  rmSync(root, { recursive: true, force: true });
}

async function measure() {
  const files = Array.from({ length: count }, (_, index) => path.join(root, `programmes/${index % 100}/${index}.md`));
  for (let index = 0; index < 100; index++) mkdirSync(path.join(root, `programmes/${index}`), { recursive: true });
  let characters = 0;
  const write = (index, branch) => {
    const text = programme(index, branch);
    characters += text.length;
    writeFileSync(files[index], text);
  };
  for (const index of files.keys()) write(index, 0);
  writeFileSync(path.join(root, 'registre.md'), REGISTER);
  writeFileSync(path.join(root, 'singulier.yaml'), 'organisation:\n  categories: [AF]\n');

  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({ asOf: '2026-11-15' })));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } };
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'fr',
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'atelier' }],
    capabilities,
  });
  const start = performance.now();
  await connection.sendNotification('initialized', {});
  const open = pathToFileURL(files[count >> 1]).href;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: open, languageId: 'markdown', version: 1, text: programme(count >> 1, 0) },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: open } });
  const first = performance.now() - start;

  let known = [];
  /** Asks about all documents, as an editor does, a few at a time, and returns how many are told anew. */
  const ask = async () => {
    const next = [];
    let told = 0;
    const take = ({ items }) => {
      for (const { uri, resultId, kind } of items) {
        if (resultId !== undefined) next.push({ uri, value: resultId });
        if (kind === 'full') told++;
      }
    };
    const progress = connection.onProgress({ _: undefined }, 'all', take);
    const params = { identifier: 'singulier', previousResultIds: known, partialResultToken: 'all' };
    take(await connection.sendRequest('workspace/diagnostic', params));
    progress.dispose();
    known = next;
    return told;
  };
  const row = (name, ...cells) => console.log(`  ${name.padEnd(40)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  const timed = async (work) => {
    const from = performance.now();
    const result = await work();
    return [result, performance.now() - from];
  };

  console.log(`${count} programmes of ${(characters / count).toFixed(0)} characters and a register, Node.js ${process.version}`);
  row('', 'RSS', 'time', 'told');
  row('first diagnostics of the open document', '', seconds(first));
  const [told] = await timed(ask);
  row('all documents read and told of', await resting(), seconds(performance.now() - start - idle * 1000), String(told));
  for (let round = 1; round <= switches; round++) {
    for (let index = 0; index < changed; index++) write(index, round % 2);
    const changes = files.slice(0, changed).map((file) => ({ uri: pathToFileURL(file).href, type: 2 }));
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const [again, time] = await timed(ask);
    row(`branch switch ${round}, ${changed} files`, await resting(), seconds(time), String(again));
  }
}

/** Mebibytes that the server holds once it is left alone. */
async function resting() {
  await pause(idle * 1000);
  const kibibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' }));
  return `${(kibibytes / 1024).toFixed(0)} MB`;
}

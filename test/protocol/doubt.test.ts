import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Choosable,
  type ConfigEntry,
  type Declarations,
  DECLARATIONS_REQUEST,
  type Doubt,
  DOUBT_NOTIFICATION,
  type DoubtParams,
  type Refusal,
} from '../../server/src/protocol/index.ts';
import { inFolder } from '../command/harness.ts';
import { type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

/** A title that names another document, over all that a programme says. */
const LEAFLET = [
  '# Livret d’accueil : réparer un accordéon',
  '**Public visé :** musiciens de scène',
  '**Prérequis :** entendre un battement entre deux lames',
  '**Objectifs :** à l’issue de la formation, régler des soupapes',
  '**Durée :** 21 heures, sur trois samedis de mai',
  '**Tarif :** 640 € par personne',
  '**Contact :** Inès Aubrac, 05 65 00 00 00\n',
].join('\n\n');
const JOINER = [
  '# Titre professionnel de menuisier',
  'Ouvert aux apprentis et aux demandeurs d’emploi ; contrat d’apprentissage possible.',
  '**Objectifs :** monter un escalier',
  '**Prérequis :** aucun',
  '**Durée :** 9 mois',
  '**Tarif :** 6 000 €\n',
].join('\n\n');

describe('a doubt on what a document is, in the language server', function () {
  this.timeout(20_000);
  let client: Client;
  let told: DoubtParams[];

  afterEach(() => client.connection.dispose());

  async function open(folder: string, path: string, text: string, options: { readonly locale?: string } = {}): Promise<string> {
    client = startInProcess();
    told = [];
    client.connection.onNotification(DOUBT_NOTIFICATION, (doubt: DoubtParams) => void told.push(doubt));
    await client.initialize({
      capabilities: {
        ...FULL_CAPABILITIES,
        workspace: { ...FULL_CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
      initializationOptions: { commands: true },
      ...options,
    });
    await client.ready();
    const uri = path.startsWith('untitled:') ? path : pathToFileURL(join(folder, path)).href;
    await client.open(uri, text);
    return uri;
  }

  /** The last that was told of a document, once it was asked for. */
  async function doubt(uri: string): Promise<Doubt | null | undefined> {
    await client.pull(uri);
    return told.findLast((one) => one.uri === uri)?.doubt;
  }
  const ask = <Answer = Declarations>(uri: string): Promise<Answer> => client.connection.sendRequest(DECLARATIONS_REQUEST, { uri });
  const written = ({ options }: Declarations): string[] => options.map((option) => option.written);
  const entryOf = ({ options }: Declarations, words: string): ConfigEntry => {
    const { entry } = options.find((option) => option.written === words) as Choosable;
    assert.ok(entry);
    return entry;
  };
  const FRONT_MATTER = ['kind: programme', 'kind: organisation', 'kind: session', 'kind: other'];
  const inConfiguration = (path: string): string[] =>
    ['programme', 'organisation', 'session', 'other'].map((kind) => `documents.${kind}: ${path}`);

  async function write(folder: string, { file, position, text }: ConfigEntry, name = 'singulier.yaml'): Promise<string> {
    assert.equal(file, pathToFileURL(join(folder, name)).href);
    const path = join(folder, name);
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    const line = lines[position.line] ?? '';
    lines[position.line] = line.slice(0, position.character) + text + line.slice(position.character);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, lines.join('\n'));
    await client.disk([path, 'Changed']);
    await client.ready();
    return lines.join('\n');
  }

  it('is told once, with what follows from it, and taken back when the front matter settles it', () =>
    inFolder({ 'a.md': LEAFLET }, async (folder) => {
      const uri = await open(folder, 'a.md', LEAFLET);
      assert.deepEqual(await client.diagnostics(uri), []);
      const first = await doubt(uri);
      assert.equal(first?.text, 'Lu comme document de l’organisme, sans certitude');
      assert.match(first.detail, /« kind: » dans son en-tête, ou sous « documents: » dans singulier\.yaml/);
      await client.change(uri, `${LEAFLET}\nUn mot de plus.\n`);
      await client.pull(uri);
      assert.equal(told.length, 1);
      const { question, options } = await ask<Declarations<{ documentChanges: { edits: { newText: string }[] }[] }>>(uri);
      assert.equal(question, 'Qu’est-ce que « a.md » ?');
      assert.deepEqual(written({ question, options }), [...FRONT_MATTER, ...inConfiguration('a.md')]);
      const newText = options[0]?.edit?.documentChanges[0]?.edits[0]?.newText ?? '';
      assert.equal(newText, '---\nkind: programme\n---\n\n');
      await client.change(uri, newText + LEAFLET);
      assert.equal(await doubt(uri), null);
      assert.ok((await client.diagnostics(uri)).length > 0);
      // Undone, it is in doubt again; closed, it is no longer told of.
      await client.change(uri, LEAFLET);
      assert.deepEqual(await doubt(uri), first);
      await client.close(uri);
      await client.ready();
      assert.equal(told.at(-1)?.doubt, null);
    }));

  it('is told in the language of the reader, and of the category alone where the kind is sure', () =>
    inFolder({ 'a.md': JOINER }, async (folder) => {
      const uri = await open(folder, 'a.md', JOINER, { locale: 'en' });
      assert.equal((await doubt(uri))?.text, 'Read as apprenticeship, not sure');
      const { question, options } = await ask(uri);
      assert.equal(question, 'Of which category is the course of "a.md"?');
      assert.deepEqual(written({ question, options }), ['categorie: AF', 'categorie: BC', 'categorie: VAE', 'categorie: CFA']);
      await client.change(uri, `---\ncategorie: CFA\n---\n\n${JOINER}`);
      assert.equal(await doubt(uri), null);
    }));

  it('ends by an entry of the nearest configuration, which names that document and no other', () =>
    inFolder({ 'singulier.yaml': 'locale: fr\n', 'livrets/a [mai].md': LEAFLET, 'livrets/a m.md': LEAFLET }, async (folder) => {
      const uri = await open(folder, 'livrets/a [mai].md', LEAFLET);
      const other = pathToFileURL(join(folder, 'livrets/a m.md')).href;
      await client.open(other, LEAFLET);
      assert.ok(await doubt(uri));
      const entry = entryOf(await ask(uri), 'documents.programme: livrets/a [mai].md');
      assert.equal(await write(folder, entry), 'locale: fr\ndocuments:\n  programme:\n    - "livrets/a \\\\[mai\\\\].md"\n');
      assert.equal(await doubt(uri), null);
      assert.ok((await client.diagnostics(uri)).length > 0);
      assert.ok(await doubt(other));
    }));

  it('has a configuration created where there is none, and none for a document outside of the folders', () =>
    inFolder({ 'livrets/a.md': LEAFLET }, async (folder) => {
      const uri = await open(folder, 'livrets/a.md', LEAFLET);
      const entry = entryOf(await ask(uri), 'documents.session: livrets/a.md');
      assert.equal(entry.isNew, true);
      await write(folder, entry);
      assert.equal(await doubt(uri), null);
      await client.open('untitled:a', LEAFLET);
      assert.ok(await doubt('untitled:a'));
      assert.deepEqual(written(await ask('untitled:a')), FRONT_MATTER);
    }));

  it('offers no entry that would not hold, or would take a list away from what it names', () =>
    inFolder(
      {
        'base.yaml': 'documents:\n  session: [compte-rendus/**]\n',
        'singulier.yaml': 'extends: ./base.yaml\ndocuments:\n  programme: ["programmes/**", "!livrets/**"]\n',
        'livrets/a.md': LEAFLET,
      },
      async (folder) => {
        const uri = await open(folder, 'livrets/a.md', LEAFLET);
        assert.deepEqual(written(await ask(uri)), [
          ...FRONT_MATTER,
          'documents.organisation: livrets/a.md',
          'documents.other: livrets/a.md',
        ]);
      },
    ));

  it('says why nothing can be declared', () =>
    inFolder({}, async (folder) => {
      const declared = '---\nkind: other\n---\n\n# Courses\n';
      const uri = await open(folder, 'a.md', declared);
      assert.match((await ask<Refusal>(uri)).refusal, /dit déjà dans son en-tête ce qu’il est/);
      await client.open('untitled:b', `---\nkind: [\n---\n\n${LEAFLET}`);
      assert.match((await ask<Refusal>('untitled:b')).refusal, /pas de place sûre.* : kind: programme$/);
      assert.match((await ask<Refusal>('untitled:c')).refusal, /n’est pas lu/);
    }));
});

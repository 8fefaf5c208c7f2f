import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../server/src/cli/environment.ts';
import { run } from '../../server/src/cli/run.ts';
import { nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import type { Report } from '../../server/src/report/schema.ts';
import { ROOT } from '../support/paths.ts';

/** The bundled command, as it is installed. */
export const COMMAND = join(ROOT, 'dist/cli.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command as a process of its own, in French and without colour whatever the machine says. */
export async function singulier(
  args: readonly string[],
  { cwd, variables = {} }: { cwd: string; variables?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  assert.ok(existsSync(COMMAND), 'dist/cli.cjs is missing: run "npm run build" first');
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'fr_FR.UTF-8', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** Runs the command in this process, with anything of its world replaced; another program may run in its stead. */
export async function runHere(args: readonly string[], cwd: string, replaced: Partial<Environment> = {}, program = run): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const code = await program(args, {
    cwd,
    variables: { LANG: 'fr_FR.UTF-8' },
    fileSystem: nodeFileSystem,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    now: () => new Date(2026, 9, 1),
    ...replaced,
  });
  return { code, stdout, stderr };
}

export const parseReport = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

/** A folder for one test, filled with `files`, gone afterwards. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  // Resolved, because the temporary folder itself is behind a link on some systems.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'singulier-')));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that the edition V9 asks for, and nothing that the edition 2026 adds. */
export const COMPLETE_V9 = `# Conduire un entretien de médiation

## Objectifs
À la fin, chaque personne mène seule un entretien de médiation d’une heure entre deux collègues.

## Prérequis
Avoir déjà animé au moins trois réunions d’équipe ; vérifié par un appel de vingt minutes.

## Public visé
Chefs de service et délégués du personnel d’établissements médico-sociaux.

## Durée
14 heures, soit deux jours consécutifs.

## Programme
- Jour 1 : écouter deux récits qui s’opposent (4 h), reformuler sans trancher (3 h)
- Jour 2 : conduire la rencontre (5 h), écrire l’accord (2 h)

## Méthodes
Six entretiens joués à partir de situations apportées par le groupe, filmés puis commentés.

## Évaluation
Le dernier entretien est observé avec une grille de neuf gestes ; sept sont attendus.

## Résultats
En 2025, 38 personnes sur 41 ont montré sept gestes ou plus (93 %, relevé par la grille du dernier entretien).

## Inscription et délai d’accès
Dossier à renvoyer par courriel, réponse du responsable sous cinq jours. Comptez trois semaines entre la demande et le premier jour.

## Tarif
1 240 € HT par personne, soit 1 488 € TTC.

## Accessibilité
Salle de plain-pied, boucle magnétique. Pour un aménagement, écrire à la référente handicap, Maud Le Bihan : handicap@atelier-mediation.example.

## Contact
Maud Le Bihan, 02 99 00 00 00, contact@atelier-mediation.example
`;

/** The same without its price. */
export const WITHOUT_PRICE = COMPLETE_V9.replace(/## Tarif\n.*\n\n/, '');

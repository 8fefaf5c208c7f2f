// Which folder may import which, as lint bans in a file that .oxlintrc.json extends.
// ARCHITECTURE.md tells the same to people, and says why.

const FOLDERS = [
  'messages',
  'document',
  'referential',
  'lexicon',
  'text',
  'programme',
  'singularity',
  'config',
  'workspace',
  'rules',
  'engine',
  'features',
  'report',
  'protocol',
  'host',
  'lsp',
  'cli',
];
const CORE = ['messages', 'document', 'referential', 'lexicon', 'text', 'programme', 'singularity', 'config', 'workspace'];
const NO_HOST = ['node:*', 'vscode', 'vscode-*', 'fs', 'path'];
const PURE = { group: NO_HOST, message: 'The core is pure: no Node, no VS Code. Take what is needed as an argument.' };
const NO_GLOBALS = ['process', 'console'].map((name) => ({ name, message: 'The core is pure.' }));

/** Each folder, or part of one, and what it may import beside itself. Of two that match a file, the later counts. */
const ARROWS = [
  { of: 'messages', may: ['document'], pure: true },
  { of: 'messages', files: 'server/src/messages/{locale,format,localized}.ts', may: [], pure: true },
  { of: 'document', may: [], pure: true },
  { of: 'text', may: ['document'], pure: true },
  { of: 'referential', may: ['messages', 'document'], pure: true },
  { of: 'lexicon', may: ['messages', 'document', 'text', 'referential'], pure: true },
  { of: 'programme', may: ['document', 'referential', 'lexicon', 'text'], pure: true },
  { of: 'singularity', may: ['messages', 'document', 'referential', 'lexicon', 'text', 'programme'], pure: true },
  { of: 'config', may: ['messages', 'document', 'referential', 'lexicon', 'text', 'programme', 'singularity'], pure: true },
  { of: 'workspace', may: ['messages', 'document', 'referential', 'lexicon', 'text', 'programme', 'singularity', 'config'], pure: true },
  { of: 'rules', may: CORE, pure: true },
  { of: 'engine', may: [...CORE, 'rules'], pure: true },
  { of: 'features', may: [...CORE, 'rules', 'engine', 'protocol'], pure: true },
  { of: 'report', may: [...CORE, 'rules', 'engine'], pure: true },
  { of: 'protocol', may: ['messages', 'referential', 'workspace'], pure: true },
  {
    of: 'rules',
    files: 'server/src/rules/{evidence,singularity}/*.ts',
    may: CORE,
    pure: true,
    also: [
      {
        group: ['./*', '../evidence/*', '../singularity/*'],
        message: 'Rules never import each other: what they share lives beside their folders.',
      },
    ],
  },
  { of: 'host', may: [...CORE, 'rules', 'engine', 'report'] },
  { of: 'lsp', may: FOLDERS.filter((folder) => folder !== 'cli') },
  { of: 'cli', may: FOLDERS.filter((folder) => folder !== 'features') },
];

export function generate() {
  return [{ path: '.oxlintrc.arrows.json', text: `${JSON.stringify({ overrides: ARROWS.map(override) }, null, 2)}\n` }];
}

function override({ of, files = `server/src/${of}/**/*.ts`, may, pure = false, also = [] }) {
  const banned = FOLDERS.filter((folder) => folder !== of && !may.includes(folder));
  const patterns = [
    {
      group: banned.map((folder) => `**/${folder}/**`),
      message: `Not from server/src/${of}: see ARCHITECTURE.md, who may import whom.`,
    },
    pure ? PURE : { group: ['vscode'], message: 'Only the client knows VS Code.' },
    ...also,
  ];
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(pure && { 'no-restricted-globals': ['error', ...NO_GLOBALS] }),
    },
  };
}

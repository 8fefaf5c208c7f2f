import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBundle } from './harness.ts';

const URI = 'file:///projet/broder.md';
const PROGRAMME =
  '---\nkind: programme\n---\n\n# Broder au crochet\n\n## Objectifs\n\nBroder un motif de perles.\n\n## Durée\n\n14 heures sur 2 jours.\n';

for (const transport of ['stdio', 'ipc'] as const) {
  describe(`dist/server.cjs over ${transport}`, () => {
    it('checks a document, links to a page that exists, fixes, and ends when told to', async () => {
      const { client, server } = startBundle(transport);
      try {
        const { serverInfo } = await client.initialize();
        assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
        client.settings = { asOf: '2026-11-15' };
        await client.configure(client.settings);
        await client.open(URI, PROGRAMME);
        const [first] = await client.diagnostics(URI);
        assert.equal(first?.source, 'singulier');
        assert.ok(existsSync(fileURLToPath(first?.codeDescription?.href ?? '')), first?.codeDescription?.href);
        const actions = await client.actions(URI, first?.range ?? assert.fail());
        assert.ok(actions.some(({ title }) => title === 'Insérer « Tarif » à compléter'));
        assert.equal(client.statuses.at(-1)?.edition, '2026');
        const exit = once(server, 'exit');
        await client.shutdown();
        assert.deepEqual(await exit, [0, null]);
      } finally {
        client.connection.dispose();
        server.kill();
      }
    });
  });
}

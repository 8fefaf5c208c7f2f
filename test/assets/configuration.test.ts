import assert from 'node:assert/strict';
import { readConfig } from '../../server/src/config/readConfig.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { readText } from './project.ts';

describe('the page of the configuration', () => {
  for (const locale of ['fr', 'en']) {
    it(`shows an example that is right (${locale})`, async () => {
      const example = /^```yaml\n([^]*?)\n```$/m.exec(await readText(`docs/configuration.${locale}.md`))?.[1] ?? '';
      const { config, problems } = readConfig(
        example,
        RULES.map(({ meta }) => meta),
      );
      assert.deepEqual(problems, []);
      assert.ok(config.extends.length && config.choices.length && config.phrases.length && config.overrides.length);
    });
  }
});

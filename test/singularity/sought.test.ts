import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import '../../server/src/singularity/reading.ts';
import { lineOf, Sought, SOUGHT } from '../../server/src/singularity/sought.ts';
import { fixtureDocuments } from '../support/fixtures.ts';

/** One line in so many of our fixtures, each once. */
const SAMPLE = 4;

describe('what is sought in every line', () => {
  const lines = Array.from(new Set(fixtureDocuments().flatMap(({ text }) => text.split('\n').map(foldText)))).filter(
    (_, index) => index % SAMPLE === 0,
  );

  for (const language of ['fr', 'en'] as const)
    it(`is tried wherever it is, in ${language}`, () => {
      assert.ok(lines.length > 1000 && SOUGHT[language].length > 100);
      for (const folded of lines) {
        const line = lineOf(folded, language);
        for (const each of SOUGHT[language])
          assert.ok(folded.search(each.pattern) < 0 || each.mayBeIn(line), `${each.pattern} is in « ${folded} » and is not tried`);
      }
    });

  it('is tried on few of the lines in which it is not, since that is its purpose', () => {
    const line = lineOf('le muret est monte a sec, du plus gros bloc au plus petit, et la pluie y passe', 'fr');
    const tried = SOUGHT.fr.filter((each) => each.mayBeIn(line)).length;
    assert.ok(tried < SOUGHT.fr.length / 10, `${tried} of ${SOUGHT.fr.length}`);
  });

  it('is tried on every line where the build has not seen it', () => {
    const unseen = new Sought(/\bchantourn/, 'fr');
    SOUGHT.fr.pop();
    assert.ok(unseen.mayBeIn(lineOf('une planche', 'fr')));
    assert.ok(unseen.test(lineOf('une planche chantournee', 'fr')));
    assert.ok(!unseen.test(lineOf('une planche', 'fr')));
  });
});

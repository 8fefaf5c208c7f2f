// Loaded before the tests (.mocharc.json). Property tests draw the same examples on every run, so that a red build is about the
// change; FC_SEED=<number> draws others, to look further.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261101) });

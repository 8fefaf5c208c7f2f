import { setFlagsFromString } from 'node:v8';

// To be imported before all else. V8 would first compile each pattern to bytecode, then again to machine code when it runs a
// second time; of hundreds of patterns, nearly all run more than once.
setFlagsFromString('--no-regexp-tier-up');

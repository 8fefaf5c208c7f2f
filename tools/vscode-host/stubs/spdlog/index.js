// VS Code's log files without the native module: plain appends.
// The members are assigned one by one to `exports` because VS Code import()s this
// CommonJS module, and only such names are visible to it.
const { appendFileSync } = require('node:fs');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const nothing = () => {};
let threshold = LEVELS.indexOf('info');

/** One logger of the spdlog API, writing to `file`. */
function createLogger(file) {
  const logger = {
    getLevel: () => threshold,
    setLevel: (level) => {
      threshold = level;
    },
    setPattern: nothing,
    clearFormatters: nothing,
    flush: nothing,
    drop: nothing,
  };
  for (const [rank, name] of LEVELS.entries()) {
    logger[name] = (message) => {
      if (rank < threshold) return;
      try {
        appendFileSync(file, `${new Date().toISOString()} [${name}] ${message}\n`);
      } catch {
        // The temporary folder of a finished run may be gone already.
      }
    };
  }
  return logger;
}

exports.setFlushOn = nothing;
exports.shutdown = nothing;
exports.setLevel = (level) => {
  threshold = level;
};
exports.createRotatingLogger = async (_name, file) => createLogger(file);
exports.createAsyncRotatingLogger = async (_name, file) => createLogger(file);

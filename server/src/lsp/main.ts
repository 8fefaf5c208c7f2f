import { startServer } from './node.ts';

// dist/server.cjs: the process that editors start.
startServer();

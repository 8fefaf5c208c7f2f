import { startServer } from './node.ts';

// The bundle dist/server.cjs: the process that editors start.
startServer();

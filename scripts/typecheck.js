// npm run typecheck: every folder with a tsconfig of its own.
import { runNode } from './process.js';

const FOLDERS = ['shared', 'server', 'client', 'test'];

const failed = FOLDERS.filter((folder) => runNode('node_modules/typescript/bin/tsc', ['-p', folder]) !== 0);
if (failed.length > 0) console.error(`Types kloppen niet in / Types fail in: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

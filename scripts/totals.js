// The last line of .ci/run. `--clear` forgets an earlier run; `--failed N` adds N failures that left no result behind.
import { clear, sum } from './results.js';

if (process.argv.includes('--clear')) {
  clear();
} else {
  const unexplained = Number(process.argv[process.argv.indexOf('--failed') + 1] ?? 0);
  const total = sum();
  const failed = total.failed > 0 ? total.failed : unexplained;
  console.log(`${total.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

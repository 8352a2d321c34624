// Runs before start, test, check and dev, on whatever Node the machine has (20 or newer) and before anything is
// installed: plain JavaScript, Node's own modules only.
//
//   node scripts/prepare.js              install if needed, build the client if its sources are newer
//   node scripts/prepare.js --no-build   install only (the dev server builds by itself)
//   node scripts/prepare.js --browser    also install what the tests need and find or install a browser
import { prepareBrowser } from './browser.js';
import { prepareClient } from './client.js';
import { prepareModules } from './modules.js';
import { Stop } from './process.js';

const flags = new Set(process.argv.slice(2));

try {
  prepareModules({ dev: flags.has('--browser') || flags.has('--no-build') });
  if (!flags.has('--no-build')) prepareClient();
  if (flags.has('--browser')) prepareBrowser();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

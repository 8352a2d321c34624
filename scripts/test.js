// npm test: rules, laws, contracts, the server and twenty kills (vitest), then the core journey in a real browser.
import { journeys, units } from './suites.js';

const passed = [units(), journeys('core', ['--grep', '@core'])];
process.exit(passed.every(Boolean) ? 0 : 1);

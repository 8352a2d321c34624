import { defineConfig, mergeConfig, type Plugin } from 'vite';
import type { HostInfo } from '../../shared/wire.ts';
import base from '../../vite.config.ts';
import { stageAs } from './views.ts';

const HOST: HostInfo = {
  name: 'Koerskaarten',
  retentionDays: 30,
  maxPeople: 120,
  formats: [],
  nextFormats: [],
  questionnaires: [],
  build: 'proef',
};

/** The proof sheets, with workshops on a stage behind them: `npx vite --config test/proef/vite.config.ts`. No server, no store. */
export default defineConfig(mergeConfig(base, { plugins: [stages()], server: { proxy: {} } }));

/** Gives the sheets what a client of some seat would have heard, and what a host says of itself. */
function stages(): Plugin {
  return {
    name: 'proef-stages',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/proef/stand', (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://proef');
        const stage = stageAs(pathname.slice(1), searchParams.get('wie') ?? '');
        response.statusCode = stage === null ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.end(stage ?? 'null');
      });
      middlewares.use('/api/host', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(HOST));
      });
    },
  };
}

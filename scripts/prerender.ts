import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Plugin, type PluginOption } from 'vite';

const EMPTY = '<div id="koerskaarten"></div>';

/**
 * Puts the markup of the first screens (client/prerendered.tsx) in pages of their own beside index.html, so that a phone
 * shows them before the scripts are there; to be read, not to be used, so that nothing typed is lost. index.html stays empty: every other screen begins with it.
 */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let dist = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved({ root, build }) {
      dist = join(root, build.outDir);
    },
    async closeBundle() {
      const page = await readFile(join(dist, 'index.html'), 'utf8');
      if (!page.includes(EMPTY)) throw new Error(`index.html has no ${EMPTY}`);
      for (const [name, markup] of Object.entries(await pages(plugins())))
        await writeFile(
          join(dist, `${name}.html`),
          page.replace(EMPTY, () => `<div id="koerskaarten" inert>${markup}</div>`),
        );
    },
  };
}

/** Markup per page, from the client's own components. */
async function pages(plugins: PluginOption[]): Promise<Record<string, string>> {
  const server = await createServer({
    configFile: false,
    root: 'client',
    plugins,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    const module: Record<string, unknown> = await server.ssrLoadModule('/prerendered.tsx');
    const make = module['pages'];
    if (typeof make !== 'function') throw new Error('prerendered.tsx makes no pages');
    const made: unknown = Reflect.apply(make, undefined, []);
    return Object.fromEntries(
      Object.entries(made ?? {}).map(([name, markup]) => [name, withoutStyles(String(markup))]),
    );
  } finally {
    await server.close();
  }
}

/** The content security policy refuses styles that stand in the page; they come with the script, which may set them. */
function withoutStyles(markup: string): string {
  return markup.replaceAll(/ style="[^"]*"/g, '');
}

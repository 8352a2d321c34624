import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, createServer, type Plugin, type PluginOption } from 'vite';

const EMPTY = '<div id="koerskaarten"></div>';
const SCRIPT = /[ \t]*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\n/g;
/** In which language the first screens stand in their pages. */
const WORDS = 'client/text/nl/core.po';
/** What the first lines are set in; the other alphabets come when they are needed. */
const FONTS = [
  /^assets\/atkinson-[\w-]+-latin-wght-.*\.woff2$/,
  /^assets\/bricolage-[\w-]+-latin-(?!ext).*\.woff2$/,
];

/**
 * Puts the markup of the first screens (client/prerendered.tsx) in pages of their own beside index.html, so that a phone
 * shows them before the client is there, and they can be filled in (client/starter.ts). index.html stays empty: every other
 * screen begins with it.
 */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let dist = '';
  let fonts: string[] = [];
  let words = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      dist = resolve(root, outDir);
    },
    writeBundle(_, bundle) {
      fonts = Object.keys(bundle).filter((file) => FONTS.some((font) => font.test(file)));
      if (fonts.length !== FONTS.length)
        throw new Error(`not the fonts of the first screens: ${fonts.join(' ')}`);
      const catalogue = Object.values(bundle).find(
        (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(WORDS),
      );
      if (!catalogue) throw new Error(`no file holds ${WORDS}`);
      words = catalogue.fileName;
    },
    async closeBundle() {
      const page = await readFile(join(dist, 'index.html'), 'utf8');
      if (!page.includes(EMPTY)) throw new Error(`index.html has no ${EMPTY}`);
      const head = await headOf(page, dist, { fonts, words });
      for (const [name, markup] of Object.entries(await pages(plugins()))) {
        const filled = page.replace(EMPTY, () => `<div id="koerskaarten">${markup}</div>`);
        await writeFile(
          join(dist, `${name}.html`),
          filled.replaceAll(SCRIPT, '').replace(/(?=[ \t]*<link rel="stylesheet")/, () => head),
        );
      }
    },
  };
}

/** The starter instead of the client itself, which comes behind what the first picture needs. */
async function headOf(
  page: string,
  dist: string,
  { fonts, words }: { fonts: readonly string[]; words: string },
): Promise<string> {
  const scripts = [...page.matchAll(SCRIPT)].map(([, src = '']) => src);
  if (scripts.length === 0) throw new Error('index.html has no script');
  const starter = await starterCode();
  const file = `assets/starter-${createHash('sha256').update(starter).digest('base64url').slice(0, 8)}.js`;
  await writeFile(join(dist, file), starter);
  const lines = [
    `<script src="/${file}" data-parts="${[`/${words}`, ...scripts].join(' ')}"></script>`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`),
  ];
  return lines.map((line) => `    ${line}\n`).join('');
}

/** One plain script, whatever it imports. */
async function starterCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'client/starter.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('the starter was not built');
  return output.output[0].code;
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

/** The content security policy refuses styles that stand in the page; the starter sets them. */
function withoutStyles(markup: string): string {
  return markup.replaceAll(/ style="([^"]*)"/g, ' data-inline="$1"');
}

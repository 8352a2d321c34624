import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const VITE = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');

/** kB over the line, gzipped: of the first page, and of what both boards bring beyond it. */
export const MOST = { first: 100, boards: 250 };

/** What the build says of the files it made, as far as it is asked here. */
const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string())) }),
);
type Manifest = v.InferOutput<typeof Manifest>;

/** A build of the client: which scripts belong together and what they weigh. */
export class Built {
  readonly #dir: string;
  readonly #made: Manifest;

  private constructor(dir: string, made: Manifest) {
    this.#dir = dir;
    this.#made = made;
  }

  /** @param dir an empty folder */
  static async into(dir: string): Promise<Built> {
    // in a process of its own, because this one says that it is a test, and then React comes with all its warnings
    const asked = ['build', '--logLevel', 'error', '--outDir', dir, '--emptyOutDir', '--manifest'];
    await promisify(execFile)(process.execPath, [VITE, ...asked], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const manifest: unknown = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8'));
    return new Built(dir, v.parse(Manifest, manifest));
  }

  /** The scripts that come with these sources, theirs and all that those import at once. */
  scripts(...sources: string[]): Set<string> {
    const found = new Set<string>();
    const add = (key: string): void => {
      const made = this.#made[key];
      if (!made) throw new Error(`the build has no ${key}`);
      if (found.has(made.file)) return;
      if (made.file.endsWith('.js')) found.add(made.file);
      for (const name of made.imports ?? []) add(name);
    };
    sources.forEach(add);
    return found;
  }

  /** The scripts that stand in index.html, and the words of the first screens. */
  async first(): Promise<Set<string>> {
    const page = await this.page('index');
    const standing = [...page.matchAll(/ (?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
    return new Set([...this.scripts('text/nl/core.po'), ...standing]);
  }

  /** The screens of both boards with all that they import, and Pixi, as far as the first page did not bring it. */
  async boards(): Promise<string[]> {
    const first = await this.first();
    const all = this.scripts('steps/Kaartronde.tsx', 'steps/Speelveld.tsx', 'board/world/world.ts');
    return [...all].filter((file) => !first.has(file));
  }

  /** kB over the line, gzipped. */
  async weight(scripts: Iterable<string>): Promise<number> {
    const sizes = await Promise.all(
      [...scripts].map(async (file) => gzipSync(await readFile(join(this.#dir, file))).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  }

  /** The page as it was built. */
  async page(name: string): Promise<string> {
    return readFile(join(this.#dir, `${name}.html`), 'utf8');
  }
}

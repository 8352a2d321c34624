import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { choose, encoded, type Encoded } from './encoding.ts';
import type { Reply } from './exchange.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const PICTURE = /(<meta\s+property="og:image"\s+content=")\//;

interface Page {
  type: string;
  etag: string;
  cache: string;
  plain: Buffer;
  encoded: Promise<Encoded> | null;
}

/** Pages that are kept with an address in them; whoever asks under many names gets them made anew. */
const KEPT = 32;

/** The built client, held in memory; a path that is no file is a screen of the client. */
export class Site {
  readonly #pages: ReadonlyMap<string, Page>;
  /** by page and address */
  readonly #addressed = new Map<string, Page>();

  constructor(dir: string) {
    this.#pages = new Map(files(dir).map((file) => pageOf(dir, file)));
  }

  /** @param origin under which we are known outside; null: not known */
  async answer(
    path: string,
    origin: string | null,
    headers: {
      accept?: string | undefined;
      'accept-encoding'?: string | undefined;
      'if-none-match'?: string | undefined;
    },
  ): Promise<Reply> {
    const found = this.#pages.get(path) ?? (isScreen(path) ? this.#screen(path) : undefined);
    const page = found && this.#under(found, origin);
    if (!page)
      return isScreen(path)
        ? text(
            503,
            'De pagina’s zijn nog niet gebouwd: npm run build. / The client is not built yet: npm run build.',
          )
        : text(404, 'Hier is niets. / Nothing here.');
    if (headers['if-none-match'] === page.etag)
      return {
        status: 304,
        headers: { ETag: page.etag, 'Cache-Control': page.cache },
        body: Buffer.alloc(0),
      };
    page.encoded ??= compressible(page.type)
      ? encoded(page.plain)
      : Promise.resolve({ plain: page.plain, gzip: null, br: null });
    const { body, headers: encoding } = choose(await page.encoded, headers['accept-encoding']);
    return {
      status: 200,
      headers: { 'Content-Type': page.type, 'Cache-Control': page.cache, ETag: page.etag, ...encoding },
      body,
    };
  }

  /** The picture of a link is asked for by programs that know no page it could be relative to: they need its whole address. */
  #under(page: Page, origin: string | null): Page {
    if (origin === null || !page.type.startsWith('text/html')) return page;
    const key = `${page.etag} ${origin}`;
    const kept = this.#addressed.get(key);
    if (kept) return kept;
    const html = page.plain.toString().replace(PICTURE, (_all, head: string) => `${head}${origin}/`);
    const made = pageFrom(Buffer.from(html), page);
    const [oldest] = this.#addressed.keys();
    if (this.#addressed.size >= KEPT && oldest !== undefined) this.#addressed.delete(oldest);
    this.#addressed.set(key, made);
    return made;
  }

  /** The first screens have a page of their own, in which they can be read and filled in before the client is there. */
  #screen(path: string): Page | undefined {
    const own = path === '/' ? '/start.html' : path.startsWith('/meedoen/') ? '/meedoen.html' : null;
    return (own === null ? undefined : this.#pages.get(own)) ?? this.#pages.get('/index.html');
  }
}

/** Addresses without a file extension are screens; what looks like a file and is not there is simply not there. */
function isScreen(path: string): boolean {
  return (
    path === '/' ||
    (extname(path) === '' &&
      !path.startsWith('/assets/') &&
      !path.startsWith('/api/') &&
      !path.startsWith('/matchmake'))
  );
}

function files(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function pageOf(dir: string, file: string): [string, Page] {
  const path = `/${relative(dir, file).split(sep).join('/')}`;
  const plain = readFileSync(file);
  // files in assets/ have a hash of what is in them in their name
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return [path, pageFrom(plain, { type: TYPES[extname(file)] ?? 'application/octet-stream', cache })];
}

function pageFrom(plain: Buffer, { type, cache }: Pick<Page, 'type' | 'cache'>): Page {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  return { type, etag, cache, plain, encoded: null };
}

function compressible(type: string): boolean {
  return /^text\/|json|svg/.test(type);
}

function text(status: number, message: string): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: Buffer.from(message),
  };
}

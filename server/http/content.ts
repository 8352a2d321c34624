import { refuse } from '../../shared/workshop/refusal.ts';
import type { Journal } from '../journal/journal.ts';
import { choose, encoded, type Encoded } from './encoding.ts';
import { refused, type Route } from './exchange.ts';

/** Frozen contents that are kept ready to send; a server rarely has more than one or two going at once. */
const KEPT = 16;

/** GET /api/content/<hash>: what a workshop froze, under a name that says what is in it. */
export function contentRoute(journal: Journal): Route {
  const ready = new Map<string, Promise<Encoded | null>>();

  async function load(hash: string): Promise<Encoded | null> {
    const content = await journal.content(hash);
    return content && encoded(Buffer.from(JSON.stringify(content)));
  }

  function find(hash: string): Promise<Encoded | null> {
    const known = ready.get(hash);
    if (known) return known;
    const loading = load(hash);
    ready.set(hash, loading);
    const drop = (): void => void ready.delete(hash);
    loading.then((found) => found ?? drop(), drop);
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== undefined) ready.delete(oldest);
    return loading;
  }

  return {
    method: 'GET',
    path: '/api/content/:hash',
    async handle({ params, headers }) {
      const hash = params['hash'] ?? '';
      const content = /^[0-9a-f]{64}$/.test(hash) ? await find(hash) : null;
      if (!content) return refused(refuse('onbekende-zitplaats'), 404);
      const { body, headers: encoding } = choose(content, headers['accept-encoding']);
      return {
        status: 200,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Cache-Control': 'public, max-age=31536000, immutable',
          ...encoding,
        },
        body,
      };
    },
  };
}

import type { Journal } from '../journal/journal.ts';
import { json, type Route } from './exchange.ts';

/** GET /healthz, and /health: 200 when the store answers, 503 when it does not. */
export function healthRoutes(journal: Journal): Route[] {
  const handle: Route['handle'] = async () => {
    try {
      await journal.exists('-');
      return json({ status: 'ok' });
    } catch {
      return json({ status: 'geen opslag' }, 503);
    }
  };
  return [
    { method: 'GET', path: '/healthz', handle },
    { method: 'GET', path: '/health', handle },
  ];
}

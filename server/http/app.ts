import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../../shared/workshop/refusal.ts';
import { WIRE_LIMITS } from '../../shared/wire.ts';
import type { Log } from '../log.ts';
import { readBody } from './body.ts';
import { addressOf, hostOf, isSecure, isWelcome, publicOrigin, type Outside } from './caller.ts';
import { refused, type Ask, type Reply, type Route } from './exchange.ts';
import { securityHeaders } from './headers.ts';
import type { Site } from './site.ts';

/** Answers every HTTP request: our routes, and the built client for what is none of them. */
export function app(
  routes: readonly Route[],
  site: Site,
  outside: Outside,
  log: Log,
): (request: IncomingMessage, response: ServerResponse) => void {
  async function answer(request: IncomingMessage): Promise<Reply> {
    const url = URL.parse(request.url ?? '/', 'http://server');
    const path = url && decoded(url.pathname);
    if (!url || path === null) return refused(refuse('vorm'));
    const found = find(routes, path);
    if (found.length === 0) return otherwise(request, path, site, outside);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = found.find(({ route }) => route.method === method);
    if (!match)
      return {
        ...refused(refuse('vorm'), 405),
        headers: { Allow: found.map(({ route }) => route.method).join(', ') },
      };
    const ask: Ask = {
      params: match.params,
      query: url.searchParams,
      headers: request.headers,
      address: addressOf(request, outside),
      body: undefined,
    };
    if (match.route.method === 'GET') return match.route.handle(ask);
    if (!isWelcome(request.headers, outside)) return refused(refuse('vorm'), 403);
    const body = await readBody(request);
    if ('status' in body)
      return refused(refuse('vorm', body.status === 413 ? WIRE_LIMITS.body : undefined), body.status);
    return match.route.handle({ ...ask, body: body.value });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = securityHeaders(hostOf(request.headers, outside), isSecure(request.headers, outside));
    let reply: Reply;
    try {
      reply = await answer(request);
    } catch (error) {
      log.error({ err: error, path: request.url?.split('?')[0] }, 'fout bij een verzoek');
      reply = refused(refuse('bezig'), 500);
    }
    // a body that was not read to its end would stand in the way of the next request
    const ends =
      reply.status === 413 || reply.status === 415 || reply.status === 403 ? { Connection: 'close' } : {};
    response.writeHead(reply.status, {
      ...headers,
      ...reply.headers,
      ...ends,
      'Content-Length': reply.body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'antwoord niet verstuurd');
      response.destroy();
    });
  };
}

function otherwise(
  request: IncomingMessage,
  path: string,
  site: Site,
  outside: Outside,
): Promise<Reply> | Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(refuse('vorm'), 405);
  const { accept, 'accept-encoding': encoding, 'if-none-match': match } = request.headers;
  return site.answer(path, publicOrigin(request.headers, outside), {
    accept,
    'accept-encoding': typeof encoding === 'string' ? encoding : undefined,
    'if-none-match': match,
  });
}

function find(routes: readonly Route[], path: string): { route: Route; params: Record<string, string> }[] {
  const parts = path.split('/');
  return routes.flatMap((route) => {
    const params = matched(route.path.split('/'), parts);
    return params ? [{ route, params }] : [];
  });
}

function matched(wanted: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, name] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

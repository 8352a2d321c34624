import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** How the outside world reaches this server, as far as its settings say. */
export interface Outside {
  /** a proxy in front of us sets X-Forwarded-For, -Proto and -Host */
  trustProxy: boolean;
  /** besides the origin that the page itself came from */
  origins: readonly string[];
}

/** Whose request this is. Without a trusted proxy nothing that the client says about it counts. */
export function addressOf(request: IncomingMessage, { trustProxy }: Outside): string {
  const socket = request.socket.remoteAddress ?? 'onbekend';
  // the last one was added by our own proxy; those before it are hearsay
  return trustProxy ? (last(request.headers['x-forwarded-for']) ?? socket) : socket;
}

export function isSecure(headers: IncomingHttpHeaders, { trustProxy }: Outside): boolean {
  return trustProxy && last(headers['x-forwarded-proto']) === 'https';
}

export function hostOf(headers: IncomingHttpHeaders, { trustProxy }: Outside): string | undefined {
  return (trustProxy ? last(headers['x-forwarded-host']) : undefined) ?? headers.host;
}

/**
 * The address under which the outside world knows this server: the first of its settings, or else the one that was asked.
 * @returns null when what was asked is no address
 */
export function publicOrigin(headers: IncomingHttpHeaders, outside: Outside): string | null {
  const [set] = outside.origins;
  if (set !== undefined) return set;
  const host = hostOf(headers, outside);
  if (host === undefined || !/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host)) return null;
  return `${isSecure(headers, outside) ? 'https' : 'http'}://${host}`;
}

/**
 * Whether a page of this origin may ask us things. Browsers always send it with a POST and with a socket; a program that
 * is not a browser may leave it out, and cannot be made to act for somebody else.
 */
export function isWelcome(headers: IncomingHttpHeaders, outside: Outside): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (outside.origins.includes(origin)) return true;
  try {
    return new URL(origin).host === hostOf(headers, outside);
  } catch {
    return false;
  }
}

function last(header: string | string[] | undefined): string | undefined {
  const value = (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim();
  return value === '' ? undefined : value;
}

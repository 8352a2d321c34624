import type { IncomingHttpHeaders } from 'node:http';
import { isRefusal, type Reason, type Refusal } from '../../shared/workshop/refusal.ts';

/** What a route gets to see of a request. */
export interface Ask {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** of who asks: the socket's, or the proxy's word when the settings say to trust it */
  address: string;
  /** parsed JSON of a POST; undefined otherwise */
  body: unknown;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** a Buffer goes out as it is */
  body: Buffer;
}

/** `path` is literal but for `:name` parts, which match one part of the address. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  handle(ask: Ask): Promise<Reply>;
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** The answer, or the refusal with the status that goes with it. */
export function jsonOrRefusal(value: object | Refusal): Reply {
  return isRefusal(value) ? refused(value) : json(value);
}

export function refused(refusal: Refusal, status = STATUS[refusal.refusal] ?? 409): Reply {
  return json(refusal, status);
}

const STATUS: Partial<Record<Reason, number>> = {
  vorm: 400,
  'code-onbekend': 404,
  'onbekende-zitplaats': 404,
  'geheim-klopt-niet': 403,
  'te-veel-pogingen': 429,
  'werkvorm-onbekend': 404,
  'naam-leeg': 400,
  'tekst-leeg': 400,
  'tekst-te-lang': 400,
  'tekst-tekens': 400,
  bezig: 503,
};

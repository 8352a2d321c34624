import type { IncomingMessage } from 'node:http';
import { WIRE_LIMITS } from '../../shared/wire.ts';

export type Body = { value: unknown } | { status: 400 | 413 | 415 };

/** The JSON in a request of at most 16 kB. Reads no further than that. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > WIRE_LIMITS.body) return { status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return { status: 400 };
    size += chunk.length;
    if (size > WIRE_LIMITS.body) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)),
    );
    return { value };
  } catch {
    return { status: 400 };
  }
}

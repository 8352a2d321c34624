import type { Ack, Frame, Present, Refused, Welcome } from '../shared/wire.ts';

/**
 * What a room sent, as a value: JSON in bytes, encoded once for everybody who gets it. The guards look at the frame of a
 * message only: what is in it was made by the same rules (PROTOCOL), and folding an unknown part throws.
 */
export function decoded(body: unknown): unknown {
  const value: unknown = body instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(body)) : body;
  return value;
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isWelcome(value: unknown): value is Welcome {
  if (!isObject(value) || typeof value['seq'] !== 'number' || typeof value['generation'] !== 'number')
    return false;
  if (typeof value['now'] !== 'number' || typeof value['seat'] !== 'string' || !isObject(value['sheets']))
    return false;
  return value['kind'] === 'views'
    ? isNews(value['views'])
    : value['kind'] === 'missed' && isNews(value['parts']);
}

export function isFrame(value: unknown): value is Frame {
  return (
    isObject(value) &&
    typeof value['seq'] === 'number' &&
    typeof value['now'] === 'number' &&
    isNews(value['parts'])
  );
}

export function isRefused(value: unknown): value is Refused {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['refusal'] === 'string';
}

/** A sheet is acknowledged by its id alone. */
export function isKept(value: unknown): value is Pick<Ack, 'id'> {
  return isObject(value) && typeof value['id'] === 'string';
}

export function isPresent(value: unknown): value is Present {
  return (
    isObject(value) &&
    typeof value['seat'] === 'string' &&
    typeof value['step'] === 'string' &&
    typeof value['writes'] === 'boolean'
  );
}

function isNews(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => Array.isArray(item) && typeof item[0] === 'string');
}

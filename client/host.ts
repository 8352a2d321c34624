import * as v from 'valibot';
import type { Content } from '../shared/decks/content.ts';
import type { CodeFound, HostInfo, Join, Seated } from '../shared/wire.ts';
import { ROLES } from '../shared/workshop/ids.ts';
import { REASONS, type Refusal } from '../shared/workshop/refusal.ts';

/** What came of a question to the server. `unreachable`: no answer, so asking again may help. */
export type Asked<T> = { kind: 'answer'; value: T } | { kind: 'refused'; refusal: Refusal } | { kind: 'unreachable' };

const text = v.string();
const localised = v.object({ nl: text, en: text });

const RefusalSchema = v.object({ refusal: v.picklist(REASONS), limit: v.exactOptional(v.number()) });
const SeatedSchema: v.GenericSchema<unknown, Seated> = v.object({
  workshop: text,
  seat: text,
  role: v.picklist(ROLES),
  content: text,
  reservation: v.unknown(),
});
const CodeFoundSchema: v.GenericSchema<unknown, CodeFound> = v.object({ workshop: text, title: text, retentionDays: v.number() });
const HostInfoSchema: v.GenericSchema<unknown, HostInfo> = v.object({
  name: text,
  retentionDays: v.number(),
  maxPeople: v.number(),
  formats: v.array(v.object({ id: text, title: localised, description: localised, minutes: v.number() })),
  build: text,
});

/** The content's own schema stays on the server, which checked every file at start; its hash says that this is that content. */
function contentOf(hash: string): v.GenericSchema<unknown, Content> {
  return v.custom<Content>((value) => typeof value === 'object' && value !== null && 'hash' in value && value.hash === hash);
}

export interface NewWorkshop {
  id: string;
  secret: string;
  format: string;
  title: string;
  lang: 'nl' | 'en';
  name: string;
}

export const host = {
  info: () => ask('/api/host', HostInfoSchema),
  /** Does a workshop with this code exist, and is it open? */
  code: (code: string) => ask(`/api/code/${encodeURIComponent(code)}`, CodeFoundSchema),
  /** Takes a seat or comes back to one; safe to repeat with the same secret. */
  join: (join: Join) => ask('/api/join', SeatedSchema, join),
  create: (workshop: NewWorkshop) => ask('/api/workshops', SeatedSchema, workshop),
  content: (hash: string) => ask(`/api/content/${encodeURIComponent(hash)}`, contentOf(hash)),
};
export type Host = typeof host;

async function ask<T>(path: string, schema: v.GenericSchema<unknown, T>, body?: object): Promise<Asked<T>> {
  try {
    const response = await fetch(path, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'answer', value: v.parse(schema, answer) };
    const refused = v.safeParse(RefusalSchema, answer);
    return refused.success ? { kind: 'refused', refusal: refused.output } : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

import type { Content } from '../shared/decks/content.ts';
import type {
  CodeFound,
  Erase,
  HostInfo,
  InvitationAsk,
  InvitationFound,
  Join,
  NextMeeting,
  Seated,
} from '../shared/wire.ts';
import { ROLES } from '../shared/workshop/ids.ts';
import { REASONS, type Refusal } from '../shared/workshop/refusal.ts';

/** What came of a question to the server. `unreachable`: no answer, so asking again may help. */
export type Asked<T> =
  | { kind: 'answer'; value: T }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' };

/** Written by hand instead of as schemas: they are part of the first page, which has to be light. */
type Guard<T> = (value: unknown) => value is T;

function has(value: unknown, ...texts: string[]): value is Record<string, unknown> {
  return isObject(value) && texts.every((name) => typeof value[name] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const isRefusal: Guard<Refusal> = (value): value is Refusal =>
  has(value, 'refusal') &&
  REASONS.some((reason) => reason === value['refusal']) &&
  (value['limit'] === undefined || typeof value['limit'] === 'number');

const isSeated: Guard<Seated> = (value): value is Seated =>
  has(value, 'workshop', 'seat', 'role', 'content') && ROLES.some((role) => role === value['role']);

const isCodeFound: Guard<CodeFound> = (value): value is CodeFound =>
  has(value, 'workshop', 'title') && typeof value['retentionDays'] === 'number';

const isInvitationFound: Guard<InvitationFound> = (value): value is InvitationFound =>
  has(value, 'title', 'name', 'organisation') &&
  typeof value['retentionDays'] === 'number' &&
  typeof value['came'] === 'boolean';

const isErased: Guard<{ erased: true }> = (value): value is { erased: true } =>
  isObject(value) && value['erased'] === true;

const isBegun: Guard<{ begun: true }> = (value): value is { begun: true } =>
  isObject(value) && value['begun'] === true;

const isHostInfo: Guard<HostInfo> = (value): value is HostInfo =>
  has(value, 'name', 'build') &&
  typeof value['retentionDays'] === 'number' &&
  typeof value['maxPeople'] === 'number' &&
  Array.isArray(value['formats']) &&
  value['formats'].every(isFormat) &&
  Array.isArray(value['nextFormats']) &&
  value['nextFormats'].every(isFormat) &&
  Array.isArray(value['questionnaires']) &&
  value['questionnaires'].every((one) => has(one, 'id') && has(one['title'], 'nl', 'en'));

function isFormat(value: unknown): boolean {
  if (!has(value, 'id') || typeof value['minutes'] !== 'number') return false;
  return has(value['title'], 'nl', 'en') && has(value['description'], 'nl', 'en');
}

/** The server checked every file of it at start; its hash says that this is that content. */
const isContent =
  (hash: string): Guard<Content> =>
  (value): value is Content =>
    has(value, 'hash') && value['hash'] === hash && isObject(value['format']) && isObject(value['decks']);

export interface NewWorkshop {
  id: string;
  secret: string;
  format: string;
  questionnaire?: string;
  title: string;
  lang: 'nl' | 'en';
  name: string;
}

export const host = {
  info: () => ask('/api/host', isHostInfo),
  /** Does a workshop with this code exist, and is it open? */
  code: (code: string) => ask(`/api/code/${encodeURIComponent(code)}`, isCodeFound),
  /** Takes a seat or comes back to one; safe to repeat with the same secret. */
  join: (join: Join) => ask('/api/join', isSeated, join),
  /** Whose link this is (VOOR-3). */
  invitation: (link: InvitationAsk) => ask('/api/uitnodiging', isInvitationFound, link),
  /** Takes everything of a seat out of its workshop; safe to repeat. */
  erase: (seat: Erase) => ask('/api/wis', isErased, seat),
  /** Opens the next meeting of a workshop that has ended (VERV-1). */
  goOn: (meeting: NextMeeting) => ask('/api/vervolg', isBegun, meeting),
  create: (workshop: NewWorkshop) => ask('/api/workshops', isSeated, workshop),
  content: (hash: string) => ask(`/api/content/${encodeURIComponent(hash)}`, isContent(hash)),
};

async function ask<T>(path: string, guard: Guard<T>, body?: object): Promise<Asked<T>> {
  try {
    const response = await fetch(path, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: unknown = await response.json();
    if (response.ok && guard(answer)) return { kind: 'answer', value: answer };
    return isRefusal(answer) ? { kind: 'refused', refusal: answer } : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

import { LANGS, type Lang } from '../../shared/decks/content.ts';
import { teamHarvest } from '../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../shared/harvest/own.ts';
import { seatChannel, teamChannel } from '../../shared/workshop/channel.ts';
import { seatedAt } from '../../shared/workshop/context.ts';
import { galleryOf } from '../../shared/workshop/gallery.ts';
import type { SeatId, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import { deviceOf } from '../../shared/workshop/table.ts';
import { emptySeat, emptyTeam, type State } from '../../shared/workshop/state.ts';
import type { Clock } from '../clock.ts';
import { ALLOWED, Attempts } from '../http/attempts.ts';
import { json, refused, type Ask, type Reply, type Route } from '../http/exchange.ts';
import type { Journal } from '../journal/journal.ts';
import { hashOf, same } from '../rooms/secret.ts';
import { personMarkdown, teamMarkdown } from './markdown.ts';

export interface HarvestParts {
  journal: Pick<Journal, 'contentOf'>;
  clock: Clock;
  /** the committed state of a workshop; null when there is none */
  state: (id: WorkshopId) => Promise<State | null>;
}

/**
 * GET /api/oogst/<workshop>/team.md and /mijn.md: the harvest as a file, for the seat and secret in
 * `Authorization: Bearer <seat>:<secret>`. Never in the address, which ends up in logs. `?taal=en` for English.
 * Refuses `geheim-klopt-niet` (also for a workshop that is not there), `geen-team`, `te-veel-pogingen`.
 */
export function harvestRoutes({ journal, clock, state }: HarvestParts): Route[] {
  const guesses = new Attempts(ALLOWED.failures, ALLOWED.allFailures, clock.now());
  const serve = (path: string, write: (found: Found, lang: Lang) => Reply): Route => ({
    method: 'GET',
    path,
    async handle(ask) {
      const wait = guesses.wait(ask.address, clock.now());
      if (wait > 0) return json(refuse('te-veel-pogingen', wait), 429, { 'Retry-After': String(wait) });
      const found = await admitted(ask, state);
      if (isRefusal(found)) {
        guesses.count(ask.address, clock.now());
        return refused(found);
      }
      const content = await journal.contentOf(found.id);
      return content
        ? write({ ...found, content }, langOf(ask, found.state))
        : refused(refuse('onbekende-zitplaats'));
    },
  });
  return [serve('/api/oogst/:workshop/team.md', teamFile), serve('/api/oogst/:workshop/mijn.md', ownFile)];
}

interface Admitted {
  id: WorkshopId;
  state: State;
  seat: SeatId;
}

type Found = Admitted & { content: Parameters<typeof teamHarvest>[3] };

async function admitted({ params, headers }: Ask, state: HarvestParts['state']): Promise<Admitted | Refusal> {
  const bearer = /^Bearer ([^:\s]+):([0-9a-f]{32})$/.exec(headers.authorization ?? '');
  const [seat, secret] = [bearer?.[1], bearer?.[2]];
  const id = params['workshop'] ?? '';
  if (seat === undefined || secret === undefined) return refuse('geheim-klopt-niet');
  const found = await state(id);
  // who plays at a table has the secret of its device (TAFEL-8)
  const owner = found && seatedAt(found, seat) ? deviceOf(found.all, seat) : seat;
  const kept = found && Object.hasOwn(found.server.secrets, owner) ? found.server.secrets[owner] : undefined;
  if (!found || kept === undefined || !same(hashOf(secret), kept)) return refuse('geheim-klopt-niet');
  return { id, state: found, seat };
}

function teamFile({ state, seat, content }: Found, lang: Lang): Reply {
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  if (!team) return refused(refuse('geen-team'), 404);
  const harvest = teamHarvest(
    state.all,
    team,
    state[teamChannel(team.id)] ?? emptyTeam(),
    content,
    galleryOf(state),
  );
  return markdown(teamMarkdown(harvest, lang), `oogst-${team.name}`);
}

function ownFile({ state, seat, content }: Found, lang: Lang): Reply {
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  const slice = team && state[teamChannel(team.id)];
  const mine = team && slice ? { team, slice } : null;
  const harvest = ownHarvest(state.all, seat, state[seatChannel(seat)] ?? emptySeat(), mine, content);
  return markdown(personMarkdown(harvest, lang), 'mijn-oogst');
}

function markdown(text: string, name: string): Reply {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9-]+/g, '-');
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${plain}.md"`,
      'Cache-Control': 'no-store',
    },
    body: Buffer.from(text),
  };
}

function langOf({ query }: Ask, state: State): Lang {
  return LANGS.find((lang) => lang === query.get('taal')) ?? state.all.workshop?.lang ?? 'nl';
}

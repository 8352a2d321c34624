import { channelsOf } from '../../shared/workshop/channel.ts';
import { view } from '../../shared/workshop/evolve.ts';
import { ROLES, type Role, type SeatId } from '../../shared/workshop/ids.ts';
import type { Room } from './room.ts';
import { readable } from './sentences.ts';
import { isStage, STAGES, type StageName } from './stages.ts';

const rooms = new Map<StageName, Room>();

/** What one seat would have heard of a stage, as JSON: nothing but its own channels. Null when there is no such stage. */
export function stageAs(name: string, who: string): string | null {
  const role = ROLES.find((one) => one === who);
  if (!isStage(name) || role === undefined) return null;
  const room = rooms.get(name) ?? STAGES[name]();
  rooms.set(name, room);
  const { state, content, now } = room.stage;
  const seat = seatOf(room, role);
  const slices = Object.fromEntries(
    channelsOf(state, seat).map((channel) => [channel, view(state, channel)]),
  );
  return `{"seat":${JSON.stringify(seat)},"role":"${role}","now":${now},"content":${JSON.stringify(content)},"slices":${readable(JSON.stringify(slices))}}`;
}

function seatOf({ stage, seats }: Room, role: Role): SeatId {
  if (role === 'begeleider') return 'noor';
  if (role === 'plenair') return 'scherm';
  return stage.state.all.teams[0]?.members[0] ?? seats[0] ?? '';
}

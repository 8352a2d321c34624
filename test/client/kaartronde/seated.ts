import { emptyKaartSeat } from '../../../shared/steps/kaartronde/fold.ts';
import { flavourOf } from '../../../shared/steps/vragenlijst.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { present, specOf } from '../../../shared/workshop/context.ts';
import type { Table } from '../../../client/steps/kaartronde/moves.ts';
import type { Theatre } from '../../shared/workshop/theatre.ts';

/** The table as this member's screen has it, in a team whose flavours are all shared. */
export function tableOf(stage: Theatre, me: string): Table {
  const { state, step, now, content } = stage;
  const team = state.all.teams.find(({ members }) => members.includes(me));
  const round = team && stage.team(team.id).kaartronde[step];
  if (!team || !round) throw new Error(`${me} sits at no table`);
  const seconds = specOf(content, step, 'kaartronde')?.settings.readSeconds ?? 0;
  return {
    step,
    me,
    round,
    own: state[seatChannel(me)]?.kaartronde[step] ?? emptyKaartSeat(),
    sharedHand: false,
    members: team.members,
    present: present(state, team),
    flavours: Object.fromEntries(team.members.map((seat) => [seat, flavourOf(state, seat)])),
    borrowed: stage.team(team.id).borrowed,
    readingOver: now >= round.since + seconds * 1000,
    still: round.minuut?.texts === null || (round.stilte !== null && now < round.stilte.until),
    silentMinute: true,
  };
}

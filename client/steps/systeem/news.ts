import type { Chair, SysteemPhase, SysteemTeam } from '../../../shared/steps/systeem/state.ts';
import { partyName } from '../../../shared/steps/systeem/state.ts';
import type { Owned, SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team; whose turn it is is said apart. */
export type SysteemNews =
  | { kind: 'fase'; phase: Exclude<SysteemPhase, 'wie'> }
  | { kind: 'partij'; name: string }
  | { kind: 'wil'; seat: SeatId; phase: SysteemPhase }
  | { kind: 'stoel'; party: string }
  | { kind: 'zit'; seat: SeatId; party: string }
  | { kind: 'lot'; seat: SeatId }
  | { kind: 'terug'; party: string }
  | { kind: 'gezegd'; party: string; text: Owned<string> }
  | { kind: 'antwoord'; by: SeatId; text: Owned<string> | null }
  | { kind: 'beantwoord' }
  | { kind: 'uitnodiging'; what: Owned<string>; who: SeatId | null }
  | { kind: 'aangenomen'; who: SeatId };

/** What changed between two looks, in reading order; nothing of one's own where that is known. */
export function systeemNews(before: SysteemTeam, after: SysteemTeam, me: SeatId): SysteemNews[] {
  const { phase, asked } = after;
  const told: SysteemNews[] = [];
  if (phase !== before.phase && phase !== 'wie') told.push({ kind: 'fase', phase });
  if (phase === 'stoelen' && before.phase === 'stoelen') told.push(...added(before, after, me));
  if (phase === 'spreken' && (before.phase !== 'spreken' || after.at !== before.at))
    told.push({ kind: 'stoel', party: after.chairs[after.at]?.party ?? '' });
  for (const chair of after.chairs) {
    const old = before.chairs.find(({ party }) => party === chair.party);
    if (old) told.push(...ofChair(old, chair, me), ...ofInvite(old, chair, me));
  }
  const through = before.pass.turn !== null && after.pass.turn === null && after.at === before.at;
  if (phase === 'spreken' && through) told.push({ kind: 'beantwoord' });
  if (asked !== null && asked !== before.asked && asked !== me)
    told.push({ kind: 'wil', seat: asked, phase });
  return told;
}

function added(before: SysteemTeam, after: SysteemTeam, me: SeatId): SysteemNews[] {
  return after.parties.slice(before.parties.length).flatMap((party) => {
    const name = partyName(party);
    const mine = typeof party.name !== 'string' && party.name.by === me;
    return name === null || mine ? [] : [{ kind: 'partij', name }];
  });
}

function ofChair(before: Chair, { party, speaker, drawn, said, answers }: Chair, me: SeatId): SysteemNews[] {
  const told: SysteemNews[] = [];
  const seated = speaker !== before.speaker || drawn !== before.drawn;
  if (seated && speaker !== null && said === null) {
    if (drawn) told.push({ kind: 'lot', seat: speaker });
    else if (speaker !== me) told.push({ kind: 'zit', seat: speaker, party });
  }
  if (speaker === null && before.speaker !== null && before.speaker !== me)
    told.push({ kind: 'terug', party });
  if (said !== null && said.value !== before.said?.value && said.by !== me)
    told.push({ kind: 'gezegd', party, text: said });
  for (const { by, text } of answers.slice(before.answers.length))
    if (by !== me) told.push({ kind: 'antwoord', by, text });
  return told;
}

function ofInvite(before: Chair, { invite }: Chair, me: SeatId): SysteemNews[] {
  if (!invite) return [];
  if (invite.id !== before.invite?.id)
    return invite.what.by === me ? [] : [{ kind: 'uitnodiging', what: invite.what, who: invite.who }];
  const accepted = invite.accepted && !before.invite.accepted && invite.who !== null && invite.who !== me;
  return accepted ? [{ kind: 'aangenomen', who: invite.who ?? '' }] : [];
}

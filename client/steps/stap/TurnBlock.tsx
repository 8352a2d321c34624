import { useLingui } from '@lingui/react';
import { useEffect, type ReactNode } from 'react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Moment, SeatId } from '../../../shared/workshop/ids.ts';
import { ABSENT } from '../../../shared/workshop/pass.ts';
import { useAll, useAnnounce, useMe, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TurnRing } from '../kaartronde/TurnRing.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from './RefusalNote.tsx';
import './stap.css';

export interface TurnBlockProps {
  turn: { seat: SeatId; since: Moment };
  /** the guide time of a turn: a quiet ring, never a cut-off */
  seconds: number;
  /** what who has no turn does meanwhile */
  listen: string;
  /** passes over somebody whose line is lost */
  skip: Command;
  /** what one does in one's own turn */
  children: ReactNode;
}

/** Whose turn it is, and what that person does. */
export function TurnBlock({ turn, seconds, listen, skip, children }: TurnBlockProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const { seat: me } = useMe();
  const whose = people.isYou(turn.seat)
    ? _('kaart.beurt.jij')
    : _('kaart.beurt.ander', { wie: capital(people.name(turn.seat)) });
  const announce = useAnnounce();
  useEffect(() => announce(whose), [announce, whose]);
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2 className="stap-turn">
        <TurnRing since={turn.since} seconds={seconds} />
        {whose}
      </h2>
      {turn.seat === me ? children : <Listening seat={turn.seat} listen={listen} skip={skip} />}
    </section>
  );
}

/** As KAART-8: somebody whose line is lost for a while may be passed over. */
function Listening({ seat, listen, skip }: { seat: SeatId; listen: string; skip: Command }) {
  const { _ } = useLingui();
  const people = usePeople();
  const now = useNow();
  const person = useAll().people[seat];
  const since = person?.offlineSince ?? null;
  const { play, refusal, busy } = usePlay();
  if (person?.online || since === null) return <p>{listen}</p>;
  return (
    <>
      <p>{_('stappen.beurt.geen-lijn', { wie: capital(people.name(seat)) })}</p>
      {now < since + ABSENT ? null : (
        <div>
          <Button disabled={busy} onPress={() => void play(skip)}>
            {_('stappen.beurt.sla-over')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Mixing } from '../../../../shared/steps/mix/state.ts';
import type { SeatId, StepId } from '../../../../shared/workshop/ids.ts';
import { useDrag } from '../../../board/useDrag.ts';
import { useAll, useAnnounce, useName, type Playing } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { MelangeCup } from '../../../parts/MelangeCup.tsx';
import { useGive } from '../lead.ts';
import { flavoursOf } from '../proposal.ts';
import { Member, type Moving } from './Member.tsx';

export interface TinsProps {
  teams: readonly (readonly SeatId[])[];
  /** once confirmed */
  names: readonly string[] | null;
  mixing: Mixing;
  step: StepId;
  playing: Playing;
  onChoose: (seat: SeatId) => void;
}

/** The teams as tins. One drags a person to another tin, or chooses one and then where to. */
export function Tins({ teams, names, mixing, step, playing, onChoose }: TinsProps) {
  const { _ } = useLingui();
  const name = useName();
  const announce = useAnnounce();
  const give = useGive(playing);
  const { ended } = useAll();
  const [moving, setMoving] = useState<Moving | null>(null);
  async function move(seat: SeatId, team: number): Promise<void> {
    if (playing.busy || teams[team]?.includes(seat) !== false) return;
    if (await playing.play({ type: 'mix/verplaats', step, seat, team }))
      announce(_('mix.staat-nu', { naam: name(seat), team: team + 1 }));
  }
  const take = useDrag({
    onStart: () => undefined,
    onMove: ({ by, client }, element) =>
      setMoving({ seat: element.dataset['seat'] ?? '', by, over: teamAt(client.x, client.y) }),
    onDrop: ({ client }, element) => {
      setMoving(null);
      const team = teamAt(client.x, client.y);
      if (team !== null) void move(element.dataset['seat'] ?? '', team);
    },
    onCancel: () => setMoving(null),
  });
  return (
    <div className="kk-mix__teams">
      {teams.map((members, index) => (
        <Tin
          key={index}
          index={index}
          members={members}
          name={names?.[index]}
          over={moving?.over === index}
          locked={mixing.locks.teams.includes(index)}
          onLock={ended === null ? (on) => give({ type: 'mix/zet-team-vast', step, team: index, on }) : null}
        >
          {members.map((seat) => (
            <Member
              key={seat}
              seat={seat}
              mixing={mixing}
              moving={moving?.seat === seat ? moving : null}
              teams={teams}
              index={index}
              onTake={take}
              onChoose={() => onChoose(seat)}
              onMove={(team) => void move(seat, team)}
            />
          ))}
        </Tin>
      ))}
    </div>
  );
}

interface TinProps {
  index: number;
  members: readonly SeatId[];
  name: string | undefined;
  over: boolean;
  locked: boolean;
  /** null: nothing can be locked any more */
  onLock: ((on: boolean) => void) | null;
  children: React.ReactNode;
}

function Tin({ index, members, name, over, locked, onLock, children }: TinProps) {
  const { _ } = useLingui();
  const { people } = useAll();
  const called = name ?? _('regie.mix.team', { nummer: index + 1 });
  return (
    <section
      className="kk-mix__tin"
      aria-labelledby={`kk-tin-${index}`}
      data-tin={index}
      data-over={over || undefined}
      data-locked={locked || undefined}
    >
      <header>
        <div>
          <h3 id={`kk-tin-${index}`}>{called}</h3>
          <span className="kk-hint">{_('regie.mensen-aantal', { aantal: members.length })}</span>
        </div>
        <MelangeCup parts={flavoursOf(people, members).parts} size={40} />
        {onLock ? (
          <Button
            size="small"
            icon={locked ? 'lock' : 'pin'}
            pressed={locked}
            label={_('mix.team-vast', { team: called })}
            onPress={() => onLock(!locked)}
          />
        ) : null}
      </header>
      <ul>{children}</ul>
    </section>
  );
}

/** The tin under the pointer; null: none. */
function teamAt(x: number, y: number): number | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const tin = element.closest<HTMLElement>('[data-tin]')?.dataset['tin'];
    if (tin !== undefined) return Number(tin);
  }
  return null;
}

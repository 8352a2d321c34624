import { useLingui } from '@lingui/react';
import type { CSSProperties, PointerEvent } from 'react';
import type { Mixing } from '../../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import type { Spot } from '../../../board/geometry.ts';
import { useAll, useContent, useFlavour, useLocal, useName } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { TeaLabel } from '../../../parts/TeaLabel.tsx';
import { ChoiceMenu } from '../ChoiceMenu.tsx';

/** Somebody who is being dragged, how far, and over which tin. */
export interface Moving {
  seat: SeatId;
  by: Spot;
  over: number | null;
}

export interface MemberProps {
  seat: SeatId;
  mixing: Mixing;
  moving: Moving | null;
  teams: readonly (readonly SeatId[])[];
  index: number;
  onTake: (event: PointerEvent<HTMLElement>) => void;
  onChoose: () => void;
  onMove: (team: number) => void;
}

/** A person in a tin: a press opens everything about them, the menu moves them, and so does dragging. */
export function Member(props: MemberProps) {
  const { seat, mixing, moving, teams, index, onTake, onChoose, onMove } = props;
  const { _ } = useLingui();
  const local = useLocal();
  const { people } = useAll();
  const { styles } = useContent();
  const name = useName()(seat);
  const flavour = useFlavour()(seat);
  const words = styles.find(({ style }) => style === flavour);
  const organisation = people[seat]?.organisation?.value;
  const by: CSSProperties & Record<`--kk-${'x' | 'y'}`, string> = {
    '--kk-x': `${moving?.by.x ?? 0}px`,
    '--kk-y': `${moving?.by.y ?? 0}px`,
  };
  const choices = teams.flatMap((team, other) =>
    other === index
      ? []
      : [{ id: String(other), text: _('regie.mix.naar-team', { nummer: other + 1, aantal: team.length }) }],
  );
  return (
    <li data-moving={moving !== null || undefined} style={by}>
      <button
        type="button"
        className="kk-mix__person"
        data-seat={seat}
        aria-haspopup="dialog"
        onPointerDown={onTake}
        onClick={onChoose}
      >
        <TeaLabel flavour={flavour ?? 'none'} size={34} />
        <span className="kk-side__who">
          <b>{name}</b>
          <span className="kk-hint">
            {[words ? local(words.name) : _('regie.eigen-keuze'), organisation].filter(Boolean).join(' · ')}
          </span>
        </span>
        <Marks seat={seat} mixing={mixing} />
      </button>
      {choices.length === 0 ? null : (
        <ChoiceMenu
          label={_('regie.mix.verplaats', { naam: name })}
          icon="swap"
          choices={choices}
          onChoose={(team) => onMove(Number(team))}
        />
      )}
    </li>
  );
}

function Marks({ seat, mixing }: { seat: SeatId; mixing: Mixing }) {
  const { _ } = useLingui();
  const marks = [
    mixing.locks.seats.includes(seat) ? ({ icon: 'pin', id: 'vast' } as const) : null,
    mixing.remote[seat]?.value === true ? ({ icon: 'screen', id: 'afstand' } as const) : null,
    mixing.wishes.some(({ who }) => who.some(({ value }) => value === seat))
      ? ({ icon: 'link', id: 'wens' } as const)
      : null,
  ].filter((mark) => mark !== null);
  return marks.map(({ icon, id }) => (
    <span key={id} className="kk-mix__mark">
      <Icon name={icon} size={18} stroke={2.5} />
      <span className="sr-only">{_(`mix.merk.${id}`)}</span>
    </span>
  ));
}

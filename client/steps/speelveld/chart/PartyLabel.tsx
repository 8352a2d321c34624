import { useLingui } from '@lingui/react';
import type { PointerEvent } from 'react';
import type { Party } from '../../../../shared/steps/speelveld/state.ts';
import type { Spot } from '../../../board/geometry.ts';
import type { Placed } from '../../../board/rings/layout.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { SectorShape } from '../SectorMark.tsx';
import type { Field } from '../useField.ts';
import { useWish } from '../useWish.ts';

export interface PartyLabelProps {
  at: Field;
  party: Party;
  placed: Placed;
  /** an end of the line that is being drawn, or what one looks at */
  mark: 'begin' | 'einde' | 'gekozen' | null;
  /** how far it is from its place, under the pointer, in world units */
  moved: Spot | null;
  draggable: boolean;
  /** a team-mate drags it */
  held: boolean;
  onPress: () => void;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** A party on its ring. Who listens hears after its name what it wants and how it hangs together with others. */
export function PartyLabel(props: PartyLabelProps) {
  const { at, party, placed, mark, moved, draggable, held, onPress, onPointerDown } = props;
  const { _ } = useLingui();
  const dots = at.field.dots?.[party.id];
  const name = at.partyName(party);
  const { x, y, width, height } = placed.box;
  return (
    <li
      className="vk-place"
      data-moved={moved !== null || undefined}
      style={{
        left: x,
        top: y,
        width,
        height,
        ...(moved ? { transform: `translate(${moved.x}px, ${moved.y}px)` } : {}),
      }}
    >
      <button
        type="button"
        className="vk-party"
        data-thing={party.id}
        data-draggable={draggable || undefined}
        data-mark={mark ?? undefined}
        data-differ={party.differ || undefined}
        data-held={held || undefined}
        aria-pressed={mark !== null}
        title={placed.text === name ? undefined : name}
        onClick={onPress}
        onPointerDown={draggable ? onPointerDown : undefined}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden focusable="false">
          <SectorShape sector={party.sector} x={0} y={0} />
        </svg>
        {placed.text === name ? (
          <span>{name}</span>
        ) : (
          <>
            <span aria-hidden>{placed.text}</span>
            <span className="sr-only">{name}</span>
          </>
        )}
        <span className="sr-only">
          , {_(`veld.sector.${party.sector}`)}
          {mark === 'begin' || mark === 'einde' ? `, ${_(`veld.lijn-${mark}`)}` : ''}
        </span>
        {party.differ ? <Icon name="swap" size={20} stroke={2.6} label={_('veld.verschillen')} /> : null}
        {dots ? <DotCount count={dots} /> : null}
      </button>
      <Told at={at} party={party} />
    </li>
  );
}

export function DotCount({ count }: { count: number }) {
  const { _ } = useLingui();
  return (
    <span className="vk-dots">
      <span aria-hidden>
        <Icon name="star" size={16} /> {count}
      </span>
      <span className="sr-only">, {_('veld.stippen', { count })}</span>
    </span>
  );
}

/** In reading order: what it wants, and its relations with their words. */
function Told({ at, party }: { at: Field; party: Party }) {
  const wish = useWish();
  const lines = at.field.lines.filter(({ a, b }) => a === party.id || b === party.id);
  return (
    <div className="sr-only">
      {party.wants.map((want) => (
        <p key={want.by}>{wish(want)}</p>
      ))}
      {lines.map((line) => (
        <p key={line.id}>
          {at.lineName(line)}
          {line.words?.value ? `: ‘${line.words.value}’` : ''}
        </p>
      ))}
    </div>
  );
}

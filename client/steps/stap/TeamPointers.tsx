import { useStore } from 'zustand/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { PRESENCE_LIMITS, type Pointer } from '../../../shared/workshop/presence.ts';
import type { Box, Size, Spot } from '../../board/geometry.ts';
import { useAll } from '../../game.ts';
import { others } from '../../presence.ts';
import { usePeople } from '../kaartronde/usePeople.ts';
import { useDoing } from './useDoing.ts';
import './TeamPointers.css';

export interface TeamPointersProps {
  step: StepId;
  world: Size;
  /** where something lies on this screen; null when it does not */
  boxOf: (id: string) => Box | null;
  nameOf: (id: string) => string;
}

/** Where team-mates point on the chart, and what they drag. Their screens may be of another size: what a pointer is over counts first. */
export function TeamPointers({ step, world, boxOf, nameOf }: TeamPointersProps) {
  const doing = useStore(others);
  const told = useDoing(step, nameOf);
  const people = usePeople();
  const { people: known } = useAll();
  return (
    <div className="kk-pointers" aria-hidden>
      {Object.values(doing).map(({ seat, step: where, pointer }) => {
        if (where !== step || !pointer || !known[seat]) return null;
        const { x, y } = spotOf(pointer, world, boxOf);
        const words = told(seat);
        return (
          <div
            key={seat}
            className="kk-pointer"
            data-style={people.flavour(seat)}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            <svg width="20" height="22" viewBox="0 0 20 22">
              <path d="M2 2l5.5 17 3.2-7 7-3z" />
            </svg>
            <span>{words === null ? people.name(seat) : `${people.name(seat)} ${words}`}</span>
          </div>
        );
      })}
    </div>
  );
}

function spotOf({ x, y, over }: Pointer, world: Size, boxOf: (id: string) => Box | null): Spot {
  const box = over === null ? null : boxOf(over);
  if (box) return { x: box.x + box.width - 26, y: box.y + box.height - 12 };
  return { x: (x / PRESENCE_LIMITS.whole) * world.width, y: (y / PRESENCE_LIMITS.whole) * world.height };
}

import { useLingui } from '@lingui/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { CORNERS, type AxesPlacing } from '../../../shared/decks/content.ts';
import { isOn, sameMark, SIDE, type Mark } from '../../../shared/steps/plaatsen/place.ts';
import { useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { usePlaceWords } from './usePlaceWords.ts';

export interface PlaceFieldProps {
  placing: AxesPlacing;
  label: string;
  /** what was chosen here */
  value: Mark | null;
  onChange: (mark: Mark) => void;
  /** the marks of everybody, shown on the field */
  marks?: readonly Mark[];
  /** what the team set together */
  settled?: Mark | null;
}

const STEPS: Partial<Record<string, Mark>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Where the arrows begin while nothing was chosen: beside the middle. */
const BEGIN: Mark = { x: SIDE / 2 - 1, y: SIDE / 2 };
const ROWS = Array.from({ length: SIDE }, (_, at) => SIDE - 1 - at);
const COLUMNS = Array.from({ length: SIDE }, (_, at) => at);

/** A field with two axes as a grid of places: pressed, or reached with the arrows and chosen with Enter or the space bar. */
export function PlaceField(props: PlaceFieldProps) {
  const { placing, label, value, onChange, marks = [], settled = null } = props;
  const { _ } = useLingui();
  const local = useLocal();
  const words = usePlaceWords(placing);
  const [at, setAt] = useState<Mark | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const stop = at ?? value ?? settled ?? BEGIN;
  function move(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    const next = by && { x: stop.x + by.x, y: stop.y + by.y };
    if (!next) return;
    event.preventDefault();
    if (!isOn(placing, next)) return;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.x} ${next.y}"]`)?.focus();
  }
  return (
    <div className="plek">
      <p className="plek__end">
        <Icon name="up" size={20} />
        {local(placing.up.high)}
      </p>
      <div className="plek__field" data-marks={marks.length > 0 || undefined}>
        {CORNERS.map((corner) => (
          <span key={corner} className={`plek__corner plek__corner--${corner}`} aria-hidden>
            {local(placing.corners[corner].name)}
          </span>
        ))}
        {/* the arrows walk over it, so a screen reader has to leave them to the page */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table may be a grid */}
        <table ref={grid} className="plek__grid" role="grid" aria-label={label} onKeyDown={move}>
          <tbody>
            {ROWS.map((y) => (
              <tr key={y}>
                {COLUMNS.map((x) => {
                  const mark = { x, y };
                  const count = marks.filter((one) => sameMark(one, mark)).length;
                  const chosen = sameMark(value, mark);
                  const together = settled !== null && sameMark(settled, mark);
                  const said = [
                    words.where(mark),
                    ...(count > 0 ? [words.say('aantal', { count })] : []),
                    ...(together ? [_('plaatsen.samen-hier')] : []),
                  ];
                  return (
                    <td key={x} aria-selected={chosen}>
                      <button
                        type="button"
                        className="plek__place"
                        data-place={`${x} ${y}`}
                        data-middle={x === SIDE / 2 || undefined}
                        data-half={y === SIDE / 2 - 1 || undefined}
                        tabIndex={sameMark(stop, mark) ? 0 : -1}
                        aria-pressed={chosen}
                        aria-label={said.join('. ')}
                        onFocus={() => setAt(mark)}
                        onClick={() => onChange(mark)}
                      >
                        {together ? <Icon name="pin" size={26} /> : null}
                        {count > 0 ? <span className="plek__dot">{count > 1 ? count : ''}</span> : null}
                        {chosen ? <span className="plek__own" /> : null}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="plek__end">
        <Icon name="down" size={20} />
        {local(placing.up.low)}
      </p>
      <p className="plek__ends">
        <span>
          <Icon name="back" size={20} />
          {local(placing.across.low)}
        </span>
        <span>
          {local(placing.across.high)}
          <Icon name="next" size={20} />
        </span>
      </p>
    </div>
  );
}

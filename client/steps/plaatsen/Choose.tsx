import { useLingui } from '@lingui/react';
import { CORNERS, type AxesPlacing, type Placing } from '../../../shared/decks/content.ts';
import { hasAxes, type Mark } from '../../../shared/steps/plaatsen/place.ts';
import { useLocal } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { useNarrow } from '../stap/useNarrow.ts';
import { PlaceField } from './PlaceField.tsx';
import { usePlaceWords } from './usePlaceWords.ts';

export interface ChooseProps {
  placing: Placing;
  label: string;
  /** what stands before the words of where it lies */
  chosen: string;
  value: Mark | null;
  onChange: (mark: Mark) => void;
  marks?: readonly Mark[];
  settled?: Mark | null;
}

/** A place on a field, or one of a few choices; where it lies is always said in words too (PLAATS-3). */
export function Choose({ placing, label, chosen, value, onChange, marks = [], settled = null }: ChooseProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const { where, say } = usePlaceWords(placing);
  if (!hasAxes(placing))
    return (
      <RadioCards
        label={label}
        columns={1}
        options={placing.choices.map(({ id, name, short }, x) => {
          const count = marks.filter((mark) => mark.x === x).length;
          const said = count === 0 ? '' : ` ${say('aantal', { count })}.`;
          return { value: id, label: local(name), sub: `${local(short)}${said}` };
        })}
        value={value ? (placing.choices[value.x]?.id ?? null) : null}
        onChange={(id) => onChange({ x: placing.choices.findIndex((one) => one.id === id), y: 0 })}
      />
    );
  return (
    <div className="plek-choose">
      <div className="plek-choose__sides">
        <div className="kk-stack kk-gap-3">
          <h2 className="plek__heading">{label}</h2>
          <PlaceField {...{ placing, label, value, onChange, marks, settled }} />
          <output className="plek__where" aria-live="polite">
            {value ? `${chosen} ${where(value)}.` : _('plaatsen.nog-geen')}
          </output>
          <p className="kk-hint">{_('plaatsen.pijltjes')}</p>
        </div>
        <About placing={placing} />
      </div>
    </div>
  );
}

/** The two questions behind the axes and the four corners; on a phone it stays shut, so that what one does is near. */
function About({ placing }: { placing: AxesPlacing }) {
  const { _ } = useLingui();
  const local = useLocal();
  const narrow = useNarrow();
  return (
    <details className="stap-details" open={!narrow}>
      <summary>{_('plaatsen.hoeken')}</summary>
      <div className="stap-details__body">
        <p>{local(placing.intro)}</p>
        <dl className="plek__corners">
          {CORNERS.map((corner) => (
            <div key={corner}>
              <dt>
                {_(`plaatsen.hoek.${corner}`)}: {local(placing.corners[corner].name)}
              </dt>
              <dd>{local(placing.corners[corner].short)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

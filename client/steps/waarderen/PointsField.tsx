import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { WAARDEREN_LIMITS } from '../../../shared/steps/waarderen/state.ts';
import { Button } from '../../parts/Button.tsx';

/** points that a press gives or takes */
const STEP = 5;

/** The points for one item: typed, or with the buttons beside it. */
export function PointsField({ label, short, value, onChange }: PointsFieldProps) {
  const { _ } = useLingui();
  const id = useId();
  return (
    <div className="waard-field">
      <label htmlFor={id}>
        {short === undefined ? null : <span className="waard-field__short">{short} </span>}
        {label}
      </label>
      <div className="waard-field__stepper">
        <Button
          icon="minus"
          label={_('waarderen.minder', { naam: short ?? label, count: STEP })}
          onPress={() => onChange(value - STEP)}
        />
        <input
          id={id}
          className="kk-field__input"
          type="number"
          min={0}
          max={WAARDEREN_LIMITS.points}
          step={1}
          inputMode="numeric"
          placeholder="0"
          value={value === 0 ? '' : value}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        <Button
          icon="plus"
          label={_('waarderen.meer', { naam: short ?? label, count: STEP })}
          onPress={() => onChange(value + STEP)}
        />
      </div>
    </div>
  );
}

interface PointsFieldProps {
  label: string;
  /** what a long text is called in a word or two; stands above it */
  short?: string | undefined;
  value: number;
  onChange: (value: number) => void;
}

import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import './RadioCards.css';

export interface RadioCard<Value extends string> {
  value: Value;
  label: string;
  sub?: string;
  icon?: IconName;
  disabled?: boolean;
}

export interface RadioCardsProps<Value extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly RadioCard<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  columns?: 1 | 2 | 3;
}

/** One choice out of a few, each on a card of its own: the waters, a style, a format. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, columns = 2 } = props;
  function choose(next: string): void {
    const option = options.find((candidate) => candidate.value === next);
    if (option !== undefined) onChange(option.value);
  }
  return (
    <RadioGroup className="kk-radio-cards" value={value} onChange={choose}>
      <Label className={hideLabel ? 'sr-only' : 'kk-radio-cards__label'}>{label}</Label>
      <div className={`kk-radio-cards__grid kk-radio-cards__grid--${columns}`}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.disabled ?? false}
            className="kk-radio-card"
          >
            {option.icon === undefined ? null : <Icon name={option.icon} size={26} stroke={2.3} />}
            <span className="kk-radio-card__text">
              <strong>{option.label}</strong>
              {option.sub === undefined ? null : <span>{option.sub}</span>}
            </span>
            <span className="kk-radio-card__mark" aria-hidden>
              <Icon name="check" size={16} stroke={4.2} />
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

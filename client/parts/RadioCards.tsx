import type { ReactNode } from 'react';
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

type Columns = 1 | 2 | 3 | 'broad';

interface Choice<Value extends string> {
  label: string;
  hideLabel?: boolean;
  value: Value | null;
  onChange: (value: Value) => void;
}

export interface RadioCardsProps<Value extends string> extends Choice<Value> {
  options: readonly RadioCard<Value>[];
  /** `broad`: two beside each other where there is room for sentences */
  columns?: Columns;
}

export interface RadioSectionsProps<Value extends string> extends Choice<Value> {
  sections: readonly { label: string; options: readonly RadioCard<Value>[] }[];
}

/** One choice out of a few, each on a card of its own: the waters, a style, a language. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { options, columns = 2, ...choice } = props;
  return (
    <Cards {...choice} options={options}>
      <Grid options={options} columns={columns} />
    </Cards>
  );
}

/** One choice out of many, in sections with a heading: the werkvormen. */
export function RadioSections<Value extends string>(props: RadioSectionsProps<Value>) {
  const { sections, ...choice } = props;
  return (
    <Cards {...choice} options={sections.flatMap(({ options }) => options)}>
      {sections.map(({ label, options }) => (
        <fieldset key={label} className="kk-radio-cards__section">
          <legend>{label}</legend>
          <Grid options={options} columns="broad" />
        </fieldset>
      ))}
    </Cards>
  );
}

interface CardsProps<Value extends string> extends Choice<Value> {
  options: readonly RadioCard<Value>[];
  children: ReactNode;
}

function Cards<Value extends string>(props: CardsProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, children } = props;
  function choose(next: string): void {
    const option = options.find((candidate) => candidate.value === next);
    if (option !== undefined) onChange(option.value);
  }
  return (
    <RadioGroup className="kk-radio-cards" value={value} onChange={choose}>
      <Label className={hideLabel ? 'sr-only' : 'kk-radio-cards__label'}>{label}</Label>
      {children}
    </RadioGroup>
  );
}

interface GridProps {
  options: readonly RadioCard<string>[];
  columns: Columns;
}

function Grid({ options, columns }: GridProps) {
  return (
    <div className={`kk-radio-cards__grid kk-radio-cards__grid--${columns}`}>
      {options.map(({ value, label, sub, icon, disabled = false }) => (
        <Radio key={value} value={value} isDisabled={disabled} className="kk-radio-card">
          {icon === undefined ? null : <Icon name={icon} size={26} stroke={2.3} />}
          <span className="kk-radio-card__text">
            <strong>{label}</strong>
            {sub === undefined ? null : <span>{sub}</span>}
          </span>
          <span className="kk-radio-card__mark" aria-hidden>
            <Icon name="check" size={16} stroke={4.2} />
          </span>
        </Radio>
      ))}
    </div>
  );
}

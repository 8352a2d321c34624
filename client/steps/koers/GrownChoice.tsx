import { useLingui } from '@lingui/react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from '../../icons/Icon.tsx';
import type { Gathered, GrownDraft } from './useGrown.ts';

const OWN_WORDS = '';

export interface GrownChoiceProps {
  draft: GrownDraft;
  /** What it is about, where several stand together; the question itself when left out. */
  label?: string;
}

/** KOERS-9: one line that opens on demand, to say what a line grew from; nothing where the team gathered nothing. */
export function GrownChoice({ draft, label }: GrownChoiceProps) {
  const { _ } = useLingui();
  const { chosen, options, choose } = draft;
  if (options.length === 0) return null;
  const name = label ?? _('stappen.herkomst.vraag');
  return (
    <details className="stap-details koers-grown">
      <summary>
        <span>
          {label === undefined ? name : `${label}:`} <b>{chosen?.title ?? _('stappen.herkomst.eigen')}</b>
        </span>
      </summary>
      <div className="stap-details__body">
        <RadioGroup
          className="koers-grown__list"
          aria-label={label === undefined ? name : `${_('stappen.herkomst.vraag')} ${label}`}
          value={chosen?.key ?? OWN_WORDS}
          onChange={(key) => choose(options.find((one) => one.key === key)?.grown ?? null)}
        >
          <Radio value={OWN_WORDS} className="koers-grown__option">
            <span className="koers-grown__icon">
              <Icon name="pen" size={22} />
            </span>
            <span>
              <strong>{_('stappen.herkomst.eigen')}</strong>
            </span>
            <Mark />
          </Radio>
          {options.map((one) => (
            <Radio key={one.key} value={one.key} className="koers-grown__option">
              <GrownIcon of={one} />
              <span>
                <strong>{one.title}</strong>
                <span>{one.place}</span>
              </span>
              <Mark />
            </Radio>
          ))}
        </RadioGroup>
        <p className="kk-hint">{_('stappen.herkomst.uitleg')}</p>
      </div>
    </details>
  );
}

/** What a line that stands grew from; nothing when it is in the team's own words. */
export function GrownFrom({ of }: { of: Gathered | undefined }) {
  const { _ } = useLingui();
  if (!of) return null;
  return (
    <span className="koers-grown__from">
      <GrownIcon of={of} />
      <span>
        <span className="sr-only">{_('stappen.herkomst.uit')} </span>
        {of.title} <span className="kk-hint">{of.place}</span>
      </span>
    </span>
  );
}

function GrownIcon({ of: { deck, icon } }: { of: Gathered }) {
  return (
    <span className="koers-grown__icon" {...(deck === null ? {} : { 'data-deck': deck })}>
      <Icon name={icon} size={22} />
    </span>
  );
}

function Mark() {
  return (
    <span className="koers-grown__mark" aria-hidden>
      <Icon name="check" size={16} stroke={4.2} />
    </span>
  );
}

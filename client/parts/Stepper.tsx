import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import './Stepper.css';

export interface StepperStep {
  id: string;
  name: string;
  state: 'done' | 'current' | 'todo';
  icon?: IconName;
}

export interface StepperProps {
  label: string;
  steps: readonly StepperStep[];
  /** Said after the name of a step that is done, such as "gedaan". */
  doneText: string;
}

/** With more steps than this there is never room for all names side by side. */
const NAMED = 8;

/** The course line of the workshop: done, current, to do. In a narrow place, and in a long workshop, only the current step keeps its name. */
export function Stepper({ label, steps, doneText }: StepperProps) {
  return (
    <nav className="kk-stepper" aria-label={label} data-many={steps.length > NAMED || undefined}>
      <ol className="kk-stepper__line">
        {steps.map(({ id, name, state, icon }) => (
          <li
            key={id}
            className="kk-stepper__step"
            data-state={state}
            {...(state === 'current' ? { 'aria-current': 'step' } : {})}
          >
            <span className="kk-stepper__mark">
              {state === 'done' ? (
                <Icon name="check" size={16} stroke={4} />
              ) : icon === undefined ? null : (
                <Icon name={icon} size={18} stroke={2.4} />
              )}
            </span>
            <span className="kk-stepper__name">
              {name}
              {state === 'done' ? <span className="sr-only">, {doneText}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useAll, useNow } from '../../game.ts';
import { Logo } from '../../parts/Logo.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { useHost } from '../useHost.ts';

export interface StepTitleProps {
  title: string;
  children?: ReactNode;
  /** Without the clock, such as at the end. */
  timeless?: boolean;
}

/** Title, what to do, and the time that is left; the clock makes no sound and ends nothing. */
export function StepTitle({ title, children, timeless = false }: StepTitleProps) {
  const { _ } = useLingui();
  const info = useHost();
  const { clock } = useAll();
  const now = useNow();
  return (
    <header className="kk-beam__head">
      <div className="kk-beam__title">
        <h1>{title}</h1>
        {children === undefined ? null : <p>{children}</p>}
      </div>
      <div className="kk-beam__corner">
        <Logo name={info?.name ?? _('core.naam')} size="beamer" />
        {timeless ? null : (
          <Timer
            since={clock.since}
            endsAt={clock.endsAt}
            now={now}
            label={_('regie.tijd')}
            size="beamer"
            {...(clock.pausedLeft === null ? {} : { pausedLeft: clock.pausedLeft })}
          />
        )}
      </div>
    </header>
  );
}

import { useLingui } from '@lingui/react';
import { hourText } from '../../../shared/harvest/day.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useAll, useContent, useLocal, useNow } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { clockText } from '../../parts/Timer.tsx';
import { currentLang } from '../../text/i18n.ts';
import './PauseCard.css';

/** How long the break still lasts, when it ends and what comes then. The time counts down; the sentence stands still. */
export function PauseCard({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const local = useLocal();
  const now = useNow();
  const { clock } = useAll();
  const next = useNextTitle(step);
  const stopped = clock.pausedLeft !== null;
  const left = clock.pausedLeft ?? Math.max(0, clock.endsAt - now);
  const over = left === 0;
  const tijd = hourText(clock.endsAt, currentLang());
  return (
    <div className="pauze-card">
      <Icon name="clock" size={44} />
      {over ? null : (
        <p className="pauze-card__left" role="timer" aria-label={_('pauze.nog')}>
          {clockText(left)}
        </p>
      )}
      <output className="pauze-card__until">
        {stopped ? _('pauze.stil') : _(over ? 'pauze.verder' : 'pauze.terug-om', { tijd })}
      </output>
      {next ? (
        <p className="pauze-card__next">
          <span>{_('pauze.straks')}</span> <b>{local(next)}</b>
        </p>
      ) : null}
    </div>
  );
}

/** The title of what stands after this step in the plan; null when it is the last. */
function useNextTitle(step: StepId) {
  const { workshop } = useAll();
  const { format } = useContent();
  const plan = workshop?.plan ?? [];
  const next = plan[plan.findIndex(({ id }) => id === step) + 1];
  return format.steps.find(({ id }) => id === next?.id)?.title ?? null;
}

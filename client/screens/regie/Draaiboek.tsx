import { useLingui } from '@lingui/react';
import type { CSSProperties } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useAll, useContent, useLocal, useNow } from '../../game.ts';
import { schedule, type ScheduledStep } from './schedule.ts';
import './Draaiboek.css';

/** More steps than this stand in two rows. */
const ROW = 9;

/** The draaiboek as the course line: what was planned, what it took, where we are, and where it ends. */
export function Draaiboek() {
  const { _, i18n } = useLingui();
  const all = useAll();
  const { format } = useContent();
  const now = useNow();
  const { steps, behind, endsAt } = schedule(all, format, now);
  const columns: CSSProperties & Record<'--kk-columns', number> = {
    '--kk-columns': steps.length > ROW ? Math.ceil(steps.length / 2) : steps.length,
  };
  const clock = new Intl.DateTimeFormat(i18n.locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <section className="kk-plan" aria-labelledby="kk-plan-title">
      <div className="kk-plan__sum">
        <h2 id="kk-plan-title">{_('regie.draaiboek')}</h2>
        <p>
          {_(behind > 0 ? 'regie.over-plan' : behind < 0 ? 'regie.voor-op-plan' : 'regie.op-plan', {
            minuten: Math.abs(behind),
          })}
        </p>
        <p>
          {all.ended === null ? _('regie.klaar-om', { tijd: clock.format(endsAt) }) : _('regie.afgelopen')}
        </p>
      </div>
      <ol className="kk-plan__line" style={columns}>
        {steps.map((step) => (
          <Waypoint key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Waypoint({ step }: { step: ScheduledStep }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { format, decks } = useContent();
  const spec = format.steps.find(({ id }) => id === step.id);
  const deck = spec?.kind === 'kaartronde' ? spec.settings.deck : undefined;
  const title = spec ? local(spec.title) : step.id;
  // the deck says which card round it is, in less room than the title of the step
  const name = deck === undefined ? undefined : decks[deck]?.name;
  const short = name === undefined ? title : local(name);
  return (
    <li
      className="kk-plan__step"
      data-state={step.state}
      {...(step.state === 'current' ? { 'aria-current': 'step' } : {})}
    >
      <span className="kk-plan__box" {...(deck === undefined ? {} : { 'data-deck': deck })}>
        {step.state === 'done' ? (
          <Icon name="check" size={15} stroke={4} label={_('regie.gedaan')} />
        ) : deck === undefined ? null : (
          <span className="kk-plan__deck">
            <Icon name={deck} size={15} stroke={2.8} />
          </span>
        )}
        <span className="kk-plan__title" title={title}>
          <span aria-hidden={short === title ? undefined : true}>{short}</span>
          {short === title ? null : <span className="sr-only">{title}</span>}
        </span>
      </span>
      <span className="kk-plan__minutes">
        {step.used === null ? (
          _('regie.minuten', { minuten: step.planned })
        ) : (
          <>
            <b data-over={step.over || undefined}>{step.used}</b>{' '}
            {_('regie.van-minuten', { minuten: step.planned })}
          </>
        )}
      </span>
      <span className="kk-plan__bar" aria-hidden>
        <span style={{ width: `${Math.round(step.share * 100)}%` }} />
        {step.over ? <i /> : null}
      </span>
    </li>
  );
}

import { useLingui } from '@lingui/react';
import { KOFFIE_LIMITS, type KoffieTable, type Round } from '../../../shared/steps/koffietafels/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useMe, useName, useSeat } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';

/** KOFFIE-7: what was said here since one sat down; who types instead of talks, talks here. */
export function TableTalk({ step, round, table }: { step: StepId; round: Round; table: KoffieTable }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const heard = useSeat().koffietafels?.[step];
  const left = heard?.left ?? KOFFIE_LIMITS.messages;
  const said = (heard?.said ?? []).flatMap(({ id, text: { by, value } }) =>
    value === null ? [] : [{ id, by, value }],
  );
  const { number } = table;
  return (
    <section className="kk-panel kk-stack koffie-talk" aria-labelledby="koffie-talk">
      <h2 id="koffie-talk">{_('koffie.typen')}</h2>
      <p className="koffie-talk__private">
        <Icon name="private" size={22} stroke={2.4} />
        {_('koffie.alleen-deze-tafel')}
      </p>
      {/* read aloud here and not in the region of the whole page: what was said leaves with the table */}
      <div role="log" aria-labelledby="koffie-talk">
        <ol className="koffie-talk__said">
          {said.map(({ id, by, value }) => (
            <li key={id} data-mine={by === seat || undefined}>
              <b>{by === seat ? _('koffie.jij') : name(by)}</b>
              <span>{value}</span>
            </li>
          ))}
        </ol>
      </div>
      <SentenceForm
        step={step}
        first={{
          name: `koffie.${round}.${number}`,
          label: _('koffie.bericht'),
          hint: _('koffie.nog-berichten', { aantal: left }),
          limit: KOFFIE_LIMITS.message,
          rows: 1,
        }}
        command={(text) => ({ type: 'koffie/zeg', step, round, table: number, text })}
        submit={_('koffie.zeg')}
        quiet
      />
      <details className="stap-details">
        <summary>{_('koffie.wat-gebeurt-ermee')}</summary>
        <div className="stap-details__body">
          <p>{_('koffie.wat-gebeurt-ermee-tekst')}</p>
        </div>
      </details>
    </section>
  );
}

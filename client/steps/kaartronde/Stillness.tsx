import { useLingui } from '@lingui/react';
import { KAART_LIMITS, stillFor, type Stilte } from '../../../shared/steps/kaartronde/state.ts';
import { useAll, useLocal, useNow, useStepSpec } from '../../game.ts';
import { clockText } from '../../parts/Timer.tsx';
import { useTafel } from '../../tafel/useTafel.ts';
import type { Table } from './moves.ts';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { capital, usePeople } from './usePeople.ts';

/** The Spiegelaar's minute: one question, a private note; afterwards the Spiegelaar says what they see (ZET-5). */
export function Stillness({ table }: { table: Table }) {
  const { _ } = useLingui();
  const local = useLocal();
  const people = usePeople();
  const spec = useStepSpec(table.step);
  const alone = useTafel() === null;
  const { round, me, still, own, step } = table;
  const { stilte } = round;
  if (!stilte) return null;
  const question = spec.kind === 'kaartronde' ? spec.settings.reflection[stilte.question] : undefined;
  const mine = stilte.by === me;
  return (
    <section className="kr-notice kr-notice--still kk-stack kk-gap-3" aria-labelledby="kr-stilte">
      <div className="kk-row kk-row--between">
        <h2 id="kr-stilte" className="kr-h">
          {still
            ? _('kaart.stilte.titel')
            : mine
              ? _('kaart.stilte.jouw-woord')
              : _('kaart.stilte.woord', { wie: capital(people.name(stilte.by)) })}
        </h2>
        {still ? <Countdown stilte={stilte} label={_('kaart.stilte.nog')} /> : null}
      </div>
      {question ? (
        <div className="kk-thought">
          <p>{local(question)}</p>
        </div>
      ) : null}
      {still || (!mine && own.note === null) ? (
        <SentenceForm
          step={step}
          first={{
            name: 'notitie',
            label: _('kaart.stilte.notitie'),
            hint: _(alone ? 'kaart.stilte.alleen-jij' : 'tafel.stilte'),
            limit: KAART_LIMITS.note,
            initial: own.note?.value ?? '',
          }}
          command={(text) => ({ type: 'zet/notitie', step, text })}
          submit={_('kaart.stilte.bewaar')}
        />
      ) : null}
      {own.note?.value ? (
        <p className="kk-hint">
          {alone ? _('kaart.stilte.jouw-notitie') : _('tafel.notitie', { naam: people.name(me) })}{' '}
          {own.note.value}
        </p>
      ) : null}
      {!still && mine ? <MirrorForm table={table} /> : null}
    </section>
  );
}

/** Seconds that are left; silent, as every timer. */
function Countdown({ stilte, label }: { stilte: Stilte; label: string }) {
  const left = stillFor(useAll(), stilte, useNow());
  return (
    <span className="kr-countdown" role="timer" aria-label={label}>
      {clockText(Math.max(0, left))}
    </span>
  );
}

function MirrorForm({ table }: { table: Table }) {
  const { _ } = useLingui();
  const { step } = table;
  return (
    <SentenceForm
      step={step}
      first={{
        name: 'spiegel.ons',
        label: _('kaart.spiegel.ons'),
        hint: _('kaart.spiegel.ons-uitleg'),
        limit: KAART_LIMITS.zet,
      }}
      second={{
        name: 'spiegel.ik',
        label: _('kaart.spiegel.ik'),
        hint: _('kaart.spiegel.ik-uitleg'),
        limit: KAART_LIMITS.zet,
      }}
      command={(us, own) => ({ type: 'zet/ik-zie-ons', step, us, me: own })}
      submit={_('kaart.spiegel.zeg')}
    />
  );
}

/** What Spiegelaars said in this round. */
export function Mirrors({ table }: { table: Table }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { mirrors } = table.round;
  if (mirrors.length === 0) return null;
  return (
    <section className="kr-notice kk-stack kk-gap-3" aria-labelledby="kr-spiegel">
      <h2 id="kr-spiegel" className="kr-h">
        {_('kaart.spiegel.titel')}
      </h2>
      <ul className="kk-stack kk-gap-3">
        {mirrors.map(({ by, us, me }) => (
          <li key={by}>
            <p>{_('kaart.spiegel.zin', { ons: people.said(us), ik: people.said(me) })}</p>
            <p className="kk-hint">{people.author(by)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

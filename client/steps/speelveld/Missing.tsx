import { useLingui } from '@lingui/react';
import { VELD_LIMITS, type Absentee } from '../../../shared/steps/speelveld/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Field } from './useField.ts';

/** VELD-8 to VELD-10: who is not there, and one sentence from their chair. */
export function Missing({ at }: { at: Field }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, field } = at;
  const open = field.phase === 'vrij' || field.phase === 'stoel';
  if (!open && field.absentees.length === 0 && field.nobody === null) return null;
  return (
    <section className="kk-stack kk-gap-4" aria-labelledby="veld-mist">
      <h2 id="veld-mist">{_('veld.mist')}</h2>
      {open ? <p>{_('veld.mist-uitleg')}</p> : null}
      <ul className="stap-list">
        {field.absentees.map((absentee) => (
          <li key={absentee.id} className="veld-absent">
            <Seat at={at} absentee={absentee} open={open} />
          </li>
        ))}
      </ul>
      {field.nobody ? (
        <p className="veld-absent">{_('veld.niemand-want', { waarom: people.said(field.nobody) })}</p>
      ) : null}
      {open ? <Carried at={at} /> : null}
      {open && field.absentees.length < VELD_LIMITS.absentees ? (
        <SentenceForm
          step={step}
          quiet
          first={{
            name: 'veld.mist',
            label: _('veld.wie-mist'),
            hint: _('veld.geen-personen'),
            limit: VELD_LIMITS.name,
          }}
          command={(name) => ({ type: 'veld/mist', step, name })}
          submit={_('veld.noem')}
        />
      ) : null}
      {open && field.absentees.length === 0 ? (
        <details className="stap-details">
          <summary>{_('veld.niemand')}</summary>
          <div className="stap-details__body">
            <SentenceForm
              step={step}
              quiet
              first={{ name: 'veld.niemand', label: _('veld.waarom-niemand'), limit: VELD_LIMITS.sentence }}
              command={(why) => ({ type: 'veld/niemand', step, why })}
              submit={_('stappen.bewaar')}
            />
          </div>
        </details>
      ) : null}
    </section>
  );
}

/** ZET-6: chairs of earlier rounds that can come along. */
function Carried({ at }: { at: Field }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, field } = at;
  const { play, refusal, busy } = usePlay();
  const left = field.carried.filter(({ id }) => field.absentees.every((absentee) => absentee.id !== id));
  if (left.length === 0) return null;
  return (
    <div className="kk-row">
      {left.map(({ id, group }) => (
        <Button
          key={id}
          icon="chair"
          disabled={busy}
          onPress={() => void play({ type: 'veld/neem-mee', step, chair: id })}
        >
          {_('veld.neem-mee', { wie: people.said(group) })}
        </Button>
      ))}
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** An empty chair: what was said from it, and the way to sit on it. */
export function Seat({ at, absentee, open }: { at: Field; absentee: Absentee; open: boolean }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, field, me, absenteeName } = at;
  const chairs = field.chairs.filter((chair) => chair.absentee === absentee.id);
  const sat = chairs.some(({ by }) => by === me);
  return (
    <>
      <h3 className="veld-party__name" tabIndex={-1}>
        <Icon name="chair" size={22} />
        {absenteeName(absentee)}
      </h3>
      {chairs.map((chair) => (
        <p key={chair.id}>
          ‘{people.said(chair.sentence)}’{' '}
          <span className="stap-by">{_('veld.navragen', { bij: people.said(chair.ask) })}</span>
        </p>
      ))}
      {open && !sat ? (
        <details className="stap-details">
          <summary>{_('veld.zit')}</summary>
          <div className="stap-details__body">
            <p className="kk-hint">{_('veld.zit-uitleg')}</p>
            <SentenceForm
              step={step}
              quiet
              first={{
                name: `veld.stoel.${absentee.id}`,
                label: _('veld.zin-vanaf', { wie: absenteeName(absentee) }),
                hint: _('veld.zin-hint'),
                limit: VELD_LIMITS.sentence,
                rows: 2,
              }}
              second={{
                name: `veld.vraag.${absentee.id}`,
                label: _('veld.vragen-na'),
                hint: _('veld.vragen-na-hint'),
                limit: VELD_LIMITS.ask,
              }}
              command={(sentence, ask) => ({
                type: 'veld/stoel',
                step,
                absentee: absentee.id,
                sentence,
                ask,
              })}
              submit={_('veld.spreek')}
            />
          </div>
        </details>
      ) : null}
    </>
  );
}

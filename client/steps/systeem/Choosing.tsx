import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { askerOf, outcomeOf, SYSTEEM_LIMITS, votesFor } from '../../../shared/steps/systeem/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useInRow } from '../../text/useInRow.ts';
import { CheckBox } from '../stap/CheckBox.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Settle } from '../stap/Settle.tsx';
import type { Place } from './place.ts';
import { useParty } from './useParty.ts';

/** SYSTEEM-2, SYSTEEM-3: one list, each their choice, and the chairs that come of it. */
export function Choosing(place: Place) {
  return (
    <div className="stap-columns">
      <List {...place} />
      <Outcome {...place} />
    </div>
  );
}

function List(place: Place) {
  const { _ } = useLingui();
  const { step, spec, team, here } = place;
  const partyName = useParty(place);
  const { mine, toggle, refusal } = useChoice(place);
  const { chairs } = spec.settings;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('systeem.lijst')}</h2>
      {here.parties.length === 0 ? <p className="kk-hint">{_('systeem.lijst-leeg')}</p> : null}
      {here.parties.length === 0 ? null : (
        <fieldset className="sys-choice">
          <legend className="sys-legend">{_('systeem.kies', { count: chairs })}</legend>
          <ul className="sys-list">
            {here.parties.map(({ id, times }) => {
              const votes = votesFor(here, team.members, id);
              const facts = [
                ...(times > 1 ? [_('systeem.genoemd-door', { count: times })] : []),
                ...(votes > 0 ? [_('systeem.gekozen-door', { count: votes })] : []),
              ];
              const checked = mine.includes(id);
              return (
                <li key={id}>
                  <CheckBox
                    checked={checked}
                    disabled={!checked && mine.length >= chairs}
                    onChange={() => void toggle(id)}
                    {...(facts.length === 0 ? {} : { hint: facts.join(' · ') })}
                  >
                    {partyName(id)}
                  </CheckBox>
                </li>
              );
            })}
          </ul>
        </fieldset>
      )}
      <RefusalNote refusal={refusal} />
      {here.parties.length < SYSTEEM_LIMITS.parties ? (
        <SentenceForm
          step={step}
          quiet
          first={{
            name: 'systeem.partij',
            label: _('systeem.partij-erbij'),
            hint: _('systeem.partij-hint'),
            limit: SYSTEEM_LIMITS.party,
          }}
          command={(name) => ({ type: 'systeem/partij', step, name })}
          submit={_('systeem.zet-erbij')}
        />
      ) : null}
    </section>
  );
}

/** One's own choice, shown at once; two taps in a row count both. */
function useChoice({ step, here, me }: Place) {
  const { play, refusal } = usePlay();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const last = useRef(0);
  const mine = wanted ?? here.choices[me] ?? [];
  async function toggle(id: string): Promise<void> {
    const parties = mine.includes(id) ? mine.filter((one) => one !== id) : [...mine, id];
    last.current += 1;
    const now = last.current;
    setWanted(parties);
    await play({ type: 'systeem/keuze', step, parties: [...parties] });
    if (last.current === now) setWanted(null);
  }
  return { mine, toggle, refusal };
}

function Outcome(place: Place) {
  const { _ } = useLingui();
  const inRow = useInRow();
  const { step, spec, team, here } = place;
  const partyName = useParty(place);
  const { chosen, tied } = outcomeOf(here, team.members, spec.settings.chairs);
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-4">
      <h2>{_('systeem.stoelen')}</h2>
      {chosen.length === 0 ? <p className="kk-hint">{_('systeem.nog-geen-stoel')}</p> : null}
      <ol className="sys-chairs">
        {chosen.map((id) => (
          <li key={id}>
            <Icon name="chair" size={28} />
            <strong>{partyName(id)}</strong>
          </li>
        ))}
      </ol>
      {tied.length === 0 ? null : (
        <p className="stap-asked">{_('systeem.gelijk', { partijen: inRow(tied.map(partyName)) })}</p>
      )}
      <Settle
        asked={askerOf(here, chosen)}
        command={{ type: 'systeem/zet-neer', step }}
        words={{
          ask: _('systeem.zet-neer'),
          agree: _('systeem.zet-neer-akkoord'),
          waits: _('systeem.zet-neer-wacht'),
          wants: (name) => _('systeem.zet-neer-wil', { name }),
        }}
        reason={chosen.length === 0 ? _('systeem.eerst-kiezen') : undefined}
      />
    </section>
  );
}

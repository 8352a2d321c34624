import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { RINGS, VELD_LIMITS, type Party } from '../../../shared/steps/speelveld/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import { SectorMark } from './SectorMark.tsx';
import { Undo } from './Undo.tsx';
import type { Field } from './useField.ts';
import { useWish } from './useWish.ts';

/** The field as a list: per ring its parties, with what they want and how they hang together. */
export function Rings({ at }: { at: Field }) {
  const { _ } = useLingui();
  return (
    <div className="veld-rings">
      {RINGS.map((ring) => {
        const here = at.field.parties.filter((party) => party.ring === ring);
        return (
          <section key={ring} className="kk-stack kk-gap-3" aria-labelledby={`ring-${ring}`}>
            <h2 id={`ring-${ring}`} className="veld-ring-name">
              {_(`veld.ring.${ring}`)} ({here.length})
            </h2>
            {here.length === 0 ? <p className="kk-hint">{_('veld.ring-leeg')}</p> : null}
            <ul className="stap-list">
              {here.map((party) => (
                <li key={party.id} className="veld-party">
                  <PartyCard at={at} party={party} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div className="veld-rings__undo">
        <Undo at={at} />
      </div>
    </div>
  );
}

export interface PartyCardProps {
  at: Field;
  party: Party;
  /** chosen on the chart: what can be done stands there at once */
  chosen?: boolean;
}

/** One party: what it wants, how it hangs together with others, and what can be done with it. */
export function PartyCard({ at, party, chosen = false }: PartyCardProps) {
  const { _ } = useLingui();
  const wish = useWish();
  const { field, partyName, lineName } = at;
  const lines = field.lines.filter(({ a, b }) => a === party.id || b === party.id);
  const dots = field.dots?.[party.id];
  return (
    <>
      <h3 className="veld-party__name" tabIndex={-1}>
        <SectorMark sector={party.sector} />
        {partyName(party)}
        {dots ? <span className="stap-by">{_('veld.stippen', { count: dots })}</span> : null}
      </h3>
      <ul className="kk-stack kk-gap-2">
        {party.wants.map((want) => (
          <li key={want.by}>{wish(want)}</li>
        ))}
      </ul>
      {party.differ ? <p className="veld-differ">{_('veld.verschillen')}</p> : null}
      {lines.length === 0 ? null : (
        <ul className="stap-by">
          {lines.map((line) => (
            <li key={line.id}>
              {lineName(line)}
              {line.words?.value ? <em> ‘{line.words.value}’</em> : null}
            </li>
          ))}
        </ul>
      )}
      {field.phase === 'stippen' || field.phase === 'kiezen' || field.phase === 'klaar' ? null : (
        <More at={at} party={party} open={chosen} />
      )}
    </>
  );
}

/** What can be done with a party that lies there. */
function More({ at, party, open }: { at: Field; party: Party; open: boolean }) {
  const { _ } = useLingui();
  const { step, field, me, partyName } = at;
  const { play, refusal, busy } = usePlay();
  // chosen first and pressed then: who walks through the list with arrow keys merges nothing on the way
  const [same, setSame] = useState('');
  const free = field.phase === 'vrij';
  const mine = party.setters.includes(me);
  const others = field.parties.filter(({ id }) => id !== party.id);
  const merging = field.merges.filter(({ a, b }) => a === party.id || b === party.id);
  return (
    <details className="stap-details" open={open}>
      <summary>{_('veld.doe-iets', { partij: partyName(party) })}</summary>
      <div className="stap-details__body">
        {free ? (
          <div className="kk-row">
            {RINGS.filter((ring) => ring !== party.ring).map((ring) => (
              <Button
                key={ring}
                size="small"
                icon="move"
                disabled={busy}
                onPress={() => void play({ type: 'veld/verplaats', step, party: party.id, ring })}
              >
                {_('veld.verplaats', { ring: _(`veld.ring.${ring}`) })}
              </Button>
            ))}
          </div>
        ) : null}
        {mine && field.phase !== 'stoel' ? (
          <SentenceForm
            step={step}
            quiet
            first={{
              name: `veld.wil.${party.id}`,
              label: _('veld.wil'),
              limit: VELD_LIMITS.want,
              rows: 2,
              initial: party.wants.find(({ by }) => by === me)?.value ?? '',
            }}
            command={(want) => ({ type: 'veld/wil', step, party: party.id, want })}
            submit={_('stappen.bewaar')}
          />
        ) : null}
        {others.length === 0 ? null : (
          <div className="kk-stack kk-gap-2">
            <SelectField
              label={_('veld.samen')}
              hint={merging.length > 0 ? _('veld.samen-gevraagd') : _('veld.samen-hint')}
              value={same}
              onChange={setSame}
              options={[
                { value: '', label: _('veld.kies-partij') },
                ...others.map((one) => ({ value: one.id, label: partyName(one) })),
              ]}
            />
            <div>
              <Button
                size="small"
                disabled={busy || same === ''}
                onPress={() => void play({ type: 'veld/samen', step, a: party.id, b: same })}
              >
                {_('veld.samen-vraag')}
              </Button>
            </div>
          </div>
        )}
        {merging.map(({ a, b, yes }) => {
          const other = field.parties.find(({ id }) => id === (a === party.id ? b : a));
          return other && !yes.includes(me) ? (
            <div key={a + b}>
              <Button
                size="small"
                disabled={busy}
                onPress={() => void play({ type: 'veld/samen', step, a, b })}
              >
                {_('veld.samen-ja', { partij: partyName(other) })}
              </Button>
            </div>
          ) : null;
        })}
        <RefusalNote refusal={refusal} />
      </div>
    </details>
  );
}

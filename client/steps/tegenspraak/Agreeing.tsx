import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { agreed, TEGENSPRAAK_LIMITS } from '../../../shared/steps/tegenspraak/state.ts';
import type { Owned } from '../../../shared/workshop/ids.ts';
import { useMe } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Pen } from '../stap/Pen.tsx';
import { Said } from '../stap/Said.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import type { Place } from './place.ts';

/** TEGEN-8: one writes up to three agreements, two settle them. */
export function Agreeing(place: Place) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { step, here } = place;
  const mine = here.scribe === seat;
  const none = agreed(here).length === 0;
  const words = useSettleWords();
  return (
    <div className="stap-columns">
      <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
        <h2>{_('tegenspraak.afspraken')}</h2>
        <Pen scribe={here.scribe} take={{ type: 'tegenspraak/pen', step }} />
        <Lines {...place} mine={mine} />
        {here.phase === 'klaar' ? (
          <Said>{_('tegenspraak.vastgelegd')}</Said>
        ) : (
          <Settle
            asked={here.asked}
            command={{ type: 'tegenspraak/leg-vast', step }}
            words={words}
            quiet={mine && none}
            reason={none ? _('tegenspraak.eerst-een') : undefined}
          />
        )}
      </section>
      <section className="kk-stack kk-gap-3">
        <h2>{_('tegenspraak.goede-afspraak')}</h2>
        <ul className="tegen-tips">
          <li>{_('tegenspraak.tip.zien')}</li>
          <li>{_('tegenspraak.tip.wanneer')}</li>
          <li>{_('tegenspraak.tip.beide')}</li>
        </ul>
        <p className="kk-hint">{_('tegenspraak.oogst')}</p>
      </section>
    </div>
  );
}

/** The agreements in their places; who holds the pen gets a field for the first empty one. */
function Lines(place: Place & { mine: boolean }) {
  const { _ } = useLingui();
  const { here, mine } = place;
  const places = Array.from({ length: TEGENSPRAAK_LIMITS.agreements }, (_one, at) => at);
  const isEmpty = (at: number): boolean => (here.agreements[at] ?? null) === null;
  const next = places.find(isEmpty);
  const written = places.filter((at) => !isEmpty(at));
  return (
    <>
      {written.length === 0 && !mine ? <p className="kk-hint">{_('tegenspraak.nog-geen')}</p> : null}
      {written.length === 0 ? null : (
        <ol className="tegen-agreements">
          {written.map((at) => (
            <li key={at}>
              <Agreement {...place} at={at} text={here.agreements[at] ?? null} />
            </li>
          ))}
        </ol>
      )}
      {mine && next !== undefined ? <Write key={next} {...place} at={next} before="" /> : null}
    </>
  );
}

function Agreement(place: Place & { mine: boolean; at: number; text: Owned<string> | null }) {
  const { _ } = useLingui();
  const { mine, text } = place;
  const [changing, setChanging] = useState(false);
  const said = text?.value ?? null;
  if (changing && mine) return <Write {...place} before={said ?? ''} onDone={() => setChanging(false)} />;
  return (
    <div className="tegen-agreement">
      <p>{said ?? _('stappen.gewist')}</p>
      {mine ? (
        <Button
          size="small"
          icon="pen"
          label={_('tegenspraak.pas-aan-van', { text: said ?? '' })}
          onPress={() => setChanging(true)}
        >
          {_('stappen.anders')}
        </Button>
      ) : null}
    </div>
  );
}

function Write({
  step,
  here,
  at,
  before,
  onDone,
}: Place & { at: number; before: string; onDone?: () => void }) {
  const { _ } = useLingui();
  const first = agreed(here).length === 0;
  return (
    <SentenceForm
      step={step}
      first={{
        name: `tegenspraak.${at}`,
        label: _('tegenspraak.afspraak', { nummer: at + 1 }),
        hint: _(onDone ? 'tegenspraak.leeg-haalt-weg' : 'tegenspraak.afspraak-hint'),
        limit: TEGENSPRAAK_LIMITS.text,
        initial: before,
        optional: onDone !== undefined,
        rows: 2,
      }}
      command={(text) => ({ type: 'tegenspraak/afspraak', step, place: at, text })}
      submit={_('tegenspraak.schrijf-op')}
      quiet={!first}
      {...(onDone ? { onDone, onBack: onDone, autoFocus: true } : {})}
    />
  );
}

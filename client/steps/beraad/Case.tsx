import { useLingui } from '@lingui/react';
import { useAll, useMe, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { PartWritten } from './PartWritten.tsx';
import type { Place } from './place.ts';
import { SettlePart } from './SettlePart.tsx';

/** BERAAD-2: somebody tells a case of their own; another writes it in two or three sentences. */
export function Case(place: Place) {
  const { _ } = useLingui();
  const { here } = place;
  const text = here.case?.value ?? null;
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
      <h2>{_('beraad.casus')}</h2>
      <NoNames />
      <Teller {...place} />
      {here.teller === null ? null : (
        <>
          <PartWritten {...place} of="casus" text={here.case} rows={5} />
          <SettlePart {...place} phase="casus" missing={text === null ? _('beraad.eerst.casus') : null} />
        </>
      )}
      <p className="kk-hint">{_('beraad.casus-blijft')}</p>
    </section>
  );
}

function Teller({ step, here }: Place) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const name = useName();
  const { people } = useAll();
  const { play, refusal, busy } = usePlay();
  const { teller } = here;
  const mine = teller === seat;
  const gone = teller !== null && !mine && !people[teller]?.online;
  return (
    <div className="kk-stack kk-gap-3">
      {teller === null ? (
        <p>{_('beraad.wie-vertelt')}</p>
      ) : (
        <Said icon="speech">
          {mine ? _('beraad.jij-vertelt') : _('beraad.vertelt', { name: name(teller) })}
        </Said>
      )}
      {teller === null || mine || gone ? (
        <div>
          <Button
            variant={teller === null ? 'primary' : 'outline'}
            size={teller === null ? 'large' : 'medium'}
            disabled={busy}
            onPress={() => void play({ type: 'beraad/vertel', step, on: !mine })}
          >
            {_(mine ? 'beraad.toch-niet' : 'beraad.ik-vertel')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </div>
  );
}

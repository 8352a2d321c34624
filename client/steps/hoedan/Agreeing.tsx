import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Advice, SaidList } from './Advice.tsx';
import { Line } from './Lines.tsx';
import { TakeRole } from './Roles.tsx';
import type { Table } from './table.ts';

/** HOEDAN-5, HOEDAN-3: one line of what was said, and on to the next recommendation. */
export function Agreeing(table: Table) {
  const { _ } = useLingui();
  const { step, here, settings } = table;
  const { play, refusal, busy } = usePlay();
  const round = here.rounds.at(-1);
  if (!round) return null;
  const last = here.rounds.length >= settings.rounds;
  return (
    <>
      <Advice {...table} />
      <div className="stap-columns stap-columns--even">
        <section className="kk-stack kk-gap-4">
          <h2>{_('hoedan.zo-zien-wij')}</h2>
          <SaidList {...table} round={round} />
          {last ? null : (
            <details className="stap-details">
              <summary>{_('hoedan.wissel')}</summary>
              <div className="stap-details__body">
                <TakeRole {...table} />
              </div>
            </details>
          )}
        </section>
        <div className="kk-stack kk-gap-5">
          <section className="kk-panel kk-panel--course kk-stack">
            <h2>{_('hoedan.regel')}</h2>
            <Line key={round.pile} {...table} round={round} />
          </section>
          <RefusalNote refusal={refusal} />
          <div>
            <Button
              variant="primary"
              size="large"
              disabled={busy}
              onPress={() => void play({ type: 'hoedan/verder', step, pile: round.pile })}
            >
              {_(last ? 'hoedan.rond-af' : 'hoedan.volgende')}
            </Button>
          </div>
          {round.line ? null : <p className="kk-hint">{_('hoedan.zonder-regel')}</p>}
        </div>
      </div>
    </>
  );
}

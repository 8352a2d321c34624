import { useLingui } from '@lingui/react';
import { cardForRole } from '../../../shared/decks/drawing.ts';
import { HOEDAN_LIMITS } from '../../../shared/steps/hoedan/state.ts';
import { OpenCard } from '../stap/OpenCard.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { TurnBlock } from '../stap/TurnBlock.tsx';
import { Advice, SaidList } from './Advice.tsx';
import { TakeRole } from './Roles.tsx';
import type { Table } from './table.ts';

/** HOEDAN-4: one pass; each has the card of their own role and says how. */
export function Telling(table: Table) {
  const { _ } = useLingui();
  const { step, here, deck, settings, me } = table;
  const round = here.rounds.at(-1);
  const { turn } = here.pass;
  if (!round || !turn) return null;
  const role = here.roles[me];
  const comes = here.pass.queue.includes(me);
  const card = role === undefined ? undefined : cardForRole(deck, round.pile, role);
  return (
    <>
      <Advice {...table} />
      <div className="hoedan-telling">
        {card === undefined ? <TakeRole {...table} /> : <OpenCard card={card} />}
        <div className="kk-stack kk-gap-5">
          <TurnBlock
            turn={turn}
            seconds={settings.turnSeconds}
            listen={_(comes ? 'hoedan.luister' : 'hoedan.luister-mee')}
            skip={{ type: 'hoedan/sla-over', step, seat: turn.seat }}
          >
            <SentenceForm
              key={round.pile}
              step={step}
              first={{
                name: `hoe.${round.pile}`,
                label: _('hoedan.hoe'),
                hint: _('hoedan.hoe-hint'),
                limit: HOEDAN_LIMITS.how,
                optional: true,
              }}
              command={(how) => ({ type: 'hoedan/klaar', step, pile: round.pile, how })}
              submit={_('hoedan.klaar')}
            />
          </TurnBlock>
          <section className="kk-stack kk-gap-3">
            <h2>{_('hoedan.zo-zien-wij')}</h2>
            <SaidList {...table} round={round} />
          </section>
        </div>
      </div>
    </>
  );
}

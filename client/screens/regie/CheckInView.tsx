import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { findCard } from '../../../shared/decks/content.ts';
import { useAll, useContent, useLocal, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { useGive } from './lead.ts';
import { Refused } from './Refused.tsx';

type CheckInSpec = Extract<StepSpec, { kind: 'check-in' }>;

/** The words so far, and the statement to talk about meanwhile. */
export function CheckInView({ spec }: { spec: CheckInSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const name = useName();
  const content = useContent();
  const { checkin, ended } = useAll();
  const playing = usePlay();
  const give = useGive(playing);
  const here = checkin[spec.id];
  const words = Object.entries(here?.words ?? {}).flatMap(([seat, { value }]) =>
    value === null ? [] : [{ seat, value }],
  );
  const card = here?.energizer ? findCard(content, here.energizer) : undefined;
  const deck = content.decks[spec.settings.energizer];
  const left = (deck?.cards.length ?? 0) - (here?.drawn.length ?? 0);
  return (
    <>
      <section className="kk-panel kk-step__panel" aria-labelledby="kk-energizer">
        <h2 id="kk-energizer">{_('regie.stelling')}</h2>
        {card ? (
          <>
            <p className="kk-step__statement">{local(card.body)}</p>
            <p className="kk-hint">{local(card.question)}</p>
          </>
        ) : null}
        {ended === null ? (
          <Button
            size="small"
            icon="swap"
            disabled={left <= 0}
            {...(left <= 0 ? { reason: _('regie.stellingen-op') } : {})}
            onPress={() => give({ type: 'checkin/stelling', step: spec.id })}
          >
            {_('regie.andere-stelling')}
          </Button>
        ) : null}
        <Refused playing={playing} />
      </section>
      <section className="kk-step__part" aria-labelledby="kk-words">
        <h2 id="kk-words">
          {local(spec.settings.question)} <span className="kk-chip">{words.length}</span>
        </h2>
        {words.length === 0 ? <p className="kk-hint">{_('regie.nog-geen-woorden')}</p> : null}
        <ul className="kk-step__words-list">
          {words.map(({ seat, value }) => (
            <li key={seat}>
              <b>{value}</b> <span className="kk-hint">{name(seat)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

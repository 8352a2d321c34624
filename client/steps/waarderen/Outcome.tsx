import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import {
  WAARDEREN_LIMITS,
  widest,
  type Outcome as Weighed,
  type Row,
  type WaarderenTeam,
} from '../../../shared/steps/waarderen/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RangeBar } from '../../parts/RangeBar.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { useItemName } from './useItemName.ts';

/** WAARD-4 to 6: what weighs how much, where it lies furthest apart, and why; nobody's name. */
export function Outcome({ step, here, outcome }: { step: StepId; here: WaarderenTeam; outcome: Weighed }) {
  const { _ } = useLingui();
  const nameOf = useItemName();
  const { play, refusal, busy } = usePlay();
  const first = widest(outcome);
  const few = outcome.counted < WAARDEREN_LIMITS.numbers;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('waarderen.uitkomst')}</h2>
      <p>{_('waarderen.geteld', { count: outcome.counted })}</p>
      {outcome.leftOut > 0 ? <p>{_('waarderen.niet-geteld', { count: outcome.leftOut })}</p> : null}
      {few ? <p className="kk-lead">{_('waarderen.weinig')}</p> : null}
      <ol className="waard-rows kk-reveal">
        {outcome.rows.map((row) => {
          const item = here.items.find(({ id }) => id === row.item);
          return item ? (
            <li key={row.item}>
              <WeighedRow row={row} name={nameOf(item)} first={row.item === first} />
            </li>
          ) : null;
        })}
      </ol>
      <RefusalNote refusal={refusal} />
      {here.phase === 'gesloten' ? (
        <Said>{_('waarderen.gesloten')}</Said>
      ) : (
        <div>
          <Button
            variant="primary"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'waarderen/sluit', step })}
          >
            {_('waarderen.sluit')}
          </Button>
        </div>
      )}
    </section>
  );
}

function WeighedRow({ row, name, first }: { row: Row; name: string; first: boolean }) {
  const { _ } = useLingui();
  const { points } = row;
  return (
    <article className="kk-panel waard-row" data-first={first || undefined}>
      {first ? (
        <p className="waard-row__first">
          <Icon name="eye" size={20} />
          {_('waarderen.eerst')}
        </p>
      ) : null}
      <h3>
        <span className="waard-row__rank">{_('waarderen.plaats', { plaats: row.rank })}</span> {name}
      </h3>
      {points ? (
        <>
          <p>
            <strong>{_('waarderen.som', { count: points.sum })}</strong>{' '}
            {_('waarderen.spreiding', { laag: points.lowest, hoog: points.highest })}
          </p>
          <RangeBar
            from={0}
            to={WAARDEREN_LIMITS.points}
            every={10}
            lowest={points.lowest}
            highest={points.highest}
          />
        </>
      ) : null}
      {row.reasons.length === 0 ? null : (
        <ul aria-label={_('waarderen.redenen')} className="waard-row__reasons">
          {row.reasons.map((reason, index) => (
            <li key={`${index}${reason}`}>{reason}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { MOST_MOVES } from '../../../../shared/mix/reseat.ts';
import type { MixFacilitator } from '../../../../shared/steps/mix/state.ts';
import type { StepId } from '../../../../shared/workshop/ids.ts';
import { useAll, useName, useNames, type Playing } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../steps/stap/SelectField.tsx';
import { useGive } from '../lead.ts';
import { sinceThen } from './table.ts';
import { useMoveText } from './words.ts';

export interface ChangesProps {
  proposal: MixFacilitator;
  step: StepId;
  playing: Playing;
}

/** MIX-5: who came and who went since the proposal, how many others may move for that, and who would and why. */
export function Changes({ proposal, step, playing }: ChangesProps) {
  const { _ } = useLingui();
  const { people } = useAll();
  const names = useNames();
  const give = useGive(playing);
  const [moves, setMoves] = useState(0);
  const { came, went } = sinceThen(people, proposal);
  const isChanged = came.length + went.length > 0;
  if (!isChanged && !proposal.changes) return null;
  return (
    <section className="kk-mix__changes" aria-labelledby="kk-mix-changes">
      <h3 id="kk-mix-changes">{_('mix.veranderd')}</h3>
      {came.length === 0 ? null : <p>{_('mix.kwam', { namen: names(came), aantal: came.length })}</p>}
      {went.length === 0 ? null : <p>{_('mix.ging', { namen: names(went), aantal: went.length })}</p>}
      {isChanged ? (
        <div className="kk-mix__go">
          <SelectField
            label={_('mix.hoeveel-verhuizen')}
            value={String(moves)}
            onChange={(value) => setMoves(Number(value))}
            options={Array.from({ length: MOST_MOVES + 1 }, (_one, at) => ({
              value: String(at),
              label: _('mix.verhuizen', { aantal: at }),
            }))}
          />
          <Button icon="move" onPress={() => give({ type: 'mix/bijwerken', step, moves })}>
            {_('mix.geef-plek')}
          </Button>
        </div>
      ) : (
        <Moved changes={proposal.changes} />
      )}
    </section>
  );
}

function Moved({ changes }: { changes: MixFacilitator['changes'] }) {
  const { _ } = useLingui();
  const name = useName();
  const text = useMoveText();
  if (!changes) return null;
  const { arrivals, moves } = changes;
  return (
    <>
      <ul>
        {arrivals.map(({ seat, team }) => (
          <li key={seat}>{_('mix.geplaatst', { naam: name(seat), team: team + 1 })}</li>
        ))}
        {moves.map((move) => (
          <li key={move.seat}>{text(move)}</li>
        ))}
        {moves.length === 0 ? <li>{_('mix.niemand-verhuist')}</li> : null}
      </ul>
      <p className="kk-hint">{_('mix.terug-kan')}</p>
    </>
  );
}

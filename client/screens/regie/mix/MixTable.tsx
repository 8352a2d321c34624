import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { StepSpec } from '../../../../shared/decks/content.ts';
import { emptyMixing } from '../../../../shared/steps/mix/fold.ts';
import type { MixFacilitator } from '../../../../shared/steps/mix/state.ts';
import type { SeatId, StepId } from '../../../../shared/workshop/ids.ts';
import { useAll, usePlay, type Playing } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import { useGive, useLead } from '../lead.ts';
import { isConfirmed } from '../proposal.ts';
import { Refused } from '../Refused.tsx';
import { Ask } from './Ask.tsx';
import { Changes } from './Changes.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { Quality } from './Quality.tsx';
import { lying } from './table.ts';
import { Tins } from './Tins.tsx';
import { Wishes } from './Wishes.tsx';
import './MixTable.css';

type MixSpec = Extract<StepSpec, { kind: 'mix' }>;

/** From wishes to teams: ask, look, move by hand, confirm. Nothing is final until then (MIX-4). */
export function MixTable({ spec }: { spec: MixSpec }) {
  const { _ } = useLingui();
  const { teams, ended } = useAll();
  const { mix, mixing = emptyMixing() } = useLead();
  const proposal = mix[spec.id];
  const playing = usePlay();
  return (
    <section className="kk-step__part kk-mix" aria-labelledby="kk-mix">
      <h2 id="kk-mix">{_('regie.mix.titel')}</h2>
      {ended === null ? (
        <>
          <Wishes mixing={mixing} teams={proposal?.teams ?? []} />
          <Ask spec={spec} proposal={proposal} mixing={mixing} />
        </>
      ) : null}
      <Refused playing={playing} shared />
      {proposal ? (
        <Proposed proposal={proposal} step={spec.id} playing={playing} />
      ) : teams.length === 0 ? (
        <p className="kk-hint">{_('regie.mix.zonder')}</p>
      ) : null}
    </section>
  );
}

interface ProposedProps {
  proposal: MixFacilitator;
  step: StepId;
  playing: Playing;
}

function Proposed({ proposal, step, playing }: ProposedProps) {
  const { people, teams, ended } = useAll();
  const { mixing = emptyMixing() } = useLead();
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const confirmed = isConfirmed(people, teams, proposal);
  const here = lying(people, proposal);
  return (
    <>
      {confirmed || ended !== null ? null : <Changes proposal={proposal} step={step} playing={playing} />}
      <Quality proposal={proposal} teams={here} mixing={mixing} />
      <Tins
        teams={here}
        names={confirmed ? teams.map(({ name }) => name) : null}
        mixing={mixing}
        step={step}
        playing={playing}
        onChoose={setChosen}
      />
      <End proposal={proposal} confirmed={confirmed} step={step} playing={playing} />
      {chosen === null ? null : (
        <PersonDialog
          seat={chosen}
          proposal={proposal}
          teams={here}
          mixing={mixing}
          step={step}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function End({ proposal, confirmed, step, playing }: ProposedProps & { confirmed: boolean }) {
  const { _ } = useLingui();
  const give = useGive(playing);
  return (
    <div className="kk-mix__end">
      {confirmed ? (
        <output className="kk-mix__fixed">
          <Icon name="check" size={22} stroke={3.5} />
          {_('regie.mix.staat-vast')}
        </output>
      ) : (
        <Button
          variant="primary"
          size="large"
          icon="check"
          onPress={() => give({ type: 'mix/bevestig', step })}
        >
          {_('regie.mix.bevestig')}
        </Button>
      )}
      {proposal.earlier.length === 0 ? null : (
        <Button icon="undo" onPress={() => give({ type: 'mix/ongedaan', step })}>
          {_('regie.mix.ongedaan')}
        </Button>
      )}
    </div>
  );
}

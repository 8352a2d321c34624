import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FirstStep as Step, KoersTeam } from '../../../shared/steps/koers/state.ts';
import { grownKey } from '../../../shared/workshop/grown.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Parked, Team } from '../../../shared/workshop/state.ts';
import { useName } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Committed } from '../stap/Commitment.tsx';
import { CommitmentForm, useCommitment } from '../stap/CommitmentForm.tsx';
import { GrownChoice, GrownFrom } from './GrownChoice.tsx';
import { useGathered, useGrownDraft } from './useGrown.ts';

export interface FirstStepProps {
  step: StepId;
  team: Team;
  koers: KoersTeam;
  parked: readonly Parked[];
}

/** One first small step: what, who, when, and how we will notice. Only the person named accepts (KOERS-2). */
export function FirstStep({ step, team, koers, parked }: FirstStepProps) {
  const { _ } = useLingui();
  const [changing, setChanging] = useState(false);
  const first = koers.firstStep;
  return (
    <section className="kk-panel kk-stack">
      <h2>{_('stappen.stap.titel')}</h2>
      {first && !changing ? (
        <Agreed step={step} first={first} onChange={() => setChanging(true)} />
      ) : (
        <StepForm step={step} team={team} first={first} parked={parked} onDone={() => setChanging(false)} />
      )}
    </section>
  );
}

function Agreed({ step, first, onChange }: { step: StepId; first: Step; onChange: () => void }) {
  const { _ } = useLingui();
  const from = useGathered().find(({ key }) => first.grown && key === grownKey(first.grown));
  return (
    <>
      <Committed one={first} answer={(accept) => ({ type: 'koers/neem-aan', step, line: first.id, accept })}>
        <GrownFrom of={from} />
      </Committed>
      <div>
        <Button icon="pen" onPress={onChange}>
          {_('stappen.anders')}
        </Button>
      </div>
    </>
  );
}

interface StepFormProps {
  step: StepId;
  team: Team;
  first: Step | null;
  parked: readonly Parked[];
  onDone: () => void;
}

function StepForm({ step, team, first, parked, onDone }: StepFormProps) {
  const { _ } = useLingui();
  const draft = useCommitment(`koers.${step}`, first);
  const grown = useGrownDraft(`koers.${step}.stap`, first?.grown);
  function leave(): void {
    grown.clear();
    onDone();
  }
  return (
    <CommitmentForm
      draft={draft}
      team={team}
      autoFocus={first !== null}
      command={({ what, who, date, notice }) => ({
        type: 'koers/stap',
        step,
        what,
        who,
        date,
        notice,
        grown: grown.chosen?.grown ?? null,
      })}
      submit={_('stappen.stap.bewaar')}
      onDone={leave}
      onBack={first ? leave : undefined}
      before={
        <ParkedStarts
          parked={parked}
          onTake={({ id, what: text }) => {
            draft.setWhat(text);
            grown.choose({ kind: 'geparkeerd', parked: id });
          }}
        />
      }
    >
      <GrownChoice draft={grown} />
    </CommitmentForm>
  );
}

/** ZET-3: steps proposed in the card round, parked for this moment. */
function ParkedStarts({
  parked,
  onTake,
}: {
  parked: readonly Parked[];
  onTake: (step: { id: string; what: string }) => void;
}) {
  const { _ } = useLingui();
  const name = useName();
  const readable = parked.flatMap(({ id, by, what, when }) =>
    what.value === null ? [] : [{ id, by: name(by), what: what.value, when: when.value ?? '' }],
  );
  if (readable.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-2">
      <h3>{_('stappen.stap.geparkeerd')}</h3>
      <ul className="stap-list">
        {readable.map(({ id, by, what, when }) => (
          <li key={id} className="koers-proposal">
            <div>
              <p>{what}</p>
              <p className="stap-by">{[by, when].filter((part) => part !== '').join(' · ')}</p>
            </div>
            <Button
              size="small"
              label={_('stappen.stap.begin-hiermee-met', { text: what })}
              onPress={() => onTake({ id, what })}
            >
              {_('stappen.stap.begin-hiermee')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { CardId } from '../../shared/decks/content.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { usePlay, useTeam } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Chosen } from './opgave/Chosen.tsx';
import { Cards } from './opgave/Cards.tsx';
import { ProposalForm } from './opgave/ProposalForm.tsx';
import { Proposals } from './opgave/Proposals.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { RefusalNote } from './stap/RefusalNote.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './opgave/Opgave.css';

/** A team takes an opgave from the deck or writes its own: proposals, one dot each, and a second member who agrees. */
export function Opgave({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const dealt = mine?.slice.opgaveStep[step];
  if (!mine || !dealt) return <NoTeam step={step} />;
  const chosen = mine.slice.opgave !== null;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {chosen ? <Chosen /> : null}
      {chosen ? (
        <details className="stap-details">
          <summary>{_('stappen.opgave.toch-andere')}</summary>
          <div className="stap-details__body">
            <Choosing step={step} />
          </div>
        </details>
      ) : (
        <Choosing step={step} />
      )}
      <Quietly step={step} />
    </div>
  );
}

/** null: nothing is being written; a card, or `eigen` for an opgave from scratch. */
export type Writing = { card: CardId | null };

function Choosing({ step }: { step: StepId }) {
  const [writing, setWriting] = useState<Writing | null>(null);
  return (
    <div className="kk-stack kk-gap-6">
      <Proposals step={step} />
      {writing ? (
        <ProposalForm
          key={writing.card ?? 'eigen'}
          step={step}
          card={writing.card}
          onDone={() => setWriting(null)}
        />
      ) : (
        <Cards step={step} onWrite={(card) => setWriting({ card })} />
      )}
    </div>
  );
}

/** OPG-3: from one person to the facilitator only. */
function Quietly({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const [told, setTold] = useState(false);
  async function tell(): Promise<void> {
    setTold(await play({ type: 'opgave/liever-een-andere', step }));
  }
  const known = told || refusal?.refusal === 'al-gedaan';
  return (
    <section className="opgave-quiet">
      {known ? (
        <output>{_('stappen.opgave.stil-gezegd')}</output>
      ) : (
        <>
          <p className="kk-hint">{_('stappen.opgave.stil-uitleg')}</p>
          <Button variant="ghost" icon="private" disabled={busy} onPress={() => void tell()}>
            {_('stappen.opgave.stil')}
          </Button>
          <RefusalNote refusal={refusal} />
        </>
      )}
    </section>
  );
}

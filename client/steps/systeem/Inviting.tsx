import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { isThoughtOf } from '../../../shared/steps/systeem/systeem.ts';
import type { Chair } from '../../../shared/steps/systeem/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckBox } from '../stap/CheckBox.tsx';
import { Committed } from '../stap/Commitment.tsx';
import { CommitmentForm, useCommitment } from '../stap/CommitmentForm.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { AnswerList } from './Answers.tsx';
import { ChairTitle } from './ChairTitle.tsx';
import type { Place } from './place.ts';
import { Spoken } from './Said.tsx';
import { useParty } from './useParty.ts';

/** SYSTEEM-8: per chair how they come in, and two who settle it. */
export function Inviting(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const words = useSettleWords();
  const missing = !here.chairs.every(isThoughtOf);
  return (
    <>
      <ol className="sys-invites">
        {here.chairs.map((chair) => (
          <li key={chair.party} className="kk-panel kk-stack kk-gap-4">
            <Invite {...place} chair={chair} />
          </li>
        ))}
      </ol>
      {here.phase === 'klaar' ? (
        <p className="stap-said">
          <Icon name="check" size={22} />
          {_('systeem.vastgelegd')}
        </p>
      ) : (
        <Settle
          asked={here.asked}
          command={{ type: 'systeem/leg-vast', step }}
          words={words}
          reason={missing ? _('systeem.eerst-elke-stoel') : undefined}
        />
      )}
      <p className="kk-hint">{_('systeem.oogst')}</p>
    </>
  );
}

function Invite(place: Place & { chair: Chair }) {
  const { _ } = useLingui();
  const partyName = useParty(place);
  const { step, chair } = place;
  const { play, refusal } = usePlay();
  return (
    <>
      <ChairTitle name={partyName(chair.party)} />
      <Spoken chair={chair} />
      {chair.answers.length === 0 ? null : (
        <details className="stap-details">
          <summary>{_('systeem.antwoorden')}</summary>
          <div className="stap-details__body">
            <AnswerList chair={chair} />
          </div>
        </details>
      )}
      <div>
        <CheckBox
          checked={chair.ask}
          hint={_('systeem.vraag-eerst-hint')}
          onChange={(on) => void play({ type: 'systeem/vraag-eerst', step, chair: chair.party, on })}
        >
          {_('systeem.vraag-eerst')}
        </CheckBox>
        <RefusalNote refusal={refusal} />
      </div>
      <Line {...place} />
    </>
  );
}

/** Who does what, when; written by anybody, accepted by the person named only. */
function Line(place: Place & { chair: Chair }) {
  const { _ } = useLingui();
  const partyName = useParty(place);
  const [writing, setWriting] = useState(false);
  const { step, chair } = place;
  const { invite } = chair;
  if (writing) return <LineForm {...place} onDone={() => setWriting(false)} />;
  return (
    <>
      {invite === null ? null : (
        <Committed
          one={invite}
          answer={(accept) => ({
            type: 'systeem/neem-aan',
            step,
            chair: chair.party,
            line: invite.id,
            accept,
          })}
        />
      )}
      <div>
        <Button
          icon="pen"
          label={_(invite === null ? 'systeem.schrijf-voor' : 'systeem.pas-aan-voor', {
            partij: partyName(chair.party),
          })}
          onPress={() => setWriting(true)}
        >
          {_(invite === null ? 'systeem.schrijf' : 'stappen.anders')}
        </Button>
      </div>
    </>
  );
}

function LineForm({ step, team, chair, onDone }: Place & { chair: Chair; onDone: () => void }) {
  const { _ } = useLingui();
  const draft = useCommitment(`systeem.${step}.${chair.party}`, chair.invite);
  return (
    <CommitmentForm
      draft={draft}
      team={team}
      autoFocus
      command={({ what, who, date, notice }) => ({
        type: 'systeem/nodig-uit',
        step,
        chair: chair.party,
        what,
        who,
        date,
        notice,
      })}
      submit={_('systeem.bewaar')}
      onDone={onDone}
      onBack={onDone}
    />
  );
}

import { useLingui } from '@lingui/react';
import type { Placing } from '../../../shared/decks/content.ts';
import { hasAxes, markOn, X, Y } from '../../../shared/steps/plaatsen/place.ts';
import type { PlaatsenTeam } from '../../../shared/steps/plaatsen/plaatsen.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useLocal, useSheet, useStepSpec } from '../../game.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import { Choose } from './Choose.tsx';
import { usePlaceWords } from './usePlaceWords.ts';

interface BlindProps {
  step: StepId;
  team: Team;
  here: PlaatsenTeam;
  placing: Placing;
}

/** PLAATS-2: one mark, for oneself. Each press is kept at once. */
export function Blind({ step, team, here, placing }: BlindProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const spec = useStepSpec(step);
  const sheet = useSheet(step);
  const { keep, refusal } = useKept(step);
  const { say } = usePlaceWords(placing);
  return (
    <SilentForm
      team={team}
      silence={here}
      seconds={spec.kind === 'plaatsen' ? spec.settings.silentSeconds : 0}
      ready={{ type: 'plaatsen/klaar', step }}
      show={{ type: 'plaatsen/toon', step }}
      promise={say('anoniem')}
      doing="stappen.denkt-na"
    >
      {hasAxes(placing) ? null : <p>{local(placing.intro)}</p>}
      <Choose
        placing={placing}
        label={local(placing.question)}
        chosen={_('plaatsen.jouw-stip')}
        value={markOn(sheet)}
        onChange={({ x, y }) => void keep({ [X]: x, [Y]: y })}
      />
      <p className="kk-hint">{say('geen-stip')}</p>
      <RefusalNote refusal={refusal} />
    </SilentForm>
  );
}

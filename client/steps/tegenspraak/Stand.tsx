import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { STAND } from '../../../shared/steps/tegenspraak/state.ts';
import { useSheet } from '../../game.ts';
import { LikertScale, LIKERT_VALUES } from '../../parts/LikertScale.tsx';
import { OpenCard } from '../stap/OpenCard.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import type { Place } from './place.ts';
import { useStandNames } from './useStandNames.ts';

/** TEGEN-1: where one stands on the statement, blind. Each tap is kept at once. */
export function Stand({ step, spec, team, here }: Place) {
  const { _ } = useLingui();
  const names = useStandNames();
  const label = useId();
  const taken = useSheet(step)[STAND];
  const { keep, refusal } = useKept(step);
  return (
    <SilentForm
      team={team}
      silence={here}
      seconds={spec.settings.silentSeconds}
      ready={{ type: 'tegenspraak/klaar', step }}
      show={{ type: 'tegenspraak/toon', step }}
      promise={_('tegenspraak.anoniem')}
      doing="stappen.denkt-na"
      about={<OpenCard card={here.statement} />}
    >
      <div className="kk-stack kk-gap-3">
        <h2 id={label} className="tegen-statement">
          {_('tegenspraak.waar-sta-jij')}
        </h2>
        <LikertScale
          statementId={label}
          labels={names}
          value={LIKERT_VALUES.find((place) => place === taken) ?? null}
          onChange={(place) => void keep({ [STAND]: place })}
        />
        <RefusalNote refusal={refusal} />
      </div>
    </SilentForm>
  );
}

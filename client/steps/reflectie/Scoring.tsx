import { useLingui } from '@lingui/react';
import { agreementsOf } from '../../../shared/steps/afspraken/state.ts';
import { DONT_KNOW } from '../../../shared/steps/reflectie/state.ts';
import { useSheet, useTeam } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Place } from './place.ts';
import { Silence } from './Silence.tsx';
import { useKept } from '../stap/useKept.ts';

const SCORES = [1, 2, 3, 4, 5, DONT_KNOW] as const;

/** REFL-1: how well each agreement was kept, blind. Each tap is kept at once. */
export function Scoring(place: Place) {
  const { _ } = useLingui();
  const slice = useTeam()?.slice;
  const sheet = useSheet(place.step);
  const { keep, refusal } = useKept(place.step);
  const agreed = slice ? agreementsOf(slice, place.team.members) : [];
  const options = SCORES.map((score) => {
    const label = _(`reflectie.score.${score}`);
    return { value: String(score), label };
  });
  return (
    <Silence {...place}>
      {agreed.map(({ question, text }) => {
        const scored = sheet[question];
        return text?.value ? (
          <div key={question} className="refl-scores">
            <RadioCards
              label={text.value}
              columns={3}
              options={options}
              value={typeof scored === 'number' ? String(scored) : null}
              onChange={(value) => void keep({ [question]: Number(value) })}
            />
          </div>
        ) : null;
      })}
      <RefusalNote refusal={refusal} />
    </Silence>
  );
}

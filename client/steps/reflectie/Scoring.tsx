import { useLingui } from '@lingui/react';
import { agreementsOf } from '../../../shared/steps/afspraken/state.ts';
import { useSheet, useTeam } from '../../game.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { ScoreChoice } from '../stap/ScoreChoice.tsx';
import type { Place } from './place.ts';
import { Silence } from './Silence.tsx';
import { useKept } from '../stap/useKept.ts';

/** REFL-1: how well each agreement was kept, blind. Each tap is kept at once. */
export function Scoring(place: Place) {
  const { _ } = useLingui();
  const slice = useTeam()?.slice;
  const sheet = useSheet(place.step);
  const { keep, refusal } = useKept(place.step);
  const agreed = slice ? agreementsOf(slice, place.team.members) : [];
  return (
    <Silence {...place}>
      {agreed.map(({ question, text }) =>
        text?.value ? (
          <ScoreChoice
            key={question}
            label={text.value}
            words={(score) => _(`reflectie.score.${score}`)}
            value={sheet[question]}
            onChange={(score) => void keep({ [question]: score })}
          />
        ) : null,
      )}
      <RefusalNote refusal={refusal} />
    </Silence>
  );
}

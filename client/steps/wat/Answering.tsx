import { useLingui } from '@lingui/react';
import { answerField, WAT_LIMITS } from '../../../shared/steps/wat/state.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import { SilentAnswer } from '../stap/SilentAnswer.tsx';
import type { Place } from './place.ts';
import { OpenCard } from '../stap/OpenCard.tsx';

/** WAT-2: each answers the card for themselves. */
export function Answering({ step, team, here, round, seconds }: Place & { seconds: number }) {
  const { _ } = useLingui();
  const { question } = useFaces()(round.card);
  return (
    <SilentAnswer
      key={round.card}
      step={step}
      team={team}
      silence={here}
      seconds={seconds}
      field={answerField(round.card)}
      draft={`antwoord.${step}.${round.card}`}
      label={question}
      hint={_('wat.antwoord-hint')}
      limit={WAT_LIMITS.answer}
      show={{ type: 'wat/toon', step, card: round.card }}
      ready={{ type: 'wat/klaar', step, card: round.card }}
    >
      <OpenCard card={round.card} />
    </SilentAnswer>
  );
}

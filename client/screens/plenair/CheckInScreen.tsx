import { useLingui } from '@lingui/react';
import type { CSSProperties } from 'react';
import { findCard, type StepSpec } from '../../../shared/decks/content.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useAll, useContent, useLocal } from '../../game.ts';
import { JoinPanel } from './JoinPanel.tsx';
import { StepTitle } from './StepTitle.tsx';
import { saidWords } from './words.ts';

type CheckInSpec = Extract<StepSpec, { kind: 'check-in' }>;

/** People arrive: the code big, the question with the words so far, a statement to talk about. */
export function CheckInScreen({ spec }: { spec: CheckInSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const { checkin } = useAll();
  const here = checkin[spec.id];
  const words = saidWords(here?.words ?? {});
  const card = here?.energizer ? findCard(content, here.energizer) : undefined;
  return (
    <>
      <StepTitle title={local(spec.settings.question)} />
      <div className="kk-beam__split kk-beam__split--arrival">
        <div className="kk-beam__stack">
          <ul
            className="kk-beam__words"
            style={wordSize(words.reduce((sum, { word }) => sum + graphemes(word), 0))}
            aria-label={_('regie.plenair.woorden')}
          >
            {words.map(({ word, times }) => (
              <li key={word}>
                {word}
                {times > 1 ? <span> ×{times}</span> : null}
              </li>
            ))}
          </ul>
          {card ? (
            <section className="kk-beam__statement">
              <h2>{_('regie.plenair.stelling')}</h2>
              <p>{local(card.body)}</p>
              <p>{local(card.question)}</p>
            </section>
          ) : null}
        </div>
        <JoinPanel title={_('regie.plenair.doe-mee')} size="ruim" />
      </div>
    </>
  );
}

/** Few words stand large; a hundred still fit. */
/** Few words stand large. `letters`: of all of them together. */
function wordSize(letters: number): CSSProperties & Record<'--kk-word', string> {
  const rem =
    letters <= 60 ? 4.5 : letters <= 110 ? 3.75 : letters <= 260 ? 2.5 : letters <= 480 ? 2 : 1.5625;
  return { '--kk-word': `${rem}rem` };
}

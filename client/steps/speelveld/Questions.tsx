import { useLingui } from '@lingui/react';
import { findCard } from '../../../shared/decks/content.ts';
import { VELD_LIMITS } from '../../../shared/steps/speelveld/state.ts';
import { useContent, useLocal, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Field } from './useField.ts';

/** VELD-2: cards about governance and means lie beside the rings, as questions. */
export function Questions({ at }: { at: Field }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const people = usePeople();
  const { step, field } = at;
  const { play, refusal, busy } = usePlay();
  const open = field.phase === 'vrij' || field.phase === 'stoel';
  if (!open && field.questions.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="veld-vragen">
      <h2 id="veld-vragen">{_('veld.vragen')}</h2>
      <ul className="stap-list">
        {field.questions.map(({ card, answer }) => {
          const found = findCard(content, card);
          return found ? (
            <li key={card} className="veld-party">
              <h3 className="veld-party__name">{local(found.title)}</h3>
              <p>{local(found.body)}</p>
              <p>
                <strong>{local(found.question)}</strong>
              </p>
              {answer ? <p className="kk-thought">{people.said(answer)}</p> : null}
              {open ? (
                <details className="stap-details">
                  <summary>{_(answer ? 'veld.antwoord-anders' : 'veld.antwoord')}</summary>
                  <div className="stap-details__body">
                    <SentenceForm
                      step={step}
                      quiet
                      first={{
                        name: `veld.antwoord.${card}`,
                        label: _('veld.ons-antwoord'),
                        limit: VELD_LIMITS.answer,
                        rows: 2,
                        initial: answer?.value ?? '',
                      }}
                      command={(text) => ({ type: 'veld/antwoord', step, card, text })}
                      submit={_('stappen.bewaar')}
                    />
                  </div>
                </details>
              ) : null}
            </li>
          ) : null;
        })}
      </ul>
      {open ? (
        <div>
          <Button icon="plus" disabled={busy} onPress={() => void play({ type: 'veld/vraag', step })}>
            {_('veld.draai-vraag')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

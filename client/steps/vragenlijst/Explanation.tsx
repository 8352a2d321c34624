import { useLingui } from '@lingui/react';
import { useContent } from '../../game.ts';
import { useTafel } from '../../tafel/useTafel.ts';

/** How the result is computed, in plain words, and what this questionnaire is not. */
export function Explanation() {
  const { _ } = useLingui();
  const shared = useTafel() !== null;
  const pairs = 'pairs' in useContent().questionnaire;
  const counted = pairs
    ? ['stappen.uitleg.paren.1', 'stappen.uitleg.paren.2']
    : ['stappen.uitleg.1', 'stappen.uitleg.2'];
  const seen = shared ? 'tafel.uitleg' : 'stappen.uitleg.5';
  return (
    <details className="stap-details">
      <summary>{_('stappen.uitleg.titel')}</summary>
      <div className="stap-details__body">
        {[...counted, 'stappen.uitleg.3', 'stappen.uitleg.4', seen].map((id) => (
          <p key={id}>{_(id)}</p>
        ))}
        <p>
          <strong>{_('stappen.uitleg.eigen-ontwerp')}</strong>
        </p>
      </div>
    </details>
  );
}

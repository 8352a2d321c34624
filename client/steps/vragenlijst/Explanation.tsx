import { useLingui } from '@lingui/react';

/** How the result is computed, in plain words, and what this questionnaire is not. */
export function Explanation() {
  const { _ } = useLingui();
  return (
    <details className="stap-details">
      <summary>{_('stappen.uitleg.titel')}</summary>
      <div className="stap-details__body">
        {(['1', '2', '3', '4', '5'] as const).map((part) => (
          <p key={part}>{_(`stappen.uitleg.${part}`)}</p>
        ))}
        <p>
          <strong>{_('stappen.uitleg.eigen-ontwerp')}</strong>
        </p>
      </div>
    </details>
  );
}

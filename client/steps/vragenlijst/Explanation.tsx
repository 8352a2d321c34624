import { useLingui } from '@lingui/react';
import { useTafel } from '../../tafel/useTafel.ts';

/** Which of the parts says who sees the answers. */
const PRIVATE = '5';

/** How the result is computed, in plain words, and what this questionnaire is not. */
export function Explanation() {
  const { _ } = useLingui();
  const shared = useTafel() !== null;
  return (
    <details className="stap-details">
      <summary>{_('stappen.uitleg.titel')}</summary>
      <div className="stap-details__body">
        {(['1', '2', '3', '4', '5'] as const).map((part) => (
          <p key={part}>{part === PRIVATE && shared ? _('tafel.uitleg') : _(`stappen.uitleg.${part}`)}</p>
        ))}
        <p>
          <strong>{_('stappen.uitleg.eigen-ontwerp')}</strong>
        </p>
      </div>
    </details>
  );
}

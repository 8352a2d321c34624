import { useLingui } from '@lingui/react';
import type { HarvestCard, Origin } from '../../../shared/harvest/harvest.ts';
import { useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';

export interface LinesProps {
  facts: readonly (readonly [term: string, text: string | null | undefined])[];
  columns?: boolean;
}

/** Facts with their names; what is empty is left out. */
export function Lines({ facts, columns = false }: LinesProps) {
  const known = facts.filter((fact): fact is readonly [string, string] => Boolean(fact[1]));
  if (known.length === 0) return null;
  return (
    <dl className={columns ? 'oogst-facts oogst-facts--columns' : 'oogst-facts'}>
      {known.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Cards with their insight, their water and where they come from. */
export function HarvestCards({ cards }: { cards: readonly HarvestCard[] }) {
  const { _ } = useLingui();
  const local = useLocal();
  if (cards.length === 0) return null;
  return (
    <ul className="oogst-cards">
      {cards.map(({ origin, insight, by, dots }) => (
        <li key={`${origin.card}${local(origin.round)}`}>
          <Icon name={origin.water} size={32} stroke={2.2} />
          <div>
            <h3>{local(origin.title)}</h3>
            {insight === null ? null : (
              <p>
                {insight} <span className="oogst-by">— {by ?? _('oogst.teamlid')}</span>
              </p>
            )}
            <Source origin={origin} />
          </div>
          {dots === null ? null : (
            <span className="oogst-dots">
              <span className="oogst-dots__dot" aria-hidden />
              <span aria-hidden>{dots}</span>
              <span className="sr-only">{_('oogst.stippen', { count: dots })}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** From which card, water and round something grew. */
function Source({ origin, withCard = false }: { origin: Origin; withCard?: boolean }) {
  const { _ } = useLingui();
  const local = useLocal();
  const parts = [withCard ? local(origin.title) : null, _(`water.${origin.water}`), local(origin.round)];
  return <p className="oogst-source">{parts.filter((part) => part !== null).join(' · ')}</p>;
}

export interface HarvestLine {
  key: string;
  strong?: string;
  text: string;
  note?: string | undefined;
  by?: string;
  origins: readonly Origin[];
}

/** One line of the harvest, with where it grew. */
export function Grown({ line }: { line: HarvestLine }) {
  return (
    <li className="oogst-line">
      {line.strong === undefined ? null : <strong>{line.strong}</strong>}
      <p>
        {line.text}
        {line.by === undefined ? null : <span className="oogst-by"> — {line.by}</span>}
      </p>
      {line.note === undefined ? null : <p>{line.note}</p>}
      {line.origins.map((origin) => (
        <Source key={origin.card} origin={origin} withCard />
      ))}
    </li>
  );
}

import { useLingui } from '@lingui/react';
import type { HarvestCard } from '../../../shared/harvest/harvest.ts';
import { originParts } from '../../../shared/harvest/source.ts';
import { useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useSourceWords } from './useSourceWords.ts';

export interface LinesProps {
  facts: readonly Fact[];
  look?: keyof typeof LOOKS;
}

const LOOKS = { rows: 'oogst-facts', columns: 'oogst-facts oogst-facts--columns', course: 'oogst-lines' };

/** `from`: where it came from, as parts of one line. */
export type Fact = readonly [
  term: string,
  text: string | null | undefined,
  from?: readonly string[] | undefined,
];

/** Facts with their names; what is empty is left out. */
export function Lines({ facts, look = 'rows' }: LinesProps) {
  const known = facts.filter(([, text]) => Boolean(text));
  if (known.length === 0) return null;
  return (
    <dl className={LOOKS[look]}>
      {known.map(([term, text, from]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
          {from === undefined ? null : (
            <dd className="oogst-source">
              <CameFrom parts={from} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Cards with their insight, their water and where they come from. */
export function HarvestCards({ cards }: { cards: readonly HarvestCard[] }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSourceWords();
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
            <Source parts={originParts(origin, words, 'title-above')} />
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

/** Where a line of the harvest came from. */
export function Source({ parts }: { parts: readonly string[] }) {
  return (
    <p className="oogst-source">
      <CameFrom parts={parts} />
    </p>
  );
}

function CameFrom({ parts }: { parts: readonly string[] }) {
  const { _ } = useLingui();
  return (
    <>
      <span className="sr-only">{_('oogst.herkomst')}: </span>
      {parts.join(' · ')}
    </>
  );
}

export interface HarvestLine {
  key: string;
  strong?: string;
  text: string;
  note?: string | undefined;
  by?: string;
  /** one line per place it came from */
  from: readonly (readonly string[])[];
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
      {line.from.map((parts) => (
        <Source key={parts.join('·')} parts={parts} />
      ))}
    </li>
  );
}

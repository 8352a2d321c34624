import { useId } from 'react';
import './TurnBlocks.css';

export interface TurnBlocksProps {
  title: string;
  /** how far it is in words, such as "6 van 12" */
  text: string;
  done: number;
  of: number;
  /** somebody has the turn after those that are done */
  current: boolean;
}

/** The turns of a pass as blocks: done, the one that is on, and to come. */
export function TurnBlocks({ title, text, done, of, current }: TurnBlocksProps) {
  const name = useId();
  return (
    <section className="kk-turns" aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      <p>{text}</p>
      <span className="kk-turns__blocks" aria-hidden>
        {Array.from({ length: of }, (_, at) => (
          <span key={at} data-state={at < done ? 'done' : at === done && current ? 'current' : 'todo'} />
        ))}
      </span>
    </section>
  );
}

import './stap.css';

export interface PartsRowProps {
  label: string;
  /** in order, with their names */
  parts: readonly { id: string; name: string }[];
  /** the place of the one that is on */
  now: number;
  /** is all of it done? */
  done: boolean;
}

/** by how many there are; three otherwise */
const LOOKS: Partial<Record<number, string>> = { 4: 'stap-parts--4', 6: 'stap-parts--6' };

/** The parts of a conversation, and which one is on. */
export function PartsRow({ label, parts, now, done }: PartsRowProps) {
  return (
    <ol className={`stap-parts ${LOOKS[parts.length] ?? ''}`} aria-label={label}>
      {parts.map(({ id, name }, at) => {
        const over = done || at < now;
        return (
          <li
            key={id}
            data-state={over ? 'done' : at === now ? 'now' : 'todo'}
            aria-current={at === now && !over ? 'step' : undefined}
          >
            {name}
          </li>
        );
      })}
    </ol>
  );
}

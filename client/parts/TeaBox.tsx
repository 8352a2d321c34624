import type { CSSProperties } from 'react';
import type { Style } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import './TeaBox.css';

export interface TeaBoxCompartment {
  style: Style;
  /** Name of the style. */
  name: string;
  /** Line under the name, such as "chai · brengt bijeen". */
  tea: string;
  /** Names in the order in which they came; empty where names are not shown. */
  people: readonly string[];
  /** How many there are, also when the names are left out. */
  count: number;
  /** What a screen reader says for the count, such as "6 mensen". */
  countText: string;
}

export interface TeaBoxProps {
  label: string;
  compartments: readonly TeaBoxCompartment[];
  /** Larger type for the plenary screen, read from ten metres. */
  beamer?: boolean;
  /** Lets the newest sachet of each compartment fall in. */
  animate?: boolean;
}

/** More names than this do not fit as sachets: the compartment shows a count and a list (design, settled 10). */
const SACHETS = 8;
/** Names under each other on the plenary screen. */
const LIST_ROWS = 10;

function Sachets({ people, style, animate }: { people: readonly string[]; style: Style; animate: boolean }) {
  return (
    <ul className="kk-tea-box__sachets">
      {people.map((person, index) => (
        <li
          key={`${index}-${person}`}
          className="kk-tea-box__sachet"
          data-new={(animate && index === people.length - 1) || undefined}
        >
          <Icon name={style} size={22} />
          <span>{person}</span>
        </li>
      ))}
    </ul>
  );
}

function NameList({ people }: { people: readonly string[] }) {
  const columns: CSSProperties & Record<'--kk-columns', number> = {
    '--kk-columns': Math.max(2, Math.ceil(people.length / LIST_ROWS)),
  };
  return (
    <ul className="kk-tea-box__list" style={columns}>
      {people.map((person, index) => (
        <li key={`${index}-${person}`}>{person}</li>
      ))}
    </ul>
  );
}

/** The open tea box: six compartments, one sachet per person, counts and lists where it gets crowded. */
export function TeaBox({ label, compartments, beamer = false, animate = false }: TeaBoxProps) {
  return (
    <section className={beamer ? 'kk-tea-box kk-tea-box--beamer' : 'kk-tea-box'} aria-label={label}>
      <ul className="kk-tea-box__grid">
        {compartments.map(({ style, name, tea, people, count, countText }) => (
          <li key={style} className="kk-tea-box__compartment" data-style={style}>
            <div className="kk-tea-box__bin" data-crowded={people.length > SACHETS || undefined}>
              {people.length > SACHETS ? (
                <>
                  <span className="kk-tea-box__heap" aria-hidden />
                  <NameList people={people} />
                </>
              ) : (
                <Sachets people={people} style={style} animate={animate} />
              )}
            </div>
            <div className="kk-tea-box__plate">
              <span className="kk-tea-box__emblem">
                <Icon name={style} size={32} stroke={2.2} />
              </span>
              <span className="kk-tea-box__names">
                <strong>{name}</strong>
                <span>{tea}</span>
              </span>
              <span className="kk-tea-box__count">
                <span aria-hidden>{count}</span>
                <span className="sr-only">{countText}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

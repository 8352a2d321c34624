import type { Style } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import './ResultCompartments.css';

export interface ResultCompartment {
  style: Style;
  name: string;
  tea: string;
  /** How many sachets lie here, 1 to 6. */
  level: number;
  /** The level in words; never a percentage. */
  levelText: string;
  /** The preferred style, or one of several that tie. */
  top?: boolean;
}

export interface ResultCompartmentsProps {
  label: string;
  compartments: readonly ResultCompartment[];
}

const HEIGHT = 96;
const TEETH = 'l3-3 3 3'.repeat(14);

function Sachets({ level }: { level: number }) {
  const count = Math.max(1, Math.min(6, Math.round(level)));
  const places = Array.from({ length: count }, (_, index) => count - 1 - index);
  return (
    <svg
      className="kk-result__sachets"
      viewBox={`0 0 106 ${HEIGHT}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden
      focusable="false"
    >
      {places.map((place) => (
        <path
          key={place}
          d={`M${10 + ((place * 37) % 5) - 2} ${HEIGHT - 12 - place * 13.5}${TEETH}V${HEIGHT + 4}h-84z`}
        />
      ))}
    </svg>
  );
}

/** The outcome of the questionnaire: the tea box of one person, six compartments with more or fewer sachets and a word. */
export function ResultCompartments({ label, compartments }: ResultCompartmentsProps) {
  return (
    <ul className="kk-result" aria-label={label}>
      {compartments.map(({ style, name, tea, level, levelText, top = false }) => (
        <li key={style} className="kk-result__compartment" data-style={style} data-top={top || undefined}>
          <Sachets level={level} />
          <div className="kk-result__plate">
            <strong>
              <Icon name={style} size={18} stroke={2.5} />
              {name}
            </strong>
            <span>{tea}</span>
            <span>{levelText}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

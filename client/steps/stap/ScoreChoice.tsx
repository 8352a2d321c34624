import { DONT_KNOW, SCORE } from '../../../shared/steps/spread.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import './stap.css';

const SCORES = [...Array.from({ length: SCORE.highest }, (_, at) => at + 1), DONT_KNOW];

export interface ScoreChoiceProps {
  label: string;
  /** what a score is called */
  words: (score: number) => string;
  value: unknown;
  onChange: (score: number) => void;
}

/** One to five, or *weet niet* (REFL-1). */
export function ScoreChoice({ label, words, value, onChange }: ScoreChoiceProps) {
  return (
    <div className="stap-scores">
      <RadioCards
        label={label}
        columns={3}
        options={SCORES.map((score) => ({ value: String(score), label: words(score) }))}
        value={typeof value === 'number' ? String(value) : null}
        onChange={(score) => onChange(Number(score))}
      />
    </div>
  );
}

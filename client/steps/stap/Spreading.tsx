import { useLingui } from '@lingui/react';
import { SCORE, type Spread } from '../../../shared/steps/spread.ts';
import { RangeBar } from '../../parts/RangeBar.tsx';
import './stap.css';

/** REFL-2: lowest, highest and how many; the drawing repeats the words. With too few answers only that it is to be talked about. */
export function Spreading({ spread }: { spread: Spread | null }) {
  const { _ } = useLingui();
  if (!spread) return <p>{_('stappen.bespreek')}</p>;
  return (
    <div className="stap-spread">
      <RangeBar from={1} to={SCORE.highest} every={1} lowest={spread.lowest} highest={spread.highest} />
      <p>{_('stappen.spreiding', { ...spread })}</p>
    </div>
  );
}

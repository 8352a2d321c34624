import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { Picture } from './reflectie/Picture.tsx';
import { Scoring } from './reflectie/Scoring.tsx';
import { Sentence } from './reflectie/Sentence.tsx';
import { Talk } from './reflectie/Talk.tsx';
import { Words } from './reflectie/Words.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './reflectie/Reflectie.css';

/** Agreements scored blind and talked about; then the opgave in everybody's own words (REFL-1 to 6). */
export function Reflectie({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const here = mine?.slice.reflectie?.[step];
  if (!mine || !here) return <NoTeam step={step} />;
  const { team, slice } = mine;
  const opgave = slice.opgave?.sentence.value;
  const place = { step, team, here };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {here.phase === 'scoren' ? <Scoring {...place} /> : null}
      {here.phase === 'bespreken' ? <Talk {...place} /> : null}
      {here.phase === 'beeld' ? <Picture {...place} /> : null}
      {here.phase === 'woorden' ? <Words {...place} /> : null}
      {here.phase === 'zin' || here.phase === 'klaar' ? <Sentence {...place} /> : null}
    </div>
  );
}

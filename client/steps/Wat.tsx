import { useLingui } from '@lingui/react';
import { cardsOf } from '../../shared/steps/wat/wat.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { Answering } from './wat/Answering.tsx';
import { Settled } from './wat/Settled.tsx';
import { Settling } from './wat/Settling.tsx';
import { Talking } from './wat/Talking.tsx';
import { useWatNews } from './wat/useWatNews.ts';
import './wat/Wat.css';

/** Cards answered in silence and talked over, pile by pile; then what the team wants, for whom and with whom (WAT-1 to 7). */
export function Wat({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const spec = useStepSpec(step);
  const here = mine?.slice.wat?.[step];
  useWatNews(here, mine?.slice.opgave ?? null);
  const round = here?.rounds.at(-1);
  if (!mine || !here || !round || spec.kind !== 'wat') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const place = { step, team: mine.team, here, round, opgave: mine.slice.opgave };
  const onCard = here.phase === 'stil' || here.phase === 'samen';
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead
        step={step}
        eyebrow={onCard ? _('wat.kaart', { at: here.rounds.length, of: cardsOf(spec) }) : undefined}
      >
        {_(`wat.nu.${here.phase}`)}
      </StepHead>
      {/* on the board it is one of the fields */}
      {opgave && here.phase === 'stil' ? (
        <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} />
      ) : null}
      {here.phase === 'stil' ? <Answering {...place} seconds={spec.settings.silentSeconds} /> : null}
      {here.phase === 'samen' ? <Talking {...place} last={here.rounds.length === cardsOf(spec)} /> : null}
      {here.phase === 'vaststellen' ? <Settling {...place} /> : null}
      {here.phase === 'klaar' ? <Settled {...place} /> : null}
    </div>
  );
}

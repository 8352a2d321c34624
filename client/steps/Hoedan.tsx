import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useContent, useMe, useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { Agreeing } from './hoedan/Agreeing.tsx';
import { AskedOfMe, EarlierLines } from './hoedan/Lines.tsx';
import { Roles } from './hoedan/Roles.tsx';
import { Telling } from './hoedan/Telling.tsx';
import { useHoedanNews } from './hoedan/useHoedanNews.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './hoedan/Hoedan.css';

/** Roles, recommendations seen from them in turn, and lines with a name and a date (HOEDAN-1 to 7). */
export function Hoedan({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const { seat } = useMe();
  const content = useContent();
  const spec = useStepSpec(step);
  const here = mine?.slice.hoedan?.[step];
  const deck = spec.kind === 'hoedan' ? content.decks[spec.settings.deck] : undefined;
  useHoedanNews(here, deck);
  if (!mine || !here || !deck || spec.kind !== 'hoedan') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const table = { step, team: mine.team, here, deck, settings: spec.settings, me: seat };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{_(`hoedan.nu.${here.phase}`)}</StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      <AskedOfMe {...table} />
      {here.phase === 'rollen' ? <Roles {...table} /> : null}
      {here.phase === 'beurten' ? <Telling {...table} /> : null}
      {here.phase === 'afspreken' ? <Agreeing {...table} /> : null}
      <EarlierLines {...table} />
    </div>
  );
}

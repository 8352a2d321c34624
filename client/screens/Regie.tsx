import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { useAll, useLocal, useStepSpec } from '../game.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useTimeWarnings } from './deelnemer/useTimeWarnings.ts';
import { Draaiboek } from './regie/Draaiboek.tsx';
import { useFocusKept } from '../parts/useFocusKept.ts';
import { Hands } from './regie/Hands.tsx';
import { Latecomers } from './regie/Latecomers.tsx';
import { useArrivals } from './regie/lead.ts';
import { Message } from './regie/Message.tsx';
import { NowPanel } from './regie/NowPanel.tsx';
import { People } from './regie/People.tsx';
import { Shorten } from './regie/Shorten.tsx';
import { SmallTeams } from './regie/SmallTeams.tsx';
import { StepView } from './regie/StepView.tsx';
import { TopBar } from './regie/TopBar.tsx';
import { OpenVoorwerk } from './regie/voorwerk/OpenVoorwerk.tsx';
import { StartPanel } from './regie/voorwerk/StartPanel.tsx';
import { StillExpected } from './regie/voorwerk/StillExpected.tsx';
import { Voorwerk } from './regie/voorwerk/Voorwerk.tsx';
import { useTitle } from './useTitle.ts';
import './Regie.css';

/** The regiekamer: one facilitator, or several as equals, lead the workshop from here (REGIE-8). */
export function Regie() {
  const { _ } = useLingui();
  const local = useLocal();
  const { clock, voorwerk = false, ended } = useAll();
  const preparing = voorwerk && ended === null;
  const spec = useStepSpec(clock.step);
  useTitle(`${_('regie.titel')} · ${preparing ? _('voorwerk.naam') : local(spec.title)}`);
  useArrivals();
  useTimeWarnings();
  const room = useRef<HTMLDivElement>(null);
  useFocusKept(room);
  return (
    <div className="kk-regie" ref={room}>
      <TopBar />
      {preparing ? null : <Draaiboek />}
      <div className="kk-regie__room">
        <aside className="kk-regie__side" aria-label={_('regie.bediening')}>
          <div className="kk-regie__stick">
            {preparing ? (
              <StartPanel />
            ) : (
              <>
                <NowPanel />
                <OpenVoorwerk />
                <Shorten />
                <Hands />
                <Latecomers />
                <SmallTeams />
                <Message />
              </>
            )}
          </div>
        </aside>
        <main className="kk-regie__main" id="inhoud">
          {preparing ? <Voorwerk /> : <StepView />}
          <People />
          {preparing ? null : <StillExpected />}
          <div className="kk-regie__foot">
            <LanguageSwitch />
          </div>
        </main>
      </div>
    </div>
  );
}

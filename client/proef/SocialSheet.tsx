import { useLingui } from '@lingui/react';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';
import { Logo } from '../parts/Logo.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { StartCards } from '../screens/StartSea.tsx';

/** What client/public/sociaal.png is a picture of, at 1200 × 630: how a link to this site looks elsewhere. */
export function Social() {
  const { _ } = useLingui();
  return (
    <main className="proef__social">
      <PageFrame
        backdrop={
          <ChartBackdrop
            seed={22}
            width={1200}
            height={630}
            soundings={30}
            islands={[
              { x: 850, y: 430, rx: 230, ry: 150, rise: 0.66 },
              { x: 1200, y: 60, rx: 300, ry: 200, rise: 0.46 },
              { x: -40, y: 560, rx: 160, ry: 140, rise: 0.4 },
            ]}
            avoid={[[40, 40, 660, 600]]}
            route={[
              [420, 590],
              [560, 545],
              [690, 575],
              [790, 520],
            ]}
          />
        }
      >
        <div className="proef__social-page">
          <div>
            <Logo name={_('core.naam')} />
            <h1>{_('core.start.kop')}</h1>
            <p>{_('core.start.tekst')}</p>
          </div>
          <StartCards />
        </div>
      </PageFrame>
    </main>
  );
}

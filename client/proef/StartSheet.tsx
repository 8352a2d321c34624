import { Button } from '../parts/Button.tsx';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';
import { CodeField } from '../parts/CodeField.tsx';
import { Logo } from '../parts/Logo.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { useState } from 'react';

export function Start() {
  const [code, setCode] = useState('');
  return (
    <PageFrame
      backdrop={
        <ChartBackdrop
          seed={22}
          soundings={46}
          islands={[
            { x: 585, y: 600, rx: 190, ry: 110, rise: 0.66 },
            { x: 1290, y: 120, rx: 330, ry: 230, rise: 0.5 },
            { x: 1250, y: 800, rx: 240, ry: 190, rise: 0.55 },
          ]}
          avoid={[[30, 110, 690, 430]]}
          rose={{ x: 170, y: 560, size: 150 }}
          route={[
            [300, 720],
            [440, 655],
            [548, 632],
          ]}
        />
      }
    >
      <div className="proef__start">
        <div className="kk-stack">
          <Logo name="Koerskaarten" />
          <h1 className="kk-hero">Zet samen koers.</h1>
          <p className="kk-lead">
            Een gespreksspel voor wie over de grenzen van organisaties heen aan één opgave werkt.
          </p>
        </div>
        <div className="kk-panel kk-panel--lifted kk-stack">
          <h2>Doe mee aan de workshop</h2>
          <CodeField
            label="Code van je begeleider"
            value={code}
            onChange={setCode}
            hint="Drie letters en drie cijfers, bijvoorbeeld TIJ 482."
          />
          <Button variant="primary" size="large" wide icon="next" iconAt="end">
            Doe mee
          </Button>
        </div>
      </div>
    </PageFrame>
  );
}

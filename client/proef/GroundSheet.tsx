import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { DECK_IDS, STYLES, WATERS, type Water } from '../../shared/decks/content.ts';
import { RINGS } from '../../shared/steps/speelveld/state.ts';
import { Button } from '../parts/Button.tsx';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { HandFan } from '../parts/HandFan.tsx';
import { Logo, LogoMark } from '../parts/Logo.tsx';
import { MiniChart, MiniField } from '../parts/MiniBoard.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { RangeBar } from '../parts/RangeBar.tsx';
import { DockedSheet } from '../parts/Sheet.tsx';
import { WaterHeading, WaterTabs } from '../parts/WaterTabs.tsx';
import { LayChoice } from './LayChoice.tsx';
import { Item, Section } from './Section.tsx';
import { DECK_NAMES, HAND, TEA, waterNames } from './sample.ts';

export function Brand() {
  return (
    <Section title="Merk en code" id="merk">
      <div className="proef__row">
        <Logo name="Koerskaarten" size="small" />
        <Logo name="Koerskaarten" />
        <LogoMark size={64} />
        <QrCode text="https://koerskaarten.example/TIJ482" title="QR-code om mee te doen" size={180} />
      </div>
    </Section>
  );
}

/** Names on their own colours; test/client/tokens.test.ts measures them. */
export function Colours() {
  return (
    <Section title="Stapelkleuren en theekleuren" id="kleuren">
      <div className="proef__row">
        {DECK_IDS.map((deck) => (
          <span key={deck} className="proef__swatch" data-deck={deck}>
            {DECK_NAMES[deck]}
          </span>
        ))}
      </div>
      <br />
      <div className="proef__row">
        {STYLES.map((style) => (
          <span key={style} className="proef__swatch" data-style={style}>
            {TEA[style].tea}
          </span>
        ))}
      </div>
    </Section>
  );
}

const FILLS = [
  { name: 'leeg', counts: [0, 0, 0, 0] },
  { name: 'gewoon', counts: [2, 3, 1, 1] },
  { name: 'vol', counts: [6, 14, 8, 12] },
] as const;

export function MiniBoards() {
  const { _ } = useLingui();
  return (
    <Section title="Kleine borden" id="kleine-borden">
      <div className="proef__columns">
        {FILLS.map(({ name, counts }, seed) => (
          <Item key={name} name={name}>
            <MiniChart
              label={name}
              seed={seed + 1}
              deck="wicked"
              waters={WATERS.map((water, at) => ({
                water,
                count: counts[at] ?? 0,
                countText: `${waterNames(water).name}: ${_('regie.kaarten', { aantal: counts[at] ?? 0 })}`,
              }))}
            />
          </Item>
        ))}
        {FILLS.map(({ name, counts }, seed) => (
          <Item key={name} name={name}>
            <MiniField
              label={name}
              seed={seed + 4}
              rings={RINGS.map((ring, at) => ({
                ring,
                name: _(`veld.ring.${ring}`),
                count: counts[at] ?? 0,
                countText: `${_(`veld.ring.${ring}`)}: ${_('regie.veld-partijen', { aantal: counts[at] ?? 0 })}`,
              }))}
            />
          </Item>
        ))}
      </div>
    </Section>
  );
}

export function Ranges() {
  const stretches = [
    [1, 5],
    [3, 3],
    [2, 4],
  ] as const;
  return (
    <Section title="Spreiding" id="spreiding">
      <div className="proef__columns">
        {stretches.map(([lowest, highest]) => (
          <RangeBar key={lowest} from={1} to={5} every={1} lowest={lowest} highest={highest} />
        ))}
        <RangeBar from={0} to={100} every={10} lowest={2} highest={64} />
        <RangeBar from={0} to={100} every={10} lowest={0} highest={100} />
      </div>
    </Section>
  );
}

export function Waters() {
  const { _ } = useLingui();
  const [water, setWater] = useState<Water>('tegenwind');
  return (
    <Section title="Wateren" id="wateren">
      <WaterTabs
        label="Wateren"
        selected={water}
        onSelect={setWater}
        waters={WATERS.map((id, at) => ({
          water: id,
          name: waterNames(id).name,
          count: at * 4,
          countText: _('regie.kaarten', { aantal: at * 4 }),
        }))}
      >
        <WaterHeading {...waterNames(water)} />
        <EmptyState
          icon={water}
          title={`In ${waterNames(water).name} ligt nog niets`}
          slotText="Eerste kaart mag hier"
        >
          Leg hier wat je niet zeker weet.
        </EmptyState>
      </WaterTabs>
    </Section>
  );
}

export function Hand() {
  return (
    <Section title="Hand en keuze" id="hand">
      <div className="proef__columns">
        <LayChoice />
        <div className="proef__sheet">
          <DockedSheet
            title="Jouw hand"
            icon="private"
            aside="Jij bent aan de beurt"
            foot={<Button size="large">Ik pas</Button>}
          >
            <HandFan label="Kaarten in je hand" cards={HAND} onChoose={() => undefined} />
          </DockedSheet>
        </div>
      </div>
    </Section>
  );
}

export function Ground() {
  return (
    <Section title="Zeekaart en rand" id="zeekaart">
      <PageFrame
        backdrop={
          <ChartBackdrop
            seed={22}
            width={1280}
            height={420}
            soundings={24}
            islands={[{ x: 640, y: 210, rx: 300, ry: 120, rise: 0.64 }]}
            rose={{ x: 200, y: 220, size: 180 }}
            route={[
              [380, 340],
              [520, 280],
              [700, 240],
            ]}
          />
        }
      >
        <div className="proef__sea" />
      </PageFrame>
    </Section>
  );
}

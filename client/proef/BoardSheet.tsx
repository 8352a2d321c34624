import { WATERS } from '../../shared/decks/content.ts';
import type { Style, Water } from '../../shared/decks/content.ts';
import { BoardCard, DotCount } from '../parts/BoardCard.tsx';
import { Button } from '../parts/Button.tsx';
import { HandFan } from '../parts/HandFan.tsx';
import { MelangeCup } from '../parts/MelangeCup.tsx';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { DockedSheet, Sheet } from '../parts/Sheet.tsx';
import { TeamStrip } from '../parts/TeamStrip.tsx';
import { Timer } from '../parts/Timer.tsx';
import { WaterHeading, WaterTabs } from '../parts/WaterTabs.tsx';
import { LayChoice } from './LayChoice.tsx';
import { HAND, MELANGE, NOW, TEA, TEAM, waterNames } from './sample.ts';
import { useState } from 'react';

function TeamHead() {
  return (
    <>
      <header className="proef__head">
        <MelangeCup parts={MELANGE} size={38} />
        <span className="proef__team">
          Springtij<small>Ronde 1 · Wicked</small>
        </span>
        <Timer since={NOW - 900_000} endsAt={NOW + 520_000} now={NOW} label="Tijd voor deze ronde" />
        <Button size="small" icon="hand" label="Hand op" />
      </header>
      <OpgaveBar eyebrow="Onze opgave" title="Jongeren met schulden">
        Hoe krijgt een jongere hulp vóórdat de deurwaarder komt?
      </OpgaveBar>
      <TeamStrip
        label="Team"
        members={TEAM.map((member) => ({
          ...member,
          state:
            member.id === 'f' ? 'turn' : member.id === 'i' ? 'hand' : member.id === 'j' ? 'offline' : 'rest',
          text: TEA[member.style].name,
          ...(member.id === 'f' ? { you: 'jij' } : {}),
        }))}
      />
    </>
  );
}

export function Phone() {
  const [water, setWater] = useState<Water>('tegenwind');
  const [open, setOpen] = useState(location.hash === '#hand');
  const [chosen, setChosen] = useState(0);
  const card = (id: string, title: string, text: string, style: Style, author: string, count: number) => (
    <BoardCard
      deck="wicked"
      deckName="Wicked problems"
      title={title}
      onOpen={() => undefined}
      insights={[{ id, text, style, author }]}
      dots={<DotCount count={count} label={`${count} stippen`} />}
    />
  );
  return (
    <main className="proef__phone">
      <TeamHead />
      <WaterTabs
        label="Wateren"
        selected={water}
        onSelect={setWater}
        waters={WATERS.map((id, place) => ({
          water: id,
          name: waterNames(id).name,
          count: place < 2 ? 2 : 1,
          countText: '2 kaarten',
        }))}
      >
        <WaterHeading {...waterNames(water)} />
        <div className="proef__list">
          {card(
            '1',
            'Het waterbedeffect',
            'Strenger aan de poort? Dan leent hij online.',
            'spiegelaar',
            'Yusuf, spiegelaar',
            4,
          )}
          {card(
            '2',
            'Niemands eiland',
            'Tot 18 jaar is niemand van ons aan zet.',
            'volhouder',
            'Joost, volhouder',
            1,
          )}
        </div>
      </WaterTabs>
      <DockedSheet
        title="Jouw hand"
        icon="private"
        aside="Jij bent aan de beurt"
        foot={
          <>
            <Button size="large">Ik pas</Button>
            <div className="kk-grow">
              <Button variant="action" size="large" wide icon="up" iconAt="end" onPress={() => setOpen(true)}>
                Kies een kaart
              </Button>
            </div>
          </>
        }
      >
        <HandFan
          label="Kaarten in je hand"
          cards={HAND}
          onChoose={(id) => {
            setChosen(HAND.findIndex((candidate) => candidate.id === id));
            setOpen(true);
          }}
        />
      </DockedSheet>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Jouw hand, alleen voor jou"
        icon="private"
        closeLabel="Sluit"
        foot={
          <Button variant="action" size="large" wide icon="next" iconAt="end">
            Schrijf je inzicht
          </Button>
        }
      >
        <LayChoice first={chosen} />
      </Sheet>
    </main>
  );
}

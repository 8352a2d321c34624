import { STYLES, WATERS } from '../../shared/decks/content.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { CourseProgress } from '../parts/CourseProgress.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { MiniChart } from '../parts/MiniBoard.tsx';
import { FacilitatorTile } from '../parts/FacilitatorTile.tsx';
import { LikertScale } from '../parts/LikertScale.tsx';
import type { LikertValue } from '../parts/LikertScale.tsx';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { ResultCompartments } from '../parts/ResultCompartments.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import { ReadyList, TeamStrip } from '../parts/TeamStrip.tsx';
import { Timer } from '../parts/Timer.tsx';
import { WaitingCup } from '../parts/WaitingCup.tsx';
import { Section } from './Section.tsx';
import { NOW, TEA, TEAM, waterNames } from './sample.ts';
import { useState } from 'react';

export function Scale() {
  const [value, setValue] = useState<LikertValue | null>(4);
  return (
    <Section title="Stelling" id="stelling">
      <div className="kk-page">
        <CourseProgress current={9} total={24} text="Stelling 9 van 24" aside="nog ± 4 min" />
        <p className="kk-hint">Denk aan je laatste lastige overleg.</p>
        <h1 className="kk-question" id="vraag">
          Als het gesprek vastloopt, zeg ik hardop wat ik zie gebeuren.
        </h1>
        <br />
        <LikertScale
          statementId="vraag"
          labels={[
            'Past niet bij mij',
            'Past een beetje',
            'Soms wel, soms niet',
            'Past meestal',
            'Past helemaal bij mij',
          ]}
          value={value}
          onChange={setValue}
        />
      </div>
    </Section>
  );
}

export function Result() {
  const levels = [3, 4, 2, 3, 6, 4];
  const words = ['zelden', 'soms', 'geregeld', 'vaak', 'heel vaak', 'voorkeur'];
  return (
    <Section title="Jouw theedoos" id="resultaat">
      <div className="proef__columns">
        <ResultCompartments
          label="Jouw theedoos"
          compartments={STYLES.map((style, index) => ({
            style,
            name: TEA[style].name,
            tea: TEA[style].tea,
            level: levels[index] ?? 1,
            levelText: words[(levels[index] ?? 1) - 1] ?? '',
            top: style === 'spiegelaar',
          }))}
        />
        <div className="kk-stack">
          <WaitingCup flavour="spiegelaar" label="Een glas thee dat trekt" />
          <ReadyList
            label="Wie is klaar"
            members={TEAM.map((member, index) => ({
              ...member,
              ready: index % 4 !== 0,
              text: index % 4 === 0 ? 'schrijft' : 'klaar',
            }))}
          />
          <div className="kk-thought">
            <p className="kk-eyebrow">Om vast over na te denken</p>
            <p>Wat zei jij vandaag nog niet, terwijl je het wel dacht?</p>
          </div>
        </div>
      </div>
    </Section>
  );
}

export function Course() {
  return (
    <Section title="Koerslijn, tijd en berichten" id="koers">
      <div className="kk-stack">
        <Stepper
          label="Stappen"
          doneText="gedaan"
          steps={[
            { id: '1', name: 'Opgave', state: 'done' },
            { id: '2', name: 'Afspraken', state: 'done' },
            { id: '3', name: 'Wicked problems', state: 'current', icon: 'wicked' },
            { id: '4', name: 'Regels', state: 'todo', icon: 'regels' },
            { id: '5', name: 'Speelveld', state: 'todo', icon: 'speelveld' },
            { id: '6', name: 'Leiderschap', state: 'todo', icon: 'leiderschap' },
            { id: '7', name: 'Oogst', state: 'todo', icon: 'star' },
          ]}
        />
        <div className="proef__row">
          <Timer
            since={NOW - 900_000}
            endsAt={NOW + 520_000}
            now={NOW}
            label="Tijd"
            size="boxed"
            caption="nog in deze ronde"
          />
          <Timer
            since={NOW - 900_000}
            endsAt={NOW + 299_000}
            now={NOW}
            label="Tijd"
            size="boxed"
            caption="nog in deze ronde"
          />
          <Timer
            since={NOW - 900_000}
            endsAt={NOW + 42_000}
            now={NOW}
            label="Tijd"
            size="boxed"
            caption="nog in deze ronde"
          />
          <Timer
            since={NOW - 900_000}
            endsAt={NOW - 65_000}
            now={NOW}
            label="Tijd"
            size="boxed"
            caption="over de tijd"
          />
          <Timer
            since={NOW - 900_000}
            endsAt={NOW}
            pausedLeft={520_000}
            now={NOW}
            label="Tijd"
            size="boxed"
            caption="pauze"
          />
          <Timer since={NOW - 900_000} endsAt={NOW + 520_000} now={NOW} label="Tijd" size="large" />
          <Timer since={NOW - 900_000} endsAt={NOW + 520_000} now={NOW} label="Tijd" size="beamer" />
        </div>
        <Banner
          kind="connection"
          title="Verbinding kwijt, we komen terug."
          aside="nieuwe poging over 6 s"
          action={<Button size="small">Probeer nu</Button>}
        >
          Praat gerust door. Wat je schrijft, staat veilig op dit apparaat en gaat straks vanzelf mee.
        </Banner>
        <Banner
          kind="message"
          title="Begeleider Noor"
          action={<Button size="small" icon="close" label="Sluit" />}
        >
          Nog één rondje, dan stippen we.
        </Banner>
        <Banner kind="notice" title="Je bent weer verbonden." />
        <Banner kind="error" title="Dat lukte niet.">
          Deze kaart zit niet meer in je hand.
        </Banner>
        <OpgaveBar eyebrow="Onze opgave" title="Hoe krijgt een jongere hulp vóórdat de deurwaarder komt?" />
        <EmptyState icon="mist" title="In de Mist ligt nog niets" slotText="Eerste kaart mag hier">
          Weten jullie alles al? Dat is zeldzaam. Leg hier wat je niet zeker weet.
        </EmptyState>
        <TeamStrip
          layout="column"
          label="Team"
          members={TEAM.map((member) => ({
            ...member,
            state:
              member.id === 'f'
                ? 'turn'
                : member.id === 'i'
                  ? 'hand'
                  : member.id === 'j'
                    ? 'offline'
                    : 'rest',
            text: member.id === 'f' ? 'aan de beurt' : TEA[member.style].name,
            ...(member.id === 'f' ? { you: 'jij' } : {}),
          }))}
        />
      </div>
    </Section>
  );
}

export function Tiles() {
  const chart = (seed: number, counts: readonly number[]) => (
    <MiniChart
      label="Bord"
      seed={seed}
      deck="wicked"
      waters={WATERS.map((water, index) => ({
        water,
        count: counts[index] ?? 0,
        countText: `${waterNames(water).name}: ${counts[index] ?? 0} kaarten`,
      }))}
    />
  );
  const actions = (
    <>
      <Button size="small">Kijk mee</Button>
      <Button size="small" icon="announce" label="Bericht" />
      <Button size="small" icon="spotlight" label="Spotlicht" />
    </>
  );
  return (
    <Section title="Regietegels" id="tegels">
      <div className="kk-grid">
        <FacilitatorTile
          name="Springtij"
          place="tafel 1"
          status="Jongeren met schulden · 6 van 12"
          board={chart(1, [2, 3, 1, 1])}
          contributions={[3, 2, 2, 4, 1, 2]}
          contributionsText="Bijdragen"
          handText="Hand op"
          actions={actions}
        />
        <FacilitatorTile
          name="Kimlicht"
          place="tafel 3"
          status="Begrijpelijke overheidspost · 2 van 12"
          board={chart(3, [1, 0, 0, 1])}
          contributions={[1, 7, 0, 1, 1, 0]}
          contributionsText="Bijdragen"
          hintText="Weinig op het bord"
          actions={actions}
        />
        <FacilitatorTile
          name="Morgenrood"
          place="tafel 4"
          status="Schoon water in de polder · 11 van 12"
          board={chart(4, [4, 9, 2, 3])}
          contributions={[3, 3, 3, 2, 3, 4]}
          contributionsText="Bijdragen"
          spotlightText="Op scherm"
          actions={actions}
        />
      </div>
    </Section>
  );
}

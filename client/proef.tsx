import type { ReactNode } from 'react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DeckId, Style, Water } from '../shared/decks/content.ts';
import { DECK_IDS, STYLES, WATERS } from '../shared/decks/content.ts';
import { graphemes } from '../shared/text/graphemes.ts';
import { Icon, ICONS } from './icons/Icon.tsx';
import type { IconName } from './icons/Icon.tsx';
import { Banner } from './parts/Banner.tsx';
import { BoardCard, DotCount, DotToggle } from './parts/BoardCard.tsx';
import { Button } from './parts/Button.tsx';
import { Card } from './parts/Card.tsx';
import { CardBack, CardPile } from './parts/CardBack.tsx';
import { CardPicker } from './parts/CardPicker.tsx';
import { ChartBackdrop } from './parts/ChartBackdrop.tsx';
import { CodeField } from './parts/CodeField.tsx';
import { CourseProgress } from './parts/CourseProgress.tsx';
import { Dialog } from './parts/Dialog.tsx';
import { EmptyState } from './parts/EmptyState.tsx';
import { FacilitatorTile } from './parts/FacilitatorTile.tsx';
import type { HandCard } from './parts/HandFan.tsx';
import { HandFan } from './parts/HandFan.tsx';
import type { LikertValue } from './parts/LikertScale.tsx';
import { LikertScale } from './parts/LikertScale.tsx';
import { LinkButton } from './parts/LinkButton.tsx';
import { LiveRegionProvider, useAnnounce } from './parts/LiveRegion.tsx';
import { Logo } from './parts/Logo.tsx';
import { MelangeCup } from './parts/MelangeCup.tsx';
import { OpgaveBar } from './parts/OpgaveBar.tsx';
import { PageFrame } from './parts/PageFrame.tsx';
import { QrCode } from './parts/QrCode.tsx';
import { RadioCards } from './parts/RadioCards.tsx';
import { ResultCompartments } from './parts/ResultCompartments.tsx';
import { DockedSheet, Sheet } from './parts/Sheet.tsx';
import { Stepper } from './parts/Stepper.tsx';
import { TeaBox } from './parts/TeaBox.tsx';
import { TeaLabel } from './parts/TeaLabel.tsx';
import { ReadyList, TeamStrip } from './parts/TeamStrip.tsx';
import { TextField } from './parts/TextField.tsx';
import { Timer } from './parts/Timer.tsx';
import { WaitingCup } from './parts/WaitingCup.tsx';
import { WaterHeading, WaterTabs } from './parts/WaterTabs.tsx';
import './style/index.css';
import './proef.css';

/* The sample sheet: every part in every state, for looking at and for screenshots. Never part of the product. */

const DECK_NAMES: Record<DeckId, string> = {
  wicked: 'Wicked problems',
  regels: 'Ongeschreven regels',
  speelveld: 'Speelveld',
  leiderschap: 'Leiderschap',
  wat: 'Wat-kaarten',
  hoedan: '#Hoedan',
  tegenspraak: 'Tegenspraak',
  gedoe: 'Gedoe',
  goedwerk: 'Goed werk',
  reflectie: 'Reflectie',
  opgaven: 'Opgaven',
  energizer: 'Energizers',
};

const TEA: Record<Style, { name: string; tea: string; sub: string }> = {
  verkenner: { name: 'Verkenner', tea: 'oolong', sub: 'oolong · zoekt uit' },
  verbinder: { name: 'Verbinder', tea: 'chai', sub: 'chai · brengt bijeen' },
  aanjager: { name: 'Aanjager', tea: 'gember', sub: 'gember · brengt vaart' },
  volhouder: { name: 'Volhouder', tea: 'earl grey', sub: 'earl grey · houdt vast' },
  spiegelaar: { name: 'Spiegelaar', tea: 'munt', sub: 'munt · benoemt' },
  hoeder: { name: 'Hoeder', tea: 'rooibos', sub: 'rooibos · bewaakt' },
};

const WATER_NAMES: Record<Water, { name: string; sub: string }> = {
  meewind: { name: 'Meewind', sub: 'helpt ons' },
  tegenwind: { name: 'Tegenwind', sub: 'houdt ons tegen' },
  mist: { name: 'Mist', sub: 'weten we nog niet' },
  onderstroom: { name: 'Onderstroom', sub: 'onuitgesproken' },
};

const TEAM: readonly { id: string; name: string; style: Style }[] = [
  { id: 's', name: 'Samira', style: 'verbinder' },
  { id: 'j', name: 'Joost', style: 'volhouder' },
  { id: 'f', name: 'Fenna', style: 'verkenner' },
  { id: 'm', name: 'Marlon', style: 'aanjager' },
  { id: 'y', name: 'Yusuf', style: 'spiegelaar' },
  { id: 'i', name: 'Ilse', style: 'hoeder' },
];

const HAND: readonly HandCard[] = [
  {
    id: 'a',
    deck: 'wicked',
    deckName: 'Wicked problems',
    number: 1,
    title: 'Twee kaarten, één gebied',
    body: 'We kijken naar hetzelfde en zien iets anders.',
    question: 'Welk beeld van het probleem ontbreekt hier nog?',
  },
  {
    id: 'b',
    deck: 'wat',
    deckName: 'Wat-kaarten',
    number: 6,
    title: 'Wat mag stoppen?',
    body: 'We stapelen. Nieuwe aanpak boven op oude aanpak.',
    question: 'Wat laten we los om ruimte te maken?',
  },
  {
    id: 'c',
    deck: 'hoedan',
    deckName: '#Hoedan',
    number: 4,
    title: 'Loop een dag mee',
    body: 'Kijk een dag mee aan de andere kant van het loket.',
    question: 'Bij wie, en wat wil je daar zien?',
  },
  {
    id: 'd',
    deck: 'tegenspraak',
    deckName: 'Tegenspraak',
    number: 3,
    title: 'Stem van de afwezige',
    body: 'Spreek twee minuten namens wie hier niet zit.',
    question: 'Waar zou die boos om worden?',
  },
];

const FULL = {
  title: 'Verantwoordelijkheden op',
  body: 'Iedereen doet zijn deel volgens afspraak en toch valt er steeds weer iemand tussen',
  question: 'Wie van ons merkt het als eerste en wat gebeurt dan nu?',
};

const MELANGE = STYLES.map((style) => ({ style, count: 1 }));
const NOW = 1_000_000_000_000;

function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className="proef__section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="proef__item">
      {children}
      <span>{name}</span>
    </div>
  );
}

function Labels() {
  return (
    <Section title="Theelabels en melange" id="labels">
      <div className="proef__row">
        {STYLES.map((style) => (
          <Item key={style} name={`${TEA[style].name}, ${TEA[style].tea}`}>
            <TeaLabel style={style} size={84} />
          </Item>
        ))}
        <Item name="rust">
          <TeaLabel style="hoeder" size={70} />
        </Item>
        <Item name="aan de beurt">
          <TeaLabel style="hoeder" size={62} state="turn" />
        </Item>
        <Item name="hand op">
          <TeaLabel style="hoeder" size={70} state="hand" />
        </Item>
        <Item name="ontbreekt">
          <TeaLabel style="hoeder" size={70} state="missing" />
        </Item>
        <Item name="geen lijn">
          <TeaLabel style="hoeder" size={70} state="offline" />
        </Item>
        <Item name="geen stijl">
          <TeaLabel style="none" size={70} />
        </Item>
        <Item name="28 px">
          <TeaLabel style="spiegelaar" size={28} />
        </Item>
        <Item name="142 px">
          <TeaLabel style="spiegelaar" size={142} />
        </Item>
        <Item name="melange">
          <MelangeCup parts={MELANGE} size={76} />
        </Item>
        <Item name="twee smaken">
          <MelangeCup
            parts={[
              { style: 'aanjager', count: 3 },
              { style: 'hoeder', count: 1 },
            ]}
            size={44}
          />
        </Item>
        <Item name="één smaak">
          <MelangeCup parts={[{ style: 'aanjager', count: 3 }]} size={44} />
        </Item>
      </div>
    </Section>
  );
}

function Buttons() {
  return (
    <Section title="Knoppen" id="knoppen">
      <div className="proef__row proef__row--top">
        <Button variant="primary" icon="next" iconAt="end">
          Doe mee
        </Button>
        <Button variant="action">Leg in Mist</Button>
        <Button>Ik pas</Button>
        <Button variant="ghost">Vorige</Button>
        <Button size="small" icon="hand">
          Hand op
        </Button>
        <Button size="small" icon="hand" pressed>
          Hand op
        </Button>
        <Button icon="hand" label="Hand op" />
        <Button disabled>Leg straks</Button>
        <Button disabled reason="Dat kan zodra je weer verbonden bent.">
          Leg straks
        </Button>
        <LinkButton href="#knoppen" icon="download">
          Download de oogst
        </LinkButton>
        <Button variant="primary" size="large">
          Groot
        </Button>
        <div className="proef__dark">
          <Button onDark size="small" icon="screen">
            Plenair scherm
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Fields() {
  const [code, setCode] = useState('TIJ48');
  const [name, setName] = useState('');
  const [note, setNote] = useState('De jongere ziet geen schuld, maar een telefoon die het nog doet. Dat beeld missen wij');
  return (
    <Section title="Velden" id="velden">
      <div className="proef__columns">
        <CodeField label="Code van je begeleider" value={code} onChange={setCode} hint="Drie letters en drie cijfers, bijvoorbeeld TIJ 482." />
        <CodeField label="Code met fout" value="TIJ480" onChange={() => undefined} error="Deze code kennen we niet. Kijk hem na op het grote scherm." />
        <TextField label="Je voornaam" value={name} onChange={setName} hint="Zo kent je team je. Een schuilnaam mag ook." />
        <TextField
          label="Wat zie jij in onze opgave?"
          value={note}
          onChange={setNote}
          multiline
          limit={140}
          count={graphemes}
          leftText={(left) => (left < 0 ? `${-left} tekens te veel` : `nog ${left} tekens`)}
          hint="Eén inzicht, in gewone taal."
        />
        <TextField label="Te lang" value="Dit is te lang" onChange={() => undefined} limit={10} count={graphemes} error="Maak het vier tekens korter." />
        <TextField label="Kan nu niet" value="Nog niet open" onChange={() => undefined} disabled />
      </div>
    </Section>
  );
}

function Cards() {
  return (
    <Section title="Twaalf stapels, 63 × 88 mm" id="kaarten">
      <div className="proef__row">
        {DECK_IDS.map((deck, index) => (
          <Card key={deck} {...(HAND[index % 4] ?? FULL)} {...(index % 2 === 0 ? FULL : {})} deck={deck} deckName={DECK_NAMES[deck]} number={index + 1} size="carousel" />
        ))}
      </div>
      <br />
      <div className="proef__row">
        {DECK_IDS.map((deck) => (
          <CardBack key={deck} deck={deck} deckName={DECK_NAMES[deck]} size="chosen" />
        ))}
      </div>
      <br />
      <div className="proef__row">
        {DECK_IDS.map((deck) => (
          <CardPile key={deck} deck={deck} deckName={DECK_NAMES[deck]} name={DECK_NAMES[deck]} count={9} countText="9 kaarten" active={deck === 'wicked'} />
        ))}
        <CardPile deck="gedoe" deckName="Gedoe" name="Gedoe" count={0} countText="leeg" />
      </div>
      <br />
      <div className="proef__row">
        {(['pile', 'hand', 'chosen', 'carousel', 'dialog'] as const).map((size) => (
          <Item key={size} name={size}>
            <Card deck="leiderschap" deckName="Leiderschap" number={5} {...FULL} size={size} />
          </Item>
        ))}
        <Item name="gekozen">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="chosen" selected />
        </Item>
        <Item name="kan nu niet">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="chosen" disabled />
        </Item>
        <Item name="dicht">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="hand" faceDown />
        </Item>
        <Item name="met waarschuwing">
          <Card
            deck="opgaven"
            deckName="Opgaven"
            number={5}
            {...FULL}
            warning="Dit onderwerp kan dichtbij komen. Praten kan altijd bij Veilig Thuis, 0800-2000. Neem gerust een andere opgave."
          />
        </Item>
      </div>
    </Section>
  );
}

function Box({ crowded = false }: { crowded?: boolean }) {
  const sizes = crowded ? [22, 18, 30, 8, 12, 30] : [6, 4, 5, 7, 3, 5];
  const names = ['Samira', 'Anouk', 'Dirk', 'Lotte', 'Hatice', 'Bram', 'Wilma', 'Eelco', 'Nadia', 'Jan-Willem'];
  return (
    <TeaBox
      label="Onze theedoos"
      compartments={STYLES.map((style, index) => {
        const count = sizes[index] ?? 0;
        const people = Array.from({ length: count }, (_, person) => names[(person + index) % names.length] ?? '');
        return { style, name: TEA[style].name, tea: TEA[style].sub, people, count, countText: `${count} mensen` };
      })}
    />
  );
}

function TeaBoxes() {
  return (
    <Section title="Theedoos" id="theedoos">
      <Box />
      <br />
      <Box crowded />
    </Section>
  );
}

function BoardCards() {
  const [dot, setDot] = useState(true);
  return (
    <Section title="Kaart op het bord" id="bordkaart">
      <div className="proef__columns">
        <BoardCard
          deck="wicked"
          deckName="Wicked problems"
          title="Het waterbedeffect"
          onOpen={() => undefined}
          insights={[{ id: '1', text: 'Strenger aan de poort? Dan leent hij online.', style: 'spiegelaar', author: 'Yusuf, spiegelaar' }]}
          dots={<DotCount count={4} label="4 stippen" />}
        />
        <BoardCard deck="regels" deckName="Ongeschreven regels" title="Stilte telt als ja" state="new" stateText="nieuw" layer="Gelegd door Marlon" />
        <BoardCard
          deck="opgaven"
          deckName="Opgaven"
          title="Verantwoordelijkheden op"
          state="kern"
          stateText="kernkaart"
          insights={[
            { id: '1', text: 'Tot 18 jaar is niemand van ons aan zet.', style: 'volhouder', author: 'Joost, volhouder' },
            { id: '2', text: 'Wie belt er dan na achten?', style: 'none', author: 'Ilse, namens Joost' },
          ]}
          responses={<span>Herken ik: Samira, Fenna</span>}
          dots={<DotCount count={3} label="3 stippen" />}
        />
        <BoardCard
          deck="leiderschap"
          deckName="Leiderschap"
          title="Twee handen aan het roer"
          state="pinned"
          stateText="vastgehouden"
          insights={[{ id: '1', text: 'Ik deel het besluit over de pilot.', style: 'aanjager', author: 'Marlon, aanjager' }]}
          responses={
            <>
              <Button size="small" pressed>
                Herken ik
              </Button>
              <Button size="small">Zie ik anders</Button>
            </>
          }
          dots={
            <DotToggle on={dot} onToggle={() => setDot(!dot)} label="Stip op Twee handen aan het roer">
              Stip
            </DotToggle>
          }
        />
        <BoardCard deck="gedoe" deckName="Gedoe" title="De krant belt" selected actions={<Button size="small">Verleg</Button>} />
      </div>
    </Section>
  );
}

function TeamHead() {
  return (
    <>
      <header className="proef__head">
        <MelangeCup parts={MELANGE} size={38} />
        <span className="proef__team">
          Springtij<small>Ronde 1 · Wicked</small>
        </span>
        <Timer endsAt={NOW + 520_000} now={NOW} label="Tijd voor deze ronde" />
        <Button size="small" icon="hand" label="Hand op" />
      </header>
      <OpgaveBar eyebrow="Onze opgave" title="Jongeren met schulden">
        Hoe krijgt een jongere hulp vóórdat de deurwaarder komt?
      </OpgaveBar>
      <TeamStrip
        label="Team"
        members={TEAM.map((member) => ({
          ...member,
          state: member.id === 'f' ? 'turn' : member.id === 'i' ? 'hand' : member.id === 'j' ? 'offline' : 'rest',
          text: TEA[member.style].name,
          ...(member.id === 'f' ? { you: 'jij' } : {}),
        }))}
      />
    </>
  );
}

function Phone() {
  const [water, setWater] = useState<Water>('tegenwind');
  const [open, setOpen] = useState(location.hash === '#hand');
  const [index, setIndex] = useState(0);
  const [place, setPlace] = useState<Water | null>('mist');
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
        waters={WATERS.map((id, place) => ({ water: id, name: WATER_NAMES[id].name, count: place < 2 ? 2 : 1, countText: '2 kaarten' }))}
      >
        <WaterHeading {...WATER_NAMES[water]} />
        <div className="proef__list">
          {card('1', 'Het waterbedeffect', 'Strenger aan de poort? Dan leent hij online.', 'spiegelaar', 'Yusuf, spiegelaar', 4)}
          {card('2', 'Niemands eiland', 'Tot 18 jaar is niemand van ons aan zet.', 'volhouder', 'Joost, volhouder', 1)}
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
            setIndex(HAND.findIndex((candidate) => candidate.id === id));
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
        <CardPicker
          label="Kies een kaart"
          cards={HAND}
          index={index}
          onIndex={setIndex}
          previousLabel="Vorige kaart"
          nextLabel="Volgende kaart"
          positionText={`Kaart ${index + 1} van ${HAND.length}`}
        >
          <RadioCards
            label="Waar leg je hem?"
            value={place}
            onChange={setPlace}
            options={WATERS.map((id) => ({ value: id, label: WATER_NAMES[id].name, sub: WATER_NAMES[id].sub, icon: id }))}
          />
        </CardPicker>
      </Sheet>
    </main>
  );
}

function Scale() {
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
          labels={['Past niet bij mij', 'Past een beetje', 'Soms wel, soms niet', 'Past meestal', 'Past helemaal bij mij']}
          value={value}
          onChange={setValue}
        />
      </div>
    </Section>
  );
}

function Result() {
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
          <WaitingCup style="spiegelaar" label="Een glas thee dat trekt" />
          <ReadyList
            label="Wie is klaar"
            members={TEAM.map((member, index) => ({ ...member, ready: index % 4 !== 0, text: index % 4 === 0 ? 'schrijft' : 'klaar' }))}
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

function Course() {
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
          <Timer endsAt={NOW + 520_000} now={NOW} label="Tijd" size="boxed" caption="nog in deze ronde" />
          <Timer endsAt={NOW + 299_000} now={NOW} label="Tijd" size="boxed" caption="nog in deze ronde" />
          <Timer endsAt={NOW + 42_000} now={NOW} label="Tijd" size="boxed" caption="nog in deze ronde" />
          <Timer endsAt={NOW - 65_000} now={NOW} label="Tijd" size="boxed" caption="over de tijd" />
          <Timer endsAt={NOW} pausedLeft={520_000} now={NOW} label="Tijd" size="boxed" caption="pauze" />
          <Timer endsAt={NOW + 520_000} now={NOW} label="Tijd" size="large" />
          <Timer endsAt={NOW + 520_000} now={NOW} label="Tijd" size="beamer" />
        </div>
        <Banner
          kind="connection"
          title="Verbinding kwijt, we komen terug."
          aside="nieuwe poging over 6 s"
          action={<Button size="small">Probeer nu</Button>}
        >
          Praat gerust door. Wat je schrijft, staat veilig op dit apparaat en gaat straks vanzelf mee.
        </Banner>
        <Banner kind="message" title="Begeleider Noor" action={<Button size="small" icon="close" label="Sluit" />}>
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
            state: member.id === 'f' ? 'turn' : member.id === 'i' ? 'hand' : member.id === 'j' ? 'offline' : 'rest',
            text: member.id === 'f' ? 'aan de beurt' : TEA[member.style].name,
            ...(member.id === 'f' ? { you: 'jij' } : {}),
          }))}
        />
      </div>
    </Section>
  );
}

function Tiles() {
  const fill = (counts: readonly number[]) =>
    WATERS.map((water, index) => ({
      water,
      name: WATER_NAMES[water].name,
      decks: Array.from({ length: counts[index] ?? 0 }, (_, card): DeckId => (card % 4 === 3 ? 'gedoe' : 'wicked')),
      countText: `${counts[index] ?? 0} kaarten`,
    }));
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
        <FacilitatorTile name="Springtij" place="tafel 1" status="Jongeren met schulden · 6 van 12" waters={fill([2, 3, 1, 1])} contributions={[3, 2, 2, 4, 1, 2]} contributionsText="Bijdragen" handText="Hand op" actions={actions} />
        <FacilitatorTile name="Kimlicht" place="tafel 3" status="Begrijpelijke overheidspost · 2 van 12" waters={fill([1, 0, 0, 1])} contributions={[1, 7, 0, 1, 1, 0]} contributionsText="Bijdragen" hintText="Weinig op het bord" actions={actions} />
        <FacilitatorTile name="Morgenrood" place="tafel 4" status="Schoon water in de polder · 11 van 12" waters={fill([4, 9, 2, 3])} contributions={[3, 3, 3, 2, 3, 4]} contributionsText="Bijdragen" spotlightText="Op scherm" actions={actions} />
      </div>
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState(location.hash === '#dialoog');
  const announce = useAnnounce();
  return (
    <Section title="Dialoog, QR, melding, iconen" id="rest">
      <div className="proef__row proef__row--top">
        <Button onPress={() => setOpen(true)}>Open dialoog</Button>
        <Button onPress={() => announce('Marlon legt een kaart in Mist')}>Kondig aan</Button>
        <QrCode text="https://koerskaarten.example/TIJ482" title="QR-code om mee te doen" size={180} />
        {(Object.keys(ICONS) as IconName[]).map((name) => (
          <Item key={name} name={name}>
            <Icon name={name} size={32} />
          </Item>
        ))}
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Weet je het zeker?"
        closeLabel="Sluit"
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Terug</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Sluit de ronde
            </Button>
          </>
        }
      >
        <p>De stippen gaan tegelijk open. Daarna kan niemand nog stippen.</p>
      </Dialog>
    </Section>
  );
}

function Start() {
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
          <p className="kk-lead">Een gespreksspel voor wie over de grenzen van organisaties heen aan één opgave werkt.</p>
        </div>
        <div className="kk-panel kk-panel--lifted kk-stack">
          <h2>Doe mee aan de workshop</h2>
          <CodeField label="Code van je begeleider" value={code} onChange={setCode} hint="Drie letters en drie cijfers, bijvoorbeeld TIJ 482." />
          <Button variant="primary" size="large" wide icon="next" iconAt="end">
            Doe mee
          </Button>
        </div>
      </div>
    </PageFrame>
  );
}

function SampleSheet() {
  return (
    <main className="proef">
      <h1>Bouwstenen en toestanden</h1>
      <Labels />
      <Buttons />
      <Fields />
      <Cards />
      <TeaBoxes />
      <BoardCards />
      <Scale />
      <Result />
      <Course />
      <Tiles />
      <Overlays />
    </main>
  );
}

function Proef() {
  const which = new URLSearchParams(location.search).get('blad');
  if (which === 'bord') return <Phone />;
  if (which === 'start') return <Start />;
  return <SampleSheet />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LiveRegionProvider>
        <Proef />
      </LiveRegionProvider>
    </StrictMode>,
  );
}

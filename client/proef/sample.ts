import { i18n } from '@lingui/core';
import { STYLES } from '../../shared/decks/content.ts';
import type { DeckId, Style, Water } from '../../shared/decks/content.ts';
import type { CardWords } from '../card.ts';
import type { HandCard } from '../parts/HandFan.tsx';

export const DECK_NAMES: Record<DeckId, string> = {
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

export const TEA: Record<Style, { name: string; tea: string; sub: string }> = {
  verkenner: { name: 'Verkenner', tea: 'oolong', sub: 'oolong · zoekt uit' },
  verbinder: { name: 'Verbinder', tea: 'chai', sub: 'chai · brengt bijeen' },
  aanjager: { name: 'Aanjager', tea: 'gember', sub: 'gember · brengt vaart' },
  volhouder: { name: 'Volhouder', tea: 'earl grey', sub: 'earl grey · houdt vast' },
  spiegelaar: { name: 'Spiegelaar', tea: 'munt', sub: 'munt · benoemt' },
  hoeder: { name: 'Hoeder', tea: 'rooibos', sub: 'rooibos · bewaakt' },
};

/** In the language that is on. */
export const waterNames = (water: Water): { name: string; sub: string } => ({
  name: i18n._(`water.${water}`),
  sub: i18n._(`water.${water}.zegt`),
});

export const TEAM: readonly { id: string; name: string; style: Style }[] = [
  { id: 's', name: 'Samira', style: 'verbinder' },
  { id: 'j', name: 'Joost', style: 'volhouder' },
  { id: 'f', name: 'Fenna', style: 'verkenner' },
  { id: 'm', name: 'Marlon', style: 'aanjager' },
  { id: 'y', name: 'Yusuf', style: 'spiegelaar' },
  { id: 'i', name: 'Ilse', style: 'hoeder' },
];

export const HAND: readonly HandCard[] = [
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

export const FULL = {
  title: 'Verantwoordelijkheden op',
  body: 'Iedereen doet zijn deel volgens afspraak en toch valt er steeds weer iemand tussen',
  question: 'Wie van ons merkt het als eerste en wat gebeurt dan nu?',
};

/** Cards of decks with piles and roles, the second with the longest names. */
export const PARTED: readonly { nl: CardWords; en: CardWords }[] = [
  {
    nl: {
      deck: 'wat',
      deckName: 'Wat-kaarten',
      pile: 'Partijen',
      number: 15,
      title: 'Wie ontbreekt er?',
      body: 'Aan bijna elke tafel staat een lege stoel. Vaak valt dat pas laat op.',
      question: 'Wiens stoel is leeg, en wie merkt dat?',
    },
    en: {
      deck: 'wat',
      deckName: 'What cards',
      pile: 'Parties',
      number: 15,
      title: 'Who is missing?',
      body: 'Nearly every table has an empty chair. Often we only see it late.',
      question: 'Whose chair is empty, and who notices?',
    },
  },
  {
    nl: {
      deck: 'hoedan',
      deckName: '#Hoedan',
      pile: 'Gebruik spanning en ongemak',
      role: 'Staande organisatie',
      number: 15,
      title: 'Spanning is logisch',
      body: 'Laat de schuldvraag liggen. Er is een goede reden dat het schuurt.',
      question: 'Waarom is het logisch dat het hier schuurt?',
    },
    en: {
      deck: 'hoedan',
      deckName: '#ButHow',
      pile: 'Use tension and discomfort',
      role: 'Line organisation',
      number: 15,
      title: 'Tension makes sense',
      body: 'Leave the question of blame. There is a good reason for the friction.',
      question: 'Why does friction make sense here?',
    },
  },
  {
    nl: {
      deck: 'tegenspraak',
      deckName: 'Loyale tegenspraak',
      pile: 'Stelling',
      number: 15,
      title: 'Het blijft stil',
      body: 'Wie niets zegt, is het ermee eens.',
      question: 'Wat zei jij laatst niet, en wat dacht de rest toen?',
    },
    en: {
      deck: 'tegenspraak',
      deckName: 'Loyal dissent',
      pile: 'Statement',
      number: 15,
      title: 'It stays quiet',
      body: 'If you say nothing, you agree.',
      question: 'What did you leave unsaid, and what did others think?',
    },
  },
];

export const MELANGE = STYLES.map((style) => ({ style, count: 1 }));

export const NOW = 1_000_000_000_000;

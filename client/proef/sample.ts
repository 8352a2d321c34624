import { i18n } from '@lingui/core';
import { STYLES } from '../../shared/decks/content.ts';
import type { DeckId, Style, Water } from '../../shared/decks/content.ts';
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

export const MELANGE = STYLES.map((style) => ({ style, count: 1 }));

export const NOW = 1_000_000_000_000;

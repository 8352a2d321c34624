import type { Way } from '../../shared/steps/koers/state.ts';
import type { Review } from '../../shared/harvest/afspraken.ts';
import type { OnCard } from '../../shared/harvest/source.ts';
import type { WatLine } from '../../shared/harvest/wat.ts';
import type { Question } from '../../shared/steps/afspraken/state.ts';
import type { Pressure } from '../../shared/steps/goedwerk/state.ts';
import type { LineKind, Ring, Sector } from '../../shared/steps/speelveld/state.ts';
import type { Lies } from '../../shared/steps/plaatsen/place.ts';
import { liesIn } from './lies.ts';
import type { Spread } from '../../shared/steps/spread.ts';
import type { Lang, Water } from '../../shared/decks/content.ts';

/** The words around a harvest in a file; what people wrote stays in their own language. */
export interface HarvestWords {
  water: Record<Water, string>;
  title: (team: string) => string;
  ownTitle: (name: string) => string;
  table: (number: number) => string;
  someone: string;
  opgave: string;
  forWhom: string;
  effect: string;
  card: string;
  firstWording: string;
  course: string;
  /** KOERS-10 */
  ways: string;
  way: Record<Way, string>;
  from: string;
  to: string;
  via: string;
  firstStep: string;
  who: string;
  noPuller: string;
  when: string;
  notice: string;
  request: string;
  ofWhom: string;
  askedBy: string;
  received: string;
  given: string;
  joined: string;
  joinedCount: (count: number) => string;
  kern: string;
  dots: (count: number) => string;
  keptInside: (count: number) => string;
  weighed: string;
  scenarios: string;
  points: (points: { sum: number; lowest: number; highest: number }) => string;
  weighedInside: (count: number) => string;
  scanChosen: string;
  scanNothing: string;
  /** above the spreads */
  scanSpread: string;
  scanFew: string;
  spread: (spread: Spread) => string;
  lies: (lies: Lies) => string;
  differ: string;
  origin: string;
  as: Record<OnCard | 'afspraak' | 'top' | 'gemist' | 'effect' | 'scan', string>;
  reviewed: Record<Review['verdict'], (step: string) => string>;
  dissent: string;
  system: string;
  missing: string;
  /** before what somebody said for a party */
  onBehalf: string;
  nobodySpoke: string;
  askFirst: string;
  invite: string;
  goodWork: string;
  goodWorkIs: string;
  pressure: string;
  pressures: Record<Pressure, string>;
  unsettled: (text: string) => string;
  agreements: string;
  question: Record<Question, string>;
  unshared: (text: string) => string;
  weighs: string;
  ring: Record<Ring, string>;
  sector: Record<Sector, string>;
  line: Record<LineKind, string>;
  missed: string;
  checkWith: (who: string) => string;
  nobodyMissed: string;
  /** the four fields of wat */
  wat: Record<WatLine['field'], string>;
  held: string;
  chairs: string;
  links: string;
  differs: string;
  parked: string;
  undercurrent: string;
  different: string;
  intentions: string;
  role: string;
  intention: string;
  flavour: string;
  brings: string;
  pitfall: string;
  need: string;
  myStep: string;
  myLines: string;
  notes: string;
  sharedWithTeam: string;
  privateToMe: string;
  nothing: string;
  erased: (day: string) => string;
}

export const WORDS: Record<Lang, HarvestWords> = {
  nl: {
    water: { meewind: 'Meewind', tegenwind: 'Tegenwind', mist: 'Mist', onderstroom: 'Onderstroom' },
    title: (team) => `Oogst van ${team}`,
    ownTitle: (name) => `Mijn oogst: ${name}`,
    table: (number) => `tafel ${number}`,
    someone: 'een teamlid',
    opgave: 'Onze opgave',
    forWhom: 'Voor wie',
    effect: 'Wat er beter wordt',
    card: 'Kaart',
    firstWording: 'Eerst verwoord als',
    course: 'Onze koers',
    ways: 'Hoe we dat doen',
    way: {
      gewoonte: 'een gewoonte bewust maken',
      inrichting: 'iets anders inrichten',
      voorbeeld: 'het zelf laten zien',
    },
    from: 'Van A',
    to: 'Naar B',
    via: 'Via B',
    firstStep: 'Eerste kleine stap',
    who: 'Wie',
    noPuller: 'nog zonder trekker',
    when: 'Wanneer',
    notice: 'Hoe we het merken',
    request: 'Wat we vragen',
    ofWhom: 'Aan wie',
    askedBy: 'Gevraagd door',
    received: 'Zij nemen mee van ons',
    given: 'Wij nemen mee van anderen',
    joined: 'Wie aanhaakt bij onze eerste stap',
    joinedCount: (count) => (count === 1 ? '1 iemand haakt aan' : `${count} mensen haken aan`),
    kern: 'Kernkaarten',
    dots: (count) => (count === 1 ? '1 stip' : `${count} stippen`),
    keptInside: (count) =>
      count === 1
        ? 'Eén kernkaart uit Onderstroom blijft binnen het team.'
        : `${count} kernkaarten uit Onderstroom blijven binnen het team.`,
    weighed: 'Wat voor ons het zwaarst weegt',
    scenarios: 'Onze scenario’s, nog niet gewogen',
    points: ({ sum, lowest, highest }) =>
      `${sum === 1 ? '1 punt' : `${sum} punten`}, laagste ${lowest}, hoogste ${highest}`,
    weighedInside: (count) =>
      count === 1
        ? '1 gewogen kaart uit de Onderstroom bleef binnen het team.'
        : `${count} gewogen kaarten uit de Onderstroom bleven binnen het team.`,
    scanChosen: 'Hier willen we aan werken',
    scanNothing: 'We kozen nog niets om aan te werken.',
    scanSpread:
      'Zo lagen onze scores, van 1 tot 5. Bewaar dit om er een volgende scan van dit team naast te leggen; vergelijk er geen teams mee.',
    scanFew: 'Er waren te weinig antwoorden om een spreiding te tonen.',
    spread: ({ lowest, highest, count }) => `van ${lowest} tot ${highest}, ${count} antwoorden`,
    lies: (lies) => liesIn(lies, 'nl'),
    differ: 'Hierover verschillen we. We laten het open.',
    origin: 'Herkomst',
    as: {
      kernkaart: 'kernkaart',
      vastgehouden: 'vastgehouden',
      stoel: 'lege stoel',
      geparkeerd: 'voorstel voor een stap',
      afspraak: 'afspraak',
      top: 'woog het zwaarst',
      gemist: 'zat er niet',
      effect: 'het effect',
      scan: 'hier willen we aan werken',
    },
    reviewed: {
      houden: (step) => `gehouden in ${step}`,
      aanpassen: (step) => `aangepast in ${step}`,
    },
    dissent: 'Zo spreken wij elkaar tegen',
    system: 'Wie er nog niet bij was',
    missing: 'Wie wij misten',
    onBehalf: 'Namens deze partij gezegd, niet door de partij zelf',
    nobodySpoke: 'Voor deze stoel sprak niemand',
    askFirst: 'We vragen eerst of ze willen',
    invite: 'Zo nodigen wij uit',
    goodWork: 'Ons beeld van goed werk',
    goodWorkIs: 'Goed werk is hier',
    pressure: 'Het meest onder druk',
    pressures: { ethisch: 'ethisch', excellent: 'excellent', energiek: 'energiek' },
    unsettled: (text) => `${text} (nog niet samen vastgelegd)`,
    agreements: 'Onze afspraken',
    question: { sfeer: 'De sfeer', lukken: 'Zo lukt het', stokken: 'Als het stokt' },
    unshared: (text) => `${text} (niet iedereen deelt dit)`,
    weighs: 'Weegt het zwaarst',
    ring: { 'aan-tafel': 'aan tafel', betrokken: 'betrokken', 'op-afstand': 'op afstand' },
    sector: { publiek: 'publiek', middenveld: 'middenveld', privaat: 'privaat' },
    line: { samenwerking: 'samenwerking', spanning: 'spanning', opdracht: 'opdracht' },
    missed: 'Zat er niet',
    checkWith: (who) => `klopt dit? vragen we na bij ${who}`,
    nobodyMissed: 'Niemand ontbrak',
    wat: { sentence: 'De opgave', effect: 'Het effect', forWhom: 'Voor wie', parties: 'Met wie' },
    held: 'Vastgehouden',
    chairs: 'Wie ontbrak',
    links: 'Wat met elkaar te maken heeft',
    differs: 'Wat verschillend blijft',
    parked: 'Voorstellen voor een stap',
    undercurrent: 'Uit Onderstroom',
    different: 'Wat iemand anders ziet',
    intentions: 'Wat we ons voornemen',
    role: 'Mijn rol',
    intention: 'Mijn voornemen',
    flavour: 'Mijn smaak',
    brings: 'Wat ik breng',
    pitfall: 'Mijn valkuil',
    need: 'Wat ik van anderen nodig heb',
    myStep: 'De stap die ik zet',
    myLines: 'Wat ik op me nam',
    notes: 'Wat ik voor mezelf opschreef',
    sharedWithTeam: 'Gedeeld met mijn team.',
    privateToMe: 'Dit is alleen van mij.',
    nothing: 'Hier staat nog niets.',
    erased: (day) => `Online is dit te lezen tot ${day}. Daarna is alles gewist.`,
  },
  en: {
    water: { meewind: 'Tailwind', tegenwind: 'Headwind', mist: 'Mist', onderstroom: 'Undercurrent' },
    title: (team) => `Harvest of ${team}`,
    ownTitle: (name) => `My harvest: ${name}`,
    table: (number) => `table ${number}`,
    someone: 'a team member',
    opgave: 'Our task',
    forWhom: 'For whom',
    effect: 'What gets better',
    card: 'Card',
    firstWording: 'First worded as',
    course: 'Our course',
    ways: 'How we do that',
    way: {
      gewoonte: 'make a habit conscious',
      inrichting: 'arrange something differently',
      voorbeeld: 'show it ourselves',
    },
    from: 'From A',
    to: 'To B',
    via: 'By way of B',
    firstStep: 'First small step',
    who: 'Who',
    noPuller: 'nobody has taken it on yet',
    when: 'When',
    notice: 'How we will notice',
    request: 'What we ask',
    ofWhom: 'Of whom',
    askedBy: 'Asked by',
    received: 'They take along from us',
    given: 'We take along from others',
    joined: 'Who joins our first step',
    joinedCount: (count) => (count === 1 ? '1 person joins' : `${count} people join`),
    kern: 'Core cards',
    dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
    keptInside: (count) =>
      count === 1
        ? 'One core card from Undercurrent stays inside the team.'
        : `${count} core cards from Undercurrent stay inside the team.`,
    weighed: 'What weighs most for us',
    scenarios: 'Our scenarios, not weighed yet',
    points: ({ sum, lowest, highest }) =>
      `${sum === 1 ? '1 point' : `${sum} points`}, lowest ${lowest}, highest ${highest}`,
    weighedInside: (count) =>
      count === 1
        ? '1 weighed card from the Undercurrent stayed inside the team.'
        : `${count} weighed cards from the Undercurrent stayed inside the team.`,
    scanChosen: 'This is what we want to work on',
    scanNothing: 'We have not chosen anything to work on yet.',
    scanSpread:
      'This is how our scores lay, from 1 to 5. Keep it to lay a later scan of this team beside it; do not compare teams with it.',
    scanFew: 'There were too few answers to show a spread.',
    spread: ({ lowest, highest, count }) => `from ${lowest} to ${highest}, ${count} answers`,
    lies: (lies) => liesIn(lies, 'en'),
    differ: 'We differ on this. We leave it open.',
    origin: 'Origin',
    as: {
      kernkaart: 'core card',
      vastgehouden: 'held fast',
      stoel: 'empty chair',
      geparkeerd: 'proposal for a step',
      afspraak: 'agreement',
      top: 'weighed most',
      gemist: 'was not there',
      effect: 'the effect',
      scan: 'we want to work on this',
    },
    reviewed: {
      houden: (step) => `kept in ${step}`,
      aanpassen: (step) => `changed in ${step}`,
    },
    dissent: 'This is how we contradict each other',
    system: 'Who was not there yet',
    missing: 'Whom we missed',
    onBehalf: 'Said on behalf of this party, not by the party itself',
    nobodySpoke: 'Nobody spoke for this chair',
    askFirst: 'We ask first whether they want to',
    invite: 'This is how we invite them',
    goodWork: 'Our picture of good work',
    goodWorkIs: 'Good work here is',
    pressure: 'Under most pressure',
    pressures: { ethisch: 'ethical', excellent: 'excellent', energiek: 'energetic' },
    unsettled: (text) => `${text} (not settled together yet)`,
    agreements: 'Our agreements',
    question: { sfeer: 'The atmosphere', lukken: 'This makes it work', stokken: 'When it gets stuck' },
    unshared: (text) => `${text} (not everyone shares this)`,
    weighs: 'Weighs most',
    ring: { 'aan-tafel': 'at the table', betrokken: 'involved', 'op-afstand': 'at a distance' },
    sector: { publiek: 'public', middenveld: 'civil society', privaat: 'private' },
    line: { samenwerking: 'working together', spanning: 'tension', opdracht: 'assignment' },
    missed: 'Was not there',
    checkWith: (who) => `is this right? we will ask ${who}`,
    nobodyMissed: 'Nobody was missing',
    wat: { sentence: 'The task', effect: 'The effect', forWhom: 'For whom', parties: 'With whom' },
    held: 'Held fast',
    chairs: 'Who was missing',
    links: 'What is connected',
    differs: 'What remains different',
    parked: 'Proposals for a step',
    undercurrent: 'From Undercurrent',
    different: 'What somebody sees differently',
    intentions: 'What we intend to do',
    role: 'My role',
    intention: 'My intention',
    flavour: 'My flavour',
    brings: 'What I bring',
    pitfall: 'My pitfall',
    need: 'What I need from others',
    myStep: 'The step I will take',
    myLines: 'What I took on',
    notes: 'What I wrote for myself',
    sharedWithTeam: 'Shared with my team.',
    privateToMe: 'This is mine alone.',
    nothing: 'Nothing here yet.',
    erased: (day) => `You can read this online until ${day}. After that everything has been deleted.`,
  },
};

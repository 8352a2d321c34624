import { beforeEach, describe, expect, test } from 'vitest';
import { isPresenceOn, presenceOf, type Presence } from '../../../shared/workshop/presence.ts';
import { contentOf, EVERYTHING, Theatre } from './theatre.ts';

const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(7, contentOf(EVERYTHING)).open();
  for (const seat of everyone) stage.enter(seat);
});

const on = (): boolean => isPresenceOn(stage.state.all, stage.team());
function said(over: Partial<Presence> = {}): Presence {
  return { step: stage.step, pointer: { x: 1, y: 2, over: null }, drags: null, writes: true, ...over };
}
function turnAt(): string {
  const seat = stage.round().turn?.seat;
  if (seat === undefined) throw new Error('nobody has the turn');
  return seat;
}

describe('a card round', () => {
  beforeEach(() => stage.goTo('kaartronde'));
  const read = (): void => {
    for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step: stage.step });
  };
  const pass = (): void => {
    while (stage.round().phase === 'beurten') stage.must(turnAt(), { type: 'kaart/pas', step: stage.step });
  };

  test('KAART-3: nothing while everybody reads; in the pass and in free play it is on', () => {
    expect(on()).toBe(false);
    read();
    expect(on()).toBe(true);
    pass();
    expect(stage.round().phase).toBe('vrij');
    expect(on()).toBe(true);
  });

  test('KAART-20: nothing while dots are laid blind', () => {
    read();
    const card = stage.hand(turnAt())[0] ?? '';
    stage.must(turnAt(), { type: 'kaart/leg', step: stage.step, card, water: 'mist' });
    stage.must(turnAt(), { type: 'kaart/klaar', step: stage.step });
    pass();
    stage.must('anna', { type: 'stip/begin', step: stage.step });
    stage.must('bo', { type: 'stip/begin', step: stage.step });
    expect(stage.round().phase).toBe('stippen');
    expect(on()).toBe(false);
  });

  test('KAART-25 and ZET-5: nothing in a silent minute', () => {
    read();
    const { step } = stage;
    const round = stage.round();
    const slice = stage.team();
    const silent = { since: stage.now, ready: [], texts: null };
    const still = { by: 'anna', question: 0, until: stage.now };
    const having = (more: object) => ({ ...slice, kaartronde: { [step]: { ...round, ...more } } });
    expect(isPresenceOn(stage.state.all, having({ minuut: silent }))).toBe(false);
    expect(isPresenceOn(stage.state.all, having({ minuut: { ...silent, texts: ['niets'] } }))).toBe(true);
    expect(isPresenceOn(stage.state.all, having({ stilte: still }))).toBe(false);
  });

  test('REGIE-6: nothing in a pause, in praat and after the end', () => {
    read();
    stage.must('noor', { type: 'regie/pauze', on: true });
    expect(on()).toBe(false);
    stage.must('noor', { type: 'regie/pauze', on: false });
    stage.must('noor', { type: 'regie/praat', on: true });
    expect(on()).toBe(false);
    stage.must('noor', { type: 'regie/praat', on: false });
    expect(on()).toBe(true);
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(on()).toBe(false);
  });

  test('KAART-2: a card is named only once it lies on the board', () => {
    read();
    const seat = turnAt();
    const card = stage.hand(seat)[0] ?? '';
    const drags = said({ drags: card, pointer: { x: 1, y: 2, over: card } });
    expect(presenceOf(stage.state, seat, drags)?.seen).toEqual(said());
    stage.must(seat, { type: 'kaart/leg', step: stage.step, card, water: 'mist' });
    expect(presenceOf(stage.state, seat, drags)?.seen).toEqual(drags);
  });

  test('is of members, in the step that is on, and says nothing of another step', () => {
    read();
    expect(presenceOf(stage.state, 'anna', said())?.team.members.toSorted()).toEqual(everyone);
    expect(presenceOf(stage.state, 'noor', said())).toBeNull();
    expect(presenceOf(stage.state, 'nobody', said())).toBeNull();
    expect(presenceOf(stage.state, 'anna', said({ step: 'opgave' }))).toBeNull();
  });
});

describe('a speelveld', () => {
  beforeEach(() => stage.goTo('speelveld'));

  test('VELD-1 and VELD-11: nothing in the silence and while dots are laid, what is between is seen', () => {
    const { step } = stage;
    expect(on()).toBe(false);
    stage.must('anna', { type: 'veld/schrijf', step, name: 'Gemeente', sector: 'publiek' });
    for (const seat of everyone) stage.must(seat, { type: 'veld/gereed', step });
    expect(on()).toBe(true);
    const field = () => stage.team().speelveld?.[step];
    while (field()?.turn) stage.must(field()?.turn?.seat ?? '', { type: 'veld/pas', step });
    stage.must('bo', { type: 'veld/mist', step, name: 'Jongeren' });
    expect(on()).toBe(true);
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'veld/sluit', step });
    expect(field()?.phase).toBe('stippen');
    expect(on()).toBe(false);
  });

  test('VELD-1: a party that one has not set yet stays one’s own', () => {
    const { step } = stage;
    stage.must('anna', { type: 'veld/schrijf', step, name: 'Gemeente', sector: 'publiek' });
    for (const seat of everyone) stage.must(seat, { type: 'veld/gereed', step });
    while (stage.team().speelveld?.[step]?.turn)
      stage.must(stage.team().speelveld?.[step]?.turn?.seat ?? '', { type: 'veld/pas', step });
    const candidate = stage.state['seat:anna']?.speelveld?.[step]?.own[0]?.id ?? '';
    const drags = said({ drags: candidate });
    expect(presenceOf(stage.state, 'anna', drags)?.seen.drags).toBeNull();
    stage.must('anna', { type: 'veld/zet', step, candidate, ring: 'betrokken', want: 'rust' });
    expect(presenceOf(stage.state, 'anna', drags)?.seen.drags).toBe(candidate);
  });
});

describe('writing together', () => {
  test.each(['afspraken', 'koers'])(
    'in %s nothing is seen as long as everybody writes in silence',
    (kind) => {
      stage.goTo(kind);
      expect(on()).toBe(false);
    },
  );

  test.each([
    ['scoren', false],
    ['bespreken', true],
    ['beeld', false],
    ['woorden', false],
    ['zin', true],
  ] as const)('REFL-1 and REFL-5: in %s it is seen: %s', (phase, seen) => {
    stage.goTo('reflectie');
    const slice = stage.team();
    const now = slice.reflectie?.[stage.step];
    if (!now) throw new Error('no reflectie');
    const reflectie = { [stage.step]: { ...now, phase } };
    expect(isPresenceOn(stage.state.all, { ...slice, reflectie })).toBe(seen);
  });

  test.each([
    ['stil', false],
    ['lijn', true],
    ['vragen', true],
    ['afspraken', true],
    ['klaar', true],
  ] as const)('TEGEN-1: in %s it is seen: %s', (phase, seen) => {
    stage.goTo('tegenspraak');
    const slice = stage.team();
    const now = slice.tegenspraak?.[stage.step];
    if (!now) throw new Error('no tegenspraak');
    const tegenspraak = { [stage.step]: { ...now, phase } };
    expect(isPresenceOn(stage.state.all, { ...slice, tegenspraak })).toBe(seen);
  });

  test.each([
    ['moment', false],
    ['stippen', false],
    ['kiezen', true],
    ['vertellen', true],
    ['inzet', false],
    ['beeld', true],
    ['klaar', true],
  ] as const)('GOED-2, GOED-4 and GOED-5: in %s it is seen: %s', (phase, seen) => {
    stage.goTo('goedwerk');
    const slice = stage.team();
    const now = slice.goedwerk?.[stage.step];
    if (!now) throw new Error('no goedwerk');
    const goedwerk = { [stage.step]: { ...now, phase } };
    expect(isPresenceOn(stage.state.all, { ...slice, goedwerk })).toBe(seen);
  });

  test('AFSP-3: once answers are shown it is seen that the scribe writes', () => {
    stage.goTo('afspraken');
    for (const seat of everyone) stage.must(seat, { type: 'afspraken/klaar', step: stage.step });
    expect(stage.team().afsprakenStep?.[stage.step]?.phase).toBe('samen');
    expect(on()).toBe(true);
  });

  test('WAARD-7: it is seen who writes a scenario, and nothing while points are divided', () => {
    stage.goTo('waarderen');
    const here = { ...stage.team().waarderen?.[stage.step], since: 0, items: [], ready: [], outcome: null };
    const seen = (phase: 'schrijven' | 'stil' | 'onthuld') =>
      isPresenceOn(stage.state.all, { ...stage.team(), waarderen: { [stage.step]: { ...here, phase } } });
    expect((['schrijven', 'stil', 'onthuld'] as const).map(seen)).toEqual([true, false, true]);
  });

  test.each(['pauze', 'check-out'])('in %s nobody plays with a team', (kind) => {
    stage.goTo(kind);
    expect(on()).toBe(false);
  });
});

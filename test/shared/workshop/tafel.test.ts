import { beforeEach, describe, expect, test } from 'vitest';
import { dealtSizes } from '../../../shared/steps/kaartronde/deal.ts';
import { actingSeat } from '../../../shared/workshop/acting.ts';
import { channelsOf, seatChannel, teamChannel } from '../../../shared/workshop/channel.ts';
import type { Command, SystemCommand } from '../../../shared/workshop/commands.ts';
import { decideSystem } from '../../../shared/workshop/decide.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import { peopleAt } from '../../../shared/workshop/table.ts';
import { Theatre } from './theatre.ts';

const NAMES = ['anna', 'bo', 'cas'];
const SECRET = 'ab'.repeat(32);
let stage: Theatre;

/** A device with three names, and a fourth on a phone; all four end up in one team. */
beforeEach(() => {
  stage = new Theatre(7).open().enterTable('laptop', NAMES).enter('dirk');
});

function refusal(command: SystemCommand): unknown {
  const decision = decideSystem(stage.state, command, stage.context(null));
  return isRefusal(decision) ? decision : null;
}
const enters = (names: readonly string[], device = 'ander'): SystemCommand => ({
  type: 'tafel/neem',
  seat: device,
  secretHash: SECRET,
  people: names.map((name, at) => ({ seat: `${device}${at}`, name })),
  organisation: '',
});
const as = (device: string, who: string | undefined, command: Command): string | null => {
  const decision = stage.playAs(device, who, command);
  return isRefusal(decision) ? decision.refusal : null;
};
const person = (seat: string) => stage.state.all.people[seat];

describe('coming in', () => {
  test('TAFEL-1: a device is nobody; the names around it are participants without a secret', () => {
    expect(person('laptop')).toMatchObject({ role: 'tafel', name: null, online: true });
    for (const name of NAMES) {
      expect(person(name)).toMatchObject({ role: 'deelnemer', table: 'laptop', online: true });
      expect(person(name)?.name?.value).toBe(name);
      expect(stage.state.server.secrets[name]).toBeUndefined();
    }
    expect(peopleAt(stage.state.all, 'laptop')).toEqual(NAMES);
  });

  test('TAFEL-1: all names or none; a refusal about a name says which', () => {
    expect(refusal(enters(['eva', 'Dirk']))).toEqual({ refusal: 'naam-bezet', limit: 2 });
    expect(refusal(enters(['eva', 'EVA']))).toEqual({ refusal: 'naam-bezet', limit: 2 });
    expect(refusal(enters(['eva', ' ']))).toEqual({ refusal: 'naam-leeg', limit: 2 });
    expect(refusal(enters(['eva']))).toEqual({ refusal: 'vorm' });
    expect(refusal(enters('abcdefghi'.split('')))).toEqual({ refusal: 'tafel-vol', limit: 8 });
    expect(Object.keys(stage.state.all.people)).toEqual(['noor', 'laptop', ...NAMES, 'dirk']);
  });

  test('TAFEL-1: the names count as people, the device does not; closed doors and the end refuse', () => {
    const full = { ...stage.state.all.workshop, maxPeople: 5 } as typeof stage.state.all.workshop;
    stage.state = { ...stage.state, all: { ...stage.state.all, workshop: full } };
    expect(refusal(enters(['eva', 'fee']))).toEqual({ refusal: 'workshop-vol', limit: 5 });
    expect(as('laptop', undefined, { type: 'tafel/erbij', name: 'Gijs', organisation: '' })).toBeNull();
    expect(as('laptop', undefined, { type: 'tafel/erbij', name: 'Hans', organisation: '' })).toBe(
      'workshop-vol',
    );
    stage.must('noor', { type: 'regie/deuren', open: false });
    expect(refusal(enters(['eva', 'fee']))).toMatchObject({ refusal: 'workshop-vol' });
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('bo', { type: 'zit/verlaat' });
    expect(refusal(enters(['eva', 'fee']))).toEqual({ refusal: 'deuren-dicht' });
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(refusal(enters(['eva', 'fee']))).toEqual({ refusal: 'workshop-afgelopen' });
  });

  test('TAFEL-1: a name comes to the table later, up to eight, and one goes; what it laid stays', () => {
    for (let at = 4; at <= 8; at += 1)
      expect(
        as('laptop', undefined, { type: 'tafel/erbij', name: `gast${at}`, organisation: '' }),
      ).toBeNull();
    expect(as('laptop', undefined, { type: 'tafel/erbij', name: 'gast9', organisation: '' })).toBe(
      'tafel-vol',
    );
    expect(peopleAt(stage.state.all, 'laptop')).toHaveLength(8);
    expect(as('laptop', 'bo', { type: 'zit/verlaat' })).toBeNull();
    expect(peopleAt(stage.state.all, 'laptop')).not.toContain('bo');
    expect(person('bo')).toMatchObject({ gone: true, online: false });
  });

  test('TAFEL-1: who has a secret of their own cannot take the role of a device', () => {
    expect(as('dirk', undefined, { type: 'tafel/erbij', name: 'Eva', organisation: '' })).toBe(
      'niet-jouw-rol',
    );
    expect(as('noor', undefined, { type: 'tafel/erbij', name: 'Eva', organisation: '' })).toBe(
      'niet-jouw-rol',
    );
  });
});

describe('acting for somebody', () => {
  test('TAFEL-3: only for who plays at this device, and only a device', () => {
    stage.enterTable('ander', ['eva', 'fee']);
    expect(actingSeat(stage.state, 'laptop', 'anna')).toBe('anna');
    for (const [device, who] of [
      ['laptop', 'dirk'],
      ['laptop', 'eva'],
      ['laptop', 'noor'],
      ['laptop', 'laptop'],
      ['laptop', 'nobody'],
      ['laptop', '__proto__'],
      ['dirk', 'anna'],
      ['dirk', 'dirk'],
      ['anna', 'bo'],
      ['noor', 'anna'],
    ] as const)
      expect(actingSeat(stage.state, device, who)).toEqual({ refusal: 'niet-aan-deze-tafel' });
    stage.must('bo', { type: 'zit/verlaat' });
    expect(actingSeat(stage.state, 'laptop', 'bo')).toEqual({ refusal: 'niet-aan-deze-tafel' });
  });

  test('TAFEL-3: without a name a device does nothing but keep its names', () => {
    const { step } = stage;
    const tried: Command[] = [
      { type: 'checkin/woord', step, word: 'hoi' },
      { type: 'hand/steek', up: true },
      { type: 'zit/hernoem', name: 'Laptop', organisation: '' },
      { type: 'zit/verlaat' },
      { type: 'regie/volgende', from: step, direct: true },
      { type: 'smaak/kies', style: 'hoeder' },
    ];
    for (const command of tried) expect(as('laptop', undefined, command)).toBe('niet-jouw-rol');
    expect(stage.write('laptop', { VB1: 3 }, 'smaak')).not.toBeNull();
  });

  test('TAFEL-3: a device hears its teams and its people, and nobody else', () => {
    stage.enterTable('ander', ['eva', 'fee']);
    expect(channelsOf(stage.state, 'laptop')).toEqual(['all', ...NAMES.map(seatChannel), 'seat:laptop']);
    stage.goTo('opgave');
    const [team] = stage.state.all.teams.filter(({ members }) => members.includes('anna'));
    expect(channelsOf(stage.state, 'laptop')).toContain(teamChannel(team?.id ?? ''));
    stage.must('noor', { type: 'regie/verwijder', seat: 'laptop' });
    expect(channelsOf(stage.state, 'laptop')).toEqual([]);
  });

  test('TAFEL-2: the people around a device come and go with it, and never without', () => {
    stage.leaveLine('laptop');
    for (const name of NAMES) expect(person(name)).toMatchObject({ online: false });
    expect(refusal({ type: 'zit/aanwezig', seat: 'anna', online: true })).toEqual({
      refusal: 'niet-aan-deze-tafel',
    });
    stage.system({ type: 'zit/aanwezig', seat: 'laptop', online: true });
    for (const name of NAMES) expect(person(name)).toMatchObject({ online: true, offlineSince: null });
    stage.system({ type: 'workshop/hervat' });
    for (const seat of ['laptop', ...NAMES]) expect(person(seat)).toMatchObject({ online: false });
  });
});

describe('the mix', () => {
  test('TAFEL-7: people are mixed, not devices, and the devices go along to the teams', () => {
    stage.enterTable('ander', ['eva', 'fee', 'gijs']);
    stage.goTo('opgave');
    const { teams, people } = stage.state.all;
    expect(teams.flatMap(({ members }) => members).toSorted()).toEqual(
      [...NAMES, 'dirk', 'eva', 'fee', 'gijs'].toSorted(),
    );
    const tables = teams.map(({ members }) => new Set(members.flatMap((seat) => people[seat]?.table ?? [])));
    for (const of of tables) expect(of.size).toBe(1);
    expect(new Set(tables.flatMap((of) => [...of])).size).toBe(teams.length);
  });

  test('TAFEL-7: fewer devices than teams: one device serves two, and hears both', () => {
    for (const seat of ['eva', 'fee', 'gijs', 'hans', 'iris', 'jan', 'kim', 'leo']) stage.enter(seat);
    stage.goTo('opgave');
    const serves = stage.state.all.teams.filter(({ members }) =>
      members.some((seat) => NAMES.includes(seat)),
    );
    expect(serves.length).toBe(2);
    for (const { id } of serves) expect(channelsOf(stage.state, 'laptop')).toContain(teamChannel(id));
    for (const name of NAMES) expect(person(name)?.table).toBe('laptop');
  });

  test('TAFEL-9: a name that comes to a table late is proposed for the team of that table, and plays from its hand', () => {
    stage.goTo('kaartronde');
    const before = stage.hand('anna').length;
    stage.playAs('laptop', undefined, { type: 'tafel/erbij', name: 'Eva', organisation: '' });
    const eva = peopleAt(stage.state.all, 'laptop').at(-1) ?? '';
    expect(stage.state.facilitator.latecomers).toEqual([{ seat: eva, team: 't1' }]);
    stage.must('noor', { type: 'regie/plaats', seat: eva, team: 't1' });
    expect(stage.hand(eva)).toEqual(stage.hand('anna'));
    expect(stage.hand(eva)).toHaveLength(before + 1);
    expect(stage.round().queue.at(-1)).toBe(eva);
  });
});

describe('one open hand', () => {
  beforeEach(() => void stage.goTo('kaartronde'));
  const step = (): string => stage.step;
  const everyone = [...NAMES, 'dirk'];
  const read = (): void =>
    everyone.forEach((seat) => void stage.must(seat, { type: 'kaart/gelezen', step: step() }));
  const holder = (): string => stage.holder('anna');
  const cards = (): string[] =>
    [
      ...(stage.state.server.kaartronde[step()]?.['t1']?.pile ?? []),
      ...stage.round().cards.map(({ card }) => card),
      ...Object.keys(stage.round().handSizes).flatMap(
        (seat) => stage.state[seatChannel(seat)]?.kaartronde[step()]?.hand ?? [],
      ),
    ].toSorted();

  test.each([
    [18, [3, 1], [5, 3]],
    [18, [6], [8]],
    [18, [4, 1, 1], [6, 3, 3]],
    [18, [3, 1, 1, 1], [4, 2, 2, 2]],
    [18, [8], [10]],
    [15, [8], [9]],
    [5, [6], [5]],
    [6, [3, 1], [4, 1]],
  ])('TAFEL-4: of %i cards, hands for %j names have %j', (deck, hands, sizes) => {
    expect(dealtSizes(deck, hands)).toEqual(sizes);
  });

  test('TAFEL-4: the first of the table in the team list holds it for all, and whose turn it is lays from it', () => {
    const { members } = stage.state.all.teams[0] ?? { members: [] };
    expect(holder()).toBe(members.find((seat) => NAMES.includes(seat)));
    expect(Object.keys(stage.round().handSizes).toSorted()).toEqual([holder(), 'dirk'].toSorted());
    const all = cards();
    read();
    for (let left = 5; stage.round().phase === 'beurten';) {
      const seat = stage.round().turn?.seat ?? '';
      const [card = ''] = stage.hand(seat);
      if (seat !== 'dirk') expect(stage.hand(seat).length).toBe(left--);
      for (const other of everyone.filter((one) => one !== seat))
        expect(stage.refused(other, { type: 'kaart/leg', step: step(), card, water: 'mist' })).toBe(
          'niet-aan-de-beurt',
        );
      stage.must(seat, { type: 'kaart/leg', step: step(), card, water: 'mist' });
      expect(stage.round().cards.at(-1)).toMatchObject({ card, by: seat });
      expect(stage.round().handSizes[stage.holder(seat)]).toBe(stage.hand(seat).length);
      stage.must(seat, { type: 'kaart/klaar', step: step() });
    }
    expect(stage.hand('anna')).toHaveLength(2);
    expect(cards()).toEqual(all);
  });

  test('TAFEL-4: nobody lays from the hand of a phone, and a phone not from that of the table', () => {
    read();
    while (stage.round().turn?.seat !== 'dirk')
      stage.must(stage.round().turn?.seat ?? '', { type: 'kaart/pas', step: step() });
    const [card = ''] = stage.hand('anna');
    expect(stage.refused('dirk', { type: 'kaart/leg', step: step(), card, water: 'mist' })).toBe(
      'kaart-niet-in-hand',
    );
  });

  test('TAFEL-4, KAART-3: each name swaps once, from the hand of the table', () => {
    const all = cards();
    for (const seat of NAMES) {
      const [card = ''] = stage.hand(seat);
      stage.must(seat, { type: 'kaart/ruil', step: step(), card });
      expect(stage.hand(seat)).not.toContain(card);
      expect(stage.refused(seat, { type: 'kaart/ruil', step: step(), card: stage.hand(seat)[0] ?? '' })).toBe(
        'al-geruild',
      );
    }
    expect(stage.hand('anna')).toHaveLength(5);
    expect(cards()).toEqual(all);
  });

  test('TAFEL-4, KAART-13, KAART-15: in free play the table draws under three, and a card taken back is in its hand again', () => {
    read();
    while (stage.round().phase === 'beurten') {
      const seat = stage.round().turn?.seat ?? '';
      stage.must(seat, { type: 'kaart/leg', step: step(), card: stage.hand(seat)[0] ?? '', water: 'mist' });
      stage.must(seat, { type: 'kaart/klaar', step: step() });
    }
    stage.must('cas', { type: 'kaart/trek', step: step() });
    expect(stage.refused('bo', { type: 'kaart/trek', step: step() })).toBe('hand-vol');
    const hand = stage.hand('bo');
    stage.must('bo', { type: 'kaart/leg', step: step(), card: hand[0] ?? '', water: 'mist' });
    stage.must('bo', { type: 'kaart/ongedaan', step: step() });
    expect([...stage.hand('anna')].toSorted()).toEqual([...hand].toSorted());
    expect(stage.round().handSizes[holder()]).toBe(3);
  });

  test('TAFEL-5: when the holder goes, the hand passes to the next name at the table; the last puts it under the pile', () => {
    const all = cards();
    const hand = stage.hand('anna');
    const first = holder();
    stage.must(first, { type: 'zit/verlaat' });
    const [next = '', last = ''] = NAMES.filter((seat) => seat !== first);
    expect(stage.hand(next)).toEqual(hand);
    expect(stage.round().handSizes[first]).toBeUndefined();
    expect(stage.round().queue).not.toContain(first);
    stage.must(last, { type: 'zit/verlaat' });
    expect(stage.hand(next)).toEqual(hand);
    expect(cards()).toEqual(all);
    stage.must(next, { type: 'zit/verlaat' });
    expect(stage.round().handSizes).toEqual({ dirk: 3 });
    expect(cards()).toEqual(all);
  });

  test('TAFEL-6: who goes to a phone of their own keeps the turn to come, is dealt a hand, and the table keeps its own', () => {
    const all = cards();
    const hand = stage.hand('anna');
    const first = holder();
    const queue = [...stage.round().queue];
    stage.must('noor', { type: 'regie/herstel', seat: first, secretHash: SECRET });
    expect(person(first)?.table).toBeUndefined();
    expect(person(first)?.online).toBe(false);
    expect(stage.state.server.secrets[first]).toBe(SECRET);
    expect(stage.hand(first)).toHaveLength(3);
    const [next = '', last = ''] = NAMES.filter((seat) => seat !== first);
    expect(stage.hand(next)).toEqual(hand);
    expect(stage.round().queue).toEqual(queue);
    expect(actingSeat(stage.state, 'laptop', first)).toEqual({ refusal: 'niet-aan-deze-tafel' });
    expect(channelsOf(stage.state, 'laptop')).not.toContain(seatChannel(first));
    stage.must('noor', { type: 'regie/herstel', seat: next, secretHash: SECRET });
    stage.must('noor', { type: 'regie/herstel', seat: last, secretHash: SECRET });
    // the last at the table takes its hand along
    expect(stage.hand(last)).toEqual(hand);
    expect(cards()).toEqual(all);
    // and a lost phone is as it always was
    stage.must('noor', { type: 'regie/herstel', seat: first, secretHash: 'cd'.repeat(32) });
    expect(stage.hand(first)).toHaveLength(3);
  });

  test('TAFEL-8: a device is taken away: its names stay as people without one, and come back on phones', () => {
    const all = cards();
    const first = holder();
    stage.must('noor', { type: 'regie/verwijder', seat: 'laptop' });
    for (const name of NAMES) {
      expect(person(name)).toMatchObject({ gone: false, online: false });
      expect(person(name)?.table).toBeUndefined();
    }
    for (const name of NAMES) {
      stage.must('noor', { type: 'regie/herstel', seat: name, secretHash: SECRET });
      expect(stage.hand(name)).toHaveLength(name === first ? 5 : 3);
    }
    expect(cards()).toEqual(all);
  });

  test('TAFEL-8: a lost device gets a new secret and keeps its people and their hand', () => {
    const hand = stage.hand('anna');
    stage.must('noor', { type: 'regie/herstel', seat: 'laptop', secretHash: SECRET });
    expect(stage.state.server.secrets['laptop']).toBe(SECRET);
    expect(peopleAt(stage.state.all, 'laptop')).toEqual(NAMES);
    expect(stage.hand('anna')).toEqual(hand);
  });

  test('TAFEL-4: dots are of each name, blind, from one device', () => {
    read();
    while (stage.round().phase === 'beurten') {
      const seat = stage.round().turn?.seat ?? '';
      stage.must(seat, { type: 'kaart/leg', step: step(), card: stage.hand(seat)[0] ?? '', water: 'mist' });
      stage.must(seat, { type: 'kaart/klaar', step: step() });
    }
    stage.playAs('laptop', 'anna', { type: 'stip/begin', step: step() });
    expect(as('laptop', 'anna', { type: 'stip/begin', step: step() })).toBe('wachten-op-tweede');
    expect(as('laptop', 'bo', { type: 'stip/begin', step: step() })).toBeNull();
    const [card = ''] = stage.round().cards.map((lying) => lying.card);
    for (const seat of NAMES) {
      expect(as('laptop', seat, { type: 'stip/zet', step: step(), cards: [card] })).toBeNull();
      expect(as('laptop', seat, { type: 'stip/klaar', step: step(), ready: true })).toBeNull();
      expect(stage.round().dots).toBeNull();
    }
    stage.must('dirk', { type: 'stip/klaar', step: step(), ready: true });
    expect(stage.round().dots).toEqual({ [card]: 3 });
  });

  test('TAFEL-8: a name at a table is erased as anybody, and the others stay', () => {
    const log = erase(stage.log, 'bo');
    expect(foldLog(log)).toEqual(eraseState(stage.state, 'bo'));
    expect(foldLog(log).all.people['bo']?.name?.value).toBeNull();
    expect(foldLog(log).all.people['anna']?.name?.value).toBe('anna');
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Event } from '../../../shared/workshop/events.ts';
import { evolveSlice } from '../../../shared/workshop/evolve.ts';
import { mayLeave } from '../../../shared/workshop/harvest.ts';
import { owned } from '../../../shared/workshop/ids.ts';
import { sheetsTakenBy } from '../../../shared/workshop/sheet.ts';
import { emptySeat } from '../../../shared/workshop/state.ts';
import { contentOf, EVERYTHING, Theatre } from './theatre.ts';

let stage: Theatre;
const MINUTE = 60_000;
/** seven people in teams of four and three, at the card round */
beforeEach(() => {
  stage = new Theatre(5, contentOf('grenzeloos-120')).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs']) stage.enter(seat);
  stage.goTo('mix');
  stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 3, count: 2 });
  stage.must('noor', { type: 'mix/bevestig', step: stage.step });
  stage.goTo('kaartronde');
});

const team = (size: number) => {
  const found = stage.state.all.teams.find(({ members }) => members.length === size);
  if (!found) throw new Error(`no team of ${size}`);
  return found;
};
const small = () => stage.state.facilitator.small ?? {};

describe('MIX-7: a team below three', () => {
  test('after five minutes, and not before, a facilitator is offered to let it go over into another', () => {
    const { id, members } = team(3);
    const other = team(4).id;
    stage.leaveLine(members[0] ?? '');
    expect(small()[id]).toMatchObject({ since: stage.now, into: null });
    stage.later(5 * MINUTE - 1).wake();
    expect(small()[id]?.into).toBeNull();
    stage.later(1).wake();
    expect(small()[id]).toMatchObject({ into: other, left: false });
  });

  test('who comes back in time ends it, and in a pause time is not over', () => {
    const { id, members } = team(3);
    const [seat = ''] = members;
    stage
      .leaveLine(seat)
      .later(4 * MINUTE)
      .wake();
    stage.system({ type: 'zit/aanwezig', seat, online: true });
    expect(small()[id]).toBeUndefined();
    stage.leaveLine(seat);
    stage.must('noor', { type: 'regie/pauze', on: true });
    stage.later(9 * MINUTE).wake();
    expect(small()[id]?.into).toBeNull();
    stage.must('noor', { type: 'regie/pauze', on: false });
    stage.wake();
    expect(small()[id]?.into).toBe(team(4).id);
  });

  test('who leaves for good counts too', () => {
    const { id, members } = team(3);
    stage.must(members[0] ?? '', { type: 'zit/verlaat' });
    stage.later(5 * MINUTE).wake();
    expect(small()[id]?.into).not.toBeNull();
  });

  test('with everybody away, as in a break, nothing is offered', () => {
    for (const seat of stage.state.all.teams.flatMap(({ members }) => members)) stage.leaveLine(seat);
    stage.later(10 * MINUTE).wake();
    expect(small()).toEqual({});
  });

  test('going over: hands go back, one is dealt in the other team, and what lay there stays', () => {
    const { id, members } = team(3);
    const into = team(4).id;
    const step = stage.step;
    for (const seat of members) stage.must(seat, { type: 'kaart/gelezen', step });
    const layer = stage.round(id).turn?.seat ?? '';
    const card = stage.hand(layer)[0] ?? '';
    stage.must(layer, { type: 'kaart/leg', step, card, water: 'mist' });
    const deck = Object.keys(stage.content.decks[stage.round(id).deck]?.cards ?? {}).length;
    const away = members.find((seat) => seat !== layer) ?? '';
    stage
      .leaveLine(away)
      .later(5 * MINUTE)
      .wake();
    const before = stage.state.server.kaartronde[step]?.[into]?.pile.length ?? 0;
    stage.must('noor', { type: 'team/voeg-samen', team: id, into });
    expect(stage.state.all.teams.find((one) => one.id === into)?.members).toEqual(
      expect.arrayContaining(members),
    );
    expect(stage.state.all.teams.find((one) => one.id === id)?.members).toEqual([]);
    expect(small()).toEqual({});
    expect(stage.round(id).cards.map((lying) => lying.card)).toEqual([card]);
    // KAART-17: three each, as far as the pile reaches
    expect(members.map((seat) => stage.hand(seat).length).reduce((sum, hand) => sum + hand, 0)).toBe(
      Math.min(9, before),
    );
    for (const board of [id, into]) {
      const held = board === into ? stage.state.all.teams.find((one) => one.id === into)?.members : [];
      const hands =
        held?.flatMap((seat) => stage.state[seatChannel(seat)]?.kaartronde[step]?.hand ?? []) ?? [];
      const pile = stage.state.server.kaartronde[step]?.[board]?.pile ?? [];
      expect(pile.length + hands.length + stage.round(board).cards.length).toBe(deck);
    }
    // they play along: each has a turn to come
    expect(stage.round(into).queue).toEqual(expect.arrayContaining(members));
  });

  test('only a small team, into a team with people and room, by a facilitator; or it is left as it is', () => {
    const { id, members } = team(3);
    const into = team(4).id;
    expect(stage.refused('noor', { type: 'team/voeg-samen', team: id, into })).toBe('team-groot-genoeg');
    stage
      .leaveLine(members[0] ?? '')
      .later(5 * MINUTE)
      .wake();
    expect(stage.refused('anna', { type: 'team/voeg-samen', team: id, into })).toBe('niet-jouw-rol');
    expect(stage.refused('noor', { type: 'team/voeg-samen', team: id, into: id })).toBe('ander-team');
    stage.must('noor', { type: 'team/laat-zo', team: id });
    expect(small()[id]?.left).toBe(true);
    expect(stage.refused('noor', { type: 'team/laat-zo', team: id })).toBe('al-gedaan');
    for (const seat of ['hanna', 'ilse', 'joost'])
      stage.enter(seat).must('noor', { type: 'regie/plaats', seat, team: into });
    // nobody has room for them any more
    expect(stage.refused('noor', { type: 'team/voeg-samen', team: id, into })).toBe('team-vol');
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(stage.refused('noor', { type: 'team/laat-zo', team: key })).toBe('al-gedaan');
  });

  test('where not everybody fits, those who are there go over; who comes back is offered it too', () => {
    const { id, members } = team(3);
    const into = team(4).id;
    for (const seat of ['hanna', 'ilse'])
      stage.enter(seat).must('noor', { type: 'regie/plaats', seat, team: into });
    const [away = '', ...here] = members;
    stage
      .leaveLine(away)
      .later(5 * MINUTE)
      .wake();
    stage.must('noor', { type: 'team/voeg-samen', team: id, into });
    const found = (team: string) => stage.state.all.teams.find((one) => one.id === team)?.members;
    expect(found(id)).toEqual([away]);
    expect(found(into)).toEqual(expect.arrayContaining(here));
    expect(small()[id]).toBeUndefined();
    stage.must(here[0] ?? '', { type: 'zit/verlaat' });
    stage.system({ type: 'zit/aanwezig', seat: away, online: true });
    stage.later(5 * MINUTE).wake();
    expect(small()[id]?.into).toBe(into);
  });

  test('the five minutes, and that it is left as it is, stand whatever other teams do', () => {
    const { id, members } = team(3);
    const other = team(4).members;
    stage.leaveLine(members[0] ?? '');
    const { since } = small()[id] ?? {};
    stage.later(2 * MINUTE);
    // for a moment nobody could take them
    for (const seat of other.slice(0, 2)) stage.leaveLine(seat);
    expect(small()[id]).toMatchObject({ since, into: null });
    stage.later(3 * MINUTE).wake();
    expect(small()[id]).toMatchObject({ since, into: null, left: false });
    // and once somebody can, it is offered at once
    for (const seat of other.slice(0, 2)) stage.system({ type: 'zit/aanwezig', seat, online: true });
    stage.wake();
    expect(small()[id]?.into).toBe(team(4).id);
    stage.must('noor', { type: 'team/laat-zo', team: id });
    for (const online of [false, true])
      for (const seat of other.slice(0, 2)) stage.system({ type: 'zit/aanwezig', seat, online });
    stage.later(9 * MINUTE).wake();
    expect(small()[id]).toMatchObject({ since, left: true });
  });

  test('MIX-5: who waits is proposed anew when teams merge, and nobody is placed in a team that is empty', () => {
    const { id, members } = team(3);
    const into = team(4).id;
    stage.enter('hanna').enter('ilse');
    const waiting = () => stage.state.facilitator.latecomers;
    expect(waiting()).toContainEqual({ seat: 'hanna', team: id });
    stage.leaveLine(members[0] ?? '');
    stage.must('noor', { type: 'team/voeg-samen', team: id, into });
    expect(waiting()).toEqual([
      { seat: 'hanna', team: into },
      { seat: 'ilse', team: into },
    ]);
    expect(stage.refused('noor', { type: 'regie/plaats', seat: 'hanna', team: id })).toBe('team-leeg');
    stage.must('noor', { type: 'regie/plaats', seat: 'hanna', team: into });
  });

  test('MIX-5: a team that everybody left is proposed for nobody, unless there is no other', () => {
    const { id, members } = team(3);
    const other = team(4);
    stage.enter('hanna');
    const waiting = () => stage.state.facilitator.latecomers;
    expect(waiting()).toEqual([{ seat: 'hanna', team: id }]);
    for (const seat of members) stage.must(seat, { type: 'zit/verlaat' });
    expect(waiting()).toEqual([{ seat: 'hanna', team: other.id }]);
    // also where those who are left are away
    for (const seat of other.members.slice(1)) stage.must(seat, { type: 'zit/verlaat' });
    stage.leaveLine(other.members[0] ?? '').enter('ilse');
    expect(waiting().map(({ team: proposed }) => proposed)).toEqual([other.id, other.id]);
    expect(stage.refused('noor', { type: 'regie/plaats', seat: 'hanna', team: id })).toBe('team-leeg');
    stage.must(other.members[0] ?? '', { type: 'zit/verlaat' });
    stage.must('noor', { type: 'regie/plaats', seat: 'hanna', team: id });
    expect(waiting()).toEqual([{ seat: 'ilse', team: id }]);
  });

  test('MIX-5: nobody is proposed for a team that went over', () => {
    const { id, members } = team(3);
    const into = team(4).id;
    stage
      .leaveLine(members[0] ?? '')
      .later(5 * MINUTE)
      .wake();
    stage.must('noor', { type: 'team/voeg-samen', team: id, into });
    stage.enter('hanna');
    expect(stage.state.facilitator.latecomers).toEqual([{ seat: 'hanna', team: into }]);
  });
});

describe('MIX-7: what somebody did for one team stays out of the other', () => {
  /** eight people in two teams of four, on their way to this step */
  const two = (kind: string): { movers: string[]; id: string; into: string; others: string[] } => {
    stage = new Theatre(6, contentOf(EVERYTHING)).open();
    for (const seat of ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs', 'hanna']) stage.enter(seat);
    stage.goTo('mix');
    stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 4, count: 2 });
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    stage.goTo(kind);
    const [from, to] = stage.state.all.teams;
    if (!from || !to) throw new Error('no two teams');
    return { movers: from.members, id: from.id, into: to.id, others: to.members };
  };
  const goOver = ({ movers, id, into }: ReturnType<typeof two>): Event[] => {
    for (const seat of movers.slice(2)) stage.leaveLine(seat);
    stage.later(5 * MINUTE).wake();
    return stage.must('noor', { type: 'team/voeg-samen', team: id, into });
  };
  const own = (seat: string) => stage.state[seatChannel(seat)];

  test('the minute: what was written is not read in the other team, and stands nowhere any more', () => {
    const teams = two('kaartronde');
    const { step } = stage;
    for (const team of [teams.movers, teams.others]) {
      for (const seat of team) stage.must(seat, { type: 'kaart/gelezen', step });
      for (let turn = 0; turn < 4; turn += 1) {
        const seat = stage.round(team === teams.movers ? teams.id : teams.into).turn?.seat ?? '';
        stage.must(seat, { type: 'kaart/pas', step });
      }
      stage.must(team[0] ?? '', { type: 'minuut/begin', step });
      for (const seat of team) expect(stage.write(seat, { ongezegd: `van ${seat}` })).toBeNull();
    }
    goOver(teams);
    for (const seat of teams.movers) expect(stage.sheets.get(`${seat} ${step}`)).toBeUndefined();
    for (const seat of teams.others) stage.must(seat, { type: 'minuut/klaar', step });
    // who came is asked as well, and writes for this team
    const [one = '', other = ''] = teams.movers;
    expect(stage.write(one, { ongezegd: 'hier gezegd' })).toBeNull();
    for (const seat of [one, other]) stage.must(seat, { type: 'minuut/klaar', step });
    expect(stage.round(teams.into).minuut?.texts?.toSorted()).toEqual(
      [...teams.others.map((seat) => `van ${seat}`), 'hier gezegd'].toSorted(),
    );
  });

  test('agreements, scores and points: no sheet of a team goes along, the questionnaire does', () => {
    for (const [kind, sheet] of [
      ['afspraken', { sfeer: 'open' }],
      ['reflectie', { beeld: 'een rustige straat' }],
    ] as const) {
      const teams = two(kind);
      const { step } = stage;
      const [seat = ''] = teams.movers;
      const questions = stage.content.format.steps.find((one) => one.kind === 'vragenlijst')?.id ?? '';
      const [first] = statementsOf(stage.content.questionnaire);
      expect(stage.write(seat, { [first?.id ?? '']: 4 }, questions)).toBeNull();
      if (kind === 'reflectie')
        for (const one of [seat, teams.others[0] ?? '']) stage.must(one, { type: 'reflectie/verder', step });
      expect(stage.write(seat, sheet)).toBeNull();
      const events = goOver(teams);
      expect(sheetsTakenBy({ events })).toEqual([{ step, seats: [seat] }]);
      expect([...stage.sheets.keys()]).toEqual([`${seat} ${questions}`]);
    }
  });

  test('KAART-3: who swapped in one team may swap once more in the other, of what is dealt there', () => {
    const teams = two('kaartronde');
    const { step } = stage;
    const [seat = '', ...gone] = teams.movers;
    const swap = (): Command => ({ type: 'kaart/ruil', step, card: stage.hand(seat)[0] ?? '' });
    stage.must(seat, swap());
    expect(stage.refused(seat, swap())).toBe('al-geruild');
    // so few come that something stays in the pile
    for (const one of gone) stage.must(one, { type: 'zit/verlaat' });
    stage.later(5 * MINUTE).wake();
    stage.must('noor', { type: 'team/voeg-samen', team: teams.id, into: teams.into });
    stage.must(seat, swap());
    expect(stage.refused(seat, swap())).toBe('al-geruild');
  });

  test('dots that lay blind in one team are gone; one’s own note stays', () => {
    const teams = two('kaartronde');
    const { step } = stage;
    const [seat = ''] = teams.movers;
    for (const one of teams.movers) stage.must(one, { type: 'kaart/gelezen', step });
    const layer = stage.round(teams.id).turn?.seat ?? '';
    const [card = ''] = stage.hand(layer);
    stage.must(layer, { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must('noor', { type: 'regie/stippen', step, team: teams.id });
    stage.must(seat, { type: 'stip/zet', step, cards: [card] });
    const before = own(seat)?.kaartronde[step];
    expect(before?.dots).toEqual([card]);
    goOver(teams);
    expect(own(seat)?.kaartronde[step]).toMatchObject({ dots: [], swapped: false });
    const noted = {
      ...emptySeat(),
      kaartronde: { [step]: { hand: [], swapped: true, dots: [card], note: owned(seat, 'mijn notitie') } },
    };
    expect(evolveSlice(seatChannel(seat), noted, { type: 'teams/overgestapt' })).toMatchObject({
      kaartronde: { [step]: { swapped: false, dots: [], note: { value: 'mijn notitie' } } },
    });
  });

  test('a proposal for the koers that was not shown yet is not shown in the other team', () => {
    const teams = two('koers');
    const { step } = stage;
    const [seat = ''] = teams.movers;
    stage.must(seat, { type: 'koers/schrijf', step, from: 'los zand', to: '', via: '' });
    goOver(teams);
    const there = stage.state.all.teams.find(({ id }) => id === teams.into)?.members ?? [];
    for (const one of there.filter((member) => stage.state.all.people[member]?.online))
      stage.must(one, { type: 'koers/klaar', step });
    expect(stage.team(teams.into).koers[step]?.phase).toBe('samen');
    expect(stage.team(teams.into).koers[step]?.proposals).toEqual([]);
  });

  test('KOERS-5: what lies in Onderstroom of who goes over is unticked where they cannot withdraw it any more', () => {
    const teams = two('kaartronde');
    const { step } = stage;
    // so many in the other team that only those who are there go over
    for (const seat of ['ilse', 'joost', 'kim'])
      stage.enter(seat).must('noor', { type: 'regie/plaats', seat, team: teams.into });
    for (const seat of teams.movers) stage.must(seat, { type: 'kaart/gelezen', step });
    const laid: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const seat = stage.round(teams.id).turn?.seat ?? '';
      const [card = ''] = stage.hand(seat);
      stage.must(seat, { type: 'kaart/leg', step, card, water: 'onderstroom' });
      stage.must(seat, { type: 'kaart/klaar', step });
      stage.must(seat, { type: 'oogst/vink', item: `kaart:${step}:${card}`, on: true });
      laid.push(`${seat} kaart:${step}:${card}`);
    }
    for (const seat of teams.movers.slice(1)) stage.leaveLine(seat);
    stage.later(5 * MINUTE).wake();
    stage.must('noor', { type: 'team/voeg-samen', team: teams.id, into: teams.into });
    const [gone = '', back = ''] = teams.movers;
    const mine = laid.find((one) => one.startsWith(gone))?.split(' ')[1] ?? '';
    const { ticked } = stage.team(teams.id).harvest;
    expect(ticked).toHaveLength(3);
    expect(mayLeave(stage.team(teams.id), mine)).toBe(false);
    // nor does anybody who stayed tick it for them; of their own they still decide
    stage.system({ type: 'zit/aanwezig', seat: back, online: true });
    expect(stage.refused(back, { type: 'oogst/vink', item: mine, on: true })).toBe('maker-weg');
    const theirs = laid.find((one) => one.startsWith(back))?.split(' ')[1] ?? '';
    stage.must(back, { type: 'oogst/vink', item: theirs, on: false });
    stage.must(back, { type: 'oogst/vink', item: theirs, on: true });
    // who went over has no say there any more, and needs none
    expect(stage.refused(gone, { type: 'oogst/trek-in', item: mine })).toBe('voorstel-onbekend');
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { schedule } from '../../../client/screens/regie/schedule.ts';
import { freezeNext, loadLibrary } from '../../../server/content.ts';
import { QUESTIONS } from '../../../shared/steps/afspraken/state.ts';
import { occasionOf } from '../../../shared/harvest/occasion.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { galleryOf, shownBy } from '../../../shared/workshop/gallery.ts';
import { planOf } from '../../../shared/workshop/vervolg/state.ts';
import { FOLLOW_UP_LIMITS } from '../../../shared/workshop/vervolg/vervolg.ts';
import { shortening } from '../../../shared/workshop/shortening.ts';
import { nextMove } from '../../play/player.ts';
import { contentOf, Theatre } from './theatre.ts';

const DAY = 86_400_000;
let stage: Theatre;

const PEOPLE = ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs', 'hanna'];

/** A first meeting in which each team agreed on something and chose kernkaarten, ended. */
beforeEach(() => {
  stage = new Theatre(13, contentOf('grenzeloos-75')).open();
  for (const seat of PEOPLE) stage.enter(seat);
  stage.goTo('afspraken');
  for (const seat of PEOPLE) stage.must(seat, { type: 'afspraken/klaar', step: stage.step });
  for (const { id } of stage.state.all.teams) {
    const scribe = stage.team(id).afspraken?.scribe ?? '';
    stage.must(scribe, { type: 'afspraak/tekst', question: QUESTIONS[0], text: `zo werkt ${id}` });
  }
  stage.goTo('kaartronde');
  play((team) => stage.team(team).kernkaarten.length > 0);
  stage.goTo('koers');
  end();
});

/** People make moves of their own until each team is there. */
function play(there: (team: string) => boolean): void {
  for (let turn = 0; !stage.state.all.teams.every(({ id }) => there(id)); turn += 1) {
    if (turn > 2000) throw new Error('they never get there');
    const seat = PEOPLE[turn % PEOPLE.length] ?? '';
    const move = nextMove(stage.viewOf(seat), stage.random);
    if (move) stage.play(seat, move);
    stage.later(2_000).wake();
  }
}

const end = (): void => {
  stage.must('noor', { type: 'regie/einde', from: stage.step });
};

describe('a next meeting', () => {
  test('VERV-1: only after the end, only with teams, and at most twelve meetings', () => {
    const early = new Theatre(12).open().enter('anna');
    expect(early.goOn()).toEqual({ refusal: 'nog-bezig' });
    early.must('noor', { type: 'regie/einde', from: early.step });
    expect(early.goOn()).toEqual({ refusal: 'nog-geen-teams' });
    for (let number = 2; number <= FOLLOW_UP_LIMITS.meetings; number += 1) {
      expect(stage.goOn()).not.toHaveProperty('refusal');
      expect(stage.state.all.followUp?.number).toBe(number);
      end();
    }
    expect(stage.goOn()).toEqual({ refusal: 'te-veel-bijeenkomsten', limit: FOLLOW_UP_LIMITS.meetings });
  });

  test('VERV-1: teams and all they made stay, the doors open, and who comes now waits for a team', () => {
    const { teams } = stage.state.all;
    const opgaven = teams.map(({ id }) => stage.team(id).opgave);
    stage.now += 14 * DAY;
    stage.goOn();
    const { all } = stage.state;
    expect(all.ended).toBeNull();
    expect(all.teams).toEqual(teams);
    expect(teams.map(({ id }) => stage.team(id).opgave)).toEqual(opgaven);
    expect(all.clock).toMatchObject({ step: 'check-in-2', since: stage.now, pausedLeft: null });
    stage.enter('laat');
    expect(stage.state.facilitator.latecomers).toMatchObject([{ seat: 'laat' }]);
    expect(
      stage.play('anna', { type: 'checkin/woord', step: 'check-in-2', word: 'terug' }),
    ).not.toHaveProperty('refusal');
  });

  test('VERV-2: the steps of earlier meetings keep their content, their ids are never used again', () => {
    const before = stage.content;
    stage.goOn();
    const { steps } = stage.content.format;
    expect(steps.slice(0, before.format.steps.length)).toEqual(before.format.steps);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    for (const [id, deck] of Object.entries(before.decks))
      expect(stage.content.decks[id as keyof typeof before.decks]).toEqual(deck);
    expect(stage.content.decks.leiderschap).toBeDefined();
    expect(stage.content.hash).not.toBe(before.hash);
    expect(stage.state.all.workshop?.contentHash).toBe(stage.content.hash);
  });

  test('VERV-3: the course is that of this meeting; the way back ends where it began', () => {
    stage.now += 30 * DAY;
    stage.goOn();
    expect(planOf(stage.state.all).map(({ id }) => id)).toEqual([
      'check-in-2',
      'reflectie-2',
      'leiderschap-2',
      'koers-2',
      'check-out-2',
    ]);
    expect(stage.refused('noor', { type: 'regie/terug', from: stage.step })).toBe('eerste-stap');
    // a month between two meetings is no delay
    expect(schedule(stage.state.all, stage.content.format, stage.now).behind).toBeLessThanOrEqual(0);
    expect(shortening(stage.state.all, stage.content.format, stage.now)).toEqual([]);
    expect(stage.refused('noor', { type: 'regie/plan-terug' })).toBe('al-gedaan');
    stage.now += 15 * 60_000;
    expect(shortening(stage.state.all, stage.content.format, stage.now)).toMatchObject([
      { id: 'leiderschap-2' },
    ]);
    expect(schedule(stage.state.all, stage.content.format, stage.now).behind).toBeGreaterThan(0);
  });

  test('VERV-4: everything is kept from the moment this meeting began', () => {
    stage.now += 20 * DAY;
    stage.goOn();
    expect(occasionOf(stage.state.all)).toMatchObject({ at: stage.now, erasedAt: stage.now + 30 * DAY });
  });

  test('VERV-5: agreements come back to be scored, kernkaarten are not dealt again', () => {
    const agreed = stage.state.all.teams.map(({ id }) => stage.team(id).afspraken);
    stage.goOn();
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    expect(stage.step).toBe('reflectie-2');
    for (const [at, { id }] of stage.state.all.teams.entries()) {
      expect(stage.team(id).afspraken).toEqual(agreed[at]);
      expect(agreed[at]?.items[QUESTIONS[0]].text?.value).toBeTruthy();
      expect(stage.team(id).reflectie?.['reflectie-2']).toBeDefined();
    }
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    for (const { id, members } of stage.state.all.teams) {
      const kern = stage.team(id).kernkaarten.map(({ card }) => card);
      expect(kern.length).toBeGreaterThan(0);
      expect(members.flatMap((seat) => stage.hand(seat)).filter((card) => kern.includes(card))).toEqual([]);
    }
  });

  test('two meetings are in one log, which gives the same workshop when it is read again', () => {
    stage.goOn();
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    expect(foldLog(stage.log)).toEqual(stage.state);
  });
});

describe('what a next meeting does not take along', () => {
  /** Says as this team that its koers goes there. */
  function set(team: string, to: string): void {
    const { step } = stage;
    const [pen = '', ...others] = stage.state.all.teams.find(({ id }) => id === team)?.members ?? [];
    for (const seat of [pen, ...others]) stage.must(seat, { type: 'koers/klaar', step });
    stage.play(pen, { type: 'koers/pen', step });
    stage.must(pen, { type: 'koers/tekst', step, from: '', to, via: '' });
  }

  /** A first meeting in which the first team showed its koers in the plenair, ended with hands up and names on. */
  beforeEach(() => {
    stage = new Theatre(13, contentOf('grenzeloos-75')).open();
    for (const seat of PEOPLE) stage.enter(seat);
    stage.goTo('koers');
    set('t1', 'naar de eerste keer');
    const { step } = stage.goTo('plenair');
    const [one = '', two = ''] = stage.state.all.teams[0]?.members ?? [];
    for (const seat of [one, two]) stage.must(seat, { type: 'plenair/toon', step });
    for (const seat of PEOPLE) stage.must(seat, { type: 'oogst/namen', yes: true });
    for (const seat of ['anna', 'hanna']) stage.must(seat, { type: 'hand/steek', up: true });
    end();
  });

  test('VERV-1: hands that were up are down, for the facilitator, the team and who raised them', () => {
    expect(stage.state.facilitator.hands.map(({ seat }) => seat)).toEqual(['anna', 'hanna']);
    stage.goOn();
    expect(stage.state.facilitator.hands).toEqual([]);
    for (const { id } of stage.state.all.teams) expect(stage.team(id).hands).toEqual([]);
    for (const seat of ['anna', 'hanna']) expect(stage.state[seatChannel(seat)]?.hand).toBe(false);
  });

  test('KOERS-6: a yes to names was for what there was then, so everybody is asked again', () => {
    const names = () =>
      stage.state.all.teams.map(({ id }) => Object.keys(stage.team(id).harvest.names).length);
    expect(names().every((count) => count > 0)).toBe(true);
    stage.goOn();
    expect(names().every((count) => count === 0)).toBe(true);
  });

  test('KOERS-7: the gallery of a meeting shows the koers of that meeting, not what was made after it', () => {
    const inGallery = () =>
      galleryOf(stage.state)?.teams.find(({ team }) => team === 't1')?.shown?.course?.to;
    expect(inGallery()).toBe('naar de eerste keer');
    stage.goOn();
    stage.goTo('koers');
    set('t1', 'alleen voor onszelf');
    expect(galleryOf(stage.state)?.step).toBe('plenair');
    expect(inGallery()).toBe('naar de eerste keer');
    // and it is what a plenair after it would show
    const shown = shownBy(stage.state.all, 'check-out-2', 't1', stage.team('t1'));
    expect(shown?.course?.to).toBe('alleen voor onszelf');
  });
});

test('REGIE-3: a next meeting that begins on boards has them counted for the facilitator from its first moment', () => {
  const next = freezeNext(loadLibrary('cards'), stage.content, 'vervolg-60', 2);
  if (!next) throw new Error('no next meeting');
  const { steps } = next.format;
  const begins = steps.findIndex(({ id }) => id === 'leiderschap-2');
  const kept = [...steps.slice(0, stage.content.format.steps.length), ...steps.slice(begins)];
  stage.content = { ...next, format: { ...next.format, steps: kept } };
  expect(stage.system({ type: 'workshop/vervolg' })).not.toHaveProperty('refusal');
  expect(stage.step).toBe('leiderschap-2');
  const counted = Object.keys(stage.state.facilitator.kaartronde['leiderschap-2'] ?? {});
  expect(counted.toSorted()).toEqual(stage.state.all.teams.map(({ id }) => id).toSorted());
});

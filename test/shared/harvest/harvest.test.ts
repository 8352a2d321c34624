import { describe, expect, test } from 'vitest';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { teamChannel } from '../../../shared/workshop/channel.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { emptyTeam } from '../../../shared/workshop/state.ts';
import { PEOPLE, Played, SAID } from './played.ts';

const said = (value: unknown): string => JSON.stringify(value);

describe('what a team takes home', () => {
  test('OPG-2: the first and the last wording of the opgave, and the card it came from', () => {
    const { opgave } = new Played().harvest();
    expect(opgave).toMatchObject({ sentence: SAID.sentence, forWhom: SAID.forWhom, effect: SAID.effect });
    expect(opgave?.first).toEqual({ sentence: SAID.first, forWhom: null, effect: null });
    expect(opgave?.card?.nl).toBeTypeOf('string');
  });

  test('OPG-2: one wording that never changed stands there once', () => {
    const played = new Played();
    played.stage.must('Bo', { type: 'opgave/herschrijf', sentence: SAID.first, forWhom: '', effect: '' });
    expect(played.harvest().opgave).toMatchObject({ sentence: SAID.first, first: null });
  });

  test('KOERS-1, KOERS-4: the course from A to B by way of B, and the request', () => {
    const { course, request } = new Played().harvest();
    expect(course).toMatchObject({
      from: { text: SAID.from },
      to: { text: SAID.to },
      via: { text: SAID.via },
    });
    expect(request).toMatchObject({ of: SAID.of, what: SAID.ask, by: null });
  });

  test('KOERS-2, KOERS-3: somebody pulls the first step only after saying yes', () => {
    const played = new Played().everybodyNamed();
    played.stage.goTo('check-out');
    expect(played.harvest().firstStep).toMatchObject({
      what: SAID.what,
      notice: SAID.notice,
      puller: undefined,
    });
    expect(played.own('Bo').step).toBeNull();
    played.stage.must('noor', { type: 'regie/terug', from: played.stage.step });
    played.stage.takeFirstStep('Bo');
    expect(played.harvest().firstStep?.puller).toBe('Bo');
    expect(played.own('Bo').step).toMatchObject({ what: SAID.what });
    expect(played.own('Anna').step).toBeNull();
  });

  test('KAART-22: kernkaarten with insight, dots, water and the round they come from', () => {
    const played = new Played();
    const [card] = played.harvest().kern;
    expect(card).toMatchObject({ insight: SAID.insights[0], dots: PEOPLE.length });
    expect(card?.origin).toMatchObject({ card: played.card(0).card, water: 'meewind', deck: 'wicked' });
    expect(card?.origin.round).toEqual(
      played.stage.content.format.steps.find(({ id }) => id === played.round)?.title,
    );
  });

  test('ZET-3, ZET-4: held fast and parked, each with the card it grew from', () => {
    const played = new Played();
    const { held, links } = played.harvest();
    expect(held).toMatchObject([{ text: SAID.held, origin: { card: played.card(2).card } }]);
    expect(links).toMatchObject([
      { words: SAID.link, a: { card: played.card(0).card }, b: { card: played.card(2).card } },
    ]);
  });

  test('KOERS-6: without a yes of everybody no name and no seat is in it', () => {
    const played = new Played();
    for (const seat of PEOPLE.slice(1)) played.stage.must(seat, { type: 'oogst/namen', yes: true });
    for (const name of PEOPLE) expect(said(played.harvest())).not.toContain(`"${name}"`);
    played.stage.must('Anna', { type: 'oogst/namen', yes: true });
    const { members, kern, intentions } = played.harvest();
    expect(members.map(({ name }) => name).toSorted()).toEqual(PEOPLE);
    expect(kern[0]?.by).toBe(played.card(0).by);
    expect(intentions).toMatchObject([{ by: 'Anna', role: SAID.role, intention: SAID.intention }]);
  });

  test('KOERS-5: a card in Onderstroom stays inside with all that hangs on it, until it is ticked', () => {
    const played = new Played();
    const before = played.harvest();
    expect(before.keptInside).toBe(1);
    for (const text of [SAID.insights[1], SAID.group, SAID.chair]) expect(said(before)).not.toContain(text);
    expect(before.parked).toMatchObject([{ what: SAID.parked, source: { kind: 'stap' } }]);
    const after = played.tick(played.underItem()).harvest();
    expect(after.keptInside).toBe(0);
    expect(after.kern.map(({ insight }) => insight)).toContain(SAID.insights[1]);
    expect(after.chairs).toMatchObject([{ group: SAID.group, sentence: SAID.chair }]);
    expect(after.parked[0]?.source).toMatchObject({ origin: { card: played.card(1).card } });
  });

  test('KOERS-5: "zie ik anders" leaves when ticked, and stays when its author withdraws it', () => {
    const played = new Played();
    expect(said(played.harvest())).not.toContain(SAID.different);
    const item = played.differentItem();
    expect(played.tick(item).harvest().different).toMatchObject([{ sentence: SAID.different }]);
    played.stage.must(item.split(':').at(-1) ?? '', { type: 'oogst/trek-in', item });
    expect(said(played.harvest())).not.toContain(SAID.different);
  });

  test('KOERS-8: role and intention are in the own card, and in the team sheet only when shared', () => {
    const played = new Played().everybodyNamed();
    expect(played.own('Bo')).toMatchObject({
      role: SAID.secretRole,
      intention: SAID.secretIntention,
      shared: false,
    });
    expect(said(played.harvest())).not.toContain(SAID.secretRole);
    expect(said(played.own('Anna'))).not.toContain(SAID.secretIntention);
  });

  test('what an erased person wrote is gone, what they laid stays', () => {
    const played = new Played().everybodyNamed();
    const layer = played.card(0).by;
    const state = eraseState(played.stage.state, layer);
    const harvest = teamHarvest(
      state.all,
      played.team,
      state[teamChannel('t1')] ?? emptyTeam(),
      played.stage.content,
      null,
    );
    expect(harvest.kern[0]).toMatchObject({ insight: null, by: null, origin: { card: played.card(0).card } });
    expect(said(harvest)).not.toContain(`"${layer}"`);
  });

  test('before anything was done there is an empty harvest', () => {
    const played = new Played();
    const harvest = teamHarvest(played.stage.state.all, played.team, emptyTeam(), played.stage.content, null);
    expect(harvest).toMatchObject({
      opgave: null,
      course: null,
      firstStep: null,
      kern: [],
      keptInside: 0,
      links: [],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../server/content.ts';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import type { Source } from '../../../shared/harvest/source.ts';
import { teamChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { erase } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { gathered, grownKey, type Grown } from '../../../shared/workshop/grown.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';
import { PEOPLE, Played, SAID } from './played.ts';

const DAY = 86_400_000;
const kinds = (list: readonly Grown[]): string[] => [...new Set(list.map(({ kind }) => kind))].toSorted();
const here = ({ stage }: Played): Grown[] => gathered(stage.team(), PEOPLE);

/** Back in the koers, with the pen in Anna's hand. */
function atKoers(): Played {
  const played = new Played();
  played.stage.must('noor', { type: 'regie/terug', from: played.stage.step });
  const { step } = played.stage;
  if (played.stage.team().koers[step]?.scribe !== 'Anna')
    played.stage.must('Anna', { type: 'koers/pen', step });
  return played;
}
const tekst = (step: string, grown?: Record<string, Grown | null>): Command => ({
  type: 'koers/tekst',
  step,
  from: SAID.from,
  to: SAID.to,
  via: '',
  ...(grown ? { grown } : {}),
});

describe('KOERS-9: what a line of the koers grew from', () => {
  test('the choice is all that the team itself gathered, each thing once', () => {
    const played = new Played();
    expect(kinds(here(played))).toEqual(['geparkeerd', 'kernkaart', 'stoel', 'vastgehouden']);
    const keys = here(played).map(grownKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the scribe names it per line, changes it and takes it away again', () => {
    const { stage } = atKoers();
    const { step } = stage;
    const kept = () => stage.team().koers[step]?.grown;
    const [kern] = gathered(stage.team(), PEOPLE);
    stage.must('Anna', tekst(step, { from: kern ?? null, to: null }));
    expect(kept()).toEqual({ from: kern });
    // a line that says nothing grew from nothing
    stage.must('Anna', tekst(step, { via: kern ?? null }));
    expect(kept()).toBeUndefined();
    stage.must('Anna', tekst(step));
    expect(kept()).toBeUndefined();
  });

  test('what the team never gathered is refused, for every line', () => {
    const { stage } = atKoers();
    const { step } = stage;
    const date = new Date(stage.now + 5 * DAY).toISOString().slice(0, 10);
    const wrong: Grown[] = [
      { kind: 'kernkaart', step: 'wicked', card: 'XX99' },
      { kind: 'vastgehouden', step: 'wicked', card: stage.team().kernkaarten[0]?.card ?? '' },
      { kind: 'stoel', step: 'wicked', chair: 'nope' },
      { kind: 'geparkeerd', parked: 'constructor' },
      { kind: 'afspraak', question: 'sfeer' },
      { kind: 'gemist', step: 'veld', absentee: 'nope' },
      { kind: 'speelveld', step: '__proto__' },
    ];
    for (const grown of wrong) {
      expect(stage.refused('Anna', tekst(step, { to: grown }))).toBe('herkomst-onbekend');
      const first = { type: 'koers/stap', step, what: 'x', who: null, date, notice: '', grown } as const;
      expect(stage.refused('Anna', first)).toBe('herkomst-onbekend');
      expect(stage.refused('Cas', { type: 'koers/verzoek', step, of: 'x', what: 'x', grown })).toBe(
        'herkomst-onbekend',
      );
    }
  });

  test('ZET-3: a first step that was parked says by itself that it was, unless somebody says otherwise', () => {
    const { stage } = atKoers();
    const { step } = stage;
    const date = new Date(stage.now + 5 * DAY).toISOString().slice(0, 10);
    const first = { type: 'koers/stap', step, what: SAID.parked, who: null, date, notice: '' } as const;
    const grown = () => stage.team().koers[step]?.firstStep?.grown;
    stage.must('Anna', first);
    expect(grown()).toEqual({ kind: 'geparkeerd', parked: stage.team().parked[0]?.id });
    stage.must('Anna', { ...first, grown: null });
    expect(grown()).toBeUndefined();
    stage.must('Anna', { ...first, what: 'iets anders' });
    expect(grown()).toBeUndefined();
  });

  test('it stays on the channel of the team', () => {
    const { stage } = atKoers();
    const [kern] = gathered(stage.team(), PEOPLE);
    const [told] = stage.must('Anna', tekst(stage.step, { from: kern ?? null }));
    for (const [channel, part] of Object.entries(told?.parts ?? {}))
      if (channel !== teamChannel('t1')) expect(JSON.stringify(part)).not.toContain('grown');
    const all = JSON.stringify([stage.state.all, stage.state.facilitator, stage.state.plenary]);
    expect(all).not.toContain('kernkaart');
  });
});

describe('the harvest says where a line grew', () => {
  test('a card with its water, deck and round; in own words the step', () => {
    const played = new Played();
    const { course, request } = played.harvest();
    expect(course?.from?.source).toMatchObject({
      kind: 'kaart',
      as: 'kernkaart',
      origin: { card: played.card(0).card, water: 'meewind', deck: 'wicked' },
    });
    const koers = CONTENT.format.steps.find(({ kind }) => kind === 'koers');
    expect(course?.via?.source).toEqual({ kind: 'stap', step: koers?.title });
    expect(request?.source).toMatchObject({ as: 'vastgehouden', origin: { card: played.card(2).card } });
  });

  test('KOERS-5: what hangs on a card in Onderstroom looks as if nothing was named, until it is ticked', () => {
    const played = new Played();
    const before = played.harvest().course;
    expect(before?.to?.source).toEqual(before?.via?.source);
    played.tick(played.underItem());
    expect(played.harvest().course?.to?.source).toMatchObject({
      as: 'stoel',
      origin: { card: played.card(1).card },
    });
    const { by } = played.card(1);
    played.stage.must(by, { type: 'oogst/trek-in', item: played.underItem() });
    expect(played.harvest().course).toEqual(before);
  });

  test('KOERS-5: also on the own card of who took the first step', () => {
    const played = atKoers();
    const { stage } = played;
    const { step } = stage;
    const date = new Date(stage.now + 5 * DAY).toISOString().slice(0, 10);
    stage.must('Anna', { type: 'koers/stap', step, what: SAID.parked, who: 'Bo', date, notice: '' });
    stage.takeFirstStep('Bo');
    expect(played.own('Bo').step?.source.kind).toBe('stap');
    played.tick(played.underItem());
    expect(played.own('Bo').step?.source).toMatchObject({ kind: 'kaart', as: 'geparkeerd' });
  });

  test('what its writer took out is no origin any more', () => {
    const played = new Played();
    const layer = played.stage.team().kaartronde[played.round]?.cards[2]?.pin?.by ?? '';
    const state = foldLog(erase(played.stage.log, layer));
    const slice = state[teamChannel('t1')] ?? played.stage.team();
    const harvest = teamHarvest(state.all, played.team, slice, played.stage.content, null);
    expect(harvest.request?.source.kind).toBe('stap');
  });

  test('opgave, check-out and what was parked say in which step they were written', () => {
    const { opgave, intentions, parked } = new Played().harvest();
    const title = (kind: string) => CONTENT.format.steps.find((step) => step.kind === kind)?.title;
    expect(opgave?.step).toEqual(title('opgave'));
    expect(intentions.map(({ step }) => step)).toEqual([title('check-out')]);
    expect(parked[0]?.source).toEqual({ kind: 'stap', step: title('kaartronde') });
  });
});

const words = (nl: string) => ({ nl, en: nl });
const frame = (nl: string) => ({ title: words(nl), minutes: 9, instruction: words(nl), note: words(nl) });

/** The werkvorm kennismaken with agreements, a speelveld and a reflectie before its koers. */
function withAgreements(): Content {
  const { speelveld, reflectie } = loadLibrary('cards').decks;
  if (!speelveld || !reflectie) throw new Error('a deck is gone');
  const added: StepSpec[] = [
    {
      ...frame('Spelregels'),
      id: 'afspraken',
      kind: 'afspraken',
      settings: { short: false, silentSeconds: 60 },
    },
    {
      ...frame('Het veld'),
      id: 'veld',
      kind: 'speelveld',
      settings: { deck: 'speelveld', short: true, silentSeconds: 60, turnSeconds: 45 },
    },
    {
      ...frame('Terugblik'),
      id: 'reflectie',
      kind: 'reflectie',
      settings: { deck: 'reflectie', beeld: false, scoreSeconds: 60, silentSeconds: 60 },
    },
  ];
  const koers = CONTENT.format.steps.findIndex(({ kind }) => kind === 'koers');
  const steps = CONTENT.format.steps.toSpliced(koers, 0, ...added);
  const decks = { ...CONTENT.decks, speelveld, reflectie };
  return { ...CONTENT, format: { ...CONTENT.format, steps }, decks };
}

/** Four who agreed on three things, missed somebody, and looked back on the agreements. */
function lookedBack(): Theatre {
  const stage = new Theatre(5, withAgreements()).open();
  for (const seat of PEOPLE) stage.enter(seat);
  stage.goTo('afspraken');
  for (const seat of PEOPLE) stage.must(seat, { type: 'afspraken/klaar', step: 'afspraken' });
  const scribe = stage.team().afspraken?.scribe ?? '';
  for (const question of ['sfeer', 'lukken', 'stokken'] as const)
    stage.must(scribe, { type: 'afspraak/tekst', question, text: `afspraak ${question}` });
  stage.goTo('speelveld');
  for (const seat of PEOPLE) stage.must(seat, { type: 'veld/gereed', step: 'veld' });
  const turn = () => stage.team().speelveld?.['veld']?.turn;
  while (turn()) stage.must(turn()?.seat ?? '', { type: 'veld/pas', step: 'veld' });
  stage.must('Anna', { type: 'veld/mist', step: 'veld', name: 'de huurders' });
  stage.must('Bo', { type: 'veld/sluit', step: 'veld' });
  stage.must('Cas', { type: 'veld/sluit', step: 'veld' });
  const absentee = stage.team().speelveld?.['veld']?.absentees[0]?.id ?? '';
  for (const seat of PEOPLE) {
    stage.must(seat, { type: 'veld/stip', step: 'veld', on: absentee });
    stage.must(seat, { type: 'veld/stip-klaar', step: 'veld', ready: true });
  }
  stage.goTo('reflectie');
  const scores = [1, 2, 4, 5];
  for (const [index, seat] of PEOPLE.entries()) {
    stage.write(seat, { sfeer: scores[index] ?? 3, lukken: 3, stokken: 3 });
    stage.must(seat, { type: 'reflectie/klaar', step: 'reflectie', phase: 'scoren' });
  }
  return stage;
}

function harvestOf(stage: Theatre) {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
}

describe('agreements and speelveld as an origin', () => {
  test('REFL-4, REFL-8: an agreement says its step and what the team decided about it; no score is in it', () => {
    const stage = lookedBack();
    const oordeel = { type: 'reflectie/oordeel', step: 'reflectie' } as const;
    stage.must('Anna', { ...oordeel, question: 'sfeer', verdict: 'houden' });
    stage.must('Anna', { ...oordeel, question: 'lukken', verdict: 'aanpassen' });
    const reviews = () => harvestOf(stage).agreements.map(({ question, reviewed }) => [question, reviewed]);
    const back = words('Terugblik');
    // a change counts once there is a text again
    expect(reviews()).toEqual([
      ['sfeer', [{ step: back, verdict: 'houden' }]],
      ['lukken', []],
      ['stokken', []],
    ]);
    const scribe = stage.team().afspraken?.scribe ?? '';
    stage.must(scribe, { type: 'afspraak/tekst', question: 'lukken', text: 'we bellen eerst' });
    stage.must('Anna', { ...oordeel, question: 'stokken', verdict: 'schrappen' });
    expect(reviews()).toEqual([
      ['sfeer', [{ step: back, verdict: 'houden' }]],
      ['lukken', [{ step: back, verdict: 'aanpassen' }]],
    ]);
    const { agreements } = harvestOf(stage);
    expect(agreements[0]).toEqual({
      question: 'sfeer',
      text: 'afspraak sfeer',
      shared: true,
      step: words('Spelregels'),
      reviewed: [{ step: back, verdict: 'houden' }],
    });
    expect(JSON.stringify(agreements)).not.toMatch(/lowest|highest|spread|score|count/);
  });

  test('VELD-8, VELD-11, AFSP-5: lines can grow from what weighed most, from who was missed, and from an agreement', () => {
    const stage = lookedBack();
    stage.goTo('koers');
    const { step } = stage;
    for (const seat of PEOPLE) stage.must(seat, { type: 'koers/klaar', step });
    const scribe = stage.team().koers[step]?.scribe ?? '';
    const absentee = stage.team().speelveld?.['veld']?.absentees[0]?.id ?? '';
    const grown = {
      from: { kind: 'speelveld', step: 'veld' },
      to: { kind: 'gemist', step: 'veld', absentee },
      via: { kind: 'afspraak', question: 'sfeer' },
    } as const;
    stage.must(scribe, { type: 'koers/tekst', step, from: 'a', to: 'b', via: 'c', grown });
    const { course } = harvestOf(stage);
    const missed = { kind: 'stoel', name: words('de huurders') };
    const sources: (Source | undefined)[] = [course?.from?.source, course?.to?.source, course?.via?.source];
    expect(sources).toEqual([
      { kind: 'speelveld', as: 'top', spot: missed, step: words('Het veld') },
      { kind: 'speelveld', as: 'gemist', spot: missed, step: words('Het veld') },
      { kind: 'afspraak', question: 'sfeer', text: 'afspraak sfeer', step: words('Spelregels') },
    ]);
  });
});

import { beforeEach, expect, test } from 'vitest';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { glimpseOf } from '../../../shared/workshop/glimpse.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const BLANK = 'OR08';
const RULE = 'Wie het eerst zucht, krijgt de taak';
const everyone = ['anna', 'bo', 'cas', 'dirk'];

let stage: Theatre;
let holder: string;
let step: string;

/** The round about unwritten rules, in free play, with the blank card in somebody's hand. */
beforeEach(() => {
  for (let seed = 1; ; seed += 1) {
    stage = new Theatre(seed, contentOf('grenzeloos-180')).open();
    for (const seat of everyone) stage.enter(seat);
    stage.goTo('kaartronde');
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    step = stage.step;
    const found = everyone.find((seat) => stage.hand(seat).includes(BLANK));
    if (found === undefined) continue;
    holder = found;
    break;
  }
  for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step });
  for (let turn = stage.round().turn; turn; turn = stage.round().turn)
    stage.must(turn.seat, { type: 'kaart/pas', step });
});

const lay = (text?: string) =>
  ({ type: 'kaart/leg', step, card: BLANK, water: 'mist', ...(text === undefined ? {} : { text }) }) as const;

test('a blank card asks for a sentence of at most 80 graphemes; another card has none', () => {
  expect(stage.refused(holder, lay())).toBe('tekst-leeg');
  expect(stage.refused(holder, lay('x'.repeat(KAART_LIMITS.blank + 1)))).toBe('tekst-te-lang');
  const other = stage.hand(holder).find((card) => card !== BLANK) ?? '';
  expect(stage.refused(holder, { ...lay(RULE), card: other })).toBe('vorm');
  stage.must(holder, lay(RULE));
  expect(stage.round().cards[0]?.own).toEqual({ by: holder, value: RULE });
});

test('what was written is its title in the harvest, never outside the team, and goes with its writer', () => {
  stage.must(holder, lay(RULE));
  stage.must(holder, { type: 'kaart/inzicht', step, card: BLANK, text: 'en niemand zegt er wat van' });
  for (const seat of everyone.slice(0, 2)) stage.must(seat, { type: 'stip/begin', step });
  for (const seat of everyone) {
    stage.must(seat, { type: 'stip/zet', step, cards: [BLANK] });
    stage.must(seat, { type: 'stip/klaar', step, ready: true });
  }
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  const titles = () =>
    teamHarvest(stage.state.all, team, stage.team(), stage.content, null).kern.map(
      ({ origin }) => origin.title.nl,
    );
  expect(titles()).toEqual([RULE]);
  expect(JSON.stringify(glimpseOf(stage.state, team.id))).not.toContain(RULE);
  stage.state = eraseState(stage.state, holder);
  expect(titles()).toEqual(['De ontbrekende regel']);
});

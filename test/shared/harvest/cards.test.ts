import { beforeEach, describe, expect, test } from 'vitest';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { findCard } from '../../../shared/decks/content.ts';
import { teamHarvest, type TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../../shared/harvest/own.ts';
import { answerField } from '../../../shared/steps/wat/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { gathered } from '../../../shared/workshop/grown.ts';
import { emptySeat, type State } from '../../../shared/workshop/state.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const PEOPLE = ['anna', 'bo', 'cas', 'dirk'];
const EFFECT = 'Elke jongere slaapt veilig';
const DAY = 86_400_000;
let stage: Theatre;

/** A team with an opgave, at the first card of wat. */
beforeEach(() => {
  stage = new Theatre(7, contentOf('wat-hoedan-120')).open();
  for (const seat of PEOPLE) stage.enter(seat);
  stage.goTo('opgave');
  const words = { sentence: 'Jongeren wonen', forWhom: 'jongeren', effect: 'rust' };
  stage.must('anna', { type: 'opgave/stel-voor', step: stage.step, card: null, ...words });
  const proposal = stage.team().opgaveStep[stage.step]?.proposals[0]?.id ?? '';
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'opgave/kies', step: stage.step, proposal });
  stage.goTo('wat');
});

function harvest(state: State = stage.state): TeamHarvest {
  const [team] = state.all.teams;
  const slice = state['team:t1'];
  if (!team || !slice) throw new Error('no team');
  return teamHarvest(state.all, team, slice, stage.content, null);
}
const own = (seat: string) => {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  const slice = stage.state[seatChannel(seat)] ?? emptySeat();
  return ownHarvest(stage.state.all, seat, slice, { team, slice: stage.team() }, stage.content);
};

const wat = () => {
  const here = stage.team().wat?.['wat'];
  if (!here) throw new Error('no wat');
  return here;
};
const cardTitle = (at: number): string =>
  findCard(stage.content, wat().rounds[at]?.card ?? '')?.title.nl ?? '';

/** Through the three cards to what is settled. */
function settle(parties = ['De corporatie', 'Het jongerenwerk']): void {
  for (let at = 0; at < 3; at += 1) {
    const card = wat().rounds.at(-1)?.card ?? '';
    stage.write('anna', { [answerField(card)]: 'Alleen voor de kamer' });
    for (const seat of PEOPLE) stage.must(seat, { type: 'wat/klaar', step: 'wat', card });
    const scribe = wat().scribe ?? '';
    if (at === 1) stage.must(scribe, { type: 'wat/tekst', step: 'wat', field: 'effect', text: EFFECT });
    if (at === 2) for (const name of parties) stage.must(scribe, { type: 'wat/partij', step: 'wat', name });
    stage.must('anna', { type: 'wat/verder', step: 'wat', card });
  }
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'wat/stel-vast', step: 'wat' });
}

describe('WAT-6: what a team wants', () => {
  test('the four fields, each with the cards that were talked over for it, their deck and the step', () => {
    settle();
    const step = stage.content.format.steps.find(({ kind }) => kind === 'wat')?.title.nl ?? '';
    const deck = stage.content.decks.wat?.name.nl ?? '';
    const lines = harvest().wats[0]?.lines.map(({ field, texts, from }) => [
      field,
      texts,
      from.map(({ nl }) => nl),
    ]);
    expect(lines).toEqual([
      ['sentence', ['Jongeren wonen'], [cardTitle(0), deck, step]],
      ['effect', [EFFECT], [cardTitle(1), deck, step]],
      ['forWhom', ['jongeren'], [cardTitle(1), deck, step]],
      ['parties', ['De corporatie', 'Het jongerenwerk'], [cardTitle(2), deck, step]],
    ]);
  });

  test('WAT-5 it says whether two settled it, also after it was opened again', () => {
    settle();
    expect(harvest().wats[0]?.settled).toBe(true);
    expect(teamMarkdown(harvest(), 'nl')).toContain('\n## Wat willen we bereiken?\n');
    stage.must('cas', { type: 'wat/heropen', step: 'wat' });
    expect(harvest().wats[0]?.settled).toBe(false);
    expect(teamMarkdown(harvest(), 'nl')).toContain(
      '\n## Wat willen we bereiken? (nog niet samen vastgelegd)\n',
    );
  });

  test('before a card was talked over nothing is said of it', () => {
    expect(harvest().wats).toEqual([]);
  });

  test('nothing of what was answered at the cards', () => {
    settle();
    expect(JSON.stringify(harvest())).not.toContain('Alleen voor de kamer');
    expect(teamMarkdown(harvest(), 'nl')).not.toContain('Alleen voor de kamer');
  });

  test('the effect is something that a line of the koers can grow from, once it is settled', () => {
    const effects = () => gathered(stage.team(), PEOPLE).filter(({ kind }) => kind === 'effect');
    expect(effects()).toEqual([]);
    settle();
    expect(effects()).toEqual([{ kind: 'effect', step: 'wat' }]);
    stage.goTo('koers');
    const { step } = stage;
    for (const seat of PEOPLE) stage.must(seat, { type: 'koers/klaar', step });
    const scribe = stage.team().koers[step]?.scribe ?? '';
    const grown = { to: { kind: 'effect', step: 'wat' } } as const;
    stage.must(scribe, { type: 'koers/tekst', step, from: '', to: 'Rust', via: '', grown });
    expect(harvest().course?.to?.source).toMatchObject({ kind: 'effect', text: EFFECT });
    expect(teamMarkdown(harvest(), 'nl')).toContain('Herkomst: het effect · Wat willen we bereiken?');
  });

  test('a scribe who is erased takes the words out, and the cards stay', () => {
    settle();
    const scribe = stage.team().opgave?.effect?.by ?? '';
    const fields = harvest(eraseState(stage.state, scribe)).wats[0]?.lines.map(({ field }) => field);
    expect(fields).not.toContain('effect');
    expect(gathered(eraseState(stage.state, scribe)['team:t1'] ?? stage.team(), PEOPLE)).toEqual([]);
  });
});

test('a speelveld or a card round that nobody played is not in the harvest', () => {
  const own = new Theatre(7, contentOf('wat-90')).open();
  for (const seat of PEOPLE) own.enter(seat);
  stage = own.goTo('koers');
  expect(harvest()).toMatchObject({ fields: [], asks: { kern: false }, wats: [], hows: [] });
  expect(teamMarkdown(harvest(), 'nl')).not.toMatch(/Speelveld|Kernkaarten/);
});

describe('HOEDAN-6: who does what', () => {
  const round = () => stage.team().hoedan?.['hoedan']?.rounds.at(-1);
  const pile = (): string => round()?.pile ?? '';

  /** A line for somebody at each of three recommendations; Bo accepts theirs, Cas says no, nobody is named in the last. */
  beforeEach(() => {
    stage.goTo('hoedan');
    for (const seat of PEOPLE) stage.must(seat, { type: 'hoedan/rol', step: 'hoedan', role: 'adviseur' });
    stage.must('anna', { type: 'hoedan/begin', step: 'hoedan' });
    for (const [at, who] of ['bo', 'cas', null].entries()) {
      while (stage.team().hoedan?.['hoedan']?.phase === 'beurten')
        stage.must(stage.team().hoedan?.['hoedan']?.pass.turn?.seat ?? '', {
          type: 'hoedan/klaar',
          step: 'hoedan',
          pile: pile(),
          how: 'Alleen voor het team',
        });
      const date = new Date(stage.now + 3 * DAY).toISOString().slice(0, 10);
      const line = { what: `Regel ${at}`, who, date, notice: 'Een lijst' };
      stage.must('anna', { type: 'hoedan/regel', step: 'hoedan', pile: pile(), ...line });
      if (who !== null)
        stage.must(who, {
          type: 'hoedan/neem-aan',
          step: 'hoedan',
          pile: pile(),
          line: round()?.line?.id ?? '',
          accept: who === 'bo',
        });
      stage.must('anna', { type: 'hoedan/verder', step: 'hoedan', pile: pile() });
    }
  });

  test('only what its own person accepted, with recommendation, role and step, and no name while names are off', () => {
    const [how] = harvest().hows;
    expect(how?.lines).toHaveLength(1);
    expect(how?.lines[0]).toMatchObject({
      what: 'Regel 0',
      puller: null,
      notice: 'Een lijst',
      // most teams have one of each role: it would say who
      role: null,
    });
    const first = stage.team().hoedan?.['hoedan']?.rounds[0]?.pile;
    const advice = stage.content.decks.hoedan?.piles?.find(({ id }) => id === first);
    expect(how?.lines[0]?.from.map(({ nl }) => nl)).toEqual([advice?.name.nl, '#Hoedan', 'Hoe dan?']);
    expect(JSON.stringify(harvest())).not.toContain('Alleen voor het team');
  });

  test('KOERS-6: the name when every member says yes', () => {
    for (const seat of PEOPLE) stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(harvest().hows[0]?.lines[0]?.puller).toBe('bo');
    expect(teamMarkdown(harvest(), 'nl')).toContain('bo · Adviseur · ');
  });

  test('KOERS-6: who left and never said yes stays without a name, also when everybody who is there says yes', () => {
    stage.must('bo', { type: 'zit/verlaat' });
    for (const seat of ['anna', 'cas', 'dirk']) stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(harvest().hows[0]?.lines[0]?.puller).toBeNull();
    expect(teamMarkdown(harvest(), 'nl')).not.toMatch(/\bbo\b/);
  });

  test('one’s own card has what one took on oneself, with one’s role', () => {
    expect(own('bo').lines).toMatchObject([{ what: 'Regel 0', role: { nl: 'Adviseur' } }]);
    for (const seat of ['anna', 'cas', 'dirk']) expect(own(seat).lines).toEqual([]);
  });
});

import { STYLES } from '../../../shared/decks/content.ts';
import type { Commit } from '../../../shared/workshop/events.ts';
import { mixLead } from '../../play/mix.ts';
import { Theatre } from './theatre.ts';

export interface MixPlot {
  seed: number;
  people: number;
  /** how many times somebody does something */
  moves: number;
}

/** A mix of chance at length: wishes, locks, moves by hand, explanations; people who come, go for good, one by one or as a team, are elsewhere, and hide or change a style. */
export function randomMix({ seed, people, moves }: MixPlot): Theatre {
  const stage = new Theatre(seed).open();
  const chance = stage.random;
  const seats: string[] = [];
  const draw = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const choose = (seat: string): void => {
    const style = draw(STYLES);
    if (style) stage.play(seat, { type: 'smaak/kies', style });
  };
  const enter = (): void => {
    const seat = `seat${seats.length}`;
    seats.push(seat);
    stage.enter(seat, 'deelnemer', `org${seats.length % 3}`);
    if (chance() < 0.9) choose(seat);
  };
  for (let at = 0; at < people; at += 1) enter();
  stage.goTo('mix');
  for (let move = 0; move < moves; move += 1) {
    const roll = chance();
    const seat = draw(seats) ?? '';
    const { all, facilitator } = stage.state;
    if (roll < 0.03) enter();
    else if (roll < 0.08) stage.play(seat, { type: 'zit/verlaat' });
    else if (roll < 0.12) stage.play(seat, { type: 'smaak/deel', shared: chance() < 0.8 });
    else if (roll < 0.14) choose(seat);
    else if (roll < 0.18) stage.play(seat, { type: 'mix/afstand', seat, remote: chance() < 0.5 });
    else if (roll < 0.24) stage.play(seat, { type: 'mix/waarom', step: stage.step, seat });
    else if (roll < 0.3) {
      // as when there were more teams before
      const team = Math.floor(chance() * 10);
      stage.play('noor', { type: 'mix/wens', wish: { kind: 'vast', seat, team } });
    } else if (roll < 0.32) {
      for (const one of draw(facilitator.mix[stage.step]?.teams ?? []) ?? [])
        stage.play(one, { type: 'zit/verlaat' });
    } else {
      const lead = mixLead(all, facilitator, stage.content, chance);
      if (lead) stage.play('noor', lead);
    }
  }
  return stage;
}

/** How version 1 said that this person would move, and why they and bo are where they are. */
export function versionOne(seq: number, seat: string): Commit {
  const proposed = {
    type: 'mix/voorgesteld',
    step: 'mix',
    size: 4,
    teams: [['anna', seat]],
    quality: { styleViolations: 0, organisationViolations: 0 },
    changes: {
      arrivals: [],
      moves: [
        { seat: 'anna', from: 1, to: 0, because: 'room' },
        { seat, from: 1, to: 0, because: [{ what: 'lacking', axis: 'style', category: 'hoeder' }] },
      ],
    },
  };
  const window = { axis: 'organisation', category: 'provincie', least: 1, most: 2, here: 1 };
  const instead = { seat: 'bo', team: 1, mixedTeams: 0, style: 2, organisation: 0, difference: 0 };
  const value = { team: 0, windows: [window], hidden: true, wishes: [], locked: false, instead };
  const why = { type: 'mix/waarom', step: 'mix', seat, why: { by: seat, value } };
  const own = { team: 't1', windows: [], hidden: true, wished: false, cost: 'style' };
  return {
    seq,
    version: 1,
    at: 0,
    commandId: null,
    events: [
      { type: 'mix/voorgesteld', parts: { facilitator: proposed } },
      { type: 'mix/waarom', parts: { facilitator: why } },
      {
        type: 'mix/waarom',
        parts: { 'seat:bo': { type: 'mix/waarom', why: { by: 'bo', value: own } } },
      },
    ],
  } as unknown as Commit;
}

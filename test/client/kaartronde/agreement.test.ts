import { describe, expect, test } from 'vitest';
import { cardMoves, linkable, moves, zetCards, type Table } from '../../../client/steps/kaartronde/moves.ts';
import { STYLES, WATERS } from '../../../shared/decks/content.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { nextMove } from '../../play/player.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';
import { tableOf } from './seated.ts';

const SEATS = ['anna', 'bo', 'cas', 'dirk', 'eva'];

/** What the screen offers and what the engine accepts, side by side. */
function compare(stage: Theatre, table: Table): [string, boolean, boolean][] {
  const { step, me, round, own } = table;
  const may = moves(table);
  const accepts = (command: Command): boolean => stage.refused(me, command) === null;
  const card = own.hand[0] ?? '';
  const turn = round.turn?.seat ?? '';
  const pairs: [string, boolean, boolean][] = [
    ['ruil', may.swap, accepts({ type: 'kaart/ruil', step, card })],
    ['gelezen', may.sayRead, accepts({ type: 'kaart/gelezen', step })],
    ['begin', may.begin, accepts({ type: 'kaart/begin', step })],
    ['leg', may.lay, accepts({ type: 'kaart/leg', step, card, water: 'mist' })],
    ['pas', may.pass, accepts({ type: 'kaart/pas', step })],
    ['klaar', may.tellDone, accepts({ type: 'kaart/klaar', step })],
    ['trek', may.draw === 'ja', accepts({ type: 'kaart/trek', step })],
    ['ongedaan', may.undo !== null, accepts({ type: 'kaart/ongedaan', step })],
    ['stippen', may.dots === 'vraag' || may.dots === 'stem-in', accepts({ type: 'stip/begin', step })],
    ['stip', may.dot, accepts({ type: 'stip/zet', step, cards: [] })],
    [
      'kies',
      may.choose,
      accepts({ type: 'stip/kies', step, cards: round.tie?.candidates.slice(0, 1) ?? [] }),
    ],
    ['gedoe', may.gedoe, accepts({ type: 'gedoe/antwoord', step, text: 'We bellen' })],
  ];
  if (turn !== me)
    pairs.push(['sla over', may.skip !== null, accepts({ type: 'kaart/sla-over', step, seat: turn })]);
  for (const lying of round.cards) {
    const here = cardMoves(table, lying);
    const on = { step, card: lying.card };
    const kind = here.response?.kind === 'herken' ? 'anders' : 'herken';
    pairs.push(['reageer', here.respond, accepts({ type: 'kaart/reageer', ...on, kind, text: 'x' })]);
    pairs.push(['inzicht', here.insight !== null, accepts({ type: 'kaart/inzicht', ...on, text: 'nieuw' })]);
    const elsewhere = WATERS.find((water) => water !== lying.water && water !== here.proposed) ?? 'mist';
    pairs.push([
      'verplaats',
      here.move !== null,
      accepts({ type: 'kaart/verplaats', ...on, water: elsewhere }),
    ]);
    if (here.proposed !== null && here.move !== 'zelf') {
      pairs.push([
        'stem in',
        here.move === 'stem-in',
        accepts({ type: 'kaart/verplaats', ...on, water: here.proposed }),
      ]);
    }
    for (const { id } of lying.questions) {
      pairs.push([
        'antwoord',
        here.answer.includes(id),
        accepts({ type: 'zet/antwoord', ...on, question: id, text: 'x' }),
      ]);
    }
    const [partner] = linkable(round, lying.card);
    if (partner) {
      pairs.push([
        'koppel',
        here.link,
        accepts({ type: 'kaart/koppel', step, a: lying.card, b: partner.card, words: 'x' }),
      ]);
    }
  }
  const zet = may.zet;
  const offered = STYLES.filter(
    (style) =>
      zet?.kind === 'kies' || (zet?.kind === 'eigen' && (zet.style === style || zet.borrow.includes(style))),
  );
  pairs.push(['spiegelaar', offered.includes('spiegelaar'), accepts({ type: 'zet/pas-op-de-plaats', step })]);
  const text = 'x';
  const made = {
    verkenner: (card: string): Command => ({ type: 'zet/doorvragen', step, card, text }),
    aanjager: (card: string): Command => ({ type: 'zet/eerste-stap', step, card, what: text, when: text }),
    volhouder: (card: string): Command => ({ type: 'zet/vasthouden', step, card, text }),
    hoeder: (card: string): Command => ({ type: 'zet/lege-stoel', step, card, group: text, sentence: text }),
  };
  for (const style of ['verkenner', 'aanjager', 'volhouder', 'hoeder'] as const) {
    const [target] = zetCards(table, style);
    if (target) pairs.push([style, offered.includes(style), accepts(made[style](target.card))]);
  }
  return pairs;
}

describe('what the screen offers is what the engine accepts', () => {
  test.each([1, 2, 3, 4, 5, 6])('in a card round of chance, seed %i', (seed) => {
    const stage = new Theatre(seed).open();
    SEATS.forEach((seat, i) => {
      stage.enter(seat);
      const style = STYLES[(seed + i) % 6];
      if (style && i > 0) stage.must(seat, { type: 'smaak/kies', style });
    });
    stage.goTo('kaartronde');
    const phases = new Set<string>();
    for (let i = 0; i < 260; i += 1) {
      stage.later(Math.floor(stage.random() * 5_000)).wake();
      const seat = SEATS[Math.floor(stage.random() * SEATS.length)] ?? '';
      const roll = stage.random();
      if (roll < 0.06) {
        const online = stage.state.all.people[seat]?.online === true;
        stage.system({ type: 'zit/aanwezig', seat, online: !online });
      } else if (roll < 0.08) {
        stage.play('noor', { type: 'gedoe/gooi', step: stage.step, team: null });
      } else if (stage.state.all.people[seat]?.online) {
        const move = nextMove(stage.viewOf(seat), stage.random);
        if (move) stage.play(seat, move);
      }
      phases.add(stage.round().phase);
      for (const who of SEATS) {
        if (!stage.state.all.people[who]?.online) continue;
        for (const [what, offered, accepted] of compare(stage, tableOf(stage, who))) {
          expect({ what, who, i, phase: stage.round().phase, offered }).toEqual({
            what,
            who,
            i,
            phase: stage.round().phase,
            offered: accepted,
          });
        }
      }
    }
    expect(phases.size).toBeGreaterThan(2);
  });
});

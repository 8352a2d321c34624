import { beforeEach, describe, expect, test } from 'vitest';
import { personMarkdown, teamMarkdown } from '../../../server/harvest/markdown.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../../shared/harvest/own.ts';
import {
  ANDERS,
  DIALOOG_LIMITS,
  DIALOOG_TIMES,
  type DialoogPhase,
} from '../../../shared/steps/dialoog/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { emptySeat } from '../../../shared/workshop/state.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const FOUR = ['anna', 'bo', 'cas', 'dirk'];
const step = 'dialoog';
const TOPIC = 'Wat mag niemand vragen?';
let stage: Theatre;

beforeEach(() => {
  stage = new Theatre(23, contentOf('dialoog-60')).open();
  for (const seat of FOUR) stage.enter(seat);
  stage.goTo('dialoog');
});

function here() {
  const dialogue = stage.team().dialoog?.[step];
  if (!dialogue) throw new Error('no dialogue');
  return dialogue;
}
const take = (topic: string) => ({ type: 'dialoog/neem', step, topic }) as const;
const pass = { type: 'dialoog/geef-door', step } as const;
const grab = { type: 'dialoog/pak', step } as const;
const lay = { type: 'dialoog/leg-neer', step } as const;
const on = { type: 'dialoog/verder', step } as const;
const settle = { type: 'dialoog/leg-vast', step } as const;
const assume = (...texts: string[]) =>
  ({
    type: 'dialoog/aannames',
    step,
    assumptions: texts.map((text) => ({ text, changed: false })),
  }) as const;
const holder = (): SeatId => here().stick.turn?.seat ?? '';

/** Goes on, with all four there, until this part. */
function to(phase: DialoogPhase): void {
  for (let hops = 0; here().phase !== phase; hops += 1) {
    if (hops > 40) throw new Error(`never at ${phase}`);
    switch (here().phase) {
      case 'onderwerp':
        for (const seat of ['anna', 'bo']) stage.must(seat, take('werkvorm-1'));
        break;
      case 'aannames':
        for (const seat of FOUR) stage.must(seat, { type: 'dialoog/klaar', step, phase: 'aannames' });
        break;
      case 'rondje':
        stage.must(holder(), pass);
        break;
      case 'vrij':
        for (const seat of ['anna', 'bo']) stage.must(seat, on);
        break;
      case 'anders':
        for (const seat of FOUR) stage.must(seat, { type: 'dialoog/klaar', step, phase: 'anders' });
        break;
      case 'vraag': {
        const pen = here().scribe ?? '';
        stage.must(pen, { type: 'dialoog/tekst', step, text: 'Voor wie zwijgen we?' });
        for (const seat of FOUR.filter((one) => one !== pen).slice(0, 2)) stage.must(seat, settle);
        break;
      }
      case 'klaar':
        throw new Error('it is over');
    }
  }
}

describe('DIALOOG-1: a topic that two take', () => {
  test('one asks for a topic of the werkvorm, another agrees, and the silence begins', () => {
    stage.must('anna', take('werkvorm-2'));
    expect(here()).toMatchObject({ phase: 'onderwerp', asked: 'anna', wanted: 'werkvorm-2' });
    expect(stage.refused('anna', take('werkvorm-2'))).toBe('wachten-op-tweede');
    stage.must('bo', take('werkvorm-2'));
    expect(here()).toMatchObject({ phase: 'aannames', topic: 'werkvorm-2', asked: null, wanted: null });
  });

  test('who would rather have another topic asks for that, and then that waits for a second', () => {
    stage.must('anna', take('werkvorm-1'));
    stage.must('bo', take('werkvorm-3'));
    expect(here()).toMatchObject({ phase: 'onderwerp', asked: 'bo', wanted: 'werkvorm-3' });
    stage.must('anna', take('werkvorm-3'));
    expect(here().topic).toBe('werkvorm-3');
  });

  test('members propose their own, six at most, and take only their own away, with what was asked of it', () => {
    stage.must('anna', { type: 'dialoog/stel-voor', step, text: `  ${TOPIC} ` });
    const [own] = here().topics;
    expect(own?.text).toEqual({ by: 'anna', value: TOPIC });
    expect(stage.refused('bo', { type: 'dialoog/stel-voor', step, text: TOPIC })).toBe('al-gedaan');
    const long = 'a'.repeat(DIALOOG_LIMITS.topic + 1);
    expect(stage.refused('bo', { type: 'dialoog/stel-voor', step, text: long })).toBe('tekst-te-lang');
    for (let at = 1; at < DIALOOG_LIMITS.topics; at += 1)
      stage.must('bo', { type: 'dialoog/stel-voor', step, text: `nummer ${at}` });
    expect(stage.refused('cas', { type: 'dialoog/stel-voor', step, text: 'nog een' })).toBe('bord-vol');
    const id = own?.id ?? '';
    stage.must('cas', take(id));
    expect(stage.refused('bo', { type: 'dialoog/haal-weg', step, topic: id })).toBe('niet-voor-jou');
    stage.must('anna', { type: 'dialoog/haal-weg', step, topic: id });
    expect(here()).toMatchObject({ asked: null, wanted: null });
    expect(stage.refused('cas', take(id))).toBe('voorstel-onbekend');
  });

  test('what was erased is no topic any more: there is room for another', () => {
    for (let at = 0; at < DIALOOG_LIMITS.topics; at += 1)
      stage.must('anna', { type: 'dialoog/stel-voor', step, text: `nummer ${at}` });
    expect(stage.refused('bo', { type: 'dialoog/stel-voor', step, text: TOPIC })).toBe('bord-vol');
    stage.state = eraseState(stage.state, 'anna');
    stage.must('bo', { type: 'dialoog/stel-voor', step, text: TOPIC });
  });

  test('of who is no longer in the team any member takes a topic away', () => {
    stage.must('anna', { type: 'dialoog/stel-voor', step, text: TOPIC });
    const away = { type: 'dialoog/haal-weg', step, topic: here().topics[0]?.id ?? '' } as const;
    expect(stage.refused('bo', away)).toBe('niet-voor-jou');
    stage.must('anna', { type: 'zit/verlaat' });
    stage.must('bo', away);
    expect(here().topics).toEqual([]);
  });

  test('who is there alone decides alone', () => {
    for (const seat of ['bo', 'cas', 'dirk']) stage.leaveLine(seat);
    stage.must('anna', take('werkvorm-1'));
    expect(here().phase).toBe('aannames');
  });
});

describe('DIALOOG-2: what one takes for granted is one’s own', () => {
  test('it stands on the own channel only, three at most, and may change until the step is over', () => {
    to('aannames');
    const [event] = stage.must('anna', assume('Iedereen wil dit', '', 'Er is geld'));
    expect(Object.keys(event?.parts ?? {})).toEqual([seatChannel('anna')]);
    const own = () => stage.state[seatChannel('anna')]?.dialoog?.[step]?.assumptions;
    expect(own()).toEqual([
      { text: { by: 'anna', value: 'Iedereen wil dit' }, changed: false },
      { text: { by: 'anna', value: 'Er is geld' }, changed: false },
    ]);
    to('vrij');
    stage.must('anna', {
      type: 'dialoog/aannames',
      step,
      assumptions: [{ text: 'Iedereen wil dit', changed: true }],
    });
    expect(own()).toEqual([{ text: { by: 'anna', value: 'Iedereen wil dit' }, changed: true }]);
    const long = 'a'.repeat(DIALOOG_LIMITS.assumption + 1);
    expect(stage.refused('anna', assume(long))).toBe('tekst-te-lang');
    to('klaar');
    expect(stage.refused('anna', assume('Nu nog'))).toBeNull();
  });

  test('the round begins when all who are there are ready, or after the silent time; nothing says who wrote', () => {
    to('aannames');
    for (const seat of ['anna', 'bo', 'cas'])
      stage.must(seat, { type: 'dialoog/klaar', step, phase: 'aannames' });
    expect(stage.refused('anna', { type: 'dialoog/toon', step, phase: 'aannames' })).toBe('nog-niet');
    expect(stage.refused('anna', { type: 'dialoog/klaar', step, phase: 'anders' })).toBe('andere-fase');
    stage.later(120_000).must('bo', { type: 'dialoog/toon', step, phase: 'aannames' });
    expect(here().phase).toBe('rondje');
    expect(stage.refused('dirk', { type: 'dialoog/klaar', step, phase: 'aannames' })).toBe('andere-fase');
  });
});

describe('DIALOOG-3: the stick goes round once', () => {
  test('everybody has it once, from somebody who is drawn; then it lies in the middle', () => {
    to('rondje');
    const held: SeatId[] = [];
    while (here().phase === 'rondje') {
      held.push(holder());
      const other = FOUR.find((seat) => seat !== holder()) ?? '';
      expect(stage.refused(other, pass)).toBe('niet-aan-de-beurt');
      expect(stage.refused(other, grab)).toBe('andere-fase');
      stage.must(holder(), pass);
    }
    const first = FOUR.indexOf(held[0] ?? '');
    expect(held).toEqual([...FOUR.slice(first), ...FOUR.slice(0, first)]);
    expect(here()).toMatchObject({ phase: 'vrij', stick: { turn: null } });
  });

  test('MIX-6 who comes in meanwhile has it last; who comes later does not', () => {
    to('rondje');
    stage.must(holder(), pass);
    stage.enter('eva').must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    for (let left = 3; left > 0; left -= 1) stage.must(holder(), pass);
    expect(holder()).toBe('eva');
    stage.must('eva', pass);
    expect(here().phase).toBe('vrij');
    stage.enter('fien').must('noor', { type: 'regie/plaats', seat: 'fien', team: 't1' });
    expect(here().stick).toEqual({ turn: null, queue: [], deferred: [] });
  });

  test('who is away for thirty seconds with the stick comes last, who leaves does not hold it up', () => {
    to('rondje');
    const away = holder();
    stage.leaveLine(away).later(29_000).wake();
    expect(holder()).toBe(away);
    stage.later(1_500).wake();
    expect(holder()).not.toBe(away);
    expect(here().stick.queue.at(-1)).toBe(away);
    const next = holder();
    stage.must(next, { type: 'zit/verlaat' });
    expect(holder()).not.toBe(next);
  });
});

describe('DIALOOG-4: whoever has the stick talks', () => {
  beforeEach(() => to('vrij'));

  test('anybody takes it from the middle and nobody from somebody else', () => {
    stage.must('anna', grab);
    expect(holder()).toBe('anna');
    expect(stage.refused('bo', grab)).toBe('stok-vast');
    expect(stage.refused('anna', grab)).toBe('al-gedaan');
    expect(stage.refused('bo', lay)).toBe('niet-aan-de-beurt');
    stage.must('anna', lay);
    expect(here()).toMatchObject({ stick: { turn: null }, laid: { seat: 'anna' } });
    stage.must('bo', grab);
    expect(holder()).toBe('bo');
  });

  test('who laid it down takes it again after another had it, or after a minute in the middle', () => {
    stage.must('anna', grab);
    stage.must('anna', lay);
    expect(stage.refused('anna', grab)).toBe('stok-net-gehad');
    stage.later(DIALOOG_TIMES.again - 1);
    expect(stage.refused('anna', grab)).toBe('stok-net-gehad');
    stage.later(1);
    expect(stage.refused('anna', grab)).toBeNull();
    stage.must('bo', grab);
    stage.must('bo', lay);
    expect(stage.refused('anna', grab)).toBeNull();
    for (const seat of ['anna', 'cas', 'dirk']) stage.leaveLine(seat);
    expect(stage.refused('bo', grab)).toBeNull();
  });

  test('who is away for thirty seconds lets it go, and who leaves as well', () => {
    stage.must('anna', grab);
    stage.leaveLine('anna').later(30_500).wake();
    expect(here()).toMatchObject({ stick: { turn: null }, laid: { seat: 'anna' } });
    stage.must('bo', grab);
    stage.must('bo', { type: 'zit/verlaat' });
    expect(here().stick.turn).toBeNull();
    stage.must('cas', grab);
  });

  test('with all of the team away it waits, and who comes back has thirty seconds again', () => {
    stage.must('anna', grab);
    for (const seat of FOUR) stage.leaveLine(seat);
    stage.later(120_000).wake();
    expect(holder()).toBe('anna');
    stage.comeBack('bo').later(29_000).wake();
    expect(holder()).toBe('anna');
    stage.later(1_500).wake();
    expect(here().stick.turn).toBeNull();
  });
});

describe('DIALOOG-5, DIALOOG-6: two go on, and what is seen differently is shown at once without a name', () => {
  test('one asks, another agrees', () => {
    to('vrij');
    stage.must('anna', on);
    expect(stage.refused('anna', on)).toBe('wachten-op-tweede');
    stage.must('cas', on);
    expect(here().phase).toBe('anders');
  });

  test('all sentences come out shuffled and unsigned, and the sheets go', () => {
    to('anders');
    for (const seat of ['anna', 'bo', 'cas'])
      expect(stage.write(seat, { [ANDERS]: `van ${seat}` })).toBeNull();
    for (const seat of FOUR.slice(0, 3)) stage.must(seat, { type: 'dialoog/klaar', step, phase: 'anders' });
    const events = stage.must('dirk', { type: 'dialoog/klaar', step, phase: 'anders' });
    expect(here().phase).toBe('vraag');
    expect(here().changed.toSorted()).toEqual(['van anna', 'van bo', 'van cas']);
    const shown = events.find(({ type }) => type === 'dialoog/getoond');
    expect(shown?.parts.server).toEqual({ type: 'vel/gewist', step, seats: FOUR });
    expect(stage.write('anna', { [ANDERS]: 'te laat' })).toBe('andere-fase');
  });
});

describe('DIALOOG-7: the question that stays', () => {
  test('the one with the pen writes it, two settle it, and what changes is settled anew', () => {
    to('vraag');
    expect(stage.refused('anna', settle)).toBe('nog-niets');
    const pen = here().scribe ?? '';
    const [one = '', two = ''] = FOUR.filter((seat) => seat !== pen);
    expect(stage.refused(one, { type: 'dialoog/tekst', step, text: 'Ik?' })).toBe('niet-de-schrijver');
    stage.must(pen, { type: 'dialoog/tekst', step, text: 'Wie spreekt?' });
    stage.must(one, settle);
    stage.must(pen, { type: 'dialoog/tekst', step, text: 'Wie spreekt er niet?' });
    expect(here().asked).toBeNull();
    stage.must(one, settle);
    stage.must(two, settle);
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    stage.must(two, { type: 'dialoog/pen', step });
    stage.must(two, { type: 'dialoog/tekst', step, text: 'Wie zwijgt?' });
    expect(here().phase).toBe('vraag');
    expect(stage.state.facilitator.progress?.[step]?.t1?.phase).toBe('vraag');
  });
});

describe('DIALOOG-8: what goes along', () => {
  function harvest() {
    const [team] = stage.state.all.teams;
    if (!team) throw new Error('no team');
    return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
  }

  test('the topic and the question are in the harvest of the team, an assumption on one’s own card only', () => {
    to('aannames');
    stage.must('anna', assume('Iedereen weet dit'));
    to('anders');
    stage.write('bo', { [ANDERS]: 'Ik dacht dat het mocht' });
    to('klaar');
    const [one] = harvest().dialogues;
    expect(one).toMatchObject({ question: 'Voor wie zwijgen we?', settled: true });
    expect(one?.topic?.nl).toBe('Wat zeggen we hier niet hardop, terwijl iedereen het weet?');
    const file = teamMarkdown(harvest(), 'nl');
    expect(file).toContain('Voor wie zwijgen we?');
    expect(file).not.toContain('Iedereen weet dit');
    expect(file).not.toContain('Ik dacht dat het mocht');
    const [team] = stage.state.all.teams;
    const own = (seat: SeatId) =>
      ownHarvest(
        stage.state.all,
        seat,
        stage.state[seatChannel(seat)] ?? emptySeat(),
        team ? { team, slice: stage.team() } : null,
        stage.content,
      );
    expect(personMarkdown(own('anna'), 'en')).toContain('I took this for granted');
    expect(personMarkdown(own('anna'), 'en')).toContain('Iedereen weet dit');
    expect(personMarkdown(own('bo'), 'nl')).not.toContain('Iedereen weet dit');
  });

  test('what was erased is nowhere', () => {
    stage.must('anna', { type: 'dialoog/stel-voor', step, text: TOPIC });
    const id = here().topics[0]?.id ?? '';
    for (const seat of ['anna', 'bo']) stage.must(seat, take(id));
    stage.must('anna', assume('Van mij'));
    expect(harvest().dialogues[0]?.topic).toEqual({ nl: TOPIC, en: TOPIC });
    const erased = eraseState(stage.state, 'anna');
    expect(erased).toEqual(foldLog(erase(stage.log, 'anna')));
    expect(JSON.stringify(erased)).not.toMatch(/Wat mag niemand|Van mij/);
  });
});

test('DIALOOG-9: the facilitator learns in which part a team is, and nothing else', () => {
  const known = () => stage.state.facilitator.progress?.[step]?.t1;
  expect(known()).toEqual({ phase: 'onderwerp', at: 0, of: 0 });
  to('vrij');
  const before = stage.state.facilitator;
  stage.must('anna', grab);
  stage.must('anna', lay);
  expect(stage.state.facilitator).toBe(before);
  expect(known()?.phase).toBe('vrij');
});

test('a step that is left and opened again is as it lay (REGIE-8)', () => {
  to('vrij');
  stage.must('anna', grab);
  const lying = here();
  stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
  stage.must('noor', { type: 'regie/terug', from: stage.step });
  expect(here()).toEqual(lying);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../server/content.ts';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import {
  VELD_LIMITS,
  type LineKind,
  type Ring,
  type VeldTeam,
} from '../../../shared/steps/speelveld/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';

const { decks } = loadLibrary('cards');
const words = { nl: 'Speelveld', en: 'Playing field' };

/** The werkvorm kennismaken with a speelveld after its card round. */
function withField(short: boolean): Content {
  const field: StepSpec = {
    id: 'veld',
    kind: 'speelveld',
    title: words,
    minutes: 20,
    instruction: words,
    note: words,
    settings: { deck: 'speelveld', short, silentSeconds: 180, turnSeconds: 45 },
  };
  const after = CONTENT.format.steps.findIndex(({ kind }) => kind === 'kaartronde') + 1;
  const steps = CONTENT.format.steps.toSpliced(after, 0, field);
  const speelveld = decks.speelveld;
  if (!speelveld) throw new Error('the deck speelveld is gone');
  return { ...CONTENT, format: { ...CONTENT.format, steps }, decks: { ...CONTENT.decks, speelveld } };
}

let stage: Theatre;
const step = 'veld';
const everyone = ['anna', 'bo', 'cas', 'dirk'];

function begin(short = false, people = everyone): void {
  stage = new Theatre(7, withField(short)).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('speelveld');
}
beforeEach(() => begin());

function field(): VeldTeam {
  const at = stage.team().speelveld?.[step];
  if (!at) throw new Error('no speelveld');
  return at;
}
const own = (seat: string) => stage.state[seatChannel(seat)]?.speelveld?.[step]?.own ?? [];

function writes(seat: string, name: string): string {
  stage.must(seat, { type: 'veld/schrijf', step, name, sector: 'publiek' });
  return own(seat).at(-1)?.id ?? '';
}
function sets(seat: string, name: string, ring: Ring = 'betrokken'): string {
  const candidate = writes(seat, name);
  stage.must(seat, { type: 'veld/zet', step, candidate, ring, want: 'rust' });
  return candidate;
}
function toPass(): void {
  for (const seat of everyone) stage.must(seat, { type: 'veld/gereed', step });
}
function turn(): string {
  const seat = field().turn?.seat;
  if (seat === undefined) throw new Error('nobody has the turn');
  return seat;
}
/** The pass is over: everybody passed. */
function toFree(): void {
  toPass();
  while (field().turn) stage.must(turn(), { type: 'veld/pas', step });
}
const line = (seat: string, kind: LineKind, a: string, b: string) =>
  stage.play(seat, { type: 'veld/lijn', step, kind, a, b, words: '' });
function close(): void {
  stage.must('anna', { type: 'veld/sluit', step });
  stage.must('bo', { type: 'veld/sluit', step });
}

describe('writing', () => {
  test('VELD-1: each writes or picks two parties, which only they see', () => {
    writes('anna', 'Buurtcentrum');
    const party = stage.content.decks.speelveld?.cards.find(({ labels }) => labels.includes('partij'))?.id;
    stage.must('anna', { type: 'veld/pak', step, card: party ?? '' });
    expect(own('anna')).toHaveLength(2);
    expect(stage.refused('anna', { type: 'veld/schrijf', step, name: 'x', sector: 'privaat' })).toBe(
      'hand-vol',
    );
    expect(JSON.stringify([stage.team(), stage.state.facilitator])).not.toContain('Buurtcentrum');
    expect(stage.refused('bo', { type: 'veld/schrijf', step, name: 'x'.repeat(61), sector: 'privaat' })).toBe(
      'tekst-te-lang',
    );
  });

  test('VELD-1: after three minutes any member may begin, before that only all together', () => {
    expect(stage.refused('anna', { type: 'veld/begin', step })).toBe('nog-niet');
    stage.later(180_000).must('anna', { type: 'veld/begin', step });
    expect(field().phase).toBe('beurten');
  });

  test('VELD-2: only cards of parties are parties; the others are questions that the team may answer', () => {
    const question = stage.content.decks.speelveld?.cards.find(({ labels }) =>
      labels.includes('bestuur'),
    )?.id;
    expect(stage.refused('anna', { type: 'veld/pak', step, card: question ?? '' })).toBe(
      'kaart-niet-in-hand',
    );
    toFree();
    stage.must('anna', { type: 'veld/vraag', step });
    stage.must('bo', { type: 'veld/vraag', step });
    const cards = field().questions.map(({ card }) => card);
    expect(new Set(cards).size).toBe(2);
    const labels = stage.content.decks.speelveld?.cards.find(({ id }) => id === cards[0])?.labels ?? [];
    expect(labels.some((label) => label === 'bestuur' || label === 'middel')).toBe(true);
    stage.must('cas', { type: 'veld/antwoord', step, card: cards[0] ?? '', text: 'De raad.' });
    expect(field().questions[0]?.answer?.value).toBe('De raad.');
  });
});

describe('the pass', () => {
  test('VELD-3: one party each, on a ring, with what it wants; then free', () => {
    toPass();
    for (let turns = 0; turns < everyone.length; turns += 1) {
      const seat = turn();
      const other = everyone.find((one) => one !== seat) ?? '';
      sets(seat, `partij van ${seat}`, 'aan-tafel');
      const second = writes(other, 'te vroeg');
      const early = { type: 'veld/zet', step, candidate: second, ring: 'betrokken', want: 'ja' } as const;
      expect(stage.refused(other, early)).toBe('niet-aan-de-beurt');
      stage.must(other, { type: 'veld/leg-weg', step, candidate: second });
      stage.must(seat, { type: 'veld/klaar', step });
    }
    expect(field().parties.map(({ ring, wants }) => [ring, wants[0]?.value])).toEqual(
      everyone.map(() => ['aan-tafel', 'rust']),
    );
    expect(field().phase).toBe('vrij');
  });

  test('VELD-3: thirty seconds offline goes to the end of the pass, the second time it is skipped', () => {
    toPass();
    const away = turn();
    stage.leaveLine(away).later(30_000).wake();
    expect(field().deferred).toEqual([away]);
    expect(field().queue.at(-1)).toBe(away);
    stage.system({ type: 'zit/aanwezig', seat: away, online: true });
    while (turn() !== away) stage.must(turn(), { type: 'veld/pas', step });
    const helper = everyone.find((seat) => seat !== away) ?? '';
    stage.must(helper, { type: 'veld/sla-over', step, seat: away });
    expect(field().phase).toBe('vrij');
  });

  test('VELD-3: while the whole team has no line nobody is passed over; who is back finds the turn where it was', () => {
    toPass();
    const passed = turn();
    stage.must(passed, { type: 'veld/pas', step });
    const seat = turn();
    const { queue } = field();
    for (const one of everyone) stage.leaveLine(one);
    stage.later(600_000).wake();
    expect(turn()).toBe(seat);
    const away = { type: 'wek/veld-afwezig', step, team: 't1', seat } as const;
    expect(stage.system(away)).toEqual({ refusal: 'te-laat' });
    expect(stage.refused(passed, { type: 'veld/sla-over', step, seat })).toBe('nog-niet');
    stage.comeBack(passed).later(29_999).wake();
    expect(field()).toMatchObject({ phase: 'beurten', turn: { seat, party: null }, queue });
    for (const one of queue) stage.comeBack(one);
    stage.later(1).wake();
    expect(turn()).toBe(queue[0]);
  });

  test('VELD-3: who leaves in the middle of a turn passes it on, and what they set stays', () => {
    toPass();
    const leaver = turn();
    sets(leaver, 'Rechtbank');
    stage.must(leaver, { type: 'zit/verlaat' });
    expect(field().parties).toHaveLength(1);
    expect(turn()).not.toBe(leaver);
  });

  test('VELD-3: with fewer than three present there are no turns', () => {
    stage.leaveLine('cas').leaveLine('dirk');
    stage.must('anna', { type: 'veld/gereed', step });
    stage.must('bo', { type: 'veld/gereed', step });
    expect(field().phase).toBe('vrij');
  });
});

describe('free play', () => {
  beforeEach(toFree);

  test('VELD-4: two parties become one once both setters said yes, and lines follow', () => {
    const a = sets('anna', 'Gemeente');
    const b = sets('bo', 'De gemeente');
    const c = sets('cas', 'Wijkteam');
    line('cas', 'samenwerking', b, c);
    line('cas', 'spanning', a, b);
    stage.must('anna', { type: 'veld/samen', step, a, b });
    expect(field().parties).toHaveLength(3);
    stage.must('dirk', { type: 'veld/samen', step, a: b, b: a });
    expect(field().parties).toHaveLength(3);
    stage.must('bo', { type: 'veld/samen', step, a: b, b: a });
    expect(field().parties.map(({ id }) => id)).toEqual([a, c]);
    expect(field().parties[0]?.wants).toHaveLength(2);
    expect(field().lines.map((one) => [one.a, one.b])).toEqual([[a, c]]);
  });

  test('VELD-5: at most fourteen parties and twenty lines', () => {
    const ids = Array.from({ length: VELD_LIMITS.parties }, (_, i) => sets('anna', `partij ${i}`));
    const candidate = writes('bo', 'een te veel');
    const more = { type: 'veld/zet', step, candidate, ring: 'betrokken', want: 'ja' } as const;
    expect(stage.play('bo', more)).toEqual({ refusal: 'bord-vol', limit: 14 });
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs.slice(0, 20)) expect(isRefusal(line('bo', 'spanning', a, b))).toBe(false);
    const [a = '', b = ''] = pairs[20] ?? [];
    expect(line('bo', 'spanning', a, b)).toEqual({ refusal: 'bord-vol', limit: 20 });
  });

  test('VELD-6: a line has a kind; only an assignment has a direction', () => {
    const a = sets('anna', 'Ministerie');
    const b = sets('bo', 'Gemeente');
    line('anna', 'opdracht', a, b);
    expect(isRefusal(line('bo', 'opdracht', b, a))).toBe(false);
    line('anna', 'spanning', a, b);
    expect(line('bo', 'spanning', b, a)).toEqual({ refusal: 'koppeling-bestaat' });
    expect(line('bo', 'spanning', a, a)).toEqual({ refusal: 'zelfde-kaart' });
    stage.must('anna', { type: 'veld/ongedaan', step });
    expect(field().lines.map(({ kind }) => kind)).toEqual(['opdracht', 'opdracht']);
  });

  test('VELD-7: anyone moves, only the mover takes it back; moved back twice the team differs', () => {
    const party = sets('anna', 'Wethouder', 'betrokken');
    const move = (seat: string, ring: Ring) =>
      stage.must(seat, { type: 'veld/verplaats', step, party, ring });
    move('bo', 'aan-tafel');
    expect(stage.refused('anna', { type: 'veld/ongedaan', step })).toBe('niets-om-ongedaan-te-maken');
    stage.must('bo', { type: 'veld/ongedaan', step });
    expect(field().parties[0]).toMatchObject({ ring: 'betrokken', movedBack: 0 });
    move('bo', 'aan-tafel');
    move('cas', 'betrokken');
    expect(field().parties[0]?.differ).toBe(false);
    move('bo', 'aan-tafel');
    expect(field().parties[0]?.differ).toBe(true);
  });
});

describe('who is missed', () => {
  beforeEach(toFree);

  test('VELD-8: a field closes only with an absentee or a reason why there is none', () => {
    expect(stage.refused('anna', { type: 'veld/sluit', step })).toBe('afwezige-nodig');
    stage.must('anna', { type: 'veld/niemand', step, why: 'Iedereen zit hier.' });
    expect(stage.refused('anna', { type: 'veld/sluit', step })).toBeNull();
    stage.must('bo', { type: 'veld/mist', step, name: 'jongeren' });
    expect(field().nobody).toBeNull();
  });

  test('VELD-9, VELD-10: one sits down oneself, and the sentence ends with whom we ask', () => {
    stage.must('bo', { type: 'veld/mist', step, name: 'jongeren' });
    const absentee = field().absentees[0]?.id ?? '';
    const sits = { type: 'veld/stoel', step, absentee, sentence: 'Ik wil meepraten.' } as const;
    expect(stage.refused('cas', { ...sits, ask: ' ' })).toBe('tekst-leeg');
    stage.must('cas', { ...sits, ask: 'de jongerenraad' });
    expect(field().chairs[0]).toMatchObject({
      by: 'cas',
      sentence: { by: 'cas' },
      ask: { value: 'de jongerenraad' },
    });
    expect(stage.refused('cas', { ...sits, ask: 'de jongerenraad' })).toBe('al-gedaan');
  });
});

describe('the close', () => {
  let party: string;
  beforeEach(() => {
    toFree();
    party = sets('anna', 'Gemeente');
    stage.must('bo', { type: 'veld/mist', step, name: 'jongeren' });
  });

  test('VELD-11: one blind dot each; the top one is kept when everybody is ready', () => {
    stage.must('anna', { type: 'veld/sluit', step });
    expect(stage.refused('anna', { type: 'veld/sluit', step })).toBe('wachten-op-tweede');
    stage.must('bo', { type: 'veld/sluit', step });
    const absentee = field().absentees[0]?.id ?? '';
    stage.must('anna', { type: 'veld/stip', step, on: party });
    for (const seat of ['bo', 'cas']) stage.must(seat, { type: 'veld/stip', step, on: absentee });
    expect(stage.refused('dirk', { type: 'veld/stip', step, on: 'niets' })).toBe('kaart-niet-op-bord');
    for (const seat of everyone) {
      expect(field().dots).toBeNull();
      stage.must(seat, { type: 'veld/stip-klaar', step, ready: true });
    }
    expect(field()).toMatchObject({
      phase: 'klaar',
      dots: { [party]: 1, [absentee]: 2 },
      top: { kind: 'stoel', id: absentee },
    });
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('VELD-11: with a tie the team chooses aloud, among what is tied', () => {
    const other = sets('bo', 'Wijkteam');
    close();
    stage.must('anna', { type: 'veld/stip', step, on: party });
    stage.must('bo', { type: 'veld/stip', step, on: other });
    stage.must('noor', { type: 'regie/veld-onthul', step, team: 't1' });
    expect(field()).toMatchObject({ phase: 'kiezen', tie: [party, other] });
    const absentee = field().absentees[0]?.id ?? '';
    expect(stage.refused('cas', { type: 'veld/kies', step, on: absentee })).toBe('kaart-niet-op-bord');
    stage.must('cas', { type: 'veld/kies', step, on: other });
    expect(field().top).toEqual({ kind: 'partij', id: other });
  });

  test('VELD-11: the facilitator learns counts and no text; the log folds to the same state; back finds it as it lay', () => {
    close();
    const stand = stage.state.facilitator.speelveld?.[step]?.t1;
    expect(stand).toMatchObject({ phase: 'stippen', parties: 1, lines: 0, chairs: 0, bars: [1, 1, 0, 0] });
    expect(JSON.stringify(stage.state.facilitator)).not.toContain('jongeren');
    expect(foldLog(stage.log)).toEqual(stage.state);
    const before = field();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(field()).toEqual(before);
  });
});

describe('REGIE-3: what a facilitator sees of a speelveld', () => {
  const stand = () => {
    const there = stage.state.facilitator.speelveld?.[step]?.t1;
    if (!there) throw new Error('no counts of this speelveld');
    return there;
  };
  const freely = () => {
    toPass();
    while (field().turn) stage.must(turn(), { type: 'veld/pas', step });
  };

  test('how many parties lie on each ring, also after one was moved, merged or taken back', () => {
    freely();
    const party = sets('anna', 'Gemeente', 'aan-tafel');
    sets('bo', 'Wijkteam', 'op-afstand');
    sets('cas', 'Huurdersbond', 'op-afstand');
    expect(stand().rings).toEqual({ 'aan-tafel': 1, betrokken: 0, 'op-afstand': 2 });
    stage.must('dirk', { type: 'veld/verplaats', step, party, ring: 'betrokken' });
    stage.must('cas', { type: 'veld/ongedaan', step });
    expect(stand().rings).toEqual({ 'aan-tafel': 0, betrokken: 1, 'op-afstand': 1 });
    expect(stand().parties).toBe(2);
  });

  test('numbers only: no party, no sector, no card, no name and no seat of who set it', () => {
    freely();
    const party = sets('anna', 'Gemeente', 'aan-tafel');
    const told = JSON.stringify(stand());
    for (const secret of [...everyone, party, 'Gemeente', 'publiek', 'rust', '"by"', '"value"', '"card"'])
      expect(told).not.toContain(secret);
    expect(Object.values(stand().rings).every((count) => typeof count === 'number')).toBe(true);
  });

  test('goes to facilitators only: no other channel has a part with these counts', () => {
    freely();
    sets('anna', 'Gemeente', 'aan-tafel');
    const counts = stage.log.flatMap(({ events }) => events).filter(({ type }) => type === 'veld/stand');
    expect(counts.length).toBeGreaterThan(1);
    for (const { parts } of counts) expect(Object.keys(parts)).toEqual(['facilitator']);
  });
});

test('VELD-12: the short version has no lines and no free play, and does have the chair', () => {
  begin(true);
  toPass();
  const seat = turn();
  const party = sets(seat, 'Gemeente');
  stage.must(seat, { type: 'veld/klaar', step });
  while (field().turn) stage.must(turn(), { type: 'veld/pas', step });
  expect(field().phase).toBe('stoel');
  expect(stage.refused('anna', { type: 'veld/verplaats', step, party, ring: 'op-afstand' })).toBe(
    'andere-fase',
  );
  expect(line('anna', 'spanning', party, party)).toEqual({ refusal: 'andere-fase' });
  stage.must('bo', { type: 'veld/mist', step, name: 'jongeren' });
  close();
  expect(field().phase).toBe('stippen');
});

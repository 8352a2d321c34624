import { beforeEach, describe, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { namesOn, sensitiveItems } from '../../../shared/workshop/harvest.ts';
import { SENSITIVE_LABEL } from '../../../shared/decks/content.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

let stage: Theatre;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
beforeEach(() => {
  stage = new Theatre(21).open();
  for (const seat of everyone) stage.enter(seat, 'deelnemer', seat < 'c' ? 'gemeente' : 'ministerie');
});

describe('check-in', () => {
  test('one word of at most 24 graphemes, changeable, seen by everybody; a statement to talk about', () => {
    const { step } = stage;
    stage.must('anna', { type: 'checkin/woord', step, word: '  benieuwd ' });
    stage.must('anna', { type: 'checkin/woord', step, word: 'wakker' });
    expect(stage.state.all.checkin[step]?.words.anna?.value).toBe('wakker');
    expect(stage.refused('bo', { type: 'checkin/woord', step, word: 'x'.repeat(25) })).toBe('tekst-te-lang');
    expect(stage.state.all.checkin[step]?.energizer).toMatch(/^EN/);
    expect(stage.refused('anna', { type: 'checkin/stelling', step })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'checkin/stelling', step });
    expect(new Set(stage.state.all.checkin[step]?.drawn).size).toBe(2);
  });

  test.each([
    ['a control character', 'stil\u0007'],
    ['a bidirectional override', 'stil\u202e'],
    ['an invisible mark', 'st\u200bil'],
  ])('%s is refused with a sentence, not cut away', (_what, word) => {
    expect(stage.refused('anna', { type: 'checkin/woord', step: stage.step, word })).toBe('tekst-tekens');
  });
});

describe('vragenlijst', () => {
  const all = (value: (id: string, style: string) => number): Record<string, number> =>
    Object.fromEntries(
      statementsOf(stage.content.questionnaire).map(({ id, style }) => [id, value(id, style)]),
    );

  test('the outcome goes to the person and the server; others learn only that it is done', () => {
    stage.goTo('vragenlijst');
    const { step } = stage;
    expect(stage.refused('anna', { type: 'vragenlijst/klaar', step })).toBe('vragenlijst-niet-af');
    stage.write(
      'anna',
      all((_id, style) => (style === 'hoeder' ? 5 : 2)),
    );
    const [told] = stage.must('anna', { type: 'vragenlijst/klaar', step });
    expect(Object.keys(told?.parts ?? {}).toSorted()).toEqual(['facilitator', 'seat:anna', 'server']);
    expect(JSON.stringify(told?.parts.facilitator)).not.toContain('hoeder');
    expect(stage.state[seatChannel('anna')]?.style.flavour?.value).toBe('hoeder');
    expect(stage.state.facilitator.vragenlijst[step]?.ready).toEqual(['anna']);
  });

  test('SMAAK-3 pairs: a side of each, no third, and a result of the same shape', () => {
    stage = new Theatre(21, contentOf('kennismaken', 'tweekeuzes')).open().enter('anna').goTo('vragenlijst');
    const { questionnaire } = stage.content;
    const pairs = 'pairs' in questionnaire ? questionnaire.pairs : [];
    expect(stage.write('anna', { [pairs[0]?.id ?? '']: 3 })).toBe('vorm');
    const hoeder = pairs.map(({ id, a }) => [id, a.style === 'hoeder' ? 1 : 2] as const);
    expect(stage.write('anna', Object.fromEntries(hoeder.slice(1)))).toBeNull();
    expect(stage.refused('anna', { type: 'vragenlijst/klaar', step: stage.step })).toBe(
      'vragenlijst-niet-af',
    );
    stage.write('anna', Object.fromEntries(hoeder));
    stage.must('anna', { type: 'vragenlijst/klaar', step: stage.step });
    expect(stage.state[seatChannel('anna')]?.style.flavour?.value).toBe('hoeder');
  });

  test('a tie stays a tie until the person chooses; one may also choose without answering', () => {
    stage.goTo('vragenlijst');
    stage.write(
      'anna',
      all(() => 4),
    );
    stage.must('anna', { type: 'vragenlijst/klaar', step: stage.step });
    expect(stage.state[seatChannel('anna')]?.style.flavour).toBeNull();
    stage.must('anna', { type: 'smaak/kies', style: 'aanjager' });
    expect(stage.state[seatChannel('anna')]?.style.flavour?.value).toBe('aanjager');
    stage.must('bo', { type: 'smaak/kies', style: 'verkenner' });
    expect(stage.state.facilitator.vragenlijst[stage.step]?.ready).toEqual(['anna', 'bo']);
  });

  test('MIX-3: a flavour is shown from the theedoos on, only of who shares it, and can be hidden at any time', () => {
    stage.must('anna', { type: 'smaak/kies', style: 'aanjager' });
    stage.must('bo', { type: 'smaak/kies', style: 'hoeder' });
    stage.must('bo', { type: 'smaak/deel', shared: false });
    expect(stage.state.all.people.anna?.flavour).toBeNull();
    stage.goTo('theedoos');
    expect(stage.state.all.people.anna?.flavour?.value).toBe('aanjager');
    expect(stage.state.all.people.bo?.flavour).toBeNull();
    stage.must('anna', { type: 'smaak/deel', shared: false });
    expect(stage.state.all.people.anna?.flavour).toBeNull();
    stage.must('anna', { type: 'smaak/deel', shared: true });
    expect(stage.state.all.people.anna?.flavour?.value).toBe('aanjager');
  });
});

describe('opgave', () => {
  const proposal = (sentence: string): Command => ({
    type: 'opgave/stel-voor',
    step: stage.step,
    card: null,
    sentence,
    forWhom: 'jongeren',
    effect: '',
  });
  beforeEach(() => void stage.goTo('opgave'));

  test('OPG-1: three cards and an empty one; others can be drawn; one sentence, for whom, effect', () => {
    const { step } = stage;
    expect(stage.team().opgaveStep[step]?.choices).toHaveLength(4);
    expect(stage.team().opgaveStep[step]?.choices.at(-1)).toBe('OP19');
    stage.must('anna', { type: 'opgave/trek', step });
    expect(new Set(stage.team().opgaveStep[step]?.choices).size).toBe(5);
    expect(stage.refused('anna', proposal('x'.repeat(141)))).toBe('tekst-te-lang');
    expect(
      stage.refused('anna', {
        ...proposal('goed'),
        type: 'opgave/stel-voor',
        forWhom: 'x'.repeat(81),
      } as Command),
    ).toBe('tekst-te-lang');
  });

  test('OPG-3: a light step deals and draws no sensitive card, down to the last', () => {
    const content = contentOf('themabijeenkomst-90');
    const deck = content.decks.opgaven?.cards ?? [];
    stage = new Theatre(5, content).open();
    for (const seat of everyone) stage.enter(seat);
    stage.goTo('opgave');
    const { step } = stage;
    while (stage.refused('anna', { type: 'opgave/trek', step }) === null)
      stage.must('anna', { type: 'opgave/trek', step });
    expect(stage.refused('anna', { type: 'opgave/trek', step })).toBe('stapel-leeg');
    expect(stage.team().opgaveStep[step]?.choices.toSorted()).toEqual(
      deck.filter(({ labels }) => !labels.includes(SENSITIVE_LABEL)).map(({ id }) => id),
    );
  });

  test('OPG-2: several proposals, one dot each, a second member confirms; the first wording is kept', () => {
    const { step } = stage;
    stage.must('anna', proposal('Niemand dakloos in de winter'));
    stage.must('bo', proposal('Elke starter een huis'));
    const [one, two] = stage.team().opgaveStep[step]?.proposals ?? [];
    stage.must('cas', { type: 'opgave/stip', step, proposal: one?.id ?? '' });
    stage.must('cas', { type: 'opgave/stip', step, proposal: two?.id ?? '' });
    expect(stage.team().opgaveStep[step]?.dots).toEqual({ cas: two?.id });
    stage.must('anna', { type: 'opgave/kies', step, proposal: one?.id ?? '' });
    expect(stage.team().opgave).toBeNull();
    expect(stage.refused('anna', { type: 'opgave/kies', step, proposal: one?.id ?? '' })).toBe(
      'wachten-op-tweede',
    );
    stage.must('dirk', { type: 'opgave/kies', step, proposal: one?.id ?? '' });
    stage.must('bo', {
      type: 'opgave/herschrijf',
      sentence: 'Iedereen een dak',
      forWhom: '',
      effect: 'rust',
    });
    expect(stage.team().opgave?.sentence.value).toBe('Iedereen een dak');
    expect(stage.team().opgave?.first.sentence.value).toBe('Niemand dakloos in de winter');
  });

  test('OPG-3: "liever een andere opgave" goes from a person to the facilitator only', () => {
    const [told] = stage.must('anna', { type: 'opgave/liever-een-andere', step: stage.step });
    expect(Object.keys(told?.parts ?? {})).toEqual(['facilitator']);
  });
});

describe('koers', () => {
  const texts = { from: 'wachten', to: 'samen doen', via: 'nu al samen bellen' };
  beforeEach(() => void stage.goTo('koers'));

  function together(): string {
    for (const seat of everyone) stage.must(seat, { type: 'koers/klaar', step: stage.step });
    return stage.team().koers[stage.step]?.scribe ?? '';
  }

  test('KOERS-1: silent proposals stay private until the reveal; the scribe merges, anybody may take the pen', () => {
    const { step } = stage;
    stage.must('anna', { type: 'koers/schrijf', step, ...texts });
    expect(JSON.stringify(stage.team())).not.toContain('samen doen');
    expect(stage.refused('bo', { type: 'koers/toon', step })).toBe('nog-niet');
    const scribe = together();
    expect(stage.team().koers[step]?.proposals[0]?.text.to?.value).toBe('samen doen');
    const reader = everyone.find((seat) => seat !== scribe) ?? '';
    expect(stage.refused(reader, { type: 'koers/tekst', step, ...texts })).toBe('niet-de-schrijver');
    stage.must(reader, { type: 'koers/pen', step });
    stage.must(reader, { type: 'koers/tekst', step, ...texts });
  });

  test('KOERS-10: the scribe says in which ways the team works as in B, each once; not without that line', () => {
    const { step } = stage;
    const scribe = together();
    const said = () => stage.team().koers[step]?.ways;
    const ways = ['voorbeeld', 'gewoonte', 'voorbeeld'] as const;
    stage.must(scribe, { type: 'koers/tekst', step, ...texts, ways: [...ways] });
    expect(said()).toEqual(['gewoonte', 'voorbeeld']);
    stage.must(scribe, { type: 'koers/tekst', step, ...texts, ways: [] });
    expect(said()).toBeUndefined();
    stage.must(scribe, { type: 'koers/tekst', step, ...texts, via: '', ways: [...ways] });
    expect(said()).toBeUndefined();
  });

  test('KOERS-1: after two minutes any member may show what was written', () => {
    stage.later(120_000).must('bo', { type: 'koers/toon', step: stage.step });
    expect(stage.team().koers[stage.step]?.phase).toBe('samen');
  });

  test('KOERS-2, KOERS-3: a date within 14 days; only the person named accepts; without acceptor it has no puller', () => {
    together();
    const { step } = stage;
    const day = (days: number): string => new Date(stage.now + days * 86_400_000).toISOString().slice(0, 10);
    const first: Command = {
      type: 'koers/stap',
      step,
      what: 'De wijk bellen',
      who: 'bo',
      date: day(7),
      notice: 'ze bellen terug',
    };
    expect(stage.refused('anna', { ...first, date: day(30) })).toBe('datum');
    expect(stage.refused('anna', { ...first, date: day(-5) })).toBe('datum');
    expect(stage.refused('anna', { ...first, who: 'noor' })).toBe('onbekende-zitplaats');
    stage.must('anna', first);
    const answer = (accept: boolean): Command => {
      const line = stage.team().koers[step]?.firstStep?.id ?? '';
      return { type: 'koers/neem-aan', step, line, accept };
    };
    expect(stage.refused('anna', answer(true))).toBe('niet-voor-jou');
    const read = answer(true);
    stage.must('anna', first);
    expect(stage.refused('bo', read)).toBe('regel-veranderd');
    stage.must('bo', answer(false));
    expect(stage.team().koers[step]?.firstStep).toMatchObject({ who: null, accepted: false });
  });

  test('KOERS-4: one request, of whom, asked by whom', () => {
    together();
    stage.must('cas', { type: 'koers/verzoek', step: stage.step, of: 'de provincie', what: 'één loket' });
    expect(stage.team().koers[stage.step]?.request).toMatchObject({
      by: 'cas',
      of: { value: 'de provincie' },
    });
  });
});

describe('harvest', () => {
  test('KOERS-5: Onderstroom and "zie ik anders" leave the team only when ticked; every author can withdraw theirs', () => {
    stage.goTo('kaartronde');
    const { step } = stage;
    for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step });
    const layer = stage.round().turn?.seat ?? '';
    const card = stage.hand(layer)[0] ?? '';
    stage.must(layer, { type: 'kaart/leg', step, card, water: 'onderstroom' });
    stage.must(layer, { type: 'kaart/klaar', step });
    const reader = everyone.find((seat) => seat !== layer) ?? '';
    stage.must(reader, { type: 'kaart/reageer', step, card, kind: 'anders', text: 'Ik zie dat niet zo.' });
    const items = sensitiveItems(stage.team());
    expect(items.map(({ kind, by }) => [kind, by])).toEqual([
      ['onderstroom', layer],
      ['anders', reader],
    ]);
    const [under] = items;
    stage.must(reader, { type: 'oogst/vink', item: under?.id ?? '', on: true });
    expect(stage.refused(reader, { type: 'oogst/trek-in', item: under?.id ?? '' })).toBe('niet-voor-jou');
    stage.must(layer, { type: 'oogst/trek-in', item: under?.id ?? '' });
    expect(stage.refused(reader, { type: 'oogst/vink', item: under?.id ?? '', on: false })).toBe(
      'niet-voor-jou',
    );
  });

  test('KOERS-6: names are on only when every member says yes', () => {
    stage.goTo('check-out');
    for (const seat of everyone.slice(1)) stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(namesOn(stage.team(), everyone)).toBe(false);
    stage.must('anna', { type: 'oogst/namen', yes: true });
    expect(namesOn(stage.team(), everyone)).toBe(true);
  });

  test('KOERS-8: role and intention are private unless shared', () => {
    stage.goTo('check-out');
    const { step } = stage;
    stage.must('anna', {
      type: 'checkout/schrijf',
      step,
      role: 'vragensteller',
      intention: 'vaker bellen',
      shared: false,
    });
    expect(JSON.stringify(stage.team())).not.toContain('vaker bellen');
    stage.must('anna', {
      type: 'checkout/schrijf',
      step,
      role: 'vragensteller',
      intention: 'vaker bellen',
      shared: true,
    });
    expect(stage.team().checkout[step]?.shared.anna?.intention?.value).toBe('vaker bellen');
    stage.must('anna', {
      type: 'checkout/schrijf',
      step,
      role: 'vragensteller',
      intention: 'vaker bellen',
      shared: false,
    });
    expect(JSON.stringify(stage.team())).not.toContain('vaker bellen');
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { findCard } from '../../../shared/decks/content.ts';
import { answerField, WAT_LIMITS, type WatTeam } from '../../../shared/steps/wat/state.ts';
import { foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { contentOf, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const step = 'wat';
const SILENT = 120_000;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

/** People with an opgave, at the first card; one card per pile unless another werkvorm is asked. */
function begin(people = everyone, format = 'wat-60', opgave = true): void {
  stage = new Theatre(7, contentOf(format)).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('opgave');
  if (opgave) {
    const words = { sentence: 'Jongeren hebben een plek om te wonen', forWhom: 'jongeren', effect: '' };
    stage.must('anna', { type: 'opgave/stel-voor', step: stage.step, card: null, ...words });
    const proposal = stage.team().opgaveStep[stage.step]?.proposals[0]?.id ?? '';
    stage.must('anna', { type: 'opgave/kies', step: stage.step, proposal });
    if (people.length > 1) stage.must('bo', { type: 'opgave/kies', step: stage.step, proposal });
  }
  stage.goTo('wat');
}
beforeEach(() => begin());

function here(): WatTeam {
  const at = stage.team().wat?.[step];
  if (!at) throw new Error('no wat');
  return at;
}
const round = () => {
  const last = here().rounds.at(-1);
  if (!last) throw new Error('no card');
  return last;
};
const scribe = (): string => here().scribe ?? '';
const other = (): string => stage.state.all.teams[0]?.members.find((seat) => seat !== scribe()) ?? '';

/** Everybody who is there answers, and is ready. */
function answer(texts: Record<string, string> = {}): void {
  for (const [seat, text] of Object.entries(texts))
    expect(stage.write(seat, { [answerField(round().card)]: text })).toBeNull();
  for (const seat of stage.state.all.teams[0]?.members ?? [])
    if (here().phase === 'stil' && stage.state.all.people[seat]?.online)
      stage.must(seat, { type: 'wat/klaar', step, card: round().card });
}
function goOn(): void {
  stage.must(scribe(), { type: 'wat/verder', step, card: round().card });
}
function write(field: 'sentence' | 'effect' | 'forWhom', text: string): void {
  stage.must(scribe(), { type: 'wat/tekst', step, field, text });
}
function name(party: string): void {
  stage.must(scribe(), { type: 'wat/partij', step, name: party });
}
/** To the four fields, with an effect and a party unless nothing is wanted. */
function toSettling(filled = true): void {
  answer();
  goOn();
  answer();
  if (filled) write('effect', 'Elke jongere slaapt veilig');
  goOn();
  answer();
  if (filled) name('De woningcorporatie');
  goOn();
}

describe('the cards', () => {
  test('WAT-1 one card of each pile in their order, each another, and then the fields', () => {
    const piles = [];
    for (let card = 0; card < 3; card += 1) {
      piles.push(round().pile);
      expect(findCard(stage.content, round().card)?.pile).toBe(round().pile);
      answer();
      goOn();
    }
    expect(piles).toEqual(['blik', 'effect', 'partijen']);
    expect(here().phase).toBe('vaststellen');
    expect(new Set(here().rounds.map(({ card }) => card)).size).toBe(3);
  });

  test('WAT-1 as many per pile as the step says, none twice', () => {
    begin(everyone, 'wat-90');
    for (let card = 0; card < 6; card += 1) {
      answer();
      goOn();
    }
    expect(here().rounds.map(({ pile }) => pile)).toEqual([
      'blik',
      'blik',
      'effect',
      'effect',
      'partijen',
      'partijen',
    ]);
    expect(new Set(here().rounds.map(({ card }) => card)).size).toBe(6);
  });

  test('WAT-4 two who go on at once turn over one card', () => {
    answer();
    const { card } = round();
    stage.must('anna', { type: 'wat/verder', step, card });
    expect(stage.refused('bo', { type: 'wat/verder', step, card })).toBe('andere-fase');
    expect(here().rounds).toHaveLength(2);
  });

  test('REGIE-8 who comes back to the step finds what was in it', () => {
    answer({ anna: 'Een dak' });
    const before = here();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toEqual(before);
  });
});

describe('in silence', () => {
  test('WAT-2 nothing is seen before all are ready, then everything at once, unsigned', () => {
    expect(stage.write('anna', { [answerField(round().card)]: 'Een dak boven het hoofd' })).toBeNull();
    expect(stage.write('bo', { [answerField(round().card)]: 'Minder wachten' })).toBeNull();
    for (const seat of ['anna', 'bo', 'cas'])
      stage.must(seat, { type: 'wat/klaar', step, card: round().card });
    expect(round().answers).toEqual([]);
    expect(JSON.stringify(stage.state)).not.toContain('Minder wachten');
    stage.must('dirk', { type: 'wat/klaar', step, card: round().card });
    expect(here().phase).toBe('samen');
    expect(round().answers.toSorted()).toEqual(['Een dak boven het hoofd', 'Minder wachten']);
    const reveal = stage.log.at(-1)?.events.find(({ type }) => type === 'wat/onthuld');
    expect(JSON.stringify(reveal?.parts['team:t1'])).not.toContain('by');
    expect(stage.sheets.size).toBe(0);
  });

  test('WAT-2 ready once; an answer of 140 graphemes and no more', () => {
    stage.must('anna', { type: 'wat/klaar', step, card: round().card });
    expect(stage.refused('anna', { type: 'wat/klaar', step, card: round().card })).toBe('al-gedaan');
    expect(stage.write('bo', { [answerField(round().card)]: 'x'.repeat(WAT_LIMITS.answer) })).toBeNull();
    expect(stage.write('bo', { [answerField(round().card)]: 'x'.repeat(WAT_LIMITS.answer + 1) })).toBe(
      'tekst-te-lang',
    );
    expect(stage.write('bo', { anders: 'x' })).toBe('vorm');
  });

  test('WAT-2 what was shown at one card cannot come up at the next', () => {
    const before = answerField(round().card);
    answer({ anna: 'Een dak' });
    goOn();
    expect(stage.write('anna', { [before]: 'Een dak' })).toBe('vorm');
    answer();
    expect(round().answers).toEqual([]);
  });

  test('WAT-2 after the silent time any member may show it, before that nobody', () => {
    expect(stage.refused('bo', { type: 'wat/toon', step, card: round().card })).toBe('nog-niet');
    stage.later(SILENT).must('bo', { type: 'wat/toon', step, card: round().card });
    expect(here().phase).toBe('samen');
    expect(stage.write('anna', { [answerField(round().card)]: 'te laat' })).toBe('andere-fase');
  });

  test('WAT-2 who says ready or shows it too late does so of the card that they saw, not of the next', () => {
    const { card } = round();
    answer();
    goOn();
    stage.later(SILENT);
    for (const type of ['wat/klaar', 'wat/toon'] as const)
      expect(stage.refused('anna', { type, step, card })).toBe('andere-fase');
    stage.must('anna', { type: 'wat/toon', step, card: round().card });
  });

  test('WAT-2 who leaves or loses the line in the middle holds nothing up', () => {
    for (const seat of ['anna', 'bo', 'cas'])
      stage.must(seat, { type: 'wat/klaar', step, card: round().card });
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('anna', { type: 'wat/toon', step, card: round().card });
    expect(here().phase).toBe('samen');
    goOn();
    stage.leaveLine('cas');
    answer({ anna: 'Een zin' });
    expect(round().answers).toEqual(['Een zin']);
  });

  test('WAT-2 who comes late writes along and is waited for', () => {
    stage.must('anna', { type: 'wat/klaar', step, card: round().card });
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    for (const seat of ['bo', 'cas', 'dirk'])
      stage.must(seat, { type: 'wat/klaar', step, card: round().card });
    expect(here().phase).toBe('stil');
    expect(stage.write('eva', { [answerField(round().card)]: 'Later binnen' })).toBeNull();
    stage.must('eva', { type: 'wat/klaar', step, card: round().card });
    expect(round().answers).toEqual(['Later binnen']);
  });

  test('who is left alone goes through it alone', () => {
    begin(['anna', 'bo']);
    stage.leaveLine('bo');
    toSettling();
    stage.must('anna', { type: 'wat/stel-vast', step });
    expect(here().phase).toBe('klaar');
  });
});

describe('together', () => {
  test('WAT-3 a drawn scribe writes, another may take the pen over', () => {
    answer();
    expect(everyone).toContain(scribe());
    const second = other();
    const text = 'Iedere jongere heeft een plek';
    expect(stage.refused(second, { type: 'wat/tekst', step, field: 'sentence', text })).toBe(
      'niet-de-schrijver',
    );
    expect(stage.refused(scribe(), { type: 'wat/pen', step })).toBe('al-gedaan');
    stage.must(second, { type: 'wat/pen', step });
    stage.must(second, { type: 'wat/tekst', step, field: 'sentence', text });
    expect(stage.team().opgave?.sentence).toEqual({ by: second, value: text });
  });

  test('WAT-3 blik rewords the opgave and keeps the first wording (OPG-2)', () => {
    answer();
    write('sentence', 'Iedere jongere heeft een plek');
    expect(stage.team().opgave?.first.sentence.value).toBe('Jongeren hebben een plek om te wonen');
    for (const field of ['effect', 'forWhom'] as const)
      expect(stage.refused(scribe(), { type: 'wat/tekst', step, field, text: 'x' })).toBe('andere-fase');
    expect(stage.refused(scribe(), { type: 'wat/partij', step, name: 'x' })).toBe('andere-fase');
  });

  test('WAT-3 effect fills the effect and for whom, which may be emptied', () => {
    answer();
    goOn();
    answer();
    write('effect', 'Elke jongere slaapt veilig');
    write('forWhom', 'jongeren zonder huis');
    expect(stage.team().opgave).toMatchObject({
      effect: { value: 'Elke jongere slaapt veilig' },
      forWhom: { value: 'jongeren zonder huis' },
    });
    write('forWhom', ' ');
    expect(stage.team().opgave?.forWhom).toBeNull();
    expect(stage.refused(scribe(), { type: 'wat/tekst', step, field: 'effect', text: ' ' })).toBe(
      'tekst-leeg',
    );
  });

  test('WAT-3 partijen fills the list, each name once, at most fourteen', () => {
    answer();
    goOn();
    answer();
    goOn();
    answer();
    name('De woningcorporatie');
    expect(stage.refused(scribe(), { type: 'wat/partij', step, name: 'De woningcorporatie' })).toBe(
      'al-gedaan',
    );
    stage.must(scribe(), { type: 'wat/partij-weg', step, party: here().parties[0]?.id ?? '' });
    expect(here().parties).toEqual([]);
    expect(stage.refused(scribe(), { type: 'wat/partij-weg', step, party: 'weg' })).toBe('voorstel-onbekend');
    for (let at = 0; at < WAT_LIMITS.parties; at += 1) name(`Partij ${at}`);
    expect(stage.refused(scribe(), { type: 'wat/partij', step, name: 'Nog een' })).toBe('bord-vol');
  });

  test('WAT-3 a team without an opgave writes it first', () => {
    begin(everyone, 'wat-60', false);
    answer();
    goOn();
    answer();
    expect(stage.refused(scribe(), { type: 'wat/tekst', step, field: 'effect', text: 'Rust' })).toBe(
      'eerst-de-opgave',
    );
    write('sentence', 'Jongeren wonen');
    write('effect', 'Rust');
    expect(stage.team().opgave).toMatchObject({
      card: null,
      sentence: { value: 'Jongeren wonen' },
      effect: { value: 'Rust' },
      first: { sentence: { value: 'Jongeren wonen' }, effect: null },
    });
  });
});

describe('settling', () => {
  test('WAT-5 one asks, another agrees; the facilitator hears that the team is done', () => {
    toSettling();
    stage.must('anna', { type: 'wat/stel-vast', step });
    expect(here()).toMatchObject({ phase: 'vaststellen', settling: 'anna' });
    expect(stage.refused('anna', { type: 'wat/stel-vast', step })).toBe('wachten-op-tweede');
    stage.must('bo', { type: 'wat/stel-vast', step });
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('WAT-5 not without a sentence of the effect and a party', () => {
    toSettling(false);
    expect(stage.refused('anna', { type: 'wat/stel-vast', step })).toBe('effect-en-partij-nodig');
    write('effect', 'Elke jongere slaapt veilig');
    expect(stage.refused('anna', { type: 'wat/stel-vast', step })).toBe('effect-en-partij-nodig');
    name('De woningcorporatie');
    expect(stage.refused('anna', { type: 'wat/stel-vast', step })).toBeNull();
  });

  test('WAT-5 what is changed after somebody asked has to be asked again', () => {
    toSettling();
    for (const change of [() => write('effect', 'Anders'), () => name('De gemeente')]) {
      stage.must(other(), { type: 'wat/stel-vast', step });
      change();
      expect(here().settling).toBeNull();
    }
  });

  test('WAT-5 a settled team may come back to it', () => {
    toSettling();
    stage.must('anna', { type: 'wat/stel-vast', step });
    stage.must('bo', { type: 'wat/stel-vast', step });
    expect(stage.refused(scribe(), { type: 'wat/tekst', step, field: 'effect', text: 'Meer' })).toBe(
      'andere-fase',
    );
    stage.must('cas', { type: 'wat/heropen', step });
    write('effect', 'Meer');
    expect(stage.team().opgave?.effect?.value).toBe('Meer');
    expect(stage.refused('cas', { type: 'wat/heropen', step })).toBe('andere-fase');
  });

  /** The facilitator goes back to the opgave, and the team words it anew there. */
  function reword(words: { sentence?: string; forWhom?: string; effect?: string }): void {
    while (stage.stepKind() !== 'opgave') stage.must('noor', { type: 'regie/terug', from: stage.step });
    const { sentence, forWhom, effect } = stage.team().opgave ?? {};
    const stands = {
      sentence: sentence?.value ?? '',
      forWhom: forWhom?.value ?? '',
      effect: effect?.value ?? '',
    };
    stage.must('cas', { type: 'opgave/herschrijf', ...stands, ...words });
    stage.goTo('wat');
  }
  const progress = () => stage.state.facilitator.progress?.[step]?.['t1'];

  test('WAT-5 an opgave that is worded anew in its own step after somebody asked has to be asked again', () => {
    toSettling();
    stage.must('anna', { type: 'wat/stel-vast', step });
    reword({ sentence: 'Jongeren wonen waar ze willen' });
    expect(here()).toMatchObject({ phase: 'vaststellen', settling: null });
    expect(stage.refused('anna', { type: 'wat/stel-vast', step })).toBeNull();
  });

  test('WAT-5 what was settled about another wording of opgave, effect or for whom is open again, and the facilitator sees so', () => {
    toSettling();
    for (const words of [{ sentence: 'Een plek voor ieder' }, { effect: 'Rust' }, { forWhom: 'studenten' }]) {
      stage.must('anna', { type: 'wat/stel-vast', step });
      stage.must('bo', { type: 'wat/stel-vast', step });
      expect(progress()).toEqual({ phase: 'klaar', at: 3, of: 3 });
      reword(words);
      expect(here().phase).toBe('vaststellen');
      expect(progress()).toEqual({ phase: 'vaststellen', at: 3, of: 3 });
    }
  });

  test('WAT-5 so is what was settled about another opgave', () => {
    toSettling();
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'wat/stel-vast', step });
    while (stage.stepKind() !== 'opgave') stage.must('noor', { type: 'regie/terug', from: stage.step });
    const words = { sentence: 'Ouderen wonen samen', forWhom: '', effect: '' };
    stage.must('cas', { type: 'opgave/stel-voor', step: stage.step, card: null, ...words });
    const proposal = stage.team().opgaveStep[stage.step]?.proposals.at(-1)?.id ?? '';
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'opgave/kies', step: stage.step, proposal });
    expect(here().phase).toBe('vaststellen');
    expect(progress()).toMatchObject({ phase: 'vaststellen' });
  });

  test('WAT-5 the same words again leave what was settled; a card that is on stays on', () => {
    answer();
    reword({ sentence: 'Een plek voor ieder' });
    expect(here().phase).toBe('samen');
    goOn();
    answer();
    write('effect', 'Rust');
    goOn();
    answer();
    name('De wijk');
    goOn();
    stage.must('anna', { type: 'wat/stel-vast', step });
    stage.must('bo', { type: 'wat/stel-vast', step });
    const same = { sentence: 'Een plek voor ieder', forWhom: 'jongeren', effect: 'Rust' };
    expect(stage.refused('cas', { type: 'opgave/herschrijf', ...same })).toBe('al-gedaan');
    expect(here().phase).toBe('klaar');
  });
});

describe('at a table', () => {
  test('TAFEL-3 one device answers for each of its people, and agrees as each of them', () => {
    stage = new Theatre(7, contentOf('wat-60')).open().enterTable('laptop', ['anna', 'bo']).enter('cas');
    stage.goTo('opgave').goTo('wat');
    for (const seat of ['anna', 'bo']) {
      expect(stage.write(seat, { [answerField(round().card)]: `Van ${seat}` })).toBeNull();
      stage.playAs('laptop', seat, { type: 'wat/klaar', step, card: round().card });
    }
    stage.must('cas', { type: 'wat/klaar', step, card: round().card });
    expect(round().answers.toSorted()).toEqual(['Van anna', 'Van bo']);
    stage.playAs('laptop', 'anna', { type: 'wat/pen', step });
    write('sentence', 'Jongeren wonen');
    goOn();
    answer();
    stage.playAs('laptop', 'anna', { type: 'wat/pen', step });
    write('effect', 'Rust');
    goOn();
    answer();
    name('De wijk');
    goOn();
    for (const seat of ['anna', 'bo']) stage.playAs('laptop', seat, { type: 'wat/stel-vast', step });
    expect(here().phase).toBe('klaar');
  });
});

describe('who hears of it', () => {
  test('WAT-7 the facilitator learns card and phase, and no word of it', () => {
    answer({ anna: 'Een heel eigen zin' });
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'samen', at: 1, of: 3 });
    goOn();
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'stil', at: 2, of: 3 });
    answer();
    goOn();
    answer();
    name('De woningcorporatie');
    goOn();
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toMatchObject({ phase: 'vaststellen', at: 3 });
    const outside = stage.log.flatMap(({ events }) =>
      events.flatMap(({ parts }) => partsOf(parts).filter(([channel]) => channel !== 'team:t1')),
    );
    expect(JSON.stringify(outside)).not.toContain('Een heel eigen zin');
    expect(JSON.stringify(outside)).not.toContain('De woningcorporatie');
  });

  test('random workshops settle, and replay to the same state', () => {
    let settled = 0;
    for (let seed = 0; seed < 6; seed += 1) {
      const { log, state } = randomWorkshop({ seed, people: 4 + seed, moves: 1200, format: 'wat-60' });
      expect(foldLog(log)).toEqual(state);
      settled += log.flatMap(({ events }) => events).filter(({ type }) => type === 'wat/vastgesteld').length;
    }
    expect(settled).toBeGreaterThan(2);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import { SEAT_LIMITS, VOORWERK_LIMITS } from '../../../shared/workshop/seat-limits.ts';
import { neverCame } from '../../../shared/workshop/voorwerk/voorwerk.ts';
import { Theatre, contentOf } from './theatre.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const questions = (stage: Theatre): string =>
  stage.content.format.steps.find(({ kind }) => kind === 'vragenlijst')?.id ?? '';

let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(31, contentOf('grenzeloos-120')).open();
  stage.must('noor', { type: 'voorwerk/open' });
});

const hash = (at: number): string => at.toString(16).padStart(64, '0').split('').toReversed().join('');
const people = (names: readonly string[]): Command => ({
  type: 'voorwerk/nodig-uit',
  people: names.map((name, at) => ({ name, organisation: '', secretHash: hash(at + 1) })),
});
const refusalOf = (decision: ReturnType<Theatre['play']>) => (isRefusal(decision) ? decision : null);
const answerAll = (seat: string): void => {
  const answers: Record<string, number> = {};
  for (const { id, style } of statementsOf(stage.content.questionnaire))
    answers[id] = style === 'hoeder' ? 5 : 2;
  expect(stage.write(seat, answers, questions(stage))).toBeNull();
};

describe('VOOR-1: the workshop waits until it begins', () => {
  test('given pre-work, when somebody plays or moves the course, then it is too early; the questionnaire is open', () => {
    stage.enter('anna');
    const { step } = stage;
    expect(stage.refused('anna', { type: 'checkin/woord', step, word: 'fris' })).toBe('nog-niet');
    for (const command of [
      { type: 'regie/volgende', from: step, direct: true },
      { type: 'regie/pauze', on: true },
      { type: 'regie/praat', on: true },
      { type: 'regie/verleng', from: step, minutes: 2 },
    ] as const)
      expect(stage.refused('noor', command)).toBe('nog-niet');
    expect(stage.write('anna', {}, questions(stage))).toBeNull();
  });

  test('given a course that went on, when pre-work is opened, then it is refused; and only a facilitator opens it, once', () => {
    expect(stage.refused('noor', { type: 'voorwerk/open' })).toBe('al-gedaan');
    stage.enter('anna').must('noor', { type: 'voorwerk/begin' });
    expect(stage.refused('anna', { type: 'voorwerk/open' })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'voorwerk/open' });
    stage.must('noor', { type: 'voorwerk/begin' });
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    expect(stage.refused('noor', { type: 'voorwerk/open' })).toBe('andere-stap');
  });

  test('given pre-work, when the facilitator calls it off, then the workshop is over', () => {
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(stage.state.all.ended).toBe(stage.now);
    expect(stage.refused('noor', people(['Anna']))).toBe('workshop-afgelopen');
  });
});

describe('VOOR-2: inviting', () => {
  test('given pre-work, when people are invited, then only facilitators learn of them, and of the secret only its hash stays', () => {
    const events = stage.must('noor', {
      type: 'voorwerk/nodig-uit',
      people: [{ name: '  Anna  Visser ', organisation: 'Gemeente Veere', secretHash: hash(1) }],
    });
    expect(events.flatMap(({ parts }) => Object.keys(parts)).toSorted()).toEqual([
      'facilitator',
      'facilitator',
      'server',
    ]);
    expect(Object.values(stage.state.facilitator.invited ?? {})).toMatchObject([
      { name: { value: 'Anna Visser' }, organisation: { value: 'Gemeente Veere' } },
    ]);
    expect(Object.values(stage.state.all.people).map(({ role }) => role)).toEqual(['begeleider']);
    expect(Object.values(stage.state.server.secrets)).toContain(hash(1));
  });

  test('given one wrong name, when a list is sent, then nobody is invited and the refusal says which one', () => {
    stage.enter('Bo');
    const place = (names: string[]) => refusalOf(stage.play('noor', people(names)));
    expect(place(['Anna', ' '])).toEqual({ refusal: 'naam-leeg', limit: 2 });
    expect(place(['Anna', 'Cas', 'ANNA'])).toEqual({ refusal: 'naam-bezet', limit: 3 });
    expect(place(['Anna', 'bo'])).toEqual({ refusal: 'naam-bezet', limit: 2 });
    expect(place(['x'.repeat(31)])).toEqual({ refusal: 'tekst-te-lang', limit: SEAT_LIMITS.name });
    expect(stage.state.facilitator.invited).toBeUndefined();
  });

  test('given a limit of people, when who is in and who is expected would be more, then it is refused with the limit', () => {
    const many = (from: number, count: number): Command => ({
      type: 'voorwerk/nodig-uit',
      people: Array.from({ length: count }, (_, at) => ({
        name: `Gast ${from + at}`,
        organisation: '',
        secretHash: hash(from + at),
      })),
    });
    stage.must('noor', many(1, 100));
    stage.enter('anna');
    stage.must('noor', many(101, 19));
    expect(refusalOf(stage.play('noor', many(120, 1)))).toEqual({ refusal: 'workshop-vol', limit: 120 });
  });

  test('given no pre-work, or somebody who does not lead, when people are invited, then it is refused', () => {
    stage.enter('anna');
    expect(stage.refused('anna', people(['Bo']))).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'voorwerk/begin' });
    expect(stage.refused('noor', people(['Bo']))).toBe('andere-fase');
  });

  test('given an invitation, when the same link is made again, then it is refused', () => {
    stage.must('noor', people(['Anna']));
    expect(stage.refused('noor', people(['Bo']))).toBe('al-gedaan');
  });
});

describe('VOOR-3, VOOR-4: coming in by a link', () => {
  test('given an invitation, when somebody comes and corrects their name, then they have that seat and are expected no more', () => {
    const seat = stage.invite('Ana Viser', 'Gemeente');
    stage.system({ type: 'zit/kom', seat, name: 'Anna Visser', organisation: '' });
    expect(stage.state.all.people[seat]).toMatchObject({
      role: 'deelnemer',
      name: { by: seat, value: 'Anna Visser' },
      organisation: null,
    });
    expect(stage.state.facilitator.invited).toEqual({});
    expect(refusalOf(stage.system({ type: 'zit/kom', seat, name: 'Bo', organisation: '' }))?.refusal).toBe(
      'al-gedaan',
    );
  });

  test('given closed doors, when an invited person comes, then they come in; by code nobody does', () => {
    const seat = stage.invite('Anna');
    stage.must('noor', { type: 'regie/deuren', open: false });
    expect(isRefusal(stage.system({ type: 'zit/kom', seat, name: 'Anna', organisation: '' }))).toBe(false);
  });

  test('given somebody who came by code under the name, when the invited person comes, then they are asked for another name', () => {
    const seat = stage.invite('Anna');
    stage.enter('Anna');
    expect(refusalOf(stage.system({ type: 'zit/kom', seat, name: 'Anna', organisation: '' }))?.refusal).toBe(
      'naam-bezet',
    );
    expect(stage.state.facilitator.invited?.[seat]).toBeDefined();
  });

  test('given the end, or a seat that nobody was invited to, when somebody comes, then it is refused', () => {
    const seat = stage.invite('Anna');
    const come = (to: string) =>
      refusalOf(stage.system({ type: 'zit/kom', seat: to, name: 'Anna', organisation: '' }))?.refusal;
    expect(come('__proto__')).toBe('onbekende-zitplaats');
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(come(seat)).toBe('workshop-afgelopen');
  });

  test('given teams that play, when an invited person comes late, then a team is proposed as for any late-comer', () => {
    const seat = stage.invite('Laat');
    for (const name of ['a', 'b', 'c']) stage.enter(name);
    stage.must('noor', { type: 'voorwerk/begin' });
    stage.goTo('opgave').come(seat);
    expect(stage.state.facilitator.latecomers).toEqual([{ seat, team: 't1' }]);
  });
});

describe('VOOR-5: answering before the day', () => {
  test('given pre-work, when somebody finishes, then facilitators learn that they are ready and not what they answered', () => {
    const seat = stage.invite('Anna');
    stage.come(seat);
    const step = questions(stage);
    expect(stage.refused(seat, { type: 'vragenlijst/klaar', step })).toBe('vragenlijst-niet-af');
    answerAll(seat);
    const [told] = stage.must(seat, { type: 'vragenlijst/klaar', step });
    expect(Object.keys(told?.parts ?? {}).toSorted()).toEqual(['facilitator', `seat:${seat}`, 'server']);
    expect(told?.parts.facilitator).toEqual({ type: 'vragenlijst/klaar', step, seat });
    expect(stage.state[seatChannel(seat)]?.style.flavour?.value).toBe('hoeder');
  });

  test('given pre-work, when somebody chooses for themselves, then they are ready too', () => {
    const seat = stage.invite('Anna');
    stage.come(seat).must(seat, { type: 'smaak/kies', style: 'hoeder' });
    expect(stage.state.facilitator.vragenlijst[questions(stage)]?.ready).toEqual([seat]);
  });

  test('given a workshop that began or pauses, when somebody finishes late, then it counts', () => {
    stage.enter('anna').must('noor', { type: 'voorwerk/begin' });
    answerAll('anna');
    stage.must('noor', { type: 'regie/pauze', on: true });
    stage.must('anna', { type: 'vragenlijst/klaar', step: questions(stage) });
    expect(stage.refused('noor', { type: 'vragenlijst/klaar', step: questions(stage) })).toBe(
      'niet-jouw-rol',
    );
  });
});

describe('VOOR-6: another link, or none', () => {
  test('given an open invitation, when a link is made again, then only the new hash counts', () => {
    const seat = stage.invite('Anna');
    stage.must('noor', { type: 'voorwerk/nieuwe-links', links: [{ seat, secretHash: hash(9) }] });
    expect(stage.state.server.secrets[seat]).toBe(hash(9));
    stage.come(seat);
    const again: Command = { type: 'voorwerk/nieuwe-links', links: [{ seat, secretHash: hash(8) }] };
    expect(stage.refused('noor', again)).toBe('onbekende-zitplaats');
  });

  test('given an open invitation, when it is withdrawn, then nobody comes in by it and its name is free', () => {
    const seat = stage.invite('Anna');
    stage.must('noor', { type: 'voorwerk/trek-in', seat });
    expect(refusalOf(stage.system({ type: 'zit/kom', seat, name: 'Anna', organisation: '' }))?.refusal).toBe(
      'onbekende-zitplaats',
    );
    stage.must('noor', people(['Anna']));
    expect(stage.refused('noor', { type: 'voorwerk/trek-in', seat })).toBe('onbekende-zitplaats');
  });

  test('given a link that was made again and then withdrawn, when the first one is invited again, then it stays dead', () => {
    stage.must('noor', people(['Anna']));
    const [seat = ''] = Object.keys(stage.state.facilitator.invited ?? {});
    stage.must('noor', { type: 'voorwerk/nieuwe-links', links: [{ seat, secretHash: hash(9) }] });
    stage.must('noor', { type: 'voorwerk/trek-in', seat });
    expect(stage.refused('noor', people(['Anna']))).toBe('al-gedaan');
    // their name can still go, by the link that was the last
    expect(stage.state.server.secrets[seat]).toBe(hash(9));
    expect(neverCame(stage.state, seat)).toBe(true);
  });

  test('given somebody who came, when their invitation is withdrawn, then that is refused: they are removed as anybody', () => {
    const seat = stage.invite('Anna');
    stage.come(seat);
    expect(stage.refused('noor', { type: 'voorwerk/trek-in', seat })).toBe('onbekende-zitplaats');
  });
});

describe('VOOR-7: erasing who never came', () => {
  const erased = (seat: string): void => {
    const log = erase(stage.log, seat);
    expect(JSON.stringify(log)).not.toMatch(/Anna|Veere/);
    expect(foldLog(log)).toEqual(eraseState(stage.state, seat));
    stage.state = foldLog(log);
  };

  test('given an invited person, when they are erased, then no name is left, and from the next opening on nobody expects them', () => {
    const seat = stage.invite('Anna Visser', 'Gemeente Veere');
    const other = stage.invite('Bo');
    erased(seat);
    stage.system({ type: 'workshop/hervat' });
    expect(Object.keys(stage.state.facilitator.invited ?? {})).toEqual([other]);
    expect(refusalOf(stage.system({ type: 'zit/kom', seat, name: 'Anna', organisation: '' }))?.refusal).toBe(
      'onbekende-zitplaats',
    );
    // once
    expect(refusalOf(stage.system({ type: 'workshop/hervat' }))?.refusal).toBe('al-gedaan');
  });

  test('given an invitation that was withdrawn, when its person is erased, then no name of theirs is left in the log', () => {
    const seat = stage.invite('Anna Visser', 'Gemeente Veere');
    stage.must('noor', { type: 'voorwerk/trek-in', seat });
    expect(neverCame(stage.state, seat)).toBe(true);
    erased(seat);
  });

  test('given who came, left, was never here or is no name at all, then none of them is somebody who never came', () => {
    const seat = stage.invite('Anna');
    expect(neverCame(stage.state, seat)).toBe(true);
    stage.come(seat);
    expect(neverCame(stage.state, seat)).toBe(false);
    stage.must(seat, { type: 'zit/verlaat' });
    for (const nobody of [seat, 'noor', 'niemand', '__proto__'])
      expect(neverCame(stage.state, nobody)).toBe(false);
  });
});

test('VOOR-8: given days of pre-work, when the workshop begins, then its clock starts then, at its first step', () => {
  stage.later(5 * DAY).must('noor', { type: 'voorwerk/begin' });
  const { clock, spent, workshop } = stage.state.all;
  expect(clock).toEqual({
    step: workshop?.plan[0]?.id,
    since: stage.now,
    endsAt: stage.now + (workshop?.plan[0]?.minutes ?? 0) * 60_000,
    pausedLeft: null,
  });
  expect(spent).toEqual({});
  stage.later(HOUR).must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
  expect(Object.values(stage.state.all.spent)).toEqual([HOUR]);
  expect(stage.refused('noor', { type: 'voorwerk/begin' })).toBe('andere-fase');
});

describe('VOOR-9: when and where', () => {
  const at = (startsAt: number, endsAt: number, place = 'Zaal 3'): Command => ({
    type: 'voorwerk/moment',
    startsAt,
    endsAt,
    place,
  });

  test('given pre-work, when a facilitator says it, then everybody reads it', () => {
    const startsAt = stage.now + 3 * DAY;
    stage.must('noor', at(startsAt, startsAt + 2 * HOUR, ''));
    stage.must('noor', at(startsAt, startsAt + 2 * HOUR, ' Zaal 3 '));
    expect(stage.state.all.meeting).toEqual({
      startsAt,
      endsAt: startsAt + 2 * HOUR,
      place: { by: 'noor', value: 'Zaal 3' },
    });
  });

  test.each([
    ['a start that is past', -HOUR, HOUR, 'tijd-klopt-niet'],
    ['an end before the start', 2 * DAY, DAY, 'tijd-klopt-niet'],
    ['more than a day', DAY, 3 * DAY, 'tijd-klopt-niet'],
    ['a day on which all is erased already', 30 * DAY, 30 * DAY + HOUR, 'na-bewaartermijn'],
  ] as const)('%s is refused', (_what, start, end, reason) => {
    expect(stage.refused('noor', at(stage.now + start, stage.now + end))).toBe(reason);
  });

  test('a place that is too long is refused with the limit', () => {
    const decision = stage.play('noor', at(stage.now + DAY, stage.now + DAY + HOUR, 'x'.repeat(81)));
    expect(refusalOf(decision)).toEqual({ refusal: 'tekst-te-lang', limit: VOORWERK_LIMITS.place });
  });
});

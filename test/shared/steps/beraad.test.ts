import { beforeEach, describe, expect, test } from 'vitest';
import { silentPart } from '../../../client/tafel/silent-part.ts';
import { teamMarkdown, personMarkdown } from '../../../server/harvest/markdown.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../../shared/harvest/own.ts';
import {
  BERAAD_LIMITS,
  BERAAD_PHASES,
  MORELE_VRAAG,
  waardeField,
  wieField,
  type BeraadPhase,
  type BeraadSettled,
  type BeraadSilence,
  type BeraadTeam,
  type BeraadWritten,
} from '../../../shared/steps/beraad/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { caseItem } from '../../../shared/workshop/harvest.ts';
import { emptySeat } from '../../../shared/workshop/state.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const step = 'beraad';
const SILENT = 150_000;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

function begin(people: readonly string[] = everyone): void {
  stage = new Theatre(7, contentOf('moreel-beraad-90')).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('beraad');
}
beforeEach(() => begin());

function here(): BeraadTeam {
  const at = stage.team().beraad?.[step];
  if (!at) throw new Error('no beraad');
  return at;
}
const members = (): string[] => stage.state.all.teams[0]?.members ?? [];
const progress = () => stage.state.facilitator.progress?.[step]?.['t1'];
const pen = (): string => here().scribe ?? '';

function ready(phase: BeraadSilence, seats = members()): void {
  for (const seat of seats) stage.must(seat, { type: 'beraad/klaar', step, phase });
}
/** Anna asks and another agrees. */
function settle(phase: BeraadSettled, ...two: string[]): void {
  for (const seat of two.length > 0 ? two : ['anna', 'bo'])
    stage.must(seat, { type: 'beraad/leg-vast', step, phase });
}
function write(phase: BeraadWritten, text: string): void {
  stage.must(pen(), { type: 'beraad/tekst', step, phase, text });
}
const CASE = 'Een bewoner vraagt om uitstel. De regel kent geen uitstel.';
const QUESTION = 'Is het goed dat wij deze bewoner uitstel geven?';

/** Plays on until this phase: Anna tells, and everybody writes something. */
function to(phase: BeraadPhase): void {
  const parts: [BeraadPhase, () => void][] = [
    [
      'vraag',
      () => {
        stage.must('anna', { type: 'beraad/vertel', step, on: true });
        write('casus', CASE);
        settle('casus');
      },
    ],
    [
      'vraagkeuze',
      () => {
        stage.write('bo', { [MORELE_VRAAG]: QUESTION });
        ready('vraag');
      },
    ],
    [
      'geraakt',
      () => {
        stage.must('cas', { type: 'beraad/neem', step, place: 0 });
        settle('vraagkeuze');
      },
    ],
    [
      'lijst',
      () => {
        stage.write('anna', { [wieField(0)]: 'De bewoner', [waardeField(0)]: 'rust' });
        stage.write('bo', { [wieField(0)]: ' de bewoner', [waardeField(0)]: 'gehoord worden' });
        stage.write('cas', { [wieField(1)]: 'De buren', [waardeField(1)]: 'gelijk behandeld worden' });
        ready('geraakt');
      },
    ],
    ['keuzes', () => settle('lijst')],
    [
      'standpunt',
      () => {
        stage.must('bo', { type: 'beraad/keuze', step, text: 'Uitstel geven' });
        settle('keuzes');
      },
    ],
    [
      'opbrengst',
      () => {
        stage.must('anna', { type: 'beraad/standpunt', step, stand: 'Ik geef uitstel.', cost: 'Ruzie.' });
        ready('standpunt');
      },
    ],
    [
      'klaar',
      () => {
        write('opbrengst', 'Wie de regel maakt, hoort de bewoner niet.');
        settle('opbrengst');
      },
    ],
  ];
  for (const [after, play] of parts) {
    if (here().phase === phase) return;
    if (BERAAD_PHASES.indexOf(after) <= BERAAD_PHASES.indexOf(here().phase)) continue;
    play();
    expect(here().phase).toBe(after);
  }
}
const touched = () =>
  here()
    .touched.map(({ who, values }) => [who.value, values.map(({ value }) => value).toSorted()])
    .toSorted((a, b) => String(b[1]).localeCompare(String(a[1])));
const idOf = (who: string): string => here().touched.find((one) => one.who.value?.trim() === who)?.id ?? '';
function harvest() {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
}
function own(seat: string) {
  const [team] = stage.state.all.teams;
  const slice = stage.state[seatChannel(seat)];
  if (!team) throw new Error('no team');
  return ownHarvest(
    stage.state.all,
    seat,
    slice ?? emptySeat(),
    { team, slice: stage.team() },
    stage.content,
  );
}

describe('the case', () => {
  test('BERAAD-1 six parts in a fixed order; a facilitator learns in which one a team is', () => {
    expect(progress()).toEqual({ phase: 'casus', at: 1, of: 6 });
    to('lijst');
    expect(progress()).toEqual({ phase: 'geraakt', at: 3, of: 6 });
    expect(stage.refused('anna', { type: 'beraad/keuze', step, text: 'te vroeg' })).toBe('andere-fase');
    to('klaar');
    expect(progress()).toEqual({ phase: 'klaar', at: 6, of: 6 });
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('BERAAD-1 a part is settled by two, and only the part that they mean', () => {
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'casus' })).toBe('nog-niets');
    write('casus', CASE);
    stage.must('anna', { type: 'beraad/leg-vast', step, phase: 'casus' });
    expect(here().asked).toBe('anna');
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'casus' })).toBe(
      'wachten-op-tweede',
    );
    stage.must('cas', { type: 'beraad/leg-vast', step, phase: 'casus' });
    expect(here().phase).toBe('vraag');
    // a second one who agrees a moment too late settles nothing else
    expect(stage.refused('bo', { type: 'beraad/leg-vast', step, phase: 'casus' })).toBe('andere-fase');
  });

  test('BERAAD-1 who is alone settles alone', () => {
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'zit/verlaat' });
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    write('casus', CASE);
    stage.must('anna', { type: 'beraad/leg-vast', step, phase: 'casus' });
    expect(here().phase).toBe('vraag');
  });

  test('BERAAD-2 one tells, and somebody else is drawn to write it', () => {
    expect(stage.refused('anna', { type: 'beraad/pen', step })).toBe('nog-niets');
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    expect(here().teller).toBe('anna');
    expect(pen()).not.toBe('anna');
    expect(everyone).toContain(pen());
    const other = members().find((seat) => seat !== pen() && seat !== 'anna') ?? '';
    expect(stage.refused(other, { type: 'beraad/tekst', step, phase: 'casus', text: CASE })).toBe(
      'niet-de-schrijver',
    );
    stage.must(other, { type: 'beraad/pen', step });
    write('casus', CASE);
    expect(here().case).toEqual({ by: 'anna', value: CASE });
  });

  test('BERAAD-2 nobody takes the telling from who is there; who stops takes the case along', () => {
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    write('casus', CASE);
    expect(stage.refused('bo', { type: 'beraad/vertel', step, on: true })).toBe('niet-voor-jou');
    expect(stage.refused('bo', { type: 'beraad/vertel', step, on: false })).toBe('al-gedaan');
    stage.must('anna', { type: 'beraad/vertel', step, on: false });
    expect(here()).toMatchObject({ teller: null, scribe: null, case: null });
    stage.must('bo', { type: 'beraad/vertel', step, on: true });
    stage.must('bo', { type: 'zit/verlaat' });
    stage.must('cas', { type: 'beraad/vertel', step, on: true });
    expect(here().teller).toBe('cas');
  });

  test('BERAAD-2 a case is not settled without its teller, and another text has to be asked again', () => {
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    write('casus', CASE);
    stage.must('bo', { type: 'beraad/leg-vast', step, phase: 'casus' });
    expect(stage.refused('cas', { type: 'beraad/leg-vast', step, phase: 'casus' })).toBe('niet-voor-jou');
    write('casus', `${CASE} Wat nu?`);
    expect(here().asked).toBeNull();
    settle('casus', 'bo', 'anna');
    expect(here().phase).toBe('vraag');
  });
});

describe('the question', () => {
  test('BERAAD-3 written blind, shown at once, unsigned; empty is fine, and the sheets go', () => {
    to('vraag');
    const long = 'x'.repeat(BERAAD_LIMITS.vraagkeuze + 1);
    expect(stage.write('anna', { [MORELE_VRAAG]: long })).toBe('tekst-te-lang');
    expect(stage.write('anna', { [wieField(0)]: 'te vroeg' })).toBe('vorm');
    for (const seat of ['anna', 'bo'])
      stage.write(seat, { [MORELE_VRAAG]: seat === 'bo' ? QUESTION : 'Moet ik de regel volgen?' });
    ready('vraag');
    expect(here().questions.toSorted()).toEqual([QUESTION, 'Moet ik de regel volgen?']);
    expect(stage.sheets.size).toBe(0);
    expect(JSON.stringify(here().questions)).not.toMatch(/anna|bo"|"by"/);
  });

  test('BERAAD-3 shown when all who are there are ready, or by a member after the time; a late press means its own silence', () => {
    to('vraag');
    ready('vraag', ['anna']);
    expect(stage.refused('anna', { type: 'beraad/klaar', step, phase: 'vraag' })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'beraad/toon', step, phase: 'vraag' })).toBe('nog-niet');
    expect(stage.refused('bo', { type: 'beraad/klaar', step, phase: 'geraakt' })).toBe('andere-fase');
    stage.later(SILENT).must('cas', { type: 'beraad/toon', step, phase: 'vraag' });
    expect(here().phase).toBe('vraagkeuze');
    expect(stage.refused('bo', { type: 'beraad/klaar', step, phase: 'vraag' })).toBe('andere-fase');
  });

  test('BERAAD-3 one is taken as it stands, or written by the one with the pen', () => {
    to('vraagkeuze');
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'vraagkeuze' })).toBe('nog-niets');
    expect(stage.refused('anna', { type: 'beraad/neem', step, place: 4 })).toBe('voorstel-onbekend');
    stage.must('anna', { type: 'beraad/neem', step, place: 0 });
    expect(here().question).toEqual({ value: QUESTION });
    stage.must('anna', { type: 'beraad/leg-vast', step, phase: 'vraagkeuze' });
    write('vraagkeuze', 'Moeten wij uitstel geven?');
    expect(here()).toMatchObject({
      question: { by: pen(), value: 'Moeten wij uitstel geven?' },
      asked: null,
    });
    settle('vraagkeuze');
    expect(here().phase).toBe('geraakt');
  });
});

describe('who is touched', () => {
  test('BERAAD-4 pairs in silence, shown at once and unsigned; the same who stands there once', () => {
    to('lijst');
    expect(touched().map(([, values]) => values)).toEqual([
      ['gelijk behandeld worden'],
      ['gehoord worden', 'rust'],
    ]);
    expect(
      here()
        .touched.map(({ who }) => who.value?.toLowerCase())
        .toSorted(),
    ).toEqual(['de bewoner', 'de buren']);
    expect(JSON.stringify(here().touched)).not.toMatch(/anna|"bo"|cas|"by"/);
    expect(stage.sheets.size).toBe(0);
  });

  test('BERAAD-4 the team adds, merges and takes away; a change has to be asked again', () => {
    to('lijst');
    stage.must('anna', { type: 'beraad/leg-vast', step, phase: 'lijst' });
    stage.must('dirk', { type: 'beraad/erbij', step, who: 'Wie na ons komt', value: '' });
    expect(here().asked).toBeNull();
    stage.must('dirk', { type: 'beraad/erbij', step, who: 'wie na ons komt', value: 'een eerlijke regel' });
    expect(idOf('Wie na ons komt')).not.toBe('');
    expect(here().touched).toHaveLength(3);
    expect(
      stage.refused('bo', { type: 'beraad/erbij', step, who: 'De buren', value: 'Gelijk behandeld worden' }),
    ).toBe('al-gedaan');
    const one = idOf('De buren');
    const into = idOf('Wie na ons komt');
    expect(stage.refused('bo', { type: 'beraad/voeg-samen', step, one, into: one })).toBe(
      'voorstel-onbekend',
    );
    stage.must('bo', { type: 'beraad/voeg-samen', step, one, into });
    expect(touched()).toContainEqual(['Wie na ons komt', ['een eerlijke regel', 'gelijk behandeld worden']]);
    stage.must('cas', { type: 'beraad/haal-weg', step, id: into });
    expect(here().touched).toHaveLength(1);
    expect(stage.refused('cas', { type: 'beraad/haal-weg', step, id: into })).toBe('voorstel-onbekend');
  });

  test('BERAAD-4 a list with nobody on it is not settled', () => {
    to('geraakt');
    ready('geraakt');
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'lijst' })).toBe('nog-niets');
    stage.must('anna', { type: 'beraad/erbij', step, who: 'De bewoner', value: 'rust' });
    settle('lijst');
    expect(here().phase).toBe('keuzes');
  });
});

describe('the choices', () => {
  test('BERAAD-5 at most three, with what speaks for and against, seen from who is touched', () => {
    to('keuzes');
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'keuzes' })).toBe('nog-niets');
    for (const text of ['Uitstel geven', 'Weigeren', 'Doorsturen'])
      stage.must('anna', { type: 'beraad/keuze', step, text });
    expect(stage.play('bo', { type: 'beraad/keuze', step, text: 'Wachten' })).toEqual({
      refusal: 'bord-vol',
      limit: 3,
    });
    const [choice = { id: '' }] = here().choices;
    const reason = {
      type: 'beraad/weegt',
      step,
      choice: choice.id,
      side: 'voor',
      text: 'Het geeft rust.',
    } as const;
    stage.must('bo', { ...reason, touched: idOf('De buren') });
    stage.must('cas', { ...reason, side: 'tegen', touched: null });
    expect(stage.refused('bo', { ...reason, touched: 'niemand' })).toBe('voorstel-onbekend');
    expect(here().choices[0]?.reasons).toMatchObject([
      { side: 'voor', touched: idOf('De buren'), text: { by: 'bo', value: 'Het geeft rust.' } },
      { side: 'tegen', touched: null },
    ]);
    stage.must('dirk', { type: 'beraad/haal-weg', step, id: here().choices[0]?.reasons[0]?.id ?? '' });
    stage.must('dirk', { type: 'beraad/haal-weg', step, id: here().choices[2]?.id ?? '' });
    expect(here().choices.map(({ reasons }) => reasons.length)).toEqual([1, 0]);
    // who is touched was settled before
    expect(stage.refused('dirk', { type: 'beraad/haal-weg', step, id: idOf('De buren') })).toBe(
      'voorstel-onbekend',
    );
    settle('keuzes');
    expect(here().phase).toBe('standpunt');
  });
});

describe('one’s own stand', () => {
  test('BERAAD-6 only one’s own channel hears of it, and showing shows nothing', () => {
    to('standpunt');
    const written = stage.must('anna', { type: 'beraad/standpunt', step, stand: 'Ik weiger.', cost: '' });
    expect(written.map(({ parts }) => Object.keys(parts))).toEqual([['seat:anna']]);
    expect(stage.state['seat:anna']?.beraad?.[step]).toEqual({
      stand: { by: 'anna', value: 'Ik weiger.' },
      cost: null,
    });
    expect(stage.write('anna', { stand: 'x' })).toBe('andere-fase');
    ready('standpunt');
    expect(here().phase).toBe('opbrengst');
    const { 'seat:anna': mine, ...others } = stage.state;
    expect(JSON.stringify(others)).not.toContain('Ik weiger.');
    expect(mine?.beraad?.[step]?.stand?.value).toBe('Ik weiger.');
  });

  test('BERAAD-6 being done says nothing of whether anything was written; it may still change until the step is over', () => {
    to('standpunt');
    expect(
      stage.refused('bo', {
        type: 'beraad/standpunt',
        step,
        stand: 'x'.repeat(BERAAD_LIMITS.stand + 1),
        cost: '',
      }),
    ).toBe('tekst-te-lang');
    ready('standpunt');
    stage.must('bo', { type: 'beraad/standpunt', step, stand: 'Later bedacht.', cost: 'Slaap.' });
    to('klaar');
    stage.must('bo', { type: 'beraad/standpunt', step, stand: '', cost: '' });
    expect(stage.state['seat:bo']?.beraad?.[step]).toEqual({ stand: null, cost: null });
  });

  test('BERAAD-6 it is in one’s own file and in nobody else’s', () => {
    to('klaar');
    expect(personMarkdown(own('anna'), 'nl')).toContain('Ik geef uitstel.');
    expect(own('anna').stands).toMatchObject([{ stand: 'Ik geef uitstel.', cost: 'Ruzie.' }]);
    expect(own('bo').stands).toEqual([]);
    expect(teamMarkdown(harvest(), 'nl')).not.toContain('Ik geef uitstel.');
  });
});

describe('what the team found', () => {
  test('BERAAD-7 one sentence, settled by two; a change has to be settled again', () => {
    to('klaar');
    write('opbrengst', 'Wij bellen eerst.');
    expect(here()).toMatchObject({ phase: 'opbrengst', asked: null });
    expect(progress()).toMatchObject({ phase: 'opbrengst' });
    expect(harvest().deliberations).toMatchObject([{ found: 'Wij bellen eerst.', settled: false }]);
    settle('opbrengst', 'cas', 'dirk');
    expect(harvest().deliberations).toMatchObject([{ found: 'Wij bellen eerst.', settled: true }]);
  });

  test('BERAAD-8 what we do otherwise: only the person named accepts, and only then it is taken home', () => {
    to('opbrengst');
    const date = new Date(stage.now + 86_400_000).toISOString().slice(0, 10);
    const said = {
      type: 'beraad/afspraak',
      step,
      what: 'Ik bel de bewoner.',
      who: 'cas',
      date,
      notice: '',
    } as const;
    expect(stage.refused('bo', { ...said, who: 'zoë' })).toBe('onbekende-zitplaats');
    expect(stage.refused('bo', { ...said, date: '2020-01-01' })).toBe('datum');
    stage.must('bo', said);
    const read = { type: 'beraad/neem-aan', step, line: here().agreement?.id ?? '' } as const;
    expect(stage.refused('bo', { ...read, accept: true })).toBe('niet-voor-jou');
    stage.must('dirk', said);
    expect(stage.refused('cas', { ...read, accept: true })).toBe('regel-veranderd');
    const answer = { ...read, line: here().agreement?.id ?? '' };
    to('klaar');
    expect(harvest().deliberations[0]?.line).toBeNull();
    stage.must('cas', { ...answer, accept: true });
    expect(harvest().deliberations[0]?.line).toMatchObject({ what: 'Ik bel de bewoner.', puller: null });
    expect(own('cas').lines).toMatchObject([{ what: 'Ik bel de bewoner.' }]);
    expect(own('bo').lines).toEqual([]);
    stage.must('cas', { ...answer, accept: false });
    expect(here().agreement).toMatchObject({ who: null, accepted: false });
  });

  test('BERAAD-9 the harvest has the question, who is touched and what was found; the case only with the tick', () => {
    to('klaar');
    const plain = teamMarkdown(harvest(), 'nl');
    expect(plain).toContain(QUESTION);
    expect(plain).toContain('De buren');
    expect(plain).toContain('gehoord worden');
    expect(plain).toContain('Wie de regel maakt');
    expect(plain).not.toContain(CASE);
    expect(plain).not.toContain('Uitstel geven');
    stage.must('bo', { type: 'oogst/vink', item: caseItem(step), on: true });
    expect(teamMarkdown(harvest(), 'nl')).toContain(CASE);
    expect(stage.refused('bo', { type: 'oogst/trek-in', item: caseItem(step) })).toBe('niet-voor-jou');
    stage.must('anna', { type: 'oogst/trek-in', item: caseItem(step) });
    expect(teamMarkdown(harvest(), 'nl')).not.toContain(CASE);
    expect(stage.refused('bo', { type: 'oogst/vink', item: caseItem(step), on: true })).toBe('niet-voor-jou');
  });

  test.each([
    ['leaves', () => stage.must('anna', { type: 'zit/verlaat' })],
    ['is removed', () => stage.must('noor', { type: 'regie/verwijder', seat: 'anna' })],
  ])('BERAAD-9 of a teller who %s the case does not leave the team', (_goes, go) => {
    to('klaar');
    stage.must('bo', { type: 'oogst/vink', item: caseItem(step), on: true });
    go();
    expect(stage.team().harvest.ticked).toEqual([]);
    expect(teamMarkdown(harvest(), 'nl')).not.toContain(CASE);
    expect(stage.refused('bo', { type: 'oogst/vink', item: caseItem(step), on: true })).toBe('maker-weg');
  });

  test('BERAAD-9 what was not settled is not taken home', () => {
    to('vraagkeuze');
    expect(harvest().deliberations).toEqual([]);
    expect(stage.refused('bo', { type: 'oogst/vink', item: 'casus:niets', on: true })).toBe(
      'voorstel-onbekend',
    );
    to('lijst');
    expect(harvest().deliberations).toMatchObject([{ question: QUESTION, touched: [], found: null }]);
  });
});

describe('what was erased is nothing to settle', () => {
  const erased = (): void => void (stage.state = eraseState(stage.state, 'dirk'));

  test('BERAAD-4 on the list', () => {
    to('geraakt');
    ready('geraakt');
    stage.must('dirk', { type: 'beraad/erbij', step, who: 'De buren', value: 'rust' });
    erased();
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'lijst' })).toBe('nog-niets');
  });

  test('BERAAD-5 among the choices', () => {
    to('keuzes');
    stage.must('dirk', { type: 'beraad/keuze', step, text: 'Uitstel' });
    erased();
    expect(stage.refused('anna', { type: 'beraad/leg-vast', step, phase: 'keuzes' })).toBe('nog-niets');
  });
});

describe('around it', () => {
  test('a step that was opened before is left as it lies', () => {
    to('keuzes');
    stage.goTo('check-out').must('noor', { type: 'regie/terug', from: 'check-out' });
    expect(here().phase).toBe('keuzes');
  });

  test('erasing takes one’s case, words and stand, also when another wrote the case down', () => {
    to('klaar');
    stage.must('bo', { type: 'oogst/vink', item: caseItem(step), on: true });
    const gone = eraseState(stage.state, 'anna');
    expect(foldLog(erase(stage.log, 'anna'))).toEqual(gone);
    expect(JSON.stringify(gone)).not.toContain(CASE);
    expect(JSON.stringify(gone)).not.toContain('Ik geef uitstel.');
  });

  test('what the log says folds to the same', () => {
    to('klaar');
    expect(foldLog(stage.log)).toEqual(stage.state);
  });

  test('TAFEL-10 a table passes its device on in all three silences', () => {
    for (const phase of ['vraag', 'geraakt', 'standpunt'] as const) {
      to(phase);
      ready(phase, ['bo']);
      const at = { ...stage.state } as Parameters<typeof silentPart>[0];
      expect(silentPart(at, ['anna', 'bo'], 'anna', stage.now)).toMatchObject({ busy: ['anna'], said: true });
      ready(
        phase,
        members().filter((seat) => seat !== 'bo'),
      );
      if (phase === 'vraag') write('vraagkeuze', QUESTION);
      if (phase === 'vraag') settle('vraagkeuze');
      if (phase === 'geraakt')
        stage.must('anna', { type: 'beraad/erbij', step, who: 'De bewoner', value: 'rust' });
    }
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { silentPart } from '../../../client/tafel/silent-part.ts';
import { turnsIn } from '../../../client/tafel/turns-in.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../../shared/harvest/own.ts';
import {
  chairNow,
  outcomeOf,
  partyName,
  PARTY_FIELDS,
  sameAs,
  SYSTEEM_LIMITS,
  SYSTEEM_TIMES,
  type Chair,
  type SysteemTeam,
} from '../../../shared/steps/systeem/state.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { emptySeat } from '../../../shared/workshop/state.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const step = 'systeem';
const PEOPLE = ['anna', 'bo', 'cas', 'dirk'];
const SILENT = 120_000;
const [ONE, TWO, THREE] = PARTY_FIELDS;

let stage: Theatre;
beforeEach(() => begin());

function begin(people: readonly string[] = PEOPLE): void {
  stage = new Theatre(7, contentOf('leeratelier-60')).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('systeem');
}

function here(): SysteemTeam {
  const at = stage.team().systeem?.[step];
  if (!at) throw new Error('no systeem');
  return at;
}
const members = (): readonly string[] => stage.state.all.teams[0]?.members ?? [];
function ready(seats: readonly string[] = members()): void {
  for (const seat of seats) stage.must(seat, { type: 'systeem/klaar', step, phase: 'wie' });
}
/** Each writes one party, in the order of the team; then all is shown. */
function miss(...names: string[]): void {
  for (const [at, name] of names.entries()) stage.write(members()[at] ?? '', { [ONE]: name });
  ready();
}
const idOf = (name: string): string => here().parties.find((one) => partyName(one) === name)?.id ?? '?';
function choose(seat: string, ...names: string[]): void {
  stage.must(seat, { type: 'systeem/keuze', step, parties: names.map(idOf) });
}
/** Two chairs, of the citizens and of the doctors. */
function toChairs(): void {
  miss('Bewoners', 'Huisartsen', 'Jongeren', 'Bewoners');
  for (const seat of members()) choose(seat, 'Bewoners', 'Huisartsen');
  choose('cas', 'Bewoners');
  stage.must('anna', { type: 'systeem/zet-neer', step });
  stage.must('bo', { type: 'systeem/zet-neer', step });
}
function chair(): Chair {
  const now = chairNow(here());
  if (!now) throw new Error('no chair');
  return now;
}
const take = () => ({ type: 'systeem/neem-plaats', step, chair: chair().party }) as const;
const lot = () => ({ type: 'systeem/loot', step, chair: chair().party }) as const;
const on = () => ({ type: 'systeem/verder', step, chair: chair().party }) as const;
function speak(seat: string, text = 'Ik wil eerst gehoord worden.'): void {
  stage.must(seat, { type: 'systeem/neem-plaats', step, chair: chair().party });
  stage.must(seat, { type: 'systeem/spreek', step, chair: chair().party, text });
}
function answerAll(text = ''): void {
  for (let { turn } = here().pass; turn; { turn } = here().pass)
    stage.must(turn.seat, { type: 'systeem/antwoord', step, chair: chair().party, text });
}
function toInviting(): void {
  toChairs();
  speak('anna', 'Ik zie twee loketten.');
  answerAll('Dat herken ik.');
  stage.must('bo', on());
  speak('bo', 'Ik mis een nummer om te bellen.');
  answerAll();
  stage.must('cas', on());
}
const date = (): string => new Date(stage.now + 86_400_000).toISOString().slice(0, 10);
const invited = (): string => here().chairs[0]?.invite?.id ?? '';
function invite(name: string, who: string | null): void {
  const line = { what: 'Bellen met de bewonersraad', who, date: date(), notice: '' };
  stage.must('anna', { type: 'systeem/nodig-uit', step, chair: idOf(name), ...line });
}
const harvest = () => {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
};

describe('who is missing', () => {
  test('SYSTEEM-1 up to three parties each, blind; shown at once without a writer, and the sheets go', () => {
    expect(stage.write('anna', { [ONE]: 'x'.repeat(SYSTEEM_LIMITS.party + 1) })).toBe('tekst-te-lang');
    stage.write('anna', { [ONE]: 'Bewoners', [TWO]: 'Huisartsen', [THREE]: '' });
    stage.write('bo', { [ONE]: 'Jongeren' });
    ready();
    expect(here().phase).toBe('stoelen');
    expect(here().parties.map(partyName).toSorted()).toEqual(['Bewoners', 'Huisartsen', 'Jongeren']);
    expect(stage.sheets.size).toBe(0);
    const shown = stage.log.at(-1)?.events.at(-1);
    expect(JSON.stringify(shown?.parts['team:t1'])).not.toMatch(/anna|bo"|cas|dirk|"by"/);
    expect(stage.write('anna', { [ONE]: 'nog een' })).toBe('andere-fase');
  });

  test('SYSTEEM-1 shown when all who are there are ready, or by any member when the time is over or the others left', () => {
    ready(['anna', 'bo']);
    expect(stage.refused('anna', { type: 'systeem/klaar', step, phase: 'wie' })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'systeem/toon', step, phase: 'wie' })).toBe('nog-niet');
    stage.later(SILENT).must('cas', { type: 'systeem/toon', step, phase: 'wie' });
    expect(here().phase).toBe('stoelen');
    begin();
    ready(['anna', 'bo', 'cas']);
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('anna', { type: 'systeem/toon', step, phase: 'wie' });
    expect(here().phase).toBe('stoelen');
  });

  test('SYSTEEM-1 a word in the silence counts for the phase that it means', () => {
    for (const type of ['systeem/klaar', 'systeem/toon'] as const) {
      expect(stage.refused('anna', { type, step, phase: 'stoelen' })).toBe('andere-fase');
    }
    ready();
    for (const type of ['systeem/klaar', 'systeem/toon'] as const) {
      expect(stage.refused('anna', { type, step, phase: 'wie' })).toBe('andere-fase');
      expect(stage.refused('anna', { type, step, phase: 'stoelen' })).toBe('andere-fase');
    }
  });

  test('SYSTEEM-2 the same party stands there once, with how many named it; twice by one person is once', () => {
    expect(sameAs('De  Bewoners.')).toBe(sameAs('bewoners'));
    expect(sameAs('Dean')).not.toBe(sameAs('an'));
    stage.write('anna', { [ONE]: 'De bewoners', [TWO]: 'bewoners!' });
    stage.write('bo', { [ONE]: 'Bewoners', [TWO]: 'Het Rijk' });
    ready();
    const folded = here().parties.map((one) => [sameAs(partyName(one) ?? ''), one.times]);
    expect(folded.toSorted()).toEqual([
      ['bewoners', 2],
      ['rijk', 1],
    ]);
  });

  test('SYSTEEM-2 of two ways to write a party the one with a capital stays', () => {
    for (const [at, name] of ['jongeren', 'Jongeren', 'jongeren', 'de jongeren'].entries())
      stage.write(members()[at] ?? '', { [ONE]: name });
    ready();
    expect(here().parties).toMatchObject([{ name: 'Jongeren', times: 4 }]);
  });

  test('SYSTEEM-2 who is thought of later is added, once and not without end', () => {
    ready();
    expect(here().parties).toEqual([]);
    stage.must('cas', { type: 'systeem/partij', step, name: 'Jongeren' });
    expect(stage.refused('bo', { type: 'systeem/partij', step, name: 'de jongeren' })).toBe('al-gedaan');
    for (let more = 1; more < SYSTEEM_LIMITS.parties; more += 1)
      stage.must('bo', { type: 'systeem/partij', step, name: `Partij ${more}` });
    expect(stage.refused('bo', { type: 'systeem/partij', step, name: 'Nog een' })).toBe('bord-vol');
  });
});

describe('empty chairs', () => {
  beforeEach(() => miss('Bewoners', 'Huisartsen', 'Jongeren', 'Het Rijk'));

  test('SYSTEEM-3 each chooses as many as there are chairs at most, and may choose anew', () => {
    const all = here().parties.map(({ id }) => id);
    expect(stage.refused('anna', { type: 'systeem/keuze', step, parties: all })).toBe('te-veel-stoelen');
    expect(stage.refused('anna', { type: 'systeem/keuze', step, parties: ['?'] })).toBe('voorstel-onbekend');
    const twice = [idOf('Jongeren'), idOf('Jongeren')];
    expect(stage.refused('anna', { type: 'systeem/keuze', step, parties: twice })).toBe('voorstel-onbekend');
    choose('anna', 'Jongeren', 'Het Rijk');
    const parties = [idOf('Het Rijk'), idOf('Jongeren')];
    expect(stage.refused('anna', { type: 'systeem/keuze', step, parties })).toBe('al-gedaan');
    choose('anna', 'Jongeren');
    expect(here().choices['anna']).toEqual([idOf('Jongeren')]);
  });

  test('SYSTEEM-3 the most chosen get a chair; who is equal at the border gets none until somebody chooses anew', () => {
    const outcome = () => {
      const { chosen, tied } = outcomeOf(here(), members(), 3);
      const name = (id: string) => partyName(here().parties.find((one) => one.id === id) ?? { name: '?' });
      return [chosen.map(name).toSorted(), tied.map(name).toSorted()];
    };
    expect(stage.refused('anna', { type: 'systeem/zet-neer', step })).toBe('nog-niets');
    choose('anna', 'Bewoners', 'Huisartsen');
    choose('bo', 'Bewoners', 'Jongeren');
    choose('cas', 'Bewoners', 'Het Rijk');
    expect(outcome()).toEqual([['Bewoners'], ['Het Rijk', 'Huisartsen', 'Jongeren']]);
    choose('dirk', 'Jongeren', 'Het Rijk');
    expect(outcome()).toEqual([['Bewoners', 'Het Rijk', 'Jongeren'], []]);
    stage.must('dirk', { type: 'zit/verlaat' });
    expect(outcome()[0]).toEqual(['Bewoners']);
  });

  test.each([
    ['leaves', () => void stage.must('dirk', { type: 'zit/verlaat' })],
    ['is erased', () => void (stage.state = eraseState(stage.state, 'dirk'))],
  ])('SYSTEEM-3 what was asked is not settled for other chairs, when somebody %s', (_goes, go) => {
    stage.must('dirk', { type: 'systeem/partij', step, name: 'Schippers' });
    choose('cas', 'Bewoners');
    choose('dirk', 'Schippers');
    stage.must('anna', { type: 'systeem/zet-neer', step });
    go();
    stage.must('bo', { type: 'systeem/zet-neer', step });
    expect(here()).toMatchObject({ phase: 'stoelen', asked: 'bo' });
    stage.must('anna', { type: 'systeem/zet-neer', step });
    expect(here().chairs.map(({ party }) => party)).toEqual([idOf('Bewoners')]);
  });

  test('SYSTEEM-3 what was erased gets no chair', () => {
    stage.must('dirk', { type: 'systeem/partij', step, name: 'Schippers' });
    for (const seat of ['anna', 'bo']) choose(seat, 'Schippers');
    stage.state = eraseState(stage.state, 'dirk');
    expect(stage.refused('anna', { type: 'systeem/zet-neer', step })).toBe('nog-niets');
  });

  test('SYSTEEM-3 two settle it, and a new choice has to be settled anew', () => {
    choose('anna', 'Bewoners');
    stage.must('anna', { type: 'systeem/zet-neer', step });
    expect(stage.refused('anna', { type: 'systeem/zet-neer', step })).toBe('wachten-op-tweede');
    choose('bo', 'Jongeren');
    expect(here().asked).toBeNull();
    stage.must('bo', { type: 'systeem/zet-neer', step });
    stage.must('cas', { type: 'systeem/zet-neer', step });
    expect(here().phase).toBe('spreken');
    expect(
      here()
        .chairs.map(({ party }) => party)
        .toSorted(),
    ).toEqual([idOf('Bewoners'), idOf('Jongeren')].toSorted());
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'spreken', at: 1, of: 2 });
  });
});

describe('speaking for who is not there', () => {
  beforeEach(() => toChairs());

  test('SYSTEEM-4 the most chosen comes first, one chair at a time', () => {
    expect(chair().party).toBe(idOf('Bewoners'));
    const other = idOf('Huisartsen');
    expect(stage.refused('anna', { type: 'systeem/neem-plaats', step, chair: other })).toBe('andere-fase');
  });

  test('SYSTEEM-5 somebody takes it, and may give it back without a reason', () => {
    stage.must('anna', take());
    expect(stage.refused('bo', take())).toBe('stoel-bezet');
    expect(stage.refused('anna', take())).toBe('al-gedaan');
    const back = { type: 'systeem/geef-terug', step, chair: chair().party } as const;
    expect(stage.refused('bo', back)).toBe('niet-voor-jou');
    stage.must('anna', back);
    expect(chair()).toMatchObject({ speaker: null, declined: ['anna'] });
    stage.must('bo', take());
    expect(chair().speaker).toBe('bo');
  });

  test('SYSTEEM-5 after a while any member draws; the drawn may say no, and is not drawn again', () => {
    expect(stage.refused('anna', lot())).toBe('nog-niet');
    expect(stage.later(SYSTEEM_TIMES.take - 1).refused('anna', lot())).toBe('nog-niet');
    stage.later(1).must('anna', lot());
    const asked: string[] = [];
    while (asked.length < PEOPLE.length) {
      const { speaker, drawn } = chair();
      if (speaker === null || !drawn) throw new Error('nobody was drawn');
      expect(asked).not.toContain(speaker);
      asked.push(speaker);
      stage.must(speaker, { type: 'systeem/geef-terug', step, chair: chair().party });
      if (asked.length < PEOPLE.length) stage.must('anna', lot());
    }
    expect(stage.refused('anna', lot())).toBe('niemand-over');
  });

  test('SYSTEEM-5 the drawn says yes, or another takes it of their own accord; speaking is a yes as well', () => {
    stage.later(SYSTEEM_TIMES.take).must('anna', lot());
    const first = chair().speaker ?? '';
    expect(stage.refused('anna', lot())).toBe('nog-niet');
    stage.must(first, take());
    expect(chair().drawn).toBe(false);
    expect(stage.refused('anna', lot())).toBe('stoel-bezet');
    stage.must(first, { type: 'systeem/geef-terug', step, chair: chair().party });
    stage.must('anna', lot());
    const second = chair().speaker ?? '';
    const willing = PEOPLE.find((seat) => seat !== second) ?? '';
    stage.must(willing, take());
    expect(chair()).toMatchObject({ speaker: willing, drawn: false });
  });

  test('SYSTEEM-5 of who is drawn and does not answer another is drawn after as long again', () => {
    stage.later(SYSTEEM_TIMES.take).must('anna', lot());
    const first = chair().speaker;
    expect(stage.later(SYSTEEM_TIMES.take - 1).refused('anna', lot())).toBe('nog-niet');
    stage.later(1).must('anna', lot());
    expect(chair().speaker).not.toBe(first);
  });

  test('SYSTEEM-5 who is away leaves the chair free, and who goes for good at once', () => {
    stage.must('anna', take());
    stage.leaveLine('anna').must('bo', take());
    expect(chair().speaker).toBe('bo');
    stage.must('bo', { type: 'zit/verlaat' });
    expect(chair()).toMatchObject({ speaker: null, declined: [] });
  });

  test('SYSTEEM-6 one text in the first person, seen at once, by who sits there; it may be said better', () => {
    stage.must('anna', take());
    const text = 'x'.repeat(SYSTEEM_LIMITS.said);
    const said = (words: string) =>
      ({ type: 'systeem/spreek', step, chair: chair().party, text: words }) as const;
    expect(stage.refused('bo', said(text))).toBe('niet-voor-jou');
    expect(stage.refused('anna', said(`${text}x`))).toBe('tekst-te-lang');
    expect(stage.refused('anna', said(' '))).toBe('tekst-leeg');
    stage.must('anna', said(text));
    expect(chair().said).toEqual({ by: 'anna', value: text });
    expect(stage.refused('anna', { type: 'systeem/geef-terug', step, chair: chair().party })).toBe(
      'al-gedaan',
    );
    const { pass } = here();
    stage.must('anna', said('Korter.'));
    expect(here().pass).toEqual(pass);
    expect(chair().said?.value).toBe('Korter.');
  });

  test('SYSTEEM-6 the others answer once each in turn, in one line or with nothing; the speaker does not', () => {
    speak('bo');
    const order: string[] = [];
    for (let { turn } = here().pass; turn; { turn } = here().pass) {
      order.push(turn.seat);
      const other = PEOPLE.find((seat) => seat !== turn?.seat) ?? '';
      const line = { type: 'systeem/antwoord', step, chair: chair().party, text: '' } as const;
      expect(stage.refused(other, line)).toBe('niet-aan-de-beurt');
      stage.must(turn.seat, { ...line, text: order.length === 1 ? 'Dat herken ik.' : '' });
    }
    const at = members().indexOf('bo');
    expect(order).toEqual([...members().slice(at + 1), ...members().slice(0, at)]);
    expect(chair().answers.map(({ text }) => text?.value ?? null)).toEqual(['Dat herken ik.', null, null]);
  });

  test('SYSTEEM-6, MIX-6 who comes in while the others answer answers last; once they did there is nothing to wait for', () => {
    speak('anna');
    stage.enter('eva').must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    expect(here().pass.queue.at(-1)).toBe('eva');
    answerAll();
    expect(chair().answers.map(({ by }) => by)).toEqual(['bo', 'cas', 'dirk', 'eva']);
    stage.enter('fien').must('noor', { type: 'regie/plaats', seat: 'fien', team: 't1' });
    expect(here().pass.turn).toBeNull();
  });

  test('SYSTEEM-6 passed over as in KAART-8, and who is away for half a minute by itself', () => {
    speak('anna');
    const first = here().pass.turn?.seat ?? '';
    stage.must('anna', { type: 'systeem/sla-over', step, seat: first });
    expect(here().pass.queue.at(-1)).toBe(first);
    const second = here().pass.turn?.seat ?? '';
    stage.leaveLine(second).later(30_000).wake();
    expect(here().pass.turn?.seat).not.toBe(second);
    const third = here().pass.turn?.seat ?? '';
    stage.must(third, { type: 'zit/verlaat' });
    expect(here().pass.turn?.seat).toBe(first);
  });

  test('SYSTEEM-7 any member goes on once all answered; another speaks for the next chair', () => {
    speak('anna');
    expect(stage.refused('bo', on())).toBe('nog-niet');
    answerAll();
    const before = on();
    stage.must('bo', before);
    expect(chair().party).toBe(idOf('Huisartsen'));
    expect(stage.refused('bo', before)).toBe('andere-fase');
    expect(stage.refused('anna', take())).toBe('eerst-een-ander');
    stage.later(SYSTEEM_TIMES.take).must('cas', lot());
    expect(chair().speaker).not.toBe('anna');
  });

  test('SYSTEEM-7 who spoke before takes another chair when nobody else there wants to', () => {
    speak('anna');
    answerAll();
    stage.must('bo', on());
    for (const seat of ['bo', 'cas', 'dirk']) {
      expect(stage.refused('anna', take())).toBe('eerst-een-ander');
      stage.must(seat, take());
      stage.must(seat, { type: 'systeem/geef-terug', step, chair: chair().party });
    }
    stage.must('anna', take());
    expect(chair().speaker).toBe('anna');
  });

  test('SYSTEEM-7 two leave a chair empty; once somebody sits there it has to be asked again', () => {
    stage.must('anna', on());
    expect(stage.refused('anna', on())).toBe('wachten-op-tweede');
    stage.must('cas', take());
    expect(here().asked).toBeNull();
    stage.must('bo', on());
    stage.must('anna', on());
    expect(here().at).toBe(1);
    expect(here().chairs[0]?.said).toBeNull();
  });
});

describe('inviting', () => {
  beforeEach(() => toInviting());

  test('SYSTEEM-8 who, what and when; only the person named says yes, and written anew it is asked anew', () => {
    expect(here().phase).toBe('uitnodigen');
    invite('Bewoners', 'bo');
    const answer = (accept: boolean) =>
      ({ type: 'systeem/neem-aan', step, chair: idOf('Bewoners'), line: invited(), accept }) as const;
    expect(stage.refused('anna', answer(true))).toBe('niet-voor-jou');
    const read = answer(true);
    stage.must('bo', read);
    expect(here().chairs[0]?.invite?.accepted).toBe(true);
    invite('Bewoners', 'bo');
    expect(here().chairs[0]?.invite?.accepted).toBe(false);
    expect(stage.refused('bo', read)).toBe('regel-veranderd');
    stage.must('bo', answer(false));
    expect(here().chairs[0]?.invite?.who).toBeNull();
  });

  test('SYSTEEM-8 every chair has an invitation or the question whether they want to; two settle it', () => {
    const settle = { type: 'systeem/leg-vast', step } as const;
    invite('Bewoners', null);
    expect(stage.refused('anna', settle)).toBe('nog-niets');
    const first = { type: 'systeem/vraag-eerst', step, chair: idOf('Huisartsen'), on: true } as const;
    stage.must('cas', first);
    expect(stage.refused('cas', first)).toBe('al-gedaan');
    stage.must('anna', settle);
    expect(stage.refused('anna', settle)).toBe('wachten-op-tweede');
    // another invitation is not what was asked about
    invite('Bewoners', 'cas');
    stage.must('bo', settle);
    expect(here()).toMatchObject({ phase: 'uitnodigen', asked: 'bo' });
    stage.must('cas', { ...first, on: false });
    stage.must('cas', first);
    expect(here().asked).toBeNull();
    stage.must('anna', settle);
    stage.must('bo', settle);
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'klaar', at: 2, of: 2 });
  });

  test('SYSTEEM-8 once settled, a chair that is left with nothing opens it again', () => {
    const first = { type: 'systeem/vraag-eerst', step, chair: idOf('Huisartsen') } as const;
    invite('Bewoners', 'bo');
    stage.must('cas', { ...first, on: true });
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'systeem/leg-vast', step });
    const both = { type: 'systeem/vraag-eerst', step, chair: idOf('Bewoners') } as const;
    stage.must('cas', { ...both, on: true });
    stage.must('cas', { ...both, on: false });
    expect(here().phase).toBe('klaar');
    stage.must('cas', { ...first, on: false });
    expect(here()).toMatchObject({ phase: 'uitnodigen', asked: null });
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'uitnodigen', at: 2, of: 2 });
    expect(stage.refused('anna', { type: 'systeem/leg-vast', step })).toBe('nog-niets');
  });

  test('SYSTEEM-9 the harvest: who was missed, what was said for them and who invites; no speaker, no answer', () => {
    invite('Bewoners', 'bo');
    stage.must('bo', {
      type: 'systeem/neem-aan',
      step,
      chair: idOf('Bewoners'),
      line: invited(),
      accept: true,
    });
    stage.must('cas', { type: 'systeem/vraag-eerst', step, chair: idOf('Huisartsen'), on: true });
    const what = { what: 'Bellen met de bewonersraad', date: date(), notice: null };
    const [system] = harvest().systems;
    expect(system?.missing.toSorted()).toEqual(['Bewoners', 'Huisartsen', 'Jongeren']);
    expect(system?.chairs).toEqual([
      {
        party: 'Bewoners',
        said: 'Ik zie twee loketten.',
        empty: false,
        ask: false,
        invite: { ...what, puller: null },
      },
      { party: 'Huisartsen', said: 'Ik mis een nummer om te bellen.', empty: false, ask: true, invite: null },
    ]);
    expect(JSON.stringify(harvest())).not.toMatch(/Dat herken ik|anna|"bo"/);
    for (const seat of PEOPLE) stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(harvest().systems[0]?.chairs[0]?.invite?.puller).toBe('bo');
    const [team] = stage.state.all.teams;
    const mine = team ? { team, slice: stage.team() } : null;
    const own = ownHarvest(stage.state.all, 'bo', emptySeat(), mine, stage.content);
    expect(own.lines.map((line) => [line.what, line.from[0]?.nl])).toEqual([[what.what, 'Bewoners']]);
  });

  test('SYSTEEM-9 an invitation that nobody accepted has no name to it; a chair that stayed empty says so', () => {
    begin();
    toChairs();
    for (let left = 0; left < 2; left += 1) for (const seat of ['anna', 'bo']) stage.must(seat, on());
    for (const seat of PEOPLE) stage.must(seat, { type: 'oogst/namen', yes: true });
    invite('Bewoners', 'bo');
    expect(harvest().systems[0]?.chairs[0]).toMatchObject({
      said: null,
      empty: true,
      invite: { puller: undefined },
    });
  });
});

describe('around it', () => {
  test('SYSTEEM-10 outside the team nobody hears a party, a choice or a word; the facilitator how far they are', () => {
    toInviting();
    for (const { events } of stage.log)
      for (const { type, parts } of events) {
        if (!type.startsWith('systeem/')) continue;
        const outside = Object.entries(parts).filter(([channel]) => channel !== 'team:t1');
        expect(JSON.stringify(outside)).not.toMatch(/Bewoners|loket|"by"/);
        for (const [channel] of outside) expect(['server', 'facilitator']).toContain(channel);
      }
  });

  test('REGIE-1 the facilitator goes on at any moment, and back finds it as it lay', () => {
    toChairs();
    const before = here();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('anna', { type: 'systeem/klaar', step, phase: 'wie' })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toEqual(before);
  });

  test('who comes late writes, chooses and takes a chair with the others', () => {
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    stage.write('eva', { [ONE]: 'Schippers' });
    ready();
    choose('eva', 'Schippers');
    for (const seat of ['anna', 'eva']) stage.must(seat, { type: 'systeem/zet-neer', step });
    speak('eva');
    expect(chair().said?.by).toBe('eva');
  });

  test('who is alone chooses, speaks and settles alone', () => {
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'zit/verlaat' });
    miss('Bewoners');
    choose('anna', 'Bewoners');
    stage.must('anna', { type: 'systeem/zet-neer', step });
    speak('anna');
    expect(here().pass.turn).toBeNull();
    stage.must('anna', on());
    stage.must('anna', { type: 'systeem/vraag-eerst', step, chair: idOf('Bewoners'), on: true });
    stage.must('anna', { type: 'systeem/leg-vast', step });
    expect(here().phase).toBe('klaar');
  });

  test('TAFEL-10 at a table who is missed is silent, what comes after is open', () => {
    const names = ['anna', 'bo', 'cas'];
    stage = new Theatre(7, contentOf('leeratelier-60')).open().enterTable('laptop', names);
    stage.goTo('systeem');
    const busy = () => {
      const slices = { all: stage.state.all, ['team:t1']: stage.team() };
      return silentPart(slices, names, 'anna', stage.now)?.busy;
    };
    expect(busy()).toEqual(names);
    stage.playAs('laptop', 'bo', { type: 'systeem/klaar', step, phase: 'wie' });
    expect(busy()).toEqual(['anna', 'cas']);
    for (const seat of ['anna', 'cas'])
      stage.playAs('laptop', seat, { type: 'systeem/klaar', step, phase: 'wie' });
    expect(busy()).toBeUndefined();
  });

  test('TAFEL-10 the device goes to whom the lot fell on, and to who has the turn to answer', () => {
    toChairs();
    const turns = () => turnsIn({ all: stage.state.all, ['team:t1']: stage.team() });
    expect(turns()).toEqual([]);
    stage.later(SYSTEEM_TIMES.take).must('anna', lot());
    const drawn = chair().speaker ?? '';
    expect(turns()).toEqual([`${drawn}@${stage.now}`]);
    speak(drawn);
    expect(turns()).toEqual([`${here().pass.turn?.seat}@${stage.now}`]);
  });

  test('its log gives it back, also without somebody who was erased', () => {
    toInviting();
    invite('Bewoners', 'bo');
    expect(foldLog(stage.log)).toEqual(stage.state);
    for (const seat of PEOPLE) expect(foldLog(erase(stage.log, seat))).toEqual(eraseState(stage.state, seat));
    expect(JSON.stringify(eraseState(stage.state, 'anna'))).not.toContain('Ik zie twee loketten.');
  });
});

import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { TEAM_STEPS } from '../../../shared/decks/team-steps.ts';
import type { Move } from '../../../shared/mix/reseat.ts';
import { runMix } from '../../../shared/mix/task.ts';
import { emptyMixing } from '../../../shared/steps/mix/fold.ts';
import { mixTask, taskKey } from '../../../shared/steps/mix/proposing.ts';
import type { MixFacilitator, Mixing } from '../../../shared/steps/mix/state.ts';
import { MIX_LIMITS } from '../../../shared/steps/mix/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { CommandSchema, type Command } from '../../../shared/workshop/commands.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { LOG_VERSION } from '../../../shared/workshop/events.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import { upcast } from '../../../shared/workshop/upcast.ts';
import { versionOne } from '../workshop/mixing.ts';
import { contentOf, EVERYTHING, Theatre } from '../workshop/theatre.ts';

let stage: Theatre;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
const twelve = [...everyone, 'eva', 'fien', 'gijs', 'hanna', 'ilse', 'joost', 'kim', 'lars'];
beforeEach(() => {
  stage = new Theatre(21).open();
  for (const seat of everyone) stage.enter(seat, 'deelnemer', seat < 'c' ? 'gemeente' : 'ministerie');
});

/** Twelve people of six styles who all show them, at the mix. */
function atMix(style: (at: number) => Style | undefined = (at) => STYLES[at % STYLES.length]): void {
  for (const seat of twelve.slice(4)) stage.enter(seat, 'deelnemer', 'provincie');
  for (const [at, seat] of twelve.entries()) {
    const flavour = style(at);
    if (flavour) stage.must(seat, { type: 'smaak/kies', style: flavour });
  }
  stage.goTo('mix');
}

const proposal = (): MixFacilitator => {
  const found = stage.state.facilitator.mix[stage.step];
  if (!found) throw new Error('no proposal');
  return found;
};
const mixing = (): Mixing => stage.state.facilitator.mixing ?? emptyMixing();
const problems = () =>
  mixing().failed?.problems.map(({ kind, about, team }) => ({
    kind,
    about: about.map(({ value }) => value).toSorted(),
    team,
  }));
const teamOf = (seat: string): number => proposal().teams.findIndex((team) => team.includes(seat));
const lead = (command: Command) => stage.must('noor', command);
const mixAgain = (size = 4): void => void lead({ type: 'mix/voorstel', step: stage.step, size });
const wish = (kind: 'samen' | 'apart', ...seats: string[]) =>
  lead({ type: 'mix/wens', wish: { kind, seats } });
const fix = (seat: string, team: number) => lead({ type: 'mix/wens', wish: { kind: 'vast', seat, team } });

describe('proposing and confirming', () => {
  test('MIX-4: a proposal is changed by hand, taken back and confirmed; nothing is final before', () => {
    stage.enter('eva').enter('fien').goTo('mix');
    const { step } = stage;
    expect(stage.refused('anna', { type: 'mix/voorstel', step, size: 3 })).toBe('niet-jouw-rol');
    expect(stage.refused('noor', { type: 'mix/bevestig', step }) ?? 'confirms').toBe('confirms');
    stage.must('noor', { type: 'mix/voorstel', step, size: 3 });
    const proposed = stage.state.facilitator.mix[step]?.teams ?? [];
    expect(proposed.map((team) => team.length)).toEqual([3, 3]);
    const seat = proposed[0]?.[0] ?? '';
    stage.must('noor', { type: 'mix/verplaats', step, seat, team: 1 });
    expect(stage.state.facilitator.mix[step]?.teams[1]).toContain(seat);
    stage.must('noor', { type: 'mix/ongedaan', step });
    expect(stage.state.facilitator.mix[step]?.teams).toEqual(proposed);
    expect(stage.state.all.teams).toEqual([]);
    stage.must('noor', { type: 'mix/bevestig', step });
    expect(stage.state.all.teams.map(({ members }) => members)).toEqual(proposed);
  });

  test('REGIE-1: going on without confirming takes the mix that lies there', () => {
    stage.goTo('mix').must('noor', { type: 'regie/volgende', from: stage.step, direct: false });
    expect(stage.state.all.teams.flatMap(({ members }) => members).toSorted()).toEqual(everyone);
  });

  test('MIX-5: two who wait at once are proposed to two teams; placing one elsewhere proposes anew for the other', () => {
    stage.enter('eva').enter('fien').goTo('mix');
    const { step } = stage;
    stage.must('noor', { type: 'mix/voorstel', step, size: 3 });
    stage.must('noor', { type: 'mix/bevestig', step });
    stage.goTo('opgave').enter('gijs').enter('hanna');
    const waiting = () => stage.state.facilitator.latecomers;
    expect(waiting().map(({ team }) => team)).toEqual(['t1', 't2']);
    stage.must('noor', { type: 'regie/plaats', seat: 'gijs', team: 't2' });
    expect(waiting()).toEqual([{ seat: 'hanna', team: 't1' }]);
    stage.must('noor', { type: 'regie/plaats', seat: 'hanna', team: 't1' });
    expect(stage.state.all.teams.map(({ members }) => members.length)).toEqual([4, 4]);
    expect(waiting()).toEqual([]);
  });

  // a reflectie and a plenair have nothing without what teams made before
  test.each(TEAM_STEPS.filter((kind) => kind !== 'plenair' && kind !== 'reflectie'))(
    'once teams were at %s the mix is closed: nobody else gets what they made',
    (kind) => {
      const all = contentOf(EVERYTHING);
      const first = all.format.steps.find((spec) => spec.kind === kind);
      const steps = all.format.steps.filter((spec) => spec.kind === 'mix' || spec === first);
      const bare = new Theatre(3, { ...all, format: { ...all.format, steps } }).open();
      for (const seat of ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien']) bare.enter(seat);
      bare.must('noor', { type: 'mix/voorstel', step: bare.step, size: 3 });
      bare.goTo(kind).must('noor', { type: 'regie/terug', from: bare.step });
      expect(bare.refused('noor', { type: 'mix/voorstel', step: bare.step, size: 3 })).toBe(
        'teams-spelen-al',
      );
    },
  );

  test('once teams play together the mix is closed; a late-comer is placed instead', () => {
    stage.goTo('opgave').must('noor', { type: 'regie/terug', from: stage.step });
    expect(stage.refused('noor', { type: 'mix/voorstel', step: stage.step, size: 4 })).toBe(
      'teams-spelen-al',
    );
    stage.enter('eva').must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    expect(stage.refused('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' })).toBe('teams-spelen-al');
  });
});

describe('MIX-1: who takes part from elsewhere', () => {
  test('a facilitator says it of anybody, a participant of themselves; only they hear it', () => {
    const [said] = stage.must('anna', { type: 'mix/afstand', seat: 'anna', remote: true });
    expect(Object.keys(said?.parts ?? {}).toSorted()).toEqual(['facilitator', 'seat:anna']);
    expect(stage.refused('anna', { type: 'mix/afstand', seat: 'bo', remote: true })).toBe('niet-jouw-rol');
    expect(stage.refused('noor', { type: 'mix/afstand', seat: 'anna', remote: true })).toBe('al-gedaan');
    expect(stage.refused('noor', { type: 'mix/afstand', seat: 'noor', remote: true })).toBe(
      'onbekende-zitplaats',
    );
    lead({ type: 'mix/afstand', seat: 'bo', remote: true });
    expect(stage.state[seatChannel('bo')]?.remote?.value).toBe(true);
  });

  test('they get a team of their own, or at least two of them sit at a table', () => {
    atMix();
    for (const seat of twelve.slice(0, 6)) lead({ type: 'mix/afstand', seat, remote: true });
    mixAgain();
    const remotes = proposal().teams.map((team) => team.filter((seat) => twelve.indexOf(seat) < 6).length);
    expect(remotes.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(remotes).not.toContain(1);
    expect(proposal().quality.mixedTeams).toBe(1);
  });
});

describe('MIX-2: wishes', () => {
  beforeEach(() => atMix());

  test('together, apart and fixed in a team hold in what is proposed', () => {
    wish('samen', 'anna', 'gijs');
    wish('apart', 'bo', 'cas', 'dirk');
    fix('kim', 2);
    mixAgain();
    expect(teamOf('anna')).toBe(teamOf('gijs'));
    expect(new Set([teamOf('bo'), teamOf('cas'), teamOf('dirk')]).size).toBe(3);
    expect(teamOf('kim')).toBe(2);
  });

  test('a wish is heard by facilitators only, has no reason, and names people so that erasing finds them', () => {
    const [made] = wish('apart', 'anna', 'bo');
    expect(Object.keys(made?.parts ?? {})).toEqual(['facilitator']);
    const [wished] = mixing().wishes;
    expect(Object.keys(wished ?? {}).toSorted()).toEqual(['id', 'kind', 'who']);
    const reason = { type: 'mix/wens', wish: { kind: 'apart', seats: ['anna', 'bo'], reason: 'ruzie' } };
    expect(v.safeParse(CommandSchema, reason).success).toBe(false);
    const erased = foldLog(erase(stage.log, 'anna'));
    expect(erased).toEqual(eraseState(stage.state, 'anna'));
    expect(erased.facilitator.mixing?.wishes[0]?.who).toEqual([
      { by: 'anna', value: null },
      { by: 'bo', value: 'bo' },
    ]);
    stage.state = erased;
    mixAgain();
    expect(mixing().failed).toBeNull();
  });

  test('only a facilitator wishes, about people who are here, two or more, once, and not without end', () => {
    const asked = (kind: 'samen' | 'apart', ...seats: string[]): Command => ({
      type: 'mix/wens',
      wish: { kind, seats },
    });
    expect(stage.refused('anna', asked('samen', 'anna', 'bo'))).toBe('niet-jouw-rol');
    expect(stage.refused('noor', asked('samen', 'anna', 'noor'))).toBe('onbekende-zitplaats');
    expect(stage.refused('noor', asked('samen', 'anna', '__proto__'))).toBe('onbekende-zitplaats');
    expect(stage.refused('noor', asked('samen', 'anna', 'anna'))).toBe('twee-namen-nodig');
    expect(stage.refused('noor', asked('apart', 'anna'))).toBe('twee-namen-nodig');
    expect(stage.refused('noor', asked('samen', ...twelve.slice(0, MIX_LIMITS.together + 1)))).toBe(
      'te-veel-namen',
    );
    wish('samen', 'anna', 'bo');
    expect(stage.refused('noor', asked('samen', 'bo', 'anna'))).toBe('al-gedaan');
    const pairs = twelve.flatMap((one, at) => twelve.slice(at + 1).map((other) => [one, other] as const));
    for (const [one, other] of pairs.slice(1, MIX_LIMITS.wishes)) wish('apart', one, other);
    expect(mixing().wishes).toHaveLength(MIX_LIMITS.wishes);
    const [one, other] = pairs[MIX_LIMITS.wishes] ?? ['', ''];
    expect(stage.refused('noor', asked('apart', one, other))).toBe('te-veel-wensen');
  });

  test('who is fixed twice is fixed where it was said last; a wish can go', () => {
    fix('kim', 0);
    fix('kim', 1);
    expect(mixing().wishes).toHaveLength(1);
    mixAgain();
    expect(teamOf('kim')).toBe(1);
    lead({ type: 'mix/wens-weg', id: mixing().wishes[0]?.id ?? '' });
    expect(mixing().wishes).toEqual([]);
    expect(stage.refused('noor', { type: 'mix/wens-weg', id: 'weg' })).toBe('al-gedaan');
  });

  test('a wish of who has left asks for nothing', () => {
    wish('samen', 'anna', 'bo');
    wish('apart', 'anna', 'bo');
    stage.must('bo', { type: 'zit/verlaat' });
    mixAgain();
    expect(mixing().failed).toBeNull();
  });
});

describe('what cannot be, in words', () => {
  beforeEach(() => atMix());

  test('contradictory wishes: the two are named, and what lay there stays', () => {
    mixAgain();
    const before = proposal().teams;
    wish('samen', 'anna', 'bo');
    wish('samen', 'bo', 'cas');
    wish('apart', 'cas', 'anna');
    mixAgain();
    expect(problems()).toEqual([{ kind: 'together-and-apart', about: ['anna', 'cas'], team: null }]);
    expect(proposal().teams).toEqual(before);
    lead({ type: 'mix/wens-weg', id: mixing().wishes[2]?.id ?? '' });
    expect(mixing().failed).toBeNull();
    mixAgain();
    expect(teamOf('anna')).toBe(teamOf('cas'));
  });

  test('more people fixed in a team than fit', () => {
    for (const seat of twelve.slice(0, 5)) fix(seat, 1);
    mixAgain();
    expect(problems()).toEqual([{ kind: 'team-full', about: twelve.slice(0, 5), team: 1 }]);
  });

  test('together in two teams, in a team that there is not, too many together, too many apart', () => {
    wish('samen', 'anna', 'bo');
    fix('anna', 0);
    fix('bo', 1);
    fix('cas', 7);
    mixAgain();
    expect(
      problems()
        ?.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['no-such-team', 'two-teams']);
    for (const { id } of mixing().wishes) lead({ type: 'mix/wens-weg', id });
    wish('samen', ...twelve.slice(0, 6));
    mixAgain();
    expect(problems()?.map(({ kind }) => kind)).toEqual(['too-many-together']);
    for (const { id } of mixing().wishes) lead({ type: 'mix/wens-weg', id });
    wish('apart', 'anna', 'bo', 'cas', 'dirk');
    mixAgain();
    expect(problems()?.map(({ kind }) => kind)).toEqual(['too-many-apart']);
  });

  test('more or fewer teams than people can make', () => {
    const { step } = stage;
    expect(stage.play('noor', { type: 'mix/voorstel', step, size: 4, count: 5 })).toEqual({
      refusal: 'te-veel-teams',
      limit: 4,
    });
    expect(stage.play('noor', { type: 'mix/voorstel', step, size: 4, count: 1 })).toEqual({
      refusal: 'te-weinig-teams',
      limit: 2,
    });
    lead({ type: 'mix/voorstel', step, size: 8, count: 4 });
    expect(proposal().teams.map((team) => team.length)).toEqual([3, 3, 3, 3]);
    expect(proposal().count).toBe(4);
  });
});

describe('who is here', () => {
  test('fewer people than two teams: one team, and two teams are refused', () => {
    stage.goTo('mix');
    mixAgain();
    expect(proposal().teams.map((team) => team.length)).toEqual([4]);
    expect(stage.refused('noor', { type: 'mix/voorstel', step: stage.step, size: 4, count: 2 })).toBe(
      'te-veel-teams',
    );
  });

  test('one person alone makes no team', () => {
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'zit/verlaat' });
    stage.goTo('mix');
    expect(stage.refused('noor', { type: 'mix/voorstel', step: stage.step, size: 4 })).toBe(
      'te-weinig-deelnemers',
    );
  });

  test('everybody the same style: said, and mixed by organisation', () => {
    atMix(() => 'hoeder');
    mixAgain();
    expect(proposal().note).toBe('zelfde-smaak');
    expect(proposal().quality).toMatchObject({ styleViolations: 0, organisationViolations: 0 });
  });

  test('MIX-3: that everybody has the same style is not said when somebody does not show it', () => {
    stage.must('anna', { type: 'smaak/deel', shared: false });
    atMix(() => 'hoeder');
    mixAgain();
    expect(proposal().note).toBeUndefined();
  });

  test('MIX-3: how good teams are is the same whatever style somebody hides: moving them about tells nothing', () => {
    atMix();
    stage.must('anna', { type: 'smaak/deel', shared: false });
    mixAgain();
    const { step } = stage;
    const told = STYLES.map((style) => {
      if (style !== STYLES[0]) stage.must('anna', { type: 'smaak/kies', style });
      return proposal().teams.flatMap((_team, team) => {
        if (teamOf('anna') === team) return [];
        lead({ type: 'mix/verplaats', step, seat: 'anna', team });
        return [[team, proposal().quality]];
      });
    });
    // the last move of one row is where the next begins, so that the same teams come up in each
    const byTeam = (rows: unknown[][]): Map<unknown, string> =>
      new Map(rows.map(([team, quality]) => [team, JSON.stringify(quality)]));
    const known = new Map<unknown, string>();
    for (const [team, quality] of told.flatMap((rows) => [...byTeam(rows as unknown[][])])) {
      expect(known.get(team) ?? quality, `team ${String(team)}`).toBe(quality);
      known.set(team, quality);
    }
    expect(known.size).toBe(3);
  });

  test('MIX-3, MIX-5: a late-comer is proposed for the same team whatever style they hide', () => {
    /** One of each team leaves, so that both are as large, and who waits is proposed anew. */
    const placed = STYLES.map((style) => {
      stage = new Theatre(21).open();
      for (const seat of everyone) stage.enter(seat);
      atMix((at) => (at < 6 ? 'verkenner' : 'hoeder'));
      for (const [at, seat] of twelve.entries()) fix(seat, Math.floor(at / 6));
      mixAgain(6);
      lead({ type: 'mix/bevestig', step: stage.step });
      stage.enter('laat');
      stage.must('laat', { type: 'smaak/deel', shared: false });
      stage.must('laat', { type: 'smaak/kies', style });
      for (const seat of ['anna', 'lars']) stage.must(seat, { type: 'zit/verlaat' });
      return stage.state.facilitator.latecomers.find(({ seat }) => seat === 'laat')?.team;
    });
    expect(placed[0]).toBeTruthy();
    expect(new Set(placed).size).toBe(1);
  });

  test('nobody answered: said, and still teams', () => {
    atMix(() => undefined);
    mixAgain();
    expect(proposal().note).toBe('geen-antwoorden');
    expect(proposal().quality.difference).toBeNull();
    expect(proposal().teams.map((team) => team.length)).toEqual([4, 4, 4]);
  });

  test('501 people are too many for one mix', () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, at) => [
        `z${at}`,
        { ...stage.state.all.people.anna, role: 'deelnemer' },
      ]),
    ) as typeof stage.state.all.people;
    stage.goTo('mix');
    const people = { noor: stage.state.all.people.noor, ...many } as typeof many;
    stage.state = { ...stage.state, all: { ...stage.state.all, people } };
    const { step } = stage;
    const refused = { refusal: 'workshop-vol', limit: 500 };
    expect(stage.play('noor', { type: 'mix/voorstel', step, size: 6 })).toEqual(refused);
    expect(stage.play('noor', { type: 'mix/bevestig', step })).toEqual(refused);
    // REGIE-1: and the workshop goes on
    expect(isRefusal(stage.play('noor', { type: 'regie/volgende', from: step, direct: true }))).toBe(false);
  });
});

describe('MIX-4: by hand', () => {
  beforeEach(() => {
    atMix();
    mixAgain();
  });

  test('a move is judged at once', () => {
    expect(proposal().quality.styleViolations).toBe(0);
    expect(proposal().proof).toBe('proven');
    const [seat = ''] = proposal().teams[0] ?? [];
    const [made] = lead({ type: 'mix/verplaats', step: stage.step, seat, team: 1 });
    expect(made?.type).toBe('mix/voorgesteld');
    expect(proposal().quality).toMatchObject({ hard: 2, difference: null });
    expect(proposal().proof).toBeUndefined();
  });

  test('a move wins over a wish, and over a lock', () => {
    wish('apart', 'anna', 'bo');
    mixAgain();
    lead({ type: 'mix/zet-vast', step: stage.step, seat: 'anna', on: true });
    const to = teamOf('bo');
    lead({ type: 'mix/verplaats', step: stage.step, seat: 'anna', team: to });
    expect(teamOf('anna')).toBe(to);
    lead({ type: 'mix/zet-team-vast', step: stage.step, team: to, on: true });
    const kept = proposal().teams[to];
    mixAgain();
    expect(mixing().failed).toBeNull();
    expect(proposal().teams[to]?.toSorted()).toEqual(kept?.toSorted());
  });

  test('mixed again, who and what is locked stays, and others go elsewhere', () => {
    const kept = proposal().teams[1] ?? [];
    const [seat = ''] = proposal().teams[0] ?? [];
    lead({ type: 'mix/zet-team-vast', step: stage.step, team: 1, on: true });
    lead({ type: 'mix/zet-vast', step: stage.step, seat, on: true });
    const seen = new Set<string>();
    for (let time = 0; time < 5; time += 1) {
      mixAgain();
      expect(proposal().teams[1]?.toSorted()).toEqual(kept.toSorted());
      expect(teamOf(seat)).toBe(0);
      seen.add(JSON.stringify(proposal().teams[2]?.toSorted()));
    }
    expect(seen.size).toBeGreaterThan(1);
    lead({ type: 'mix/zet-team-vast', step: stage.step, team: 1, on: false });
    lead({ type: 'mix/zet-vast', step: stage.step, seat, on: false });
    expect(mixing().locks).toEqual({ teams: [], seats: [] });
  });

  test('locked teams that leave too few people for the others are named', () => {
    for (const team of [0, 1]) lead({ type: 'mix/zet-team-vast', step: stage.step, team, on: true });
    lead({ type: 'mix/voorstel', step: stage.step, size: 4, count: 4 });
    expect(new Set(problems()?.map(({ kind }) => kind))).toEqual(new Set(['locked']));
  });

  test('taken back as often as there was something before', () => {
    const before = proposal().teams;
    mixAgain();
    const [seat = ''] = proposal().teams[0] ?? [];
    lead({ type: 'mix/verplaats', step: stage.step, seat, team: 1 });
    lead({ type: 'mix/ongedaan', step: stage.step });
    lead({ type: 'mix/ongedaan', step: stage.step });
    expect(proposal().teams).toEqual(before);
    expect(stage.refused('noor', { type: 'mix/ongedaan', step: stage.step })).toBe(
      'niets-om-ongedaan-te-maken',
    );
  });

  test('a full team takes nobody more', () => {
    lead({ type: 'mix/voorstel', step: stage.step, size: 8, count: 2 });
    const [from = []] = proposal().teams;
    for (const seat of from.slice(0, 2)) lead({ type: 'mix/verplaats', step: stage.step, seat, team: 1 });
    const seat = from[2] ?? '';
    expect(stage.play('noor', { type: 'mix/verplaats', step: stage.step, seat, team: 1 })).toEqual({
      refusal: 'team-vol',
      limit: 8,
    });
  });
});

describe('MIX-5: who came and who went since the proposal', () => {
  beforeEach(() => {
    atMix();
    mixAgain();
  });

  test('who came in gets a place and nobody else moves, unless asked; who left is out', () => {
    const before = proposal().teams;
    stage.must(before[0]?.[0] ?? '', { type: 'zit/verlaat' });
    stage.must(before[0]?.[1] ?? '', { type: 'zit/verlaat' });
    stage.enter('mia').enter('nils');
    lead({ type: 'mix/bijwerken', step: stage.step, moves: 0 });
    expect(proposal().changes).toMatchObject({
      moves: [],
      arrivals: [
        { seat: 'mia', team: 0 },
        { seat: 'nils', team: 0 },
      ],
    });
    expect(proposal().teams.map((team) => team.length)).toEqual([4, 4, 4]);
    for (const seat of proposal().teams.flat())
      if (!['mia', 'nils'].includes(seat)) expect(before[teamOf(seat)]).toContain(seat);
    lead({ type: 'mix/ongedaan', step: stage.step });
    expect(proposal().teams).toEqual(before);
  });

  test('at most four others move, each with a reason', () => {
    expect(stage.refused('noor', { type: 'mix/bijwerken', step: stage.step, moves: 0 })).toBeNull();
    expect(v.safeParse(CommandSchema, { type: 'mix/bijwerken', step: stage.step, moves: 5 }).success).toBe(
      false,
    );
    // two of one style swapped for two of another: styles are off until some move
    const [seat = ''] = proposal().teams[0] ?? [];
    lead({ type: 'mix/verplaats', step: stage.step, seat, team: 1 });
    for (const late of ['mia', 'nils']) stage.enter(late).must(late, { type: 'smaak/kies', style: 'hoeder' });
    lead({ type: 'mix/bijwerken', step: stage.step, moves: 4 });
    const moves = proposal().changes?.moves ?? [];
    expect(moves.length).toBeLessThanOrEqual(4);
    for (const { seat: moved, to, because } of moves) {
      expect(teamOf(moved)).toBe(to);
      expect(because === 'room' || because.length > 0).toBe(true);
    }
  });

  /** two of one style brought together by hand, until it is mixed again with some moves */
  function reshuffled(): Move[] {
    const [here, there] = [teamOf('anna'), teamOf('gijs')];
    const other = proposal().teams[here]?.find((seat) => seat !== 'anna') ?? '';
    lead({ type: 'mix/verplaats', step: stage.step, seat: 'gijs', team: here });
    lead({ type: 'mix/verplaats', step: stage.step, seat: other, team: there });
    lead({ type: 'mix/bijwerken', step: stage.step, moves: 4 });
    return proposal().changes?.moves ?? [];
  }
  const reasons = (moves: Move[]) => moves.flatMap(({ because }) => (because === 'room' ? [] : because));
  const names = /gemeente|ministerie|provincie|verkenner|verbinder|aanjager|volhouder|spiegelaar|hoeder/;

  test('MIX-3: why somebody would move names no style and no organisation: those stand where they can be hidden', () => {
    const moves = reshuffled();
    expect(reasons(moves).map(({ axis }) => axis)).toContain('style');
    expect(JSON.stringify(stage.state.facilitator.mix)).not.toMatch(names);
    expect(
      JSON.stringify(stage.log.flatMap(({ events }) => events.map(({ parts }) => parts.facilitator))),
    ).not.toMatch(names);
  });

  test('who is erased leaves nothing of theirs in why they would move', () => {
    const [moved] = reshuffled();
    const seat = moved?.seat ?? '';
    const erased = foldLog(erase(stage.log, seat));
    expect(erased).toEqual(eraseState(stage.state, seat));
    expect(JSON.stringify(erased.facilitator)).not.toMatch(names);
  });

  test('MIX-3: while somebody hides a style no move is by styles, and none says that it is not', () => {
    stage.must('kim', { type: 'smaak/deel', shared: false });
    const moves = reshuffled();
    expect(moves.length).toBeGreaterThan(0);
    for (const { because } of moves) expect(because).not.toBe('room');
    expect(reasons(moves).filter(({ axis }) => axis === 'style')).toEqual([]);
  });

  test('MIX-3: who hides a style afterwards takes back what an explanation counted', () => {
    lead({ type: 'mix/waarom', step: stage.step, seat: 'bo' });
    expect(proposal().why?.bo?.value?.windows.map(({ axis }) => axis)).toContain('style');
    expect(JSON.stringify(proposal().why)).not.toMatch(names);
    stage.must('kim', { type: 'smaak/deel', shared: false });
    expect(proposal().why).toBeUndefined();
    lead({ type: 'mix/waarom', step: stage.step, seat: 'bo' });
    expect(proposal().why?.bo?.value).toMatchObject({ hidden: true, instead: null });
  });

  test('version 1 named it: read now, it names it no more, and an exchange is not told where styles were hidden', () => {
    const read = upcast(versionOne(9, 'kim'));
    expect(read.version).toBe(LOG_VERSION);
    expect(JSON.stringify(read)).not.toMatch(names);
    const state = foldLog([read]);
    expect(state.facilitator.mix['mix']?.changes?.moves.map(({ because }) => because)).toEqual([
      'room',
      [{ what: 'lacking', axis: 'style' }],
    ]);
    expect(state.facilitator.mix['mix']?.why?.kim?.value?.instead).toBeNull();
    expect(state[seatChannel('bo')]?.whyHere?.value?.cost).toBeNull();
  });

  test('confirmed as it lies, who came in later joins the smallest team', () => {
    stage.enter('mia');
    lead({ type: 'mix/bevestig', step: stage.step });
    const { teams } = stage.state.all;
    expect(teams.flatMap(({ members }) => members).toSorted()).toEqual([...twelve, 'mia'].toSorted());
    expect(teams.map(({ members }) => members.length).toSorted()).toEqual([4, 4, 5]);
  });
});

describe('what is confirmed has everybody in it', () => {
  beforeEach(() => {
    atMix();
    mixAgain();
  });
  const placed = () => stage.state.all.teams.map(({ members }) => members);
  const everybodyOnce = () => {
    const here = Object.entries(stage.state.all.people).filter(
      ([, { role, gone }]) => role === 'deelnemer' && !gone,
    );
    expect(placed().flat().toSorted()).toEqual(here.map(([seat]) => seat).toSorted());
  };

  test('who is fixed in a team that there is not gets another one', () => {
    stage.enter('mia');
    fix('mia', 7);
    lead({ type: 'mix/bevestig', step: stage.step });
    everybodyOnce();
  });

  test('without a proposal a wish about a team that there is not asks for nothing, and the others hold', () => {
    stage = new Theatre(21).open();
    for (const seat of twelve) stage.enter(seat);
    stage.goTo('mix');
    wish('samen', 'anna', 'bo');
    wish('apart', 'bo', 'cas');
    fix('dirk', 9);
    lead({ type: 'mix/bevestig', step: stage.step });
    everybodyOnce();
    const of = (seat: string) => placed().findIndex((team) => team.includes(seat));
    expect(of('anna')).toBe(of('bo'));
    expect(of('bo')).not.toBe(of('cas'));
  });

  test('without a proposal wishes that contradict do not stop it: teams as without them', () => {
    stage = new Theatre(21).open();
    for (const seat of twelve) stage.enter(seat);
    stage.goTo('mix');
    wish('samen', 'anna', 'bo');
    wish('apart', 'bo', 'anna');
    lead({ type: 'mix/bevestig', step: stage.step });
    everybodyOnce();
    expect(placed().every((team) => team.length >= 3)).toBe(true);
  });

  test('a team that everybody left has no part any more: locks and wishes about the others stay about these', () => {
    const [gone = [], second = [], third = []] = proposal().teams;
    for (const seat of gone) stage.must(seat, { type: 'zit/verlaat' });
    lead({ type: 'mix/zet-team-vast', step: stage.step, team: 1, on: true });
    stage.enter('mia').enter('nils');
    fix('mia', 2);
    fix('nils', 0);
    lead({ type: 'mix/bijwerken', step: stage.step, moves: 4 });
    // team 1 stays as it is, and nobody can be fixed in a team that is none
    expect(problems()).toEqual([{ kind: 'no-such-team', about: ['nils'], team: 0 }]);
    const wished = mixing().wishes.find(({ who }) => who[0]?.value === 'nils');
    lead({ type: 'mix/wens-weg', id: wished?.id ?? '' });
    stage.must('nils', { type: 'zit/verlaat' });
    lead({ type: 'mix/bijwerken', step: stage.step, moves: 4 });
    expect(mixing().failed).toBeNull();
    expect(proposal().teams.map((team) => team.toSorted())).toEqual([
      [],
      second.toSorted(),
      [...third, 'mia'].toSorted(),
    ]);
    expect(proposal().changes?.arrivals).toEqual([{ seat: 'mia', team: 2 }]);
    lead({ type: 'mix/waarom', step: stage.step, seat: 'mia' });
    expect(proposal().why?.mia?.value).toMatchObject({ team: 2, locked: false });
    lead({ type: 'mix/waarom', step: stage.step, seat: second[0] ?? '' });
    expect(proposal().why?.[second[0] ?? '']?.value).toMatchObject({ team: 1, locked: true });
    // and confirmed with somebody who came in since, who is fixed in a team behind the empty one
    stage.enter('olga');
    fix('olga', 2);
    lead({ type: 'mix/bevestig', step: stage.step });
    everybodyOnce();
    expect(placed().map((team) => team.toSorted())).toEqual([
      second.toSorted(),
      [...third, 'mia', 'olga'].toSorted(),
    ]);
  });

  test('MIX-5: who waited for a place and is mixed in again waits no more', () => {
    lead({ type: 'mix/bevestig', step: stage.step });
    stage.enter('mia');
    expect(stage.state.facilitator.latecomers.map(({ seat }) => seat)).toEqual(['mia']);
    mixAgain();
    lead({ type: 'mix/bevestig', step: stage.step });
    everybodyOnce();
    expect(stage.state.facilitator.latecomers).toEqual([]);
  });
});

describe('the mix is made elsewhere and comes back', () => {
  beforeEach(() => {
    atMix();
    stage.holdsMix = true;
  });
  const outcome = () => {
    const task = mixTask(stage.state);
    if (!task) throw new Error('nothing was asked');
    return { type: 'mix/uitkomst', task: taskKey(task), outcome: runMix(task) } as const;
  };

  test('asked, then answered by its outcome; asked twice, the last counts', () => {
    mixAgain(4);
    const first = outcome();
    expect(mixing().asked).toMatchObject({ size: 4 });
    expect(stage.state.facilitator.mix[stage.step]).toBeUndefined();
    mixAgain(6);
    expect(stage.system(first)).toEqual({ refusal: 'te-laat' });
    stage.system(outcome());
    expect(proposal().teams).toHaveLength(2);
    expect(mixing().asked).toBeNull();
  });

  test('refused when what it was computed from has changed', () => {
    mixAgain();
    const early = outcome();
    stage.enter('mia');
    expect(stage.system(early)).toEqual({ refusal: 'te-laat' });
    const wished = outcome();
    wish('samen', 'anna', 'bo');
    expect(stage.system(wished)).toEqual({ refusal: 'te-laat' });
    stage.system(outcome());
    expect(proposal().teams.flat()).toContain('mia');
    expect(teamOf('anna')).toBe(teamOf('bo'));
  });

  test('what people say of themselves meanwhile, however often, does not put it off', () => {
    mixAgain();
    const first = outcome();
    stage.must('anna', { type: 'mix/afstand', seat: 'anna', remote: true });
    stage.must('bo', { type: 'smaak/kies', style: 'hoeder' });
    stage.must('cas', { type: 'zit/hernoem', name: 'cas', organisation: 'waterschap' });
    stage.must('dirk', { type: 'smaak/deel', shared: false });
    expect(isRefusal(stage.system(first))).toBe(false);
    expect(mixing().asked).toBeNull();
    expect(proposal().teams.flat().toSorted()).toEqual(twelve.toSorted());
    // and it counts in the next one
    mixAgain();
    const people = mixTask(stage.state)?.people;
    expect(people?.find(({ seat }) => seat === 'anna')?.remote).toBe(true);
    expect(people?.find(({ seat }) => seat === 'bo')?.style).toBe('hoeder');
  });

  test('it waits through a pause, and is still there', () => {
    mixAgain();
    lead({ type: 'regie/pauze', on: true });
    expect(mixTask(stage.state)).toBeNull();
    lead({ type: 'regie/pauze', on: false });
    stage.system(outcome());
    expect(proposal().teams).toHaveLength(3);
  });

  test('a mix that failed says so, and can be asked again', () => {
    mixAgain();
    const { task } = outcome();
    stage.system({ type: 'mix/uitkomst', task, outcome: null });
    expect(problems()).toEqual([{ kind: 'fout', about: [], team: null }]);
    mixAgain();
    expect(mixing().failed).toBeNull();
  });

  test('what is confirmed meanwhile needs no mix any more', () => {
    mixAgain();
    lead({ type: 'mix/bevestig', step: stage.step });
    expect(mixing().asked).toBeNull();
    expect(stage.state.all.teams).not.toEqual([]);
  });
});

describe('why somebody is here', () => {
  const asked = (seat: string, about = seat) =>
    stage.must(seat, { type: 'mix/waarom', step: stage.step, seat: about });

  test('for the facilitator: the windows, the wish, and the best exchange that was not made', () => {
    atMix();
    wish('apart', 'anna', 'bo');
    mixAgain();
    asked('noor', 'anna');
    const why = proposal().why?.anna?.value;
    expect(why?.wishes).toEqual([mixing().wishes[0]?.id]);
    expect(why?.windows.map(({ axis }) => axis)).toEqual(['style', 'organisation']);
    for (const { here, least, most } of why?.windows ?? []) expect(here >= least && here <= most).toBe(true);
    expect(why?.instead?.team).not.toBe(teamOf('anna'));
    lead({ type: 'mix/verplaats', step: stage.step, seat: 'cas', team: (teamOf('cas') + 1) % 3 });
    expect(proposal().why).toBeUndefined();
  });

  test('for the person: their own windows, no name and no wish to be apart; only of oneself, once in a team', () => {
    atMix();
    wish('apart', 'anna', 'bo');
    wish('samen', 'cas', 'gijs');
    mixAgain();
    expect(stage.refused('anna', { type: 'mix/waarom', step: stage.step, seat: 'anna' })).toBe('geen-team');
    lead({ type: 'mix/bevestig', step: stage.step });
    expect(stage.refused('anna', { type: 'mix/waarom', step: stage.step, seat: 'bo' })).toBe('niet-jouw-rol');
    const [told] = asked('anna');
    expect(Object.keys(told?.parts ?? {})).toEqual(['seat:anna']);
    const why = stage.state[seatChannel('anna')]?.whyHere?.value;
    expect(why).toMatchObject({ wished: false, hidden: false });
    expect(JSON.stringify(why)).not.toMatch(/apart|"bo"/);
    asked('cas');
    expect(stage.state[seatChannel('cas')]?.whyHere?.value).toMatchObject({ wished: true, cost: null });
  });

  test('MIX-2: what is said to a person is the same with and without wishes to be apart', () => {
    atMix();
    mixAgain();
    lead({ type: 'mix/bevestig', step: stage.step });
    const told = () => twelve.map((seat) => stage.state[seatChannel(seat)]?.whyHere?.value);
    for (const seat of twelve) asked(seat);
    const before = told();
    expect(before.map((why) => why?.cost)).not.toContain(null);
    const members = stage.state.all.teams.find((team) => team.members.includes('anna'))?.members ?? [];
    // every exchange of anna is closed by them
    for (const other of twelve) if (!members.includes(other)) wish('apart', 'anna', other);
    // said again only where it is something else
    for (const seat of twelve) stage.play(seat, { type: 'mix/waarom', step: stage.step, seat });
    expect(told()).toEqual(before);
  });

  test('asked again without anything new, nothing is said again; with something new it is', () => {
    atMix();
    mixAgain();
    asked('noor', 'anna');
    expect(stage.refused('noor', { type: 'mix/waarom', step: stage.step, seat: 'anna' })).toBe('al-gedaan');
    asked('noor', 'bo');
    wish('samen', 'anna', proposal().teams[teamOf('anna')]?.find((seat) => seat !== 'anna') ?? '');
    asked('noor', 'anna');
    lead({ type: 'mix/bevestig', step: stage.step });
    asked('anna');
    expect(stage.refused('anna', { type: 'mix/waarom', step: stage.step, seat: 'anna' })).toBe('al-gedaan');
    stage.must('bo', { type: 'smaak/deel', shared: false });
    asked('anna');
  });

  test('MIX-3: what people were told of their own place goes when somebody hides or shows a style; they ask again', () => {
    atMix();
    mixAgain();
    lead({ type: 'mix/bevestig', step: stage.step });
    const told = () => twelve.filter((seat) => stage.state[seatChannel(seat)]?.whyHere);
    for (const shared of [false, true]) {
      for (const seat of ['anna', 'cas']) asked(seat);
      expect(told()).toEqual(['anna', 'cas']);
      const events = stage.must('lars', { type: 'smaak/deel', shared });
      expect(told()).toEqual([]);
      // who never asked hears nothing of it
      const heard = events
        .filter(({ type }) => type === 'mix/waarom-weg')
        .flatMap(({ parts }) => Object.keys(parts));
      expect(heard.toSorted()).toEqual(['seat:anna', 'seat:cas']);
    }
    expect(stage.must('lars', { type: 'smaak/deel', shared: false }).map(({ type }) => type)).toEqual([
      'stijl/gedeeld',
    ]);
  });

  test('MIX-3: while anybody hides a style no exchange is told, and of its cost only what styles do not decide', () => {
    atMix();
    for (const seat of twelve.slice(0, 8)) lead({ type: 'mix/afstand', seat, remote: true });
    stage.must('lars', { type: 'smaak/deel', shared: false });
    mixAgain(6);
    for (const seat of twelve) asked('noor', seat);
    const whys = Object.values(proposal().why ?? {});
    expect(whys).toHaveLength(12);
    for (const { value } of whys) expect(value).toMatchObject({ hidden: true, instead: null });
    lead({ type: 'mix/bevestig', step: stage.step });
    for (const seat of twelve) asked(seat);
    const costs = new Set(twelve.map((seat) => stage.state[seatChannel(seat)]?.whyHere?.value?.cost));
    expect(costs).toEqual(new Set(['hybrid', null]));
  });

  test('MIX-3: with somebody who hides a style there are no numbers of styles, and no exchange with them', () => {
    stage.must('anna', { type: 'smaak/deel', shared: false });
    atMix();
    mixAgain();
    asked('noor', 'anna');
    expect(proposal().why?.anna?.value).toMatchObject({ hidden: true, instead: null });
    asked('noor', 'bo');
    expect(proposal().why?.bo?.value?.windows.map(({ axis }) => axis)).toEqual(['organisation']);
  });

  test('what was explained to a person is erased with them', () => {
    atMix();
    mixAgain();
    lead({ type: 'mix/bevestig', step: stage.step });
    asked('anna');
    expect(eraseState(stage.state, 'anna')[seatChannel('anna')]?.whyHere?.value).toBeNull();
  });
});

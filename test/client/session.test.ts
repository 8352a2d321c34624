import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Asked } from '../../client/host.ts';
import { createOutbox, type Outbox } from '../../client/outbox.ts';
import type { Others } from '../../client/presence.ts';
import { createSession, type Session } from '../../client/session.ts';
import { memoryShelf, type Shelf } from '../../client/shelf.ts';
import { NOTHING, type GameState } from '../../client/store.ts';
import { channelsOf } from '../../shared/workshop/channel.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import { view } from '../../shared/workshop/evolve.ts';
import type { Role } from '../../shared/workshop/ids.ts';
import { CLOSE, PROTOCOL, TO_CLIENT, type Ack, type Refused, type Seated } from '../../shared/wire.ts';
import { Theatre } from '../shared/workshop/theatre.ts';
import { FarSide } from './far-side.ts';
import { HandClock } from './hand-clock.ts';

/** Lets everything that was promised and is due happen. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

class Browser {
  readonly clock = new HandClock();
  readonly shelf: Shelf = memoryShelf();
  readonly store = createStore<GameState>(() => NOTHING);
  readonly others = createStore<Others>(() => ({}));
  readonly far: FarSide;
  outbox!: Outbox;
  session!: Session;
  readonly #role: Role;
  #ids = 0;
  given: string[] = [];
  answers = new Map<string, Ack | Refused>();
  backs: Asked<Seated>[] = [];

  constructor(far: FarSide) {
    this.far = far;
    this.#role = far.stage.state.all.people[far.seat]?.role ?? 'deelnemer';
    this.load();
  }

  /** A page that starts from what the device kept; promises of the page before are gone. */
  load(): void {
    this.session?.stop();
    this.outbox = createOutbox(this.shelf, 'uit:', this.clock.now);
    const { content } = this.far.stage;
    const kept = { seat: this.far.seat, secret: '0'.repeat(32), role: this.#role, name: 'anna' };
    const seated: Seated = {
      workshop: 'w1',
      seat: this.far.seat,
      role: this.#role,
      content: content.hash,
      reservation: {},
    };
    this.session = createSession('w1', kept, {
      store: this.store,
      others: this.others,
      transport: this.far.transport,
      back: async () => this.backs.shift() ?? { kind: 'answer', value: seated },
      content: async () => ({ kind: 'answer', value: content }),
      outbox: this.outbox,
      clock: this.clock,
      id: () => (this.#ids += 1).toString(16).padStart(32, '0'),
    });
    this.answers = new Map();
    this.given = [];
    this.session.start();
  }

  give(command: Command, as: string = this.far.seat): void {
    const id = (this.#ids + 1).toString(16).padStart(32, '0');
    this.given.push(id);
    void this.session.play(as, command).then((answer) => this.answers.set(id, answer));
  }

  /** Everything under way arrives, both ways. */
  async deliver(): Promise<void> {
    await settled();
    while (this.far.up() || this.far.down());
    await settled();
  }

  /** Until nothing waits any more. */
  async heal(): Promise<void> {
    for (let turn = 0; turn < 60 && (turn < 2 || this.outbox.size() > 0); turn += 1) {
      await this.deliver();
      this.clock.pass(1_000);
    }
    await this.deliver();
  }

  get connection() {
    return this.store.getState().connection;
  }
}

const opened = (): FarSide =>
  new FarSide(new Theatre(7).open().enter('anna').enter('bo').enter('cas'), 'anna');

const word = (far: FarSide, text: string): Command => ({
  type: 'checkin/woord',
  step: far.stage.step,
  word: text,
});

async function connected(): Promise<Browser> {
  const browser = new Browser(opened());
  await browser.deliver();
  expect(browser.connection).toBe('verbonden');
  return browser;
}

/** What the client holds is what the server says this seat may see, to the letter. */
function expectSame({ store, far }: Browser): void {
  const { state } = far.stage;
  const expected = Object.fromEntries(
    channelsOf(state, far.seat).map((channel) => [channel, view(state, channel)]),
  );
  expect(store.getState().slices).toEqual(JSON.parse(JSON.stringify(expected)));
}

describe('random loss', () => {
  const op = fc.oneof(
    { weight: 4, arbitrary: fc.constant('give' as const) },
    { weight: 4, arbitrary: fc.constant('up' as const) },
    { weight: 4, arbitrary: fc.constant('down' as const) },
    { weight: 2, arbitrary: fc.constant('noor' as const) },
    { weight: 2, arbitrary: fc.constant('time' as const) },
    fc.constant('cut' as const),
    fc.constant('reload' as const),
    fc.constant('erased' as const),
    fc.constant('fast' as const),
  );

  test('acknowledged exactly once, in order, with the server’s own seq; in the end client and server hold the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(op, { maxLength: 80 }), async (ops) => {
        const browser = new Browser(opened());
        const { far } = browser;
        const all: string[] = [];
        let number = 0;
        for (const one of ops) {
          number += 1;
          if (one === 'give') {
            browser.give(
              number % 3 === 0 ? { type: 'hand/steek', up: number % 2 === 0 } : word(far, `woord${number}`),
            );
            all.push(browser.given.at(-1) ?? '');
          } else if (one === 'up') far.up();
          else if (one === 'down') far.down();
          else if (one === 'noor') far.other('noor', { type: 'regie/bericht', text: `bericht ${number}` });
          else if (one === 'time') browser.clock.pass(700);
          else if (one === 'cut') far.cut(1006);
          else if (one === 'reload') browser.load();
          else if (one === 'erased') far.generation += 1;
          else far.tooFastFor(2);
          await settled();
        }
        await browser.heal();

        expect(browser.outbox.all()).toEqual([]);
        expect(browser.store.getState().pending).toBe(0);
        expect(new Set(far.done).size).toBe(far.done.length);
        expect(far.done.toSorted()).toEqual(far.done);
        for (const id of all) expect(far.seqs.has(id) || far.refusals.has(id)).toBe(true);
        for (const id of browser.given) {
          const answer = browser.answers.get(id);
          const seq = far.seqs.get(id);
          expect(answer).toMatchObject(
            seq === undefined ? { id, refusal: far.refusals.get(id) } : { id, seq },
          );
        }
        expectSame(browser);
      }),
      { seed: 482, numRuns: 150 },
    );
  });
});

describe('coming back', () => {
  test('says which build it speaks and what it still holds, and hears only what it missed', async () => {
    const browser = await connected();
    const { far } = browser;
    far.cut(1006);
    expect(browser.connection).toBe('weg');
    far.other('noor', { type: 'regie/bericht', text: 'nog even' });
    browser.clock.pass(10_000);
    await browser.deliver();
    expect(far.readies[0]).toEqual({ protocol: PROTOCOL, have: null });
    expect(far.readies[1]?.have?.channels.toSorted()).toEqual(channelsOf(far.stage.state, 'anna').toSorted());
    expect(browser.connection).toBe('verbonden');
    expectSame(browser);
  });

  test('what was held is still shown while away', async () => {
    const browser = await connected();
    browser.far.cut(1006);
    expect(browser.store.getState().slices.all?.workshop?.title).toBe('Opgavedag');
  });

  test('tries again later while the server does not answer, as late as it asks, and at once when told', async () => {
    const browser = new Browser(opened());
    browser.session.stop();
    browser.backs = [
      { kind: 'unreachable' },
      { kind: 'refused', refusal: { refusal: 'te-veel-pogingen', limit: 30 } },
    ];
    browser.session.start();
    await settled();
    browser.clock.pass(1_000);
    await settled();
    expect((browser.store.getState().retryAt ?? 0) - browser.clock.now()).toBeGreaterThan(28_000);
    browser.session.retry();
    await browser.deliver();
    expect(browser.connection).toBe('verbonden');
  });

  test('a seat that is gone is not knocked at again', async () => {
    const browser = new Browser(opened());
    browser.session.stop();
    browser.backs = [{ kind: 'refused', refusal: { refusal: 'geheim-klopt-niet' } }];
    browser.session.start();
    await settled();
    expect(browser.connection).toBe('verwijderd');
    browser.clock.pass(60_000);
    await settled();
    expect(browser.far.isUp).toBe(false);
  });

  test('a silent line is asked for a sign of life, and replaced when none comes', async () => {
    const browser = await connected();
    browser.clock.pass(15_000);
    expect(browser.far.pinged).toHaveLength(1);
    browser.far.pinged[0]?.();
    browser.clock.pass(15_000);
    expect(browser.far.pinged).toHaveLength(2);
    browser.clock.pass(5_000);
    expect(browser.connection).toBe('weg');
    await browser.deliver();
    expect(browser.connection).toBe('verbonden');
    expect(browser.far.readies).toHaveLength(2);
  });
});

describe('how the server lets go', () => {
  test.each([
    [CLOSE.taken, 'overgenomen'],
    [CLOSE.removed, 'verwijderd'],
    [CLOSE.reload, 'herladen'],
  ] as const)('%i: %s, and stays away', async (code, connection) => {
    const browser = await connected();
    browser.far.cut(code);
    browser.clock.pass(60_000);
    await settled();
    expect(browser.connection).toBe(connection);
    expect(browser.far.isUp).toBe(false);
  });

  test('a taken seat comes back when the person asks, with what the other tab left waiting', async () => {
    const browser = await connected();
    browser.far.cut(CLOSE.taken);
    const other = createOutbox(browser.shelf, 'uit:', browser.clock.now);
    other.add({ kind: 'command', id: 'f'.repeat(32), command: word(browser.far, 'ander') });
    browser.session.retry();
    await browser.deliver();
    expect(browser.connection).toBe('verbonden');
    expect(browser.far.done).toEqual(['f'.repeat(32)]);
  });

  test('asked to join again: it does', async () => {
    const browser = await connected();
    browser.far.cut(CLOSE.rejoin);
    browser.clock.pass(1_000);
    await browser.deliver();
    expect(browser.connection).toBe('verbonden');
  });

  test('a message of another build is not guessed at; what was given stays kept', async () => {
    const browser = await connected();
    browser.give(word(browser.far, 'helder'));
    browser.far.say(TO_CLIENT.frame, { seq: 99, now: 0, parts: [['all', [{ type: 'nog/nooit-gehoord' }]]] });
    await browser.deliver();
    expect(browser.connection).toBe('herladen');
    browser.load();
    await browser.heal();
    expect(browser.far.done).toHaveLength(1);
  });
});

describe('answers to what was given', () => {
  test('one change of the store per frame, and an acknowledgement only after its effect is there', async () => {
    const browser = await connected();
    const { far, store } = browser;
    let changes = 0;
    let shown: unknown = null;
    const given = browser.session.play('anna', word(far, 'helder'));
    const look = async (): Promise<void> => {
      await given;
      shown = store.getState().slices.all?.checkin[far.stage.step]?.words['anna']?.value;
    };
    void look();
    far.up();
    store.subscribe(() => (changes += 1));
    far.down();
    expect(changes).toBe(1);
    await settled();
    expect(shown).toBe('helder');
  });

  test('slices without news stay the same object', async () => {
    const browser = await connected();
    const before = browser.store.getState().slices;
    browser.far.other('noor', { type: 'regie/bericht', text: 'hallo' });
    await browser.deliver();
    const after = browser.store.getState().slices;
    expect(after.all).not.toBe(before.all);
    expect(after['seat:anna']).toBe(before['seat:anna']);
    expect(after.all?.people).toBe(before.all?.people);
  });

  test('nothing is shown as done before it is acknowledged', async () => {
    const browser = await connected();
    browser.give({ type: 'hand/steek', up: true });
    expect(browser.store.getState().pending).toBe(1);
    expect(browser.store.getState().slices['seat:anna']?.hand).toBe(false);
    await browser.deliver();
    expect(browser.store.getState().pending).toBe(0);
    expect(browser.store.getState().slices['seat:anna']?.hand).toBe(true);
  });

  test('a refusal that comes after a reload is told by the shell, because its form is gone', async () => {
    const browser = await connected();
    browser.give({ type: 'hand/steek', up: false });
    browser.load();
    await browser.heal();
    expect(browser.store.getState().late).toMatchObject({ refusal: 'al-gedaan' });
  });

  test('nor is it there when what was given while the line was gone is refused after the step moved on', async () => {
    for (const isThere of [true, false]) {
      const browser = await connected();
      browser.far.cut(1006);
      void browser.session.play('anna', { type: 'hand/steek', up: false }, () => isThere);
      await browser.heal();
      expect(browser.store.getState().late?.refusal).toBe(isThere ? undefined : 'al-gedaan');
    }
  });

  test('given over a line that was lost before the answer: the shell says it too', async () => {
    const browser = await connected();
    void browser.session.play('anna', { type: 'hand/steek', up: false }, () => false);
    browser.far.cut(1006);
    await browser.heal();
    expect(browser.store.getState().late).toMatchObject({ refusal: 'al-gedaan' });
  });

  test('who presses what another just did, and is on the next screen already, sees no error', async () => {
    const browser = await connected();
    void browser.session.play('anna', { type: 'hand/steek', up: false }, () => false);
    await browser.deliver();
    expect(browser.store.getState()).toMatchObject({ late: null, pending: 0 });
  });

  test('answers to the questionnaire count once they are on disk, also after a reload', async () => {
    const browser = await connected();
    let safe = false;
    void browser.session.writeSheet('anna', 'vragenlijst', { s1: 4 }).then(() => (safe = true));
    await settled();
    expect(safe).toBe(false);
    expect(browser.store.getState().sheets).toEqual({});
    await browser.deliver();
    expect(safe).toBe(true);
    expect(browser.store.getState().sheets).toEqual({ anna: { vragenlijst: { s1: 4 } } });
    void browser.session.writeSheet('anna', 'vragenlijst', { s1: 4, s2: 2 });
    browser.load();
    await browser.heal();
    expect(browser.far.sheets).toEqual({ anna: { vragenlijst: { s1: 4, s2: 2 } } });
    expect(browser.store.getState().sheets).toEqual({ anna: { vragenlijst: { s1: 4, s2: 2 } } });
  });

  test('new channels come with a view: the mix brings the team’s slice', async () => {
    const browser = new Browser(
      new FarSide(new Theatre(9).open().enter('anna').enter('bo').enter('cas').enter('dan'), 'anna'),
    );
    await browser.deliver();
    const { far } = browser;
    while (!far.stage.state.all.teams.some(({ members }) => members.includes('anna'))) {
      far.other('noor', { type: 'regie/volgende', from: far.stage.step, direct: true });
    }
    await browser.deliver();
    expect(Object.keys(browser.store.getState().slices)).toContain(
      `team:${far.stage.state.all.teams[0]?.id}`,
    );
    expectSame(browser);
  });
});

describe('MIX-7: what waits for a team that one left', () => {
  const SEATS = ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs', 'hanna'];

  test('is not given to the other one: a sheet and a card are refused, what is one’s own goes through', async () => {
    const stage = new Theatre(6).open();
    for (const seat of SEATS) stage.enter(seat);
    stage.goTo('mix');
    stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 4, count: 2 });
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    stage.goTo('kaartronde');
    const [from, into] = stage.state.all.teams;
    const [seat = '', ...rest] = from?.members ?? [];
    const browser = new Browser(new FarSide(stage, seat));
    await browser.deliver();
    // given while the line is gone, and the team goes over meanwhile
    const { step } = stage;
    const answers: (Ack | Refused)[] = [];
    void browser.session.writeSheet(seat, step, { ongezegd: 'voor ons' }).then((one) => answers.push(one));
    browser.give({ type: 'kaart/gelezen', step });
    browser.give({ type: 'hand/steek', up: true });
    browser.far.cut(1006);
    for (const one of rest.slice(1)) stage.leaveLine(one);
    stage.later(300_000).wake();
    browser.far.other('noor', { type: 'team/voeg-samen', team: from?.id ?? '', into: into?.id ?? '' });
    expect(stage.state.all.teams[1]?.members).toContain(seat);
    await browser.heal();
    expect(answers).toMatchObject([{ refusal: 'ander-team' }]);
    expect([...browser.answers.values()]).toMatchObject([{ refusal: 'ander-team' }, {}]);
    expect(browser.far.sheets).toEqual({});
    expect(stage.round(into?.id).read).not.toContain(seat);
    expect(stage.state.facilitator.hands).toMatchObject([{ seat }]);
    // and what is given there counts
    browser.give({ type: 'kaart/gelezen', step });
    await browser.deliver();
    expect(stage.round(into?.id).read).toContain(seat);
  });
});

describe('TAFEL-3: a device that several people share', () => {
  const tabled = async (): Promise<Browser> => {
    const browser = new Browser(
      new FarSide(new Theatre(7).open().enterTable('laptop', ['anna', 'bo']).enter('cas'), 'laptop'),
    );
    await browser.deliver();
    expect(browser.connection).toBe('verbonden');
    return browser;
  };
  const words = ({ far }: Browser) => far.stage.state.all.checkin[far.stage.step]?.words ?? {};

  test('the first name plays; what is given goes out with the name it was given for', async () => {
    const browser = await tabled();
    expect(browser.store.getState()).toMatchObject({ device: 'laptop', seat: 'anna' });
    browser.give(word(browser.far, 'helder'), 'anna');
    browser.give(word(browser.far, 'moe'), 'bo');
    await browser.deliver();
    expect(words(browser)['anna']?.value).toBe('helder');
    expect(words(browser)['bo']?.value).toBe('moe');
    expectSame(browser);
  });

  test('whose it was stays with what waits, over a reload and after the device went to another', async () => {
    const browser = await tabled();
    browser.give(word(browser.far, 'moe'), 'bo');
    void browser.session.writeSheet('bo', 'vragenlijst', { s1: 4 });
    browser.load();
    browser.store.setState({ seat: 'anna' });
    await browser.heal();
    expect(words(browser)).toMatchObject({ bo: { by: 'bo', value: 'moe' } });
    expect(words(browser)['anna']).toBeUndefined();
    expect(browser.far.sheets).toEqual({ bo: { vragenlijst: { s1: 4 } } });
    expect(browser.store.getState().sheets).toEqual({ bo: { vragenlijst: { s1: 4 } } });
  });

  test('who goes to a phone of their own takes along what they wrote, and another name plays on', async () => {
    const browser = await tabled();
    void browser.session.writeSheet('anna', 'vragenlijst', { s1: 4 });
    await browser.deliver();
    expect(Object.keys(browser.store.getState().sheets)).toEqual(['anna']);
    browser.far.other('noor', { type: 'regie/herstel', seat: 'anna', secretHash: 'ab'.repeat(32) });
    await browser.deliver();
    expect(browser.store.getState()).toMatchObject({ seat: 'bo', sheets: {} });
    expect(Object.keys(browser.store.getState().slices)).not.toContain('seat:anna');
    browser.give(word(browser.far, 'weg'), 'anna');
    await browser.deliver();
    expect([...browser.answers.values()].at(-1)).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expectSame(browser);
  });

  test('who comes to the table brings along what they wrote', async () => {
    const browser = await tabled();
    browser.give({ type: 'tafel/erbij', name: 'Dirk', organisation: '' }, 'laptop');
    await browser.deliver();
    const { sheets, slices } = browser.store.getState();
    expect(Object.keys(slices).filter((channel) => channel.startsWith('seat:'))).toHaveLength(4);
    expect(Object.keys(sheets)).toHaveLength(1);
    expectSame(browser);
  });

  test('nobody is left: nobody plays, until a name comes', async () => {
    const browser = await tabled();
    for (const seat of ['anna', 'bo']) browser.far.other('noor', { type: 'regie/verwijder', seat });
    await browser.deliver();
    expect(browser.store.getState()).toMatchObject({ device: 'laptop', seat: null, connection: 'verbonden' });
    browser.give({ type: 'tafel/erbij', name: 'Dirk', organisation: '' }, 'laptop');
    await browser.deliver();
    expect(browser.store.getState().seat).not.toBeNull();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import type { Commit, Event } from '../../../shared/workshop/events.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { upcast } from '../../../shared/workshop/upcast.ts';
import { neverCame } from '../../../shared/workshop/voorwerk/voorwerk.ts';
import { contentOf, Theatre } from './theatre.ts';

let stage: Theatre;

/** The log as version 1 wrote it, and as it is read now. */
const written = (change: (event: Event) => Event): Commit[] =>
  stage.log.map((commit) => ({ ...commit, version: 1, events: commit.events.map(change) }));
const read = (log: readonly Commit[]) => foldLog(log.map(upcast));

describe('version 1 withdrew an invitation with its secret', () => {
  let guest: string;
  const withSecret = (event: Event): Event =>
    event.type === 'zit/uitnodiging-weg'
      ? { ...event, parts: { ...event.parts, server: { type: 'zit/weg', seat: guest } } }
      : event;

  beforeEach(() => {
    stage = new Theatre(31, contentOf('grenzeloos-120')).open();
    stage.must('noor', { type: 'voorwerk/open' });
    guest = stage.invite('Sanne');
    stage.must('noor', { type: 'voorwerk/trek-in', seat: guest });
  });

  test('VOOR-7: read now the secret stays, so that their own link still takes their name out', () => {
    const log = written(withSecret);
    expect(neverCame(foldLog(log), guest)).toBe(false);
    expect(neverCame(read(log), guest)).toBe(true);
    expect(read(log)).toEqual(stage.state);
  });

  test('who leaves still takes their secret along', () => {
    stage.must('noor', { type: 'voorwerk/begin' });
    stage.enter('anna').must('anna', { type: 'zit/verlaat' });
    expect(read(written(withSecret)).server.secrets).not.toHaveProperty('anna');
  });
});

describe('version 1 kept what was explained to facilitators when somebody hid a style', () => {
  const PEOPLE = ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs', 'hanna'];
  /** The facilitator's part of a choice to share was not there yet, nor what was taken from people. */
  const withoutLead = (event: Event): Event => {
    if (event.type !== 'stijl/gedeeld') return event;
    const { facilitator: _facilitator, ...parts } = event.parts;
    return { ...event, parts };
  };

  beforeEach(() => {
    stage = new Theatre(21).open();
    for (const seat of PEOPLE) stage.enter(seat);
    for (const seat of PEOPLE) stage.must(seat, { type: 'smaak/kies', style: 'hoeder' });
    const { step } = stage.goTo('mix');
    stage.must('noor', { type: 'mix/voorstel', step, size: 4 });
    stage.must('noor', { type: 'mix/waarom', step, seat: 'anna' });
    stage.must('bo', { type: 'smaak/deel', shared: false });
  });

  test('MIX-3: read now it goes with the choice', () => {
    const log = written(withoutLead);
    expect(foldLog(log).facilitator.mix['mix']?.why).toHaveProperty('anna');
    expect(read(log).facilitator.mix['mix']?.why).toBeUndefined();
    expect(read(log).server.styles['bo']?.shared).toBe(false);
    expect(read(log)[seatChannel('bo')]?.style.shared).toBe(false);
  });
});

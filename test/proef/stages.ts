import { statementsOf } from '../../shared/decks/content.ts';
import { QUESTIONS } from '../../shared/steps/afspraken/state.ts';
import { LINE_KINDS } from '../../shared/steps/speelveld/state.ts';
import { teamChannel } from '../../shared/workshop/channel.ts';
import type { Theatre } from '../shared/workshop/theatre.ts';
import { roomOf } from './names.ts';
import { Room } from './room.ts';

/** Moments of a workshop worth looking at, each played up to by the rules themselves. */
export const STAGES = {
  'voorwerk-leeg': () => said(new Room({ people: 0 }), { type: 'voorwerk/open' }),
  voorwerk: () => expecting(new Room({ people: 9 }), 30),
  'voorwerk-vragen': () => expecting(new Room({ people: 0 }), 3),
  'check-in-8': () => new Room({ people: 8 }).rounds(1),
  'check-in-120': () => stated(new Room({ people: 120 }).rounds(1)),
  vragenlijst: () => new Room({ people: 40 }).to('vragenlijst'),
  'uitslag-tellen': () => counted(new Room({ people: 8 }).to('vragenlijst')),
  tweekeuzes: () => new Room({ people: 8, questionnaire: 'tweekeuzes', fresh: true }).to('vragenlijst'),
  'theedoos-5': () => new Room({ people: 5 }).to('theedoos'),
  'theedoos-8': () => new Room({ people: 8 }).to('theedoos'),
  'theedoos-40': () => new Room({ people: 40, hidden: 10 }).to('theedoos'),
  'theedoos-120': () => new Room({ people: 120, hidden: 12 }).to('theedoos'),
  'mix-wachten': () => new Room({ people: 30 }).to('mix'),
  'mix-2': () => new Room({ people: 10, teamSize: 5 }).to('mix').mixed(),
  'mix-5': () => new Room({ people: 30 }).to('mix').mixed(),
  'mix-12': () => new Room({ people: 70 }).to('mix').mixed(),
  'mix-20': () => new Room({ people: 120, hidden: 12 }).to('mix').mixed(),
  opgave: () => new Room({ people: 30 }).to('opgave'),
  'opgave-voorstellen': () => new Room({ people: 30 }).to('opgave').until(proposed),
  afspraken: () => new Room({ people: 30 }).to('afspraken'),
  'afspraken-samen': () => withOpgave(30).to('afspraken').until(inTeams('afsprakenStep', 'samen')),
  'kaartronde-vrij': () => withOpgave(30).to('wicked').until(inTeams('kaartronde', 'vrij')).rounds(3),
  'kaartronde-gedoe': () => gedoe(withOpgave(30).to('wicked').until(inTeams('kaartronde', 'vrij'))),
  'kaartronde-12': () => withOpgave(70).to('wicked').until(inTeams('kaartronde', 'beurten')).rounds(5),
  'kaartronde-leeg': () => withAgreements().to('wicked').until(firstIn('kaartronde', 'beurten')),
  'kaartronde-beurt': () => withAgreements().to('wicked').until(laid(3)),
  'kaartronde-gedoe-ligt': () => gedoe(withAgreements().to('wicked').until(firstIn('kaartronde', 'vrij'))),
  'speelveld-afspraken': () => joined(withAgreements().to('speelveld').until(firstIn('speelveld', 'vrij'))),
  speelveld: () => withOpgave(30).to('speelveld').until(inTeams('speelveld', 'vrij')).rounds(4),
  pauze: () => withOpgave(30).to('pauze'),
  reflectie: () => withAgreements().to('reflectie'),
  'reflectie-bespreken': () => withAgreements().to('reflectie').until(inTeams('reflectie', 'bespreken')),
  'reflectie-woorden': () => withAgreements().to('reflectie').until(inTeams('reflectie', 'woorden')),
  waarderen: () => weighing().to('waarderen'),
  'waarderen-onthuld': () => weighing().to('waarderen').until(inTeams('waarderen', 'onthuld')),
  'koers-stil': () => withOpgave(30).to('koers'),
  'koers-samen': () => withOpgave(30).to('koers').until(withStep),
  'plenair-2': () => gallery(10, 5),
  'plenair-6': () => gallery(36),
  'plenair-12': () => gallery(72),
  'plenair-20': () => gallery(120),
  'plenair-groot': () => large(gallery(36)),
  'check-out': () => withOpgave(12).to('koers').until(withStep).to('check-out').rounds(6),
  einde: () => ended(withOpgave(12).to('koers').until(withStep).to('check-out').rounds(12)),
  oogst: () => ended(whole()),
  stil: () => said(withOpgave(30).to('koers'), { type: 'regie/pauze', on: true }),
  praat: () => said(withOpgave(30).to('koers'), { type: 'regie/praat', on: true }),
  bericht: () =>
    said(withOpgave(30).to('wicked'), { type: 'regie/bericht', text: 'Nog één rondje, dan stippen we.' }),
  code: () => said(withOpgave(30).to('wicked'), { type: 'regie/toon', show: 'code' }),
} as const satisfies Record<string, () => Room>;

export type StageName = keyof typeof STAGES;

export const isStage = (name: string): name is StageName => Object.hasOwn(STAGES, name);

type Phased = 'afsprakenStep' | 'kaartronde' | 'speelveld' | 'reflectie' | 'waarderen';

/** Every team has come to this phase of the step that is on. */
const inTeams =
  (where: Phased, phase: string) =>
  ({ state, step }: Theatre): boolean =>
    state.all.teams.some(({ id }) => state[teamChannel(id)]?.[where]?.[step]?.phase === phase);

const firstIn =
  (where: Phased, phase: string) =>
  ({ state, step }: Theatre): boolean =>
    state[teamChannel('t1')]?.[where]?.[step]?.phase === phase;

/** So many cards lie with the first team. */
const laid =
  (count: number) =>
  ({ state, step }: Theatre): boolean =>
    (state[teamChannel('t1')]?.kaartronde[step]?.cards.length ?? 0) >= count;

const proposed = ({ state, step }: Theatre): boolean =>
  (state[teamChannel('t1')]?.opgaveStep[step]?.proposals.length ?? 0) > 1;

const settled = ({ state }: Theatre): boolean =>
  state.all.teams.every(({ id }) => state[teamChannel(id)]?.opgave);

const withStep = ({ state, step }: Theatre): boolean =>
  state.all.teams.every(({ id }) => {
    const koers = state[teamChannel(id)]?.koers[step];
    return koers?.course && koers.firstStep && koers.request;
  });

const agreed = ({ state }: Theatre): boolean =>
  Object.values(state[teamChannel('t1')]?.afspraken?.items ?? {}).filter(({ text }) => text !== null)
    .length === QUESTIONS.length;

/** Pre-work with so many invited, of whom one in three came and has not answered yet. */
function expecting(room: Room, guests: number): Room {
  said(room, { type: 'voorwerk/open' });
  const startsAt = room.stage.now + 11 * 86_400_000;
  said(room, {
    type: 'voorwerk/moment',
    startsAt,
    endsAt: startsAt + 7_200_000,
    place: 'Stadskantoor, zaal 3',
  });
  for (const [at, name] of roomOf(room.seats.length + guests)
    .slice(room.seats.length)
    .entries()) {
    const seat = room.stage.invite(name, ['Gemeente Veere', 'Waterschap Scheldestromen', ''][at % 3] ?? '');
    if (at % 3 !== 0) continue;
    room.stage.come(seat);
    room.seats.push(seat);
  }
  return room;
}

function withOpgave(people: number, teamSize = 6): Room {
  return new Room({ people, teamSize }).to('opgave').until(settled);
}

function withAgreements(): Room {
  return withOpgave(12).to('afspraken').until(agreed).rounds(8);
}

function weighing(): Room {
  const room = new Room({ people: 12, format: 'alles' }).to('opgave').until(settled);
  return room.to('wicked').until(inTeams('kaartronde', 'klaar'));
}

function gallery(people: number, teamSize = 6): Room {
  const room = withOpgave(people, teamSize).to('koers').until(withStep).to('plenair');
  return room.until(({ state, step }) => state.all.plenair?.[step]?.shown.length === state.all.teams.length);
}

function large(room: Room): Room {
  return said(room.rounds(4), { type: 'regie/plenair-toon', step: room.stage.step, team: 't1' });
}

function whole(): Room {
  const room = withAgreements().to('wicked').until(inTeams('kaartronde', 'klaar'));
  room.to('speelveld').until(inTeams('speelveld', 'klaar'));
  return room.to('koers').until(withStep).to('check-out').rounds(12);
}

function stated(room: Room): Room {
  return said(room, { type: 'checkin/stelling', step: room.stage.step });
}

/** The first team joins its parties, each to the next, and says what plays there. */
function joined(room: Room): Room {
  const { stage } = room;
  const seat = stage.state.all.teams[0]?.members[0] ?? '';
  const parties = stage.state[teamChannel('t1')]?.speelveld?.[stage.step]?.parties ?? [];
  for (const [at, { id }] of parties.entries()) {
    const next = parties[at + 1];
    const kind = LINE_KINDS[at % LINE_KINDS.length];
    if (next && kind)
      stage.must(seat, {
        type: 'veld/lijn',
        step: stage.step,
        kind,
        a: id,
        b: next.id,
        words: 'Wie betaalt?',
      });
  }
  return room;
}

function gedoe(room: Room): Room {
  return said(room, { type: 'gedoe/gooi', step: room.stage.step, team: null });
}

function ended(room: Room): Room {
  return said(room, { type: 'regie/einde', from: room.stage.step });
}

function said(room: Room, command: Parameters<Theatre['must']>[1]): Room {
  room.stage.must('noor', command);
  return room;
}

/** The first in the room answered all statements, most strongly those of one style. */
function counted(room: Room): Room {
  const { stage, seats } = room;
  const statements = statementsOf(stage.content.questionnaire);
  const weights = { spiegelaar: 5, verbinder: 4, hoeder: 4, verkenner: 3, volhouder: 3, aanjager: 2 };
  const seat = seats[0] ?? '';
  stage.write(seat, Object.fromEntries(statements.map(({ id, style }) => [id, weights[style]])));
  stage.must(seat, { type: 'vragenlijst/klaar', step: stage.step });
  return room;
}

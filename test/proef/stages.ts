import { statementsOf } from '../../shared/decks/content.ts';
import { QUESTIONS } from '../../shared/steps/afspraken/state.ts';
import { LINE_KINDS } from '../../shared/steps/speelveld/state.ts';
import { SYSTEEM_TIMES } from '../../shared/steps/systeem/state.ts';
import { teamChannel } from '../../shared/workshop/channel.ts';
import type { Theatre } from '../shared/workshop/theatre.ts';
import { roomOf } from './names.ts';
import { Room } from './room.ts';

const LAST_ROUND = { type: 'regie/bericht', text: 'Nog één rondje, dan stippen we.' } as const;

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
  'koffietafels-eigen': () => coffee(14, 7).rounds(2),
  'koffietafels-gemengd': () => said(coffee(14, 7), { type: 'koffie/meng', step: 'tafels' }).rounds(2),
  'koffietafels-opgave': () =>
    said(said(coffee(14, 7), { type: 'koffie/meng', step: 'tafels' }).rounds(1), {
      type: 'koffie/opgave',
      step: 'tafels',
      from: 0,
    }),
  'koffietafels-alleen': () => alone(coffee(14, 7)),
  'koffietafels-geroepen': () =>
    said(coffee(14, 7).rounds(2), { type: 'koffie/roep', step: 'tafels', on: true }),
  'koffietafels-terug': () => back(coffee(14, 7)),
  'koffietafels-120': () => said(coffee(120, 8), { type: 'koffie/meng', step: 'tafels' }).rounds(1),
  'koffietafels-check-out': () => coffee(14, 7).to('check-out').rounds(1),
  'mix-wachten': () => new Room({ people: 30 }).to('mix'),
  'mix-2': () => new Room({ people: 10, teamSize: 5 }).to('mix').mixed(),
  'mix-5': () => new Room({ people: 30 }).to('mix').mixed(),
  'mix-12': () => new Room({ people: 70 }).to('mix').mixed(),
  'mix-20': () => new Room({ people: 120, hidden: 12 }).to('mix').mixed(),
  'mix-wensen': () => wished(new Room({ people: 36 }).to('mix')),
  'mix-kan-niet': () => contradicting(wished(new Room({ people: 36 }).to('mix'))),
  'mix-voorstel': () => proposedTo(wished(new Room({ people: 36 }).to('mix'))),
  'mix-bijgewerkt': () => updated(proposedTo(wished(new Room({ people: 36 }).to('mix')))),
  'mix-voorstel-118': () => proposedTo(wished(new Room({ people: 118, hidden: 12 }).to('mix'))),
  'mix-waarom': () => asked(new Room({ people: 30 }).to('mix').mixed()),
  'team-klein': () => thinned(withOpgave(30).to('wicked')),
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
  'wat-stil': () => cards().to('wat').until(written),
  'wat-samen': () => cards().to('wat').until(inTalk),
  'wat-klaar': () => cards().to('wat').until(firstIn('wat', 'klaar')),
  'hoedan-rollen': () => cards().to('hoedan').rounds(1),
  'hoedan-beurten': () => cards().to('hoedan').until(told(2)),
  'hoedan-afspreken': () => cards().to('hoedan').until(promised),
  'hoedan-klaar': () => cards().to('hoedan').until(firstIn('hoedan', 'klaar')),
  waarderen: () => weighing().to('waarderen'),
  'waarderen-onthuld': () => weighing().to('waarderen').until(inTeams('waarderen', 'onthuld')),
  scenarios: () => scenarios().until(listed),
  'scenarios-verdelen': () => scenarios().until(firstIn('waarderen', 'stil')),
  'scenarios-onthuld': () => scenarios().until(firstIn('waarderen', 'onthuld')),
  'tegenspraak-stil': () => dissent(),
  'tegenspraak-lijn': () => dissent().until(firstIn('tegenspraak', 'lijn')),
  'tegenspraak-vraag': () => dissent().until(firstIn('tegenspraak', 'vragen')),
  'tegenspraak-afspraken': () => dissent().until(agreesOn),
  'goedwerk-moment': () => goodWork(),
  'goedwerk-stippen': () => goodWork().until(firstIn('goedwerk', 'stippen')),
  'goedwerk-vertellen': () => goodWork().until(firstIn('goedwerk', 'vertellen')),
  'goedwerk-beeld': () => goodWork().until(pictured),
  'systeem-wie': () => missing(),
  'systeem-stoelen': () => missing().until(chairsChosen),
  'systeem-lot': () => lots(missing().until(firstIn('systeem', 'spreken'))),
  'systeem-spreken': () => missing().until(answered(2)),
  'systeem-uitnodigen': () => missing().until(invited),
  'systeem-klaar': () => missing().until(firstIn('systeem', 'klaar')),
  'beraad-casus': () => deliberation().until(caseWritten),
  'beraad-vraagkeuze': () => deliberation().until(firstIn('beraad', 'vraagkeuze')),
  'beraad-geraakt': () => deliberation().until(firstIn('beraad', 'geraakt')),
  'beraad-lijst': () => deliberation().until(firstIn('beraad', 'lijst')),
  'beraad-keuzes': () => deliberation().until(weighed),
  'beraad-standpunt': () => deliberation().until(firstIn('beraad', 'standpunt')),
  'beraad-opbrengst': () => deliberation().until(found),
  'dialoog-onderwerp': () => dialogue().until(wantsTopic),
  'dialoog-aannames': () => dialogue().until(firstIn('dialoog', 'aannames')),
  'dialoog-rondje': () => dialogue().until(firstIn('dialoog', 'rondje')),
  'dialoog-vrij': () => dialogue().until(holdsStick),
  'dialoog-vraag': () => dialogue().until(asksQuestion),
  scan: () => new Room({ people: 12, format: 'samenwerkingsscan-30' }).to('scan'),
  'scan-rol': () => new Room({ people: 12, format: 'zelfscan-45' }).to('rol'),
  'scan-bespreken': () => scanned('scan'),
  'scan-weer': () => chosen(again(scanned('scan')).to('scan-2').until(firstIn('scan', 'bespreken'))),
  plaatsen: () => new Room({ people: 12, format: 'programmatype-45' }).to('programmatype'),
  'plaatsen-samen': () => placed('programmatype').rounds(1),
  'plaatsen-keuze': () => placed('strategie'),
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
  bericht: () => said(withOpgave(30).to('wicked'), LAST_ROUND),
  'bericht-kaart': () => said(withAgreements().to('wicked').until(laid(3)), LAST_ROUND),
  'bericht-veld': () =>
    said(joined(withAgreements().to('speelveld').until(firstIn('speelveld', 'vrij'))), LAST_ROUND),
  code: () => said(withOpgave(30).to('wicked'), { type: 'regie/toon', show: 'code' }),
} as const satisfies Record<string, () => Room>;

export type StageName = keyof typeof STAGES;

export const isStage = (name: string): name is StageName => Object.hasOwn(STAGES, name);

/** Wishes of each kind, and some who are elsewhere. */
function wished(room: Room): Room {
  const { stage, seats } = room;
  const [a = '', b = '', c = '', d = '', e = '', ...rest] = seats;
  stage.must('noor', { type: 'mix/wens', wish: { kind: 'samen', seats: [a, b] } });
  stage.must('noor', { type: 'mix/wens', wish: { kind: 'apart', seats: [c, d] } });
  stage.must('noor', { type: 'mix/wens', wish: { kind: 'vast', seat: e, team: 0 } });
  for (const seat of rest.slice(4, 8)) stage.must('noor', { type: 'mix/afstand', seat, remote: true });
  return room;
}

function contradicting(room: Room): Room {
  const { stage, seats } = room;
  const [a = '', b = '', c = ''] = seats;
  stage.must('noor', { type: 'mix/wens', wish: { kind: 'samen', seats: [b, c] } });
  stage.must('noor', { type: 'mix/wens', wish: { kind: 'apart', seats: [a, c] } });
  stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 6 });
  return room;
}

/** Mixed, somebody moved by hand against a wish, one team kept, and people came and went. */
function proposedTo(room: Room): Room {
  const { stage, seats } = room;
  const { step } = stage;
  stage.must('noor', { type: 'mix/voorstel', step, size: 6 });
  const teams = (): string[][] => stage.state.facilitator.mix[step]?.teams ?? [];
  const [, , c = '', d = ''] = seats;
  const to = teams().findIndex((team) => team.includes(d));
  stage.must('noor', { type: 'mix/verplaats', step, seat: c, team: to });
  stage.must('noor', { type: 'mix/zet-team-vast', step, team: 1, on: true });
  stage.must('noor', { type: 'mix/zet-vast', step, seat: c, on: true });
  for (const late of ['mia', 'nils']) stage.enter(late, 'deelnemer', 'gemeente');
  stage.must(teams()[3]?.[0] ?? '', { type: 'zit/verlaat' });
  for (const seat of [...(teams()[0] ?? []), c]) stage.must('noor', { type: 'mix/waarom', step, seat });
  return room;
}

function updated(room: Room): Room {
  room.stage.must('noor', { type: 'mix/bijwerken', step: room.stage.step, moves: 4 });
  return room;
}

/** Everybody asked why they are here. */
function asked(room: Room): Room {
  for (const seat of room.seats) room.stage.must(seat, { type: 'mix/waarom', step: room.stage.step, seat });
  return room;
}

/** MIX-7: of the first team four have been away for a while. */
function thinned(room: Room): Room {
  const { stage } = room;
  for (const seat of stage.state.all.teams[0]?.members.slice(0, 4) ?? []) stage.leaveLine(seat);
  stage.later(360_000).wake();
  return room;
}

type Phased =
  | 'afsprakenStep'
  | 'kaartronde'
  | 'speelveld'
  | 'wat'
  | 'hoedan'
  | 'tegenspraak'
  | 'goedwerk'
  | 'beraad'
  | 'dialoog'
  | 'reflectie'
  | 'waarderen'
  | 'scan'
  | 'plaatsen'
  | 'systeem';

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

/** At the first team's second card nearly all wrote something. */
const written = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.wat?.[step];
  return here?.rounds.length === 2 && here.ready.length >= 3;
};

/** The first team talks about its second card, and wrote down the effect. */
const inTalk = ({ state, step }: Theatre): boolean => {
  const slice = state[teamChannel('t1')];
  const here = slice?.wat?.[step];
  return here?.phase === 'samen' && here.rounds.length === 2 && Boolean(slice?.opgave?.effect);
};

/** So many of the first team told how. */
const told =
  (count: number) =>
  ({ state, step }: Theatre): boolean =>
    (state[teamChannel('t1')]?.hoedan?.[step]?.rounds.at(-1)?.said.length ?? 0) >= count;

/** The first team has a line at a recommendation after its first. */
const promised = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.hoedan?.[step];
  return here?.phase === 'afspreken' && here.rounds.length > 1 && Boolean(here.rounds.at(-1)?.line);
};

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

function coffee(people: number, hidden: number): Room {
  return new Room({ people, hidden, format: 'koffiedate-45' }).to('koffietafels');
}

/** Everybody at the first table but one has got up. */
function alone(room: Room): Room {
  const { stage } = room;
  const tables = stage.state.all.koffietafels?.[stage.step]?.tables ?? [];
  for (const seat of tables.find(({ seats }) => seats.includes('zit0'))?.seats ?? [])
    if (seat !== 'zit0') stage.must(seat, { type: 'zit/verlaat' });
  return room;
}

/** Everybody was called back, and the last minute is over. */
function back(room: Room): Room {
  said(room, { type: 'koffie/roep', step: room.stage.step, on: true });
  room.stage.later(60_000).wake();
  return room;
}

function cards(): Room {
  return new Room({ people: 10, format: 'wat-hoedan-120', teamSize: 5 }).to('opgave').until(settled);
}

function weighing(): Room {
  const room = new Room({ people: 12, format: 'alles' }).to('opgave').until(settled);
  return room.to('wicked').until(inTeams('kaartronde', 'klaar'));
}

function scenarios(): Room {
  const room = new Room({ people: 10, format: 'honderd-punten-60', teamSize: 5 }).to('opgave').until(settled);
  return room.to('scenarios');
}

/** The first team has a list, and somebody wants to go on with it. */
const listed = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.waarderen?.[step];
  return (here?.scenarios?.length ?? 0) >= 3 && Boolean(here?.asked);
};

function dissent(): Room {
  return new Room({ people: 12, format: 'tegenspraak-60', teamSize: 4 }).to('tegenspraak');
}

const agreesOn = ({ state, step }: Theatre): boolean =>
  (state[teamChannel('t1')]?.tegenspraak?.[step]?.agreements ?? []).some((one) => one !== null);

function goodWork(): Room {
  return new Room({ people: 10, format: 'goedwerk-90', teamSize: 5 }).to('goedwerk');
}

const pictured = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.goedwerk?.[step];
  return here?.picture !== null && here?.pressure !== null && here?.phase === 'beeld';
};

function missing(): Room {
  const room = new Room({ people: 10, format: 'leeratelier-60', teamSize: 5 }).to('opgave').until(settled);
  return room.to('systeem');
}

/** The first team sees whom it misses, and most chose for whom they would put down a chair. */
const chairsChosen = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.systeem?.[step];
  return (
    here?.phase === 'stoelen' && Object.values(here.choices).filter(({ length }) => length > 0).length > 2
  );
};

/** So many of the first team said something back to the chair that is on. */
const answered =
  (count: number) =>
  ({ state, step }: Theatre): boolean => {
    const here = state[teamChannel('t1')]?.systeem?.[step];
    return here?.phase === 'spreken' && (here.chairs[here.at]?.answers.length ?? 0) >= count;
  };

/** The first team wrote who invites for one of its chairs. */
const invited = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.systeem?.[step];
  return here?.phase === 'uitnodigen' && here.chairs.some(({ invite }) => invite !== null);
};

/** Nobody takes the chair for a while, and the lot falls on somebody of the first team. */
function lots(room: Room): Room {
  const { stage } = room;
  const { step } = stage;
  const here = stage.team().systeem?.[step];
  const chair = here?.chairs[here.at]?.party ?? '';
  const speaker = here?.chairs[here.at]?.speaker ?? null;
  if (speaker !== null) stage.must(speaker, { type: 'systeem/geef-terug', step, chair });
  stage.later(SYSTEEM_TIMES.take);
  stage.must(stage.state.all.teams[0]?.members[0] ?? '', { type: 'systeem/loot', step, chair });
  return room;
}

function dialogue(): Room {
  return new Room({ people: 10, format: 'dialoog-60', teamSize: 5 }).to('dialoog');
}

/** One wants a topic, and members proposed some. */
const wantsTopic = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.dialoog?.[step];
  return here !== undefined && here.wanted !== null && here.topics.length > 0;
};

const holdsStick = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.dialoog?.[step];
  return here?.phase === 'vrij' && here.stick.turn !== null;
};

const asksQuestion = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.dialoog?.[step];
  return here?.phase === 'vraag' && here.question !== null && here.changed.length > 0;
};

function deliberation(): Room {
  return new Room({ people: 10, format: 'moreel-beraad-90', teamSize: 5 }).to('beraad');
}

const caseWritten = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.beraad?.[step];
  return here?.phase === 'casus' && here.case !== null;
};

/** The first team has a choice with something for it and something against it. */
const weighed = ({ state, step }: Theatre): boolean =>
  (state[teamChannel('t1')]?.beraad?.[step]?.choices ?? []).some(
    ({ reasons }) => new Set(reasons.map(({ side }) => side)).size === 2,
  );

const found = ({ state, step }: Theatre): boolean => {
  const here = state[teamChannel('t1')]?.beraad?.[step];
  return here?.phase === 'opbrengst' && here.found !== null && here.agreement !== null;
};

function scanned(step: string): Room {
  return new Room({ people: 12, format: 'samenwerkingsscan-30' })
    .to(step)
    .until(firstIn('scan', 'bespreken'));
}

/** The workshop ended, and the same teams meet again to scan once more. */
function again(room: Room): Room {
  const { stage } = room;
  stage.must('noor', { type: 'regie/einde', from: stage.step });
  stage.later(14 * 86_400_000).goOn('samenwerkingsscan-vervolg');
  return room;
}

/** The first team took two points of its scan, and one of it wants to settle on them. */
function chosen(room: Room): Room {
  const { stage } = room;
  const [one = '', two = ''] = stage.state.all.teams[0]?.members ?? [];
  const scores = stage.team().scan?.[stage.step]?.scores ?? [];
  for (const { item } of scores.slice(0, 2))
    stage.play(one, { type: 'scan/kies', step: stage.step, item, on: true });
  stage.play(two, { type: 'scan/sluit', step: stage.step });
  return room;
}

function placed(step: string): Room {
  const room = new Room({ people: 12, format: 'programmatype-45' }).to('opgave').until(settled);
  return room.to(step).until(firstIn('plaatsen', 'samen'));
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

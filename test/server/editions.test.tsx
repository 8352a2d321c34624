import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TeamSheet } from '../../client/screens/oogst/TeamSheet.tsx';
import type { StepKind } from '../../shared/decks/content.ts';
import { loadLibrary } from '../../server/content.ts';
import { teamMarkdown } from '../../server/harvest/markdown.ts';
import { memoryJournal } from '../../server/journal/memory.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { readSettings } from '../../server/settings.ts';
import { teamHarvest, type TeamHarvest } from '../../shared/harvest/harvest.ts';
import { teamChannel } from '../../shared/workshop/channel.ts';
import { foldLog } from '../../shared/workshop/evolve.ts';
import { galleryOf } from '../../shared/workshop/gallery.ts';
import { emptyTeam, type State } from '../../shared/workshop/state.ts';
import { Company } from '../play/company.ts';
import { contentOf } from '../shared/workshop/theatre.ts';
import { fileFacts, fileSources, pageFacts, pageSources, pageText, unescaped } from './harvest/readback.ts';
import { speaking } from './harvest/speaking.ts';

/** In one of them half of the people share devices, three by three. */
const EDITIONS = [
  { format: 'grenzeloos-75', people: 36, tables: 0 },
  { format: 'grenzeloos-120', people: 36, tables: 6 },
  { format: 'grenzeloos-180', people: 36, tables: 0 },
  { format: 'themabijeenkomst-90', people: 24, tables: 0 },
  { format: 'wat-90', people: 20, tables: 0 },
  { format: 'wat-hoedan-120', people: 20, tables: 4 },
  { format: 'tegenspraak-60', people: 20, tables: 6 },
  { format: 'goedwerk-90', people: 20, tables: 0 },
  { format: 'leeratelier-60', people: 20, tables: 4 },
  { format: 'honderd-punten-60', people: 20, tables: 4 },
  { format: 'moreel-beraad-90', people: 20, tables: 4 },
  { format: 'dialoog-60', people: 20, tables: 4 },
];

let server: RunningServer;
const journal = memoryJournal();
beforeAll(async () => {
  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1' });
  server = await startServer({ settings, journal, library: loadLibrary('cards'), site: 'dist' });
  speaking('nl');
});
afterAll(() => server.close());

/** The draaiboek: teams of six, over real sockets, from the code to the harvest. */
describe.each(EDITIONS)('$format, $people people, $tables tables', ({ format, people, tables }) => {
  const { steps } = contentOf(format).format;
  const team = steps.find(({ kind }) => kind === 'mix')?.settings;
  const size = team && 'size' in team ? team.size : 0;
  const has = (wanted: StepKind): boolean => steps.some(({ kind }) => kind === wanted);
  let state: State;
  let company: Company;
  let harvests: TeamHarvest[];
  beforeAll(async () => {
    company = new Company({
      origin: server.url,
      people,
      tables,
      seed: 7,
      speed: 60,
      patience: 900_000,
      format,
    });
    await company.gather();
    await company.play();
    state = foldLog(await journal.read(company.facilitator.seated?.workshop ?? ''));
    await company.disperse();
    harvests = state.all.teams.map((team) =>
      teamHarvest(
        state.all,
        team,
        state[teamChannel(team.id)] ?? emptyTeam(),
        contentOf(format),
        galleryOf(state),
      ),
    );
  }, 240_000);

  test('everybody plays in a team, as large as the draaiboek says but for who was moved by hand', () => {
    const sizes = state.all.teams.map(({ members }) => members.length);
    expect(sizes).toHaveLength(people / size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
    expect(state.all.ended).not.toBeNull();
  });

  test('TAFEL-7: the people without a device of their own in a team play on one', () => {
    const seats = state.all.teams.map(({ members }) =>
      members.flatMap((seat) => state.all.people[seat]?.table ?? []),
    );
    expect(seats.flat()).toHaveLength(3 * tables);
    for (const devices of seats) expect(new Set(devices).size).toBeLessThanOrEqual(1);
  });

  test('every team gets through every step of its teams', () => {
    for (const { id, kind } of state.all.workshop?.plan ?? []) {
      for (const team of state.all.teams) {
        const slice = state[teamChannel(team.id)];
        if (kind === 'opgave') expect(slice?.opgave, `${team.name} ${id}`).not.toBeNull();
        if (kind === 'afspraken') expect(slice?.afsprakenStep?.[id]?.phase).toBe('samen');
        if (kind === 'kaartronde') expect(slice?.kaartronde[id]?.phase).toBe('klaar');
        if (kind === 'speelveld') expect(slice?.speelveld?.[id]?.phase).toBe('klaar');
        // a settled team may have come back to it
        if (kind === 'wat') expect(state.facilitator.done[id]).toContain(team.id);
        if (kind === 'hoedan') expect(slice?.hoedan?.[id]?.phase).toBe('klaar');
        // a team may have come back to what it settled
        if (kind === 'tegenspraak' || kind === 'goedwerk' || kind === 'beraad' || kind === 'dialoog')
          expect(state.facilitator.done[id]).toContain(team.id);
        if (kind === 'systeem') expect(slice?.systeem?.[id]?.phase).toBe('klaar');
        if (kind === 'waarderen') expect(slice?.waarderen?.[id]?.phase).toBe('gesloten');
        if (kind === 'reflectie') expect(slice?.reflectie?.[id]?.phase).toBe('klaar');
        if (kind === 'koers') expect(slice?.koers[id]?.phase).toBe('samen');
        if (kind === 'plenair') expect(state.all.plenair?.[id]?.ring).toContain(team.id);
      }
    }
  });

  test('each team leaves with its opgave, agreements, kernkaarten, course, and a field where it played one', () => {
    for (const harvest of harvests) {
      expect(Boolean(harvest.opgave?.sentence)).toBe(has('opgave'));
      expect(harvest.agreements.length > 0).toBe(has('afspraken'));
      // a team may end a round without: then nobody laid a dot
      expect(harvest.kern.length + harvest.keptInside > 0, harvest.team.name).toBe(
        dotted(harvest.team.number),
      );
      expect(harvest.fields).toHaveLength(steps.filter(({ kind }) => kind === 'speelveld').length);
      for (const { parties } of harvest.fields) expect(parties.length).toBeGreaterThan(0);
      expect((harvest.course ?? harvest.firstStep) !== null).toBe(has('koers'));
      expect(harvest.asks).toEqual({
        opgave: has('opgave'),
        course: has('koers'),
        kern: has('kaartronde'),
      });
      expect(harvest.wats).toHaveLength(has('wat') ? 1 : 0);
      for (const { lines } of harvest.wats)
        expect(lines.map(({ field }) => field)).toEqual(expect.arrayContaining(['effect', 'parties']));
      expect(harvest.weights.map(({ weighed }) => weighed)).toEqual(has('waarderen') ? [true] : []);
      expect(harvest.dissent).toHaveLength(has('tegenspraak') ? 1 : 0);
      expect(harvest.goodWork).toHaveLength(has('goedwerk') ? 1 : 0);
      expect(harvest.systems).toHaveLength(has('systeem') ? 1 : 0);
      for (const { chairs } of harvest.systems) expect(chairs.length).toBeGreaterThan(0);
      expect(harvest.deliberations).toHaveLength(has('beraad') ? 1 : 0);
      expect(harvest.dialogues).toHaveLength(has('dialoog') ? 1 : 0);
      for (const { question, touched, found } of harvest.deliberations) {
        expect(question).not.toBeNull();
        expect(touched.length).toBeGreaterThan(0);
        expect(found).not.toBeNull();
      }
    }
  });

  function dotted(number: number): boolean {
    const team = state.all.teams.find((one) => one.number === number);
    const rounds = team && state[teamChannel(team.id)]?.kaartronde;
    return Object.values(rounds ?? {}).some(({ dots }) =>
      Object.values(dots ?? {}).some((count) => count > 0),
    );
  }

  test('HOEDAN-6: most teams have lines that somebody accepted', () => {
    const accepted = harvests.filter(({ hows }) => hows.length > 0);
    if (has('hoedan')) expect(accepted.length).toBeGreaterThan(harvests.length / 2);
    else expect(accepted).toEqual([]);
  });

  test.runIf(has('systeem'))(
    'SYSTEEM-6, SYSTEEM-8: most chairs were spoken for, and most know who invites',
    () => {
      const chairs = harvests.flatMap(({ systems }) => systems.flatMap((one) => one.chairs));
      expect(chairs.filter(({ said }) => said !== null).length).toBeGreaterThan(chairs.length / 2);
      expect(chairs.every(({ ask, invite }) => ask || invite !== null)).toBe(true);
    },
  );

  test.runIf(has('kaartronde'))('most teams chose kernkaarten', () => {
    const chose = harvests.filter(({ kern, keptInside }) => kern.length + keptInside > 0);
    expect(chose.length).toBeGreaterThan(harvests.length / 2);
  });

  test.runIf(has('plenair'))('KOERS-7: teams take something along of one another', () => {
    expect(harvests.flatMap(({ plenair }) => plenair?.received ?? []).length).toBeGreaterThan(0);
  });

  test.runIf(has('plenair'))(
    'KOERS-7: everybody holds the same gallery over the wire, and no seat is in it',
    () => {
      const gallery = JSON.stringify(galleryOf(state));
      for (const person of company.everybody)
        expect(JSON.stringify(person.slices.get('galerij')), person.name).toBe(gallery);
      for (const seat of Object.keys(state.all.people)) expect(gallery).not.toContain(`"${seat}"`);
    },
  );

  test('page, file and state agree', () => {
    for (const harvest of harvests) {
      const html = renderToStaticMarkup(
        <I18nProvider i18n={i18n}>
          <TeamSheet harvest={harvest} />
        </I18nProvider>,
      );
      const file = teamMarkdown(harvest, 'nl');
      expect(pageFacts(html)).toEqual(fileFacts(file));
      expect(pageSources(html)).toEqual(fileSources(file));
      const [page, plain] = [pageText(html), unescaped(file).replaceAll(/\s+/g, ' ')];
      for (const text of textsOf(harvest)) {
        expect(page, harvest.team.name).toContain(text);
        expect(plain, harvest.team.name).toContain(text);
      }
    }
  });

  /** What people wrote in the steps of their team. */
  function textsOf({
    agreements,
    plenair,
    fields,
    wats,
    hows,
    dissent,
    goodWork,
    systems,
    deliberations,
    kern,
    held,
  }: TeamHarvest): string[] {
    return [
      ...wats.flatMap(({ lines }) => lines.flatMap(({ texts }) => texts)),
      ...hows.flatMap(({ lines }) =>
        lines.flatMap(({ what, notice }) => [what, ...(notice === null ? [] : [notice])]),
      ),
      ...dissent.flatMap((one) => one.agreements),
      ...goodWork.map(({ picture }) => picture),
      ...systems.flatMap(({ missing, chairs }) => [
        ...missing,
        ...chairs.flatMap(({ said, invite }) =>
          [said ?? [], invite?.what ?? [], invite?.notice ?? []].flat(),
        ),
      ]),
      ...deliberations.flatMap(({ question, touched, found, line }) => [
        ...[question, found, line?.what ?? null].filter((text) => text !== null),
        ...touched.flatMap(({ who, values }) => [who, ...values]),
      ]),
      ...agreements.map(({ text }) => text),
      ...[...(plenair?.received ?? []), ...(plenair?.given ?? [])].map(({ text }) => text),
      ...kern.flatMap(({ insight }) => insight ?? []),
      ...held.map(({ text }) => text),
      ...fields.flatMap(({ parties, lines, missed, nobody, questions }) => [
        ...parties.flatMap(({ name, wants }) => [name.nl, ...wants]),
        ...lines.flatMap(({ words }) => words ?? []),
        ...missed.flatMap(({ who, said }) => [who, ...said.flatMap(({ sentence, ask }) => [sentence, ask])]),
        ...questions.map(({ answer }) => answer),
        ...(nobody === null ? [] : [nobody]),
      ]),
    ];
  }
});

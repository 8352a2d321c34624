import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TeamSheet } from '../../client/screens/oogst/TeamSheet.tsx';
import { loadLibrary } from '../../server/content.ts';
import { teamMarkdown } from '../../server/harvest/markdown.ts';
import { memoryJournal } from '../../server/journal/memory.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { readSettings } from '../../server/settings.ts';
import { LANGS } from '../../shared/decks/content.ts';
import { teamHarvest, type TeamHarvest } from '../../shared/harvest/harvest.ts';
import { teamChannel } from '../../shared/workshop/channel.ts';
import { foldLog } from '../../shared/workshop/evolve.ts';
import { galleryOf } from '../../shared/workshop/gallery.ts';
import { emptyTeam, type State } from '../../shared/workshop/state.ts';
import { Company } from '../play/company.ts';
import { contentOf } from '../shared/workshop/theatre.ts';
import { fileFacts, fileSources, pageFacts, pageSources } from './harvest/readback.ts';
import { speaking } from './harvest/speaking.ts';

let server: RunningServer;
const journal = memoryJournal();
beforeAll(async () => {
  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1' });
  server = await startServer({ settings, journal, library: loadLibrary('cards'), site: 'dist' });
});
afterAll(() => server.close());

/** Twelve people, three of them at one device, over real sockets, from the code to the harvest. */
describe.each(['samenwerkingsscan-30', 'zelfscan-45', 'programmatype-45'])('%s', (format) => {
  const content = contentOf(format);
  const steps = (kind: string) => content.format.steps.filter((step) => step.kind === kind);
  let state: State;
  let harvests: TeamHarvest[];
  beforeAll(async () => {
    const company = new Company({ origin: server.url, people: 12, tables: 1, seed: 11, speed: 60, format });
    await company.gather();
    await company.play();
    state = foldLog(await journal.read(company.facilitator.seated?.workshop ?? ''));
    await company.disperse();
    harvests = state.all.teams.map((team) => {
      const slice = state[teamChannel(team.id)] ?? emptyTeam();
      return teamHarvest(state.all, team, slice, content, galleryOf(state));
    });
  }, 120_000);

  test('every team closes every scan and settles every mark', () => {
    expect(state.all.ended).not.toBeNull();
    const teams = state.all.teams.map(({ id }) => id).toSorted();
    for (const { id: step } of [...steps('scan'), ...steps('plaatsen')])
      expect(state.facilitator.done[step]?.toSorted(), step).toEqual(teams);
  });

  test.each(LANGS)('the harvest has each of them, the same on the page and in the file (%s)', (lang) => {
    speaking(lang);
    for (const harvest of harvests) {
      expect(harvest.scans).toHaveLength(steps('scan').length);
      expect(harvest.places).toHaveLength(steps('plaatsen').length);
      const html = renderToStaticMarkup(
        <I18nProvider i18n={i18n}>
          <TeamSheet harvest={harvest} />
        </I18nProvider>,
      );
      const file = teamMarkdown(harvest, lang);
      expect(pageFacts(html)).toEqual(fileFacts(file));
      expect(pageSources(html)).toEqual(fileSources(file));
      for (const { chosen, spreads } of harvest.scans)
        for (const { name } of [...chosen, ...spreads]) {
          expect(html).toContain(name[lang]);
          expect(file).toContain(name[lang]);
        }
    }
  });

  test('a scan with enough people shows a spread', () => {
    const spreads = harvests.flatMap(({ scans }) => scans.flatMap(({ spreads: shown }) => shown));
    expect(spreads.length > 0).toBe(steps('scan').length > 0);
  });
});

import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TeamSheet } from '../../../client/screens/oogst/TeamSheet.tsx';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { LANGS } from '../../../shared/decks/content.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';
import { pageSources, pageText, fileSources, unescaped } from './readback.ts';
import { speaking } from './speaking.ts';

const TITLE = { nl: 'Onze scenario’s, nog niet gewogen', en: 'Our scenarios, not weighed yet' };

test.each(LANGS)('WAARD-9 scenarios that were not weighed stand on the page and in the file (%s)', (lang) => {
  const content = contentOf('honderd-punten-60');
  const stage = new Theatre(7, content).open();
  for (const seat of ['anna', 'bo', 'cas']) stage.enter(seat);
  stage.goTo('waarderen');
  const texts = ['Eén loket.', 'De wijk beslist.'];
  for (const text of texts) stage.must('anna', { type: 'waarderen/scenario', step: stage.step, text });
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  const harvest = teamHarvest(stage.state.all, team, stage.team(), content, null);
  speaking(lang);
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <TeamSheet harvest={harvest} />
    </I18nProvider>,
  );
  const file = teamMarkdown(harvest, lang);
  for (const text of [TITLE[lang], ...texts]) {
    expect(pageText(html)).toContain(text);
    expect(unescaped(file)).toContain(text);
  }
  expect(pageSources(html)).toEqual(fileSources(file));
});

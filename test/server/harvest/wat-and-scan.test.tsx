import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { TeamSheet } from '../../../client/screens/oogst/TeamSheet.tsx';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { WORDS } from '../../../server/harvest/words.ts';
import { LANGS } from '../../../shared/decks/content.ts';
import { teamHarvest, type TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';
import { pageText, unescaped } from './readback.ts';
import { speaking } from './speaking.ts';

const PEOPLE = ['anna', 'bo', 'cas', 'dirk'];

/** The harvest of a team that took on a point of a scan, and settled so or not. */
function scanned(settled: boolean): TeamHarvest {
  const stage = new Theatre(7, contentOf('samenwerkingsscan-30')).open();
  for (const seat of PEOPLE) stage.enter(seat);
  const { step } = stage.goTo('scan');
  for (const seat of PEOPLE) stage.must(seat, { type: 'scan/klaar', step });
  stage.must('anna', { type: 'scan/kies', step, item: 'nodig', on: true });
  if (settled) for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'scan/sluit', step });
  return harvestOf(stage);
}

/** The harvest of a team that filled the four fields of wat, and settled them or not. */
function worked(settled: boolean): TeamHarvest {
  const stage = new Theatre(7, contentOf('wat-60')).open();
  for (const seat of PEOPLE) stage.enter(seat);
  const { step } = stage.goTo('wat');
  const here = () => stage.team().wat?.[step];
  for (const fill of [
    { type: 'wat/tekst', field: 'sentence', text: 'Jongeren wonen' },
    { type: 'wat/tekst', field: 'effect', text: 'Rust' },
    { type: 'wat/partij', name: 'De wijk' },
  ] as const) {
    for (const seat of PEOPLE)
      stage.must(seat, { type: 'wat/klaar', step, card: here()?.rounds.at(-1)?.card ?? '' });
    stage.must(here()?.scribe ?? '', { ...fill, step });
    stage.must('anna', { type: 'wat/verder', step, card: here()?.rounds.at(-1)?.card ?? '' });
  }
  if (settled) for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'wat/stel-vast', step });
  return harvestOf(stage);
}

function harvestOf(stage: Theatre): TeamHarvest {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
}

const pageOf = (harvest: TeamHarvest): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <TeamSheet harvest={harvest} />
    </I18nProvider>,
  );

describe.each(LANGS)('what two have not settled says so on the page and in the file (%s)', (lang) => {
  beforeEach(() => speaking(lang));

  test.each([
    ['SCAN-6 a scan', scanned, WORDS[lang].scanChosen],
    ['WAT-6 a wat', worked, contentOf('wat-60').format.steps.find(({ kind }) => kind === 'wat')?.title[lang]],
  ])('%s', (_name, played, said = '') => {
    for (const settled of [true, false]) {
      const harvest = played(settled);
      for (const text of [pageText(pageOf(harvest)), unescaped(teamMarkdown(harvest, lang))]) {
        expect(text).toContain(said);
        expect(text.includes(WORDS[lang].unsettled(said))).toBe(!settled);
      }
    }
  });
});

describe.each(LANGS)('WAT-6 the effect and for whom stand once on the page and in the file (%s)', (lang) => {
  beforeEach(() => speaking(lang));

  /** How often each of what the team said at its opgave stands there. */
  function counts(harvest: TeamHarvest): number[][] {
    return [pageText(pageOf(harvest)), unescaped(teamMarkdown(harvest, lang))].map((text) =>
      ['Veel rust', 'Voor studenten'].map((said) => text.split(said).length - 1),
    );
  }

  test('with the opgave for as long as no card was talked over for them, and then with that card', () => {
    const stage = new Theatre(7, contentOf('wat-60')).open();
    for (const seat of PEOPLE) stage.enter(seat);
    const opgave = stage.goTo('opgave').step;
    const words = { sentence: 'Jongeren wonen', forWhom: 'Voor studenten', effect: 'Veel rust' };
    stage.must('anna', { type: 'opgave/stel-voor', step: opgave, card: null, ...words });
    const proposal = stage.team().opgaveStep[opgave]?.proposals[0]?.id ?? '';
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'opgave/kies', step: opgave, proposal });
    const { step } = stage.goTo('wat');
    for (const fields of [['sentence'], ['sentence', 'effect', 'forWhom']]) {
      const on = stage.team().wat?.[step]?.rounds.at(-1)?.card ?? '';
      for (const seat of PEOPLE) stage.must(seat, { type: 'wat/klaar', step, card: on });
      const harvest = harvestOf(stage);
      expect(harvest.wats[0]?.lines.map(({ field }) => field)).toEqual(fields);
      expect(counts(harvest)).toEqual([
        [1, 1],
        [1, 1],
      ]);
      const card = stage.team().wat?.[step]?.rounds.at(-1)?.card ?? '';
      stage.must('anna', { type: 'wat/verder', step, card });
    }
  });
});

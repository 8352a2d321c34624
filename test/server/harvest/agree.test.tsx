import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { OwnCard } from '../../../client/screens/oogst/OwnCard.tsx';
import { TeamSheet } from '../../../client/screens/oogst/TeamSheet.tsx';
import { personMarkdown, teamMarkdown } from '../../../server/harvest/markdown.ts';
import { findCard, LANGS } from '../../../shared/decks/content.ts';
import type { TeamHarvest } from '../../../shared/harvest/harvest.ts';
import type { OwnHarvest } from '../../../shared/harvest/own.ts';
import { Played, SAID } from '../../shared/harvest/played.ts';
import { fileFacts, fileSources, pageFacts, pageSources, pageText, unescaped } from './readback.ts';
import { speaking } from './speaking.ts';

/** All that people wrote, wherever it stands in the harvest. */
function written(value: unknown): string[] {
  if (typeof value === 'string')
    return Object.values(SAID)
      .flat()
      .some((text) => text === value)
      ? [value]
      : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : [];
}

function everything(): { team: TeamHarvest; own: OwnHarvest } {
  const played = new Played().everybodyNamed();
  played.tick(played.underItem()).tick(played.differentItem());
  played.stage.must('noor', { type: 'regie/terug', from: played.stage.step });
  played.stage.takeFirstStep('Bo');
  return { team: played.harvest(), own: played.own('Bo') };
}

const page = (sheet: ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{sheet}</I18nProvider>);

describe.each(LANGS)('page, file and state agree (%s)', (lang) => {
  beforeEach(() => speaking(lang));

  test('every text of a team that was played stands in the page and in the file', () => {
    const { team } = everything();
    const words = [...new Set(written(team))];
    expect(words.length).toBeGreaterThan(18);
    const [html, markdown] = [page(<TeamSheet harvest={team} />), teamMarkdown(team, lang)];
    for (const text of words) {
      expect(pageText(html), text).toContain(text);
      expect(unescaped(markdown), text).toContain(text);
    }
    for (const { name } of team.members) {
      expect(pageText(html)).toContain(name);
      expect(markdown).toContain(name);
    }
  });

  test('the facts read back from the page are those read back from the file', () => {
    const { team, own } = everything();
    const facts = fileFacts(teamMarkdown(team, lang));
    expect(facts.length).toBeGreaterThan(9);
    expect(pageFacts(page(<TeamSheet harvest={team} />))).toEqual(facts);
    const mine = fileFacts(personMarkdown(own, lang));
    const shown = pageFacts(page(<OwnCard harvest={own} />));
    expect(mine.length).toBe(5);
    expect(shown).toEqual(expect.arrayContaining(mine));
  });

  test('where every line came from is the same in page and file', () => {
    const { team, own } = everything();
    const sources = fileSources(teamMarkdown(team, lang));
    expect(pageSources(page(<TeamSheet harvest={team} />))).toEqual(sources);
    const mine = fileSources(personMarkdown(own, lang));
    expect(pageSources(page(<OwnCard harvest={own} />))).toEqual(mine);
    // opgave, three of the course, first step, request; each card, and two of the link; all that hung on one; check-out
    expect(sources.length).toBe(
      6 +
        team.kern.length +
        team.undercurrent.length +
        2 * team.links.length +
        [team.held, team.chairs, team.parked, team.different, team.intentions].flat().length,
    );
    expect(mine).toHaveLength(2);
  });

  test('KOERS-5: what a line grew from in Onderstroom shows in neither', () => {
    const played = new Played();
    const hidden = played.card(1);
    const title = findCard(played.stage.content, hidden.card)?.title[lang] ?? 'no title';
    const read = () => {
      const team = played.harvest();
      return [page(<TeamSheet harvest={team} />), teamMarkdown(team, lang)];
    };
    for (const text of read()) expect(unescaped(pageText(text))).not.toContain(title);
    played.tick(played.underItem());
    for (const text of read()) expect(unescaped(pageText(text))).toContain(title);
  });

  test('what stays inside is in neither', () => {
    const team = new Played().harvest();
    const both = [page(<TeamSheet harvest={team} />), teamMarkdown(team, lang)];
    for (const text of both) {
      for (const secret of ['Anna', 'Dina', SAID.different, SAID.insights[1], SAID.chair, SAID.secretRole])
        expect(text).not.toContain(secret);
    }
  });

  test('the own card says in page and file what the person wrote', () => {
    const { own } = everything();
    for (const text of [pageText(page(<OwnCard harvest={own} />)), unescaped(personMarkdown(own, lang))]) {
      for (const mine of [SAID.secretRole, SAID.secretIntention, SAID.what, 'Bo'])
        expect(text).toContain(mine);
    }
  });
});

test('an empty harvest is a readable file', () => {
  const played = new Played();
  const empty: TeamHarvest = {
    ...played.harvest(),
    opgave: null,
    course: null,
    firstStep: null,
    request: null,
    kern: [],
    keptInside: 0,
  };
  const file = teamMarkdown({ ...empty, held: [], chairs: [], links: [], parked: [], intentions: [] }, 'nl');
  expect(file).toMatch(/^# Oogst van /);
  expect(file).not.toMatch(/null|undefined|\n{3}/);
});

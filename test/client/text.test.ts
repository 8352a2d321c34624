import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setupI18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import { GOEDWERK_PILES } from '../../shared/decks/piles.ts';
import { BERAAD_PARTS } from '../../shared/steps/beraad/state.ts';
import { SYSTEEM_PHASES } from '../../shared/steps/systeem/state.ts';
import { DIALOOG_PHASES } from '../../shared/steps/dialoog/state.ts';
import { HOEDAN_PHASES } from '../../shared/steps/hoedan/state.ts';
import { TEGENSPRAAK_PHASES } from '../../shared/steps/tegenspraak/state.ts';
import { WAT_PHASES } from '../../shared/steps/wat/state.ts';
import type { Phases } from '../../shared/workshop/progress.ts';
import { REASONS } from '../../shared/workshop/refusal.ts';
import { languageFaults } from '../translation.ts';

const LANGS = ['nl', 'en'] as const;
/** every catalogue there is, so that a new one is tested from its first day */
const AREAS = readdirSync('client/text/nl').map((file) => path.basename(file, '.po'));

/** A catalogue as it stands in its file: id → text. */
function catalogue(lang: string, area: string): Map<string, string> {
  const found = new Map<string, string>();
  const text = readFileSync(`client/text/${lang}/${area}.po`, 'utf8');
  for (const entry of text.split(/\n\s*\n/)) {
    const id = field(entry, 'msgid');
    if (id === '') continue;
    if (found.has(id)) throw new Error(`${lang}/${area}.po has ${id} twice`);
    // two branches that both reword a text leave both: the catalogues are merged line by line
    if (entry.match(/^msgstr /gm)?.length !== 1) throw new Error(`${lang}/${area}.po: ${id} is not one text`);
    found.set(id, field(entry, 'msgstr'));
  }
  return found;
}

function field(entry: string, name: string): string {
  const lines = entry.match(new RegExp(String.raw`^${name} ((?:".*"\s*)+)`, 'm'))?.[1] ?? '';
  return [...lines.matchAll(/"(.*)"/g)].map(([, part]) => JSON.parse(`"${part}"`) as string).join('');
}

const texts = Object.fromEntries(
  LANGS.map((lang) => [lang, new Map(AREAS.flatMap((area) => [...catalogue(lang, area)]))]),
) as Record<(typeof LANGS)[number], Map<string, string>>;

/** Names of everything a text fills in. What follows the name of a branch, as in `one {…}`, is text and no name. */
function placeholders(text: string): string[] {
  const found = text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*(\w+)\s*[,}]/g);
  return [...new Set([...found].map(([, name = '']) => name))].toSorted();
}

/** How a text reads. */
function read(lang: string, id: string, values: Record<string, unknown>): string {
  const i18n = setupI18n();
  i18n.load(lang, Object.fromEntries(texts[lang === 'nl' ? 'nl' : 'en']));
  i18n.activate(lang);
  return i18n._(id, values);
}

const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join('client', name), 'utf8') }));

const ids = [...texts.nl.keys()];
const PREFIX = new RegExp(String.raw`^(${[...AREAS, 'refusal', 'water'].join('|')})\.`);
const ID = new RegExp(`${PREFIX.source}${String.raw`[\w.-]*$`}`);

/** Ids written out in the sources, and the shapes of ids that are put together there. Drafts have names of their own. */
const written = new Set<string>();
const puzzles: { name: string; pattern: RegExp }[] = [];
for (const { name, text } of sources) {
  for (const [, literal = ''] of text.matchAll(/(?<!name: )['"]([a-z]+\.[\w.-]*)['"]/g))
    if (ID.test(literal)) written.add(literal);
  for (const [, template = ''] of text.matchAll(/(?<!useDraft\(\s*|name: )`([^`\n]*)`/g)) {
    if (!PREFIX.test(template)) continue;
    const pattern = template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', String.raw`\.`))
      .join('[\\w-]+');
    puzzles.push({ name, pattern: new RegExp(`^${pattern}$`) });
  }
}

/** Words that make a text Dutch and that English does not have. */
const DUTCH =
  /\b(?:het|een|niet|jullie|wordt|worden|zijn|naar|jij|geen|voor|hoe|wie|ook|maar|dit|dat|jouw|elkaar)\b/i;
/** What is a name, or a word of both languages. */
const SAME = new Set([
  'core.naam',
  'core.taal.nl',
  'core.taal.en',
  'core.start.kaart1.deck',
  'core.meedoen.workshop',
  'core.titel',
  'goedwerk.druk.excellent',
  'kaart.bord.zoom-in',
  'kaart.gedoe.bezig',
  'kaart.gedoe.open',
  'mix.soort.apart',
  'mix.team-kop',
  'mix.wens.apart',
  'mix.wens.vast',
  'oogst.druk.excellent',
  'regie.mix.team',
  'regie.plenair.teams',
  'voorwerk.links.link',
  'waarderen.scenario',
  'water.mist',
]);

/** The words of a text, without what is filled in. */
function bare(id: string): string {
  return (texts.nl.get(id) ?? '').replaceAll(/\{\w+\}/g, '').replace(/\bmin\b/, '');
}

describe('catalogues', () => {
  test.each(AREAS)('%s: the same ids in Dutch and in English, each with a text', (area) => {
    const [nl, en] = [catalogue('nl', area), catalogue('en', area)];
    expect([...en.keys()].toSorted()).toEqual([...nl.keys()].toSorted());
    for (const [id, text] of [...nl, ...en]) expect(text, id).not.toBe('');
  });

  test('an id begins with its area; refusals and waters are in core', () => {
    for (const area of AREAS) {
      for (const id of catalogue('nl', area).keys()) {
        const [first = ''] = id.split('.');
        expect([area, ...(area === 'core' ? ['refusal', 'water'] : [])], id).toContain(first);
      }
    }
  });

  test('everything is translated, and neither language has words of another kind', () => {
    expect(languageFaults([...texts.nl].map(([id, nl]) => [id, nl, texts.en.get(id) ?? '']))).toEqual([]);
    expect(
      languageFaults([
        ['same', 'Leg een kaart', 'Leg een kaart'],
        ['half', 'Leg een kaart', 'Lay een card'],
        ['other', 'Kies een kernkaart', 'Choose a core card'],
        ['office', 'Leg middels een kaart', 'Lay a card'],
        [
          'fine',
          '{count, plural, one {# team} other {# teams}}',
          '{count, plural, one {# team} other {# teams}}',
        ],
      ]).map((fault) => fault.split(' ')[0]),
    ).toEqual(['same', 'half', 'other', 'office']);
  });

  test('the same placeholders in both languages', () => {
    for (const [id, nl] of texts.nl)
      expect(placeholders(texts.en.get(id) ?? ''), id).toEqual(placeholders(nl));
  });

  test('nothing is left untranslated: what reads the same in both is known, and no English text is Dutch', () => {
    const same = ids.filter((id) => texts.nl.get(id) === texts.en.get(id) && /[a-z]{3}/i.test(bare(id)));
    expect(same.toSorted()).toEqual([...SAME].toSorted());
    for (const [id, text] of texts.en)
      if (!SAME.has(id)) expect(text.replaceAll(/\{\w+/g, ''), id).not.toMatch(DUTCH);
  });

  test('every text can be read: no branch or bracket is missing', () => {
    for (const lang of LANGS) {
      for (const [id, text] of texts[lang]) {
        const values = Object.fromEntries(placeholders(text).map((name) => [name, 2]));
        expect(read(lang, id, values), `${lang} ${id}`).not.toMatch(/[{}]/);
      }
    }
  });

  test('every id that the client uses exists', () => {
    expect([...written].filter((id) => !texts.nl.has(id))).toEqual([]);
    for (const { name, pattern } of puzzles) {
      expect(
        ids.some((id) => pattern.test(id)),
        `${pattern} in ${name}`,
      ).toBe(true);
    }
  });

  test('no id is left over', () => {
    const unused = ids.filter((id) => !written.has(id) && !puzzles.some(({ pattern }) => pattern.test(id)));
    expect(unused).toEqual([]);
  });
});

describe('buttons', () => {
  /** Button with a name of its own: the id of that name, and of the text that it shows. */
  const NAMED = /<Button\b[^<]*?label=\{_\(['`]([\w.-]+)['`][^<]*?>\s*\{_\(['`]([\w.-]+)['`]/g;
  const named = sources.flatMap(({ name, text }) =>
    [...text.matchAll(NAMED)].map(([, aloud = '', shown = '']) => ({ name, aloud, shown })),
  );

  test.each(LANGS)('what a button is called begins with what it shows (WCAG 2.5.3, %s)', (lang) => {
    expect(named.length).toBeGreaterThan(20);
    const said = (id: string) => texts[lang].get(id)?.toLowerCase() ?? '';
    expect(named.filter(({ aloud, shown }) => !said(aloud).startsWith(said(shown)))).toEqual([]);
  });
});

describe('how many teams are ready', () => {
  const counted = ids.filter((id) =>
    /\{klaar\} (?:van|of) \{totaal\} \{totaal, plural/.test(texts.nl.get(id) ?? ''),
  );
  const verbs = { nl: /(?:heeft|legde|rondde|weet|laat) /, en: /(?:has|knows|shows|settled|went|finished) / };

  test('every count of teams goes with its numbers', () => {
    for (const lang of LANGS)
      for (const [id, text] of texts[lang]) expect(text, id).not.toMatch(/\{totaal\} teams/);
    expect(counted.length).toBeGreaterThan(14);
  });

  test.each(LANGS)('one team does, of one team or of more (%s)', (lang) => {
    for (const id of counted) {
      const one = read(lang, id, { klaar: 1, totaal: 1 });
      expect(one, id).toMatch(/ 1 team /);
      expect(one, id).toMatch(verbs[lang]);
      expect(read(lang, id, { klaar: 1, totaal: 2 }), id).toMatch(verbs[lang]);
      expect(read(lang, id, { klaar: 0, totaal: 1 }), id).toBe(one.replace('1', '0'));
      expect(read(lang, id, { klaar: 1, totaal: 2 }), id).toMatch(/ 2 teams /);
      const none = read(lang, id, { klaar: 0, totaal: 2 }).replace('0', '2');
      expect(none, id).toBe(read(lang, id, { klaar: 2, totaal: 2 }));
    }
  });
});

describe('how far a team is, for the facilitator', () => {
  const PHASES: { [Kind in keyof Phases]: readonly Phases[Kind][] } = {
    wat: WAT_PHASES,
    hoedan: HOEDAN_PHASES,
    tegenspraak: TEGENSPRAAK_PHASES,
    goedwerk: [...GOEDWERK_PILES, 'klaar'],
    scan: ['bespreken', 'klaar'],
    beraad: [...BERAAD_PARTS, 'klaar'],
    waarderen: ['schrijven', 'verdelen', 'bespreken', 'klaar'],
    systeem: SYSTEEM_PHASES,
    dialoog: DIALOOG_PHASES,
  };

  test.each(LANGS)(
    'every phase of every kind of step has its own label, and none is left over (%s)',
    (lang) => {
      const labels = Object.entries(PHASES).flatMap(([kind, phases]) =>
        phases.map((phase) =>
          phase === 'klaar' ? `regie.klaar.${kind}` : `regie.voortgang.${kind}.${phase}`,
        ),
      );
      expect(labels.filter((id) => !texts[lang].has(id))).toEqual([]);
      const written = [...texts[lang].keys()].filter((id) => id.startsWith('regie.voortgang.'));
      expect(written.filter((id) => !labels.includes(id))).toEqual([]);
    },
  );
});

describe('refusals', () => {
  test('every reason has its sentence, and no sentence is left over', () => {
    const sentences = ids.filter((id) => id.startsWith('refusal.')).map((id) => id.slice('refusal.'.length));
    expect(sentences.toSorted()).toEqual(REASONS.toSorted());
  });

  test('a sentence that names a number gets it', () => {
    expect(read('nl', 'refusal.tekst-te-lang', { limit: 30 })).toBe(
      'Dit is te lang. Er passen 30 tekens. Maak het korter.',
    );
    expect(read('nl', 'refusal.te-veel-pogingen', { limit: 1 })).toContain('over 1 seconde ');
    const numbered = ids.filter((id) => id.startsWith('refusal.') && texts.nl.get(id)?.includes('{'));
    for (const id of numbered) expect(placeholders(texts.nl.get(id) ?? ''), id).toEqual(['limit']);
    const rules = readdirSync('shared', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join('shared', name), 'utf8'));
    const bare = rules.flatMap((text) => [...text.matchAll(/refuse\('([a-z-]+)'\)/g)].map(([, id]) => id));
    expect(bare.length).toBeGreaterThan(100);
    expect(numbered.filter((id) => bare.includes(id.slice('refusal.'.length)))).toEqual([]);
  });
});

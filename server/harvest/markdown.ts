import type { Lang } from '../../shared/decks/content.ts';
import { dayText, momentText } from '../../shared/harvest/day.ts';
import {
  earlierWording,
  type HarvestCard,
  type Occasion,
  type Origin,
  type OwnHarvest,
  type Someone,
  type TeamHarvest,
} from '../../shared/harvest/harvest.ts';
import type { HarvestField } from '../../shared/harvest/speelveld.ts';
import type { HarvestWeights } from '../../shared/harvest/waarderen.ts';
import { escaped } from './escape.ts';
import { WORDS, type HarvestWords } from './words.ts';

/** The harvest of a team as a Markdown file; it says the same as the page. Texts of people are escaped. */
export function teamMarkdown(harvest: TeamHarvest, lang: Lang): string {
  const words = WORDS[lang];
  const { occasion, team, members } = harvest;
  return file([
    [`# ${escaped(words.title(team.name))}`],
    [line([occasion.title, momentText(occasion.at, lang), words.table(team.number)])],
    members.length === 0 ? [] : [line(members.map(({ name }) => name))],
    ...opgave(harvest, words, lang),
    ...course(harvest, words),
    ...step(harvest, words, lang),
    ...request(harvest, words),
    section(
      words.agreements,
      harvest.agreements.map(({ question, text, shared }) =>
        fact(words.question[question], shared ? text : words.unshared(text)),
      ),
    ),
    ...plenair(harvest, words),
    ...kern(harvest, words, lang),
    ...harvest.fields.map((one) => field(one, words, lang)),
    ...harvest.weights.map((one) => weights(one, words, lang)),
    section(
      words.held,
      harvest.held.flatMap(({ origin, text, by }) =>
        item(said(text, by, words), [grown(origin, words, lang)]),
      ),
    ),
    section(
      words.chairs,
      harvest.chairs.flatMap(({ origin, group, sentence }) =>
        item(`**${escaped(group)}**: ${escaped(sentence)}`, [grown(origin, words, lang)]),
      ),
    ),
    section(
      words.links,
      harvest.links.flatMap((link) => item(escaped(link.words), linked(link, words, lang))),
    ),
    section(
      words.parked,
      harvest.parked.flatMap(({ origin, what, when, by }) =>
        item(said(`${what} (${when})`, by, words), origin ? [grown(origin, words, lang)] : []),
      ),
    ),
    section(
      words.undercurrent,
      harvest.undercurrent.flatMap((card) => boardCard(card, words, lang)),
    ),
    section(
      words.different,
      harvest.different.flatMap(({ origin, sentence, by }) =>
        item(said(sentence, by, words), [grown(origin, words, lang)]),
      ),
    ),
    section(
      words.intentions,
      harvest.intentions.flatMap(({ by, role, intention }) =>
        item(`**${escaped(by ?? words.someone)}**`, [
          fact(words.role, role),
          fact(words.intention, intention),
        ]),
      ),
    ),
    ending(occasion, words, lang),
  ]);
}

/** What one person takes home, as a Markdown file. */
export function personMarkdown(harvest: OwnHarvest, lang: Lang): string {
  const words = WORDS[lang];
  const { occasion, flavour, role, intention, step: taken, notes } = harvest;
  const written = role !== null || intention !== null;
  return file([
    [`# ${escaped(words.ownTitle(harvest.name ?? words.someone))}`],
    [line([occasion.title, momentText(occasion.at, lang)])],
    flavour
      ? section(words.flavour, [
          `**${escaped(flavour.name[lang])}** · ${escaped(flavour.tea[lang])}`,
          '',
          fact(words.brings, flavour.quality[lang]),
          fact(words.pitfall, flavour.pitfall[lang]),
          fact(words.need, flavour.need[lang]),
        ])
      : [],
    written ? section(words.role, [escaped(role ?? words.nothing)]) : [],
    written
      ? section(words.intention, [
          escaped(intention ?? words.nothing),
          '',
          harvest.shared ? words.sharedWithTeam : words.privateToMe,
        ])
      : [],
    taken
      ? section(words.myStep, [
          escaped(taken.what),
          '',
          fact(words.when, dayText(taken.date, lang)),
          fact(words.notice, taken.notice),
        ])
      : [],
    section(
      words.notes,
      notes.flatMap(({ round, text }) => item(escaped(text), [`  - ${escaped(round[lang])}`])),
    ),
    ending(occasion, words, lang),
  ]);
}

function opgave({ opgave: chosen }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!chosen) return [section(words.opgave, [words.nothing])];
  const { sentence, forWhom, effect, card } = chosen;
  return [
    section(words.opgave, [
      `**${escaped(sentence ?? words.nothing)}**`,
      '',
      fact(words.forWhom, forWhom),
      fact(words.effect, effect),
      fact(words.card, card?.[lang]),
      fact(words.firstWording, earlierWording(chosen)),
    ]),
  ];
}

function course({ course: set }: TeamHarvest, words: HarvestWords): string[][] {
  if (!set) return [section(words.course, [words.nothing])];
  return [
    section(words.course, [fact(words.from, set.from), fact(words.to, set.to), fact(words.via, set.via)]),
  ];
}

function step({ firstStep }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!firstStep) return [];
  const { what, puller, date, notice } = firstStep;
  const who = puller === undefined ? words.noPuller : (puller ?? words.someone);
  return [
    section(words.firstStep, [
      escaped(what),
      '',
      fact(words.who, who),
      fact(words.when, dayText(date, lang)),
      fact(words.notice, notice),
    ]),
  ];
}

function request({ request: asked }: TeamHarvest, words: HarvestWords): string[][] {
  if (!asked) return [];
  return [
    section(words.request, [
      escaped(asked.what),
      '',
      fact(words.ofWhom, asked.of),
      fact(words.askedBy, asked.by ?? words.someone),
    ]),
  ];
}

function plenair({ plenair: met }: TeamHarvest, words: HarvestWords): string[][] {
  if (!met) return [];
  const { received, given, joined } = met;
  const names = joined.names.length === 0 ? '' : ` (${escaped(joined.names.join(', '))})`;
  return [
    section(
      words.received,
      received.flatMap(({ from, text }) => item(`**${escaped(from)}**: ${escaped(text)}`, [])),
    ),
    section(
      words.given,
      given.flatMap(({ to, text }) => item(`**${escaped(to)}**: ${escaped(text)}`, [])),
    ),
    section(words.joined, joined.count === 0 ? [] : [`${words.joinedCount(joined.count)}${names}`]),
  ];
}

function kern({ kern: cards, keptInside }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  const lines = cards.flatMap((card) => boardCard(card, words, lang));
  const kept = keptInside === 0 ? [] : ['', words.keptInside(keptInside)];
  return [section(words.kern, lines.length + kept.length === 0 ? [words.nothing] : [...lines, ...kept])];
}

function weights({ rows, keptInside }: HarvestWeights, words: HarvestWords, lang: Lang): string[] {
  const lines = rows.flatMap(({ name, rank, points }) =>
    item(`**${rank}. ${escaped(name[lang])}**${points ? ` (${words.points(points)})` : ''}`, []),
  );
  return section(words.weighed, [
    ...lines,
    ...(keptInside === 0 ? [] : ['', words.weighedInside(keptInside)]),
  ]);
}

function field(one: HarvestField, words: HarvestWords, lang: Lang): string[] {
  const { parties, lines, missed, nobody, questions, top } = one;
  const named = top?.kind === 'lijn' ? `${top.a[lang]} – ${top.b[lang]}` : top?.name[lang];
  return section(one.round[lang], [
    ...(named === undefined ? [] : [fact(words.weighs, named), '']),
    ...parties.flatMap(({ name, ring, sector, wants }) =>
      item(
        `**${escaped(name[lang])}** (${words.ring[ring]}, ${words.sector[sector]})`,
        wants.map((want) => `  - ${escaped(want)}`),
      ),
    ),
    ...lines.flatMap(({ kind, a, b, words: said }) =>
      item(
        `**${escaped(a[lang])} – ${escaped(b[lang])}**: ${words.line[kind]}`,
        said === null ? [] : [`  - ${escaped(said)}`],
      ),
    ),
    ...missed.flatMap(({ who, said }) =>
      item(
        `**${escaped(words.missed)}: ${escaped(who)}**`,
        said.map(({ sentence, ask }) => `  - ${escaped(sentence)} — ${escaped(words.checkWith(ask))}`),
      ),
    ),
    ...(nobody === null ? [] : item(`**${words.nobodyMissed}**: ${escaped(nobody)}`, [])),
    ...questions.flatMap(({ question, answer }) =>
      item(`**${escaped(question[lang])}**`, [`  - ${escaped(answer)}`]),
    ),
  ]);
}

function boardCard({ origin, insight, by, dots }: HarvestCard, words: HarvestWords, lang: Lang): string[] {
  const head = `**${escaped(origin.title[lang])}** (${words.water[origin.water]}${dots === null ? '' : ` · ${words.dots(dots)}`})`;
  const place = `  - ${words.grewFrom}: ${escaped(origin.deckName[lang])}, ${escaped(origin.round[lang])}`;
  return item(head, [insight === null ? '' : `  - ${said(insight, by, words)}`, place]);
}

function linked(link: TeamHarvest['links'][number], words: HarvestWords, lang: Lang): string[] {
  const differs = link.differs === null ? '' : `  - ${words.differs}: ${escaped(link.differs)}`;
  return [grown(link.a, words, lang), grown(link.b, words, lang), differs];
}

function grown(origin: Origin, words: HarvestWords, lang: Lang): string {
  const card = `${escaped(origin.title[lang])} (${words.water[origin.water]})`;
  return `  - ${words.grewFrom}: ${card}, ${escaped(origin.deckName[lang])}, ${escaped(origin.round[lang])}`;
}

function said(text: string, by: Someone, words: HarvestWords): string {
  return `${escaped(text)} — ${escaped(by ?? words.someone)}`;
}

function fact(term: string, text: string | null | undefined): string {
  return text === null || text === undefined || text === '' ? '' : `- **${term}:** ${escaped(text)}`;
}

function item(head: string, under: readonly string[]): string[] {
  return [
    `- ${head}`,
    ...under.filter((text) => text !== '').map((text) => (text.startsWith('- ') ? `  ${text}` : text)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

function line(parts: readonly string[]): string {
  return escaped(parts.filter((part) => part !== '').join(' · '));
}

function ending({ erasedAt }: Occasion, words: HarvestWords, lang: Lang): string[] {
  return ['---', '', `*${words.erased(momentText(erasedAt, lang))}*`];
}

/** Blocks with one empty line between them, and never more than one within. */
function file(blocks: readonly (readonly string[])[]): string {
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
  return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

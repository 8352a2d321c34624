import type { Lang } from '../../shared/decks/content.ts';
import { dayText, momentText } from '../../shared/harvest/day.ts';
import { COURSE_FIELDS } from '../../shared/steps/koers/state.ts';
import {
  earlierWording,
  type HarvestCard,
  type Someone,
  type TeamHarvest,
} from '../../shared/harvest/harvest.ts';
import type { Occasion } from '../../shared/harvest/occasion.ts';
import type { OwnHarvest } from '../../shared/harvest/own.ts';
import type { Origin } from '../../shared/harvest/origin.ts';
import {
  agreementParts,
  originParts,
  partsUnderTitle,
  sourceParts,
  spotText,
  type Source,
  type SourceWords,
} from '../../shared/harvest/source.ts';
import type { HarvestField } from '../../shared/harvest/speelveld.ts';
import type { HarvestPlace } from '../../shared/harvest/plaatsen.ts';
import type { HarvestScan } from '../../shared/harvest/scan.ts';
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
    ...course(harvest, words, lang),
    ...step(harvest, words, lang),
    ...request(harvest, words, lang),
    section(
      words.agreements,
      harvest.agreements.flatMap((agreement) => {
        const { question, text, shared } = agreement;
        return [
          fact(words.question[question], shared ? text : words.unshared(text)),
          cameFrom(agreementParts(agreement, sourceWords(words, lang)), words),
        ];
      }),
    ),
    ...plenair(harvest, words, lang),
    ...kern(harvest, words, lang),
    ...harvest.fields.map((one) => field(one, words, lang)),
    ...harvest.weights.map((one) => weights(one, words, lang)),
    ...harvest.scans.map((one) => scan(one, words, lang)),
    ...harvest.places.map((one) => placed(one, words, lang)),
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
      harvest.parked.flatMap(({ source, what, when, by }) =>
        item(said(`${what} (${when})`, by, words), [sourced(source, words, lang)]),
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
      harvest.intentions.flatMap(({ by, role, intention, step: written }) =>
        item(`**${escaped(by ?? words.someone)}**`, [
          fact(words.role, role),
          fact(words.intention, intention),
          cameFrom([written[lang]], words),
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
          ...(harvest.checkout ? ['', cameFrom([harvest.checkout[lang]], words).trimStart()] : []),
        ])
      : [],
    taken
      ? section(words.myStep, [
          escaped(taken.what),
          '',
          fact(words.when, dayText(taken.date, lang)),
          fact(words.notice, taken.notice),
          sourced(taken.source, words, lang).trimStart(),
        ])
      : [],
    section(
      words.notes,
      notes.flatMap(({ round, text }) => item(escaped(text), [cameFrom([round[lang]], words)])),
    ),
    ending(occasion, words, lang),
  ]);
}

function opgave({ opgave: chosen }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!chosen) return [section(words.opgave, [words.nothing])];
  const { sentence, forWhom, effect, card, step: chosenIn } = chosen;
  return [
    section(words.opgave, [
      `**${escaped(sentence ?? words.nothing)}**`,
      '',
      fact(words.forWhom, forWhom),
      fact(words.effect, effect),
      fact(words.card, card?.[lang]),
      fact(words.firstWording, earlierWording(chosen)),
      ...(chosenIn ? [cameFrom([chosenIn[lang]], words).trimStart()] : []),
    ]),
  ];
}

function course({ course: set }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!set) return [section(words.course, [words.nothing])];
  return [
    section(
      words.course,
      COURSE_FIELDS.flatMap((field) => {
        const said = set[field];
        return said ? [fact(words[field], said.text), sourced(said.source, words, lang)] : [];
      }),
    ),
  ];
}

function step({ firstStep }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!firstStep) return [];
  const { what, puller, date, notice, source } = firstStep;
  const who = puller === undefined ? words.noPuller : (puller ?? words.someone);
  return [
    section(words.firstStep, [
      escaped(what),
      '',
      fact(words.who, who),
      fact(words.when, dayText(date, lang)),
      fact(words.notice, notice),
      sourced(source, words, lang).trimStart(),
    ]),
  ];
}

function request({ request: asked }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!asked) return [];
  return [
    section(words.request, [
      escaped(asked.what),
      '',
      fact(words.ofWhom, asked.of),
      fact(words.askedBy, asked.by ?? words.someone),
      sourced(asked.source, words, lang).trimStart(),
    ]),
  ];
}

function plenair({ plenair: met }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!met) return [];
  const { received, given, joined, step: there } = met;
  const names = joined.names.length === 0 ? '' : ` (${escaped(joined.names.join(', '))})`;
  const place = cameFrom([there[lang]], words);
  return [
    section(
      words.received,
      received.flatMap(({ from, text }) => item(`**${escaped(from)}**: ${escaped(text)}`, [place])),
    ),
    section(
      words.given,
      given.flatMap(({ to, text }) => item(`**${escaped(to)}**: ${escaped(text)}`, [place])),
    ),
    section(
      words.joined,
      joined.count === 0 ? [] : item(`${words.joinedCount(joined.count)}${names}`, [place]),
    ),
  ];
}

function kern({ kern: cards, keptInside }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  const lines = cards.flatMap((card) => boardCard(card, words, lang));
  const kept = keptInside === 0 ? [] : ['', words.keptInside(keptInside)];
  return [section(words.kern, lines.length + kept.length === 0 ? [words.nothing] : [...lines, ...kept])];
}

function weights({ round, rows, keptInside }: HarvestWeights, words: HarvestWords, lang: Lang): string[] {
  const lines = rows.flatMap(({ name, rank, points, source }) =>
    item(`**${rank}. ${escaped(name[lang])}**${points ? ` (${words.points(points)})` : ''}`, [
      cameFrom(partsUnderTitle(source, sourceWords(words, lang)), words),
    ]),
  );
  return section(words.weighed, [
    `${words.origin}: ${escaped(round[lang])}`,
    '',
    ...lines,
    ...(keptInside === 0 ? [] : ['', words.weighedInside(keptInside)]),
  ]);
}

function scan(
  { title, step: there, chosen, spreads }: HarvestScan,
  words: HarvestWords,
  lang: Lang,
): string[] {
  const from = cameFrom([there[lang]], words);
  return section(title[lang], [
    ...(chosen.length === 0 ? [words.scanNothing] : [`${words.scanChosen}:`, '']),
    ...chosen.flatMap(({ name, text }) => item(`**${escaped(name[lang])}**: ${escaped(text[lang])}`, [from])),
    '',
    ...(spreads.length === 0 ? [words.scanFew] : [words.scanSpread, '']),
    ...spreads.map(({ name, spread }) => fact(name[lang], words.spread(spread))),
    '',
    from.trimStart(),
  ]);
}

function placed(
  { title, question, step: there, lies }: HarvestPlace,
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(title[lang], [
    fact(question[lang], lies ? words.lies(lies) : words.differ),
    cameFrom([there[lang]], words),
  ]);
}

function field(one: HarvestField, words: HarvestWords, lang: Lang): string[] {
  const { parties, lines, missed, nobody, questions, top } = one;
  const named = top ? spotText(top, sourceWords(words, lang)) : undefined;
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
    ...missed.flatMap(({ who, origin, said }) =>
      item(`**${escaped(words.missed)}: ${escaped(who)}**`, [
        ...said.map(({ sentence, ask }) => `  - ${escaped(sentence)} — ${escaped(words.checkWith(ask))}`),
        ...(origin ? [grown(origin, words, lang)] : []),
      ]),
    ),
    ...(nobody === null ? [] : item(`**${words.nobodyMissed}**: ${escaped(nobody)}`, [])),
    ...questions.flatMap(({ question, answer }) =>
      item(`**${escaped(question[lang])}**`, [`  - ${escaped(answer)}`]),
    ),
  ]);
}

function boardCard({ origin, insight, by, dots }: HarvestCard, words: HarvestWords, lang: Lang): string[] {
  const head = `**${escaped(origin.title[lang])}** (${words.water[origin.water]}${dots === null ? '' : ` · ${words.dots(dots)}`})`;
  const place = cameFrom(originParts(origin, sourceWords(words, lang), 'title-above'), words);
  return item(head, [insight === null ? '' : `  - ${said(insight, by, words)}`, place]);
}

function linked(link: TeamHarvest['links'][number], words: HarvestWords, lang: Lang): string[] {
  const differs = link.differs === null ? '' : `  - ${words.differs}: ${escaped(link.differs)}`;
  return [grown(link.a, words, lang), grown(link.b, words, lang), differs];
}

function grown(origin: Origin, words: HarvestWords, lang: Lang): string {
  return cameFrom(originParts(origin, sourceWords(words, lang), 'with-title'), words);
}

function sourced(source: Source, words: HarvestWords, lang: Lang): string {
  return cameFrom(sourceParts(source, sourceWords(words, lang)), words);
}

function cameFrom(parts: readonly string[], words: HarvestWords): string {
  return `  - ${words.origin}: ${parts.map(escaped).join(' · ')}`;
}

function sourceWords(words: HarvestWords, lang: Lang): SourceWords {
  return {
    local: (text) => text[lang],
    water: (water) => words.water[water],
    as: (as) => words.as[as],
    question: (question) => words.question[question],
    reviewed: (verdict, step) => words.reviewed[verdict](step),
  };
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

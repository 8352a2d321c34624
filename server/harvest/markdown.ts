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
import { stands } from '../../shared/harvest/wat.ts';
import type { HarvestWeights } from '../../shared/harvest/waarderen.ts';
import { cameFrom, fact, file, item, line, section } from './build.ts';
import {
  deliberation,
  dialogue,
  dissent,
  goodWork,
  how,
  outcomes,
  placed,
  promised,
  scan,
  system,
  wat,
} from './conversations.ts';
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
    outcomes(harvest.outcomes, words, lang),
    ...harvest.wats.map((one) => wat(one, words, lang)),
    ...harvest.hows.map((one) => how(one, words, lang)),
    ...harvest.dissent.map((one) => dissent(one, words, lang)),
    ...harvest.goodWork.map((one) => goodWork(one, words, lang)),
    ...harvest.systems.map((one) => system(one, words, lang)),
    ...harvest.deliberations.map((one) => deliberation(one, words, lang)),
    ...harvest.dialogues.map((one) => dialogue(one, words, lang)),
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
  const { occasion, flavour, role, intention, step: taken, lines, notes, stands, assumptions } = harvest;
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
      words.myLines,
      lines.flatMap((one) => promised(one, one.role ? [one.role[lang]] : [], words, lang)),
    ),
    section(
      words.notes,
      notes.flatMap(({ round, text }) => item(escaped(text), [cameFrom([round[lang]], words)])),
    ),
    section(
      words.myStand,
      stands.flatMap(({ step: there, stand, cost }) => [
        fact(words.stand, stand),
        fact(words.cost, cost),
        cameFrom([there[lang]], words),
      ]),
    ),
    section(
      words.myAssumptions,
      assumptions.flatMap(({ step: there, kept, changed }) => [
        fact(words.assumed, kept.join(' · ')),
        fact(words.seenAnew, changed.join(' · ')),
        cameFrom([there[lang]], words),
      ]),
    ),
    ending(occasion, words, lang),
  ]);
}

function opgave({ opgave: chosen, wats, asks }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!asks.opgave) return [];
  if (!chosen) return [section(words.opgave, [words.nothing])];
  const { sentence, forWhom, effect, card, step: chosenIn } = chosen;
  return [
    section(words.opgave, [
      `**${escaped(sentence ?? words.nothing)}**`,
      '',
      stands('forWhom', forWhom, wats) ? '' : fact(words.forWhom, forWhom),
      stands('effect', effect, wats) ? '' : fact(words.effect, effect),
      fact(words.card, card?.[lang]),
      fact(words.firstWording, earlierWording(chosen)),
      ...(chosenIn ? [cameFrom([chosenIn[lang]], words).trimStart()] : []),
    ]),
  ];
}

function course({ course: set, asks }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!asks.course) return [];
  if (!set) return [section(words.course, [words.nothing])];
  return [
    section(
      words.course,
      COURSE_FIELDS.flatMap((field) => {
        const said = set[field];
        return said ? [fact(words[field], said.text), sourced(said.source, words, lang)] : [];
      }).concat(
        set.ways.length === 0 ? [] : fact(words.ways, set.ways.map((way) => words.way[way]).join(' · ')),
      ),
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

function kern({ kern: cards, keptInside, asks }: TeamHarvest, words: HarvestWords, lang: Lang): string[][] {
  if (!asks.kern) return [];
  const lines = cards.flatMap((card) => boardCard(card, words, lang));
  const kept = keptInside === 0 ? [] : ['', words.keptInside(keptInside)];
  return [section(words.kern, lines.length + kept.length === 0 ? [words.nothing] : [...lines, ...kept])];
}

function weights(one: HarvestWeights, words: HarvestWords, lang: Lang): string[] {
  const { round, weighed, rows, keptInside } = one;
  const lines = rows.flatMap(({ name, rank, points, source }) =>
    item(
      `**${rank === null ? '' : `${rank}. `}${escaped(name[lang])}**${points ? ` (${words.points(points)})` : ''}`,
      source === null ? [] : [cameFrom(partsUnderTitle(source, sourceWords(words, lang)), words)],
    ),
  );
  return section(weighed ? words.weighed : words.scenarios, [
    `${words.origin}: ${escaped(round[lang])}`,
    '',
    ...lines,
    ...(keptInside === 0 ? [] : ['', words.weighedInside(keptInside)]),
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

function ending({ erasedAt }: Occasion, words: HarvestWords, lang: Lang): string[] {
  return ['---', '', `*${words.erased(momentText(erasedAt, lang))}*`];
}

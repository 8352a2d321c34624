import type { Lang } from '../../shared/decks/content.ts';
import { dayText } from '../../shared/harvest/day.ts';
import type { HarvestBeraad } from '../../shared/harvest/beraad.ts';
import type { HarvestDialogue } from '../../shared/harvest/dialoog.ts';
import type { HarvestGoodWork } from '../../shared/harvest/goedwerk.ts';
import type { HarvestHow, NamedHow } from '../../shared/harvest/hoedan.ts';
import type { HarvestPlace } from '../../shared/harvest/plaatsen.ts';
import type { HarvestScan } from '../../shared/harvest/scan.ts';
import type { HarvestSystem } from '../../shared/harvest/systeem.ts';
import type { HarvestDissent } from '../../shared/harvest/tegenspraak.ts';
import type { HarvestOutcome } from '../../shared/harvest/vervolg.ts';
import type { HarvestWat } from '../../shared/harvest/wat.ts';
import { cameFrom, fact, item, section } from './build.ts';
import { escaped } from './escape.ts';
import type { HarvestWords } from './words.ts';

export function dissent(
  { step: there, agreements, settled }: HarvestDissent,
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(
    words.dissent,
    agreements.flatMap((text) =>
      item(escaped(settled ? text : words.unsettled(text)), [cameFrom([there[lang]], words)]),
    ),
  );
}

export function goodWork(
  { step: there, picture, pressure, settled }: HarvestGoodWork,
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(words.goodWork, [
    fact(words.goodWorkIs, settled ? picture : words.unsettled(picture)),
    cameFrom([there[lang]], words),
    fact(words.pressure, pressure === null ? null : words.pressures[pressure]),
  ]);
}

export function system(
  { step: there, missing, chairs }: HarvestSystem<string | null | undefined>,
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(words.system, [
    fact(words.missing, missing.join(', ')),
    cameFrom([there[lang]], words),
    ...chairs.flatMap(({ party, said, empty, ask, invite }) =>
      item(`**${escaped(party)}**`, [
        empty ? `  - ${words.nobodySpoke}` : '',
        said === null ? '' : `  - ${words.onBehalf}: ${escaped(said)}`,
        ask ? `  - ${words.askFirst}` : '',
        ...(invite === null ? [] : invitation(invite, words, lang)),
      ]),
    ),
  ]);
}

function invitation(
  {
    what,
    date,
    notice,
    puller,
  }: NonNullable<HarvestSystem<string | null | undefined>['chairs'][number]['invite']>,
  words: HarvestWords,
  lang: Lang,
): string[] {
  const who = puller === undefined ? words.noPuller : (puller ?? words.someone);
  return [
    `  - ${words.invite}: ${[what, who, dayText(date, lang)].map(escaped).join(' · ')}`,
    notice === null ? '' : `  - ${words.notice}: ${escaped(notice)}`,
  ];
}

export function deliberation(
  { step: there, question, touched, found, settled, case: told, line }: HarvestBeraad<NamedHow>,
  words: HarvestWords,
  lang: Lang,
): string[] {
  const from = cameFrom([there[lang]], words);
  const sourced = (term: string, text: string | null): string[] =>
    text === null ? [] : [fact(term, text), from];
  return section(words.deliberation, [
    ...sourced(words.moralQuestion, question),
    ...sourced(words.found, found === null || settled ? found : words.unsettled(found)),
    ...sourced(words.theCase, told),
    ...(touched.length === 0 ? [] : ['', `${words.touched}:`, '']),
    ...touched.map(({ who, values }) =>
      fact(escaped(who), values.length === 0 ? words.noValue : values.join(' · ')),
    ),
    ...(line === null
      ? []
      : ['', `${words.otherwise}:`, '', ...promised(line, [line.puller ?? words.someone], words, lang)]),
  ]);
}

export function dialogue(
  { step: there, topic, question, settled }: HarvestDialogue,
  words: HarvestWords,
  lang: Lang,
): string[] {
  const from = cameFrom([there[lang]], words);
  const sourced = (term: string, text: string | null | undefined): string[] =>
    text ? [fact(term, text), from] : [];
  return section(words.dialogue, [
    ...sourced(words.topic, topic?.[lang]),
    ...sourced(words.openQuestion, question === null || settled ? question : words.unsettled(question)),
  ]);
}

export function wat({ round, lines, settled }: HarvestWat, words: HarvestWords, lang: Lang): string[] {
  return section(
    settled ? round[lang] : words.unsettled(round[lang]),
    lines.flatMap(({ field: name, texts, from }) => [
      fact(words.wat[name], texts.join(', ')),
      cameFrom(
        from.map((part) => part[lang]),
        words,
      ),
    ]),
  );
}

export function how({ round, lines }: HarvestHow<NamedHow>, words: HarvestWords, lang: Lang): string[] {
  return section(
    round[lang],
    lines.flatMap((one) => {
      const who = [one.puller ?? words.someone, ...(one.role ? [one.role[lang]] : [])];
      return promised(one, who, words, lang);
    }),
  );
}

/** VERV-6 */
export function outcomes(
  told: readonly HarvestOutcome<string | null | undefined>[],
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(
    words.outcomes,
    told.flatMap(({ what, result, note, puller, step: there }) => {
      const who = puller === undefined ? [] : [puller ?? words.someone];
      return item(`**${escaped(what)}**`, [
        `  - ${[words.outcome[result], ...who].map(escaped).join(' · ')}`,
        note === null ? '' : `  - ${escaped(note)}`,
        cameFrom([there[lang]], words),
      ]);
    }),
  );
}

/** A line that somebody accepted: what, who and when, how we notice, and where it came from. */
export function promised(
  { what, date, notice, from }: Omit<NamedHow, 'puller' | 'role'>,
  who: readonly string[],
  words: HarvestWords,
  lang: Lang,
): string[] {
  return item(`**${escaped(what)}**`, [
    `  - ${[...who, dayText(date, lang)].map(escaped).join(' · ')}`,
    notice === null ? '' : `  - ${words.notice}: ${escaped(notice)}`,
    cameFrom(
      from.map((part) => part[lang]),
      words,
    ),
  ]);
}

export function scan(
  { title, step: there, chosen, settled, spreads }: HarvestScan,
  words: HarvestWords,
  lang: Lang,
): string[] {
  const from = cameFrom([there[lang]], words);
  const wanted = settled ? words.scanChosen : words.unsettled(words.scanChosen);
  return section(title[lang], [
    ...(chosen.length === 0 ? [words.scanNothing] : [`${wanted}:`, '']),
    ...chosen.flatMap(({ name, text }) => item(`**${escaped(name[lang])}**: ${escaped(text[lang])}`, [from])),
    '',
    ...(spreads.length === 0 ? [words.scanFew] : [words.scanSpread, '']),
    ...spreads.map(({ name, spread }) => fact(name[lang], words.spread(spread))),
    '',
    from.trimStart(),
  ]);
}

export function placed(
  { title, question, step: there, lies }: HarvestPlace,
  words: HarvestWords,
  lang: Lang,
): string[] {
  return section(title[lang], [
    fact(question[lang], lies ? words.lies(lies) : words.differ),
    cameFrom([there[lang]], words),
  ]);
}

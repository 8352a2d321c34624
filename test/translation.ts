/** A text in both languages, by a name to find it again. */
export type Translated = readonly [name: string, nl: string, en: string];

/** Words that may be the same in Dutch and in English, by the reason why. */
const SAME = {
  name: 'koerskaarten gedoe nederlands english oolong chai rooibos',
  unit: 'min',
  bothLanguages:
    'apart check-in check-out effect excellent in link mist open problems scenario team teams wicked workshop zoom',
};
const MAY_BE_SAME = new Set(Object.values(SAME).flatMap((words) => words.split(' ')));

/** Small words that make a sentence Dutch; none of them is an English word. */
const DUTCH =
  /\b(aan|bij|deze|een|geen|het|ieder|iemand|jij|jullie|kunnen|maar|maken|moet|naar|niet|nog|ook|ons|onze|samen|van|veel|voor|wie|wij|wordt|worden|ze|zich|zijn|zoals)\b/i;

/** Names that are not translated, wherever they stand. */
const NAMES = /Grenzeloos (?:verzameld|Samenwerken)|Veilig Thuis|MIND Hulplijn|de Luisterlijn/g;

/** Words of an office letter, for which a reader at B1 stops. */
const OFFICE =
  /\b(alsmede|betreffende|conform|derhalve|dienen? te|dient te|echter|indien|inzake|men|middels|omtrent|reeds|tevens|teneinde|u|uw)\b/i;

/** English that gave way to the one word that a thing of the game has. */
const GLOSSARY = {
  'core card': 'key card',
  'look along': 'look in',
  'take along': 'take with you',
  contradict: 'challenge',
  erase: 'delete',
  'e-mail': 'email',
};
const GONE = new RegExp(String.raw`\b(${Object.keys(GLOSSARY).join('|')})`, 'i');

/** What is left of a text without what is filled in, and without what chooses a plural. */
function wordsOf(text: string): string[] {
  const bare = text.replaceAll(/\{\w+(?:, (?:plural|select),)?|\b(?:one|other|=\d+) (?=\{)/g, ' ');
  return bare.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
}

/** What is wrong with these texts: not translated, Dutch in the English, a word that gave way, or Dutch of the office. */
export function languageFaults(texts: Iterable<Translated>): string[] {
  return [...texts].flatMap(([name, nl, en]) => {
    const faults: string[] = [];
    const alike = nl === en && wordsOf(nl).some((word) => !MAY_BE_SAME.has(word));
    const dutch = DUTCH.exec(wordsOf(en.replaceAll(NAMES, ' ')).join(' '))?.[0];
    const gone = GONE.exec(en)?.[0];
    const office = OFFICE.exec(wordsOf(nl).join(' '))?.[0];
    if (alike) faults.push(`${name} is not translated: ${nl}`);
    else if (dutch) faults.push(`${name} has Dutch in its English (${dutch}): ${en}`);
    if (gone) faults.push(`${name} calls something by another name (${gone}): ${en}`);
    if (office) faults.push(`${name} has a word of the office (${office}): ${nl}`);
    return faults;
  });
}

/** Every text in both languages that stands anywhere in this, named by the way to it. */
export function translatedIn(value: unknown, way = ''): Translated[] {
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return translatedIn(Object.fromEntries(value), way);
  if ('nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string')
    return [[way, value.nl, value.en]];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    translatedIn(part, `${way}.${key}`),
  );
}

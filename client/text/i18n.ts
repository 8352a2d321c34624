import { i18n, type Messages } from '@lingui/core';
import type { Lang } from '../../shared/decks/content.ts';

type Catalogue = () => Promise<{ messages: Messages }>;

/** What the first page needs; the other areas come with the workshop. */
const FIRST: Record<Lang, Catalogue> = { nl: () => import('./nl/core.po'), en: () => import('./en/core.po') };
/** Also what comes with the form for several people on one device. */
const TABLE: Record<Lang, Catalogue> = {
  nl: () => import('./nl/tafel.po'),
  en: () => import('./en/tafel.po'),
};
const OTHERS: Record<Lang, Catalogue[]> = {
  nl: [
    () => import('./nl/kaart.po'),
    () => import('./nl/stappen.po'),
    () => import('./nl/regie.po'),
    () => import('./nl/oogst.po'),
    () => import('./nl/blik.po'),
    () => import('./nl/afspraken.po'),
    () => import('./nl/reflectie.po'),
    () => import('./nl/waarderen.po'),
    () => import('./nl/wat.po'),
    () => import('./nl/hoedan.po'),
    () => import('./nl/tegenspraak.po'),
    () => import('./nl/goedwerk.po'),
    () => import('./nl/beraad.po'),
    () => import('./nl/dialoog.po'),
    () => import('./nl/scan.po'),
    () => import('./nl/plaatsen.po'),
    () => import('./nl/systeem.po'),
    () => import('./nl/veld.po'),
    () => import('./nl/koffie.po'),
    () => import('./nl/pauze.po'),
    () => import('./nl/plenair.po'),
    () => import('./nl/mix.po'),
    () => import('./nl/voorwerk.po'),
    TABLE.nl,
  ],
  en: [
    () => import('./en/kaart.po'),
    () => import('./en/stappen.po'),
    () => import('./en/regie.po'),
    () => import('./en/oogst.po'),
    () => import('./en/blik.po'),
    () => import('./en/afspraken.po'),
    () => import('./en/reflectie.po'),
    () => import('./en/waarderen.po'),
    () => import('./en/wat.po'),
    () => import('./en/hoedan.po'),
    () => import('./en/tegenspraak.po'),
    () => import('./en/goedwerk.po'),
    () => import('./en/beraad.po'),
    () => import('./en/dialoog.po'),
    () => import('./en/scan.po'),
    () => import('./en/plaatsen.po'),
    () => import('./en/systeem.po'),
    () => import('./en/veld.po'),
    () => import('./en/koffie.po'),
    () => import('./en/pauze.po'),
    () => import('./en/plenair.po'),
    () => import('./en/mix.po'),
    () => import('./en/voorwerk.po'),
    TABLE.en,
  ],
};

/** The languages of the interface. */
export const SPOKEN = ['nl', 'en'] as const satisfies readonly Lang[];

const KEY = 'koerskaarten:taal';
let everything = false;
let table = false;

/** The language somebody chose on this device, or null: then the workshop's own language counts. */
export function chosenLang(): Lang | null {
  try {
    const kept = localStorage.getItem(KEY);
    return SPOKEN.find((lang) => lang === kept) ?? null;
  } catch {
    return null;
  }
}

/** Shows the interface in this language. With `remember` it stays so on this device. */
export async function speak(lang: Lang, { remember = false } = {}): Promise<void> {
  await load(lang);
  i18n.activate(lang);
  document.documentElement.lang = lang;
  if (!remember) return;
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // without storage the choice holds as long as the page
  }
}

/** The catalogues of every area, in the language that is on. */
export async function loadAllAreas(): Promise<void> {
  everything = true;
  await load(currentLang());
}

/** The catalogue of a device that several people share. */
export async function loadTableArea(): Promise<void> {
  table = true;
  await load(currentLang());
}

export function currentLang(): Lang {
  return SPOKEN.find((lang) => lang === i18n.locale) ?? 'nl';
}

async function load(lang: Lang): Promise<void> {
  const others = everything ? OTHERS[lang] : table ? [TABLE[lang]] : [];
  const wanted = [FIRST[lang], ...others];
  const catalogues = await Promise.all(wanted.map((catalogue) => catalogue()));
  for (const { messages } of catalogues) i18n.load(lang, messages);
}

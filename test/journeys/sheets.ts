import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { isStage, STAGES, type StageName } from '../proef/stages.ts';
import { expect, test } from './journey.ts';

/** The sizes of design.md; the last one is a laptop of 1440 × 900 at 200 %. */
export const SIZES = [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [320, 640],
  [720, 450],
] as const;

/** one and the same for every run: it stands on the plenary screen, and in its QR code */
const PORT = 27411;
const SHEETS = `http://localhost:${PORT}/proef.html`;

/** The proof sheets are no part of the product: they have a dev server of their own, for the tests of this file. */
export function serveSheets(): void {
  let stop: () => Promise<void>;
  test.beforeAll(async () => {
    const vite = await createServer({
      configFile: 'test/proef/vite.config.ts',
      logLevel: 'error',
      server: { host: 'localhost', port: PORT, strictPort: true },
    });
    await vite.listen();
    stop = async () => vite.close();
  });
  test.afterAll(async () => stop());
}

/** Opens the sheet of all parts, or a screen at some moment (`toneel`) as somebody (`wie`) sees it. */
export async function openSheet(page: Page, query: Record<string, string>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${SHEETS}?${new URLSearchParams(query).toString()}`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Moments at which the screen of a participant differs. */
export const PLAYED: readonly StageName[] = [
  'voorwerk',
  'voorwerk-vragen',
  'tweekeuzes',
  'check-in-8',
  'vragenlijst',
  'uitslag-tellen',
  'theedoos-5',
  'theedoos-8',
  'theedoos-120',
  'koffietafels-eigen',
  'koffietafels-gemengd',
  'koffietafels-opgave',
  'koffietafels-alleen',
  'koffietafels-geroepen',
  'koffietafels-terug',
  'koffietafels-check-out',
  'mix-wachten',
  'mix-20',
  'mix-waarom',
  'opgave-voorstellen',
  'afspraken',
  'afspraken-samen',
  'kaartronde-leeg',
  'speelveld-afspraken',
  'wat-stil',
  'wat-samen',
  'wat-klaar',
  'hoedan-rollen',
  'hoedan-beurten',
  'hoedan-afspreken',
  'pauze',
  'reflectie',
  'reflectie-bespreken',
  'reflectie-woorden',
  'waarderen',
  'waarderen-onthuld',
  'scenarios',
  'scenarios-verdelen',
  'scenarios-onthuld',
  'tegenspraak-stil',
  'tegenspraak-lijn',
  'tegenspraak-vraag',
  'tegenspraak-afspraken',
  'goedwerk-moment',
  'goedwerk-stippen',
  'goedwerk-vertellen',
  'goedwerk-beeld',
  'systeem-wie',
  'systeem-stoelen',
  'systeem-lot',
  'systeem-spreken',
  'systeem-uitnodigen',
  'beraad-casus',
  'beraad-vraagkeuze',
  'beraad-geraakt',
  'beraad-lijst',
  'beraad-keuzes',
  'beraad-standpunt',
  'beraad-opbrengst',
  'dialoog-onderwerp',
  'dialoog-aannames',
  'dialoog-rondje',
  'dialoog-vrij',
  'dialoog-vraag',
  'scan',
  'scan-rol',
  'scan-weer',
  'plaatsen',
  'plaatsen-samen',
  'plaatsen-keuze',
  'koers-stil',
  'koers-samen',
  'plenair-6',
  'check-out',
  'einde',
  'stil',
  'praat',
];

/** All moments, so many at a time: a page that opens too many sheets one after the other stays white. */
const AT_A_TIME = 10;
export const MOMENTS: readonly (readonly StageName[])[] = Object.keys(STAGES)
  .filter(isStage)
  .reduce<StageName[][]>((groups, stage, at) => {
    if (at % AT_A_TIME === 0) groups.push([]);
    groups.at(-1)?.push(stage);
    return groups;
  }, []);

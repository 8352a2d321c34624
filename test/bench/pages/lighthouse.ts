import lighthouse, { desktopConfig, type Config, type Flags } from 'lighthouse';

/** The categories that are promised at 95 at least, of 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export type Preset = 'desktop' | 'mobile';

export interface PageScores {
  page: string;
  preset: Preset;
  /** 0 to 100 */
  scores: Record<Category, number>;
  /** audits that cost points, by their id */
  lost: string[];
}

const CONFIGS: Record<Preset, Config | undefined> = { desktop: desktopConfig, mobile: undefined };

/**
 * Lighthouse on one page, in the browser that listens on this debugging port.
 * @param page how the page is called in the table
 */
export async function scoresOf(
  { url, page, preset }: { url: string; page: string; preset: Preset },
  port: number,
): Promise<PageScores> {
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] } satisfies Flags;
  const result = await lighthouse(url, flags, CONFIGS[preset]);
  if (!result) throw new Error(`no result for ${url}`);
  const { categories, audits } = result.lhr;
  const scores: Record<Category, number> = { performance: 0, accessibility: 0, 'best-practices': 0, seo: 0 };
  const lost: string[] = [];
  for (const category of CATEGORIES) {
    const found = categories[category];
    if (!found || found.score === null) throw new Error(`no score for ${category} of ${url}`);
    scores[category] = Math.round(found.score * 100);
    for (const { id, weight } of found.auditRefs) {
      const score = audits[id]?.score ?? 1;
      if (weight > 0 && score < 0.9) lost.push(id);
    }
  }
  return { page, preset, scores, lost };
}

import type { Corner, Lang } from '../../shared/decks/content.ts';
import type { Across, Lies, Up } from '../../shared/steps/plaatsen/place.ts';

const CORNER: Record<Lang, Record<Corner, string>> = {
  nl: {
    'links-boven': 'Links boven',
    'rechts-boven': 'Rechts boven',
    'links-onder': 'Links onder',
    'rechts-onder': 'Rechts onder',
  },
  en: {
    'links-boven': 'Top left',
    'rechts-boven': 'Top right',
    'links-onder': 'Bottom left',
    'rechts-onder': 'Bottom right',
  },
};

const AXES: Record<Lang, Record<Across | Up, string>> = {
  nl: {
    'ver-links': 'ver naar links',
    links: 'naar links',
    'net-links': 'net links van het midden',
    'net-rechts': 'net rechts van het midden',
    rechts: 'naar rechts',
    'ver-rechts': 'ver naar rechts',
    'ver-onder': 'ver naar onder',
    onder: 'naar onder',
    'net-onder': 'net onder het midden',
    'net-boven': 'net boven het midden',
    boven: 'naar boven',
    'ver-boven': 'ver naar boven',
  },
  en: {
    'ver-links': 'far to the left',
    links: 'to the left',
    'net-links': 'just left of the middle',
    'net-rechts': 'just right of the middle',
    rechts: 'to the right',
    'ver-rechts': 'far to the right',
    'ver-onder': 'far down',
    onder: 'down',
    'net-onder': 'just below the middle',
    'net-boven': 'just above the middle',
    boven: 'up',
    'ver-boven': 'far up',
  },
};

/** PLAATS-3 */
export function liesIn(lies: Lies, lang: Lang): string {
  const name = lies.name[lang];
  if (lies.kind === 'keuze') return name;
  return `${CORNER[lang][lies.corner]}: ${name} (${AXES[lang][lies.across]}, ${AXES[lang][lies.up]})`;
}

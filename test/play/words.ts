import type { PlayerView } from './player.ts';

const PHRASES = [
  'Dit kennen we bij ons ook.',
  'De cijfers zeggen iets anders dan de mensen.',
  'Niemand durft dit hardop te zeggen.',
  'Volgende week bellen we samen de wijk.',
  'Wie betaalt dit straks?',
  'We weten het nog niet, en dat mag.',
];

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Something to say that is told from what anybody else says. */
export function phrase(view: PlayerView, random: () => number): string {
  return `${pick(PHRASES, random) ?? ''} (${view.seat.slice(0, 6)} ${Math.floor(random() * 1e6)})`;
}

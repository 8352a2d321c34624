import type { Format } from '../../shared/decks/content.ts';
import type { Library } from '../../shared/decks/library.ts';
import type { HostInfo } from '../../shared/wire.ts';
import { json, type Route } from './exchange.ts';

export interface Host {
  name: string;
  retentionDays: number;
  maxPeople: number;
  build: string;
}

/** GET /api/host: what the start page tells about who runs this. */
export function hostRoute(host: Host, library: Library): Route {
  const shortFirst = [...library.formats.values()].toSorted(
    (a, b) => aside(a) - aside(b) || a.minutes - b.minutes,
  );
  const formats = shortFirst.map(({ id, title, description, minutes, steps }) => ({
    id,
    title,
    description,
    minutes,
    questionnaire: steps.find((step) => step.kind === 'vragenlijst')?.settings.questionnaire ?? null,
  }));
  const questionnaires = [...library.questionnaires.values()].map(({ id, title, short = null }) => ({
    id,
    title,
    short,
  }));
  const info: HostInfo = { ...host, formats, questionnaires };
  return { method: 'GET', path: '/api/host', handle: async () => json(info) };
}

/** A werkvorm without the styles is for people who know one another: it comes after those that anybody can begin with. */
function aside({ steps }: Format): number {
  return steps.some(({ kind }) => kind === 'vragenlijst') ? 0 : 1;
}

import type { Format } from '../../shared/decks/content.ts';
import type { Library } from '../../shared/decks/library.ts';
import type { FormatInfo, HostInfo } from '../../shared/wire.ts';
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
  const formats = shortFirst
    .filter(({ followUp }) => !followUp)
    .map((format) => ({ ...infoOf(format), questionnaire: questionnaireOf(format) }));
  const nextFormats = shortFirst.filter(({ followUp }) => followUp).map(infoOf);
  const questionnaires = [...library.questionnaires.values()].map(({ id, title, short = null }) => ({
    id,
    title,
    short,
  }));
  const info: HostInfo = { ...host, formats, nextFormats, questionnaires };
  return { method: 'GET', path: '/api/host', handle: async () => json(info) };
}

/** A werkvorm without a card round is there for one purpose: it comes after those that anybody can begin with. */
function aside({ steps }: Format): number {
  return steps.some(({ kind }) => kind === 'kaartronde') ? 0 : 1;
}

function infoOf({ id, title, description, minutes }: Format): FormatInfo {
  return { id, title, description, minutes };
}

function questionnaireOf({ steps }: Format): string | null {
  return steps.find((step) => step.kind === 'vragenlijst')?.settings.questionnaire ?? null;
}

import { FAMILIES, type Format } from '../../shared/decks/content.ts';
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
  const inOrder = [...library.formats.values()].toSorted(
    (a, b) => place(a) - place(b) || a.minutes - b.minutes,
  );
  const formats = inOrder
    .filter(({ followUp }) => !followUp)
    .map((format) => ({ ...infoOf(format), questionnaire: questionnaireOf(format) }));
  const nextFormats = inOrder.filter(({ followUp }) => followUp).map(infoOf);
  const questionnaires = [...library.questionnaires.values()].map(({ id, title, short = null }) => ({
    id,
    title,
    short,
  }));
  const info: HostInfo = { ...host, formats, nextFormats, questionnaires };
  return { method: 'GET', path: '/api/host', handle: async () => json(info) };
}

function place({ family }: Format): number {
  return family === undefined ? FAMILIES.length : FAMILIES.indexOf(family);
}

function infoOf({ id, title, description, minutes, family }: Format): FormatInfo {
  return { id, title, description, minutes, family: family ?? null };
}

function questionnaireOf({ steps }: Format): string | null {
  return steps.find((step) => step.kind === 'vragenlijst')?.settings.questionnaire ?? null;
}

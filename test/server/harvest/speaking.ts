import { readFileSync } from 'node:fs';
import { i18n } from '@lingui/core';
import type { Lang } from '../../../shared/decks/content.ts';

const AREAS = ['core', 'oogst', 'stappen', 'plaatsen'] as const;

/** The interface speaks this language from here on, texts and dates alike. */
export function speaking(lang: Lang): void {
  for (const area of AREAS) {
    const entries = [
      ...readFileSync(`client/text/${lang}/${area}.po`, 'utf8').matchAll(/msgid "(.+)"\nmsgstr "(.*)"/g),
    ];
    i18n.load(lang, Object.fromEntries(entries.map(([, id = '', text = '']) => [id, text])));
  }
  i18n.activate(lang);
}

import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

/** Words in a row, as one says them in the language that is spoken: "Anna, Bo en Cas". */
export function useInRow(): (words: readonly string[]) => string {
  const { locale } = useLingui().i18n;
  return useCallback((words) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words), [locale]);
}

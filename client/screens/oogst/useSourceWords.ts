import { useLingui } from '@lingui/react';
import type { SourceWords } from '../../../shared/harvest/source.ts';
import { useLocal } from '../../game.ts';

/** The words around where something came from, in the language of the interface. */
export function useSourceWords(): SourceWords {
  const { _ } = useLingui();
  const local = useLocal();
  return {
    local,
    water: (water) => _(`water.${water}`),
    as: (as) => _(`oogst.als.${as}`),
    question: (question) => _(`oogst.vraag.${question}`),
    reviewed: (verdict, step) => _(`oogst.herzien.${verdict}`, { step }),
  };
}

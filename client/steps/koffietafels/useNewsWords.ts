import { useLingui } from '@lingui/react';
import { useName, useNames } from '../../game.ts';
import { sentences } from '../../text/sentences.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import type { KoffieNews } from './news.ts';
import { useCardWords } from './useCardWords.ts';
import { useTableName } from './useTableName.ts';

/** The sentence of each piece of news. */
export function useNewsWords(): (told: KoffieNews) => string {
  const { _ } = useLingui();
  const name = useName();
  const names = useNames();
  const table = useTableName();
  const card = useCardWords();
  const faces = useFaces();
  return (told) => {
    switch (told.kind) {
      case 'gemengd':
      case 'aan-tafel': {
        const tafel = table(told.here, told.table);
        if (told.mates.length === 0) return _('koffie.nieuws.alleen', { tafel });
        return _(`koffie.nieuws.${told.kind}`, { tafel, namen: names(told.mates) });
      }
      case 'schuift-aan':
      case 'staat-op':
        return _(`koffie.nieuws.${told.kind}`, { naam: name(told.seat) });
      case 'kaart': {
        const { title, text } = card(told.card);
        return _('koffie.nieuws.kaart', { titel: title, tekst: text });
      }
      case 'opgave': {
        const { title, body } = faces(told.card);
        return _('koffie.nieuws.opgave', { opgave: sentences(title, body) });
      }
      case 'terug':
      case 'geroepen':
      case 'toch-niet':
      case 'alleen-nu':
        return _(`koffie.nieuws.${told.kind}`);
    }
  };
}

import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import { fieldNews, type FieldNews } from './news.ts';
import type { Field } from './useField.ts';

/** Says politely, once, what others did on the field. */
export function useFieldNews(at: Field | null): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const people = usePeople();
  const face = useFaces();
  const seen = useRef(at);
  useEffect(() => {
    const before = seen.current;
    seen.current = at;
    if (!before || !at || before.field === at.field) return;
    const sentence = (told: FieldNews): string => {
      const wie = 'seat' in told && told.seat !== null ? capital(people.name(told.seat)) : _('veld.iemand');
      switch (told.kind) {
        case 'gezet':
        case 'verplaatst':
          return _(`veld.nieuws.${told.kind}`, {
            wie,
            partij: at.spotName(told.party),
            ring: _(`veld.ring.${told.ring}`),
          });
        case 'verschil':
          return _('veld.nieuws.verschil', { partij: at.spotName(told.party) });
        case 'lijn':
          return _('veld.nieuws.lijn', { wie, lijn: at.lineName(told.line) });
        case 'mist':
        case 'zit':
          return _(`veld.nieuws.${told.kind}`, { wie, stoel: at.spotName(told.absentee) });
        case 'kaart':
          return _('veld.nieuws.kaart', { kaart: face(told.card).title });
        case 'sluiten':
          return _('veld.sluit-gevraagd', { wie });
        case 'fase':
          return _(`veld.nieuws.${told.phase}`, {
            uitkomst: at.field.top ? at.spotName(at.field.top.id) : _('veld.niets-gekozen'),
          });
      }
    };
    const told = fieldNews(before.field, at.field, at.me).map(sentence);
    if (told.length > 0) announce(told.join(' '));
  }, [at, announce, people, face, _]);
}

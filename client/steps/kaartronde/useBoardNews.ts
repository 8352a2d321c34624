import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../game.ts';
import type { Table } from './moves.ts';
import { news, type News } from './news.ts';
import { useFaces } from './useFaces.ts';
import { capital, usePeople } from './usePeople.ts';

/** Says politely, once, what others did on the board and whose turn it is. */
export function useBoardNews(table: Table | null): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const face = useFaces();
  const people = usePeople();
  const round = table?.round ?? null;
  const me = table?.me ?? null;
  const seen = useRef(round);
  useEffect(() => {
    const before = seen.current;
    seen.current = round;
    if (!before || !round || me === null || before === round) return;
    const sentence = (told: News): string => {
      const wie = 'seat' in told ? capital(people.name(told.seat)) : '';
      const kaart = 'card' in told ? face(told.card).title : '';
      const ander = 'other' in told ? face(told.other).title : '';
      const water = 'water' in told ? _(`water.${told.water}`) : '';
      return _(`kaart.nieuws.${told.kind}`, { wie, kaart, ander, water });
    };
    const told = news(before, round, me).map(sentence);
    if (told.length > 0) announce(told.join(' '));
  }, [round, me, announce, face, people, _]);
}

import { useLingui } from '@lingui/react';
import { useCallback, useMemo } from 'react';
import type { Style } from '../../../shared/decks/content.ts';
import type { Owned, SeatId } from '../../../shared/workshop/ids.ts';
import { useTafel } from '../../tafel/useTafel.ts';
import { useContent, useFlavour, useLocal, useMe, useName } from '../../game.ts';
import { useInRow } from '../../text/useInRow.ts';

export interface People {
  /** is this oneself, on a device of one's own? At a table everybody is called by their name */
  isYou: (seat: SeatId) => boolean;
  /** "Yusuf", or "jij" for oneself */
  name: (seat: SeatId) => string;
  /** "Yusuf", or "jou": after a preposition */
  of: (seat: SeatId) => string;
  /** "Yusuf, spiegelaar": with the flavour, where it is known */
  author: (seat: SeatId) => string;
  flavour: (seat: SeatId) => Style | 'none';
  /** "spiegelaar": the flavour as a word, where it is known */
  taste: (seat: SeatId) => string | null;
  /** names of several people, "Yusuf, Ilse en jij" */
  names: (seats: readonly SeatId[]) => string;
  /** what somebody wrote, or that it was taken away */
  said: (text: Owned<string>) => string;
}

/** How people are named on the board: inside the team, always by name. */
export function usePeople(): People {
  const { _, i18n } = useLingui();
  const { seat: me } = useMe();
  const nameOf = useName();
  const flavourOf = useFlavour();
  const { styles } = useContent();
  const local = useLocal();
  const inRow = useInRow();
  const alone = useTafel() === null;
  const isYou = useCallback((seat: SeatId) => alone && seat === me, [alone, me]);
  const name = useCallback(
    (seat: SeatId) => (isYou(seat) ? _('kaart.jij') : nameOf(seat)),
    [isYou, nameOf, _],
  );
  return useMemo(() => {
    const taste = (seat: SeatId): string | null => {
      const style = styles.find((text) => text.style === flavourOf(seat));
      return style ? local(style.name).toLocaleLowerCase(i18n.locale) : null;
    };
    return {
      isYou,
      name,
      of: (seat) => (isYou(seat) ? _('kaart.jou') : name(seat)),
      author(seat) {
        const who = isYou(seat) ? capital(name(seat)) : name(seat);
        const word = taste(seat);
        return word === null ? who : `${who}, ${word}`;
      },
      taste,
      flavour: (seat) => flavourOf(seat) ?? 'none',
      names: (seats) => inRow(seats.map(name)),
      said: (text) => text.value ?? _('kaart.gewist'),
    };
  }, [name, isYou, inRow, styles, local, flavourOf, i18n.locale, _]);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useAnnounce, useGame, useName } from '../game.ts';
import { store } from '../store.ts';
import { handTo } from './handing.ts';
import { ofTurn, turnsIn } from './turns-in.ts';
import type { Tafel } from './useTafel.ts';

/** TAFEL-10: when the turn comes to a name at this table, the device goes to them by itself; never while somebody is typing. */
export function useTurnAtTable(tafel: Tafel | null): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const name = useName();
  const names = tafel?.names;
  const turns = useGame(({ slices }) => turnsIn(slices).join(' '));
  const known = useRef('');
  useEffect(() => {
    if (!names) return;
    const before = known.current.split(' ');
    const fresh = turns.split(' ').find((turn) => !before.includes(turn) && names.includes(ofTurn(turn)));
    function go(): void {
      if (isTyping()) return;
      known.current = turns;
      document.removeEventListener('focusout', later);
      if (fresh === undefined || store.getState().seat === ofTurn(fresh)) return;
      handTo(ofTurn(fresh), 'vanzelf');
      announce(_('tafel.beurt', { naam: name(ofTurn(fresh)) }));
    }
    function later(): void {
      // the focus is on its way to what comes next, which may be a field again
      setTimeout(go);
    }
    document.addEventListener('focusout', later);
    go();
    return () => document.removeEventListener('focusout', later);
  }, [turns, names, name, announce, _]);
}

function isTyping(): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLTextAreaElement ||
    (activeElement instanceof HTMLInputElement &&
      !['radio', 'checkbox', 'button'].includes(activeElement.type))
  );
}

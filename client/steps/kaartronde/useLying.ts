import { useLingui } from '@lingui/react';
import type { BoardCard as Lying } from '../../../shared/steps/kaartronde/state.ts';
import type { BoardCardState, BoardInsight } from '../../parts/BoardCard.tsx';
import type { Table } from './moves.ts';
import { capital, usePeople } from './usePeople.ts';

/** What a card is in this round, and the word for it. */
export function useMark(table: Table, lying: Lying): { state: BoardCardState; text: string | null } {
  const { _ } = useLingui();
  if (table.round.kern.includes(lying.card)) return { state: 'kern', text: _('kaart.staat.kern') };
  if (lying.pin) return { state: 'pinned', text: _('kaart.staat.vastgehouden') };
  if (!lying.open) return { state: 'new', text: _('kaart.staat.vertelt') };
  return { state: 'placed', text: null };
}

/** The insight on a card with who saw it, and who typed it when that was somebody else (KAART-6). */
export function useInsights(lying: Lying): BoardInsight[] {
  const { _ } = useLingui();
  const people = usePeople();
  const { insight } = lying;
  if (!insight) return [];
  const author =
    insight.typedBy === null
      ? people.author(lying.by)
      : _('kaart.namens', { wie: capital(people.name(insight.typedBy)), ander: people.of(lying.by) });
  return [{ id: lying.card, text: people.said(insight.text), style: people.flavour(lying.by), author }];
}

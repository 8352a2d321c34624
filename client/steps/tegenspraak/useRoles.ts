import type { TegenRole } from '../../../shared/decks/piles.ts';
import { useCallback } from 'react';
import type { SpecOf } from '../../../shared/workshop/context.ts';
import { useContent, useLocal } from '../../game.ts';

export interface RoleWords {
  name: string;
  short: string;
  question: string;
}

/** The words of a role, from the deck. */
export function useRoles({ settings }: SpecOf<'tegenspraak'>): (role: TegenRole) => RoleWords {
  const local = useLocal();
  const roles = useContent().decks[settings.deck]?.roles;
  return useCallback(
    (role) => {
      const found = roles?.find(({ id }) => id === role);
      if (!found) throw new Error(`the deck has no role ${role}`);
      return { name: local(found.name), short: local(found.short), question: local(found.question) };
    },
    [roles, local],
  );
}

import { useMemo } from 'react';
import { useAll } from '../../../game.ts';
import { useLead } from '../lead.ts';
import { standings, type Standing } from './standing.ts';

export function useStanding(): Standing[] {
  const { people } = useAll();
  const lead = useLead();
  return useMemo(() => standings(people, lead), [people, lead]);
}

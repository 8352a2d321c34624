import { useLingui } from '@lingui/react';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, type Playing } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { useGive, useLead } from './lead.ts';

/** REGIE-4, on the tile of the team itself. What is seen stands under the tiles. */
export function LookAlong({ team, playing }: { team: Team; playing: Playing }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const give = useGive(playing);
  const looking = useLead().looks?.[seat] === team.id;
  return (
    <Button
      size="small"
      icon="eye"
      pressed={looking}
      label={_('blik.kijk-mee-met', { team: team.name })}
      onPress={() => give({ type: 'regie/kijk-mee', team: looking ? null : team.id })}
    >
      {_('regie.kijk-mee')}
    </Button>
  );
}

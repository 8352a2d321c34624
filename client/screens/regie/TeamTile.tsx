import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useNow } from '../../game.ts';
import { FacilitatorTile } from '../../parts/FacilitatorTile.tsx';
import { isQuiet, type Stand } from './board.ts';
import { useLead } from './lead.ts';
import { teamsWithHands } from './people.ts';

export interface TeamTileProps {
  team: Team;
  stand: Stand;
  /** in one line */
  status: string;
  board: ReactNode;
  actions: ReactNode;
}

/** A team at its board from the regiekamer: fill, spread, stillness and raised hands, whatever the board is (REGIE-3). */
export function TeamTile({ team, stand, status, board, actions }: TeamTileProps) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const { hands, spotlight } = useLead();
  const now = useNow();
  const onScreen = spotlight?.team === team.id && spotlight.stand === 'aan';
  return (
    <FacilitatorTile
      name={team.name}
      place={_('core.vak.tafel', { nummer: team.number })}
      status={status}
      board={board}
      contributions={stand.bars}
      contributionsText={_('regie.bijdragen')}
      {...(teamsWithHands(teams, hands).has(team.id) ? { handText: _('regie.hand-op') } : {})}
      {...(onScreen ? { spotlightText: _('blik.op-scherm') } : {})}
      {...(isQuiet(stand, now) ? { hintText: _('regie.weinig-op-het-bord') } : {})}
      actions={actions}
    />
  );
}

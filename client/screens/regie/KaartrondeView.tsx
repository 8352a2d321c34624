import { useLingui } from '@lingui/react';
import { WATERS, type StepSpec } from '../../../shared/decks/content.ts';
import type { KaartStand } from '../../../shared/steps/kaartronde/stand.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useNow, usePlay, type Playing } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { MiniChart } from '../../parts/MiniBoard.tsx';
import { boardActions } from './board.ts';
import { useGive, useLead } from './lead.ts';
import { minutesSince } from './people.ts';
import { LookAlong } from './LookAlong.tsx';
import { Refused } from './Refused.tsx';
import { TeamTile } from './TeamTile.tsx';

type KaartrondeSpec = Extract<StepSpec, { kind: 'kaartronde' }>;

/** All boards at a glance: fill, spread and stillness, nothing of what is written (REGIE-3). */
export function KaartrondeView({ spec }: { spec: KaartrondeSpec }) {
  const { _ } = useLingui();
  const { teams, ended } = useAll();
  const stands = useLead().kaartronde[spec.id] ?? {};
  const playing = usePlay();
  const give = useGive(playing);
  const hasGedoe = spec.settings.gedoe !== null && !spec.settings.short;
  const anyGedoe = Object.values(stands).some((stand) => boardActions(stand, hasGedoe).gedoe);
  return (
    <section className="kk-step__part" aria-labelledby="kk-boards">
      <div className="kk-row kk-row--between">
        <h2 id="kk-boards">{_('regie.borden')}</h2>
        {hasGedoe && ended === null ? (
          <Button
            size="small"
            icon="gedoe"
            disabled={!anyGedoe}
            {...(anyGedoe ? {} : { reason: _('regie.gedoe-kan-nu-niet') })}
            onPress={() => give({ type: 'gedoe/gooi', step: spec.id, team: null })}
          >
            {_('regie.gedoe-allen')}
          </Button>
        ) : null}
      </div>
      <p className="kk-hint">{_('regie.stil-is-goed')}</p>
      <Refused playing={playing} />
      {teams.length === 0 ? <p className="kk-hint">{_('regie.nog-geen-teams')}</p> : null}
      <div className="kk-step__tiles">
        {teams.map((team) => {
          const stand = stands[team.id];
          return stand ? (
            <Board
              key={team.id}
              spec={spec}
              team={team}
              stand={stand}
              playing={playing}
              hasGedoe={hasGedoe}
            />
          ) : null;
        })}
      </div>
    </section>
  );
}

interface BoardProps {
  spec: KaartrondeSpec;
  team: Team;
  stand: KaartStand;
  playing: Playing;
  hasGedoe: boolean;
}

function Board({ spec, team, stand, playing, hasGedoe }: BoardProps) {
  const { _ } = useLingui();
  return (
    <TeamTile
      team={team}
      stand={stand}
      status={useStatus(stand, team)}
      board={
        <MiniChart
          label={_('regie.bord-van', { team: team.name })}
          seed={team.number}
          deck={spec.settings.deck}
          waters={WATERS.map((water) => ({
            water,
            count: stand.waters[water],
            countText: `${_(`water.${water}`)}: ${_('regie.kaarten', { aantal: stand.waters[water] })}`,
          }))}
        />
      }
      actions={<Actions spec={spec} team={team} stand={stand} playing={playing} hasGedoe={hasGedoe} />}
    />
  );
}

/** Phase, turn, stillness, gedoe and dots in one line. */
function useStatus(stand: KaartStand, team: Team): string {
  const { _ } = useLingui();
  const now = useNow();
  const still = minutesSince(stand.at, now);
  const parts = [
    _(`regie.fase.${stand.phase}`, {
      gedaan: stand.turns.done,
      van: stand.turns.of,
      klaar: stand.dotsReady,
      leden: team.members.length,
    }),
  ];
  if (stand.gedoe !== 'geen') parts.push(_(`regie.gedoe.${stand.gedoe}`));
  if (still >= 1 && stand.phase !== 'klaar') parts.push(_('regie.stil', { minuten: still }));
  return parts.join(' · ');
}

function Actions({ spec, team, stand, playing, hasGedoe }: BoardProps) {
  const { _ } = useLingui();
  const { ended } = useAll();
  const give = useGive(playing);
  const can = boardActions(stand, hasGedoe);
  if (ended !== null) return null;
  const step = spec.id;
  return (
    <>
      <LookAlong team={team} playing={playing} />
      {can.gedoe ? (
        <Button
          size="small"
          icon="gedoe"
          label={_('regie.gedoe-voor', { team: team.name })}
          onPress={() => give({ type: 'gedoe/gooi', step, team: team.id })}
        />
      ) : null}
      {can.dots ? (
        <Button
          size="small"
          label={_('regie.stippen-voor', { team: team.name })}
          onPress={() => give({ type: 'regie/stippen', step, team: team.id })}
        >
          {_('regie.stippen')}
        </Button>
      ) : null}
      {can.reveal ? (
        <Button
          size="small"
          icon="eye"
          label={_('regie.onthul-voor', { team: team.name })}
          onPress={() => give({ type: 'regie/onthul', step, team: team.id })}
        >
          {_('regie.onthul')}
        </Button>
      ) : null}
    </>
  );
}

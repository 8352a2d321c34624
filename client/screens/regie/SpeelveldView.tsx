import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { RINGS, type VeldStand } from '../../../shared/steps/speelveld/state.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useNow, usePlay, type Playing } from '../../game.ts';
import { MiniField } from '../../parts/MiniBoard.tsx';
import { useLead } from './lead.ts';
import { LookAlong } from './LookAlong.tsx';
import { minutesSince } from './people.ts';
import { Refused } from './Refused.tsx';
import { TeamTile } from './TeamTile.tsx';

type SpeelveldSpec = Extract<StepSpec, { kind: 'speelveld' }>;

/** All speelvelden at a glance: how many parties on each ring, spread and stillness, nothing of what is written (REGIE-3). */
export function SpeelveldView({ spec }: { spec: SpeelveldSpec }) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const lead = useLead();
  const stands = lead.speelveld?.[spec.id] ?? {};
  const done = lead.done[spec.id] ?? [];
  const playing = usePlay();
  return (
    <section className="kk-step__part" aria-labelledby="kk-fields">
      <h2 id="kk-fields">
        {_('regie.teams-klaar.speelveld', {
          klaar: teams.filter(({ id }) => done.includes(id)).length,
          totaal: teams.length,
        })}
      </h2>
      <p className="kk-hint">{_('regie.stil-is-goed')}</p>
      <Refused playing={playing} />
      {teams.length === 0 ? <p className="kk-hint">{_('regie.nog-geen-teams')}</p> : null}
      <div className="kk-step__tiles">
        {teams.map((team) => (
          <Field key={team.id} team={team} stand={stands[team.id] ?? NOTHING} playing={playing} />
        ))}
      </div>
    </section>
  );
}

/** Before anybody of a team did something: everybody writes in silence. */
const NOTHING: VeldStand = {
  phase: 'stil',
  parties: 0,
  rings: { 'aan-tafel': 0, betrokken: 0, 'op-afstand': 0 },
  lines: 0,
  chairs: 0,
  bars: [],
  dotsReady: 0,
  at: 0,
};

function Field({ team, stand, playing }: { team: Team; stand: VeldStand; playing: Playing }) {
  const { _ } = useLingui();
  const { ended } = useAll();
  return (
    <TeamTile
      team={team}
      stand={stand}
      status={useStatus(stand, team)}
      board={
        <MiniField
          label={_('regie.veld-van', { team: team.name })}
          seed={team.number}
          rings={RINGS.map((ring) => ({
            ring,
            name: _(`veld.ring.${ring}`),
            count: stand.rings[ring],
            countText: `${_(`veld.ring.${ring}`)}: ${_('regie.veld-partijen', { aantal: stand.rings[ring] })}`,
          }))}
        />
      }
      actions={ended === null ? <LookAlong team={team} playing={playing} /> : null}
    />
  );
}

/** Phase, lines and chairs, and stillness in one line. */
function useStatus(stand: VeldStand, team: Team): string {
  const { _ } = useLingui();
  const now = useNow();
  const parts = [
    _(`regie.veld-fase.${stand.phase}`, { klaar: stand.dotsReady, leden: team.members.length }),
    _('regie.veld-lijnen', { aantal: stand.lines }),
    _('regie.veld-stoelen', { aantal: stand.chairs }),
  ];
  const still = minutesSince(stand.at, now);
  if (stand.at > 0 && still >= 1 && stand.phase !== 'klaar') parts.push(_('regie.stil', { minuten: still }));
  return parts.join(' · ');
}

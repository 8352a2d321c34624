import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useAll, usePlay, usePlenary } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { flavoursOf } from './proposal.ts';
import { Refused } from './Refused.tsx';

/** Which teams show their koers, and which one stands large on the plenary screen. */
export function PlenairView({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { teams, plenair, people } = useAll();
  const { large } = usePlenary();
  const playing = usePlay();
  const shown = plenair?.[step]?.shown ?? [];
  const now = large?.step === step && large.team !== null && shown.includes(large.team) ? large.team : null;
  const put = (team: string | null) => void playing.play({ type: 'regie/plenair-toon', step, team });
  return (
    <section className="kk-step__part" aria-labelledby="kk-plenair">
      <h2 id="kk-plenair">{_('plenair.regie.titel', { klaar: shown.length, totaal: teams.length })}</h2>
      <p className="kk-hint">{_('plenair.regie.uitleg')}</p>
      {now === null ? null : (
        <div>
          <Button icon="back" disabled={playing.busy} onPress={() => put(null)}>
            {_('plenair.regie.alles')}
          </Button>
        </div>
      )}
      <Refused playing={playing} />
      <ul className="kk-step__teams">
        {teams.map((team) => {
          const shows = shown.includes(team.id);
          return (
            <li key={team.id} className="kk-step__team" data-done={shows || undefined}>
              <MelangeCup parts={flavoursOf(people, team.members).parts} size={40} />
              <span className="kk-step__team-name">
                <b>{team.name}</b>
              </span>
              <span className="kk-step__state">
                <Icon name={shows ? 'check' : 'pen'} size={18} stroke={shows ? 4 : 2.4} />
                {_(
                  team.id === now
                    ? 'plenair.regie.nu-groot'
                    : shows
                      ? 'plenair.regie.toont'
                      : 'plenair.regie.niet',
                )}
              </span>
              {shows && team.id !== now ? (
                <Button
                  size="small"
                  icon="spotlight"
                  disabled={playing.busy}
                  label={_('plenair.regie.groot-van', { team: team.name })}
                  onPress={() => put(team.id)}
                >
                  {_('plenair.regie.groot')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

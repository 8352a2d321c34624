import { useLingui } from '@lingui/react';
import { useAll, useGlimpse, useMe, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { GlimpseView } from '../blik/GlimpseView.tsx';
import { useGive, useLead } from './lead.ts';
import { Refused } from './Refused.tsx';
import { AskSpotlight, SpotlightState } from './Spotlight.tsx';

/** REGIE-4: looking along with one team, which sees that it is being done for as long as it lasts. */
export function KijkMee() {
  const { _ } = useLingui();
  const { teams, ended } = useAll();
  const { seat } = useMe();
  const looking = useLead().looks?.[seat] ?? null;
  const glimpse = useGlimpse(looking);
  const playing = usePlay();
  const give = useGive(playing);
  if (teams.length === 0 || ended !== null) return null;
  return (
    <section className="kk-step__part" aria-labelledby="kk-kijk-mee">
      <h2 id="kk-kijk-mee">{_('blik.kijk-mee')}</h2>
      <p className="kk-hint">{_('blik.team-ziet-het')}</p>
      <div className="kk-row">
        {teams.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            icon="eye"
            pressed={id === looking}
            onPress={() => give({ type: 'regie/kijk-mee', team: id === looking ? null : id })}
          >
            {name}
          </Button>
        ))}
      </div>
      <SpotlightState playing={playing} />
      <Refused playing={playing} />
      {glimpse ? (
        <div className="kk-panel kk-step__panel">
          <div className="kk-row kk-row--between">
            <strong>{_('blik.je-kijkt-mee', { team: teams.find(({ id }) => id === looking)?.name })}</strong>
            <Button size="small" onPress={() => give({ type: 'regie/kijk-mee', team: null })}>
              {_('blik.stop')}
            </Button>
          </div>
          <GlimpseView glimpse={glimpse} heading="h3" />
          <div className="kk-row">
            <AskSpotlight glimpse={glimpse} playing={playing} />
          </div>
        </div>
      ) : null}
    </section>
  );
}

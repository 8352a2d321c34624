import { useLingui } from '@lingui/react';
import { useAll, useFlavour, useName, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { useGive, useLead } from './lead.ts';
import { minutesSince, teamOf } from './people.ts';
import { Refused } from './Refused.tsx';

/** Raised hands, longest first. */
export function Hands() {
  const { _ } = useLingui();
  const { hands } = useLead();
  const { teams } = useAll();
  const now = useNow();
  const name = useName();
  const flavour = useFlavour();
  const playing = usePlay();
  const give = useGive(playing);
  return (
    <section className="kk-side" aria-labelledby="kk-hands-title">
      <h2 id="kk-hands-title" className="kk-side__title">
        {_('regie.handen')}
        {hands.length === 0 ? null : <span className="kk-chip kk-chip--hand">{hands.length}</span>}
      </h2>
      {hands.length === 0 ? <p className="kk-hint">{_('regie.geen-handen')}</p> : null}
      <ul className="kk-side__list">
        {hands.map(({ seat, at }) => {
          const team = teamOf(teams, seat)?.name;
          return (
            <li key={seat} className="kk-side__item">
              <TeaLabel flavour={flavour(seat) ?? 'none'} size={34} />
              <span className="kk-side__who">
                <span>
                  <b>{name(seat)}</b>
                  {team === undefined ? null : `, ${team}`}
                </span>
                <span className="kk-hint">{_('regie.sinds', { minuten: minutesSince(at, now) })}</span>
              </span>
              <Button
                size="small"
                icon="check"
                label={_('regie.gezien', { naam: name(seat) })}
                onPress={() => give({ type: 'regie/hand-gezien', seat })}
              />
            </li>
          );
        })}
      </ul>
      <Refused playing={playing} shared />
    </section>
  );
}

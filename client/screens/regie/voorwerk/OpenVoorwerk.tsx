import { useLingui } from '@lingui/react';
import { useAll, usePlay } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { useGive } from '../lead.ts';
import { Refused } from '../Refused.tsx';

/** Offered while nothing has been played: the workshop is on another day (VOOR-1). */
export function OpenVoorwerk() {
  const { _ } = useLingui();
  const { workshop, clock, teams, ended } = useAll();
  const playing = usePlay();
  const give = useGive(playing);
  if (ended !== null || teams.length > 0 || workshop?.plan[0]?.id !== clock.step) return null;
  return (
    <section className="kk-side">
      <h2 className="kk-side__title">{_('voorwerk.open.titel')}</h2>
      <p className="kk-hint">{_('voorwerk.open.tekst')}</p>
      <Button size="small" icon="calendar" onPress={() => give({ type: 'voorwerk/open' })}>
        {_('voorwerk.open.knop')}
      </Button>
      <Refused playing={playing} shared />
    </section>
  );
}

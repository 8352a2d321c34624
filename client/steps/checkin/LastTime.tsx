import { useLingui } from '@lingui/react';
import { shownBy } from '../../../shared/workshop/gallery.ts';
import { useAll, useTeam } from '../../game.ts';
import { ShownKoers } from '../plenair/ShownKoers.tsx';

/** VERV-5: what a team set out to do when it met before. */
export function LastTime() {
  const { _ } = useLingui();
  const all = useAll();
  const mine = useTeam();
  const shown = all.followUp && mine ? shownBy(all, all.followUp.first, mine.team.id, mine.slice) : null;
  if (!shown) return null;
  return (
    <section className="kk-panel kk-panel--course kk-stack">
      <h2>{_('stappen.checkin.vorige-keer')}</h2>
      <ShownKoers shown={shown} />
    </section>
  );
}

import { useLingui } from '@lingui/react';
import { shownBy } from '../../../shared/workshop/gallery.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { askedBack } from '../../../shared/workshop/vervolg/outcome.ts';
import { useAll, useTeam } from '../../game.ts';
import { ShownKoers } from '../plenair/ShownKoers.tsx';
import { LookBack } from './LookBack.tsx';

/** VERV-5, VERV-6: where a team set out for when it met before, and what became of what it would do. */
export function LastTime({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const all = useAll();
  const mine = useTeam();
  if (!all.followUp || !mine) return null;
  const { team, slice } = mine;
  const promised = askedBack(all, slice);
  const koers = shownBy(all, all.followUp.first, team.id, slice);
  // the first step stands among what was promised, unless it was told of in an earlier meeting
  const shown = koers && { ...koers, firstStep: null };
  return (
    <>
      {shown && (shown.course ?? shown.request) ? (
        <section className="kk-panel kk-panel--course kk-stack">
          <h2>{_('stappen.checkin.vorige-keer')}</h2>
          <ShownKoers shown={shown} />
        </section>
      ) : null}
      {promised.length === 0 ? null : <LookBack step={step} team={team} slice={slice} promised={promised} />}
    </>
  );
}

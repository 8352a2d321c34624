import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { agreementsOf } from '../../../shared/steps/afspraken/state.ts';
import { useAll, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { AgreementsSheet } from '../../steps/afspraken/AgreementsSheet.tsx';
import { Stokt } from '../../steps/afspraken/Stokt.tsx';
import './AgreementsBar.css';

/** AFSP-5: the agreements of the team are always in sight, with *het stokt* beside them; not where the step shows them itself. */
export function AgreementsBar() {
  const { _ } = useLingui();
  const { clock, ended, quiet } = useAll();
  const mine = useTeam();
  const [open, setOpen] = useState(false);
  const agreed = mine ? agreementsOf(mine.slice, mine.team.members) : [];
  const texts = agreed.flatMap(({ text }) => text?.value ?? []);
  if (ended !== null || quiet || agreed.length === 0) return null;
  return (
    <section className="kk-agreed" aria-label={_('afspraken.onze')}>
      {mine?.slice.afsprakenStep?.[clock.step] ? (
        <span className="kk-agreed__open">{_('afspraken.altijd-hier')}</span>
      ) : (
        <button type="button" className="kk-agreed__open" onClick={() => setOpen(true)}>
          <Icon name="anchor" size={20} stroke={2.4} />
          <strong>{_('afspraken.onze')}</strong>
          <span className="kk-agreed__texts">
            {texts.length === 0 ? _('afspraken.nog-geen') : texts.join(' · ')}
          </span>
        </button>
      )}
      <Stokt />
      <AgreementsSheet open={open} onClose={() => setOpen(false)} />
    </section>
  );
}

import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { agreementsOf } from '../../../shared/steps/afspraken/state.ts';
import { useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { AgreementsSheet } from './AgreementsSheet.tsx';
import { Stokt } from './Stokt.tsx';
import './AgreementsSide.css';

/**
 * AFSP-5, in the panel beside a board. Where it stands high enough to be always in sight it takes the place of the bar under the
 * header.
 * @param read to be read only: the bar stays, with what can be done
 */
export function AgreementsSide({ read = false }: { read?: boolean }) {
  const { _ } = useLingui();
  const title = useId();
  const mine = useTeam();
  const [open, setOpen] = useState(false);
  const agreed = mine ? agreementsOf(mine.slice, mine.team.members) : [];
  if (agreed.length === 0) return null;
  const written = agreed.flatMap(({ question, text }) =>
    text?.value ? [{ question, text: text.value }] : [],
  );
  return (
    <section className="kk-agreed-side" aria-labelledby={title}>
      <h3 id={title}>{_('afspraken.onze')}</h3>
      {written.length === 0 ? <p>{_('afspraken.nog-geen')}</p> : null}
      <ul>
        {written.map(({ question, text }) => (
          <li key={question}>
            <Icon name="check" size={20} stroke={2.8} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {read ? null : (
        <div className="kk-agreed-side__acts">
          <Button size="small" variant="ghost" icon="anchor" onPress={() => setOpen(true)}>
            {_('afspraken.bekijk')}
          </Button>
          <Stokt />
          <AgreementsSheet open={open} onClose={() => setOpen(false)} />
        </div>
      )}
    </section>
  );
}

import { useLingui } from '@lingui/react';
import type { BoardCard } from '../../../shared/steps/kaartronde/state.ts';
import { Icon } from '../../icons/Icon.tsx';
import { usePeople } from './usePeople.ts';

/** Who recognises a card and who sees it differently: names inside the team, never totals (KAART-11). */
export function Responses({ lying }: { lying: BoardCard }) {
  const { _ } = useLingui();
  const people = usePeople();
  const all = Object.entries(lying.responses);
  const recognise = all.filter(([, { kind }]) => kind === 'herken').map(([seat]) => seat);
  const differ = all.filter(([, { kind }]) => kind === 'anders');
  return (
    <ul className="kr-responses">
      {recognise.length === 0 ? null : (
        <li>
          <Icon name="check" size={18} stroke={3} />
          <span>{_('kaart.herken.namen', { namen: people.names(recognise) })}</span>
        </li>
      )}
      {differ.map(([seat, { text }]) => (
        <li key={seat}>
          <Icon name="speech" size={18} stroke={2.6} />
          <span>
            {text === null
              ? _('kaart.anders.naam', { naam: people.names([seat]) })
              : _('kaart.anders.zin', { naam: people.names([seat]), zin: people.said(text) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

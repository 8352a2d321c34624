import { useLingui } from '@lingui/react';
import type { GalleryTeam } from '../../../shared/workshop/gallery.ts';
import { useAll } from '../../game.ts';

/** What other teams take along of a team, with the name of the team and of nobody. */
export function Received({ received }: { received: GalleryTeam['received'] }) {
  const { _ } = useLingui();
  const { teams } = useAll();
  if (received.length === 0) return null;
  return (
    <ul className="plenair-received">
      {received.map(({ from, text }) => (
        <li key={from}>
          <b>{_('plenair.mee-van', { team: teams.find(({ id }) => id === from)?.name ?? '' })}</b>
          <q>{text}</q>
        </li>
      ))}
    </ul>
  );
}

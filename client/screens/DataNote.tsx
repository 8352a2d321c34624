import { useLingui } from '@lingui/react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { USUAL_DAYS } from './usualDays.ts';

const FACTS: { icon: IconName; id: string }[] = [
  { icon: 'people', id: 'core.meedoen.wie-naam' },
  { icon: 'eye', id: 'core.meedoen.wie-team' },
  { icon: 'private', id: 'core.meedoen.wie-antwoorden' },
  { icon: 'warning', id: 'core.meedoen.geen-namen' },
];

/**
 * Who reads what, and for how long: said before anything is given.
 * @param shared on a device of several people, which says for itself what they see of one another
 */
export function DataNote({
  retentionDays,
  shared = false,
}: {
  retentionDays: number | null;
  shared?: boolean;
}) {
  const { _ } = useLingui();
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('core.meedoen.gegevens')}</h2>
      <ul className="kk-plain__facts">
        {FACTS.filter(({ id }) => !shared || id !== 'core.meedoen.wie-antwoorden').map(({ icon, id }) => (
          <li key={id}>
            <Icon name={icon} size={20} />
            <span>{_(id)}</span>
          </li>
        ))}
        <li className={retentionDays === null ? 'kk-plain__coming' : ''}>
          <Icon name="clock" size={20} />
          <span>{_('core.meedoen.hoe-lang', { dagen: retentionDays ?? USUAL_DAYS })}</span>
        </li>
      </ul>
      <p className="kk-hint">{_('core.inspiratie')}</p>
    </section>
  );
}

import { useLingui } from '@lingui/react';
import { useContent, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';

/** The team's picture of good work, which goes along to the koers. */
export function FromGoodWork() {
  const { _ } = useLingui();
  const { format } = useContent();
  const work = useTeam()?.slice.goedwerk ?? {};
  const last = format.steps.findLast(({ id }) => work[id]?.picture?.value);
  const picture = last && work[last.id]?.picture?.value;
  if (!picture) return null;
  return (
    <p className="koers-from">
      <Icon name="goedwerk" size={22} />
      <span>
        {_('goedwerk.beeld-mee')} <strong>{picture}</strong>
      </span>
    </p>
  );
}

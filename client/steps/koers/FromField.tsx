import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useField } from '../speelveld/useField.ts';

/** VELD-11: what weighed most on the speelveld goes along to the koers. */
export function FromField() {
  const { format } = useContent();
  const fields = useTeam()?.slice.speelveld ?? {};
  const last = format.steps.findLast(({ id }) => fields[id]?.top);
  return last ? <Top step={last.id} /> : null;
}

function Top({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const at = useField(step);
  const top = at?.field.top;
  if (!at || !top) return null;
  return (
    <p className="koers-from">
      <Icon name="star" size={22} />
      <span>
        {_('veld.uit-het-veld')} <strong>{at.spotName(top.id)}</strong>
      </span>
    </p>
  );
}

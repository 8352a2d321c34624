import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';

/** Parties are named here, never people. */
export function NoPeople() {
  const { _ } = useLingui();
  return (
    <p className="sys-names">
      <Icon name="warning" size={22} />
      {_('systeem.geen-namen')}
    </p>
  );
}

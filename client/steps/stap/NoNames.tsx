import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';

/** What is told here is about people and cases: neither is named. */
export function NoNames() {
  const { _ } = useLingui();
  return (
    <p className="goed-names">
      <Icon name="warning" size={22} />
      {_('goedwerk.geen-namen')}
    </p>
  );
}

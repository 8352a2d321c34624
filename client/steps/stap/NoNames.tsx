import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';
import './stap.css';

/** What is told here is about people and cases: neither is named. */
export function NoNames() {
  const { _ } = useLingui();
  return (
    <p className="stap-names">
      <Icon name="warning" size={22} />
      {_('stappen.geen-namen')}
    </p>
  );
}

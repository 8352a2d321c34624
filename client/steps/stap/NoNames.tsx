import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';
import './stap.css';

/** What is told here is about people and cases: neither is named. `text`: said in other words. */
export function NoNames({ text }: { text?: string }) {
  const { _ } = useLingui();
  return (
    <p className="stap-names">
      <Icon name="warning" size={22} />
      {text ?? _('stappen.geen-namen')}
    </p>
  );
}

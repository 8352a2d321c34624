import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';
import { useEffectText } from './useEffectText.ts';

/** WAT-6: the effect that the team wants goes along to the koers. */
export function FromWat() {
  const { _ } = useLingui();
  const effect = useEffectText();
  if (effect === null) return null;
  return (
    <p className="koers-from">
      <Icon name="wat" size={22} />
      <span>
        {_('wat.effect-mee')} <strong>{effect}</strong>
      </span>
    </p>
  );
}

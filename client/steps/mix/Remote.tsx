import { useLingui } from '@lingui/react';
import { useMe, usePlay, useSeat } from '../../game.ts';
import { CheckBox } from '../stap/CheckBox.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';

/** MIX-1: somebody says that they take part from elsewhere, for when the teams are mixed. */
export function Remote() {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { remote } = useSeat();
  const { play, refusal, busy } = usePlay();
  const checked = remote?.value === true;
  return (
    <div>
      <CheckBox
        checked={checked}
        onChange={(on) => void (busy ? null : play({ type: 'mix/afstand', seat, remote: on }))}
        hint={_('mix.ik-op-afstand-uitleg')}
      >
        {_('mix.ik-op-afstand')}
      </CheckBox>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

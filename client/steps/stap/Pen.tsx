import { useLingui } from '@lingui/react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** One writes what the team says aloud; anybody may take the pen over (KOERS-1, AFSP-3). `take` is given for it. */
export function Pen({ scribe, take }: { scribe: SeatId | null; take: Command }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const mine = scribe === seat;
  return (
    <div className="kk-stack kk-gap-2">
      <div className="kk-row">
        <output className="stap-pen">
          <Icon name="pen" size={22} />
          {mine || scribe === null
            ? _('stappen.pen.jij-schrijft')
            : _('stappen.pen.wie-schrijft', { name: name(scribe) })}
        </output>
        {mine ? null : (
          <Button size="small" disabled={busy} onPress={() => void play(take)}>
            {_('stappen.pen.neem-over')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

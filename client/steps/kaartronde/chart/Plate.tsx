import { useLingui } from '@lingui/react';
import { useTeam } from '../../../game.ts';
import type { Box } from '../../../board/geometry.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { usePeople } from '../usePeople.ts';

/** The opgave in the compass ring; for whom and its effect are one press away. */
export function Plate({ box, onOpen }: { box: Box; onOpen: () => void }) {
  const { _ } = useLingui();
  const people = usePeople();
  const opgave = useTeam()?.slice.opgave ?? null;
  const title = opgave ? people.said(opgave.sentence) : _('kaart.opgave.nog-geen');
  return (
    <button
      type="button"
      className="kr-plate"
      data-length={title.length > 90 ? 'long' : title.length > 44 ? 'middle' : 'short'}
      onClick={onOpen}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <span className="kr-plate__eyebrow">
        <Icon name="anchor" size={18} stroke={2.6} />
        {_('kaart.opgave')}
      </span>
      <strong>{title}</strong>
    </button>
  );
}

import { useLingui } from '@lingui/react';
import { useLocal, useStepSpec, useTeam } from '../../game.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { BriefDetails } from './Brief.tsx';
import type { Table } from './moves.ts';
import { usePeople } from './usePeople.ts';

/** The opgave in full, from the plate in the compass ring. */
export function OpgaveSheet({ table, onClose }: { table: Table; onClose: () => void }) {
  const { _ } = useLingui();
  const local = useLocal();
  const people = usePeople();
  const opgave = useTeam()?.slice.opgave ?? null;
  const { instruction } = useStepSpec(table.step);
  return (
    <Sheet open onClose={onClose} title={_('kaart.opgave')} icon="anchor" closeLabel={_('kaart.sluit')}>
      <div className="kk-stack">
        <h2>{opgave ? people.said(opgave.sentence) : _('kaart.opgave.nog-geen')}</h2>
        <BriefDetails instruction={local(instruction)} />
      </div>
    </Sheet>
  );
}

import { useLingui } from '@lingui/react';
import { Sheet } from '../../parts/Sheet.tsx';
import { Agreements } from './Agreements.tsx';

/** The agreements over whatever is on, to read, sign and reopen. */
export function AgreementsSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { _ } = useLingui();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={_('afspraken.onze')}
      icon="anchor"
      closeLabel={_('afspraken.sluit')}
    >
      <Agreements />
    </Sheet>
  );
}

import { useLingui } from '@lingui/react';
import { scanItems } from '../../../shared/steps/scan/items.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';

/** SCAN-4: what the team settled on in its last scan before this step goes along to the koers. */
export function FromScan({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const scans = useTeam()?.slice.scan ?? {};
  const { steps } = content.format;
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const last = before.findLast(({ id }) => scans[id]?.phase === 'klaar');
  if (!last) return null;
  const items = scanItems(content, last.id);
  const names = (scans[last.id]?.chosen ?? []).flatMap(
    (id) => items.find((one) => one.id === id)?.name ?? [],
  );
  if (names.length === 0) return null;
  return (
    <p className="koers-from">
      <Icon name="eye" size={22} />
      <span>
        {_('scan.keuze-mee')} <strong>{names.map(local).join(' · ')}</strong>
      </span>
    </p>
  );
}

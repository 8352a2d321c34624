import { useLingui } from '@lingui/react';
import { useAll } from '../game.ts';
import { Page } from '../screens/Page.tsx';
import { AddName } from './AddName.tsx';

/** A device around which nobody sits any more. */
export function EmptyTable() {
  const { _ } = useLingui();
  const { ended } = useAll();
  return (
    <Page title={_('tafel.leeg')}>
      <p>{_('tafel.leeg-uitleg')}</p>
      {ended === null ? <AddName /> : null}
    </Page>
  );
}

import { useLingui } from '@lingui/react';
import { Button } from '../parts/Button.tsx';
import { Page } from './Page.tsx';

export function TroublePage() {
  const { _ } = useLingui();
  return (
    <Page title={_('core.stuk.titel')}>
      <p>{_('core.stuk.tekst')}</p>
      <Button variant="primary" onPress={() => location.reload()}>
        {_('core.open.herlaad')}
      </Button>
    </Page>
  );
}

import { useLingui } from '@lingui/react';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Page } from './Page.tsx';

export function NotFound() {
  const { _ } = useLingui();
  return (
    <Page title={_('core.kwijt.titel')}>
      <p>{_('core.kwijt.tekst')}</p>
      <LinkButton href="/" variant="primary">
        {_('core.naar-start')}
      </LinkButton>
    </Page>
  );
}

import { useLingui } from '@lingui/react';

/** While a screen is fetched. */
export function Loading() {
  const { _ } = useLingui();
  return (
    <main className="kk-page">
      <output>{_('core.laden')}</output>
    </main>
  );
}

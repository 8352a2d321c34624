import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { App } from './App.tsx';

/** All of the client, with the language around it. */
export function Client({ onShown }: { onShown?: () => void }) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <App {...(onShown === undefined ? {} : { onShown })} />
      </I18nProvider>
    </StrictMode>
  );
}

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { App } from './App.tsx';
import { messages } from './text/nl/core.po';

/**
 * The first screens as they are before anything is known, in Dutch: what the build puts in
 * pages of their own, so that they can be read at once.
 */
export function pages(): Record<'start' | 'meedoen', string> {
  i18n.loadAndActivate({ locale: 'nl', messages });
  return { start: markup('/'), meedoen: markup('/meedoen/') };
}

function markup(address: string): string {
  return renderToString(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Router ssrPath={address}>
          <App />
        </Router>
      </I18nProvider>
    </StrictMode>,
  );
}

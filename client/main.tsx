import './style/index.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { chosenLang, speak } from './text/i18n.ts';

const root = document.getElementById('koerskaarten');
if (!root) throw new Error('index.html has no #koerskaarten');

await speak(chosenLang() ?? 'nl');
// The first screens come with their markup in the page (prerendered.tsx); what is there is replaced in one go.
root.inert = false;
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <App />
    </I18nProvider>
  </StrictMode>,
);

import './style/index.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { chosenLang, speak } from './text/i18n.ts';

const root = document.getElementById('koerskaarten');
if (!root) throw new Error('index.html has no #koerskaarten');

const lang = chosenLang() ?? 'nl';
await speak(lang);
const app = (
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <App />
    </I18nProvider>
  </StrictMode>
);
// the first screens come with their markup in the page, in Dutch (prerendered.tsx)
if (root.hasChildNodes() && lang === 'nl') hydrateRoot(root, app);
else createRoot(root).render(app);

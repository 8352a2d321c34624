import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveRegionProvider } from './parts/LiveRegion.tsx';
import { ChartSheet } from './proef/ChartSheet.tsx';
import { FieldSheet } from './proef/FieldSheet.tsx';
import { PartsSheet } from './proef/PartsSheet.tsx';
import { StageSheet } from './proef/StageSheet.tsx';
import { loadAllAreas, speak } from './text/i18n.ts';
import './style/index.css';
import './proef.css';

/* The proof sheets: every part in every state, and every screen at a moment of a workshop. Never part of the product. */

const asked = new URLSearchParams(location.search);
const stage = asked.get('toneel');

await speak(asked.get('taal') === 'en' ? 'en' : 'nl');
await loadAllAreas();

const root = document.getElementById('root');
if (!root) throw new Error('proef.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <LiveRegionProvider>
        {asked.get('blad') === 'kaart' ? (
          <ChartSheet />
        ) : asked.get('blad') === 'veld' ? (
          <FieldSheet />
        ) : stage === null ? (
          <PartsSheet />
        ) : (
          <StageSheet
            stage={stage}
            who={asked.get('wie') ?? 'deelnemer'}
            lost={asked.has('weg')}
            then={asked.get('daarna')}
          />
        )}
      </LiveRegionProvider>
    </I18nProvider>
  </StrictMode>,
);

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { loadAllAreas, speak } from './text/i18n.ts';
import { ChartSheet } from './proef/ChartSheet.tsx';
import { LiveRegionProvider } from './parts/LiveRegion.tsx';
import { Phone } from './proef/BoardSheet.tsx';
import { BoardCards, Cards, TeaBoxes } from './proef/CardSheet.tsx';
import { Buttons, Fields, Labels, Overlays } from './proef/Controls.tsx';
import { Start } from './proef/StartSheet.tsx';
import { Course, Result, Scale, Tiles } from './proef/StepSheet.tsx';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/index.css';
import './proef.css';

/* The sample sheet: every part in every state, for looking at and for screenshots. Never part of the product. */

function SampleSheet() {
  return (
    <main className="proef">
      <h1>Bouwstenen en toestanden</h1>
      <Labels />
      <Buttons />
      <Fields />
      <Cards />
      <TeaBoxes />
      <BoardCards />
      <Scale />
      <Result />
      <Course />
      <Tiles />
      <Overlays />
    </main>
  );
}

function Proef() {
  const which = new URLSearchParams(location.search).get('blad');
  if (which === 'bord') return <Phone />;
  if (which === 'kaart') return <ChartSheet />;
  if (which === 'start') return <Start />;
  return <SampleSheet />;
}

await speak('nl');
await loadAllAreas();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <LiveRegionProvider>
          <Proef />
        </LiveRegionProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { LiveRegionProvider } from './parts/LiveRegion.tsx';
import { Join } from './screens/Join.tsx';
import { Loading } from './screens/Loading.tsx';
import { NotFound } from './screens/NotFound.tsx';
import { Start } from './screens/Start.tsx';
import { Trouble } from './screens/Trouble.tsx';
import { loadAllAreas } from './text/i18n.ts';

const Begin = lazy(async () => ({ default: (await import('./screens/Begin.tsx')).Begin }));
const Invitation = lazy(async () => ({ default: (await import('./screens/Invitation.tsx')).Invitation }));
const Reissued = lazy(async () => ({ default: (await import('./screens/Reissued.tsx')).Reissued }));
const Personal = lazy(async () => {
  const [{ Personal }] = await Promise.all([import('./screens/Personal.tsx'), loadAllAreas()]);
  return { default: Personal };
});
const Workshop = lazy(async () => {
  const [{ Workshop }] = await Promise.all([import('./screens/Workshop.tsx'), loadAllAreas()]);
  return { default: Workshop };
});
const Harvest = lazy(async () => {
  const [{ Harvest }] = await Promise.all([import('./screens/Harvest.tsx'), loadAllAreas()]);
  return { default: Harvest };
});

/**
 * Which screen belongs to which address. Secrets stand behind the # and never reach a server's log.
 * @param onShown called once the first screen is there and answers
 */
export function App({ onShown }: { onShown?: () => void }) {
  return (
    <LiveRegionProvider>
      <Trouble>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <Start />
            </Route>
            <Route path="/meedoen/:code">{({ code }) => <Join key={code} code={code} />}</Route>
            <Route path="/begeleiden">
              <Begin />
            </Route>
            <Route path="/uitnodiging/:workshop/:role">
              {({ workshop, role }) => <Invitation workshop={workshop} role={role} />}
            </Route>
            <Route path="/zitplaats/:workshop/:seat">
              {({ workshop, seat }) => <Reissued workshop={workshop} seat={seat} />}
            </Route>
            <Route path="/persoonlijk/:workshop/:seat">
              {({ workshop, seat }) => <Personal key={seat} workshop={workshop} seat={seat} />}
            </Route>
            <Route path="/w/:workshop">
              {({ workshop }) => <Workshop key={workshop} workshop={workshop} />}
            </Route>
            <Route path="/oogst/:workshop">
              {({ workshop }) => <Harvest key={workshop} workshop={workshop} />}
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
          <Shown then={onShown} />
        </Suspense>
      </Trouble>
    </LiveRegionProvider>
  );
}

function Shown({ then }: { then: (() => void) | undefined }) {
  useEffect(() => then?.(), [then]);
  return null;
}

import { lazy, Suspense } from 'react';
import { useGame } from '../game.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Deelnemer } from './Deelnemer.tsx';
import { Loading } from './Loading.tsx';
import { EmptyTable } from '../tafel/EmptyTable.tsx';
import { OpenWorkshop } from './OpenWorkshop.tsx';
import './Workshop.css';

const Regie = lazy(async () => ({ default: (await import('./Regie.tsx')).Regie }));
const Plenair = lazy(async () => ({ default: (await import('./Plenair.tsx')).Plenair }));

/** One address for everybody in a workshop: the role of the seat decides what it shows. */
export function Workshop({ workshop }: { workshop: string }) {
  return (
    <OpenWorkshop workshop={workshop}>
      <ByRole />
    </OpenWorkshop>
  );
}

function ByRole() {
  const role = useGame((state) => state.role);
  const playing = useGame(({ seat }) => seat !== null);
  if (role === 'tafel' && !playing) return <EmptyTable />;
  if (role === 'deelnemer' || role === 'tafel') return <Deelnemer />;
  return (
    <>
      <div className="kk-connection">
        <ConnectionBanner />
      </div>
      <Suspense fallback={<Loading />}>{role === 'plenair' ? <Plenair /> : <Regie />}</Suspense>
    </>
  );
}

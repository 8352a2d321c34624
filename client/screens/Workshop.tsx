import { lazy, Suspense } from 'react';
import { useGame } from '../game.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Deelnemer } from './Deelnemer.tsx';
import { Loading } from './Loading.tsx';
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
  if (role === 'deelnemer') return <Deelnemer />;
  return (
    <>
      <div className="kk-connection">
        <ConnectionBanner />
      </div>
      <Suspense fallback={<Loading />}>{role === 'plenair' ? <Plenair /> : <Regie />}</Suspense>
    </>
  );
}

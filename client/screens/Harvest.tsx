import { Suspense } from 'react';
import { useGame } from '../game.ts';
import { EmptyTable } from '../tafel/EmptyTable.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Loading } from './Loading.tsx';
import { Oogst } from './Oogst.tsx';
import { OpenWorkshop } from './OpenWorkshop.tsx';
import './Workshop.css';

/** The harvest of the seat this browser has in the workshop. */
export function Harvest({ workshop }: { workshop: string }) {
  const playing = useGame(({ seat }) => seat !== null);
  return (
    <OpenWorkshop workshop={workshop}>
      <div className="kk-connection">
        <ConnectionBanner />
      </div>
      <Suspense fallback={<Loading />}>{playing ? <Oogst /> : <EmptyTable />}</Suspense>
    </OpenWorkshop>
  );
}

import { Suspense } from 'react';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Loading } from './Loading.tsx';
import { Oogst } from './Oogst.tsx';
import { OpenWorkshop } from './OpenWorkshop.tsx';
import './Workshop.css';

/** The harvest of the seat this browser has in the workshop. */
export function Harvest({ workshop }: { workshop: string }) {
  return (
    <OpenWorkshop workshop={workshop}>
      <div className="kk-connection">
        <ConnectionBanner />
      </div>
      <Suspense fallback={<Loading />}>
        <Oogst />
      </Suspense>
    </OpenWorkshop>
  );
}

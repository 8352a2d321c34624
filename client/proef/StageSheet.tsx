import { Suspense, useEffect, useState } from 'react';
import { Loading } from '../screens/Loading.tsx';
import { ConnectionBanner } from '../screens/ConnectionBanner.tsx';
import { Deelnemer } from '../screens/Deelnemer.tsx';
import { Oogst } from '../screens/Oogst.tsx';
import { Plenair } from '../screens/Plenair.tsx';
import { Regie } from '../screens/Regie.tsx';
import { NOTHING, store, type GameState } from '../store.ts';
import '../screens/Workshop.css';

type Staged = Pick<GameState, 'seat' | 'role' | 'content' | 'slices'> & { now: number };

export interface StageSheetProps {
  /** one of test/proef/stages.ts */
  stage: string;
  /** deelnemer, begeleider or plenair; `oogst` is the harvest of a deelnemer */
  who: string;
  /** as if the line was lost */
  lost: boolean;
  /** the stage that comes once one asks for it: what moves between the two can be seen */
  then: string | null;
}

/** One real screen with a workshop on a stage behind it: what somebody would see at that moment. Nothing can be played. */
export function StageSheet({ stage, who, lost, then }: StageSheetProps) {
  const [found, setFound] = useState<'searching' | 'here' | 'missing'>('searching');
  const [next, setNext] = useState(then);
  useEffect(() => {
    void show(stage, who, lost).then(setFound);
  }, [stage, who, lost]);
  if (found === 'missing')
    return <p className="kk-page">Geen toneel. Start: npx vite --config test/proef/vite.config.ts</p>;
  if (found === 'searching') return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      {who === 'deelnemer' ? null : (
        <div className="kk-connection">
          <ConnectionBanner />
        </div>
      )}
      <Screen who={who} />
      {next === null ? null : (
        <button
          type="button"
          className="proef-next"
          onClick={() => {
            setNext(null);
            void show(next, who, lost);
          }}
        >
          Volgend toneel
        </button>
      )}
    </Suspense>
  );
}

function Screen({ who }: { who: string }) {
  if (who === 'plenair') return <Plenair />;
  if (who === 'begeleider') return <Regie />;
  return who === 'oogst' ? <Oogst /> : <Deelnemer />;
}

async function show(stage: string, who: string, lost: boolean): Promise<'here' | 'missing'> {
  const role = who === 'oogst' ? 'deelnemer' : who;
  const response = await fetch(`/proef/stand/${stage}?wie=${role}`);
  if (!response.ok) return 'missing';
  const answer: unknown = await response.json();
  if (!isStaged(answer)) return 'missing';
  const { now, ...staged } = answer;
  store.setState({
    ...NOTHING,
    ...staged,
    workshop: 'proef',
    connection: lost ? 'weg' : 'verbonden',
    retryAt: lost ? Date.now() + 6_000 : null,
    pending: lost ? 1 : 0,
    clockOffset: now - Date.now(),
  });
  return 'here';
}

/** The dev server made it of our own types a moment ago. */
function isStaged(answer: unknown): answer is Staged {
  return typeof answer === 'object' && answer !== null && 'slices' in answer && 'now' in answer;
}

import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useState } from 'react';

/** Two things that happen at once are both said; nobody walks through a long history. */
const KEPT = 4;

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence through the one polite live region. The same sentence twice is said twice. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the one polite live region of the product; wrap the whole application in it. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; turn: number }[]>([]);
  const announce = useCallback(
    (text: string) =>
      setSaid((before) => [...before, { text, turn: (before.at(-1)?.turn ?? 0) + 1 }].slice(-KEPT)),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A new element makes the same sentence a change that is read again; data-live-announcer keeps it heard while a dialog hides the rest. */}
      <div
        className="sr-only"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        data-live-announcer="true"
      >
        {said.map(({ text, turn }) => (
          <p key={turn}>{text}</p>
        ))}
      </div>
    </AnnounceContext>
  );
}

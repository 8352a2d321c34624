import { useState } from 'react';

export type Erasing = 'rust' | 'vraag' | 'bezig' | 'weg';

/**
 * The course of taking a name out of a workshop: at rest, asked whether one is sure, under way, gone.
 * @param erase does it; resolves with what went wrong as a sentence, or null
 */
export function useErasing(erase: () => Promise<string | null>): {
  stage: Erasing;
  wrong: string | null;
  ask: () => void;
  cancel: () => void;
  confirm: () => Promise<void>;
} {
  const [stage, setStage] = useState<Erasing>('rust');
  const [wrong, setWrong] = useState<string | null>(null);
  async function confirm(): Promise<void> {
    if (stage === 'bezig') return;
    setStage('bezig');
    setWrong(null);
    const problem = await erase();
    setWrong(problem);
    setStage(problem === null ? 'weg' : 'vraag');
  }
  return { stage, wrong, ask: () => setStage('vraag'), cancel: () => setStage('rust'), confirm };
}

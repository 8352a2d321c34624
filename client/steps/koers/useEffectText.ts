import { settledEffect } from '../../../shared/steps/wat/state.ts';
import { useTeam } from '../../game.ts';

/** WAT-6: the effect that the team settled on; null while it did not. */
export function useEffectText(): string | null {
  const slice = useTeam()?.slice;
  return slice ? (settledEffect(slice)?.text ?? null) : null;
}

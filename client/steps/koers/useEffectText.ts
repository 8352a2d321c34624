import { useTeam } from '../../game.ts';

/** WAT-6: the effect that the team settled on; null while it did not. */
export function useEffectText(): string | null {
  const slice = useTeam()?.slice;
  const settled = Object.values(slice?.wat ?? {}).some(({ phase }) => phase === 'klaar');
  return settled ? (slice?.opgave?.effect?.value ?? null) : null;
}

import { useAll, useGame, useName } from '../../game.ts';
import { store } from '../../store.ts';

export interface Word {
  id: string;
  /** the facilitator who sends it */
  name: string;
  text: string;
}

/** What a facilitator has to say to everybody, until it is read here or taken back. */
export function useWord(): Word | null {
  const { message } = useAll();
  const name = useName();
  const read = useGame((state) => state.read);
  if (!message || message.text.value === null || message.id === read) return null;
  return { id: message.id, name: name(message.text.by), text: message.text.value };
}

export function readWord({ id }: Word): void {
  store.setState({ read: id });
}

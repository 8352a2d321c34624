import type { SeatId } from '../../shared/workshop/ids.ts';
import { store } from '../store.ts';

/** The device goes to this name; in a silent part it stays shut until they say that it is them (TAFEL-10). */
export function handTo(seat: SeatId, why: 'gevraagd' | 'vanzelf'): void {
  store.setState({ seat, opened: null, asked: why === 'gevraagd' });
}

/** "Ik ben Samira": what is silent lies open for them. */
export function openFor(key: string): void {
  store.setState({ opened: key, asked: false });
}

/** The last one is done: nothing lies open any more. */
export function shut(): void {
  store.setState({ opened: null, asked: false });
}

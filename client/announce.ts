import { createStore } from 'zustand/vanilla';

/** What the one polite live region says; the number makes the same words heard again. */
export const announcement = createStore<{ text: string; number: number }>(() => ({ text: '', number: 0 }));

/** Turns, new cards, time warnings and the connection: nothing else is worth an interruption. */
export function announce(text: string): void {
  announcement.setState(({ number }) => ({ text, number: number + 1 }));
}

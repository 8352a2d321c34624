import { Component, type ReactNode } from 'react';
import { TroublePage } from './TroublePage.tsx';
import { reloadOnce } from './reload.ts';

/** Where an error in a screen ends: a sentence and a way on. What was given is in the outbox. A screen of an older build that is gone is loaded again. */
export class Trouble extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof TypeError && error.message.includes('import')) reloadOnce();
  }

  override render(): ReactNode {
    return this.state.failed ? <TroublePage /> : this.props.children;
  }
}

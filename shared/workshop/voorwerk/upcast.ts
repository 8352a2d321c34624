import type { Commit } from '../events.ts';

/**
 * From version 1: withdrawing an invitation took its secret away, and with it the way to erase the name (VOOR-7). The secret's hash
 * stands in the log before it.
 */
export function withSecretOfWithdrawn(commit: Commit): Commit {
  const events = commit.events.map((event) => {
    if (event.type !== 'zit/uitnodiging-weg') return event;
    const { server: _server, ...parts } = event.parts;
    return { ...event, parts };
  });
  return { ...commit, events };
}

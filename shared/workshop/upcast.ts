import { withoutCategories } from '../steps/mix/upcast.ts';
import { withSecretOfWithdrawn } from './voorwerk/upcast.ts';
import { LOG_VERSION, type Commit } from './events.ts';

/** How to read a commit of version n as version n + 1; the first entry reads version 1. */
const STEPS: readonly ((commit: Commit) => Commit)[] = [
  (commit) => ({ ...withSecretOfWithdrawn(withoutCategories(commit)), version: 2 }),
];

/** A commit of any older version in today's vocabulary. Throws on a newer one: this build cannot know what it means. */
export function upcast(commit: Commit): Commit {
  if (commit.version > LOG_VERSION) {
    throw new Error(
      `commit ${commit.seq} has version ${commit.version}; this build reads up to ${LOG_VERSION}`,
    );
  }
  return STEPS.slice(commit.version - 1).reduce((read, step) => step(read), commit);
}

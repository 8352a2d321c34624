/** About how long one question takes, in seconds. */
const PACE = 12;

/** About how many minutes so many questions take; one at least. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.ceil((questions * PACE) / 60));
}

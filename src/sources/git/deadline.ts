// Ends a check of the work tree without an answer.

/** The state of a work tree cannot be told safely, or not in time. */
export class Unanswerable extends Error {}

export interface Deadline {
  /** Milliseconds, above zero; throws `Unanswerable` when none are left. */
  readonly left: () => number;
}

export function startDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return {
    left: () => {
      const left = Math.ceil(end - performance.now());
      if (left <= 0) throw new Unanswerable('out of time');
      return left;
    },
  };
}

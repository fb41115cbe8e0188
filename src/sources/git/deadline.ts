// The time limit of a work tree check, and the error that ends it without an answer.

/** The state of a work tree cannot be determined safely, or not in time. */
export class Unanswerable extends Error {}

export interface Deadline {
  /** Remaining milliseconds, above zero; throws `Unanswerable` if none are left. */
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

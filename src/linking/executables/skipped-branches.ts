// Branches of the preprocessor that no program contains: `#if 0`, and the test driver at the end of a module (`#ifdef TEST`).
import { hashesOf, hashOf } from './code-words.ts';

export interface SkippedBranches {
  /** Whether the directive is a condition; `line` is what follows its name. */
  readonly read: (name: number, line: () => string) => boolean;
  readonly isSkipped: () => boolean;
  /** Number of open braces after a condition: each branch starts with as many as the first one. */
  readonly depthAfter: (name: number, depth: number) => number;
}

export function newBranches(): SkippedBranches {
  const open: Branch[] = [];
  let skipped = 0;
  let depth: number | null = null;
  const set = (branch: Branch, isSkipped: boolean): void => {
    skipped += Number(isSkipped) - Number(branch.isSkipped);
    branch.isSkipped = isSkipped;
  };
  return {
    read: (name, line) => {
      depth = null;
      const branch = open.at(-1);
      if (conditions.has(name)) {
        const started: Branch = { isSkipped: false, depth: -1 };
        open.push(started);
        set(started, name === ifndef ? false : isDead(line()));
      } else if (name === otherwise && branch) {
        set(branch, false);
        depth = branch.depth;
      } else if (name === end && branch) {
        set(branch, false);
        open.pop();
      } else return name === otherwise || name === end;
      return true;
    },
    isSkipped: () => skipped > 0,
    depthAfter: (name, now) => {
      const branch = open.at(-1);
      if (conditions.has(name) && branch) branch.depth = now;
      return depth ?? now;
    },
  };
}

interface Branch {
  isSkipped: boolean;
  depth: number;
}

const conditions = hashesOf('if ifdef ifndef');
const [ifndef, otherwise, end] = [hashOf('ifndef'), hashOf('else'), hashOf('endif')];

const isDead = (line: string): boolean =>
  /^\s*(?:0\b|(?:defined\s*\(?\s*)?(?:(?:\w+_)?TEST(?:_\w+|ING_MAIN)?|STAND_?ALONE)\b)/.test(line);

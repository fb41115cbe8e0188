// A work tree -> whether a published commit represents it. Runs nothing that the repository configures.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isTrue, type Settings } from './config.ts';
import { hasContent } from './content.ts';
import { conversionsOf } from './conversions.ts';
import { type Deadline, startDeadline, Unanswerable } from './deadline.ts';
import type { GitDirectory } from './directory.ts';
import { listIndex } from './index-entries.ts';
import { isSelfContained } from './objects.ts';
import { toBytes } from './paths.ts';
import { remoteTips } from './refs.ts';
import { type Sandbox, withSandbox } from './sandbox.ts';
import { isShown } from './untracked.ts';
import { untrackedUnlessChanged } from './work-tree.ts';

export interface CheckedOut {
  readonly directory: GitDirectory;
  readonly settings: Settings;
  readonly commit: string;
  /** Path of the folder from the top, with `/`; `''` for all. */
  readonly prefix: string;
}

/** `dirty`: changed or not pushed; `unknown`: cannot be determined safely or in time. */
export type TreeState = 'published' | 'dirty' | 'unknown';

export function treeState(checkedOut: CheckedOut): TreeState {
  const deadline = startDeadline(MAX_CHECK_MS);
  try {
    return stateOf(checkedOut, deadline);
  } catch (error) {
    // Errors with a code: a file vanished or became unreadable during the check.
    if (error instanceof Unanswerable || (error as NodeJS.ErrnoException).code !== undefined) return 'unknown';
    throw error;
  }
}

// A large healthy work tree may need seconds; nothing else waits for this.
const MAX_CHECK_MS = 10_000;

function stateOf(checkedOut: CheckedOut, deadline: Deadline): TreeState {
  const { directory, commit } = checkedOut;
  if (!isSelfContained(join(directory.common, 'objects'), deadline)) return 'unknown';
  return withSandbox(directory, commit, deadline, (sandbox) =>
    isChanged(sandbox, checkedOut, deadline) || isUnpushed(sandbox, directory, commit) ? 'dirty' : 'published',
  );
}

function isChanged(sandbox: Sandbox, { directory, settings, commit, prefix }: CheckedOut, deadline: Deadline): boolean {
  const { top, own } = directory;
  const below = toBytes(prefix);
  const written = lstatSync(join(own, 'index'), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  if (isStaged(sandbox, commit, prefix)) return true;
  const entries = listIndex(sandbox, prefix);
  if (entries.some(({ stage }) => stage !== '0')) return true;
  const conversions = conversionsOf(directory, settings);
  const untracked = untrackedUnlessChanged({
    top,
    prefix: below,
    entries,
    written,
    deadline,
    settings: workTreeSettings(settings),
    hasContent: (file) => hasContent(file, conversions),
  });
  if (untracked === null) return true;
  return isShown(untracked, sandbox, { top, deadline, ignoreCase: isTrue(settings.get('core.ignorecase')) });
}

/** Sub-modules are ignored: they have a state of their own. */
function isStaged(sandbox: Sandbox, commit: string, prefix: string): boolean {
  const args = ['diff-index', '--cached', '--quiet', '--ignore-submodules=all', commit, '--', prefix].filter(Boolean);
  return sandbox.git(args, { expected: [0, 1] }).status === 1;
}

function workTreeSettings(settings: Settings) {
  const ignoresCase = isTrue(settings.get('core.ignorecase'));
  const composes = isTrue(settings.get('core.precomposeunicode'));
  return {
    executableBits: isTrue(settings.get('core.filemode') ?? 'true'),
    sparse: isTrue(settings.get('core.sparsecheckout')),
    key: (path: string) => {
      const composed = composes ? toBytes(Buffer.from(path, 'latin1').toString('utf8').normalize('NFC')) : path;
      return ignoresCase ? composed.toLowerCase() : composed;
    },
  };
}

/** Whether no remote branch contains the commit. */
function isUnpushed(sandbox: Sandbox, directory: GitDirectory, commit: string): boolean {
  const tips = remoteTips(directory);
  if (tips.includes(commit)) return false;
  const input = [commit, ...tips.map((tip) => `^${tip}`)].map((line) => `${line}\n`).join('');
  return sandbox.git(['rev-list', '-1', '--ignore-missing', '--stdin'], { input }).stdout !== '';
}

// Lets one run at a time read and write a file. A lock is a file next to it that names the process, held only during a synchronous step, so
// that neither signals nor other work can intervene.
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '../../model/errors.ts';
import { realPath } from './write-file.ts';

export interface LockOptions {
  /** Proceeds even if another run holds a lock. */
  readonly force: boolean;
  readonly maxWaitMs?: number;
}

const MAX_WAIT_MS = 10_000;

/** Waits while other runs write. Throws an InputError if one of them does not finish. */
export async function withLocks<T>(
  paths: readonly string[],
  { force, maxWaitMs = MAX_WAIT_MS }: LockOptions,
  work: () => T,
): Promise<T> {
  const locks = [...new Set(paths.map((path) => lockOf(realPath(path))))].sort();
  const end = Date.now() + (force ? 0 : maxWaitMs);
  for (;;) {
    const held = takeAll(locks);
    if (held.busy === null) return release(held.taken, work);
    if (force) return release(locks, work);
    for (const lock of held.taken) rmSync(lock, { force: true });
    if (Date.now() >= end) throw busyError(held.busy);
    // No lock is held while waiting: runs cannot deadlock, and an interrupted one leaves no lock behind.
    await wait(10 + Math.random() * 30);
  }
}

/** `rules/a.yml` -> `rules/.a.yml.lock` */
export const lockOf = (path: string): string => join(dirname(path), `.${basename(path)}.lock`);

function release<T>(locks: readonly string[], work: () => T): T {
  try {
    return work();
  } finally {
    for (const lock of locks) rmSync(lock, { force: true });
  }
}

function takeAll(locks: readonly string[]): { readonly taken: readonly string[]; readonly busy: string | null } {
  const taken: string[] = [];
  try {
    for (const lock of locks) {
      if (!take(lock) && !(breakStale(lock) && take(lock))) return { taken, busy: lock };
      taken.push(lock);
    }
    return { taken, busy: null };
  } catch (error) {
    for (const lock of taken) rmSync(lock, { force: true });
    throw error;
  }
}

/** False when the file already exists. */
function take(lock: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(lock, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, JSON.stringify({ pid: process.pid, host: hostname() }));
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

// ── locks that a killed run left ────────────────────────────────────────────────────────────────────────────────────

/** Claims the lock of a particular dead run: only the claimant removes it, so the lock of a later run is never removed. */
function breakStale(lock: string): boolean {
  const dead = identityOf(lock);
  if (dead === null || !isDead(lock)) return false;
  const claim = `${lock}.${dead}`;
  if (!take(claim)) {
    if (isOld(claim)) rmSync(claim, { force: true });
    return false;
  }
  const isStill = identityOf(lock) === dead;
  if (isStill) rmSync(lock, { force: true });
  rmSync(claim, { force: true });
  return isStill;
}

function identityOf(lock: string): string | null {
  const about = statSync(lock, { throwIfNoEntry: false });
  return about ? `${about.ino}-${Math.trunc(about.mtimeMs)}` : null;
}

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** null while the lock is being written, when it is gone, or if the machine stopped before it was written. */
function ownerOf(lock: string): Owner | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8')) as Partial<Owner>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

// Containers may share a folder without seeing each other's processes.
function isDead(lock: string): boolean {
  const owner = ownerOf(lock);
  return isOld(lock) && (owner === null || (owner.host === hostname() && !isRunning(owner.pid)));
}

/** No run holds a lock this long. */
const STALE_MS = 2_000;

const isOld = (file: string): boolean => {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > STALE_MS;
};

/** This process holds no lock while it inspects one: an equal pid was another process's, as in a restarted container. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busyError(lock: string): InputError {
  const owner = ownerOf(lock);
  const who = owner === null ? '' : ` (process ${owner.pid} on ${owner.host})`;
  return new InputError(
    `${lock}: locked by another run${who}`,
    'Wait for it to end. If it no longer runs, --force removes the lock. Nothing was changed.',
  );
}

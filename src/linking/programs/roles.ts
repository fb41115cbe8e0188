// Programs of a tree -> the files of tools and clients, which talk only to their user. Without a server in the tree, there are none: then
// the tools are the subject of the rule.

import { MAX_SOURCE_BYTES, readRegularFile } from '../../files/regular-file.ts';
import type { Origin } from '../../model/messages.ts';
import type { SourceFile } from '../../model/source-files.ts';
import { valueAt } from '../../text/items.ts';
import type { Components } from './components.ts';

/** Path of a file -> name of its tool. Reads the files of programs in `native` languages again; unreadable ones are ignored. */
export function findTools(
  files: readonly SourceFile[],
  { of: componentOf, programs }: Components,
  told: readonly Pick<Origin, 'file' | 'sinkKind'>[],
  native: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const candidates = files.filter(
    ({ path, language }) => native.has(language) && programs.has(componentOf.get(path) ?? ''),
  );
  const roles = new Map<string, Role>();
  for (const file of candidates) note(roles, valueAt(componentOf, file.path), file);
  if (![...roles.values()].some(({ serves }) => serves)) return new Map();
  const shares = terminalShares(told, componentOf);
  const isTool = ([name, role]: readonly [string, Role]): boolean => isForItsUser(role, shares.get(name) ?? 0);
  const tools = new Set([...roles].filter(isTool).map(([name]) => name));
  return new Map(
    files.flatMap(({ path }) => {
      const name = componentOf.get(path);
      return name !== undefined && tools.has(name) ? [[path, name] as const] : [];
    }),
  );
}

// In the servers of OpenSSH, bind9, postfix, dovecot and sudo, at most 3 % of the messages go to a terminal, unless they test parts of
// themselves; in tools with options, 2 to 70 %.
const [some, much] = [0.02, 0.1];

const isForItsUser = ({ starts, serves, asks, takesOptions }: Role, share: number): boolean =>
  starts && !serves && (share >= much || (takesOptions && (asks || share >= some)));

interface Role {
  /** It has a `main`. */
  starts: boolean;
  /** It accepts connections, becomes a daemon, or writes to the system log. */
  serves: boolean;
  /** It reads from a terminal or checks for one. */
  asks: boolean;
  /** It parses command-line options. */
  takesOptions: boolean;
}

const starting = /^(?:int\s+)?main\s*\(/m;
const serving = /\b(?:accept4?|listen|setsid|openlog|v?syslog)\s*\(/;
const choosing = /\bgetopt\w*\s*\(|\bstrn?(?:case)?cmp\s*\(\s*\*?argv\b/i;
const asking = /\b(?:isatty|tcsetattr|getpass|readpassphrase|read_passphrase)\s*\(/;

function note(roles: Map<string, Role>, name: string, file: SourceFile): void {
  const role = roles.get(name) ?? { starts: false, serves: false, asks: false, takesOptions: false };
  roles.set(name, role);
  if (role.serves) return;
  const text = textOf(file);
  role.starts ||= starting.test(text);
  role.serves = serving.test(text);
  role.asks ||= asking.test(text);
  role.takesOptions ||= choosing.test(text);
}

// Modules with a test program have a `main` too, at their end, as all of postfix do.
const trial = /^#\s*if(?:def)?\s+(?:\w*_)?TEST\w*\b[\s\S]*/m;

function textOf({ absolute, bytes }: SourceFile): string {
  try {
    const text = readRegularFile(absolute, { maxBytes: Math.max(bytes, MAX_SOURCE_BYTES), isRealPath: true });
    return withoutComments(text.toString('latin1')).replace(trial, ' ');
  } catch {
    return '';
  }
}

/** Without a regular expression, which would search to the end for each unclosed comment. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let open = text.indexOf('/*'); open >= 0; open = text.indexOf('/*', from)) {
    const close = text.indexOf('*/', open + 2);
    if (close < 0) break;
    pieces.push(text.slice(from, open));
    from = close + 2;
  }
  return [...pieces, text.slice(from)].join(' ');
}

/** Ignores programs with a single message. */
function terminalShares(
  told: Parameters<typeof findTools>[2],
  componentOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; terminal: number }>();
  for (const { file, sinkKind } of told) {
    const name = componentOf.get(file);
    if (name === undefined) continue;
    const count = counts.get(name) ?? { all: 0, terminal: 0 };
    counts.set(name, count);
    count.all++;
    if (sinkKind === 'terminal') count.terminal++;
  }
  return new Map([...counts].map(([name, { all, terminal }]) => [name, terminal < 2 ? 0 : terminal / all]));
}

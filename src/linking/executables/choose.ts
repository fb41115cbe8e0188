// The programs of a tree and the name of a service -> the programs that its rule is about.
import { InputError } from '../../model/errors.ts';

export interface Choosable {
  readonly name: string;
  readonly use: 'run' | 'part' | 'build';
  /** Its own files accept connections, or write to the system log. */
  readonly serves: boolean;
  readonly messages: number;
}

/** null for all. */
export function choosePrograms<P extends Choosable>(
  programs: readonly P[],
  asked: string | null,
  service: string,
): readonly P[] | null {
  if (asked === 'all') return null;
  if (asked !== null) return named(programs, asked);
  const installed = programs.filter(({ use }) => use !== 'build');
  if (installed.length < 2) return null;
  const suite = suiteOf(installed, service);
  if (suite !== null) return suite;
  const alike = (is: typeof isSame) => largest(installed.filter(({ name }) => is(name, service)));
  const same = alike(isSame) ?? alike(isDaemonOf);
  return same === null ? mainOf(installed, service) : sameName(installed, same);
}

function named<P extends Choosable>(programs: readonly P[], asked: string): readonly P[] {
  const found = programs.filter(({ name }) => name === asked);
  if (found.length > 0) return found;
  const names = [...new Set(programs.filter(({ use }) => use !== 'build').map(({ name }) => name))].sort();
  const known =
    names.length === 0 ? 'The source builds no program that we know of.' : `Its programs: ${names.join(', ')}.`;
  throw new InputError(`no program "${asked}" in the source`, `${known} Or pass \`all\`.`, { option: '--program' });
}

const sameName = <P extends Choosable>(programs: readonly P[], { name }: P): readonly P[] =>
  programs.filter((one) => one.name === name);

/** `cups` and `cupsd`, `chrony` and `chronyd`; `dhcpd` of `isc-dhcp`. */
const isNamedAfter = (program: string, service: string): boolean =>
  isSame(program, service) || isDaemonOf(program, service);

const isSame = (program: string, service: string): boolean => program.toLowerCase() === service.toLowerCase();

function isDaemonOf(program: string, service: string): boolean {
  const [name, wanted] = [program.toLowerCase(), service.toLowerCase()];
  return `${name}d` === wanted || wanted.split('-').some((word) => name === `${word}d`);
}

/** Programs that others start, more than one of them a server: a service in many pieces, as postfix and dovecot are. */
function suiteOf<P extends Choosable>(programs: readonly P[], service: string): readonly P[] | null {
  const parts = programs.filter(({ use }) => use === 'part');
  const messages = (list: readonly P[]): number => list.reduce((sum, one) => sum + one.messages, 0);
  const others = programs.filter((one) => one.use === 'run' && isNamedAfter(one.name, service));
  return parts.length > MIN_PARTS && messages(parts) > messages(others) ? [...others, ...parts] : null;
}

const MIN_PARTS = 3;

/** The server with most messages, of those with its name in theirs if there are any. Where nothing serves, all programs are the subject. */
function mainOf<P extends Choosable>(programs: readonly P[], service: string): readonly P[] | null {
  const servers = programs.filter(({ serves }) => serves);
  const main =
    largest(servers.filter(({ name }) => name.toLowerCase().includes(service.toLowerCase()))) ?? largest(servers);
  return main === null ? null : sameName(programs, main);
}

const largest = <P extends Choosable>(programs: readonly P[]): P | null =>
  programs.reduce<P | null>((best, one) => (best === null || one.messages > best.messages ? one : best), null);

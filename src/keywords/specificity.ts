// How unlikely a text is in a log of anything else, judged by its words: a word that every program writes says little.

// Words without meaning of their own.
const empty = new Set(
  'a an the of to in on at by for from with without and or not no is are was were be been has have had it its this that as if but any all one your you we i can will may must do does did than then too so up out off via per into more most some such due while when during because again there here other another same only also just please occurred'.split(
    ' ',
  ),
);
// Words that logs of all programs are full of: a list made by hand, not counted in logs.
const common = new Set(
  'argument arguments file files directory name value option data connection connections connect connected closed close open opened opening read write reading writing found missing address user request server client message type number line string input output memory length size format process internal time timeout timed status code return returned result set get given host port permission denied refused operation system function list key id socket new old illegal unsupported supported allowed permitted out bounds range many long large small short start end version config configuration access command mode state field entry block page device service resource temporarily unavailable interrupted call try attempt attempting attempted create creating created load loading loaded send sending sent receive receiving received writes save delete deleted remove update updated allocate parse parsing parsed initialize initialization starting started stop stopped handle execute executing executed run running perform complete completed object null empty parameter parameters query database table path filename context after before'.split(
    ' ',
  ),
);

// Words that only say that something is wrong: "could not open file" says hardly more than "open file".
const faults = new Set(
  'error errors failed fail failure fails failing invalid unknown bad cannot could unable wrong problem exception warning fatal occurs happened trying processing handling'.split(
    ' ',
  ),
);

/**
 * Weight of a text: a quarter for an empty word, a half for a number or a short one, 1 for a fault, 2 for a common word, 4 for any other,
 * 5 for a long or compound one.
 */
export function weigh(text: string): number {
  let weight = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []) weight += weightOf(word);
  return weight;
}

export function weightOf(word: string): number {
  if (empty.has(word)) return 0.25;
  if (faults.has(word)) return 1;
  if (common.has(word)) return 2;
  if (word === 'unexpected') return 3; // experts alert on `unexpected internal error`, nobody on `unexpected error`
  if (/^\d+$/.test(word)) return 0.5;
  if (word.length < 3) return 0.5;
  return word.length >= 7 ? 5 : 4;
}

// Texts of the C library's strerror(3), getaddrinfo, PAM and TLS libraries: any program logs them.
const libraryTexts = new Set([
  'permission denied',
  'operation not permitted',
  'no such file or directory',
  'no such process',
  'interrupted system call',
  'input/output error',
  'connection refused',
  'connection reset by peer',
  'connection timed out',
  'broken pipe',
  'no space left on device',
  'too many open files',
  'resource temporarily unavailable',
  'cannot allocate memory',
  'invalid argument',
  'address already in use',
  'network is unreachable',
  'host is down',
  'no route to host',
  'segmentation fault',
  'bus error',
  'illegal instruction',
  'aborted',
  'out of memory',
  'unknown error',
  'file exists',
  'not a directory',
  'is a directory',
  'device or resource busy',
  'bad file descriptor',
  'bad address',
  'file too large',
  'read-only file system',
  'protocol error',
  'message too long',
  'operation timed out',
  'no such device',
  'value too large',
  'memory allocation failed',
  'name or service not known',
  'temporary failure in name resolution',
  'internal error',
  'success',
  'access denied',
  'not found',
  'authentication failed',
  'authentication failure',
  'authentication error',
  'invalid credentials',
  'incorrect password',
]);

export const isCommonText = (text: string): boolean => libraryTexts.has(withoutEnd(text).toLowerCase().trim());

/** A regular expression would try each of many signs as the first of the last ones. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.:!,;*"']/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

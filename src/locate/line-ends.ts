// A log line -> where its message may end: at the end of the line, and before what servers add there.

/** Ascending; the last one is the end of the line without trailing blanks. */
export function endsOf(text: string): readonly number[] {
  const whole = text.trimEnd().length;
  const tag = addedTag.exec(text.slice(Math.max(0, whole - 40), whole));
  const ends = [whole, ...(tag ? [whole - tag[0].length] : []), ...beforeFields(text, whole)];
  return [...new Set(ends.flatMap((end) => [end, ...beforeErrno(text, end)]))].sort((a, b) => a - b);
}

/** sshd: `Connection closed by 203.0.113.9 [preauth]` */
const addedTag = /\s+\[[a-z][\w-]{0,30}\]$/;

/** nginx: `open() failed (13: Permission denied), client: 203.0.113.9, request: "GET / HTTP/1.1"`. One field alone may be part of the message. */
function beforeFields(text: string, end: number): readonly number[] {
  const starts = Array.from(text.slice(0, end).matchAll(fieldStart), ({ index }) => index);
  return starts.slice(0, MAX_TRIES).filter((at) => {
    const count = fieldsTo(text, at, end);
    return count > 1 || (count === 1 && loneField.test(text.slice(at, at + 12)));
  });
}

const fieldStart = /, (?=[a-z][a-z ]{1,20}: )/g;
const field = /, [a-z][a-z ]{1,20}: (?:"(?:[^"\\]|\\.)*"|[^\s,"]*)/y;
/** Fields that servers also add alone. */
const loneField = /^, (?:client|server|referer): /;

// Each try scans to the end of the line.
const MAX_TRIES = 12;

/** Number of fields from `at` to the end; 0 if something else is there. */
function fieldsTo(text: string, at: number, end: number): number {
  let count = 0;
  for (field.lastIndex = at; field.lastIndex < end; count++) if (!field.test(text)) return 0;
  return field.lastIndex === end ? count : 0;
}

/** nginx: ` (2: No such file or directory)` */
function beforeErrno(text: string, end: number): readonly number[] {
  const found = errno.exec(text.slice(Math.max(0, end - 140), end));
  return found ? [end - found[0].length] : [];
}

const errno = / \(\d{1,5}: [^()]{1,120}\)$/;

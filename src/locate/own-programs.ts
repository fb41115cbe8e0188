// Paths of a source -> whether a program named in a log may be built from it.

/** A program is named after a file or folder of its source, at least in part: `sshd`, `postfix/smtpd`, `gated` of `gate`. */
export function ownPrograms(paths: readonly string[]): (program: string) => boolean {
  const names = new Set(paths.flatMap((path) => path.toLowerCase().split('/').map(stemOf)));
  const answers = new Map<string, boolean>();
  const isOwn = (program: string): boolean =>
    program
      .toLowerCase()
      .split('/')
      .some((part) => names.has(stemOf(part)) || (part.length >= MIN_PART && names.has(part.replace(/d$/, ''))));
  return (program) => {
    const answer = answers.get(program) ?? isOwn(program);
    answers.set(program, answer);
    return answer;
  };
}

const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

// Minimum length of a partial name: `ssd` is not the daemon of `ss`.
const MIN_PART = 4;

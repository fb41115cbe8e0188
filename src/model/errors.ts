// Errors for users. Anything else that is thrown is an internal error.

/** Details for programs; the message is for people. */
interface ErrorFacts {
  readonly code?: 'not-yaml';
  /** With leading dashes. */
  readonly option?: string;
  readonly file?: string;
  /** 1-based line in `file`. */
  readonly line?: number;
  readonly column?: number;
  /** `file:line:column` of the configuration that sets the option. */
  readonly configuration?: string;
}

/** Wrong usage or input (exit status 2). `message` says what is wrong and where, `hint` what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    /** What is wrong, without the location. */
    readonly what: string,
    readonly hint = '',
    readonly facts: ErrorFacts = {},
  ) {
    super(messageOf(what, facts));
  }

  /** The same error for a value set in a configuration. */
  inConfiguration(place: string): InputError {
    return new InputError(this.what, this.hint, { ...this.facts, configuration: place });
  }
}

/** `--date "soon" …`, `rule.yml:3: …`, `--keywords-file words.txt:7: …`, `.sigma-extract.yml:3:7: date "soon" …` */
function messageOf(what: string, { option, file, line, column, configuration }: ErrorFacts): string {
  const place =
    file === undefined ? undefined : `${[file, line, column].filter((one) => one !== undefined).join(':')}:`;
  const about = configuration === undefined ? option : option?.replace(/^--/, '');
  const start = [configuration && `${configuration}:`, about, place].filter((one) => one !== undefined).join(' ');
  const isApart = start !== '' && !/^[:,]/.test(what);
  return `${start}${isApart ? ' ' : ''}${what}`;
}

/** Negative result (exit status 1): nothing was found that could make a rule. */
export class NothingFound extends Error {
  override readonly name = 'NothingFound';
  constructor(
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}

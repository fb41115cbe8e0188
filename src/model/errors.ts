// The errors that users meet. Everything else that is thrown is an internal error.

/** Wrong usage or input (exit status 2). The message says what is wrong and where, `hint` what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}

/** The answer is no (exit status 1): nothing was found that could make a rule. */
export class NothingFound extends Error {
  override readonly name = 'NothingFound';
  constructor(
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}

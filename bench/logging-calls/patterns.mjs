// Pieces of the regular expressions that several languages share.

export const slashComments = String.raw`\/\*[^]*?\*\/|\/\/(?:\\\n|[^\n])*`;

/** A text on one line, with escapes. */
export const quoted = (quote) => String.raw`${quote}(?:\\[^]|[^${quote}\\\n])*${quote}`;

export const anyOf = (...sources) => new RegExp(sources.join('|'), 'g');

import { anyOf, quoted, slashComments } from './patterns.mjs';

export const language = {
  file: /\.[ch]$/i,
  // A comment, a text or a character: whatever could hold quotes and brackets that mean nothing.
  opaque: anyOf(slashComments, quoted('"'), quoted("'")),
  call: /(?<![\w.>])(?:(?:v?syslog|perror|v?errx?|v?warnx?)\s*\(|fprintf\s*\((?=\s*stderr\b))/g,
  isText: (token) => token[0] === '"',
};

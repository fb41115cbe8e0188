import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'trace|debug|info|warn|error|atTrace|atDebug|atInfo|atWarn|atError';

export const language = {
  file: /\.kts?$/,
  opaque: anyOf(slashComments, '"""(?:[^"]|"(?!""))*"""', quoted('"'), quoted("'")),
  // `logger.warn(e) { "…" }` ends with its braces
  call: new RegExp(
    String.raw`\b\w*(?<!cata|Cata|dia|Dia)(?:[lL]og(?:ger)?|LOG(?:GER)?)_?(?:\(\))?\s*\??\.\s*(?:${levels})\s*(?:\([^(){}]*\)\s*\{|\{|\()`,
    'g',
  ),
  isText: (token) => token[0] === '"',
};

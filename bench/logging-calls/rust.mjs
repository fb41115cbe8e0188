import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'error|warn|info|debug|trace|crit';

export const language = {
  file: /\.rs$/,
  // By convention the module of tests stands last. A lifetime is no character: `'a`
  opaque: anyOf(
    slashComments,
    String.raw`(?<=\n)#\[cfg\((?:all\()?test\b[^\n]*\n(?:#\[[^\n]*\n)*(?:pub(?:\([a-z]+\))? )?mod \w+ \{[^]*(?![^])`,
    String.raw`\bb?r(#*)"[^]*?"\1`,
    quoted('"'),
    String.raw`'(?:\\[^']+|[^'\\\n])'`,
  ),
  call: new RegExp(String.raw`\b(?:(?:log|tracing|slog)::)?(?:${levels}|eprintln|panic)!\(`, 'g'),
  isText: (token) => token.endsWith('"') || token.endsWith('#'),
};

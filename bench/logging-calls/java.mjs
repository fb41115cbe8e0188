import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'trace|debug|info|warn|warning|error|fatal|severe|fine|finer|finest|config|log';

export const language = {
  file: /\.java$/,
  opaque: anyOf(slashComments, String.raw`"""(?:\\[^]|[^\\])*?"""`, quoted('"'), quoted("'")),
  call: new RegExp(
    String.raw`(?:\b\w*(?<!cata|Cata|dia|Dia)(?:[lL]og(?:ger)?|LOG(?:GER)?)_?(?:\([^()]*\))?\s*\.\s*(?:${levels})|` +
      String.raw`\bat(?:Trace|Debug|Info|Warn|Error)\(\s*\)(?:\s*\.\s*\w+\([^()]*\))*\s*\.\s*log)\s*\(`,
    'g',
  ),
  isText: (token) => token[0] === '"',
};

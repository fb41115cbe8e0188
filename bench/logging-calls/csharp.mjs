import { anyOf, quoted, slashComments } from './patterns.mjs';

const extensions = 'Log(?:Critical|Error|Warning|Information|Debug|Trace)';
const levels =
  'Fatal|Critical|Error|Warn|Warning|Info|Information|Debug|Trace|Verbose|(?:Fatal|Error|Warn|Info|Debug)Format';

export const language = {
  file: /\.cs$/,
  opaque: anyOf(
    slashComments,
    String.raw`\$*"""+[^]*?"""+`,
    String.raw`(?:\$?@|@\$)"(?:""|[^"])*"`,
    String.raw`\$?${quoted('"')}`,
    quoted("'"),
  ),
  call: new RegExp(
    String.raw`\b(?:\w+\s*\.\s*${extensions}|\w*(?<!cata|Cata|dia|Dia)(?:[lL]og(?:ger)?)\s*\.\s*(?:${levels}))\s*(?:<[^<>()]*>\s*)?\(`,
    'g',
  ),
  isText: (token) => /^[$@]*"/.test(token),
};

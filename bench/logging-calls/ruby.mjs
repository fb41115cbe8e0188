import { anyOf, quoted } from './patterns.mjs';

const levels = 'fatal|error|warn|warning|info|debug|unknown|trace|crit|emerg|alert|err|notice';
const heredoc = String.raw`<<[~-]?(["'\x60]?)([A-Z_]\w*)\1[^]*?\n[ \t]*\2\b`;

export const language = {
  file: /\.(?:rb|rake|ru)$/,
  opaque: anyOf(String.raw`^=begin[^]*?\n=end`, String.raw`(?<![\w$?])#[^\n]*`, heredoc, quoted('"'), quoted("'")),
  call: new RegExp(
    String.raw`(?:(?<![.\w:]|def )(?:raise|abort|warn)|(?:\b(?:[Ll]og(?:ger)?|\w+_logger|Syslog)(?:\(\))?)&?\.(?:${levels}))(?:\(|[ \t]+(?=[^=\s.?]))`,
    'g',
  ),
  statementEnd: '\n',
  isText: (token) => /^(?:["']|<<)/.test(token),
};

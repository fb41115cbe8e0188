import { anyOf, quoted } from './patterns.mjs';

const levels = 'debug|info|warning|warn|error|critical|exception|fatal|log';

export const language = {
  file: /\.py$/,
  opaque: anyOf(String.raw`#[^\n]*`, String.raw`("""|''')(?:\\[^]|[^\\])*?\1`, quoted('"'), quoted("'")),
  call: new RegExp(
    String.raw`\b\w*(?<!cata|dia)(?:[lL]og(?:ger|ging|Sys)?|LOG(?:GER)?)_?(?:\([^()]*\))?\.(?:${levels})\(|\bwarnings\.warn\(`,
    'g',
  ),
  isText: (token) => token[0] !== '#',
};

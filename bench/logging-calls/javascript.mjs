import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'fatal|error|warn|warning|info|debug|log|trace|verbose|silly|notice|critical|crit|emerg|alert';

export const language = {
  file: /\.(?:[mc]?[jt]s|[jt]sx)$/,
  opaque: anyOf(slashComments, String.raw`\`(?:\\[^]|[^\`\\])*\``, quoted('"'), quoted("'")),
  call: new RegExp(
    String.raw`\b(?:console|winston|\w*(?<!cata|dia)(?:[lL]og(?:gers?)?|LOG(?:GER)?))\.(?:${levels})\(`,
    'g',
  ),
  isText: (token) => token[0] !== '/',
};

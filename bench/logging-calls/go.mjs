import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'Fatal|Panic|Error|Warn|Warning|Info|Debug|Trace|Print|Notice';
const logger = '(?:[lL]og(?:ger)?|LOG(?:GER)?|slog|klog|glog|logrus|zap|sugar)';

export const language = {
  file: /\.go$/,
  opaque: anyOf(slashComments, '`[^`]*`', quoted('"'), quoted("'")),
  call: new RegExp(
    // A logger by name, or the end of zerolog's chain: `log.Error().Str("k", v).Msg("…")`
    String.raw`\b(?:\w*(?<!cata|dia))${logger}(?:\(\))?\.(?:${levels})(?:f|ln|w|S|Context)?\(|` +
      String.raw`\.(?:${levels})\(\)(?:\s*\.\s*\w+\([^()]*\))*\s*\.\s*Msgf?\(`,
    'g',
  ),
  isText: (token) => token[0] === '"' || token[0] === '`',
};

import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'Fatal|Error|Warning|Warn|Note|Notice|Status|Alert|Emergency';
const functions = `v?syslog|perror|v?errx?|v?warnx?|TS(?:${levels})|${levels}|q(?:C?Warning|C?Critical|Fatal|C?Info)|debugs|fatalf?|A2_LOG_\\w+`;

export const language = {
  file: /\.(?:cc|cpp|cxx|hpp|hh)$/i,
  opaque: anyOf(slashComments, String.raw`\bR"(\w*)\([^]*?\)\1"`, quoted('"'), quoted("'")),
  call: new RegExp(
    String.raw`(?<![\w.>:~]|(?:class|struct|new|void|bool|int)\s+)(?:(?:${functions})\s*\(|fprintf\s*\((?=\s*stderr\b))|` +
      String.raw`\b(?:spdlog::|\w*[lL]og(?:ger)?(?:->|\.))(?:error|warn|info|critical|debug|trace)\s*\(`,
    'g',
  ),
  stream:
    /\b(?:(?:std::)?(?:cerr|clog)|g_log|(?:P?LOG|VLOG|DLOG|BOOST_LOG\w*|q(?:Warning|Critical|Info)|theL)\s*\([^()]*\))\s*<</g,
  isText: (token) => token[0] === '"' || token[0] === 'R',
};

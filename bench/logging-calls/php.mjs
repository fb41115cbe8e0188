import { anyOf, quoted, slashComments } from './patterns.mjs';

const levels = 'emergency|alert|critical|error|warning|notice|info|debug|log';

/** HTML up to `<?`, and the texts of PHP, which may go on in the next line. */
const heredoc = String.raw`<<<[ \t]*(['"]?)(\w+)\1\n[^]*?\n[ \t]*\2\b`;
const multiline = (quote) => String.raw`${quote}(?:\\[^]|[^${quote}\\])*${quote}`;

export const language = {
  file: /\.(?:php|phtml|module)$/,
  opaque: anyOf(
    heredoc,
    slashComments,
    String.raw`#(?!\[)[^\n]*`,
    quoted('"'),
    quoted("'"),
    multiline('"'),
    multiline("'"),
  ),
  call: new RegExp(
    String.raw`(?:\b(?:error_log|syslog|trigger_error|wp_die|watchdog|log_message)|(?:\b[Ll]og(?:ger)?|\$(?:this->)?\w*[lL]og(?:ger)?(?:\(\))?|\b[lL]ogger\([^()]*\))\s*(?:->|::)(?:${levels}))\(`,
    'g',
  ),
  isText: (token) => /^(?:["']|<<<)/.test(token),
};

// Syllables in the names of calls that may emit a text. A word alone is a message only there; what other calls are handed alone is
// a name or a key. Wide on purpose: link judges the names more closely (link/sinks.ts), with the tables of the languages.
export const emitting =
  /log|lg|msg|mess|err|warn|fail|fatal|die|panic|bug|abort|emerg|alert|crit|bail|oops|assert|severe|repl|respon|send|connect|chat|reject|answer|cmdio|bye|info|notice|audit|report|dbg|debug|trace|verbose|journal|print|psignal|exception|exit|fine|config|(?:^|\.)v+$|(?:^|_)write$/i;

/** Names of calls that make a text of texts, and emit nothing: `asprintf`, `t_strdup_printf`, `strlcpy`, `concatenate`. */
export const making =
  /(?:^|_)(?:v?\w*(?:as|ps|sn?)printf\w*|v?x?str(?!eam)\w*_v?printf\w*|[a-z]*strn?dup\w*|concat\w*|format|fmt)(?:_|$)|(?:str|mem|wcs)[a-z]*(?:cpy|cat|vis)/i;

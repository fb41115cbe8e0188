// Words of streams: <iostream>, <sstream> and <iomanip>, glog, Abseil, Boost.Log and Qt; and names that projects give theirs.
import type { StreamWords } from '../../model/grammar.ts';

export const streamWords: StreamWords = {
  heads:
    /^w?(?:cerr|clog|cout)$|^q(?:C?(?:Debug|Info|Warning|Critical)|Fatal)$|log(?:ger|stream)?\d*$|^(?:[DPVX]|SYS|FB_)?LOG(?:_[A-Z_]+)?$|^BOOST_LOG\w*$|^(?:[DPQ]|PC)?CHECK(?:_[A-Z]+)?$/i,
  makers: /^(?:w?o?stringstream|ostrstream|QDebug|QTextStream|MakeString|StringBuilder|StrStream|SStr)$/i,
  manipulators: new Set(
    [
      // <ostream>, <ios>, <iomanip>
      'endl ends flush emit_on_flush flush_emit hex dec oct fixed scientific hexfloat defaultfloat boolalpha noboolalpha',
      'showbase noshowbase showpoint noshowpoint showpos noshowpos uppercase nouppercase unitbuf nounitbuf left right',
      'internal skipws noskipws setw setfill setprecision setbase setiosflags resetiosflags',
      // QTextStream
      'forcesign noforcesign forcepoint noforcepoint uppercasebase lowercasebase uppercasedigits lowercasedigits bin center reset ws bom',
    ]
      .join(' ')
      .split(' '),
  ),
  levels:
    /^(?:\w+\s*::\s*)+(?:\w*_)?(?:emerg(?:ency)?|alert|crit(?:ical)?|fatal|urgent|err(?:or)?|warn(?:ing)?|notice|info(?:rmation)?|debug|trace)$|^(?:L|K?LOG|PRIO|LL)_?(?:EMERG|ALERT|CRIT|FATAL|ERR|WARN|NOTICE|INFO|DEBUG)[A-Z]*$/i,
};

// Words of streams: <iostream>, <sstream> and <iomanip>, glog, Abseil, Boost.Log and Qt; and names that projects give theirs.
import { levelWords } from '../../data/severity-words.ts';
import type { StreamWords } from '../../model/grammar.ts';

const level = `(?:${levelWords.join('|')})`;

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
  // `Level::warning`, `log_level_error`; `LOG_WARNING`, `LL_ERR`
  levels: new RegExp(`^(?:\\w+\\s*::\\s*)+(?:\\w*_)?${level}$|^(?:L|K?LOG|PRIO|LL)_?${level}[A-Z]*$`, 'i'),
};

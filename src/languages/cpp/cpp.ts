// C++: ISO C++23 (N4950), on top of what it shares with C.
import type { Language } from '../../model/language-contract.ts';
import { c } from '../c/c.ts';
import { standardExceptions } from './exceptions.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { sinks } from './sinks.ts';
import { streamWords } from './streams.ts';
import { template } from './template.ts';

const { tree, ...shared } = c; // its grammar is another

export const cpp: Language = {
  ...shared,
  name: 'cpp',
  title: 'C++',
  extensions: '.cc .cpp .cxx .c++ .hpp .hh .hxx .h++ .ipp .tpp .tcc .inl .h'.split(' '),
  included: '.h .hpp .hh .hxx .h++ .ipp .tpp .tcc .inl'.split(' '),
  lexis: {
    ...c.lexis,
    prefixes: new Set(['L', 'u8', 'u', 'U', 'R', 'LR', 'u8R', 'uR', 'UR']),
    endOfText,
    suffix: /(?:_[A-Za-z]\w*|sv?)(?!\w)/y,
    digitSeparator: "'",
  },
  grammar: {
    ...c.grammar,
    conditions: new Map([...c.grammar.conditions, ['catch', 'catch']]),
    heads: new Map([...c.grammar.heads, ['try', null]]),
    containers: new Set([...c.grammar.containers, 'concept']),
    textParameters: /char|str(?!uct|eam)|text|msg|mess|fmt|format|reason|buf|String|what|^Args$|^T$/i,
    references: true,
    generics: true,
    templates: true,
    streamWords,
    bracedValues: true,
    callableValues: true,
    specifiers: new Set(['noexcept', 'throw', 'decltype', 'explicit', 'requires']),
    operatorWord: 'operator',
    initialiserLists: true,
    throwing: {
      class: 'class',
      structs: { thrown: new Set(['class', 'struct']), scopes: new Set(['namespace']) },
      names: /(?:^|\.)\w*(?:[Ee]rror|[Ee]xception|_argument|_range|_alloc|_cast)\w*$/,
      extends: ':',
      throws: 'throw',
      catches: 'catch',
      makes: null,
      alias: null,
      package: '',
      nested: '::',
    },
  },
  template,
  methods: true,
  acronyms: true,
  linksWith: new Set(['c']),
  levels:
    /\b(?:[A-Z]\w*|level|lvl|trivial|priority|\w*[Ss]everity)\.(?:\w*_)?(?:[Ee]merg(?:ency)?|[Aa]lert|[Cc]rit(?:ical)?|[Ff]atal|[Ee]rr(?:or)?|[Ww]arn(?:ing)?|[Nn]otice|[Ii]nfo(?:rmation)?|[Dd]ebug|[Tt]race)$/,
  concatenates: { operator: '+', method: 'append' },
  // Boost.Format and QString::arg put values into a text.
  interpolation: { operators: new Set(['%']), methods: new Set(['arg']), inCalls: false, calls: true },
  passThroughCalls: new Set([
    ...c.passThroughCalls,
    // <string>, <format>, fmt, Boost.Format
    ...'std.string string std.wstring std.string_view string_view std.format fmt.format boost.format format str'.split(
      ' ',
    ),
    // <type_traits>: casts
    ...'static_cast const_cast reinterpret_cast dynamic_cast'.split(' '),
    ...'.str .c_str .data .view move std.move'.split(' '),
    // Qt: QString, QObject::tr, QCoreApplication::translate
    ...'QString QStringLiteral QLatin1String QByteArray fromLatin1 fromUtf8 fromStdString tr trUtf8 translate QT_TR_NOOP QT_TRANSLATE_NOOP QT_TRANSLATE_NOOP3'.split(
      ' ',
    ),
    ...'.toUtf8 .toStdString .toLatin1 .constData .toLocal8Bit qPrintable qUtf8Printable'.split(' '),
    // translations of ZNC, whose values come in a second call
    ...'t_s t_f t_p t_d'.split(' '),
    // wxWidgets, ACE, Abseil
    ...'wxT wxString wxTRANSLATE wxString.Format ACE_TEXT StrCat StrFormat absl.StrCat absl.StrFormat'.split(' '),
  ]),
  contextArgumentCalls: new Set([
    ...(c.contextArgumentCalls ?? []),
    // Qt
    ...'translate translate:2 tr:1 trUtf8:1 QT_TRANSLATE_NOOP QT_TRANSLATE_NOOP3 QT_TRANSLATE_NOOP3:2 QT_TR_NOOP:1'.split(
      ' ',
    ),
  ]),
  exceptions: /(?:Exception|_(?:error|exception))$|^std\.exception$/,
  standardExceptions,
  sinks,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  namesReturned: true,
  bufferWriters: new RegExp(`${c.bufferWriters?.source}|\\.(?:append|assign|sprintf|Printf)$`, 'i'),
};

/** A raw text goes on to its delimiter (lex.string): `R"x(…)x"`. */
function endOfText(source: string, at: number, prefix: string): number {
  if (!prefix.endsWith('R')) return c.lexis.endOfText(source, at, prefix);
  rawHead.lastIndex = at + 1;
  const delimiter = rawHead.exec(source)?.[1];
  if (delimiter === undefined) return c.lexis.endOfText(source, at, prefix);
  const end = source.indexOf(`)${delimiter}"`, rawHead.lastIndex);
  return end < 0 ? -source.length : end + delimiter.length + 2;
}

const rawHead = /([^\s()\\"]{0,16})\(/y;

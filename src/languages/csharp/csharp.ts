// C#: the C# language specification, with the syntax of C# 13.

import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { bracedConditions, bracedHeads } from '../branches.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { standardExceptions } from './exceptions.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const csharp: Language = {
  name: 'csharp',
  title: 'C#',
  extensions: ['.cs'],
  fileMarks: [
    // learn.microsoft.com/visualstudio/code-quality: tools mark what they write
    ['generated', /^(?:\uFEFF?\s*\/\/[^\n]*\n){0,3}?\s*\/\/\s*<auto-?generated/i],
    // xunit.net, nunit.org, MSTest, BenchmarkDotNet
    [
      'test',
      /^[ \t]*using (?:Xunit|NUnit\.Framework|Microsoft\.VisualStudio\.TestTools\.UnitTesting|BenchmarkDotNet\.Attributes|Moq|NSubstitute|FakeItEasy);/m,
    ],
    ['test', /^[ \t]*\[(?:Fact|Theory|TestFixture|TestClass|TestMethod|Benchmark)(?:\(|\])/m],
  ],
  tree,
  readBy: 'tree',
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"',
    prefixes: new Set(['$', '@', '$@', '@$', '$$']),
    endOfText,
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksInExpressions: true,
    conditions: new Map([...bracedConditions, ['foreach', 'loop'], ['using', null], ['lock', null], ['fixed', null]]),
    heads: new Map([...bracedHeads, ['unsafe', null], ['checked', null], ['unchecked', null]]),
    containers: setOf('class interface enum record struct namespace'),
    classes: setOf('class interface enum record struct'),
    types: new Set(),
    textParameters:
      /^(?:string|String|object|Exception|Func|FormattableString|LocalizedString|StringBuilder|T)$|[Mm]essage|[Tt]ext|[Rr]eason|[Ee]rror/,
    namedInBraces: true,
    namedArguments: '=',
    arrow: 'lambda',
    lists: '{',
    callableValues: true,
    pointers: false,
    generics: false,
    constant: 'const',
    constantNames: /^[A-Z]\w{3,}$/,
    throwing: {
      class: 'class',
      extends: ':',
      throws: 'throw',
      catches: 'catch',
      makes: 'new',
      alias: null,
      package: 'namespace',
      nested: '+', // System.Type.FullName
    },
  },
  template,
  scoped: true,
  methods: true,
  acronyms: true,
  verbsAtEnds: true,
  patternsInTexts: true,
  namesReturned: true,
  membersDescribe: true,
  concatenates: { operator: '+', method: 'Append' },
  // Values behind a text with placeholders are no messages
  interpolation: { operators: new Set(), methods: new Set() },
  // System.String: they return their text with values inserted, or without its blanks
  orderedFields: true, // messagetemplates.org
  passThroughCalls: setOf(
    'string.Format String.Format string.Concat String.Concat FormattableString.Invariant string.Intern .ToString .Trim .TrimEnd .TrimStart .ToUpper .ToLower .ToUpperInvariant .ToLowerInvariant .Replace .Normalize .FormatWith .FormatInvariant CompositeFormat.Parse',
  ),
  annotations: {
    // learn.microsoft.com/dotnet/core/extensions/logger-message-generator
    messages: new Set(['@LoggerMessage']),
    // System.ComponentModel.DataAnnotations; System.Diagnostics.Tracing.EventAttribute
    elements: new Set(['ErrorMessage', 'Message']),
    nonMessageNames: /^@(?:Obsolete|Experimental|Suppress\w*|Requires\w*)$/,
  },
  exceptions:
    /^(?!(?:Log|Throw|Handle|Report|Record|Track|Write|Process|On|Add|Is|Has|Get|Set)(?=[A-Z]))[A-Z]\w*Exception$/,
  standardExceptions,
  // Microsoft.Extensions.Logging.LogLevel, Serilog.Events.LogEventLevel, NLog.LogLevel, System.Diagnostics.EventLogEntryType …
  levels:
    /\b(?:[A-Z]\w*(?:Level|Type|Severity)|Level)\.(?:Critical|Fatal|Error|Warn(?:ing)?|Info(?:rmation)?|Debug|Trace|Verbose)$/,
  sinks,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  messageKeywordArguments: setOf(
    'message Message error Error detail Detail details title Title reason Reason description text Text errorMessage ErrorMessage error_description msg Msg',
  ),
  objectTexts: setOf('ToString GetHashCode'),
  errorTexts: setOf('Message'),
  stringBuilders: /Format|Join|Concat/,
  // System.Text.StringBuilder
  bufferWriters: /\.Append(?:Line|Format)?$/,
  stringUtilities: /^(?:Is[A-Z]\w*|Has[A-Z]\w*|Equals|Parse\w*|TryParse\w*|nameof|typeof)$/,
};

/** A raw text ends at as many quotes as it begins with, a verbatim one at a quote that is not doubled. */
function endOfText(source: string, at: number, prefix: string): number {
  const [quotes = '"'] = /"+/y.exec(source.slice(at, at + MAX_QUOTES)) ?? [];
  if (quotes.length >= 3 && !prefix.includes('@')) {
    const end = source.indexOf(quotes, at + quotes.length);
    return end < 0 ? -source.length : end + quotes.length;
  }
  if (!prefix.includes('@')) return endOfQuoted(source, at);
  for (let i = source.indexOf('"', at + 1); i >= 0; i = source.indexOf('"', i + 2))
    if (source[i + 1] !== '"') return i + 1;
  return -source.length;
}

/** More than people write. */
const MAX_QUOTES = 16;

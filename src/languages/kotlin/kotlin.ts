// Kotlin: the Kotlin language specification, with the syntax of Kotlin 2.

import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { bracedConditions, bracedHeads } from '../branches.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { java } from '../java/java.ts';
import { silent, silentNames } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const kotlin: Language = {
  name: 'kotlin',
  title: 'Kotlin',
  extensions: ['.kt', '.kts'],
  fileMarks: [
    // jOOQ, OpenAPI Generator; lines that say the same are known in every language
    ['generated', /^@(?:file:)?(?:[\w.]+\.)?Generated\b/m],
    // junit.org, kotlinlang.org/api/core/kotlin-test, kotest.io, mockk.io, spekframework.org, openjdk.org/projects/code-tools/jmh
    [
      'test',
      /^import (?:org\.junit|org\.testng|kotlin\.test|io\.kotest|io\.mockk|org\.mockito|com\.nhaarman|strikt|org\.spekframework|org\.openjdk\.jmh|kotlinx\.benchmark)\./m,
    ],
  ],
  tree,
  readBy: 'tree',
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"',
    prefixes: new Set(),
    endOfText,
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    newlineEnds: { inParentheses: false, continuedBy: new Set(['.', '?', ':', '&&', '||', '{']) }, // for the lexer
    blocksInExpressions: true,
    conditions: bracedConditions, // the table of the grammar writes `when` as `switch`
    heads: bracedHeads,
    containers: setOf('class interface object enum'),
    classes: setOf('class interface object'),
    types: new Set(),
    functionWords: setOf('fun'),
    functionsAnywhere: true,
    constructorName: 'constructor',
    namesFirst: true,
    textParameters: /^(?:String|CharSequence|Any|Throwable|StringBuilder|T)$|[Mm]essage|[Tt]ext|[Rr]eason/,
    namedArguments: '=',
    arrow: 'lambda',
    caseArrow: true,
    lists: '[',
    callableValues: true,
    pointers: false,
    generics: false,
    constant: 'const',
    throwing: {
      class: 'class',
      extends: ':',
      throws: 'throw',
      catches: 'catch',
      makes: null,
      alias: null,
      package: 'package',
      nested: '$',
    },
  },
  template,
  scoped: true,
  constructors: true,
  methods: true,
  concatenates: { operator: '+', method: 'append' },
  interpolation: { operators: new Set(), methods: new Set() },
  // kotlin.text and java.lang.String: they return their text with values inserted, or without its margin
  collectionCalls: setOf(
    'mapOf hashMapOf linkedMapOf mutableMapOf listOf setOf mutableListOf arrayOf Map.of List.of Set.of Arrays.asList Pair',
  ),
  passThroughCalls: setOf(
    'String.format MessageFormat.format .format .trimIndent .trimMargin .trim .trimEnd .trimStart .toString .lowercase .uppercase .intern .plus .replaceIndent .prependIndent',
  ),
  annotations: {
    messages: new Set(['@Message']),
    elements: new Set(['message', 'reason']),
    nested: true,
    nonMessageNames: /^@(?:Api|Deprecated|Disabled|Ignore|Suppress|RequiresOptIn|Operation|Schema)/,
  },
  exceptions: /^(?:create|make|build)?[A-Z]\w*(?:Exception|Error|Throwable|Failure|Fault)$/,
  standardExceptions: new Set([
    ...(java.standardExceptions ?? []),
    'NotImplementedError',
    'UninitializedPropertyAccessException',
  ]),
  notLevels: new Set(['log']),
  libraryFunctions: new Map([['error', 'kotlin.error']]),
  sinks,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  messageKeywordArguments: setOf('message msg text reason error detail description title lazyMessage'),
  stringBuilders: /format|join|concat|buildString/i,
  bufferWriters: /\.append(?:Line)?$/,
  stringUtilities: /^(?:length|isEmpty|isBlank|hash\w*|equals?\w*|is[A-Z]\w*|has[A-Z]\w*|valueOf|to[A-Z]\w*)$/,
};

/** A text ends at its quote, within its line; a raw one at three quotes. */
function endOfText(source: string, at: number): number {
  if (!source.startsWith('"""', at)) return endOfQuoted(source, at);
  const end = source.indexOf('"""', at + 3);
  return end < 0 ? -source.length : end + 3;
}

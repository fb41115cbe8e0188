// JavaScript and TypeScript: ECMAScript 2025, with JSX and the syntax of TypeScript 5.

import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { bracedConditions, bracedHeads } from '../branches.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const javascript: Language = {
  name: 'javascript',
  title: 'JavaScript and TypeScript',
  extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'],
  tree,
  readBy: 'tree',
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"\'`',
    prefixes: new Set(),
    endOfText: (source, at) => endOfQuoted(source, at, source[at] === '`'), // only a template literal goes on in the next line
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksInExpressions: true,
    conditions: new Map([...bracedConditions, ['with', null]]),
    heads: bracedHeads,
    containers: setOf('class enum namespace module'),
    classes: setOf('class enum'),
    types: new Set(),
    textParameters: /./, // parameters need no types
    namesFirst: true,
    functionsAnywhere: true,
    constructorName: 'constructor',
    namedInBraces: true,
    textStatements: true,
    arrow: 'lambda',
    lists: '[',
    callableValues: true,
    pointers: false,
    generics: false,
    constant: 'const',
    throwing: {
      class: 'class',
      extends: 'extends',
      throws: 'throw',
      catches: 'catch',
      makes: 'new',
      alias: null,
      package: null,
      nested: '.',
    },
  },
  template,
  concatenates: { operator: '+', method: null },
  // nodejs.org/api/util.html#utilformatformat-args, String.raw, methods of strings that keep the words; marks of i18n without keys
  passThroughCalls: setOf(
    'util.format format sprintf vsprintf util.inspect String String.raw .trim .trimEnd .trimStart .toString .toUpperCase .toLowerCase .concat .join() .padEnd .padStart gettext ngettext __ dedent stripIndent stripIndents outdent chalk.red chalk.yellow chalk.green chalk.bold red yellow bold green cyan gray Object.freeze',
  ),
  sinks,
  levelTextCalls: setOf('log'),
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  messageKeywordArguments: setOf(
    'message msg text error err errorMessage error_message error_description detail details reason description title statusMessage status_message hint warning notice log body data',
  ),
  stringBuilders: /format|join|concat/i,
  stringUtilities: /^(?:is[A-Z]\w*|has[A-Z]\w*|Number|parseInt|parseFloat|typeof|encodeURIComponent)$/,
  exceptions: /^(?:new|create|make|build)?[A-Z]\w*(?:Error|Exception|Failure|Fault)$/,
  standardExceptions: setOf(
    'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError SuppressedError InternalError DOMException AssertionError SystemError',
  ),
  translationFolders: true,
  constructors: true,
  methods: true,
  modules: true,
};

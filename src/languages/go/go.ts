// Go: The Go Programming Language Specification, version 1.25 (go.dev/ref/spec).
import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { levelNames, pairCalls, printCalls, sinks } from './sinks.ts';
import { template } from './template.ts';

export const go: Language = {
  name: 'go',
  title: 'Go',
  extensions: ['.go'],
  // pkg.go.dev/testing; build constraints: pkg.go.dev/cmd/go
  fileMarks: [
    ['test', /[*\s(]testing\.(?:TB|[TBMF])\s*[,)]/],
    ['test', /^\t(?:[\w.]+ )?"github\.com\/(?:stretchr\/testify|onsi\/(?:ginkgo|gomega))\b/m],
    ['test', /^\/\/go:build (?:integration|e2e|functional|tests?)$/m],
    ['build', /^\/\/go:build (?:ignore|tools)$/m],
    ['generated', /^\/\/ Code generated .* DO NOT EDIT\.$/m],
  ],
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"`',
    prefixes: new Set(),
    endOfText,
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksByWord: true,
    bareConditions: true,
    newlineEnds: { inParentheses: true, continuedBy: new Set() },
    declarationWords: setOf('var const type import'),
    importWord: 'import',
    functionWords: setOf('func'),
    namesFirst: true,
    sharedTypes: true,
    memberTags: true,
    elementMark: ':',
    conditions: new Map([
      ['if', 'if'],
      ['for', 'loop'],
      ['switch', 'loop'],
      ['select', 'loop'],
    ]),
    heads: new Map([['else', 'else']]),
    containers: setOf('struct interface'),
    classes: new Set(),
    types: new Set(),
    textParameters: /^(?:string|error|any|interface|Stringer|T)$/,
    arrow: 'member',
    lists: '{',
    pointers: true,
    generics: false,
    constant: 'const',
    constantNames: /^[A-Za-z]\w{3,}$/,
  },
  template,
  methods: true,
  verbsAtEnds: true,
  constructors: true,
  modules: true,
  folderModules: true,
  concatenates: { operator: '+', method: null },
  // What they give is their text with values put in, in other letters, or without blanks around it.
  passThroughCalls: setOf(
    'Sprintf Sprint Sprintln fmt.Sprintf fmt.Sprint fmt.Sprintln strings.TrimSpace strings.ToLower strings.ToUpper strings.Title string byte template.HTML i18n.T i18n.Tr',
  ),
  errorTexts: setOf('Error'),
  objectTexts: setOf('String GoString'),
  exceptions: /^(?:[Nn]ew)?\w*(?:Error|Err)f?$|^(?:[Nn]ew)?[Ee]rr[A-Z]\w*$/,
  sinks,
  levelNames,
  pairCalls,
  printCalls,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  messageKeywordArguments: setOf('msg message error err reason Msg Message Error Err Reason'),
  stringBuilders: /(?:^|\.)(?:Sprint\w*|Errorf?|errors\.New|Wrapf?|Join|Replace\w*|Trim\w*|Repeat)$/,
  stringUtilities:
    /^(?:len|cap|append|copy|string|byte|rune|Itoa|Atoi|Parse\w*|Is[A-Z]\w*|Has[A-Z]\w*|As|Unwrap|Cause)$/,
};

/** An interpreted text ends in its line, a raw one at the next back quote. */
function endOfText(source: string, at: number): number {
  if (source[at] !== '`') return endOfQuoted(source, at);
  const end = source.indexOf('`', at + 1);
  return end < 0 ? -source.length : end + 1;
}

// Ruby 3.4 (docs.ruby-lang.org/en/3.4/syntax_rdoc.html).
import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const ruby: Language = {
  name: 'ruby',
  title: 'Ruby',
  extensions: ['.rb', '.ru', '.rake', '.gemspec'],
  tree,
  readBy: 'tree',
  lexis: {
    lineComments: ['#'],
    blockComment: null,
    quotes: '"\'',
    prefixes: new Set(),
    endOfText: (source, at) => endOfQuoted(source, at, true),
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksInExpressions: true,
    functionWords: setOf('def'),
    functionsAnywhere: true,
    constructorName: 'initialize',
    conditions: new Map([
      ['if', 'if'],
      ['elsif', 'if'],
      ['unless', 'if'],
      ['when', 'if'],
      ['in', 'if'],
      ['while', 'loop'],
      ['until', 'loop'],
      ['for', 'loop'],
      ['rescue', 'catch'],
    ]),
    heads: new Map([
      ['else', 'else'],
      ['ensure', null],
    ]),
    containers: setOf('class module'),
    classes: setOf('class module'),
    types: new Set(),
    textParameters: /./, // parameters need no types
    namesFirst: true,
    namedInBraces: true,
    namedArguments: '=',
    adjacent: 'texts',
    arrow: 'lambda',
    lists: '[',
    callableValues: true,
    pointers: false,
    generics: false,
    constant: null,
    constantNames: /^[A-Z][A-Z\d_]+$/,
    throwing: {
      class: 'class',
      extends: '<',
      classMaker: 'Class',
      throws: 'raise',
      inBrackets: true,
      catches: 'rescue',
      makes: null,
      alias: null,
      package: '',
      nested: '::',
    },
  },
  template,
  concatenates: { operator: '+', method: 'concat' },
  interpolation: { operators: setOf('%'), methods: new Set(), calls: true },
  // docs.ruby-lang.org/en/3.4/String.html, api.rubyonrails.org/classes/String.html, github.com/ruby-gettext/gettext
  passThroughCalls: setOf(
    'format sprintf .strip .chomp .freeze .dup .squish .squish! .to_s .html_safe .upcase .downcase .capitalize .join() _ n_ gettext ngettext',
  ),
  blankSqueezers: setOf('squish squish!'),
  sinks,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  namesReturned: true,
  predicates: /\?$/,
  messageKeywordArguments: setOf(
    'message msg text error errors error_description detail details reason alert notice warning hint plain body json',
  ),
  stringBuilders: /format|sprintf|join|concat/i,
  exceptions: /(?:Error|Exception|Failure|Fault)$|^(?:Denied|Forbidden|Unauthorized|Interrupt)$/,
  standardExceptions: setOf(
    'Exception StandardError RuntimeError ArgumentError TypeError NameError NoMethodError IOError EOFError IndexError KeyError RangeError SecurityError SystemExit ScriptError LoadError NotImplementedError FrozenError ThreadError',
  ),
  packageMark: '::',
  errorTexts: setOf('message full_message'),
  objectTexts: setOf('to_s inspect'),
  constructors: true,
  methods: true,
};

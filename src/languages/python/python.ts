// Python: the Python Language Reference, 3.14, and additions for Python 2.
import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { standardExceptions } from './exceptions.ts';
import { silent, silentNames } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { endOfText, prefixes, textsInTexts } from './texts.ts';
import { tree } from './tree.ts';

export const python: Language = {
  name: 'python',
  title: 'Python',
  tree,
  extensions: ['.py', '.pyw'],
  encoding: { declared: /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/ }, // PEP 263
  lexis: {
    lineComments: ['#'],
    blockComment: null,
    quotes: '"\'',
    prefixes,
    endOfText,
    directives: false,
    ignored: '`',
    namesInTexts: /^[a-zA-Z]*[fF]/,
    textsInTexts,
  },
  grammar: {
    blocks: 'marks',
    conditions: new Map([
      ['if', 'if'],
      ['elif', 'if'],
      ['while', 'loop'],
      ['for', 'loop'],
      ['except', 'catch'],
      ['case', 'case'],
      ['with', null],
      ['match', null],
    ]),
    heads: new Map([
      ['else', 'else'],
      ['try', null],
      ['finally', null],
    ]),
    containers: setOf('class'),
    classes: setOf('class'),
    types: new Set(),
    textParameters: /./, // parameters have no types
    pointers: false,
    generics: false,
    adjacent: 'texts',
    lists: '[',
    callableValues: true,
    functionWords: setOf('def'),
    namesFirst: true,
    selfParameters: setOf('self cls'),
    namedArguments: '=',
    wordOperators: setOf('if else and or not in is lambda for async await yield from as'),
    commandWords: setOf('assert print exec'),
    bindingWord: 'as',
    constantNames: /^_?[A-Z][A-Z0-9_]+$/,
    constant: null,
    layout: {
      openers: setOf('if elif else while for try except finally with def class'),
      softOpeners: setOf('match case'),
      modifiers: setOf('async'),
      statements: setOf('def class return raise import while try except finally del assert global nonlocal pass break'),
    },
    throwing: {
      class: 'class',
      extends: null,
      throws: 'raise',
      catches: 'except',
      makes: null,
      alias: 'as',
      package: null,
      nested: '.',
    },
  },
  template,
  concatenates: { operator: '+', method: null },
  interpolation: { operators: setOf('%'), methods: setOf('format format_map safe_substitute substitute') },
  // gettext and django.utils.translation, oslo.i18n's level markers, and str methods that keep the words.
  passThroughCalls: setOf(
    '_ N_ _N _n _l _LE _LW _LI _LC _f _t gettext ngettext gettext_lazy ngettext_lazy gettext_noop ugettext ungettext ugettext_lazy ungettext_lazy ugettext_noop lgettext dgettext pgettext npgettext pgettext_lazy npgettext_lazy lazy_gettext translate .join() mark_safe format_lazy dedent str unicode text_type force_str force_text force_bytes to_text to_native to_bytes smart_str .strip .lstrip .rstrip .lower .upper .capitalize .title .encode .decode .expandtabs .ljust .center',
  ),
  contextArgumentCalls: setOf('pgettext npgettext pgettext_lazy npgettext_lazy'),
  sinks,
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  stringBuilders: /format|join|concat/i,
  stringUtilities: /^(?:len|id|hash|type|bool|int|any|all|is[a-z_]*|has[a-z_]*)$/,
  streams: {
    writes: /^write(?:lines)?$/,
    plain: /^$/,
    opens: /open$|TemporaryFile$/,
    logs: /log|std(?:out|err)|tty|console|^["']a/i,
  },
  messageKeywordArguments: setOf(
    'msg message messages text format event detail details reason error err errmsg why hint note notes warning info body stdout stderr output title',
  ),
  exceptions: /^_?[A-Z]\w*(?:Error|Exception|Warning|Failure|Exit|Interrupt)$/,
  standardExceptions,
  packageFile: '__init__.py',
  constructors: true,
  methods: true,
  modules: true,
};

// PHP 8.4, and 5 and 7 as far as they differ; within HTML or alone.

import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { bracedConditions, bracedHeads } from '../branches.ts';
import { endOfQuoted } from '../end-of-quoted.ts';
import { standardExceptions } from './exceptions.ts';
import { silent, silentNames, silentWords } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const php: Language = {
  name: 'php',
  title: 'PHP',
  extensions: ['.php', '.phtml', '.module'],
  tree,
  readBy: 'tree',
  lexis: {
    lineComments: ['//', '#'],
    blockComment: ['/*', '*/'],
    quotes: '"\'',
    prefixes: new Set(),
    endOfText: (source, at) => endOfQuoted(source, at, true),
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksInExpressions: true,
    conditions: new Map([...bracedConditions, ['elseif', 'if'], ['foreach', 'loop'], ['declare', null]]),
    heads: bracedHeads,
    containers: setOf('class interface trait enum namespace'),
    classes: setOf('class interface trait enum'),
    types: new Set(),
    textParameters: /./, // parameters need no types
    namesFirst: true,
    functionsAnywhere: true,
    constructorName: '__construct',
    namedInBraces: true,
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
      alias: 'as',
      package: 'namespace',
      nested: '.',
    },
  },
  template,
  concatenates: { operator: '+', method: null },
  // php.net/manual/en/ref.strings.php, gettext of PHP and WordPress, t() of Drupal; methods of Symfony's and Laravel's strings
  passThroughCalls: setOf(
    'sprintf vsprintf trim ltrim rtrim nl2br ucfirst lcfirst strtoupper strtolower htmlspecialchars htmlentities strip_tags strval addslashes wordwrap implode join gettext _ ngettext dgettext _gettext _ngettext _pgettext pgettext __ _e _x _n _nx esc_html esc_attr esc_html__ esc_html_e esc_attr__ esc_attr_e esc_html_x esc_attr_x wp_kses_post t formatPlural Str.of str .toString .trim .__toString .render',
  ),
  contextArgumentCalls: setOf('dgettext pgettext _pgettext'),
  sinks,
  levelTextCalls: setOf('log'),
  nonMessageCalls: silent,
  nonMessageNames: silentNames,
  nonMessageWords: silentWords,
  namesReturned: true,
  messageKeywordArguments: setOf(
    'message msg text error err errorMessage error_message error_description detail details reason hint warning notice status body data errors',
  ),
  stringBuilders: /format|join|concat|implode|sprintf/i,
  stringUtilities:
    /^(?:strlen|mb_\w+|is_\w+|empty|isset|count|intval|floatval|json_encode|serialize|urlencode|rawurlencode|md5|sha1)$/,
  exceptions: /^(?:new|create|make|build)?[A-Z]\w*(?:Error|Exception|Failure|Fault)$/,
  standardExceptions,
  packageMark: '\\',
  translationFolders: true,
  levels: /^(?:Level|LogLevel|Logger)\.\w+$/,
  ownClassWords: setOf('self static'),
  constructors: true,
  methods: true,
  scoped: true,
};

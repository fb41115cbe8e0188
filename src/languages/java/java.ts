// Java: the Java Language Specification, Java SE 21.

import type { Language } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { bracedConditions, bracedHeads } from '../branches.ts';
import { standardExceptions } from './exceptions.ts';
import { silent } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const java: Language = {
  name: 'java',
  title: 'Java',
  tree,
  extensions: ['.java'],
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"',
    prefixes: new Set(),
    endOfText,
    directives: false,
    unicodeEscapes: true, // JLS 3.3
  },
  grammar: {
    blocks: 'braces',
    blocksInExpressions: true,
    conditions: new Map([...bracedConditions, ['synchronized', null]]),
    heads: bracedHeads,
    containers: new Set(['class', 'interface', 'enum', 'record', '@interface']),
    classes: new Set(['class', 'interface', 'enum', 'record', '@interface']),
    types: new Set(), // casts have parentheses: `String(…)` is a constructor
    textParameters: /^(?:String|CharSequence|Object|Supplier|Throwable|Message|StringBuilder|T)$|Message|Text/,
    arrow: 'lambda',
    caseArrow: true,
    lists: '{',
    pointers: false,
    generics: true,
    constant: 'final',
    throwing: {
      class: 'class',
      extends: 'extends',
      throws: 'throw',
      catches: 'catch',
      makes: 'new',
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
  // java.lang.String and java.text.MessageFormat: they return their text with values inserted, or without its margin.
  collectionCalls: setOf(
    'Map.of Map.entry List.of Set.of Arrays.asList Collections.singletonMap Collections.singletonList ImmutableMap.of ImmutableList.of',
  ),
  passThroughCalls: new Set([
    'String.format',
    'MessageFormat.format',
    'java.text.MessageFormat.format',
    'String.valueOf',
    'formatted',
    'strip',
    'trim',
    'stripIndent',
    'intern',
    'toString',
  ]),
  // JBoss Logging (org.jboss.logging.annotations.Message and LogMessage), and elements of Jakarta Validation's constraints and Spring's
  // ResponseStatus.
  annotations: {
    messages: new Set(['@Message']),
    elements: new Set(['message', 'reason']),
    // io.swagger.annotations and org.junit; `@SuppressForbidden(reason = "…")`
    nonMessageNames: /^@(?:Api|Disabled|Ignore|Suppress)/,
    level: '@LogMessage',
    numbers: { project: 'projectCode', length: 'length', id: 'id' },
  },
  exceptions: /^(?:new|create|make|build)?[A-Z]\w*(?:Exception|Error|Throwable|Failure|Fault)$/,
  standardExceptions,
  notLevels: new Set(['log']),
  sinks,
  nonMessageCalls: silent,
  stringBuilders: /format|join|concat/i,
  // java.lang.StringBuilder
  bufferWriters: /\.append$/,
  stringUtilities: /^(?:length|isEmpty|isBlank|hash\w*|equals?\w*|is[A-Z]\w*|has[A-Z]\w*|valueOf|parse\w*)$/,
};

/** A string ends at its quote, within its line (JLS 3.10.5); a text block at three quotes (3.10.6). */
function endOfText(source: string, at: number): number {
  const block = source.startsWith('"""', at);
  for (let i = at + (block ? 3 : 1); i < source.length; i++) {
    const char = source.charCodeAt(i);
    if (char === 92) i++;
    else if (char === 10 && !block) return -i;
    else if (char === 34 && !block) return i + 1;
    else if (char === 34 && source.startsWith('"""', i)) return i + 3;
  }
  return -source.length;
}

// C: ISO C11 (N1570) with the extensions of GNU C that real sources use.

import type { Language } from '../../model/language-contract.ts';
import { lexis } from './lexis.ts';
import { silent } from './silent.ts';
import { sinks } from './sinks.ts';
import { template } from './template.ts';
import { tree } from './tree.ts';

export const c: Language = {
  name: 'c',
  title: 'C',
  extensions: ['.c', '.h'],
  included: ['.h'],
  tree,
  lexis,
  grammar: {
    blocks: 'braces',
    conditions: new Map([
      ['if', 'if'],
      ['while', 'loop'],
      ['for', 'loop'],
      ['switch', 'loop'],
    ]),
    heads: new Map([
      ['else', 'else'],
      ['do', 'loop'],
    ]),
    containers: new Set(['struct', 'union', 'enum', 'extern', 'namespace', 'class']),
    classes: new Set(),
    textParameters: /char|str(?!uct|eam)|text|msg|mess|fmt|format|reason|buf/i,
    // GCC manual, "Common Function Attributes"; projects wrap them: PRINTFLIKE(2, 3), G_GNUC_PRINTF(2, 3), __printf(2, 3), ATTR_NORETURN, __dead.
    attributes: { format: /printf|format/i, noReturn: /no_?return|^__dead/i, internal: /^static$/ },
    arrow: 'member',
    oldStyleParameters: true,
    textMembers: true,
    lists: '{',
    pointers: true,
    generics: false,
    adjacent: 'values',
    constant: null,
    types: new Set([
      'char',
      'int',
      'void',
      'const',
      'unsigned',
      'signed',
      'long',
      'short',
      'float',
      'double',
      'size_t',
      'ssize_t',
      'wchar_t',
      'u_char',
      'uint8_t',
      'xmlChar',
    ]),
  },
  template,
  // gettext manual, section 4.5; N_ marks tables, the others translate.
  passThroughCalls: new Set([
    '_Generic', // C11 6.5.1.1: its arms
    '_',
    'N_',
    'gettext',
    'dgettext',
    'dcgettext',
    'ngettext',
    'dngettext',
    'gettext_noop',
    'pgettext',
    'C_',
    'Q_',
    'GT_',
    'TEXT',
    '_T',
    'UNIV',
    'errmsg_internal_noop',
  ]),
  abortsProgram: true,
  native: true,
  linksWith: new Set(['cpp']),
  contextArgumentCalls: new Set(['dgettext', 'dcgettext', 'dngettext', 'pgettext', 'C_']),
  sinks,
  nonMessageCalls: silent,
  // stdio(3), string(3), and project functions with similar names.
  bufferWriters:
    /(?:^|_)(?:v?\w*(?:as|sn?)v?printf\w*|(?:v?str(?:ing|buf)?|s?buf|sb|buffer)_(?:v?printf|add|append|set|put)\w*)$|str[nl]?c(?:py|at)\w*$|stpn?cpy$/i,
  stringBuilders: /printf|dup|concat|strcat|format/i,
  stringUtilities:
    /^x?(?:str|mem|wcs)[a-z0-9]*$|(?:^|_)(?:free\w*|\w*len|\w*cmp\w*|\w*dup|equals?|match\w*|usage|help)$|free$/i,
  // fopen(3), mkstemp(3), and project functions with similar names. popen(3) is omitted: it writes to another program.
  streams: {
    writes: /printf$|puts|write$/i,
    plain: /puts$|write$/i,
    opens:
      /(?<!fd)open(?:at)?(?:64)?$|open_?(?:file|output)$|mk\w*temps?$|(?:creat|te?mp)\w*file\d?$|(?:^|_)creat(?:64)?$/i,
    logs: /log|append|sock|conn|sess|chan|std(?:out|err)|tty|console|^L?"a/i,
  },
};

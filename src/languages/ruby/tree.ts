// tree-sitter-ruby 0.23: what its nodes are as tokens. Blocks that end with `end` are written in braces, calls with parentheses.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

const values = [{ node: 'interpolation', open: 2, close: 1 }];

const ofText = (type: string): string => `?${type} ?2 ( $1 ) . $2 ( ) | ?${type} ( $1 ) . *~`;

export const tree: TreeTable = {
  grammar: 'ruby',
  texts: new Set(),
  numbers: setOf(
    'integer float rational complex regex character simple_symbol delimited_symbol string_array symbol_array',
  ),
  skipped: setOf('comment uninterpreted heredoc_body alias undef subshell block_parameters'),
  interpolated: new Map([
    ['string', values],
    ['heredoc_body', values],
  ]),
  heredocs: { beginning: 'heredoc_beginning', body: 'heredoc_body' },
  results: {
    values: setOf('string chained_string heredoc_beginning conditional binary'),
    functions: setOf('method singleton_method'),
    bodies: setOf('body_statement begin then else'),
    branches: setOf('if unless elsif case when case_match in_clause rescue'),
    clauses: setOf('rescue else ensure'),
  },
  maker: 'new',
  written: new Map([
    ['::', '.'],
    ['&.', '.'],
    ['||=', '='],
    ['&&=', '='],
    ['and', '&&'],
    ['or', '||'],
    ['not', '!'],
    ['===', '=='],
    // Variables that would be keywords without their mark
    ...['class', 'module', 'def', 'raise', 'fail', 'return'].map((word) => [`@${word}`, `_${word}`] as const),
  ]),
  nameMark: '@',
  joined: setOf('$'),
  wrapped: new Map([['hash', null]]),
  rewritten: new Map([
    ['program', '*'],
    ['body_statement', '*'],
    ['begin', '*'],
    ['case', '*'],
    ['case_match', '*'],
    ['then', '{ * }'],
    ['do', '{ * }'],
    ['block_body', '?1 *~ | ( ) -> { * }'],
    // A method of a text is one of the whole text, whatever values it has in it
    [
      'call',
      `${ofText('string')} | ${ofText('chained_string')} | ${ofText('heredoc_beginning')} | $receiver. $method $arguments $block`,
    ],
    ['scope_resolution', '$scope. $name'],
    ['argument_list', '( *, )'],
    ['pair', "$key' = $value"],
    // `error { "…" }` is `error("…")`
    ['block', '(+ $body )'],
    // `error do "…" end`, too
    [
      'do_block',
      '?1 ?*string (+ $body~ ) | ?1 ?*heredoc_beginning (+ $body~ ) | ?1 ?*binary (+ $body~ ) | ( ( ) -> { $body ; } )',
    ],
    ['lambda', '( ) -> $body'],
    ['method', '@def $name $parameters { $body ; } | @def $name $parameters { } | @def $name ( ) { $body ; }'],
    [
      'singleton_method',
      '@def $name $parameters { $body ; } | @def $name $parameters { } | @def $name ( ) { $body ; }',
    ],
    ['method_parameters', '( *, )'],
    ['optional_parameter', '$name = $value'],
    ['keyword_parameter', '$name $=value'],
    ['class', '@class $name $superclass { $body ; }'],
    ['singleton_class', '$body'],
    ['module', '@module $name { $body ; }'],
    [
      'if',
      '@if ( $condition ) $consequence $alternative | @if ( $condition ) $consequence | @if ( $condition ) { } $alternative',
    ],
    [
      'elsif',
      '@elsif ( $condition ) $consequence $alternative | @elsif ( $condition ) $consequence | @elsif ( $condition ) { } $alternative',
    ],
    [
      'unless',
      '@unless ( $condition ) $consequence $alternative | @unless ( $condition ) $consequence | @unless ( $condition ) { } $alternative',
    ],
    ['else', '@else { * }'],
    // What is compared with is no message
    ['when', '@when ( ) $body | @when ( ) { }'],
    ['in_clause', '@in ( ) $body | @in ( ) { }'],
    ['while', '@while ( $condition ) $body'],
    ['until', '@until ( $condition ) $body'],
    ['for', '@for ( $value ) $body'],
    // Without a class, those of StandardError are caught
    [
      'rescue',
      '@rescue ( $exceptions $variable ) $body | @rescue ( $exceptions ) $body | @rescue ( =StandardError $variable ) $body | @rescue ( =StandardError ) $body | @rescue ( $exceptions $variable ) { }',
    ],
    ['exception_variable', '*~'],
    ['ensure', '@ensure { * }'],
    ['if_modifier', '@if ( $condition ) { $body ; }'],
    ['unless_modifier', '@unless ( $condition ) { $body ; }'],
    ['while_modifier', '@while ( $condition ) { $body ; }'],
    ['until_modifier', '@until ( $condition ) { $body ; }'],
    ['rescue_modifier', '$body || $handler'],
  ]),
  valued: new Map([
    ['if', '( $condition ? $consequence~ : $alternative~ )'],
    ['elsif', '$condition ? $consequence~ : $alternative~'],
    ['unless', '( $condition ? $consequence~ : $alternative~ )'],
    ['then', '?1 *~ | ( ) -> { * }'],
    ['else', '?1 *~ | ( ) -> { * }'],
    ['case', '( *~when *~else )'],
    ['when', '$pattern ? $body~ :'],
    ['begin', '( ) -> { * }'],
    ['body_statement', '?1 *~ | ( ) -> { * }'],
    ['if_modifier', '( $condition ? $body : )'],
    ['unless_modifier', '( $condition ? $body : )'],
  ]),
  valuedAnywhere: true,
};

// tree-sitter-kotlin 1.1: what its nodes are as tokens.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

export const tree: TreeTable = {
  grammar: 'kotlin',
  texts: new Set(),
  numbers: setOf('number_literal float_literal character_literal'),
  skipped: setOf(
    [
      'line_comment block_comment shebang import file_annotation use_site_target label',
      'type_arguments type_parameters type_constraints function_type !!',
      'visibility_modifier property_modifier class_modifier function_modifier member_modifier inheritance_modifier',
      'parameter_modifier platform_modifier reification_modifier variance_modifier',
    ].join(' '),
  ),
  endBehind: setOf(
    'package_header property_declaration assignment return_expression throw_expression function_declaration class_declaration object_declaration',
  ),
  interpolated: new Map([
    ['string_literal', [{ node: 'interpolation', open: 0, close: 0 }]],
    ['multiline_string_literal', [{ node: 'interpolation', open: 0, close: 0 }]],
  ]),
  openings: /"""(?:[ \t]*\r?\n)?[ \t]*|"/y,
  written: new Map([
    ['?.', '.'],
    ['::', '.'],
    ['?:', '||'],
    ['===', '=='],
    ['!==', '!='],
    ['val', 'const'],
  ]),
  joined: setOf('@'),
  rewritten: new Map([
    ['block', '{ * }'],
    ['class_body', '{ * }'],
    ['enum_class_body', '{ * }'],
    // `class Lost(text: String) : Exception(text)` has a body as well
    ['class_declaration', '?class_body ** | ?enum_class_body ** | ** { }'],
    ['object_declaration', '?class_body ** | ** { }'],
    ['companion_object', '@object *~class_body'],
    ['anonymous_initializer', '*~block'],
    // `fun Gate.open(n: Int) = x` is `fun open(n: Int) { return x; }`
    ['function_declaration', '*~modifiers @fun $name *~function_value_parameters *~function_body'],
    ['function_body', '?block *~ | { =return $1 ; }'],
    ['if_expression', '?block ** | ?else =if ( $condition ) $2 ; =else $3 ; | **'],
    // `a to b` in a map is `a = b`, as a named argument; any other function between two values is a call
    ['infix_expression', "?'to' $1' = $-1 | $1 . $2 ( $3 )"],
    // `when (x) { 1, 2 -> a; else -> b }` is `switch (x) { case 1 -> a; default -> b; }`
    ['when_expression', '?when_subject =switch *~when_subject { *~when_entry } | =switch ( ) { *~when_entry }'],
    ['when_entry', '?else =default -> $-1 ; | =case $1 -> $-1 ;'],
    // `warn(e) { "x" }` is `warn(e, () -> "x")`
    ['annotated_lambda', '(+ *~lambda_literal )'],
    [
      'lambda_literal',
      [
        '?1 ?string_literal ( ) -> $1',
        '?1 ?multiline_string_literal ( ) -> $1',
        '?1 ?call_expression ( ) -> $1',
        '?1 ?binary_expression ( ) -> $1',
        // `atWarn { message = "x" }` is `atWarn(message = "x")`
        '?1 ?assignment *,',
        '?~assignment *,',
        '?lambda_parameters ( *~lambda_parameters ) -> { * }',
        '( ) -> { * }',
      ].join(' | '),
    ],
    ['variable_declaration', '$1'],
    ['as_expression', '$1'],
    ['in_expression', '$1 == $2'],
    ['is_expression', '$1'],
    ['nullable_type', '*~'],
    ['catch_block', '@catch ( *~user_type *~identifier ) *~block'],
  ]),
  valuedAnywhere: true,
  valued: new Map([
    ['if_expression', '( ( $condition ) ? $2 : $3 )'],
    ['when_expression', '?*block =switch ( $1 ) { *~when_entry } | ( =when ? *:when_entry )'],
    ['when_entry', '$-1'],
    ['block', '?1 $1 | { * }'],
    ['throw_expression', '$1'],
  ]),
  unknown: union(
    // Signs for more than one dollar, and single dollars behind them
    /\$\$+(?=")/,
    /(?<=\$\$"(?:[^"\n]{0,200}[^"$\n])?)\$(?=[{\w])/,
    // Context parameters; words before a constructor; guards of `when`; types of what is taken apart; `Any?::name`
    /^[ \t]*context\([^()\n]*\)/,
    /\b(?:actual|expect)[ \t]+(?=constructor\b)/,
    /(?<=^[ \t]*(?:is [\w.<>*]{1,80}|else))[ \t]if [^\n{}]*(?= ->)/,
    /(?<=\{\s?\([\w, ]{1,80}\)):\s?[\w.<>?]+(?=\s*(?:,|->))/,
    /\?(?=::)/,
  ),
  namesToGrammar: union(
    /(?<![\w@.])(?:override|internal|private|public|protected|dynamic|open|data|inner|sealed|operator|external|final|abstract)(?=[ \t]*(?:=(?!=)|\??\.\w|[,)]))/,
    // Calls, and not what a property is read or set by
    /(?<=^[ \t]*)(?:get(?=\([ \t]*[^)\s])|set(?=\([^()\n]*[,(]))/,
    /\[\](?=\s*[,)])/,
  ),
  maxErrors: 0.25,
};

function union(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gm');
}

// tree-sitter-rust 0.24: what its nodes are as tokens. Macros have flat token trees, which are read as the arguments of a call.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

export const tree: TreeTable = {
  grammar: 'rust',
  texts: setOf('string_literal raw_string_literal'),
  numbers: setOf('integer_literal float_literal char_literal'),
  skipped: setOf(
    [
      'line_comment block_comment shebang inner_attribute_item use_declaration extern_crate_declaration extern_modifier',
      'visibility_modifier mutable_specifier self_parameter function_modifiers lifetime label',
      // Types, and what declares only types
      'type_arguments type_parameters where_clause type_item associated_type struct_item union_item foreign_mod_item',
      'function_signature_item trait_bounds',
    ].join(' '),
  ),
  endBehind: setOf('expression_statement'),
  written: new Map([
    ['=>', '->'],
    ['::', '.'],
    ['..=', '..'],
  ]),
  joined: setOf('#['),
  callMark: '!',
  // doc.rust-lang.org/reference/conditional-compilation.html, doc.rust-lang.org/reference/attributes/testing.html
  omitting: {
    node: 'attribute_item',
    pattern:
      /^#\[\s*(?:cfg\((?:all\([\w\s,="]*?)?\btest\b|(?:\w+::)*(?:test|bench|rstest|quickcheck|test_case|proptest)\b\s*[\](])/,
  },
  rewritten: new Map([
    ['function_item', '$name $parameters $body'],
    ['impl_item', '@impl $type $body'],
    ['trait_item', '@trait $name $body'],
    ['mod_item', '@mod $name $body'],
    ['enum_item', '@enum $name $body'],
    ['const_item', '$name = $value~ ;'],
    ['static_item', '$name = $value~ ;'],
    ['let_declaration', '$pattern = $value~ ; $alternative'],
    ['let_condition', '$pattern = $value'],
    ['if_expression', '@if ( $condition ) $consequence $alternative'],
    ['while_expression', '@while ( $condition ) $body'],
    ['for_expression', '@for ( $value ) $body'],
    ['loop_expression', '@loop $body'],
    ['match_expression', '@match ( $value ) $body'],
    ['match_block', '{ * }'],
    // Patterns, which compare
    ['match_arm', '$value'],
    ['closure_expression', '$parameters -> $body'],
    ['closure_parameters', '( *, )'],
    ['try_expression', '$1'],
    ['type_cast_expression', '$value'],
    ['generic_function', '$function'],
    ['generic_type_with_turbofish', '$type'],
    // `Denied { user: x }` is `Denied ( user : x )`
    ['struct_expression', '$name $body'],
    ['field_initializer_list', '( *, )'],
    ['field_initializer', '$field : $value~'],
    // `#[error("…")]` is a call `#[error("…")`; `#[doc = "…"]` says nothing
    ['attribute_item', '@# $1 ;'],
    ['attribute', '$1 $arguments'],
    // Each rule of a macro is a function with its name
    ['macro_definition', '*macro_rule'],
    ['macro_rule', '^name $left $right'],
    ['token_repetition_pattern', '$1'],
    ['token_repetition', '$1'],
  ]),
  valued: new Map([
    ['match_expression', '( $value ? $body>: )'],
    ['if_expression', '( @if ( $condition ) $consequence $alternative )'],
    ['block', '( ) -> { * }'],
  ]),
};

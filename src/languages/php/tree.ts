// tree-sitter-php 0.23: what its nodes are as tokens. HTML around the code is left out; the end of a tag ends a statement.
import type { Interpolation, TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

/** `{` of `{$x}`, `$` of all others, which tells these pieces from texts in single quotes. */
const values: readonly Interpolation[] = [
  'variable_name',
  'dynamic_variable_name',
  'member_access_expression',
  'nullsafe_member_access_expression',
  'subscript_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
  'scoped_call_expression',
  'scoped_property_access_expression',
  'function_call_expression',
].map((node) => ({ node, open: 1, close: 0, whole: true }) as const);

export const tree: TreeTable = {
  grammar: 'php',
  texts: setOf('string nowdoc'),
  numbers: setOf('integer float'),
  skipped: setOf(
    [
      'comment text php_tag php_end_tag attribute_list shell_command_expression',
      'include_expression include_once_expression require_expression require_once_expression',
      'primitive_type optional_type union_type intersection_type disjunctive_normal_form_type bottom_type',
      'visibility_modifier static_modifier abstract_modifier final_modifier readonly_modifier var_modifier reference_modifier',
      'function fn @ endif endforeach endfor endwhile anonymous_function_use_clause',
    ].join(' '),
  ),
  endBehind: setOf(
    'expression_statement echo_statement exit_statement return_statement text_interpolation namespace_use_declaration namespace_definition',
  ),
  interpolated: new Map([
    ['encapsed_string', values],
    ['heredoc', values],
  ]),
  written: new Map([
    ['.', '+'],
    ['.=', '+='],
    ['->', '.'],
    ['?->', '.'],
    ['::', '.'],
    ['===', '=='],
    ['!==', '!='],
    ['<>', '!='],
    ['??', '||'],
    ['??=', '='],
  ]),
  joined: setOf('$'),
  sigil: {
    mark: '$',
    kept: setOf(
      'class interface trait enum namespace const throw catch new use as extends return if else elseif while for foreach switch case default try finally do match echo print exit die',
    ),
  },
  named: new Map([
    ['arrow_function', '$parameters -> $body'],
    ['anonymous_function', '$parameters $body'],
  ]),
  rewritten: new Map([
    // `A\B\c` is `A.B.c`, wherever it begins
    ['qualified_name', '*.'],
    ['namespace_name', '*.'],
    ['function_definition', '$name $parameters $body'],
    ['method_declaration', '$name $parameters $body'],
    ['anonymous_function', '$parameters $body'],
    ['arrow_function', '$parameters -> $body'],
    ['simple_parameter', '$name $=default_value'],
    ['property_promotion_parameter', '$name $=default_value'],
    ['variadic_parameter', '$name'],
    ['property_declaration', '*property_element'],
    ['enum_case', '=const $name $=value ;'],
    ['catch_clause', '@catch ( $type $name ) $body'],
    ['cast_expression', '$value'],
    // `if (…): … endif`
    ['colon_block', '{ * }'],
    ['echo_statement', '@echo ( *, )'],
    ['print_intrinsic', '@print ( *, )'],
    ['exit_statement', '@exit ( *, )'],
    // `['a' => b]` is `({ a = b })`, as named arguments
    ['array_creation_expression', '?*=> ( { *, } ) | [ *, ]'],
    ['array_element_initializer', "?=> $1' = $2 | *,"],
    // `match` is a choice
    ['match_expression', '( $body )'],
    ['match_block', '*:'],
    ['match_conditional_expression', '$conditional_expressions() ? $return_expression'],
    ['match_default_expression', '$return_expression'],
  ]),
};

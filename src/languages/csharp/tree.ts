// tree-sitter-c-sharp 0.23: what its nodes are as tokens.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

export const tree: TreeTable = {
  grammar: 'csharp',
  texts: setOf('string_literal verbatim_string_literal raw_string_literal'),
  numbers: setOf('integer_literal real_literal character_literal'),
  skipped: setOf(
    [
      'comment shebang_directive using_directive extern_alias_directive attribute_target_specifier',
      'preproc_region preproc_endregion preproc_line preproc_pragma preproc_nullable preproc_error preproc_warning preproc_define preproc_undef',
      '#if #elif #else #endif',
      'type_argument_list type_parameter_list type_parameter_constraints_clause',
      'recursive_pattern list_pattern catch_filter_clause',
      'interpolation_brace interpolation_alignment_clause interpolation_format_clause',
      'async await',
    ].join(' '),
  ),
  interpolated: new Map([['interpolated_string_expression', [{ node: 'interpolation', open: 0, close: 0 }]]]),
  openings: /\$+"{3,}|[$@]*"/y,
  nameMark: '@',
  written: new Map([
    ['=>', '->'],
    ['??', '||'],
    ['??=', '='],
    ['readonly', 'const'],
  ]),
  // The braces of `new Gate { Name = "x" }` hold no statements
  wrapped: new Map([['initializer_expression', null]]),
  rewritten: new Map([
    // `[Required(ErrorMessage = "x")]` is `@Required(ErrorMessage = "x")`
    ['attribute_list', '*~attribute'],
    ['global_attribute', '*attribute'],
    ['attribute', '$name@ *~attribute_argument_list'],
    // `string Name => x;`, `string Name { get => x; }` and `string this[int i] { get … }` are functions, `string Name { get; } = "x"` is a variable
    ['arrow_expression_clause', '{ =return $1 ; }'],
    [
      'property_declaration',
      '!type *~attribute_list $type $name = $value ; -accessors | !type *~attribute_list $type $name ( ) $accessors | !type *~attribute_list $type $name ( ) $value',
    ],
    ['indexer_declaration', '*~attribute_list $type @this ( ) $accessors | *~attribute_list $type @this ( ) $value'],
    // `class Lost(string gate) : Exception(gate);` has a body as well
    ['class_declaration', '-body ** $body | -; ** { }'],
    ['record_declaration', '-body ** $body | -; ** { }'],
    ['accessor_declaration', '$body ;'],
    // `Gate[] all = [new("x")]` is `… new Gate("x")`; what an argument is made of its call says
    ['variable_declaration', '!type **'],
    ['method_declaration', '!returns !* **'],
    ['local_function_statement', '!type !* **'],
    ['element_binding_expression', '!* **'],
    ['lambda_expression', '!- **'],
    ['assignment_expression', '!- **'],
    ['argument_list', '!- **'],
    ['implicit_object_creation_expression', '@new ! *~argument_list *~initializer_expression'],
    // `Gate(string name) : base("x" + name) { … }` is `Gate(string name) { base("x" + name); { … } }`
    ['constructor_declaration', '*~attribute_list $name $parameters { *~constructor_initializer $body }'],
    ['constructor_initializer', '@base @this *argument_list'],
    ['argument', '$name= *~'],
    ['attribute_argument', '$name= *~'],
    ['anonymous_object_creation_expression', '( -new ** )'],
    ['array_creation_expression', '$2'],
    ['implicit_array_creation_expression', '$-1'],
    ['with_expression', '$1 ( *, )'],
    // `x switch { 1 => "a", _ => "b" }` is `1 ? "a" : _ ? "b" :`
    ['switch_expression', '( *~switch_expression_arm )'],
    ['switch_expression_arm', '$1 ? $-1 :'],
    ['yield_statement', '@return $1 ;'],
    ['throw_expression', '$1'],
    ['as_expression', '$left'],
    ['is_expression', '$left'],
    ['is_pattern_expression', '$expression'],
    ['cast_expression', '$value'],
    ['nullable_type', '$type'],
    ['postfix_unary_expression', '$1'],
    ['conditional_access_expression', '*~'],
    ['preproc_if', '-condition **'],
    ['preproc_elif', '-condition **'],
    ['preproc_if_in_attribute_list', '-condition **'],
  ]),
};

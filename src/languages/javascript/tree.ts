// tree-sitter-tsx 0.23, which also reads JavaScript, JSX and TypeScript: what its nodes are as tokens.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

export const tree: TreeTable = {
  grammar: 'tsx',
  texts: setOf('string'),
  numbers: setOf('number regex'),
  skipped: setOf(
    [
      'comment html_comment hash_bang_line jsx_text jsx_closing_element import_statement import_alias export_clause namespace_export',
      // Types, and what declares only types
      'type_annotation type_arguments type_parameters asserts_annotation type_predicate_annotation implements_clause',
      'omitting_type_annotation adding_type_annotation opting_type_annotation interface_declaration type_alias_declaration',
      'ambient_declaration function_signature method_signature abstract_method_signature property_signature index_signature',
      'accessibility_modifier override_modifier',
      'async await function',
    ].join(' '),
  ),
  endBehind: setOf(
    'expression_statement return_statement throw_statement lexical_declaration variable_declaration break_statement continue_statement import_statement export_statement public_field_definition',
  ),
  interpolated: new Map([['template_string', [{ node: 'template_substitution', open: 2, close: 1 }]]]),
  written: new Map([
    ['=>', '->'],
    ['===', '=='],
    ['!==', '!='],
    ['??', '||'],
    ['||=', '='],
    ['&&=', '='],
    ['??=', '='],
    ['?.', '.'],
  ]),
  callMark: '?.', // of `log?.("…")`; elsewhere it is a dot
  joined: setOf('@ #'),
  wrapped: new Map([
    ['object', null],
    ['object_pattern', null],
    ['template_string', 'arguments'],
  ]),
  named: new Map([
    ['arrow_function', '$parameters $parameter() $body{}'],
    ['function_expression', '$parameters $body'],
    ['generator_function', '$parameters $body'],
  ]),
  rewritten: new Map([
    // `{ message: x }` is `{ message = x }`, as a named argument
    ['pair', "$key' = $value"],
    ['catch_clause', '@catch ( $parameter ) $body'],
    ['as_expression', '$1'],
    ['satisfies_expression', '$1'],
    ['non_null_expression', '$1'],
    // `<Gate open={x}>text</Gate>` is `Gate[x]`: a name with keys
    ['jsx_element', '$open_tag [ *, ]'],
    ['jsx_opening_element', '$name [ *, ]'],
    ['jsx_self_closing_element', '$name [ *, ]'],
    ['jsx_attribute', '*jsx_expression'],
    ['jsx_expression', '*,'],
  ]),
};

// Calls, fields and arguments of Rust's library and common crates whose text is never a message but a name, a key or an operand of a
// comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  // doc.rust-lang.org/std/primitive.str.html
  comparison:
    'starts_with ends_with contains eq ne eq_ignore_ascii_case strip_prefix strip_suffix trim_start_matches trim_end_matches trim_matches find rfind matches matches_ref cmp',
  'regular expression':
    'Regex.new RegexSet.new RegexBuilder.new is_match replace:0 replacen:0 replace_all split splitn rsplit rsplitn split_once rsplit_once split_terminator join regex',
  // std::env, std::collections, http, clap, config, serde, log
  key: 'env.var env.var_os env.remove_var set_var var var_os env option_env get get_mut get_one get_many get_flag get_str get_all contains_key insert:0 entry remove header insert_header:0 append:0 append_header:0 HeaderName.from_static query_param param cookie Cookie.new Cookie.build:0 named removal cfg concat_idents include include_str include_bytes stringify module_path thread.Builder.name name target span info_span debug_span error_span warn_span trace_span debug_struct debug_tuple field serialize_field:0 serialize_struct:0 serialize_unit_variant deserialize_struct struct_span record id serialize_str value_of values_of is_present ident with_prefix metrics counter gauge histogram incr decr register_counter with_label_values count time set_key tag',
  'data format':
    'parse_from_str format_description strftime DateTime.parse_from_str NaiveDateTime.parse_from_str Url.parse Uri.from_static from_static MediaType.new ContentType.new base64.decode',
  // std::fs, std::path
  'file name':
    'File.open File.create Path.new PathBuf.from fs.read fs.write fs.read_to_string fs.create_dir_all fs.remove_file with_extension with_file_name set_extension push_str:1 read_dir glob Resource resource scope route nest uri path join_path get_service',
  // std::process
  command: 'Command.new arg args',
  // clap, structopt, argh
  usage:
    'Arg.new Arg.with_name App.new help long_help long about long_about after_help before_help value_name short short_flag long_flag alias version author override_usage possible_values default_value next_help_heading Opt.new opt optflag optopt reqopt optmulti',
  // prometheus, metrics, opentelemetry
  description:
    'Opts.new HistogramOpts.new register_int_counter register_int_gauge register_histogram register_counter register_gauge register_int_counter_vec register_histogram_vec describe_counter describe_gauge describe_histogram with_description with_unit u64_counter f64_histogram expecting deprecated',
  // docs.rs/ratatui, docs.rs/indicatif, docs.rs/dialoguer, docs.rs/prettytable
  label:
    'title Span.styled Span.raw Line.from Cell.from Cell.new Paragraph.new render_cell cell styled set_prefix with_prompt prompt prompt_password with_template add_row set_titles set_header',
  SQL: 'sql sql_query query query_as query_scalar execute execute_batch prepare prepare_cached batch_execute table_name',
};

const names: NamesByReason = {
  usage: 'help usage about',
  description: 'description summary title label doc documentation placeholder',
  key: 'target name parent key id kind typ type_ r#type tag prefix suffix namespace field scope method content_type mime charset version alias rename feature',
  'data format': 'format pattern regex date_format',
  'file name': 'path file filename file_name dir folder url uri href',
  command: 'cmd command',
  SQL: 'sql query stmt',
};

export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);

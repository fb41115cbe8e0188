// Calls, named arguments and variables of Ruby and Rails whose text is never a message.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  comparison:
    'include? start_with? end_with? eql? equal? casecmp casecmp? delete_prefix delete_suffix index rindex between? starts_with? ends_with? in? member? none? any? assert_equal assert_match expect eq',
  'regular expression':
    'gsub gsub! sub sub! split match match? scan tr tr_s delete squeeze partition rpartition Regexp Regexp.escape Regexp.union =~',
  key: [
    'require require_relative require_dependency load autoload fetch:0 dig key? has_key? has_value? delete_if values_at slice except send public_send __send__ respond_to? method instance_method',
    'define_method instance_variable_get instance_variable_set instance_variable_defined? const_get const_set const_defined? class_variable_get method_defined? remove_method alias_method',
    'attr_reader attr_writer attr_accessor cattr_accessor mattr_accessor class_attribute delegate before_action after_action around_action skip_before_action before_filter after_filter helper_method',
    'has_many has_one belongs_to has_and_belongs_to_many accepts_nested_attributes_for attribute enum store scope validates_presence_of serialize',
    't I18n.t I18n.translate translate l I18n.l ENV.fetch:0 ENV.key? getenv request.headers get_header set_header:0 add_header:0 headers cookies session params params.permit permit',
    'get:0 post:0 put:0 patch:0 delete:0 resources resource match mount root namespace route to_sym intern constantize safe_constantize classify gem source ruby set enable disable register helpers use',
    'add_index add_column remove_column rename_column create_table drop_table change_column add_foreign_key task desc namespace perform_later set_callback instrument subscribe Struct OpenStruct Module',
    'Rails.cache.fetch:0 Rails.cache.read:0 Rails.cache.write:0 Rails.cache.delete cache redis.get redis.set:0 hget hset:0 rescue_from trap Process.kill Signal.trap kill data-method content_for stylesheet_link_tag javascript_include_tag javascript_tag image_tag',
    'Thread.current thread_variable_set:0 thread_variable_get name= tagged with_tags',
  ].join(' '),
  'data format':
    'strftime strptime pack unpack unpack1 force_encoding encode Digest.MD5.hexdigest hexdigest OpenSSL.Digest OpenSSL.HMAC.hexdigest to_date ljust rjust center:1 Encoding.find number_to_currency',
  'file name':
    'File.join File.open File.read File.write:0 File.exist? File.exists? File.file? File.directory? File.expand_path File.basename File.dirname File.readable? Dir.glob Dir.mkdir Dir.mktmpdir Dir.exist? FileUtils.mkdir_p FileUtils.rm_f FileUtils.rm_rf FileUtils.cp FileUtils.mv Rails.root.join Pathname Tempfile Tempfile.create send_file URI URI.parse URI.join URI.open YAML.load_file IO.read IO.popen instance_eval:1 class_eval:1',
  command:
    'system exec spawn Open3.capture2 Open3.capture2e Open3.capture3 Open3.popen3 Shellwords.split sh run execute_command backtick',
  usage: 'banner separator on on_tail opts.on option method_option class_option long_desc add_option',
  SQL: 'execute exec where where.not not order reorder joins left_joins select pluck group having from find_by_sql exec_query exec_delete exec_update select_all select_one select_value select_values select_rows sanitize_sql Arel.sql update_all delete_all count_by_sql connection.quote find_each',
  'source code': 'eval instance_eval class_eval module_eval',
  description:
    'describe context it specify feature scenario label_tag label submit_tag placeholder link_to button_to content_tag tag',
};

const names: NamesByReason = {
  usage: 'help usage banner',
  description: 'description desc summary title label placeholder homepage tooltip alt caption legend',
  key: 'name key id type kind role class class_name method controller action layout template partial content_type format charset as only except via to with foreign_key dependent if unless on scope through source table_name primary_key namespace href src rel data confirm color icon locale encoding event queue adapter classes header headers',
  'file name': 'path file filename dir folder url uri host',
  name: 'author authors',
  SQL: 'sql query conditions order joins select where group having',
  'source code': 'code script javascript js onclick onchange onfocus onblur onsubmit onload onkeyup onkeydown oninput',
  command: 'cmd command',
  'style sheet': 'css style styles',
  'regular expression': 'pattern regex regexp',
};

const words: NamesByReason = {
  description: 'description descriptions desc documentation',
  'style sheet': 'css style styles',
  'data format': 'pluralize',
};

export const silentWords = reasonByName(words);
export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);

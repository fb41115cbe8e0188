// Calls, arguments and variables of the Python library and common packages whose text is never a message but a name, a key or an operand of
// a comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  comparison:
    'startswith endswith removeprefix removesuffix find rfind index rindex count partition rpartition isinstance issubclass fnmatch fnmatchcase filter_by has_key assertEqual assertIn assertNotIn assertRaises',
  'regular expression':
    'compile match fullmatch search findall finditer sub subn split rsplit splitlines replace translate maketrans re_path RegexValidator regex',
  key: 'get pop setdefault getattr setattr hasattr delattr getenv putenv unsetenv environ attrgetter itemgetter methodcaller namedtuple TypeVar NewType ParamSpec cast __import__ import_module import_string import_object importorskip getLogger get_logger getChild Logger signal getpwnam getgrnam setlocale lookup getencoder getdecoder getreader getwriter encode decode bytearray fromhex hexlify unhexlify register unregister connect_to_signal add_header get_header set_header putheader setHeader getHeader getRawHeaders setRawHeaders addRawHeader has_header get_param get_argument getlist getfirst getint getboolean getfloat has_option add_section has_section has_attr get_attr set_attr setattribute getAttribute setAttribute find_element find_elements xpath cssselect findtext iter iterfind url_for reverse reverse_lazy resolve_url get_model get_app_config ForeignKey OneToOneField ManyToManyField Index UniqueConstraint Column Table Enum Struct set_defaults set_name setName Thread Process Event Queue Lock ContextVar property defaultdict Counter deque frozenset SimpleLazyObject method_decorator override_settings modify_settings override partial hook dispatch emit_signal get_opt conf_get option_get set_option config_get cmd_run which import_helper lookup_plugin add_directive add_role add_node add_event add_config_value setup_extension register_opt register_opts entry_point iter_entry_points Link Namespace Element SubElement createElement get_terminal mimetypes guess_type add_type',
  'data format':
    'unpack pack unpack_from pack_into calcsize strftime strptime fromisoformat Formatter StrictFormatter basicConfig dumps loads literal_eval eval exec parsedate strtobool',
  'file name':
    'open fdopen io.open codecs.open Path PurePath PosixPath joinpath join_path with_name with_suffix relative_to os.path.join path.join mkdir makedirs rmdir rmtree unlink remove rename symlink chdir chroot listdir scandir walk glob iglob rglob isfile isdir exists islink access stat lstat abspath realpath expanduser expandvars splitext basename dirname mkstemp mkdtemp NamedTemporaryFile TemporaryDirectory TemporaryFile urlopen urlparse urljoin urlsplit Request path',
  command: 'Popen check_call check_output getoutput getstatusoutput system popen execute execv execvp execve spawn',
  usage:
    'add_argument add_option add_parser add_subparsers add_argument_group add_option_group add_mutually_exclusive_group ArgumentParser OptionParser OptionGroup make_option Option Argument click.option click.argument click.command',
  // zope.interface describes attributes, twisted.application.service plugins, oslo.config option groups
  description: 'Attribute ServiceMaker OptGroup',
  'source code': 'cdef',
  SQL: 'executemany executescript RunSQL raw_sql mogrify',
};

const names: NamesByReason = {
  usage: 'help epilog usage prog metavar short_help __usage__ USAGE HELP',
  description:
    'description help_text verbose_name verbose_name_plural label short_description __doc__ DOCUMENTATION EXAMPLES RETURN ANSIBLE_METADATA docs doc tooltip placeholder long_description license summary deprecated_reason deprecated_for_removal',
  key: 'name key dest id type kind action default choices nargs prefix suffix sep delimiter mode encoding errors codec charset content_type mimetype media_type method verb role scope tag group namespace app_label related_name db_table db_column ordering to_field model resource service service_name topic event_type event_name category version author maintainer email keywords classifiers __all__ __slots__ __version__ __author__ __license__ __copyright__ __email__ __maintainer__ __status__ __name__ __qualname__ __module__ __metaclass__ __credits__ __deprecated__ __match_args__ extra stacklevel logger_name field field_name fields attr attribute column class_name module_name package func_name function_name entrypoint provider backend engine driver queue exchange routing_key serializer realm',
  'data format': 'fmt datefmt format date_format time_format pattern regex regexp',
  'file name': 'path file filename file_name dirname directory folder url uri href template_name cwd dest_path src',
  command: 'cmd command executable',
  SQL: 'sql query',
  'style sheet': 'css style style_sheet stylesheet',
};

export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);

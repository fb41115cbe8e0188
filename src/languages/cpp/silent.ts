// Calls of the C++ library, Boost and Qt whose text is never a message but a name, a key or an operand of a comparison.
import type { ExclusionReason } from '../../model/exclusions.ts';
import { silent as ofC } from '../c/silent.ts';
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const groups: NamesByReason = {
  // <string>, <algorithm>, QString, Boost.StringAlgo
  comparison:
    'compare find rfind find_first_of find_last_of find_first_not_of find_last_not_of starts_with ends_with contains startsWith endsWith indexOf lastIndexOf iequals istarts_with iends_with pdns_iequals is_any_of split tokenize',
  // <regex>, QRegularExpression
  'regular expression': 'regex QRegExp QRegularExpression wregex replace replaceAll ReplaceAll regex_replace',
  // <map>, QSettings, QObject, Boost.PropertyTree
  key: 'at count erase emplace:0 try_emplace:0 insert_or_assign:0 get_child getenv value:0 setValue:0 setObjectName findChild setProperty:0 property getline imbue locale make_pair:0',
  // <fstream>, <filesystem>, QFile
  'file name': 'ifstream ofstream fstream QFile QDir QFileInfo QIcon QPixmap path',
  // QtWidgets
  description:
    'setText setInformativeText setToolTip setWindowTitle setWhatsThis setStatusTip setPlaceholderText setLabelText setTitle addAction addMenu QLabel QAction QPushButton QCheckBox QGroupBox setAccessibleName setAccessibleDescription setHeaderLabels setHeaderLabel setTabText addTab addItem addItems insertItem addButton addRow setSuffix setPrefix setSpecialValueText QRadioButton QCommandLinkButton QCheckBox QTreeWidgetItem QListWidgetItem QMenu getOpenFileName getOpenFileNames getSaveFileName getExistingDirectory',
  // Boost.Program_options, QCommandLineParser, gflags, Abseil flags, CLI11
  usage:
    'add_options DEFINE_string DEFINE_bool DEFINE_int32 DEFINE_int64 DEFINE_double ABSL_FLAG QCommandLineOption addOption addPositionalArgument setApplicationDescription add_option add_flag add_subcommand add_flag_callback add_option_function',
  'compile time': 'static_assert BOOST_STATIC_ASSERT BOOST_STATIC_ASSERT_MSG Q_STATIC_ASSERT deprecated nodiscard',
};

const names: NamesByReason = {
  usage: 'help usage synopsis Help Usage Synopsis',
  description: 'description toolTip whatsThis statusTip Description ToolTip WhatsThis StatusTip',
  SQL: 'sql query Sql Query',
  'style sheet': 'css styleSheet StyleSheet',
};

const words: NamesByReason = {
  usage: 'usage synopsis',
  description: 'description descriptions desc tooltip placeholder caption',
  SQL: 'sql',
};

export const silentNames = reasonByName(names);
export const silentWords = reasonByName(words);
export const silent: ReadonlyMap<string, ExclusionReason> = new Map([...ofC, ...reasonByName(groups)]);

// Calls, variables and members of Go's library and common packages whose text is never a message but a name, a key or an operand of a
// comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  // strings, bytes, slices
  comparison:
    'HasPrefix HasSuffix Contains ContainsAny EqualFold Index IndexAny LastIndex TrimPrefix TrimSuffix Trim TrimLeft TrimRight Cut CutPrefix CutSuffix Count Compare Equal slices.Contains',
  // regexp, strings
  'regular expression':
    'MustCompile regexp.Compile CompilePOSIX MustCompilePOSIX MatchString regexp.Match ReplaceAllString ReplaceAllLiteralString ReplaceAll Replace NewReplacer Split SplitN SplitAfter Fields FieldsFunc Join:1',
  // os, net/http, context, reflect, flag, url.Values, viper; fields of slog, zap, zerolog and logrus
  key: 'Getenv LookupEnv Setenv Unsetenv Get Set:0 Add:0 Del Lookup PathValue FormValue PostFormValue QueryParam Param Query Header WithValue FieldByName MethodByName GetString GetInt GetBool GetDuration GetStringSlice IsSet SetDefault BindEnv Named WithName WithField:0 WithFields Str:0 Strs Int Ints Int8 Int16 Int32 Int64 Uint Uint8 Uint16 Uint32 Uint64 Float32 Float64 Bool Bools Dur Duration Durationp Time Times Any:0 Interface AnErr NamedError Stringer:0 Stringers ByteString Binary Hex Array Dict Object Inline RawJSON Reflect Namespace Complex128 String:0 Strings:0 IPAddr IPPrefix MACAddr slog.Group:0 GroupValue WithGroup zap.Skip Tag StructTag',
  value: 'Set:1 Add:1 Str:1 zap.String:1 slog.String:1 slog.Any:1 zap.Any:1 WithField:1 ByteString:1',
  // time, strconv, encoding/json
  'data format': 'time.Parse ParseInLocation Format AppendFormat ParseDuration MarshalIndent SetIndent Unpack',
  // os, io/fs, path/filepath, net/url, plugin
  'file name':
    'Open OpenFile ReadFile WriteFile Create CreateTemp MkdirTemp MkdirAll Mkdir Remove RemoveAll Rename Stat Lstat ReadDir Glob Walk WalkDir filepath.Join path.Join url.Parse NewRequest NewRequestWithContext http.Get http.Post http.Head HandleFunc:0 Handle:0 ParseFiles ParseGlob ParseFS',
  // os/exec, syscall
  command: 'exec.Command exec.CommandContext LookPath syscall.Exec',
  // flag, spf13/pflag, urfave/cli, kingpin
  usage:
    'BoolVar BoolVarP StringVar StringVarP StringSliceVar StringSliceVarP StringArrayVar StringArrayVarP StringToStringVar IntVar IntVarP Int64Var Int32Var Uint64Var UintVar Float64Var DurationVar DurationVarP IPVar TextVar Var VarP VarPF BoolP StringP IntP DurationP StringSliceP StringArrayP String:2 Bool:2 Int:2 Int64:2 Uint:2 Uint64:2 Float64:2 Duration:2 StringSlice StringArray StringToString IntSlice Int:3 flag.String flag.Bool flag.Int flag.Int64 flag.Uint flag.Float64 flag.Duration flag.Func flag.NewFlagSet Flag Arg kingpin.New kingpin.Flag kingpin.Command MarkDeprecated MarkHidden MarkFlagRequired SetUsageTemplate SetHelpTemplate',
  // prometheus/client_golang, OpenTelemetry
  description: 'NewDesc BuildFQName WithDescription WithUnit metric.WithDescription',
  label: 'WithLabelValues NewCounterFrom NewGaugeFrom',
  SQL: 'Exec ExecContext QueryContext QueryRow QueryRowContext Prepare PrepareContext NamedExec Queryx Raw Where OrderBy GroupBy Having Joins NewQuery MustExec',
};

const names: NamesByReason = {
  // spf13/cobra, urfave/cli, mitchellh/cli, caddy's commands, prometheus' Opts, OpenAPI, hashicorp's framework of paths
  usage: 'Use Usage UsageText ArgsUsage Short Long Example Help HelpText HelpSynopsis HelpDescription Synopsis',
  description:
    'Description Summary Doc Documentation Comment Title DisplayName Label Placeholder Deprecated Copyright License',
  key: 'Name Key ID Id Namespace Subsystem Type Kind Field Prefix Suffix Version Alias Aliases Module Category Group Scope Host Addr Method ContentType Mime Charset Tag Label Action Verb Role Domain Issuer Audience Value Values Default Enum Enums Examples Subject Brand Param Params Source Target Color Icon',
  'data format': 'Layout Pattern Regex Regexp',
  'file name': 'Path File Filename Dir URL Url URI Href Endpoint',
  SQL: 'sql SQL query Query stmt',
};

const words: NamesByReason = {
  description:
    'description descriptions describe desc schema schemas param params example examples doc docs title titles tag tags placeholder comment comments tooltip label labels caption',
  usage: 'flag flags usage help command prompt',
  key: 'header headers field fields key keys attr attribute column',
  'file name': 'path file dir url',
  SQL: 'sql query',
};

export const silentWords = reasonByName(words);
export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);

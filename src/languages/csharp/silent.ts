// Calls, arguments and variables of .NET and ASP.NET whose text is never a message but a name, a key or an operand of a comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  // System.String, System.Linq
  comparison:
    'Equals string.Equals String.Equals Compare CompareOrdinal CompareTo StartsWith EndsWith Contains IndexOf LastIndexOf IndexOfAny SequenceEqual ContainsKey TryGetValue IsMatch HashSet SortedSet FrozenSet',
  // System.Text.RegularExpressions, System.String
  'regular expression':
    'Replace Split Regex Regex.Match Regex.Matches Regex.Replace GeneratedRegex @GeneratedRegex @RegularExpression Matches',
  // Microsoft.Extensions.Configuration, System.Collections, System.Reflection, ASP.NET routing, claims and headers
  key: 'GetSection GetValue GetConnectionString GetEnvironmentVariable SetEnvironmentVariable:0 GetProperty GetMethod GetField GetType Type.GetType TryAdd:0 TryRemove GetOrAdd:0 AddOrUpdate:0 SetValue:0 GetOrCreate:0 GetOrCreateAsync:0 GetString GetLogger CreateLogger ForContext BeginScope PushProperty:0 SetProperty:0 AddPolicy:0 RequireClaim FindFirst FindFirstValue HasClaim IsInRole Claim:0 MapGet:0 MapPost:0 MapPut:0 MapDelete:0 MapControllerRoute:0 Route HasColumnName HasColumnType ToTable HasIndex CreateIndex AddColumn Column AddHeader:0 Headers.Add:0 Headers.Append:0 TryGetHeader AddScheme:0 AddHttpClient:0 CreateClient AddCookie:0 AddJwtBearer:0 XElement:0 XAttribute:0 XName.Get CreateElement CreateAttribute SelectSingleNode SelectNodes GetAttribute WriteStartElement WriteAttributeString:0 WriteElementString:0 Element Attribute Elements ActivitySource StartActivity SetTag:0 AddTag:0 CreateCounter:0 CreateHistogram:0 Mutex EventSource AddQueryString NotificationId AddPermission PropertyChangedEventArgs OnPropertyChanged RaisePropertyChanged NamedPipeServerStream PerformanceCounter CultureInfo GetCultureInfo Encoding.GetEncoding GetValueOrDefault:0 FindSystemTimeZoneById ForLogger',
  // System, System.Globalization
  'data format':
    'ToString ParseExact TryParseExact DateTime.ParseExact DateTimeOffset.ParseExact TimeSpan.ParseExact MediaTypeHeaderValue MediaTypeHeaderValue.Parse StringContent:2 WithCronSchedule WriteProcessingInstruction StringValues UseSqlite UseNpgsql UseMySql UseSqlServer SqliteConnection NpgsqlConnection MySqlConnection SqlConnection Guid Guid.Parse Version IPAddress.Parse Convert.FromBase64String',
  // System.IO, System.Net.Http
  'file name':
    'Path.Combine Path.Join Path.GetFullPath File.Exists File.ReadAllText File.OpenRead File.Open File.Delete Directory.CreateDirectory Directory.Exists DirectoryInfo FileInfo FileStream StreamReader StreamWriter:0 Uri UriBuilder HttpRequestMessage AddJsonFile GetAsync PostAsync:0 PutAsync:0 DeleteAsync GetStringAsync GetManifestResourceStream DllImport @DllImport @LibraryImport LibraryImport',
  command: 'ProcessStartInfo Process.Start',
  // System.IO.File
  'content of a file': 'WriteAllText:1 WriteAllTextAsync:1 WriteAllLines:1 AppendAllText:1 AppendAllTextAsync:1',
  // github.com/bchavez/Bogus: what it draws from
  'test data': 'PickRandom',
  // System.CommandLine, CommandLineParser, McMaster.Extensions.CommandLineUtils
  usage: '@Option @Argument @Value @Verb @Command Option Argument RootCommand Command HelpOption VersionOption',
  // Entity Framework, Dapper, ADO.NET, FluentMigrator
  SQL: 'FromSqlRaw FromSqlInterpolated ExecuteSqlRaw ExecuteSqlRawAsync ExecuteSqlInterpolated ExecuteSqlInterpolatedAsync SqlCommand SqliteCommand NpgsqlCommand MySqlCommand Sql Execute.Sql migrationBuilder.Sql QueryAsync QueryFirstOrDefaultAsync ExecuteAsync ExecuteScalarAsync ExecuteReader Where AndWhere OrWhere OrderBy GroupBy Having Join InnerJoin LeftJoin Select InsertData UpdateData DeleteData HasCheckConstraint SetTypeName',
  // System.ComponentModel, Swashbuckle, System.Windows.Forms
  description:
    '@Description @DisplayName @Display @Category @Obsolete @SwaggerOperation @SwaggerResponse @EndpointSummary @EndpointDescription WithSummary WithDescription WithName WithTags MessageBox.Show OpenApiInfo SwaggerEndpoint SwaggerDoc AddOpenIdConnect:1 ToolStripMenuItem ApiScope ApiResource IdentityResource',
};

const names: NamesByReason = {
  usage: 'HelpText Usage',
  description: 'Description Summary Label Placeholder Tooltip DisplayName HelpLink HelpTextWarning Caption Subtitle',
  key: 'name table schema column type defaultValue principalTable principalColumn collation GroupName Name Key Id Type Kind Role Event EventName CategoryName Tag Scheme Scope PolicyName ClaimType Header ContentType Host Method Selector Culture paramName parameterName',
  'data format': 'Format DateFormat Pattern CustomFormat MimeType',
  'file name':
    'Path FileName FilePath Directory Folder Url Uri BaseUrl Endpoint Extension path fileName filePath directory folder url uri baseUrl endpoint requestUri requestUrl',
  command: 'Arguments CommandLine',
  SQL: 'CommandText Sql sql query commandText defaultValueSql filter',
};

const words: NamesByReason = {
  comparison: 'contains equals starts ends matches',
  'regular expression': 'regex pattern patterns',
  'data format': 'formats',
  key: 'header headers key attribute column setting settings parameter param',
  'file name': 'path file directory folder url uri',
  SQL: 'sql query',
  description: 'description descriptions label title caption tooltip placeholder',
};

export const silentWords = reasonByName(words);
export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);

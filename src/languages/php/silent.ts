// Calls, keys and variables of PHP and common frameworks whose text is never a message but a name, a key or an operand of a comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  comparison:
    'in_array strpos stripos strrpos strripos str_contains str_starts_with str_ends_with strcmp strcasecmp strncmp strncasecmp strstr stristr substr_count array_search hash_equals strtr str_replace str_ireplace substr_replace explode trim:1 ltrim:1 rtrim:1 version_compare is_a is_subclass_of instanceof Str.startsWith Str.endsWith Str.contains Str.is startsWith endsWith assertSame assertEquals assertTrue assertFalse assertContains expect',
  'regular expression':
    'preg_match preg_match_all preg_replace preg_replace_callback preg_split preg_quote preg_grep mb_ereg ereg eregi',
  key: 'define:0 defined constant ini_get ini_set extension_loaded function_exists class_exists interface_exists method_exists property_exists array_key_exists getenv putenv:0 env config get:0 set:0 has input old:0 session cookie setcookie:0 header getHeader setHeader withHeader hasHeader add_action add_filter apply_filters do_action remove_action remove_filter get_option update_option:0 add_option:0 delete_option get_post_meta add_shortcode register_rest_route wp_enqueue_script wp_enqueue_style route to_route action view make:0 app resolve bind singleton channel stack event listen dispatch middleware can cannot authorize Gate.define Gate.allows Gate.denies trans trans_choice Lang.get Translator.trans getLang variable_get variable_set Drupal.service Drupal.config Drupal.logger getLogger withName setName addOption:0 addArgument:0 getOption getArgument hasOption hasParameter getParameter setParameter:0 getAttribute setAttribute removeAttribute addCommand openlog:0 wp_verify_nonce wp_create_nonce check_ajax_referer current_user_can load_plugin_textdomain current_filter compact extract:0 array_column date_default_timezone_set setlocale spl_autoload_register call_user_func call_user_func_array is_callable iterator_apply cache_key remember:0 rememberForever:0 Cache.get Cache.put:0 Cache.has Cache.forget',
  'data format':
    'date gmdate strftime gmstrftime date_create createFromFormat mktime strtotime pack unpack number_format mb_convert_encoding iconv utf8_encode htmlspecialchars:2 htmlentities:2 hash hash_hmac md5 sha1 crc32 openssl_encrypt openssl_decrypt random_bytes base64_decode hex2bin',
  'file name':
    'file_get_contents file_put_contents:0 fopen file is_file is_dir is_readable is_writable file_exists mkdir rmdir unlink rename copy:0 touch glob opendir scandir realpath dirname basename base_path storage_path public_path resource_path app_path database_path asset url redirect:0 tempnam readfile parse_ini_file simplexml_load_file imagecreatefrompng plugin_dir_path plugins_url curl_init',
  command: 'exec shell_exec system passthru popen proc_open escapeshellcmd Process.fromShellCommandline',
  usage: 'registerArgument registerOption registerCommand setDescription setHelp addUsage signature',
  SQL: 'query prepare exec:0 fetchResult fetchValue fetchSingleRow fetchColumn fetchAssoc fetchAssociative fetchAllAssociative fetchFirstColumn addSelect selectSub selectOne whereColumn orWhereColumn whereExists whereBetween whereNull latest oldest groupByRaw fromRaw joinSub leftJoinSub rightJoin crossJoin rawQuery select:0 whereRaw selectRaw orderByRaw havingRaw DB.raw DB.select DB.statement DB.insert DB.update DB.delete createQuery mysql_query mysqli_query pg_query sqlite_query get_results get_var get_row get_col db_query executeQuery executeStatement fetchAll fetchOne fetchRow tryQuery where orWhere andWhere orderBy groupBy having join leftJoin innerJoin whereHas whereIn from',
  'source code': 'eval create_function eval_js loadHTML loadXML createElement createElementNS',
  description: 'ask confirm secret anticipate choice describe it test:0 label placeholder',
};

const names: NamesByReason = {
  usage: 'help usage signature',
  description: 'description desc instructions summary title label placeholder tooltip alt caption',
  key: 'name key id type kind role event class classes className href target rel method action selector namespace scope charset encoding contentType mimeType locale icon color table fillable guarded hidden casts primaryKey connection',
  'data format': 'format dateFormat pattern regex',
  'file name': 'path file filename fileName dir dirname folder url uri src template view',
  command: 'cmd command commands script',
  SQL: 'sql query queries sql_query where',
  'style sheet': 'css style styles',
  'source code': 'formula expression precondition onclick onchange onsubmit onload',
  setting: 'conf config',
  name: 'author authors',
};

const words: NamesByReason = {
  description: 'description descriptions desc documentation',
  'style sheet': 'css style styles',
};

export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);
export const silentWords = reasonByName(words);

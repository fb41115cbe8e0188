// Calls of the C library and POSIX whose text is never a message but a name, a key or an operand of a comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const groups: NamesByReason = {
  comparison:
    'strcmp strncmp strcasecmp strncasecmp stricmp strnicmp strcoll memcmp strstr strcasestr strchr strrchr strpbrk strspn strcspn strtok strtok_r strsep fnmatch regcomp regexec wcscmp wcsncmp streq bcmp g_strcmp0 g_str_has_prefix g_str_has_suffix g_ascii_strcasecmp g_str_equal starts_with strsuftoll STREQ STRNEQ',
  key: 'getenv secure_getenv setenv unsetenv putenv sysconf getpwnam getgrnam getservbyname getprotobyname gethostbyname setlocale bindtextdomain textdomain nl_langinfo dlsym dlvsym pathconf confstr sysctlbyname crypt getopt getopt_long openlog iconv_open RSA_get_ex_new_index DSA_get_ex_new_index DH_get_ex_new_index EC_KEY_get_ex_new_index X509_get_ex_new_index X509_STORE_CTX_get_ex_new_index SSL_get_ex_new_index SSL_CTX_get_ex_new_index SSL_SESSION_get_ex_new_index EVP_get_digestbyname EVP_get_cipherbyname OBJ_txt2nid signal newlocale pthread_setname_np prctl pledge unveil g_object_get g_object_set g_quark_from_static_string g_signal_connect g_signal_new MODULE_LICENSE MODULE_AUTHOR MODULE_ALIAS MODULE_FIRMWARE MODULE_DEVICE_TABLE __attribute__ __attribute _Pragma section alias sizeof',
  value:
    'strlen strnlen free memset bzero explicit_bzero atoi atol strtol strtoul strtoll strtoull isalpha isdigit isspace tolower toupper va_start va_end va_copy',
  assembly: 'asm __asm__ __asm volatile __volatile__ __volatile',
  'compile time': 'static_assert _Static_assert STATIC_ASSERT BUILD_ASSERT BUILD_BUG_ON_MSG',
  command: 'execl execlp execle execv execvp execve popen system',
  'file name':
    'fopen freopen fopen64 open open64 openat creat access faccessat stat lstat fstatat unlink unlinkat remove rename mkdir rmdir chdir chroot chmod chown lchown link symlink readlink mkstemp mkdtemp mkfifo opendir dlopen realpath statfs mount umount bind_textdomain_codeset tempnam shm_open sem_open truncate utimes fdopen',
  'data format':
    'sscanf fscanf scanf vsscanf strptime strftime wcsftime PyArg_ParseTuple PyArg_ParseTupleAndKeywords Py_BuildValue',
  description: 'MODULE_DESCRIPTION MODULE_PARM_DESC',
};

export const silent = reasonByName(groups);

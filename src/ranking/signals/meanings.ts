// What a message is about, by the words of the field. Word stems by category separate experts' choices best; each category
// counts once, however long the text is. The lists were made by hand from general security vocabulary. Two words that say something together
// stand within 1,000 characters: without a bound a long text would be read again from each of them.
import type { Signal } from './subject.ts';
import { wording } from './wording.ts';

export const meanings: readonly Signal[] = [
  wording(
    'attack',
    24,
    'names an attack or its traces',
    /\b(?:attack\w*|spoof\w*|hijack\w*|exploit\w*|intrusi\w+|break-?ins?|forge(?:d|ry)|malicious\w*|suspicious\w*|tamper\w*|(?:path|directory) traversal|injection|smuggl\w+|replay(?:ed)?(?! cache)|flood\w*|backdoor|nasty|weird\w*|evil|bogus|hack(?:ed|ing)|sniff\w*|trojan|virus|malware|infected|abus(?:e|ive|ing)|poison\w*|probing|tricks?|cheat\w*)\b/i,
    'possible break-in attempt from %s',
    'checking for updates',
  ),
  wording(
    'authentication',
    12,
    'an authentication that failed or should not be',
    /\b(?:(?:auth\w*|log[io]n|log(?:ged)? in|password|passphrase|credential\w*|user(?:name)?|account|pre-?auth|principal|identity|realm|sasl|pam|kerberos)\b.{0,1000}\b(?:fail\w*|incorrect|invalid|mismatch\w*|wrong|bad|unknown|not found|no such|lock(?:ed|out)|expired|denied|refused|illegal|disabled|reject\w*|not (?:allowed|in|owned|valid|match\w*|logged)|too many|exceed\w*|missing|unable|error)|(?:fail\w*|incorrect|invalid|mismatch\w*|wrong|bad|unknown|no such|locked|expired|illegal|not a valid)\b.{0,1000}\b(?:auth\w*|log[io]n|password|passphrase|credential\w*|user(?:name)?|account|principal|identity))\b/i,
    'authentication failed for %s',
    'user %s logged out',
  ),
  wording(
    'access control',
    23,
    'something was refused or forbidden',
    /\b(?:den(?:y|ied|ial|ies|ying)|refus\w+|forbidden|forbid\w*|reject(?:ed|ing|s)?|not (?:permitted|allowed|authori[sz]ed)|permission|unauthori[sz]ed|disallow\w*|prohibit\w*|block(?:ed|ing)\b.*|blacklist\w*|blocklist\w*|banned|privilege\w*|no access|access violation|may not|must not|not trusted|untrusted|violat(?:ion|e|es|ed)|insecure|unsafe|world-?writ\w+|restricted)\b/i,
    'access to %s denied',
    'access log opened',
  ),
  wording(
    'memory and crash',
    23,
    'memory is corrupt, or the program contradicts itself',
    /\b(?:overflow\w*|overrun\w*|underflow\w*|underrun|corrupt\w*|out[- ]of[- ](?:bounds?|range)|seg(?:mentation )?fault|stack smash\w*|use[- ]after[- ]free|double[- ]free|null pointer|dangling|assert(?:ion)?\b.*|internal error|bug\b|impossible|can(?:no|')t happen|should(?:n't| not| never) (?:happen|occur|be here|reach\w*|get here)|unreachable|not reached|panic\w*|inconsisten\w+|sanity|insane|poor buffer|crash\w*|core dump\w*|fatal signal|bad magic|garbage|leak(?:ed|s)?|deadlock\w*|uninitiali[sz]ed)\b/i,
    'buffer overflow in %s',
    'buffer size is %d',
  ),
  wording(
    'protocol violation',
    15,
    'input that no well-behaved peer sends',
    /\b(?:malformed|ill-?formed|protocol (?:error|violation|mismatch)|(?:invalid|illegal|bad|unexpected|unrecogni[sz]ed|unknown|unsupported|improper|broken|faulty|incorrect|wrong|erroneous|non-?standard)\b(?! (?:\w*exception|error)\b)(?!.{0,1000}\b(?:option|configuration|config file|argument|directive|flag|setting|parameter)\b)|too (?:long|large|big|short|small|deep|far|old)|oversized?|truncated?|exceed(?:s|ed|ing)?|mismatch\w*|does(?:n't| not) (?:match|map|resolve)|parse error|syntax error|pipelining|out of sequence|premature\w*|trailing (?:data|garbage|bytes)|incomplete|unterminated|ambiguous|negative|validat\w+\b.{0,1000}\bfail\w*|fail\w*\b.{0,1000}\bvalidat\w+)\b/i,
    'malformed packet from %s',
    'unknown option -%c',
  ),
  wording(
    'exhaustion',
    17,
    'a limit was reached, as in a denial of service',
    /\b(?:too many|limit (?:reached|exceeded|hit)|(?:rate|time|count|length|error|connection|session)\s+limit|exceed\w*|exhaust\w*|throttl\w*|quota|no more|out of (?:memory|space|\w+ descriptors|resources|slots|sockets)|max(?:imum)?\b.{0,1000}\b(?:reached|exceeded)|hung|starv\w+|overload\w*|resource\w* unavailable)\b/i,
    'too many connections from %s',
    'limits: %d connections',
  ),
  wording(
    'cryptography',
    12,
    'a check by cryptography failed',
    /\b(?:(?:signature|certificate\w*|cert|hmac|mac|digest|checksum|nonce|hash|key|handshake|decrypt\w*|encrypt\w*|cipher\w*|tls|ssl|crl|libcrypto|openssl|ticket|x\.?509|elliptic curve|fingerprint|host key)\b.{0,1000}\b(?:fail\w*|incorrect|invalid|mismatch\w*|wrong|bad|revoked|expired|not (?:valid|trusted|verif\w+)|untrusted|unknown|changed|weak|too (?:small|short)|error|unsupported|missing|corrupt\w*)|(?:fail\w*|incorrect|invalid|bad|wrong|revoked|expired|untrusted|unverified|unknown|unsupported|corrupt\w*|error in|no matching)\b.{0,1000}\b(?:signature|certificate\w*|hmac|mac|digest|checksum|nonce|hash|key\w*|handshake|decrypt\w*|ciphers?|tls|ssl|crl|libcrypto|elliptic curve|ticket|algorithm)|revoked|self[- ]signed|verif(?:y|ication)\b.{0,1000}\bfail\w*)\b/i,
    'invalid signature on %s',
    'key %s loaded',
  ),
  wording(
    'sandbox and privilege',
    10,
    'a boundary of privilege is touched',
    /\b(?:sandbox\w*|seccomp|ptrace\w*|chroot\w*|setuid|setgid|setresuid|capabilit(?:y|ies)|root (?:login|access)|as root|symlink|symbolic link|ownership|suid|privsep|jail\w*|namespace|selinux|apparmor|not owned by)\b/i,
    'sandbox violation: %s',
    'running %d workers',
  ),
  wording(
    'fatal fault',
    12,
    'the words that the method began with: failure, fatal, refused, permission denied',
    /\b(?:fail(?:ure|ures)|fatal(?:ly)?|refus(?:e|ed|al|ing)|permission denied)\b/i,
    'PTRACE failure',
    'all good',
  ),
  wording(
    'fault',
    4,
    'a fault without more',
    /\b(?:fail(?:ed|s|ing)?|errors?|cannot|can't|could(?:n't| not)|unable|unavailable|abort(?:ed|ing)?|lost|timed? ?out|no such|not found|missing)\b/i,
    'could not open %s',
    'opened %s',
  ),
];

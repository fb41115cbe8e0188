// The name of a source folder -> the name of the application in it, which lasts from release to release.

/** As SigmaHQ's taxonomy calls it, where it knows it. */
export function applicationName(folder: string): string {
  const name = withoutRelease(folder);
  return names.get(name.toLowerCase()) ?? name;
}

/** Without version, release tag, branch and packager's suffix; the whole name where nothing else is left. */
export function withoutRelease(folder: string): string {
  let name = folder.trim();
  for (let before = ''; before !== name; ) {
    before = name;
    for (const ending of endings) name = withLetter(name.replace(ending, '')) ?? name;
  }
  return name.replace(/^python3?-(?=\w)/i, '');
}

const withLetter = (name: string): string | null => (/\p{L}/u.test(name) ? name : null);

/** Longest first: what they leave is looked at again. */
const endings: readonly RegExp[] = [
  // openssh-9.2p1, openssh-V_9_8_P1, curl-8_9_1, curl-curl-8_9_1, policykit-1-122, dovecot-2.3.19.1+dfsg1, bind9_9.18.1
  /[-_ .@](?:v|r|rel|release|version)?[-_.]?\d+(?:[-_.+~:]?(?:\d+|[a-z]{1,2}\d*|alpha\d*|beta\d*|pre\d*|rc\d*|final|release|ga|stable|dfsg\d*|ds\d*|deb\d+\w*|ubuntu[\d.]*|git\w*))*$/i,
  // A commit: letters alone are a word.
  /[-_.](?=[a-f]*\d)[\da-f]{7,40}$/,
  /[-_.](?:master|main|trunk|head|develop|dev|devel|stable|nightly|snapshot|latest|release[sd]?|rel|src|source|sources|orig|upstream|git|svn|repo|dfsg|debian|rpm|tar|tgz|final)$/i,
];

/** Applications that SigmaHQ's taxonomy knows by the name of what logs. */
const names: ReadonlyMap<string, string> = new Map([
  ['openssh', 'sshd'],
  ['openssh-portable', 'sshd'],
  ['httpd', 'apache'],
  ['apache2', 'apache'],
  ['cronie', 'cron'],
  ['audit', 'auditd'],
  ['audit-userspace', 'auditd'],
]);

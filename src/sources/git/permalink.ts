// Git remotes -> web addresses.

/** `git@host:owner/name.git`, `ssh://…`, `https://user:token@…` -> `https://host/owner/name`; null for local paths. */
export function webAddress(remote: string): string | null {
  const scp = /^(?:[^@/\s]+@)?([^:/\s]{2,}|\[[^\]]+\]):(?!\/\/)\/?(\S+)$/.exec(remote);
  const url = scp ? parse(`ssh://${scp[1]}/${scp[2]}`) : parse(remote);
  if (!url || !['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(url.protocol) || url.hostname === '')
    return null;
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^\/+/, '');
  const web = url.protocol.startsWith('http');
  return path === '' ? null : `${web ? url.protocol : 'https:'}//${web ? url.host : url.hostname}/${path}`;
}

/** Link to a folder at a commit; null if the host's URL scheme is unknown. */
export function permalink(repository: string, commit: string, folder: string): string | null {
  const form = forms.find(({ host }) => host.test(new URL(repository).hostname));
  if (!form || !/^[0-9a-f]{40}$/.test(commit)) return null;
  const path = folder.split('/').filter(Boolean).map(encodeURIComponent).join('/');
  return `${repository}${form.tree}${commit}${path && `/${path}`}`;
}

// The URL of a folder at a commit, by host.
const forms: readonly { readonly host: RegExp; readonly tree: string }[] = [
  { host: /(^|\.)github\./, tree: '/tree/' },
  { host: /(^|\.)(gitlab|salsa)\.|^gitlab/, tree: '/-/tree/' },
  { host: /(^|\.)(gitea|forgejo|codeberg)\./, tree: '/src/commit/' },
  { host: /(^|\.)bitbucket\.org$/, tree: '/src/' },
];

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

// The source trees that are measured. Each is fetched once from a package registry with its ordinary client and kept in a cache
// folder, outside of what git knows: BENCH_CACHE, or node_modules/.cache/bench.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cache = resolve(
  process.env.BENCH_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url)),
);

export const corpora = {
  vsftpd: { language: 'c', fetch: (folder) => debian('vsftpd', folder) },
  samba: { language: 'c', fetch: (folder) => debian('samba', folder) },
  linux: { language: 'c', fetch: (folder) => debian('linux', folder) },
  spring: { language: 'java', fetch: (folder) => debian('libspring-java', folder) },
  python: { language: 'python', fetch: (folder) => pypi(['django==5.2.19', 'salt==3008.5', 'nova==34.0.0'], folder) },
};

const astGrep = '@ast-grep/cli@0.51.1';

/** The folder of a corpus; null when it cannot be had here, which is said on stderr. */
export function prepared(name) {
  return cached(name, corpora[name].fetch);
}

/** The program of ast-grep, which is no dependency of the project; null when it cannot be had. */
export function astGrepProgram() {
  const folder = cached('ast-grep', (target) => {
    mkdirSync(target);
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', target, astGrep]);
  });
  return folder && join(folder, 'node_modules/.bin/ast-grep');
}

function cached(name, fetch) {
  const folder = join(cache, name);
  if (existsSync(folder)) return realpathSync(folder);
  const part = `${folder}.part`; // an interrupted download is none
  rmSync(part, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  console.error(`fetching ${name} into ${cache}`);
  try {
    fetch(part);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    console.error(`\n*** NOT MEASURED: ${name}\n*** ${error.message}\n`);
    return null;
  }
  renameSync(part, folder);
  return realpathSync(folder);
}

/** The upstream source of a Debian package, unpatched. Mirrors list versions that they no longer have, so older ones are tried too. */
function debian(name, folder) {
  const downloads = `${folder}.download`;
  const listed = run('apt-cache', ['madison', name])
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const versions = new Set(listed.filter((cells) => cells[2]?.endsWith('Sources')).map((cells) => cells[1]));
  if (versions.size === 0) {
    throw new Error(
      `apt knows no source package ${name}. Put "Types: deb deb-src" into /etc/apt/sources.list.d/debian.sources
*** (or add a deb-src line for each deb line of /etc/apt/sources.list), and run apt-get update.`,
    );
  }
  const newestFirst = [...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  try {
    for (const version of newestFirst) {
      rmSync(downloads, { recursive: true, force: true });
      mkdirSync(downloads);
      const refused = failure('apt-get', ['source', '--download-only', '-qq', `${name}=${version}`], downloads);
      // What counts is the archive: it may have come although another file of the package was refused.
      const archive = readdirSync(downloads).find((file) => /\.orig\.tar\.\w+$/.test(file));
      if (archive && unpacked(join(downloads, archive), folder)) return;
      console.error(`  version ${version} of ${name} cannot be had: ${refused ?? 'its archive does not unpack'}`);
    }
    throw new Error(
      `no version of ${name} could be downloaded; a link to a tree of it as ${folder.replace(/\.part$/, '')} will do too`,
    );
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

function pypi(packages, folder) {
  const downloads = `${folder}.download`;
  try {
    // One at a time: pip refuses a set whose requirements exclude each other.
    for (const name of packages) {
      run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--no-binary', ':all:', '-d', downloads, name]);
    }
    for (const archive of readdirSync(downloads)) {
      if (!unpacked(join(downloads, archive), join(folder, archive.replace(/\.tar\.\w+$/, '')))) {
        throw new Error(`${archive} does not unpack`);
      }
    }
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

function unpacked(archive, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return spawnSync('tar', ['-xf', archive, '-C', folder, '--strip-components=1']).status === 0;
}

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw new Error(`${command} is needed: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** The last line of what went wrong, null when nothing did. */
function failure(...call) {
  try {
    run(...call);
    return null;
  } catch (error) {
    return error.message.split('\n').at(-1);
  }
}

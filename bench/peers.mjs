// The programs that are measured, each with its command for a corpus: { tree, language, list, sample }. All of them read the same
// files. Where a program takes no list, globs over the whole tree without its ignore rules select the same.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astGrepProgram, cache } from './corpora.mjs';
import { extensions, listed, megabytes, shuffled, upTo } from './files.mjs';

/** Parsing all of a large tree takes minutes and says no more than parsing a part. */
export const sampleSize = 50;
const few = 'error|fail|denied|invalid';
const many = `${few}|attack|spoof|forge|replay|corrupt|overflow|tamper|malformed|unexpected|fatal|panic|refused|exceed|violation|illegal|bad`;
const globs = (language) => extensions[language].flatMap((extension) => ['-g', `*.${extension}`]);
const parseAll = fileURLToPath(new URL('parse-all.mjs', import.meta.url));

/** The default run, from the files to a rule. `--no-ignore`, as the peers read tests and vendored files too. */
export const ours = (cli, list) => ({
  command: [process.execPath, cli, '--files-from', list, '--no-ignore', '-q', '-o', '/dev/null'],
  statuses: [0, 1], // 1: no message fits a rule
});

/** By name, what is done for a corpus: one measurable step, and perhaps a factor to the whole, or a note. */
export function peers(corpus) {
  const { tree, language, list, files } = corpus;
  const search = (...pattern) => ({
    command: ['rg', '--no-ignore', '--hidden', '-c', ...globs(language), ...pattern, tree],
    statuses: [0, 1],
  });
  const all = [
    { name: 'Node.js alone', step: { command: [process.execPath, '-e', '0'] } },
    { name: 'rg -c, 4 words', needs: 'rg', step: search(few) },
    { name: 'rg -c -i, 20 words', needs: 'rg', step: search('-i', many) },
    {
      name: 'xgettext -a',
      needs: 'xgettext',
      slow: true,
      step: gettext(language, list),
      fallback: inBatches(language, list),
    },
    astGrep(tree, language),
    { name: 'web-tree-sitter', slow: true, ...parsed(language, files) },
  ];
  return all.filter((peer) => peer && hasProgram(peer));
}

const gettextNames = { c: 'C', java: 'Java', python: 'Python' };

function gettext(language, list) {
  const fixed = ['-a', '-L', gettextNames[language], '--from-code=iso-8859-1', '-o', '/dev/null'];
  return { command: ['xgettext', ...fixed, '-f', list] };
}

/** xgettext aborts on some trees; then only the batches that hold the cause are lost. */
function inBatches(language, list) {
  const folder = join(cache, 'batches');
  const { command } = gettext(language, '"$part"');
  const script = `rm -rf ${quoted(folder)}; mkdir ${quoted(folder)}; split -a 4 -l 200 ${quoted(list)} ${quoted(join(folder, 'part-'))}
for part in ${quoted(folder)}/part-*; do ${command.join(' ')} 2> /dev/null || echo lost >&2; done`;
  return { command: ['sh', '-c', script] };
}

function astGrep(tree, language) {
  const program = astGrepProgram();
  const [text, list] = { c: ['string_literal'], java: ['string_literal'], python: ['string'] }[language].concat(
    'argument_list',
  );
  const rule = `{ id: texts, language: ${language}, severity: info, rule: { kind: ${text}, inside: { kind: ${list}, stopBy: end } } }`;
  const ignored = ['hidden', 'dot', 'exclude', 'global', 'parent', 'vcs'].map((kind) => `--no-ignore=${kind}`);
  const selected = extensions[language].map((extension) => `--globs=*.${extension}`);
  const command = [program, 'scan', '--inline-rules', rule, '--json=stream', ...ignored, ...selected, tree];
  return program && { name: 'ast-grep', slow: true, step: { command } };
}

function parsed(language, files) {
  const whole = megabytes(files);
  const sample = whole > 4 * sampleSize ? upTo(shuffled(files, 1), sampleSize) : files;
  const note = sample === files ? undefined : `${megabytes(sample).toFixed(0)} MB of it parsed, seconds scaled`;
  const command = [process.execPath, parseAll, language, listed(sample, 'parsed')];
  return { step: { command }, factor: whole / megabytes(sample), note };
}

const missing = new Set();

function hasProgram({ needs, name }) {
  if (!needs || !spawnSync(needs, ['--version']).error) return true;
  if (!missing.has(needs)) console.error(`\n*** NOT MEASURED: ${name}\n*** ${needs} is not installed.\n`);
  missing.add(needs);
  return false;
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// Changes of a source tree that programs go through, one message each, and what `check` has to say about its keyword then.
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export const kinds = ['rename', 'move', 'duplicate', 'delete', 'reword'];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The statement of a call that begins on this line (from 1): first and last line; null when it is not alone on its lines. */
export function statementOf(lines, callLine) {
  let depth = 0;
  for (let at = callLine - 1; at < Math.min(lines.length, callLine + 12); at++) {
    const code = lines[at].replace(/"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g, '""');
    if (at === callLine - 1 && !/^\s*(return\s+|throw new |raise )?[\w.:>-]+\s*\(/.test(code)) return null;
    depth += (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
    if (depth < 0 || /["']/.test(code.replaceAll('""', '')) || /^\s*#/.test(lines[at])) return null;
    if (depth === 0)
      return /[;)]\s*$/.test(code) && !/^\s*(if|while|for|switch|else|elif)\b/.test(lines[callLine - 1])
        ? [callLine - 1, at]
        : null;
  }
  return null;
}

/** Share of the keyword's letter triples that another message holds: at 0.6 both are about the same thing in much the same words. */
export function twinIn(keyword, messages) {
  const triples = triplesOf(keyword);
  return messages.some((message) => [...triples].filter((one) => message.has(one)).length >= 0.6 * triples.size);
}

export function triplesOf(text) {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(1, letters.length - 2) }, (_, i) => letters.slice(i, i + 3)));
}

/** Carries out one change, and notes new names of files in `renamed`; null when the place is not as it was any more. */
export function mutate(tree, { keyword, origin }, kind, number, next, renamed) {
  const path = join(tree, origin.file);
  // A file gets a new name once, with all of its messages.
  if (kind === 'rename' && renamed.has(origin.file)) return { kind, keyword, file: origin.file };
  const lines = readFileSync(path, 'utf8').split('\n');
  const place = statementOf(lines, origin.callLine);
  if (place === null || !lines.slice(place[0], place[1] + 1).some((line) => line.includes(keyword))) return null;
  const change = changes[kind]({ tree, path, lines, place, origin, keyword, number, next, renamed });
  return change && { kind, keyword, ...change };
}

const changes = {
  // The file, and with it every place in it.
  rename: ({ tree, origin, number, renamed }) => {
    const file = origin.file.replace(/([^/]+)(\.\w+)$/, (_, name, end) => `${name}_n${number}${end}`);
    renameSync(join(tree, origin.file), join(tree, file));
    renamed.set(origin.file, file);
    return { file: origin.file };
  },
  move: (about) => {
    put(about, statement(about), true);
    return { file: elsewhere(about) };
  },
  duplicate: (about) => {
    put(about, statement(about), false);
    return { file: about.origin.file, matches: 2 };
  },
  delete: (about) => {
    replace(about, isPython(about) ? 'pass' : ';');
    return {};
  },
  reword: (about) => {
    const now = reworded(about.keyword, about.next);
    if (now === null) return null;
    const old = statement(about);
    const text = old.replace(about.keyword, () => now);
    writeLines(about, text.split('\n'));
    return { now, file: about.origin.file };
  },
};

const isPython = ({ origin }) => extname(origin.file) === '.py';
const statement = ({ lines, place }) => lines.slice(place[0], place[1] + 1).join('\n');
const elsewhere = ({ origin, number }) => origin.file.replace(/[^/]+$/, `moved_${number}${extname(origin.file)}`);

function put(about, text, isMoved) {
  const body = text
    .split('\n')
    .map((line) => `    ${line.trim()}`)
    .join('\n');
  const around = {
    '.py': `def moved_${about.number}(self):\n${body}\n`,
    '.java': `class Moved${about.number} { void moved() {\n${body}\n} }\n`,
  };
  appendFileSync(
    join(about.tree, elsewhere(about)),
    around[extname(about.origin.file)] ?? `void moved_${about.number}(void)\n{\n${body}\n}\n`,
  );
  if (isMoved) replace(about, isPython(about) ? 'pass' : ';');
}

// As many lines as before: other places of the file stay true.
function replace(about, code) {
  const indent = /^\s*/.exec(about.lines[about.place[0]])[0];
  const count = about.place[1] - about.place[0] + 1;
  writeLines(about, [indent + code, ...new Array(count - 1).fill('')]);
}

function writeLines({ path, lines, place }, fresh) {
  lines.splice(place[0], place[1] - place[0] + 1, ...fresh);
  writeFileSync(path, lines.join('\n'));
}

// ── rewording ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Pairs that commits of such programs swap.
const synonyms = [
  ['failed', 'was not successful'],
  ['failure', 'problem'],
  ['cannot', 'could not'],
  ["can't", 'unable to'],
  ['could not', 'failed to'],
  ['unable to', 'cannot'],
  ['invalid', 'bad'],
  ['bad', 'invalid'],
  ['error', 'failure'],
  ['unknown', 'unrecognized'],
  ['unexpected', 'unsupported'],
  ['missing', 'no'],
  ['too many', 'excessive'],
  ['refused', 'rejected'],
  ['denied', 'not permitted'],
  ['not found', 'missing'],
];

const edits = [
  function synonym(words, next) {
    const text = words.join(' ');
    const fit = synonyms.filter(([from]) => new RegExp(`\\b${from}\\b`, 'i').test(text));
    if (fit.length === 0) return null;
    const [from, to] = fit[Math.floor(next() * fit.length)];
    return text.replace(new RegExp(`\\b${from}\\b`, 'i'), to).split(' ');
  },
  function drop(words, next) {
    if (words.length < 3) return null;
    const at = Math.floor(next() * words.length);
    return words.filter((_, i) => i !== at);
  },
  function insert(words, next) {
    const at = 1 + Math.floor(next() * Math.max(1, words.length - 1));
    const more = ['remote', 'current', 'new', 'internal', 'requested'][Math.floor(next() * 5)];
    return [...words.slice(0, at), more, ...words.slice(at)];
  },
  function swap(words, next) {
    if (words.length < 3) return null;
    const at = Math.floor(next() * (words.length - 1));
    return words.map((word, i) => (i === at ? words[at + 1] : i === at + 1 ? words[at] : word));
  },
  function spelling(words, next) {
    const long = words.map((word, i) => [word, i]).filter(([word]) => /^[a-z]{6,}$/i.test(word));
    if (long.length === 0) return null;
    const [word, at] = long[Math.floor(next() * long.length)];
    return words.map((one, i) => (i === at ? word.slice(0, 3) + word.slice(4) : one));
  },
];

/** One edit; null when the text is too short for any. */
function reworded(keyword, next) {
  const words = keyword.split(' ');
  if (words.length < 2) return null;
  const first = Math.floor(next() * edits.length);
  for (let i = 0; i < edits.length; i++) {
    const now = edits[(first + i) % edits.length](words, next)?.join(' ');
    if (now && now !== keyword) return now;
  }
  return null;
}

// ── what is right ───────────────────────────────────────────────────────────────────────────────────────────────────

export function expected({ kind, keyword, now, file, matches }, { status, matches: found, origins, closest }) {
  if (kind === 'delete') return { want: 'dead', right: status === 'dead' };
  const stays = kind !== 'reword' || now.toLowerCase().includes(keyword.toLowerCase());
  const want = stays ? 'live' : 'reworded';
  // Where two messages read alike now, the first place stands for both.
  const isThere = stays
    ? origins.some((origin) => origin.file === file)
    : closest?.origin.file === file || closest?.text === now;
  return { want, right: status === want && isThere && (!matches || found === matches) };
}

export const asRule = (name, keywords) => `---
title: Rule ${name}
logsource: { product: linux }
detection:
    keywords:
${keywords.map((keyword) => `        - '${keyword.replaceAll("'", "''")}'`).join('\n')}
    condition: keywords
level: medium
`;

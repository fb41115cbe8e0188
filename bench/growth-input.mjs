// What the kinds of input share: files of a tree, lines of a text, messages of a C program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function put(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const times = (n, line) => Array.from({ length: n }, (_, i) => line(i));
export const lines = (n, line) => times(n, (i) => `${line(i)}\n`).join('');

/** One C file that logs these texts. */
export const program = (texts, call = 'syslog(LOG_ERR, ') =>
  `void f(void) {\n${texts.map((text) => `  ${call}"${text}");\n`).join('')}}\n`;

/** Words of five letters, the same for the same number. */
export function word(number) {
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let text = '';
  for (let i = 0; i < 5; i++) {
    text += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** Texts of the same eight words, each in an order of its own. */
export function shuffled(number) {
  const left = 'ticket rejected server session invalid remote limit exceeded'.split(' ');
  let rest = number;
  let text = '';
  for (let size = left.length; size > 0; size--) {
    text += `${text ? ' ' : ''}${left.splice(rest % size, 1)}`;
    rest = Math.floor(rest / size);
  }
  return text;
}

/** A Sigma rule with these keywords. */
export const rule = (keywords) =>
  `title: Growth\nid: 5d2c8f3e-6d1b-4c6e-9a55-1d2f3a4b5c6d\nstatus: experimental\ndescription: Detects growth\nauthor: bench\ndate: 2026-01-01\n` +
  `logsource:\n  product: linux\n  service: growth\ndetection:\n  keywords:\n${keywords.map((one) => `    - '${one}'\n`).join('')}  condition: keywords\nlevel: medium\n`;

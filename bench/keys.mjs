// What the scripts share that hold the program against keys: running it over an application, and finding the items of a key.
import { spawnSync } from 'node:child_process';

/** `NAME=PATH[,PATH…]`; a path may be `folder:sub`: run in folder, extract sub, so that places are shown as the key has them. */
export function runOver(program, application, ...args) {
  const [name, written] = application.split('=');
  const paths = written.split(',').map((path) => path.split(':'));
  const cwd = paths[0].length > 1 ? paths[0][0] : process.cwd();
  const command = [program, ...paths.map((path) => path.at(-1)), ...args, '--format', 'json', '-q'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`${name}: ${stderr}`); // 1: no message fits a rule
  return { name, json: stdout };
}

// Which candidate emits an item of a key: the same literal letters near the same line first, else the same anywhere. As the scorer of
// the keys does it.
export const letters = (text) => text.toLowerCase().replace(/[^a-z]+/g, '');
export const sameFile = (a, b) => a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
const near = 5;

/** A function that gives the candidate of an item, undefined when there is none. */
export function candidateOf(candidates) {
  const known = candidates.map((candidate) => ({
    candidate,
    text: letters(candidate.parts.map((part) => part.literal ?? '').join('')),
  }));
  return ({ template, file, line }) => {
    const wanted = letters(template.replace(/\\[rnt]/g, ''));
    const ranked = known.flatMap(({ candidate, text }) => {
      const contained = text.includes(wanted) || (wanted.includes(text) && text.length >= 0.6 * wanted.length);
      if (!text || !wanted || !contained) return [];
      const lines = candidate.origins.filter((origin) => sameFile(origin.file, file)).map((origin) => origin.line);
      const distance = Math.min(...lines.map((one) => Math.abs(one - line)), Number.POSITIVE_INFINITY);
      if (distance > near && text !== wanted) return [];
      const place = (distance <= near ? 0 : 1000) + (text === wanted ? 0 : 100) + Math.min(distance, 50);
      return [{ candidate, place }];
    });
    return ranked.sort((a, b) => a.place - b.place)[0]?.candidate;
  };
}

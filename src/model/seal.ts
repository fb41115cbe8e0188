// The last line of a generated rule: digests that later show whether it was edited, and its source. It contains no path, so the same input
// gives the same bytes everywhere.

import { createHash } from 'node:crypto';
import { itemAt } from '../text/items.ts';

export interface Seal {
  /** Digest of all text before the seal. */
  readonly whole: string;
  /** The same without the keywords. */
  readonly frame: string;
  /** Digest of the repository; null without one. */
  readonly source: string | null;
  /** The level was set explicitly. */
  readonly levelGiven: boolean;
}

/** `repository` is its address including the folder. */
export interface About {
  readonly repository: string | null;
  readonly levelGiven: boolean;
}

/** Adds the seal to a rule, one YAML document. */
export const sealed = (text: string, { repository, levelGiven }: About): string =>
  text + line({ ...digestsOf(text), source: sourceDigest(repository), levelGiven });

/** One YAML document with the result of reading its seal. */
export interface SealedPart {
  /** Offset in the file. */
  readonly from: number;
  /** Without the seal. */
  readonly text: string;
  /** null: written by hand or by an older version. */
  readonly seal: Seal | null;
  /** Not edited since. */
  readonly isWhole: boolean;
  /** Only the keywords were edited. */
  readonly isFrame: boolean;
}

/** The documents of a file. Text before the first `---` is one as well, unless it is blank. */
export function sealedParts(text: string): readonly SealedPart[] {
  const starts = Array.from(text.matchAll(/^---(?=\s|$)/gm), ({ index }) => index);
  const places = starts[0] === 0 ? starts : [0, ...starts];
  return places
    .map((from, at) => partOf(text.slice(from, places[at + 1] ?? text.length), from))
    .filter((part) => part.from > 0 || part.text.trim() !== '' || part.seal !== null);
}

/** Renews the seals after an edit by the program (`before` -> `after`), without hiding what users edited. */
export function resealed(before: string, after: string): string {
  const old = sealedParts(before);
  const now = sealedParts(after);
  if (old.length !== now.length) return after;
  return now.reduceRight((text, part, at) => {
    const { seal, isWhole, isFrame } = itemAt(old, at);
    if (seal === null || part.seal === null) return text;
    const digests = digestsOf(part.text);
    const renewed = {
      ...seal,
      whole: isWhole ? digests.whole : seal.whole,
      frame: isFrame ? digests.frame : seal.frame,
    };
    const place = part.from + part.text.length;
    const behind = text
      .slice(place)
      .replace(sealLine, (was) => line(renewed).trimEnd() + was.slice(was.indexOf(')') + 1));
    return text.slice(0, place) + behind;
  }, after);
}

/** Lines with a keyword as the program writes them; users may have changed the quotes. */
export const keywordLine = /^ {8}- .*$/gm;

const line = ({ whole, frame, source, levelGiven }: Seal): string =>
  `# Written by sigma-extract (digest ${whole}-${frame}${source ? `, source ${source}` : ''}${levelGiven ? ', level given' : ''})\n`;

const sealLine =
  /^# Written by sigma-extract \(digest ([\da-f]{12})-([\da-f]{12})(?:, source ([\da-f]{12}))?(, level given)?\)[ \t\r]*$/m;

function partOf(text: string, from: number): SealedPart {
  const found = sealLine.exec(text);
  if (found === null) return { from, text, seal: null, isWhole: false, isFrame: false };
  const [all, whole = '', frame = '', source = null, levelGiven] = found;
  const before = text.slice(0, found.index);
  const isLast = text.slice(found.index + all.length).trim() === '';
  const now = digestsOf(before);
  return {
    from,
    text: before,
    seal: { whole, frame, source, levelGiven: levelGiven !== undefined },
    isWhole: isLast && now.whole === whole,
    isFrame: isLast && now.frame === frame,
  };
}

// Version control may convert line endings.
function digestsOf(text: string): Pick<Seal, 'whole' | 'frame'> {
  const plain = text.replaceAll('\r\n', '\n');
  return { whole: digest(plain), frame: digest(plain.replace(keywordLine, '').replace(/\n+/g, '\n')) };
}

const sourceDigest = (repository: string | null): string | null => (repository === null ? null : digest(repository));

/** Long enough against accidental collisions; forging one gains nothing. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

// The last line of a generated rule: digests that later show whether it was edited, and its source. It contains no path, so the same input
// gives the same bytes everywhere.

import { createHash } from 'node:crypto';
import { itemAt } from '../text/items.ts';

export interface Seal {
  /** Of all text before the seal. */
  readonly whole: string;
  /** Of the same without the keywords. */
  readonly frame: string;
  /** Of the repository; null where there is none. */
  readonly source: string | null;
  /** Somebody chose the level of the rule. */
  readonly levelGiven: boolean;
}

/** `repository` is its address with the folder in it. */
export interface About {
  readonly repository: string | null;
  readonly levelGiven: boolean;
}

/** A rule as one YAML document -> the same with its seal. */
export const sealed = (text: string, { repository, levelGiven }: About): string =>
  text + line({ ...digestsOf(text), source: sourceDigest(repository), levelGiven });

/** One document of a file, with what its seal says. */
export interface SealedPart {
  /** Where it begins in the file. */
  readonly from: number;
  /** Without the seal. */
  readonly text: string;
  /** null: an older version wrote it, or people did. */
  readonly seal: Seal | null;
  /** Nothing was edited since. */
  readonly isWhole: boolean;
  /** Nothing but keywords was. */
  readonly isFrame: boolean;
}

/** The documents of a file; what stands before the first `---` is one, unless it is blank. */
export function sealedParts(text: string): readonly SealedPart[] {
  const starts = Array.from(text.matchAll(/^---(?=\s|$)/gm), ({ index }) => index);
  const places = starts[0] === 0 ? starts : [0, ...starts];
  return places
    .map((from, at) => partOf(text.slice(from, places[at + 1] ?? text.length), from))
    .filter((part) => part.from > 0 || part.text.trim() !== '' || part.seal !== null);
}

/** `after` is `before` with other edits: what was true of its seals is made true again, and what people edited stays known as edited. */
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

/** Lines that hold a keyword, as this program writes them; people may have put other quotes there. */
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

// Version control may change line breaks.
function digestsOf(text: string): Pick<Seal, 'whole' | 'frame'> {
  const plain = text.replaceAll('\r\n', '\n');
  return { whole: digest(plain), frame: digest(plain.replace(keywordLine, '').replace(/\n+/g, '\n')) };
}

const sourceDigest = (repository: string | null): string | null => (repository === null ? null : digest(repository));

/** Long enough against chance; nobody gains anything by forging one. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

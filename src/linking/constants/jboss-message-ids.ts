// Identifiers of JBoss Logging: in a `@MessageLogger(projectCode = "GATE", length = 4)`, the text of `@Message(id = 12, value = "…")` is
// logged as `GATE0012: …`.

import type { FactPart, FileFacts, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { itemAt } from '../../text/items.ts';

const usualLength = 6; // org.jboss.logging.annotations.MessageLogger, element `length`

/** The parts of a text, prefixed with its message id. `file` is the file of the text. */
export function withMessageId(text: StringFact, file: FileFacts, { annotations }: Vocabulary): readonly FactPart[] {
  if (!annotations?.numbers || !text.call || !annotations.messages.has(text.call.name)) return text.parts;
  const { project, length, id } = annotations.numbers;
  const number = numberBeside(text, id);
  const group = groupBefore(text.line, groupsOf(file, project));
  const [code] = group?.parts ?? [];
  if (number === null || !group || !code || !('literal' in code)) return text.parts;
  const digits = number.padStart(Number(numberBeside(group, length) ?? usualLength), '0');
  return [{ literal: `${code.literal}${digits}: ` }, ...text.parts];
}

const groups = new WeakMap<FileFacts, readonly StringFact[]>();

/** The texts of a file that name a group of messages, by line. */
function groupsOf(file: FileFacts, project: string): readonly StringFact[] {
  let found = groups.get(file);
  if (!found) {
    found = file.texts.filter(({ target }) => target === project);
    groups.set(file, found);
  }
  return found;
}

/** The last one on or before a line. */
function groupBefore(line: number, all: readonly StringFact[]): StringFact | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(all, middle).line <= line) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}

/** The number in an element next to the text: `id=12`. */
function numberBeside({ call }: StringFact, element: string): string | null {
  const written = call?.codes.find((one) => one.startsWith(`${element}=`))?.slice(element.length + 1);
  return written !== undefined && /^\d{1,9}$/.test(written) ? written : null;
}

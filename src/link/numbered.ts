// Numbers that annotations give to messages: in a `@MessageLogger(projectCode = "GATE", length = 4)` the text of
// `@Message(id = 12, value = "…")` is logged as `GATE0012: …`.
import type { Vocabulary } from '../syntax.ts';
import type { FactPart, FileFacts, TextFact } from '../types.ts';

const usualLength = 6; // org.jboss.logging.annotations.MessageLogger, element `length`

/** Parts of a text with its number before them. `file` is the one that holds the text. */
export function withNumber(text: TextFact, file: FileFacts, { annotations }: Vocabulary): readonly FactPart[] {
  if (!annotations || !text.call || !annotations.messages.has(text.call.name)) return text.parts;
  const { project, length, id } = annotations.numbers;
  const number = numberBeside(text, id);
  const group = file.texts.findLast(({ target, line }) => target === project && line <= text.line);
  const [code] = group?.parts ?? [];
  if (number === null || !group || !code || !('literal' in code)) return text.parts;
  const digits = number.padStart(Number(numberBeside(group, length) ?? usualLength), '0');
  return [{ literal: `${code.literal}${digits}: ` }, ...text.parts];
}

/** The number that an element beside the text has: `id=12`. */
function numberBeside({ call }: TextFact, element: string): string | null {
  const written = call?.codes.find((one) => one.startsWith(`${element}=`))?.slice(element.length + 1);
  return written !== undefined && /^\d{1,9}$/.test(written) ? written : null;
}

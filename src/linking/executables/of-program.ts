// Messages of a tree -> the same, without those that no chosen program can emit.
import type { Message } from '../../model/messages.ts';
import type { ProgramsOfTree } from '../../model/programs.ts';

/** Annotations take precedence, and so do earlier reasons. */
export function ofChosen(messages: readonly Message[], { elsewhere }: ProgramsOfTree): readonly Message[] {
  if (elsewhere.size === 0) return messages;
  return messages.map((message) => {
    const name = elsewhere.get(message.origin.file);
    if (name === undefined || message.excluded !== null || message.annotation) return message;
    return { ...message, excluded: { reason: `other program: ${name}` } };
  });
}

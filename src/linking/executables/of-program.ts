// Messages of a tree -> the same, without those that no chosen program can emit, and those of bundled libraries.
import type { Excluded } from '../../model/exclusions.ts';
import type { Message } from '../../model/messages.ts';

/** Files that are no part of the rule's subject. */
interface Elsewhere {
  /** -> the program that they belong to. */
  readonly programs: ReadonlyMap<string, string>;
  /** -> the folder of the bundled project. */
  readonly bundled: ReadonlyMap<string, string>;
}

/** Annotations take precedence, and so do earlier reasons. */
export function ofChosen(messages: readonly Message[], { programs, bundled }: Elsewhere): readonly Message[] {
  if (programs.size + bundled.size === 0) return messages;
  const reasonFor = (file: string): Excluded['reason'] | null => {
    const [program, folder] = [programs.get(file), bundled.get(file)];
    if (folder !== undefined) return `bundled: ${folder}`;
    return program === undefined ? null : `other program: ${program}`;
  };
  return messages.map((message) => {
    const reason = message.excluded !== null || message.annotation ? null : reasonFor(message.origin.file);
    return reason === null ? message : { ...message, excluded: { reason } };
  });
}

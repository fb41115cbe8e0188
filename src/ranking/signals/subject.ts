// What signals examine: one template with all its messages.
import type { Message, Origin } from '../../model/messages.ts';
import type { Severity } from '../../model/severity.ts';

export interface Subject {
  /** The literal text in one line, a blank for each placeholder. */
  readonly text: string;
  readonly messages: readonly Message[];
  readonly severity: Severity;
  readonly surroundings: ProgramContext;
}

/** A tree that tells nothing. */
export const nowhere: ProgramContext = { tools: new Map(), bundled: new Map(), configuring: new Map(), product: null };

/** What the tree tells about the place of a message. */
export interface ProgramContext {
  /** Files of tools and clients, with the name of the program. */
  readonly tools: ReadonlyMap<string, string>;
  /** Files of other projects that the tree carries, with their folder. */
  readonly bundled: ReadonlyMap<string, string>;
  /** Files that mostly deal with the configuration, with the share of their messages that speak of it. */
  readonly configuring: ReadonlyMap<string, number>;
  /** What the rule is for: `linux`. */
  readonly product: string | null;
}

/** One row of the scoring table. `detect` gives what it saw, or null. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly why: string;
  readonly detect: (subject: Subject) => string | null;
  /** One that has the signal, and one that has not: checked by the tests. */
  readonly examples?: { readonly yes: Example; readonly no: Example };
}

/** A text, `%s` for a value; or what is said about one where the text does not matter. */
export type Example = string | ExamplePlace;

interface ExamplePlace extends Partial<Omit<Message, 'origin'>> {
  readonly origin?: Partial<Origin>;
  /** The program that its file belongs to, when it is a tool. */
  readonly tool?: string | null;
  /** The folder of another project that its file belongs to. */
  readonly bundled?: string | null;
  /** Said ten times in the same file. */
  readonly among?: string;
  /** In how many places the text stands. */
  readonly places?: number;
}

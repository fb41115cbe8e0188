// What signals examine: one template with all its messages.
import type { Message, Origin } from '../../model/messages.ts';
import type { Severity } from '../../model/severity.ts';

export interface Subject {
  /** The literal text on one line, with a blank for each placeholder. */
  readonly text: string;
  readonly messages: readonly Message[];
  readonly severity: Severity;
  readonly surroundings: ProgramContext;
}

/** The context of a tree about which nothing is known. */
export const nowhere: ProgramContext = {
  tools: new Map(),
  isAboutTool: false,
  bundled: new Map(),
  configuring: new Map(),
  product: null,
};

/** What is known about the files of a program. */
export interface ProgramContext {
  /** Files of tools and clients -> name of the tool. */
  readonly tools: ReadonlyMap<string, string>;
  /** The user asked for a rule about one of them. */
  readonly isAboutTool: boolean;
  /** Bundled files of other projects -> their folder. */
  readonly bundled: ReadonlyMap<string, string>;
  /** Files that mostly deal with configuration -> share of their messages that mention it. */
  readonly configuring: ReadonlyMap<string, number>;
  /** The product of the rule: `linux`. */
  readonly product: string | null;
}

/** One row of the scoring table. `detect` returns what matched, or null. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly why: string;
  /** Of the signals of one idea only the strongest counts. */
  readonly idea?: string;
  readonly detect: (subject: Subject) => string | null;
  /** A text with the signal, and one without it; tests check both. */
  readonly examples?: { readonly yes: Example; readonly no: Example };
}

/** A text with `%s` for a value, or properties of a message whose text does not matter. */
export type Example = string | ExamplePlace;

interface ExamplePlace extends Partial<Omit<Message, 'origin'>> {
  readonly origin?: Partial<Origin>;
  /** Its file belongs to this tool. */
  readonly tool?: string | null;
  /** Its file belongs to another project in this folder. */
  readonly bundled?: string | null;
  /** Occurs ten times in the same file. */
  readonly among?: string;
  /** Number of places with the text. */
  readonly places?: number;
}

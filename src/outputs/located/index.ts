// The outputs of `locate`, by what they show.
import { annotated } from './annotated.ts';
import { linesJson, statementsJson } from './json.ts';
import { linesNdjson, statementsNdjson } from './ndjson.ts';
import type { LocatedOutput } from './output.ts';
import { linesText, statementsText } from './text.ts';

export const lineOutputs: readonly LocatedOutput[] = [linesText, linesJson, linesNdjson, annotated];
export const statementOutputs: readonly LocatedOutput[] = [statementsText, statementsJson, statementsNdjson];

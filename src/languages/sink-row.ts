// Builds sink tables: one row for several names with the same behaviour.
import type { SinkRow } from '../model/language-contract.ts';

/** `names` are parted by blanks; `text` is the position of the text argument from 0, null when all are. */
export const row = (
  names: string,
  text: number | null,
  kind: SinkRow['kind'],
  severity: SinkRow['severity'],
  fatal = false,
): SinkRow[] => names.split(' ').map((name) => ({ name, text, kind, severity, fatal }));

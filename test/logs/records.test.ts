// Lines of JSON -> texts, one a line, and where each record begins.
import { expect, it } from 'vitest';
import { recordsOf } from '../../src/logs/records/records.ts';
import { recordJoiner } from '../../src/logs/records/split-records.ts';

const rows: readonly [lines: string, texts: string, starts: readonly number[]][] = [
  ['{"a":"x","b":"y"}\n{"a":"é"}\n', 'x\ny\né\n', [0, 4]],
  ['{"a":"two\\nlines"}\n', 'two\x1flines\n', [0]],
  ['plain\n{"a":"x"}\n', 'plain\nx\n', [0, 6]],
  ['plain\r\n\r\n{"a":"x"}\r\n', 'plain\nx\n', [0, 6]],
  ['{"n":1}\n\n{"a":"x"}', '\nx\n', [0, 1]],
  ['{"log":"{\\"m\\":\\"say \\\\\\"x\\\\\\"\\"}\\n"}', '{"m":"say \\"x\\""}\x1f\nsay "x"\n', [0]],
];

it.each(rows)('%j', (lines, texts, starts) => {
  const records = recordsOf(recordJoiner('fields').add(Buffer.from(lines)));
  expect({ texts: Buffer.from(records.bytes).toString(), starts: records.starts }).toEqual({ texts, starts });
});

// Rows -> JSON Schema (draft 07), which editors use to complete and check a configuration.
import type { ConfigRow, ConfigType } from './rows.ts';

export const schemaOf = (rows: readonly ConfigRow[]): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of sigma-extract (.sigma-extract.yml)',
  ...objectOf(rows),
});

const objectOf = (rows: readonly ConfigRow[]): object => {
  const required = rows.filter((row) => row.required).map(({ key }) => key);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rows.map(({ key, type, help }) => [key, { description: help, ...typeOf(type) }])),
    ...(required.length > 0 ? { required } : {}),
  };
};

function typeOf(type: ConfigType): object {
  switch (type.kind) {
    case 'text':
      return textOf(type.names);
    case 'texts':
      return { anyOf: [textOf(type.names), { type: 'array', items: textOf(type.names) }] };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: type.from, maximum: type.to };
    case 'points':
      return { type: 'object', additionalProperties: false, properties: pointsOf(type.names) };
    case 'records':
      return { type: 'array', items: objectOf(type.fields) };
  }
}

const textOf = (names: readonly string[] | null): object => (names ? { enum: names } : { type: 'string' });

const pointsOf = (names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, { type: 'integer', minimum: -100, maximum: 100 }]));

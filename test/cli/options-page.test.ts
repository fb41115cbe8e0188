// docs/options.md is made of the rows of options, and must be as new as they are.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf } from '../../scripts/options-page.mjs';
import { commands } from '../../src/cli/commands/index.ts';

test('the page of options is up to date: node scripts/options-page.mjs', () => {
  expect(pageOf(commands)).toBe(readFileSync('docs/options.md', 'utf8'));
});

test('every option of every command is on it', () => {
  const page = pageOf(commands);
  for (const { name, groups } of commands) {
    const own = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`));
    const flags = groups.flatMap(({ rows }) => Object.values(rows).map((row) => row.flags));
    for (const one of flags) expect(own).toContain(`| \`${one}\` `);
  }
});

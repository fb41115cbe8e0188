import type { Command } from '../src/cli/commands/command.ts';

export function pageOf(commands: readonly Command[]): string;

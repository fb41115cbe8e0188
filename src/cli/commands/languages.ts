// `languages`: lists the supported languages.
import { languages } from '../../languages/index.ts';
import type { Command } from './command.ts';

export const listLanguages: Command = {
  name: 'languages',
  usage: 'languages',
  description: 'Lists the supported languages: name, title, file extensions.',
  groups: [],
  takesPaths: false,
  read: async () => async (terminal) => {
    const rows = languages.map(
      ({ name, title, extensions }) => `${name.padEnd(12)} ${title.padEnd(25)} ${extensions.join(' ')}\n`,
    );
    await terminal.print(rows.join(''));
    return 0;
  },
};

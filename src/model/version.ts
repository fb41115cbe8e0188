// Name and version of this program; test/cli/help.test.ts compares them with package.json.

export const tool = { name: 'sigma-extract', version: '0.1.0' } as const;

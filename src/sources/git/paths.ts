// git's paths are bytes, and so are the names of files: here both are strings of one character a byte.

import { sep } from 'node:path';

export const onDisk = (top: string, path: string): Buffer =>
  Buffer.concat([Buffer.from(top + (path === '' ? '' : sep)), Buffer.from(path, 'latin1')]);

export const toBytes = (path: string): string => Buffer.from(path).toString('latin1');

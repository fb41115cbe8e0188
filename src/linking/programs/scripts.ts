// pyproject.toml, setup.cfg and setup.py -> the commands of a Python package, with their modules.

import { posix } from 'node:path';
import { groupBy } from '../../text/group-by.ts';
import { itemAt, valueAt } from '../../text/items.ts';
import type { BuildFile } from './build-files.ts';
import type { BuildTarget } from './program.ts';

/** A command owns its module, and the module's folder if no other command starts there and it is not a subpackage. */
export function scriptsIn({ folder, name, text }: BuildFile, stems: ReadonlySet<string>): readonly BuildTarget[] {
  if (!/^(?:pyproject\.toml|setup\.cfg|setup\.py)$/.test(name)) return [];
  const scripts = scriptsOf(name, text);
  if (scripts.length < 2) return [];
  const found = scripts.flatMap(([script, module]) => {
    const start = candidates(folder, module).find((one) => stems.has(one));
    return start === undefined ? [] : [{ name: script, folder: posix.dirname(start), stems: [start] }];
  });
  const starts = groupBy(found, (one) => [one.folder]);
  return found.map((one) => ({
    ...one,
    ownsFolder:
      valueAt(starts, one.folder).length === 1 && stems.has(posix.join(posix.dirname(one.folder), '__init__')),
  }));
}

const candidates = (folder: string, module: string): readonly string[] => {
  const path = module.replaceAll('.', '/');
  return ['', 'src', 'lib'].flatMap((base) =>
    [path, `${path}/__main__`, `${path}/__init__`].map((one) => posix.join(folder, base, one)),
  );
};

type Script = readonly [name: string, module: string];

function scriptsOf(file: string, text: string): readonly Script[] {
  let within = file === 'setup.py';
  return text.split('\n').flatMap((line): Script[] => {
    const section = /^\[([^\]]*)\]/.exec(line);
    const list = /^[\w.-]+\s*=\s*$/.exec(line);
    if (section) within = /(?:^|\.)(?:gui-)?scripts$/.test(itemAt(section, 1));
    else if (list && file === 'setup.cfg') within = /^(?:console|gui|wsgi)_scripts\b/.test(line);
    const script = within ? entry.exec(line) : null;
    return script ? [[itemAt(script, 1), itemAt(script, 2)]] : [];
  });
}

// `nova-api = nova.cmd.api:main`, with or without quotes (packaging.python.org, entry points specification).
const entry = /^[\s"'[]{0,40}([\w.-]+)["']?\s*=\s*["']?([A-Za-z_][\w.]*):[A-Za-z_]/;

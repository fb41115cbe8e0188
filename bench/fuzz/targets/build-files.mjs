// Makefile, CMakeLists.txt, pom.xml and the others: whatever is in them, every source file has one component, the same one each time.
// An input is the text of a build file; it stands under each of their names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, mustEqual } from '../invariant.mjs';
import { mutated, towering } from '../mutators.mjs';

const NAMES = [
  'Makefile.am',
  'Makefile',
  'GNUmakefile',
  'CMakeLists.txt',
  'pom.xml',
  'settings.gradle',
  'settings.gradle.kts',
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
];
const SOURCES = ['main.c', 'gate.c', 'gate.h', 'sub/door.c', 'sub/door.py', 'src/main/java/Gate.java'];

const WORDS = [
  ...[
    'bin_PROGRAMS',
    'gate_SOURCES',
    'noinst_',
    '= ',
    '+= ',
    ':= ',
    '$(X)',
    '\x24{X}',
    '$(X:.c=.o)',
    '$@',
    '$<',
    '.PHONY:',
    'include ',
    '%D%',
    '\\\n',
    '\t',
    'gate: gate.o\n\tcc -o $@\n',
  ],
  ...[
    'add_executable(',
    'add_library(',
    'set(',
    'project(',
    ')',
    '\x24{CMAKE}',
    'foreach(',
    'file(GLOB',
    '[=[',
    ']=]',
    '#[[',
    ']]',
  ],
  ...[
    '<module>',
    '</module>',
    '<artifactId>',
    '<modules>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&amp;',
    'include(":a", ":b")',
    "include 'a:b'",
  ],
  ...[
    '[project.scripts]',
    '[options.entry_points]',
    'console_scripts =',
    'gate = gate.main:run',
    'entry_points={',
    '"""',
    "'''",
    '[',
    ']',
    'scripts=[',
  ],
  ...SOURCES,
];
const SAMPLES = [
  'bin_PROGRAMS = gate door\ngate_SOURCES = main.c gate.c $(EXTRA)\nEXTRA = sub/door.c\ninclude sub/Makefile.inc\n',
  'OBJS = main.o gate.o\nall: gate\ngate$(EXEEXT): $(OBJS) libx.a\n\t$(CC) -o $@ $(OBJS)\nPROG = gate\nSRCS = main.c\n',
  'project(gate C)\nset(SRCS main.c gate.c)\nadd_executable(gate \x24{SRCS})\nadd_executable(door sub/door.c) # x\n',
  '<project><artifactId>gate</artifactId><modules><module>sub</module><!-- <module>no</module> --></modules></project>\n',
  "include ':sub', 'src'\ninclude(':sub:door')\nrootProject.name = 'gate'\n",
  '[project]\nname = "gate"\n[project.scripts]\ngate = "sub.door:main"\n',
  '[options.entry_points]\nconsole_scripts =\n    gate = sub.door:main\n',
  'setup(name="gate", entry_points={"console_scripts": ["gate = sub.door:main"]}, scripts=["door"])\n',
].map((text) => Buffer.from(text));

export const target = {
  corpus: (path) => NAMES.some((name) => path.endsWith(`/${name}`)),
  prepare: ({ program, corpus, scratch }) => {
    const files = NAMES.flatMap((name) => SOURCES.map((source) => fileAt(scratch, `${name}.d/${source}`)));
    return { program, scratch, files, others: [...SAMPLES, ...corpus] };
  },
  generate: (draw, { others }) =>
    mutated(draw.chance(0.05) ? towering(draw, WORDS) : draw.pick(others), draw, { words: WORDS, others }),
  check: (input, { program, scratch, files }) => {
    for (const name of NAMES) writeFileSync(join(scratch, `${name}.d`, name), input);
    const components = program.findComponents(files, [scratch]);
    mustEqual(program.findComponents(files, [scratch]), components, 'components are others the second time');
    for (const { path } of files) must(typeof components.of.get(path) === 'string', 'a file has no component', path);
    for (const name of components.of.values())
      must(name !== '' && !name.includes('\0'), 'a component has no name', () => JSON.stringify(name));
    program.findTools(files, components, [], new Set(['c']));
    program.findBundled(files, [scratch]);
  },
};

function fileAt(folder, path) {
  const absolute = join(folder, path);
  mkdirSync(join(absolute, '..'), { recursive: true });
  writeFileSync(absolute, 'int main(void) { openlog("x"); }\n');
  const language = { c: 'c', h: 'c', py: 'python', java: 'java' }[path.split('.').at(-1)];
  return { path, absolute, bytes: 33, language, asked: false };
}

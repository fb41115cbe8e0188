// Messages behind switches for debugging, in every language and in both directions.
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { isCatalogue, languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

beforeAll(() =>
  loadGrammars(
    languages.flatMap((one) => (isCatalogue(one) || one.readBy === undefined ? [] : (one.tree?.grammar ?? []))),
  ),
);

/** For each message `severity text`, with what it needs in brackets. */
function told(language: string, source: string, ...more: readonly string[]): readonly string[] {
  const settings = { silent: true, exceptions: false, calls: { sinks: [], notSinks: [] } };
  const facts = [source, ...more].map((text, at) => factsOf(text, language, `${at}.src`, text.length, settings));
  return link(facts, languages, false).messages.map(({ severity, parts, requires }) => {
    const text = parts.map((part) => ('literal' in part ? part.literal : '*')).join('');
    return `${severity} ${text}${requires === undefined ? '' : ` [${requires}]`}`;
  });
}

/** `on` runs only while it is on, `off` runs always, as do the other branches. */
const both = (name: string): readonly string[] => [
  `debug gate opened by guest [${name}]`,
  'error gate refused the guest',
  `debug gate saw the guest [${name}]`,
  'error gate lost the guest',
];

const polarities: Readonly<Record<string, readonly [name: string, source: string]>> = {
  c: [
    'conf.debug',
    `void f(void) {
       if (conf.debug) syslog(LOG_ERR, "gate opened by guest"); else syslog(LOG_ERR, "gate refused the guest");
     }
     void g(void) {
       if (!conf.debug) return;
       syslog(LOG_ERR, "gate saw the guest");
     }
     void h(void) { if (conf.debug == 0) { syslog(LOG_ERR, "gate lost the guest"); } }`,
  ],
  cpp: [
    'conf.debug',
    `void f() {
       if (conf.debug > 0) { syslog(LOG_ERR, "gate opened by guest"); } else { syslog(LOG_ERR, "gate refused the guest"); }
     }
     void g() {
       if (conf.debug == 0) { return; }
       syslog(LOG_ERR, "gate saw the guest");
     }
     void h() { if (!conf.debug && known()) syslog(LOG_ERR, "gate lost the guest"); }`,
  ],
  java: [
    'log.isDebugEnabled',
    `class Gate {
       void f() {
         if (log.isDebugEnabled()) { log.error("gate opened by guest"); } else { log.error("gate refused the guest"); }
       }
       void g() {
         if (!log.isDebugEnabled()) return;
         log.error("gate saw the guest");
       }
       void h() { if (!log.isDebugEnabled()) log.error("gate lost the guest"); }
     }`,
  ],
  python: [
    'self.debug',
    `class Gate:
    def f(self):
        if self.debug and self.open:
            log.error("gate opened by guest")
        else:
            log.error("gate refused the guest")

    def g(self):
        if not self.debug:
            return
        log.error("gate saw the guest")

    def h(self):
        if not self.debug:
            log.error("gate lost the guest")
`,
  ],
  go: [
    'cfg.Debug',
    `package gate
func f() {
	if cfg.Debug {
		log.Error("gate opened by guest")
	} else {
		log.Error("gate refused the guest")
	}
}
func g() {
	if !cfg.Debug {
		return
	}
	log.Error("gate saw the guest")
}
func h() {
	if !cfg.Debug {
		log.Error("gate lost the guest")
	}
}
`,
  ],
  javascript: [
    'options.debug',
    `function f() {
  if (options.debug) logger.error("gate opened by guest")
  else logger.error("gate refused the guest")
}
function g() {
  if (!options.debug) return
  logger.error("gate saw the guest")
}
function h() {
  if (!options.debug) { logger.error("gate lost the guest") }
}
`,
  ],
  typescript: [
    'this.debug',
    `class Gate {
  f(): void {
    if (this.debug === true) { logger.error("gate opened by guest") } else { logger.error("gate refused the guest") }
  }
  g(): void {
    if (this.debug === false) { return }
    logger.error("gate saw the guest")
  }
  h(): void {
    if (!this.debug || this.open) logger.error("gate lost the guest")
  }
}
`,
  ],
  csharp: [
    'settings.Debug',
    `class Gate {
       void F() { if (settings.Debug) logger.LogError("gate opened by guest"); else logger.LogError("gate refused the guest"); }
       void G() {
         if (!settings.Debug) return;
         logger.LogError("gate saw the guest");
       }
       void H() { if (!settings.Debug) { logger.LogError("gate lost the guest"); } }
     }`,
  ],
  rust: [
    'self.debug',
    `impl Gate {
    fn f(&self) {
        if self.debug { error!("gate opened by guest"); } else { error!("gate refused the guest"); }
    }
    fn g(&self) {
        if !self.debug { return; }
        error!("gate saw the guest");
    }
    fn h(&self) {
        if !self.debug { error!("gate lost the guest"); }
    }
}
`,
  ],
  php: [
    'this.debug',
    `<?php
class Gate {
  function f() {
    if ($this->debug) { $this->logger->error("gate opened by guest"); } else { $this->logger->error("gate refused the guest"); }
  }
  function g() {
    if (!$this->debug) return;
    $this->logger->error("gate saw the guest");
  }
  function h() {
    if (!$this->debug) $this->logger->error("gate lost the guest");
  }
}
`,
  ],
  ruby: [
    'config.debug',
    `class Gate
  def f
    if config.debug
      logger.error("gate opened by guest")
    else
      logger.error("gate refused the guest")
    end
  end
  def g
    return unless config.debug
    logger.error("gate saw the guest")
  end
  def h
    logger.error("gate lost the guest") unless config.debug
  end
end
`,
  ],
  kotlin: [
    'config.debug',
    `class Gate {
  fun f() {
    if (config.debug) { logger.error("gate opened by guest") } else { logger.error("gate refused the guest") }
  }
  fun g() {
    if (!config.debug) return
    logger.error("gate saw the guest")
  }
  fun h() {
    if (!config.debug) logger.error("gate lost the guest")
  }
}
`,
  ],
};

describe('both branches of a switch', () => {
  test.each(Object.entries(polarities))('%s', (language, [name, source]) => {
    expect(told(language === 'typescript' ? 'javascript' : language, source)).toEqual(both(name));
  });
});

const c = (condition: string): string =>
  `void f(void) { if (${condition}) { syslog(LOG_ERR, "gate opened by guest"); } }`;
const isOn = (condition: string, ...more: readonly string[]): boolean =>
  told('c', c(condition), ...more)[0]!.startsWith('error');

describe('conditions', () => {
  test.each([
    'debug',
    'debug > 2',
    '2 < debug',
    'opts->debug_level >= 1',
    'debug & DEBUG_AUTH',
    'log_level > 3',
    'log_level >= LOG_DEBUG',
    'n > 0 && trace',
    'debug && (n || m)',
    '(debug || trace) && n',
    'DEBUGLVL(5)',
    'log_enabled(DEBUG)',
    'getenv("GATE_DEBUG")',
  ])('off: %s', (condition) => expect(isOn(condition)).toBe(false));

  test.each([
    'debug || n',
    'debug == 0',
    '!debug',
    'debug_fd < 0',
    'debug_info',
    'no_debug',
    'stack_trace',
    'error->trace',
    'log_level > 0',
    'log_level >= LOG_WARNING',
    'debug & DEBUG_ERROR',
    'verbose',
    'level > debug_level',
    'n',
  ])('on: %s', (condition) => expect(isOn(condition)).toBe(true));
});

describe('what a switch starts with', () => {
  test('verbose counts if it starts off', () => {
    expect(isOn('verbose', 'int verbose;')).toBe(false);
    expect(isOn('verbose', 'static int verbose = 0;')).toBe(false);
    expect(isOn('verbose', 'int verbose = 1;')).toBe(true);
    expect(isOn('verbose > 1', 'int verbose = 1;')).toBe(false);
  });
  test('a switch that starts on is none', () => {
    expect(isOn('debug', 'int debug = 1;')).toBe(true);
    expect(isOn('log_level > 3', 'int log_level = 6;')).toBe(true);
    expect(isOn('debug', 'void set(void) { debug = 1; }')).toBe(false);
    expect(isOn('debug', 'extern int debug;')).toBe(false);
  });
});

describe('functions and macros of the project', () => {
  const use = 'void g(void) { tell("gate opened by guest %s", name); }';

  test('that print only while it is on', () => {
    const guarded = 'void tell(const char *fmt, ...) { if (!debug) return; vsyslog(LOG_ERR, fmt, ap); }';
    expect(told('c', guarded + use)).toEqual(['debug gate opened by guest * [debug]']);
  });
  test('that log always and print while it is on', () => {
    const half = 'void tell(const char *fmt, ...) { vsyslog(LOG_ERR, fmt, ap); if (debug) vfprintf(stderr, fmt, ap); }';
    expect(told('c', half + use)[0]).not.toMatch(/^debug/);
  });
  test('macros', () => {
    const macro = '#define tell(...) do { if (trace > 1) syslog(LOG_ERR, __VA_ARGS__); } while (0)\n';
    expect(told('c', macro + use)).toEqual(['debug gate opened by guest * [trace]']);
  });
});

test('code that is compiled for debugging', () => {
  const source = '#ifdef GATE_TRACE\nvoid f(void) { syslog(LOG_ERR, "gate opened by guest"); }\n#endif\n';
  expect(told('c', source)).toEqual(['debug gate opened by guest [a debug build]']);
});

test('an operand before a call', () => {
  expect(told('javascript', 'function f() { debug && logger.error("gate opened by guest") }')).toEqual([
    'debug gate opened by guest [debug]',
  ]);
});

test('up to the next label', () => {
  const source = `void f(int n) { switch (n) {
    case 1: if (!debug) break; syslog(LOG_ERR, "gate opened by guest"); break;
    case 2: syslog(LOG_ERR, "gate refused the guest"); } }`;
  expect(told('c', source)).toEqual(['debug gate opened by guest [debug]', 'error gate refused the guest']);
});

test('sources without end', () => {
  for (const source of ['if (debug', 'void f(void) { if (!debug) return', 'if (debug) {', 'debug &&', 'if (((((debug'])
    expect(() => told('c', `${source} syslog(LOG_ERR, "gate opened")`)).not.toThrow();
});

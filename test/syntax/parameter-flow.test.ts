// The way of a parameter through a body: under other names, through buffers and calls, into the texts of calls.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/model/language-contract.ts';
import { parse } from '../../src/syntax/parse.ts';

/** Of the first function: `0 -> put:1 whole`, after `format 0:` where it takes one. */
function flowOf(source: string, language = 'c'): string {
  const known = languages.find(({ name }) => name === language) as Language;
  const { forwards = [], format = null } = parse(source, known).definitions[0] ?? {};
  const relays = forwards.map(
    ({ parameter, call, index, within }) => `${parameter} -> ${call}:${index}${within ? ` ${within}` : ''}`,
  );
  return `${format === null ? '' : `format ${format}: `}${relays.join('; ')}`;
}

const inC = (body: string): string => flowOf(`void oops(char *text, char *fmt, ...) { ${body} }`);

describe('other names', () => {
  test.each([
    ['line = text; put(line);', '0 -> put:0'],
    ['char *line = text; put(line, text);', '0 -> put:0; 0 -> put:1'],
    ['line = text; more = line; put(more);', '0 -> put:0'],
    ['line = find(text); put(line);', '0 -> find:0'],
    ['line = buf_str(text); put(line);', '0 -> put:0'],
    ['line = getbuf(text); put(line);', '0 -> put:0'],
    ['line = string(&text); put(line);', '0 -> put:0'],
    ['line = buf_str(text, 1); put(line);', '0 -> buf_str:0'],
    ['put(buf_str(text));', '0 -> put:0'],
    ['o->line = buf_str(text); put(line);', '0 -> put:0'],
    ['line = o->buf_str(text); put(line);', '0 -> put:0'],
    ['line[0] = text; put(line);', ''],
    ['line == text; put(line);', ''],
    ['put(line); line = text;', ''],
    ['line = text + 1; put(line);', '0 -> put:0'],
    ['put(text->length); put(text.count);', ''],
    ['put(text->buffer);', '0 -> put:0'],
    ['put(packet->text, packet.text);', ''],
    ['text(1); put(text);', '0 -> put:0'],
    ['put(text(1));', ''],
    ['put(line[0] = text);', '0 -> put:0'],
    ['put(line = text); hold(line);', '0 -> hold:0'],
    ['line = getbuf(&text); put(line);', '0 -> put:0'],
    ['x = line + getbuf(text); put(line);', ''],
    ['put(line); line = getbuf(text); hold(line);', '0 -> hold:0'],
    ['put(texts, tex);', ''],
    ['line = text; put(line->text, line->length);', '0 -> put:0'],
  ])('%s', (body, flow) => expect(inC(body)).toBe(flow));
});

describe('buffers', () => {
  test.each([
    ['snprintf(line, 9, "%s", text); put(line);', '0 -> put:0'],
    ['snprintf(line, 9, "%s %s", text, fmt); put(line);', '0 -> put:0; 1 -> put:0'],
    ['snprintf(line, 9, "%s", text); snprintf(line, 9, "%s", fmt); put(line);', '0 -> put:0; 1 -> put:0'],
    ['snprintf(line, 9, "%s", text); put(line.text, o->line);', '0 -> put:0; 0 -> put:1'],
    ['snprintf(line, 9, "x"); put(line);', ''],
    ['snprintf(text, 9, "%s", fmt); put(text);', '0 -> put:0'],
    ['vsnprintf(line, 9, fmt, ap); put(line);', 'format 1: 1 -> put:0'],
    ['line = vasprintf(fmt, ap); put(line);', 'format 1: 1 -> put:0'],
    ['vsnprintf(line, 9, fmt, ap); vsnprintf(line, 9, text, ap);', 'format 1: '],
    ['snprintf(line, 9, fmt, ap); put(line);', '1 -> put:0'],
    ['asprintf(&line, "%s", text); put(line);', '0 -> put:0'],
    ['line = strdup_printf("%s", text); put(line);', '0 -> put:0'],
    ['char *line = strdup_printf("%s", text); put(quoted(line));', '0 -> quoted:0; 0 -> put:0'],
    ['line = strdup_printf("%s", text); more = quoted(line); put(more);', '0 -> quoted:0; 0 -> put:0'],
    ['put(strdup_printf("%s", text));', '0 -> put:0 whole'],
    ['fill_in(&line, text); put(line);', '0 -> fill_in:1; 0 -> put:0'],
    ['fill_in(line, text); put(line);', '0 -> fill_in:1'],
    ['fill_in(&1, text); put(line);', '0 -> fill_in:1'],
    ['fill_in(x & line, text); put(line);', '0 -> fill_in:1'],
    ['fill_in(*line, text); put(line);', '0 -> fill_in:1'],
    ['line = fill_in(&1, text); put(line);', '0 -> fill_in:1'],
    ['snprintf("x", 9, "%s", text); put(text);', '0 -> put:0'],
    ['vsprintf(line, fmt, ap);', 'format 1: '],
    ['vasprintf(line, fmt, ap);', 'format 1: '],
    ['line = strdup_vprintf(fmt, ap);', 'format 1: '],
    ['vsnprintf_chk(line, fmt, ap);', ''],
    ['va_start(ap, fmt); vput(fmt, ap);', 'format 1: 1 -> vput:0'],
    ['va_start(ap, fmt); va_start(ap, text);', 'format 1: '],
    ['va_end(ap, fmt); put(fmt);', '1 -> put:0'],
  ])('%s', (body, flow) => expect(inC(body)).toBe(flow));

  test('a macro stands for a buffer', () => {
    const source = (define: string) => `${define}\nvoid oops(char *text) { buf_sprintf(line, "%s", text); put(TEXT); }`;
    expect(flowOf(source('#define TEXT (buf_str(line))'))).toBe('0 -> put:0');
    expect(flowOf(source('#define TEXT (buf_str(other))'))).toBe('');
    expect(flowOf('#define TEXT (buf_str(text))\nvoid oops(char *text) { put(TEXT); }')).toBe('');
  });

  test('of the macros for one buffer the first 32 count', () => {
    const macros = Array.from({ length: 33 }, (_, i) => `#define TEXT${i} (buf_str(line))\n`).join('');
    const source = (i: number) => `${macros}void oops(char *text) { buf_sprintf(line, "%s", text); put(TEXT${i}); }`;
    expect(flowOf(source(31))).toBe('0 -> put:0');
    expect(flowOf(source(32))).toBe('');
  });
});

describe('calls', () => {
  test.each([
    ['put(text);', '0 -> put:0'],
    ['put(1, 2, text);', '0 -> put:2'],
    ['put(text); put(text);', '0 -> put:0'],
    ['put(text); put(1, text); hold(text);', '0 -> put:0; 0 -> put:1; 0 -> hold:0'],
    ['put(text, fmt);', '0 -> put:0; 1 -> put:1'],
    ['put((text));', '0 -> put:0'],
    ['put((x, text));', '0 -> put:0'],
    ['put(f(1), text);', '0 -> put:1'],
    ['put(_(text));', '0 -> put:0'],
    ['put(i18n._(text));', '0 -> put:0'],
    ['if (text_equals(text, x)) y();', ''],
    ['put(strlen(text));', ''],
    ['free(text);', ''],
    ['if (text) put(1);', ''],
    ['while (strcmp(text, "x")) put(text);', '0 -> put:0'],
    ['return (text);', ''],
    ['{ put(text); }', '0 -> put:0'],
    ['x = put(text);', '0 -> put:0'],
    ['put[text];', ''],
    ['put({ text });', ''],
    ['o->put(text); a.b.put(text);', '0 -> o.put:0; 0 -> a.b.put:0'],
    ['(*put)(text);', '0 -> put:0'],
    ['puts[i](text);', '0 -> puts:0'],
    ['f(x)(text);', ''],
  ])('%s', (body, flow) => expect(inC(body)).toBe(flow));

  test('of thousands the first count', () => {
    const calls = Array.from({ length: 300 }, (_, i) => `put${i}(text);`).join(' ');
    expect(inC(calls).split('; ')).toHaveLength(256);
  });

  test('of more than 127 parameters the first count', () => {
    const names = Array.from({ length: 128 }, (_, i) => `char *text${i}`).join(', ');
    const source = (i: number) => `void oops(${names}) { put(text${i}); }`;
    expect(flowOf(source(126))).toBe('126 -> put:0');
    expect(flowOf(source(127))).toBe('');
  });
});

describe('in a text', () => {
  test.each([
    ['put("%s", text);', '0 -> put:1 whole'],
    ['put("%s\\n", text);', '0 -> put:1 whole'],
    ['put("error: %s", text);', '0 -> put:1 whole'],
    ['put("error %s", text);', '0 -> put:1 telling'],
    ['put("%s failed", text);', '0 -> put:1 telling'],
    ['put("%s: %s", x, text);', '0 -> put:2 whole'],
    ['put("%s: %s", text, x);', '0 -> put:1 several'],
    ['put("%d: %s", x, text);', '0 -> put:2 whole'],
    ['put("%s: %d", text, x);', '0 -> put:1 whole'],
    ['put("%d", text);', ''],
    ['put("%s: %d", x, text);', ''],
    ['put("%*d", x, text);', ''],
    ['put("%*s%s", x, "", text);', '0 -> put:3 whole'],
    ['put("%.*s", x, text);', '0 -> put:2 whole'],
    ['put("cannot open it: %s", text);', '0 -> put:1 whole'],
    ['put("cannot open it: %s", fmt);', '1 -> put:1 telling'],
    ['put("cannot open it: (%s)", text);', '0 -> put:1 whole'],
    ['put("cannot open it: \'%s\'\\n", text);', '0 -> put:1 whole'],
    ['put("cannot open it: %s", text, x);', '0 -> put:1 telling'],
    ['put("a: %s", text);', '0 -> put:1 whole'],
    ['put("a b c", text);', '0 -> put:1 whole'],
    ['put("no", "%s", text);', '0 -> put:2 telling'],
    ['put(_("error %s"), text);', '0 -> put:1 telling'],
    ['put(other("error %s"), text);', '0 -> put:1'],
    ['put("error: " text);', '0 -> put:0'],
    ['put("error " "%s", text);', '0 -> put:1 telling'],
    ['put(text, "error %s");', '0 -> put:0'],
    ['put(f("error %s", x), text);', '0 -> put:1'],
    ['put("error %s", f(text));', '0 -> f:0'],
    ['put("error %s", _(text));', '0 -> put:1 telling'],
  ])('%s', (body, flow) => expect(inC(body)).toBe(flow));
});

describe('macros', () => {
  test.each([
    ['put(text)', '0 -> put:0'],
    ['do { if (x) put text; } while (0)', '0 -> put:-1'],
    ['do { put(x text); } while (0)', '0 -> x:-1; 0 -> put:0'],
    ['return text', ''],
    ['text', ''],
    ['text = 1', ''],
  ])('%s', (body, flow) => expect(flowOf(`#define OOPS(text) ${body}\n`)).toBe(flow));

  test('a function gives no commands', () => expect(inC('put text;')).toBe(''));
});

describe('in Java', () => {
  const inJava = (body: string) => flowOf(`class A { void oops(String text, String fmt) { ${body} } }`, 'java');
  test.each([
    ['log.warn(text);', '0 -> log.warn:0'],
    ['log.warn("{}: {}", fmt, text);', '1 -> log.warn:1 several; 0 -> log.warn:2 whole'],
    ['log.warn("door " + text);', '0 -> log.warn:0 telling'],
    ['log.warn(text + " door");', '0 -> log.warn:0'],
    ['String line = text; log.warn(line);', '0 -> log.warn:0'],
    ['log.warn(text.length());', ''],
    ['log.warn(this.text);', ''],
    ['log.warn(String.format(text, 1));', '0 -> log.warn:0'],
    ['throw new DoorException(text);', '0 -> DoorException:0'],
  ])('%s', (body, flow) => expect(inJava(body)).toBe(flow));
});

describe('in Python', () => {
  const inPython = (body: string) => flowOf(`def oops(text, fmt):\n    ${body.replaceAll('\n', '\n    ')}\n`, 'python');
  test.each([
    ['log.error(text)', '0 -> log.error:0'],
    ['log.error(f"{text}")', '0 -> log.error:0 whole'],
    ['log.error(f"{fmt}: {text}")', '0 -> log.error:0 whole; 1 -> log.error:0 whole'],
    ['log.error(f"{text}: {fmt}")', '0 -> log.error:0 whole; 1 -> log.error:0 whole'],
    ['log.error("{text}")', ''],
    ['log.error(f"{other}")', ''],
    ['log.error(f"{text.name}")', ''],
    ['log.error("%s" % text)', '0 -> log.error:0 whole'],
    ['log.error("%s: %s" % (fmt, text))', '1 -> log.error:0 several; 0 -> log.error:0 whole'],
    ['log.error("{}".format(text))', '0 -> log.error:0 whole'],
    ['log.error("cannot open " "%s" % text)', '0 -> log.error:0 telling'],
    ['log.error(text.format(1))', '0 -> log.error:0'],
    ['log.error(text.strip())', '0 -> log.error:0'],
    ['log.error(text.find(1))', ''],
    ['log.error(message=text)', '0 -> log.error:0'],
    ['line = text\nlog.error(line)', '0 -> log.error:0'],
    ['log.error(line=text)\nlog.info(line)', '0 -> log.error:0'],
    ['raise ValueError(text)', '0 -> ValueError:0'],
  ])('%s', (body, flow) => expect(inPython(body)).toBe(flow));
});

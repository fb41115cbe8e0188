// Python's sinks, severities and reasons: what only the names of its calls and arguments tell.
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { python } from '../../src/languages/python/python.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';
import { parse } from '../../src/syntax/parse.ts';
import { textOf } from './samples.ts';

const linked = (source: string): Message[] =>
  link([extract(parse(source, python), python, 'a.py', 0)], [python]).messages;

const only = (source: string, what: string): Message => {
  const found = linked(source).filter((message) => textOf(message).includes(what));
  if (found.length !== 1) throw new Error(`${found.length} texts hold ${what}`);
  return found[0]!;
};

describe('sinks and severities', () => {
  test.each([
    ['log.error("no more room")', 'log', 'error', false],
    ['self.logger.exception("no more room")', 'log', 'error', false],
    ['logging.getLogger(__name__).warning("no more room")', 'log', 'warning', false],
    ['LOG.critical("no more room")', 'log', 'fatal', false],
    ['log.log(logging.WARNING, "no more room")', 'log', 'warning', false],
    ['logger.opt(exception=True).debug("no more room")', 'log', 'debug', false],
    ['logger.success("no more room")', 'log', 'info', false],
    ['log.err(failure, "no more room")', 'log', 'error', false],
    ['messages.error(request, "no more room")', 'log', 'error', false],
    ['warnings.warn("no more room", DeprecationWarning)', 'log', 'warning', false],
    ['syslog.syslog(syslog.LOG_ERR, "no more room")', 'log', 'error', false],
    ['print("no more room")', 'terminal', 'info', false],
    ['print("no more room", file=sys.stderr)', 'terminal', 'error', false],
    ['print >>sys.stderr, "no more room"', 'terminal', 'error', false],
    ['sys.stderr.write("no more room")', 'terminal', 'error', false],
    ['sys.exit("no more room")', 'log', 'fatal', true],
    ['abort(404, "no more room")', 'reply', 'error', false],
    ['_assert_free(room, "no more room")', 'log', 'error', false],
    ['parser.error("no more room")', 'terminal', 'error', true],
    ['module.fail_json(msg="no more room")', 'log', 'error', true],
    ['raise ValueError("no more room")', 'throw', 'unknown', false],
    ['raise ValueError, "no more room"', 'throw', 'unknown', false],
    ['callback(OSError("no more room"))', 'throw', 'unknown', false],
    ['assert room, "no more room"', 'throw', 'unknown', false],
    ['ERRORS = {404: "no more room"}', 'table', 'unknown', false],
    ['def f(): return "no more room"', 'return', 'unknown', false],
    ['log.error("no more room"); sys.exit(1)', 'log', 'error', true],
  ])('%s', (source, sinkKind, severity, fatal) => {
    const { origin, ...message } = only(source, 'no more room');
    expect({ ...message, sinkKind: origin.sinkKind }).toMatchObject({ sinkKind, severity, fatal, excluded: null });
  });
});

describe('what a class is made of while its module is loaded', () => {
  test.each([
    ['rules = [policy.RuleDefault("x", "role:guest and not late")]', 'description'],
    ['rules = [policy.RuleDefault("x", check="role:guest" + " and not late")]', 'description'],
    ['rules = [policy.RuleDefault("x", message="the gate is shut")]', null],
    ['rules = [policy.RuleDefault("x", paths=[{"path": "/gates (open)"}])]', 'description'],
    ['class Gate(Base):\n    name = Field("the name of the gate")', 'description'],
    ['fallback = ErrorResponse("the gate is shut")', null],
    ['tell("the gate is shut")', null],
    ['def serve():\n    tell(GateInfo("the gate is shut"))', 'description'],
    ['def __repr__(self):\n    return "<gate %s>" % x', 'text of an object'],
    ['def __str__(self):\n    return "gate of %s guests" % x', null],
    ['def serve():\n    x = RuleDefault("x", "the gate is shut")', null],
  ])('%s', (source, reason) => {
    const found = linked(source).filter(({ parts }) => textOf({ parts }).includes(' '));
    expect(found.map(({ excluded }) => excluded?.reason ?? null)).toEqual([reason]);
  });
});

describe('what is no message', () => {
  test.each([
    ['"""two words"""', 'docstring'],
    ['x = "two words"', null],
    ['log.error("event", user="two words")', 'value'],
    ['log.error("event", reason="two words")', null],
    ['log.msg(format="two words")', null],
    ['time.show(format="two words")', 'data format'],
    ['log.error("state %.9s", "two words")', 'value'],
    ['log.error("state {:>20}".format("two words"))', 'value'],
    ['log.error("state", "two words")', null],
    ['log.error(["two words"])', null],
    ['add("--name", help="two words")', 'usage'],
    ['add("--name", why="two words")', null],
    ['x = models.CharField(verbose_name=_("two words"))', 'description'],
    ['x = d["two words"]', 'key'],
    ['x = {"two words": 1}', 'key'],
    ['x = {1: "two words"}', null],
    ['x = d.get("two words")', 'key'],
    ['@app.route("two words")\ndef f(): pass', 'key'],
    ['x: "two words" = 1', 'key'],
    ['if x == "two words": pass', 'comparison'],
    ['if x in ["two words"]: pass', 'comparison'],
    ['for x in ["two words"]: pass', null],
    ['x = re.compile("two words")', 'regular expression'],
    ['x = open("two words")', 'file name'],
    ['x = os.path.join("two words")', 'file name'],
    ['x = ", ".join(["two words"])', null],
    ['subprocess.check_call(["two words"])', 'command'],
    ['__all__ = ["two words"]', 'key'],
    ['DOCUMENTATION = """two words"""', 'description'],
  ])('%s', (source, reason) => expect(only(source, 'two words').excluded?.reason ?? null).toBe(reason));
});

test('a constant is known elsewhere', () => {
  const source = 'WHY = "no more room"\nlog.error("stopped: " + WHY)\nlog.error(f"closed: {WHY}!")';
  expect(linked(source).map(textOf)).toEqual(['no more room', 'stopped: no more room', 'closed: no more room!']);
});

// What is no message: each reason with texts that it takes and texts that look alike and stay.
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/messages.ts';
import { fact, file, linkAll, linkBody, linkFact, linkFiles, textOf } from './samples.ts';

/** Reason of the text that holds `what`, null when it stays. */
function reasonFor(messages: readonly Message[], what: string): string | null {
  const found = messages.filter((message) => textOf(message).includes(what));
  if (found.length !== 1) throw new Error(`${found.length} texts hold ${what}`);
  return found[0]!.excluded?.reason ?? null;
}

/** Statement, text in it -> reason. */
type Row = readonly [body: string, text: string, reason: string | null];
const judged = (rows: readonly Row[]) =>
  test.each(rows)('%s', (body, text, reason) => expect(reasonFor(linkBody(body), text)).toBe(reason));

describe('comparison', () =>
  judged([
    ['if (strcmp(x, "not found") == 0) die("gone away");', 'not found', 'comparison'],
    ['if (strcmp(x, "not found") == 0) die("gone away");', 'gone away', null],
    ['if (x == "not found") return 1;', 'not found', 'comparison'],
    ['if (ctx_streq(x, "not found")) return 1;', 'not found', 'comparison'],
    ['if (buf.starts_with(x, "not found")) return 1;', 'not found', 'comparison'],
    ['if (match_prefix(x, "not found")) return 1;', 'not found', 'comparison'],
    ['if (own_strncasecmp(x, "not found", 9)) return 1;', 'not found', 'comparison'],
    ['assert_int_equal(x, 1, "not found here");', 'not found', 'comparison'],
    ['set_log_prefix("not found: ");', 'not found', 'comparison'],
    ['q = new_match_none_query("not found here");', 'not found', null],
    ['if (!x) log_error("not found");', 'not found', null],
    ['match_error(x, "%s: table lookup problem", y);', 'lookup', null],
    ['connection_fail_equal(x, "Command reply line too long");', 'too long', null],
    ['rematching("not found");', 'not found', null],
    ['why = strcmp(x, y) ? "not found" : "gone away";', 'not found', null],
  ]));

describe('key', () => {
  judged([
    ['x = getenv("HOME OF IT");', 'HOME', 'key'],
    ['openlog("the server", 0, 0);', 'server', 'key'],
    ['x = table["two words"];', 'two words', 'key'],
    ['warnx(dgettext("texts of the gate", "cannot open it"));', 'texts', 'key'],
    ['warnx(dgettext("texts of the gate", "cannot open it"));', 'cannot', null],
    ['x = getenv_or_die("no such variable");', 'no such', null],
    ['syslog(0, "cannot get variable");', 'cannot', null],
  ]);
  test('as a role', () => expect(linkFact('two words', { role: 'key' }).excluded).toEqual({ reason: 'key' }));
});

describe('source code', () =>
  judged([
    ['emit_line("    rc = in->end_record(in, tag);\\n");', 'end_record', 'source code'],
    ['emit_line("  public String toString() {\\n");', 'toString', 'source code'],
    ['add_text("import org.example.*;");', 'import', 'source code'],
    ['add_line("    int rc;\\n");', 'int rc', 'source code'],
    ['add_line("#include <stdio.h>\\n");', 'include', 'source code'],
    ['add_line("    if (rc != 0) { return rc; }\\n");', 'return', 'source code'],
    ['add_line("struct gate {\\n");', 'struct', 'source code'],
    ['return "    ret = open_gate(x) ? 1 : 0;\\n";', 'open_gate', 'source code'],
    ['return "it was refused; giving up;\\n";', 'refused', null],
    ['add_line("# This line is managed by the gate\\n");', 'managed', 'source code'],
    ['die("rc = find(x);\\n");', 'find', null],
    ['add_text("#3 was refused");', 'refused', null],
    ['add_text("** access refused **");', 'refused', null],
    ['add_text("access denied (uid = 0);");', 'denied', null],
    ['add_text("it was refused; giving up (again)\\n");', 'refused', null],
  ]));

describe('lines of a generator', () => {
  const code = 'put("    int rc;\\n"); put("    int fd;\\n"); put("#include <stdio.h>\\n");';
  test.each([
    [`${code} put("Licensed to nobody");`, 'source code'],
    [`${code} tell("Licensed to nobody");`, null],
    [`${code} log_error("Licensed to nobody");`, null],
    [`put("    int rc;\\n"); put("Licensed to nobody");`, null],
    [`${code.replaceAll('put', 'printf')} printf("Licensed to nobody");`, 'source code'],
    [`${code.replaceAll('put', 'printf')} ${'printf("it is open\\n");'.repeat(4)} printf("Licensed to nobody");`, null],
  ])('%s', (body, reason) => expect(reasonFor(linkBody(body), 'Licensed')).toBe(reason));
});

describe('what is run', () =>
  judged([
    ['run_cmd("gate --open now");', 'gate', 'command'],
    ['execute_command("gate --open now");', 'gate', 'command'],
    ['run_command_error("gate is not open");', 'gate', null],
    ['run("gate is not open");', 'gate', null],
    ['execute("gate --open now");', 'gate', 'command'],
    ['rerun_all("gate is not open");', 'gate', null],
  ]));

describe('names, labels and settings', () =>
  judged([
    ['pool = pool_create("requests of the gate", 64);', 'requests', 'name'],
    ['hash_create("guests", 10, "table of guests");', 'table', 'name'],
    ['create_error("no more room");', 'room', null],
    ['pool_create("no more room.");', 'room', null],
    ['pool_create("room for %d guests");', 'room', null],
    ['recreated("no more room");', 'room', null],
    ['metric_add(m, "guests that were refused in all");', 'refused', 'label'],
    ['metric_error(m, "guests cannot be counted");', 'counted', null],
    ['metrical(m, "guests cannot be counted");', 'counted', null],
    ['set_global_param(ctx, "refuse late guests");', 'late', 'setting'],
    ['set_global_param_error(ctx, "no such setting");', 'such', null],
    ['parse_param(ctx, "no such setting");', 'such', null],
    ['set_option(ctx, "Too many guests.");', 'guests', null],
  ]));

describe('records that hold code', () => {
  const table = (records: string) => linkFiles(`static const struct record rows[] = { ${records} };`);
  test.each([
    ['{ "stop", stop_it, "halts the gate" }', 'description'],
    ['{ "stop", stop_it, N_("halts the gate") }', 'description'],
    ['{ .run = stop_it, .text = "halts the gate" }', 'description'],
    ['COMMAND("stop", stop_it, NULL, "halts the gate")', 'description'],
    ['{ "limit", &limit, "halts the gate" }', 'description'],
    ['{ EHALT, "halts the gate" }', null],
    ['{ EHALT, 3, true, "halts the gate" }', null],
    ['ERROR(EHALT, "halts the gate")', null],
    ['"halts the gate", "opens the gate"', null],
  ])('%s', (record, reason) => expect(reasonFor(table(record), 'halts')).toBe(reason));
  test.each([
    ['GATE_PARAMETER(width, 3, "Width of the gate.\\nIt halts guests.")', 'description'],
    ['GATE_PARAMETER(width, 3, "Width of the gate.\\n" "It halts guests.")', 'description'],
    ['GATE_CLOSED(width, 3, "The gate halts guests.")', null],
  ])('outside of functions: %s', (body, reason) => expect(reasonFor(linkFiles(body), 'halts')).toBe(reason));
  test('within a function a small name may be any value', () =>
    expect(reasonFor(linkBody('struct fault f = { code, "halts the gate" }; tell(f);'), 'halts')).toBeNull());
});

test.each([
  ['get_default_name', 'name'],
  ['name', 'name'],
  ['set_name', null],
  ['get_names', null],
])('what %s returns', (name, reason) =>
  expect(reasonFor(linkBody('return "Gate of guests";', name), 'Gate')).toBe(reason),
);

test.each([
  ['test_cases', 'test data'],
  ['tests', 'test data'],
  ['testimony', null],
  ['latest', null],
])('a table called %s', (name, reason) =>
  expect(reasonFor(linkFiles(`static const char *${name}[] = { "no more room", "too late" };`), 'room')).toBe(reason),
);

describe('markup and data', () =>
  judged([
    ['page_add("<td align=\\"right\\"><tt>");', 'td', 'no words'],
    ['page_add("</D:depth>");', 'depth', 'no words'],
    ['page_add("<user name=\\"");', 'user', 'no words'],
    ['page_add("<b>no more room</b>");', 'room', null],
    ['log_error("<no user>");', 'user', null],
    ['send_text("User-Agent: gate/1.0\\r\\n");', 'Agent', 'data format'],
    ['send_text("Error: no agent\\r\\n");', 'agent', null],
    ['log_error("User-Agent: is missing");', 'missing', null],
    ['kind = "text/plain; charset=utf-8";', 'plain', 'data format'],
    ['tell("gate/shut");', 'gate', 'single word'],
    ['log_error("gate/shut");', 'gate', null],
    ['stamp = "EEE, dd MMM yyyy HH:mm";', 'yyyy', 'data format'],
    ['tell("add all");', 'add', null],
  ]));

describe('pieces of SQL, generated settings', () =>
  judged([
    ['add_clause(q, "AND user_id = ?");', 'user_id', 'SQL'],
    ['add_clause(q, "ORDER BY age");', 'age', 'SQL'],
    ['clause = "SHOW FULL TABLES";', 'TABLES', 'SQL'],
    ['clause = "SHOW them the door";', 'door', null],
    ['clause = "DROP USER \'guest\'";', 'guest', 'SQL'],
    ['clause = "NOT NULL";', 'NULL', 'SQL'],
    ['clause = "NOT FOUND";', 'FOUND', null],
    ['clause = "guests.age >= 18";', 'age', 'SQL'],
    ['clause = "guests.conf is lost";', 'lost', null],
    ['clause = "name LIKE x ESCAPE y";', 'name', 'SQL'],
    ['clause = "guests.name as guest_name";', 'guest_name', 'SQL'],
    ['clause = "known as guest";', 'known', null],
    ['clause = "WHEN a THEN b";', 'THEN', 'SQL'],
    ['clause = "`age` = 3";', 'age', 'SQL'],
    ['log_error("SHOW FULL TABLES");', 'TABLES', null],
    ['clause = "name IS NOT NULL";', 'name', 'SQL'],
    ['db_exec_text(q, "INSERT OR REPLACE INTO guests VALUES (1);");', 'guests', 'SQL'],
    ['db_exec_text(q, "ROLLBACK TRANSACTION;");', 'ROLLBACK', 'SQL'],
    ['as_sql("NUMBER OF GUESTS");', 'GUESTS', 'SQL'],
    ['log_error("replaced into the table");', 'table', null],
    ['add_clause(q, "AND: one more guest");', 'guest', null],
    ['add_clause(q, "or one more guest");', 'guest', null],
    ['log_error("name IS NULL");', 'name', null],
    ['write_config(f, "gate:\\n  open: yes\\n  - left\\n");', 'gate', 'data format'],
    ['write_config(f, "gate: it\\nis open\\nand: shut\\n");', 'gate', null],
    ['write_config(f, "gate: open\\n");', 'gate', null],
  ]));

describe('style sheets, JSON and policies', () =>
  judged([
    ['page_add("p.note { color: red; }");', 'color', 'style sheet'],
    ['page_add(" width: 3px; height: 2px; }");', 'width', 'style sheet'],
    ['page_add("gate: it is open; go on");', 'open', null],
    ['log_error("gate { side: left; }");', 'side', null],
    ['page_add("{ \\"gate\\": \\"is open\\",");', 'gate', 'data format'],
    ['page_add("\\"gate\\" is not open");', 'gate', null],
    ['log_error("{ \\"gate\\": \\"is open\\" }");', 'gate', null],
    ['policy = "default-src \'self\'; img-src data:";', 'self', 'data format'],
    ['policy = "default-src is missing";', 'missing', null],
    ['stamp = "*** dd MMM YYYY hh:mm:ss zzz";', 'YYYY', 'data format'],
    ['add_clause(q, "EXECUTE PROCEDURE open_gate");', 'open_gate', 'SQL'],
    ['declare("hits", "how often the gate was found open");', 'found', 'description'],
    ['register_failure("hits", "how often the gate was found open");', 'found', null],
  ]));

describe('mark of a data format', () =>
  judged([
    ['add_text("-----BEGIN RSA PRIVATE KEY-----\\n");', 'BEGIN', 'data format'],
    ['add_text("----- BEGIN of the messages -----");', 'BEGIN', null],
  ]));

describe('command', () =>
  judged([
    ['f = popen("/bin/sh run it", "r");', '/bin/sh', 'command'],
    ['execl("/bin/sh", "sh", "-c", "run it", NULL);', 'run it', 'command'],
    ['system("/sbin/reboot now");', '/sbin', 'command'],
    ['add("-f list -safe 0 -i %s", x);', 'safe', 'command'],
    ['return "-codec:a:0 copy";', 'codec', 'command'],
    ['return "-f needs an argument";', 'argument', null],
    ['log_error("-f list -safe 0");', 'safe', null],
  ]));

describe('file name', () =>
  judged([
    ['f = fopen("my file.conf", "r");', 'my file', 'file name'],
    ['char *p = "/etc/ssh/sshd_config";', '/etc', 'file name'],
    ['log_error("/etc/shadow");', '/etc', 'file name'],
    ['char *p = "../share/doc";', '..', 'file name'],
    ['char *p = "~/.netrc";', '~', 'file name'],
    ['char *p = "https://example.org/x";', 'https', 'file name'],
    ['char *p = "C:\\\\Windows";', 'Windows', 'file name'],
    ['char *p = "C:/Program Files/Gate/gate.dll";', 'Program', 'file name'],
    ['char *p = "C:/Gate has gone away";', 'gone', null],
    ['log_error("/etc/shadow is readable by all");', '/etc', null],
    ['log_error("cannot open /etc/shadow");', '/etc', null],
    ['refopen("lost the log file");', 'lost', null],
    ['snprintf(b, n, "/proc/%d/status", x);', 'proc', 'file name'],
    ['log_error("%s/notifications", x);', 'notifications', 'file name'],
    ['log_error("%s/notifications are lost", x);', 'notifications', null],
    ['snprintf(b, n, "/proc/%d is lost", x);', 'proc', null],
  ]));

describe('data format', () =>
  judged([
    ['sscanf(x, "Host: %s port %d", y, z);', 'Host', 'data format'],
    ['strftime(b, n, "%d of the month", t);', 'month', 'data format'],
    ['sprintf(b, "Host: %s port %d", y, z);', 'Host', null],
    ['my_sscanf_error("bad time given");', 'bad time', null],
    ['add("public, max-age=%d, immutable", x);', 'public', 'data format'],
    ['add("attachment; filename=\\"%s\\"", x);', 'attachment', 'data format'],
    ['add("text/xml, text/html; q=0.5, text/plain");', 'xml', 'data format'],
    ["add(\"default-src 'self'; script-src 'none'\");", 'script', 'data format'],
    ['add("Mozilla/5.0 (X11; Linux) Gecko/9");', 'Gecko', 'data format'],
    ['add("{\\"user name\\": 1}");', 'user', null],
    ['add("{\\"user\\": \\"a name\\"}");', 'user', 'data format'],
    ['add("0 0 22 ? * FRI");', 'FRI', 'data format'],
    ['add("public key of immutable host");', 'immutable', null],
    ['add("attachment is missing");', 'attachment', null],
  ]));

describe('assembly and compile time', () => {
  judged([
    ['static_assert(sizeof(x) == 4, "int has the wrong size");', 'wrong size', 'compile time'],
    ['STATIC_ASSERT(sizeof(x) == 4, "int has the wrong size");', 'wrong size', 'compile time'],
    ['assert_size(x, "int has the wrong size");', 'wrong size', null],
    ['die("int has the wrong size");', 'wrong size', null],
  ]);
  test.each(['asm', '__asm__'])('%s', (name) =>
    expect(linkFact('mov eax, ebx', { call: { name } }).excluded).toEqual({ reason: 'assembly' }),
  );
  test.each(['asm_error', 'disasm'])('not %s', (name) =>
    expect(linkFact('mov eax, ebx failed', { call: { name } }).excluded).toBeNull(),
  );
});

describe('usage', () => {
  judged([
    ['fprintf(stderr, "usage: %s [-v] file", x);', '[-v]', 'usage'],
    ['die("Usage: tool [options]");', 'options', 'usage'],
    ['puts("  -v  be more verbose");', 'verbose', 'usage'],
    ['puts("\\t--help\\tshow this text");', 'show', 'usage'],
    ['print_usage("options must be given first");', 'options', 'usage'],
    ['die("memory usage: too high");', 'memory', null],
    ['log_error("-1 is no valid value");', 'valid', null],
    ['log_error("unknown option -v given");', 'given', null],
    ['log_usage_error("options must be given first");', 'options', null],
  ]);

  test.each([
    ['usage', 'usage'],
    ['kadmin_addprinc_usage', 'usage'],
    ['showHelp', 'usage'],
    ['copyright', 'usage'],
    ['check_key_usage', null],
    ['disk_usage_over', null],
    ['addUsage', null],
    ['check_license', null],
    ['helper_start', null],
  ])('in function %s', (name, reason) =>
    expect(reasonFor(linkBody('log_error("not allowed in here");', name), 'not allowed')).toBe(reason),
  );

  test('a logger is told no usage, whatever the function', () =>
    expect(reasonFor(linkBody('log->error("not allowed in here");', 'update_usage'), 'not allowed')).toBeNull());

  test.each([
    ['usage_text', 'usage'],
    ['license', 'usage'],
    ['usages', null],
    ['reason', null],
  ])('held by %s', (target, reason) =>
    expect(linkFact('not allowed in here', { target }).excluded?.reason ?? null).toBe(reason),
  );
});

describe('SQL', () =>
  judged([
    ['run("SELECT name FROM users WHERE id = %d", x);', 'users', 'SQL'],
    ['run("insert into users values (1)");', 'users', 'SQL'],
    ['run("CREATE TEMPORARY TABLE users (id int)");', 'users', 'SQL'],
    ['run("DELETE FROM users");', 'users', 'SQL'],
    ['log_error("select failed on all users");', 'users', null],
    ['add("\\"gates\\".\\"name\\" = @name");', 'gates', 'SQL'],
    ['add("EXISTS (SELECT 1 FROM gates");', 'gates', 'SQL'],
    ['add(" LIKE \'%%\' || ");', 'LIKE', 'SQL'],
    ["add(\"Gate eq '%s' and Key le '%s'\", x, y);", 'Gate', 'SQL'],
    ['add("user exists in group");', 'group', null],
    ['add("mail sent to user @home");', 'home', null],
    ['log_error("cannot insert into users");', 'users', null],
    ['log_error("update of users failed");', 'users', null],
  ]));

describe('revision', () =>
  judged([
    ['char *id = "@(#)rec_put.c 8.7 (Berkeley) 8/18/94";', 'rec_put', 'revision'],
    ['char *id = "$Id: main.c,v 1.5 2001/01/01 joe Exp $";', 'main.c', 'revision'],
    ['char *id = "$OpenBSD: main.c,v 1.5 2001/01/01 joe Exp $";', 'main.c', 'revision'],
    ['log_error("$HOME is not set");', 'HOME', null],
    ['log_error("variable $Id is not set");', 'not set', null],
    ['log_error("@ is no valid name");', 'valid', null],
  ]));

describe('no words and fragments', () =>
  judged([
    ['log_error("%s: %s", x, y);', '{%s}: {%s}', 'no words'],
    ['log_error("...");', '...', 'no words'],
    ['log_error("- 1 2 3 x y");', '1 2', 'no words'],
    ['log_error("%s: fd %d", x, y);', 'fd', 'format fragment'],
    ['printf("cn=%s,%s", x, y);', 'cn', 'format fragment'],
    ['log_error("%s: denied", x);', 'denied', null],
    ['log_error("no fd");', 'no fd', null],
    ['log_error("%s: bad fd %d", x, y);', 'bad', null],
    ['log_error("доступ запрещён");', 'доступ', null],
  ]));

describe('single word', () =>
  judged([
    ['add_option("ControlMaster");', 'Control', 'single word'],
    ['char *names[] = { "anonymous" };', 'anonymous', 'single word'],
    ['return "publickey";', 'public', 'single word'],
    ['snprintf(b, n, "user_%s", x);', 'user', 'single word'],
    ['printf("%s version %s", x, y);', 'version', 'single word'],
    ['add("netgroup_base    %s", x);', 'netgroup', 'single word'],
    ['die("vsf_read_loop");', 'vsf', null],
    ['log_error("seteuid");', 'seteuid', null],
    ['syslog(3, "the gate is %.9s", "shut");', 'shut', 'single word'],
    ['syslog(3, "the gate is %.9s", "shut now");', 'shut', null],
    ['log_error("%s: denied", x);', 'denied', null],
    ['srv_reply_write(x, "Goodbye.");', 'Goodbye', null],
    ['add("permission denied");', 'denied', null],
    ['return "signature invalid";', 'invalid', null],
    ['char *names[] = { "no such user" };', 'no such', null],
    ['add("permission denied for %s", x);', 'denied', null],
    ['add("unexpected I/O event %d", x);', 'event', null],
    ['add("%s not %s", x, y);', 'not', 'single word'],
    ['add("&page=%d&limit=%d", x, y);', 'limit', 'single word'],
    ['throw_error("page=%d,limit=%d", x, y);', 'limit', null],
    ['add("доступ%sзапрещён", x);', 'доступ', null],
  ]));

describe('disabled code', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['#if 0\n  log_error("not allowed");\n#endif', 'disabled code'],
    ['#if 0\n#ifdef A\n  log_error("not allowed");\n#endif\n#endif', 'disabled code'],
    ['#if 0\n  x();\n#else\n  log_error("not allowed");\n#endif', null],
    ['#ifdef DEBUG\n  log_error("not allowed");\n#endif', null],
    ['#if 1\n  log_error("not allowed");\n#endif', null],
  ];
  test.each(rows)('%j', (body, reason) => expect(reasonFor(linkBody(body), 'not allowed')).toBe(reason));
});

describe('excluded or not', () => {
  test('a text is judged with its constants put in', () => {
    const messages = linkFiles('#define WHERE "/etc/"\n', 'void f(void) { char *p = WHERE "shadow"; }\n');
    expect(reasonFor(messages, 'shadow')).toBe('file name');
  });

  test('nothing is lost: each text is one message, in the order of the files', () => {
    const texts = ['strange things', '', '%s', '/etc/x', 'usage: y'].map((text) => fact(text));
    const messages = linkAll(file(texts, 'a.c'), file(texts, 'b.c'));
    expect(messages.map(({ origin, parts }) => [origin.file, parts])).toEqual(
      ['a.c', 'b.c'].flatMap((name) => texts.map(({ parts }) => [name, parts])),
    );
  });

  test('what rank needs is handed on', () => {
    const branches = ['if' as const];
    const given = fact('strange things', { branches, next: ['return'], call: { name: 'die' } });
    expect(linkAll(file([given]))[0]).toMatchObject({ branches, next: ['return'], language: 'c', messageIds: [] });
  });
});

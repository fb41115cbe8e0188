// Sinks of the C library, POSIX and common logging libraries. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // syslog(3): the severity is among the arguments
  ...row('syslog vsyslog', 1, 'log', 'unknown'),
  // err(3)
  ...row('err errx verr verrx', 1, 'log', 'fatal', true),
  ...row('errc', 2, 'log', 'fatal', true),
  ...row('warn warnx vwarn vwarnx', 0, 'log', 'warning'),
  ...row('perror psignal', 0, 'log', 'error'),
  // error(3): exits if its first argument is not zero
  ...row('error', null, 'log', 'error'),
  ...row('error_at_line', 4, 'log', 'error'),
  // stdio(3)
  ...row('fprintf vfprintf dprintf vdprintf', 1, 'terminal', 'unknown'),
  ...row('fputs fwrite', 0, 'terminal', 'unknown'),
  ...row('printf vprintf puts', 0, 'terminal', 'info'),
  // write(2), send(2), SSL_write(3): terminal or peer, depending on the descriptor
  ...row('write', 1, 'terminal', 'unknown').map((found) => ({ ...found, beside: 'STDERR_FILENO' })),
  ...row('write', 1, 'terminal', 'unknown').map((found) => ({ ...found, beside: '2' })),
  ...row('write send sendto SSL_write BIO_write', 1, 'reply', 'unknown'),
  // sd_journal_print(3), systemd
  ...row('sd_journal_print', 1, 'log', 'unknown'),
  ...row('log_struct sd_journal_send', null, 'log', 'unknown'),
  // Linux kernel, include/linux/printk.h and dev_printk.h
  ...row('panic BUG_ON', 0, 'log', 'fatal', true),
  ...row('printk', 0, 'log', 'unknown'),
  ...row('WARN WARN_ONCE WARN_ON', 1, 'log', 'warning'),
  // GLib, "Message Output and Debugging Functions"
  ...row('g_error', 0, 'log', 'fatal', true),
  ...row('g_critical', 0, 'log', 'error'),
  ...row('g_warning g_warning_once', 0, 'log', 'warning'),
  ...row('g_message g_info', 0, 'log', 'info'),
  ...row('g_debug', 0, 'log', 'debug'),
  ...row('g_log', 2, 'log', 'unknown'),
  ...row('g_set_error', 3, 'return', 'error'),
  // Linux-PAM, pam_syslog(3)
  ...row('pam_syslog pam_vsyslog', 2, 'log', 'unknown'),
  ...row('audit_log_user_message audit_log_acct_message', 2, 'log', 'warning'),
];

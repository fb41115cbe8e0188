// What loggers write before a message, one of each common kind.
export const headersFor: readonly string[] = [
  '',
  'Mar  7 04:05:06 east gated[17]: ',
  '2026-03-07T04:05:06.123456+01:00 east gated[17]: ',
  '<165>1 2026-03-07T04:05:06.003Z east gated 17 ID47 - ',
  '2026-03-07 04:05:06,123 WARN  [main] org.gate.Door: ',
  '2026-03-07 04:05:06,123 - gate.door - WARNING - ',
  '[Sat Mar 07 04:05:06.123456 2026] [core:error] [pid 17:tid 18] ',
  'WARNING:gate.door:',
  'Mar  7 04:05:06 east gated[17]: pam_door(gate:auth): ',
  '2026/03/07 04:05:06 [crit] 17#0: *5 ',
];

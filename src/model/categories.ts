/** Topics of messages: signals of src/ranking/signals/meanings.ts and parts of a rule. Topics that only name a fault are not listed. */
export const subjects = [
  'attack',
  'authentication',
  'access control',
  'memory and crash',
  'protocol violation',
  'exhaustion',
  'cryptography',
  'sandbox and privilege',
] as const;
export type SubjectName = (typeof subjects)[number];

/** What a message may be about: signals of src/ranking/signals/meanings.ts, and parts of a rule. Those that name only a fault are no subject. */
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

/** Topics of messages: signals of src/ranking/signals/meanings.ts and parts of a rule. Topics that only name a fault are not listed. */
export const subjects = [
  'attack',
  'tampering',
  'authentication',
  'access control',
  'memory and crash',
  'protocol violation',
  'exhaustion',
  'cryptography',
  'sandbox and privilege',
] as const;
/** Signal of a function that checks what comes from outside. */
export const judgesInput = 'judges input';
export type SubjectName = (typeof subjects)[number];

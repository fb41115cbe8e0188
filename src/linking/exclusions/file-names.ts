// Excludes file names and URLs that stand alone.
import { withStars } from '../../text/template-text.ts';
import type { StringCandidate } from './string-candidate.ts';

const fileName = /^\s*(?:[.~]{0,2}\/|[A-Za-z]:\\|\w+:\/\/|[\w.-]+(?:\/[\w.*-]+){2,}\/?$|\*(?:\/[\w.*-]+)+\/?$)\S*\s*$/;

/** `C:/Program Files/Gate/gate.dll` */
const windowsPath = /^\s*(?:[A-Za-z]:[\\/]|\\\\)(?:[^\\/:*?"<>|\n]+[\\/]+)+[^\\/:*?"<>|\n]*\.\w{1,5}\s*$/;

/** Including paths with placeholders: `/proc/%d/status`. */
export const isFileName = ({ parts }: Pick<StringCandidate, 'parts'>): boolean => {
  const text = withStars(parts);
  return fileName.test(text) || windowsPath.test(text);
};

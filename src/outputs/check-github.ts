// Findings of `check` as GitHub annotations: one workflow command a line
// (docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).

import type { CheckReport } from '../model/keyword-status.ts';
import { visible } from '../text/invisible.ts';
import { type Finding, findingsOf } from './check-words.ts';

export const checkGithub = (report: CheckReport): string =>
  findingsOf(report)
    .map((one) => `${command(one)}\n`)
    .join('');

function command({ drift, text, file, line, column, fails }: Finding): string {
  const level = fails ? 'error' : drift === 'new' ? 'notice' : 'warning';
  return `::${level} file=${visible(property(file))},line=${line},col=${column},title=${titles[drift]}::${data(visible(text))}`;
}

const titles = { dead: 'Dead keyword', reworded: 'Reworded keyword', noisy: 'Noisy keyword', new: 'New message' };

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

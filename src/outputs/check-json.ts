// Result of `check` as JSON (docs/output-formats.md). Names and order of fields are fixed; fields may be added.
import type { CheckReport, KeywordVerdict, RuleVerdict } from '../model/keyword-status.ts';
import { withBraces } from '../text/template-text.ts';
import { candidateJson, originJson, safeJson } from './candidate-json.ts';
import { sorted } from './candidate-text.ts';

export const checkJson = ({ tool, rules }: CheckReport): string =>
  `${safeJson({ version: 1, tool, rules: rules.map(ruleJson) }, 2)}\n`;

const ruleJson = ({ document, keywords, fresh, unused, isHistoryKnown }: RuleVerdict): object => ({
  file: document.file,
  id: document.id,
  title: document.title,
  line: document.line,
  keywords: keywords.map(keywordJson),
  new: sorted(fresh).map(candidateJson),
  newIsKnown: isHistoryKnown,
  chosenNow: sorted(unused).map(candidateJson),
  unread: document.unread,
});

const keywordJson = ({ keyword, status, matches, noisy, origins, templates, closest }: KeywordVerdict): object => ({
  value: keyword.value,
  status,
  matches,
  noisy,
  origins: origins.map(originJson),
  messages: templates.map(withBraces),
  closest: closest && {
    text: closest.text,
    similarity: closest.similarity,
    origin: originJson(closest.origin),
    isNew: closest.isNew ? true : null,
  },
  selection: keyword.selection,
  line: keyword.line,
  column: keyword.column,
});

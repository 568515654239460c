import { parser } from '@grafana/lezer-logql';
import type { LintRules } from '../rule';
import type { Subject, SubjectQuery } from '../subject';
import { upstream } from '../upstream';
import { atQuery } from './each-query';

/** Queries of Loki that are shown. */
function lokiQueries({ queries }: Subject): readonly SubjectQuery[] {
  return queries.filter(
    ({ language, target, substituted }) =>
      language === 'logql' && !target.hidden && substituted.text.trim() !== '',
  );
}

/** The first thing that the grammar has no place for. */
function faultIn(text: string): string | undefined {
  const cursor = parser.parse(text).cursor();
  do {
    if (!cursor.type.isError) continue;
    const [token] = /\S+/.exec(text.slice(cursor.from)) ?? [];
    return token === undefined
      ? 'the query ends too early'
      : `unexpected ${token} (column ${cursor.from + 1})`;
  } while (cursor.next());
  return undefined;
}

/** A window that no variable has a part in. */
function fixedWindow({ substituted: { text, edits } }: SubjectQuery): string | undefined {
  const cursor = parser.parse(text).cursor();
  do {
    const { from, to, name } = cursor;
    if (name !== 'Range' || edits.some((edit) => edit.newFrom < to && from < edit.newTo)) continue;
    return text.slice(from, to).replaceAll(/[[\]\s]/g, '');
  } while (cursor.next());
  return undefined;
}

export const logqlRules = {
  'target-logql-rule': {
    severity: 'error',
    summary: 'Queries of Loki are LogQL, as its grammar has it; types and labels are not looked at.',
    expected: 'an expression that Loki takes',
    fix: 'mend it where the message says',
    source: upstream('target-logql-rule'),
    check: (subject) =>
      lokiQueries(subject).flatMap((query) => {
        const fault = faultIn(query.substituted.text);
        return fault === undefined ? [] : [atQuery(query, fault)];
      }),
  },
  'target-logql-auto-rule': {
    severity: 'warning',
    summary: 'Windows of Loki that are drawn over time are `$__auto`, or what a variable chooses.',
    expected: '$__auto, which grows as the reader zooms out',
    fix: 'write [$__auto]',
    source: upstream('target-logql-auto-rule'),
    check: (subject) =>
      lokiQueries(subject).flatMap((query) => {
        const fixed = fixedWindow(query);
        return fixed === undefined || !query.target.range
          ? []
          : [atQuery(query, `looks at ${fixed} however far the reader zooms`)];
      }),
  },
} as const satisfies Partial<LintRules>;

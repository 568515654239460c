import type { BoardVariable, Raw } from '../../board/board';
import { isRecord } from '../../board/json';
import type { PropertyPath } from '../../problems/problem';
import type { Repair } from '../repair';
import type { Finding, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

const formerSyntax = /\[\[(\w+)((?::\w+)?)\]\]/g;

/** Every text of the JSON in which a variable that exists is written as `[[name]]`. */
function formerTexts(value: unknown, names: ReadonlySet<string>, path: PropertyPath = []): readonly Repair[] {
  if (typeof value === 'string') {
    const now = value.replaceAll(formerSyntax, (all: string, name: string, format: string) =>
      names.has(name) ? `\${${name}${format}}` : all,
    );
    return now === value ? [] : [{ path, value: now, what: `${value} is written as ${now}` }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => formerTexts(item, names, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => formerTexts(item, names, [...path, key]));
}

function namesOf(variables: readonly Pick<BoardVariable, 'name'>[]): ReadonlySet<string> {
  return new Set(variables.map(({ name }) => name));
}

function rewriteFormer(json: Raw): readonly Repair[] {
  const list = isRecord(json['templating']) ? json['templating']['list'] : [];
  const names = (Array.isArray(list) ? list : []).flatMap((variable: unknown) =>
    isRecord(variable) && typeof variable['name'] === 'string' ? [{ name: variable['name'] }] : [],
  );
  return formerTexts(json, namesOf(names));
}

function findFormer({ board, panels }: Subject): readonly Finding[] {
  const names = namesOf(board.variables);
  if (names.size === 0) return [];
  return panels.flatMap(({ panel }) => {
    const [first] = formerTexts([panel.title, panel.targets, panel.links, panel.options], names);
    return first === undefined
      ? []
      : [{ message: `${panelName(panel)} writes a variable as [[name]]`, path: panel.path, panel }];
  });
}

export const variableSyntaxRules = {
  'variable-syntax': {
    severity: 'warning',
    summary:
      'Variables are written as `$name` or `${name}`, not as `[[name]]`, which Grafana is about to drop.',
    expected: '$name or ${name}',
    fix: 'write ${name}, or let --fix do it',
    source: 'https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/',
    check: findFormer,
    repair: rewriteFormer,
  },
} as const satisfies Partial<LintRules>;

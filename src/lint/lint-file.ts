import { numberAt, originOf, readDocuments, type Source, textAt } from '../exchange/documents';
import { formatPath } from '../problems/format';
import type { Place, Problem } from '../problems/problem';
import { nearest } from '../promql/nearest';
import { rules } from './rules';
import { isRule, type Waiver } from './waivers';

/** A waiver of a file, and where it stands. */
export interface WrittenWaiver {
  readonly waiver: Waiver;
  readonly at: Place;
}

export interface LintFile {
  readonly waivers: readonly WrittenWaiver[];
  readonly problems: readonly Problem[];
}

const sections = { exclusions: 'waive', warnings: 'warn' } as const;

/**
 * The file `.lint` beside dashboards, as users of dashboard-linter have it. Throws a problem where it is no YAML.
 * @see https://github.com/grafana/dashboard-linter/blob/main/docs/index.md#exclusions-and-warnings
 */
export function parseLintFile(file: string, text: string): LintFile {
  const [document] = readDocuments(file, text);
  if (document === undefined) return { waivers: [], problems: [] };
  const named = Object.entries(sections).flatMap(([section, effect]) => {
    const source = document.at(section);
    return keysOf(source).map((rule) => ({ rule, effect, source: source.at(rule) }));
  });
  const waivers = named.flatMap(({ rule, effect, source }) => waiversOf(rule, effect, source));
  return {
    waivers,
    problems: [
      ...named.flatMap(({ rule, source }) => (isRule(rule) ? [] : [unknownRule(rule, source)])),
      ...waivers.flatMap(unreasoned),
      ...document.unread().map(unknownKey),
    ],
  };
}

function keysOf({ value }: Source): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Without entries everything that the rule finds is meant. */
function waiversOf(rule: string, effect: Waiver['effect'], source: Source): readonly WrittenWaiver[] {
  if (!isRule(rule)) {
    source.read();
    return [];
  }
  const shared = textAt(source.at('reason'));
  const entries = source.at('entries').items();
  if (entries.length === 0)
    return [{ waiver: waiverOf({ rule, effect, reason: shared }), at: originOf(source) }];
  return entries.map((entry) => ({
    waiver: waiverOf({
      rule,
      effect,
      reason: textAt(entry.at('reason')) ?? shared,
      dashboard: textAt(entry.at('dashboard')),
      panel: textAt(entry.at('panel')),
      // The documentation says targetIdx; dashboard-linter itself takes targetidx only.
      target: numberAt(entry.at('targetIdx')) ?? numberAt(entry.at('targetidx')),
    }),
    at: originOf(entry),
  }));
}

/** Without the keys that have no value. */
function waiverOf(parts: { readonly [K in keyof Waiver]: Waiver[K] | undefined }): Waiver {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as unknown as Waiver;
}

function unknownRule(rule: string, source: Source): Problem {
  const meant = nearest(rule, Object.keys(rules));
  return {
    code: 'O11Y1832',
    severity: 'warning',
    message: `there is no rule '${rule}'`,
    at: originOf(source),
    expected: 'the name of a rule: `o11y dashboard lint --rules` lists them',
    fix: meant === undefined ? 'remove it' : `did you mean '${meant}'?`,
  };
}

function unknownKey(source: Source): Problem {
  return {
    code: 'O11Y1832',
    severity: 'warning',
    message: `${formatPath(source.path)} means nothing here`,
    at: originOf(source),
    expected:
      'exclusions and warnings: rules with reason and entries of dashboard, panel, targetIdx and reason',
    fix: 'correct or remove it',
  };
}

function unreasoned({ waiver: { rule, effect, reason }, at }: WrittenWaiver): readonly Problem[] {
  if (effect === 'warn' || reason !== undefined) return [];
  return [
    {
      code: 'O11Y1833',
      severity: 'warning',
      message: `${rule} is excluded without a reason`,
      at,
      expected: 'a reason, for whoever reads the file next',
      fix: 'add reason: and why it is meant so',
    },
  ];
}

import { groupBy } from '../model/group-by';
import type { Source } from './documents';
import { type Foreign, together } from './foreign';
import { readPyrraRules } from './pyrra-rules';
import { plainRule, type Rule, toRule } from './rules';
import { readSlothRules } from './sloth-rules';

/** Whether a document holds rules: a file of Prometheus, or an object of the Prometheus operator. */
export function isRuleFile(document: Source): boolean {
  return Array.isArray(groupsOf(document).value);
}

function groupsOf(document: Source): Source {
  return document.at('kind').value === 'PrometheusRule'
    ? document.at('spec', 'groups')
    : document.at('groups');
}

/** SLOs of which sloth or pyrra has made the rules; everything else is said to be left. */
export function readRuleFile(document: Source): Foreign {
  const rules = groupsOf(document)
    .items()
    .flatMap((group) => group.at('rules').items())
    .map(toRule);
  const byMaker = groupBy(rules, (rule) => makers.find(({ idOf }) => idOf(rule) !== undefined));
  return together(
    [...byMaker].map(([maker, made]) => {
      if (maker === undefined) return { slos: [], left: made.map(plainRule) };
      const slos = groupBy(made, (rule) => maker.idOf(rule) ?? '');
      return together([...slos].map(([id, own]) => maker.read(id, own)));
    }),
  );
}

interface Maker {
  /** The SLO that a rule belongs to. */
  readonly idOf: (rule: Rule) => string | undefined;
  readonly read: (id: string, rules: readonly Rule[]) => Foreign;
}

const makers: readonly Maker[] = [
  {
    // Alerts say it in their expression only.
    idOf: ({ labels, expr }) => labels['sloth_id'] ?? /\bsloth_id="([^"]+)"/.exec(expr)?.[1],
    read: readSlothRules,
  },
  {
    idOf: ({ labels, record, alert, expr }) =>
      alert !== undefined ||
      /:(burnrate|increase|count|sum)\w+$|^pyrra_/.test(record ?? '') ||
      /:burnrate/.test(expr)
        ? labels['slo']
        : undefined,
    read: readPyrraRules,
  },
];

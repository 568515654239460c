import type { Model, Service, Slo } from '../model/model';
import { formatPercent, ratio } from '../model/ratio';
import { summaryOf } from '../slo/alerting';
import { burnRatesOf } from '../slo/burn-pairs';
import { periodOf } from '../slo/period';

/** Where the runbook of a definition lies when its author names none. */
export function runbookFile(id: string): string {
  return `runbooks/${id}.md`;
}

/** Every runbook that an alert links to: the authors' own texts, and a generated page where there is none. */
export function compileRunbooks(model: Model): ReadonlyMap<string, string> {
  const generated = [
    ...model.slos
      .filter((slo) => slo.runbook === undefined)
      .map((slo) => [runbookFile(slo.id), sloRunbook(slo)] as const),
    ...model.alerts.map((set) => [runbookFile(set.id), alertsRunbook(set)] as const),
  ];
  return new Map([...generated, ...model.runbooks]);
}

function sloRunbook(slo: Slo): string {
  const pairs = burnRatesOf(slo)
    .map(
      (rate) =>
        `| ${rate.long} and ${rate.short} | ${rate.factor} | ${formatPercent(rate.share)} | ${rate.severity} |`,
    )
    .join('\n');
  return `# ${slo.service.name}: ${summaryOf(slo)}

## Meaning
${formatPercent(ratio(slo.objective))} of the events of ${slo.id} must be good within the period of ${periodOf(slo).words}. The error budget burns too fast:

| windows | burn rate | budget spent | severity |
| --- | --- | --- | --- |
${pairs}

## Impact
${slo.service.summary}: users notice.

## Diagnosis
${diagnosis(slo.service)}

## Mitigation
- A deployment came before it: roll it back.
- A dependency fails: page its owner.
`;
}

function alertsRunbook(set: Model['alerts'][number]): string {
  const alerts = set.alerts
    .map(
      (alert) => `## ${alert.name}

${alert.description}

Fires after ${alert.for} of

\`\`\`promql
${alert.expr}
\`\`\``,
    )
    .join('\n\n');
  return `# ${set.service.name}: alerts

${set.service.summary}

${alerts}

## Diagnosis
${diagnosis(set.service)}
`;
}

function diagnosis(service: Service): string {
  const dependencies = service.dependsOn.map((dependency) => `\`${dependency.id}\``).join(', ');
  return [
    `1. The dashboards of \`${service.id}\`: since when, and did a deployment come before it?`,
    ...(dependencies === '' ? [] : [`2. What it depends on: ${dependencies}. Does one of them alert too?`]),
    `${dependencies === '' ? 2 : 3}. Ask its owner, team ${service.owner.displayName}.`,
  ].join('\n');
}

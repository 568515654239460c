import type { Model, Slo } from '../../model/model';
import { ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { escapeRegex, selector } from '../../promql/print';
import { instantQuery } from '../../up/prometheus-api';
import { type BudgetState, gateSeries, type Sample, statesOf, type Verdict, worstOf } from '../budget-gate';
import { credentialsFor } from '../credentials';
import { noPrometheus } from '../no-prometheus';
import { exitCodes } from '../report';
import { unknownSlo } from '../slo-of';
import { formatTable } from '../table';

export interface BudgetOptions {
  /** Where `/api/v1/query` is found. */
  readonly prometheus: string;
  readonly failWhenExhausted: boolean;
  /** Share of the period below which nothing is known, 0 to 1. */
  readonly minCoverage: number;
  readonly format: 'text' | 'json';
}

const codeOf: Readonly<Record<Verdict, number>> = {
  met: exitCodes.ok,
  exhausted: exitCodes.exhausted,
  'not enough data': exitCodes.unknown,
};

/** `o11y budget <slo|service>`: what is left, as Prometheus has recorded it; a gate for deployments. */
export async function budget(root: string, id: string, options: BudgetOptions): Promise<number> {
  const slos = slosOf(loadModel(root), id);
  const states = statesOf(slos, await recordedFor(slos, options.prometheus), options.minCoverage);
  const verdict = worstOf(states);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ verdict, budgets: states }, null, 2)}\n`
      : formatTable(states.map(rowOf)),
  );
  return options.failWhenExhausted ? codeOf[verdict] : exitCodes.ok;
}

/** An SLO, or every one of a service; both where both have the name, because a gate must miss none. */
function slosOf({ slos, services }: Model, id: string): readonly Slo[] {
  const found = slos.filter((slo) => slo.id === id || slo.service.id === id);
  if (found.length > 0) return found;
  const withSlos = services.filter(({ id: of }) => slos.some(({ service }) => service.id === of));
  throw new ProblemError([
    unknownSlo(
      id,
      [...slos, ...withSlos].map(({ id: known }) => known),
    ),
  ]);
}

async function recordedFor(
  slos: readonly Slo[],
  prometheus: string,
): Promise<Readonly<Record<keyof typeof gateSeries, readonly Sample[]>>> {
  const headers = credentialsFor(prometheus, process.env);
  const ids = { slo: { re: slos.map(({ id }) => escapeRegex(id)).join('|') } };
  const ask = (name: string): Promise<readonly Sample[]> =>
    instantQuery(prometheus, selector(name, ids), undefined, headers).catch((error: Error) => {
      throw noPrometheus(prometheus, error);
    });
  const [remaining, frozen, coverage] = await Promise.all([
    ask(gateSeries.remaining),
    ask(gateSeries.frozen),
    ask(gateSeries.coverage),
  ]);
  return { remaining, frozen, coverage };
}

function rowOf({ slo, group, verdict, remaining, coverage }: BudgetState): readonly string[] {
  const labels = Object.entries(group).map(([label, value]) => `${label}="${value}"`);
  return [
    labels.length === 0 ? slo : `${slo} {${labels.join(', ')}}`,
    verdict,
    remaining === undefined ? 'no budget recorded' : `${percent(remaining)} of the budget left`,
    coverage === undefined ? 'no data' : `data for ${percent(coverage)} of the period`,
  ];
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}

import type { Duration } from '../model/duration';
import { selector } from '../promql/print';
import { renderRules } from '../render/rules';
import { series } from '../slo/names';
import type { Stage } from './history';
import { missingIn, type Prometheus } from './prometheus';
import type { Stretch } from './stretch';

/** Rules of one stage whose past is missing in the same stretches. */
export interface Task {
  readonly rules: Stage;
  readonly stretches: readonly Stretch[];
}

/** Where the past of the rules of a stage is missing. */
export async function tasksOf(
  prometheus: Prometheus,
  stage: Stage,
  range: Stretch,
  step: number,
): Promise<readonly Task[]> {
  const tasks = new Map<string, Task>();
  for (const rule of stage) {
    const stretches = await missingIn(prometheus, selectorOf(rule), range, step);
    const key = JSON.stringify(stretches);
    if (stretches.length > 0) tasks.set(key, { rules: [...(tasks.get(key)?.rules ?? []), rule], stretches });
  }
  return [...tasks.values()];
}

export function selectorOf({ record, labels = {} }: Stage[number]): string {
  return selector(record, labels);
}

/** A rule file for promtool. */
export function ruleFileOf(rules: Stage, interval: Duration): string {
  return renderRules({ groups: [{ name: 'backfill', interval, rules }] });
}

export interface PromtoolRun {
  readonly stretch: Stretch;
  readonly prometheus: string;
  readonly blockHours: number;
  readonly ruleFile: string;
  readonly output: string;
}

/** @see https://prometheus.io/docs/prometheus/latest/storage/#backfilling-for-recording-rules */
export function promtoolArguments(run: PromtoolRun): readonly string[] {
  return [
    'tsdb',
    'create-blocks-from',
    // Otherwise each rule would get a block for every two hours: thousands.
    `--max-block-duration=${run.blockHours}h`,
    'rules',
    `--url=${run.prometheus}`,
    `--start=${run.stretch.from}`,
    `--end=${run.stretch.to}`,
    `--output-dir=${run.output}`,
    run.ruleFile,
  ];
}

export interface Tail {
  readonly slo: string;
  readonly missing: Stretch;
}

/** What of the newest hours an SLO has not recorded: at most its last stretch. */
export async function tailsOf(
  prometheus: Prometheus,
  stages: readonly Stage[],
  head: Stretch,
  step: number,
): Promise<readonly Tail[]> {
  const rules = stages.flat().filter(({ record }) => record === series.totalRate);
  const tails: Tail[] = [];
  for (const rule of rules) {
    const missing = (await missingIn(prometheus, selectorOf(rule), head, step)).at(-1);
    if (missing !== undefined) tails.push({ slo: rule.labels?.['slo'] ?? '', missing });
  }
  return tails;
}

/**
 * `npm run bench:slo`: one promise written in four ways on the same month in a real Prometheus: what each reads, writes
 * and knows, and when it speaks. Progress goes to stderr, Markdown to stdout; nothing is left behind.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../src/engines/engine';
import { costOf } from './bench-slo/cost';
import { detect } from './bench-slo/detection';
import { findPrometheus } from './bench-slo/engines';
import { loadMonth } from './bench-slo/load';
import { measureMany } from './bench-slo/many';
import { month, type Spread, type Truth } from './bench-slo/month';
import { countersOfSlo, type LoadedSlo, loadSlo, ourRules, ungated } from './bench-slo/ours';
import { pyrraRules } from './bench-slo/pyrra';
import { rawRules } from './bench-slo/raw';
import {
  costTable,
  detectionTable,
  deviation,
  evaluationMinutes,
  type Figures,
  falsePages,
  firingTable,
  type Judged,
  judgedTable,
  manyTable,
  worstDelay,
  worstGateDelay,
} from './bench-slo/report';
import { period, type RuleSet, secondsOf } from './bench-slo/rule-set';
import { recordRules } from './bench-slo/ruler';
import { slothRules } from './bench-slo/sloth';
import { openStore, type Store } from './bench-slo/store';

const root = join(__dirname, '..');
// Below the repository, so that '#o11y' means the same as in a definition.
const scratch = join(root, '.o11y/bench-slo');

const few: Spread = { instances: 10, routes: 1 };
const many: Spread = { instances: 60, routes: 5 };

async function main(): Promise<void> {
  const started = Date.now();
  rmSync(scratch, { recursive: true, force: true });
  try {
    const slo = loadSlo(scratch);
    const counters = countersOfSlo(slo);
    const sets = [
      rawRules(counters),
      await slothRules(counters, scratch),
      await pyrraRules(counters, scratch),
      ourRules(slo),
    ];
    const judged: Judged[] = [];
    for (const engine of findPrometheus(root)) judged.push(...(await measureFew(engine, slo, sets)));
    const [engine] = findPrometheus(root);
    if (engine !== undefined) judged.push(await measureManySeries(engine, slo, sets));
    judged.push(...(await measureCompiling()));
    print('Aims', judgedTable(judged));
    say(`took ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** 20 raw series: everything. */
async function measureFew(
  engine: Engine,
  slo: LoadedSlo,
  sets: readonly RuleSet[],
): Promise<readonly Judged[]> {
  return withMonth(engine, slo, few, async (store, truth, label) => {
    const figures: Figures[] = [];
    const detections = [];
    for (const set of sets) {
      say(`${label}: ${set.name}`);
      await recordRules(store, set);
      figures.push({ name: set.name, cost: await costOf(store, set, 5) });
      detections.push({ name: set.name, found: await detect(store, set, truth) });
    }
    const [raw = [], on = []] = [detections.at(0)?.found, detections.at(-1)?.found];
    const ours = sets.at(-1);
    if (ours === undefined) throw new Error('there is nothing to measure');
    const off = await detect(store, ungated(ours, slo), truth);
    const ratio = periodTruth(truth);
    print(`${label}: cost and the 30-day figure`, costTable(figures, ratio));
    print(`${label}: minutes to the first firing, pairs of the SRE workbook`, detectionTable(raw, off, on));
    print(`${label}: minutes to the first firing, every alert`, firingTable(detections));
    return judgeFew(label, figures, { raw, off, on }, ratio);
  });
}

function judgeFew(
  label: string,
  figures: readonly Figures[],
  { raw, off, on }: Readonly<Record<'raw' | 'off' | 'on', Awaited<ReturnType<typeof detect>>>>,
  ratio: number,
): readonly Judged[] {
  const cost = figures.at(-1)?.cost;
  const samples = cost?.samples ?? Number.POSITIVE_INFINITY;
  const delay = worstDelay(raw, off);
  const gateDelay = worstGateDelay(off, on);
  const pages = falsePages(on);
  return [
    {
      what: `${label}: samples per evaluation`,
      aim: '30,000 at most',
      measured: samples.toLocaleString('en-GB'),
      met: samples > 0 && samples <= 30_000,
    },
    {
      what: `${label}: 30-day ratio against the truth`,
      aim: 'within 0.1 %',
      measured: deviation(cost?.periodRatio, ratio),
      met: Math.abs((cost?.periodRatio ?? Number.NaN) / ratio - 1) <= 0.001,
    },
    {
      what: `${label}: gate off, later than raw pairs`,
      aim: '2 min at most',
      measured: `${delay.toFixed(1)} min`,
      met: delay <= 2,
    },
    {
      what: `${label}: gate on, later than the share is spent`,
      aim: 'one evaluation interval at most',
      measured: `${gateDelay.toFixed(1)} min`,
      met: gateDelay <= evaluationMinutes,
    },
    { what: `${label}: false pages`, aim: 'none', measured: String(pages), met: pages === 0 },
  ];
}

/** 600 raw series: what reading costs; the same events are detected at the same time. */
async function measureManySeries(engine: Engine, slo: LoadedSlo, sets: readonly RuleSet[]): Promise<Judged> {
  return withMonth(engine, slo, many, async (store, truth, label) => {
    const figures: Figures[] = [];
    for (const set of sets) {
      say(`${label}: ${set.name}`);
      await recordRules(store, set);
      figures.push({ name: set.name, cost: await costOf(store, set, 2) });
    }
    print(`${label}: cost and the 30-day figure`, costTable(figures, periodTruth(truth)));
    const [raw, ours] = [figures.at(0)?.cost.samples ?? 0, figures.at(-1)?.cost.samples ?? 0];
    return {
      what: `${label}: samples per evaluation against the raw windows`,
      aim: '1/50 at most',
      measured: `1/${Math.floor(raw / ours)}`,
      met: ours > 0 && ours <= raw / 50,
    };
  });
}

async function withMonth<T>(
  engine: Engine,
  slo: LoadedSlo,
  spread: Spread,
  measure: (store: Store, truth: Truth, label: string) => Promise<T>,
): Promise<T> {
  const label = `Prometheus ${engine.version?.text ?? '(unknown)'}, ${spread.instances * spread.routes * 2} raw series`;
  say(`${label}: loading 31 days`);
  const store = await openStore(engine, scratch);
  try {
    return await measure(store, await loadMonth(store, countersOfSlo(slo), spread), label);
  } finally {
    await store.stop();
  }
}

function periodTruth(truth: Truth): number {
  const from = month.to - secondsOf(period);
  return truth.bad(from, month.to) / truth.total(from, month.to);
}

async function measureCompiling(): Promise<readonly Judged[]> {
  say('compiling 2,000 SLOs');
  const measured = await measureMany(scratch, root);
  print('2,000 SLOs', manyTable(measured));
  const { rules, rulesAndProofs, memory, sloth } = measured;
  return [
    {
      what: '2,000 SLOs: rules and proofs',
      aim: '2 s and 300 MB at most',
      measured: `${rulesAndProofs.toFixed(2)} s, ${(memory / 1e6).toFixed(0)} MB`,
      met: rulesAndProofs <= 2 && memory <= 300e6,
    },
    ...(sloth === undefined
      ? []
      : [
          {
            what: '2,000 SLOs: rules against the whole of `sloth generate`',
            aim: 'half at most',
            measured: (rules / sloth).toFixed(2),
            met: rules <= sloth / 2,
          },
        ]),
  ];
}

function print(title: string, text: string): void {
  process.stdout.write(`### ${title}\n\n${text}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

void main();

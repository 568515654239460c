import type { Engine } from '../../src/engines/engine';
import type { Aim } from './aims';
import { costOf, costTable, lastPeriod, type RuleCost, ratioAim } from './cost';
import { detect } from './detection';
import {
  alertTable,
  falsePages,
  type PairDetections,
  pairTable,
  worstDelay,
  worstGateDelay,
} from './detection-tables';
import { interval, lastDay, type Spread, type Truth } from './month';
import { ungated } from './ours';
import { count, minutes, print, say } from './print';
import { gatedRaw } from './raw';
import { recordRules } from './ruler';
import { type Subject, withMonth } from './subject';

/** 20 counters. */
const spread: Spread = { instances: 10, routes: 1 };

const tries = 5;

/** Everything: cost, the figure of the period, detection and false pages. */
export function measureFewSeries(
  engine: Engine,
  scratch: string,
  { slo, counters, sets }: Subject,
): Promise<readonly Aim[]> {
  return withMonth(engine, scratch, counters, spread, async (store, truth, label) => {
    const measure = async (set: (typeof sets)['ours']) => {
      say(`${label}: ${set.name}`);
      await recordRules(store, set, lastDay);
      const cost = await costOf(store, set, tries);
      return { name: set.name, cost, found: await detect(store, set, truth) };
    };
    const raw = await measure(sets.raw);
    const peers = [await measure(sets.sloth), await measure(sets.pyrra)];
    const ours = await measure(sets.ours);
    const all = [raw, ...peers, ours];
    say(`${label}: the pairs with and without the gate`);
    const events = truth.total(lastPeriod.from, lastPeriod.to);
    const pairs: PairDetections = {
      raw: raw.found,
      rawGated: await detect(store, gatedRaw(sets.raw, counters, events), truth),
      ungated: await detect(store, ungated(sets.ours, slo), truth),
      ours: ours.found,
    };
    print(`${label}: cost and the 30-day figure`, costTable(all, truth));
    print(`${label}: minutes to the first firing, the same pairs`, pairTable(pairs));
    print(`${label}: minutes to the first firing, every alert`, alertTable(all));
    return [...costAims(label, ours.cost, truth), ...detectionAims(label, pairs)];
  });
}

function costAims(label: string, cost: RuleCost, truth: Truth): readonly Aim[] {
  return [
    {
      what: `${label}: samples per evaluation`,
      wanted: '30,000 at most',
      measured: count(cost.samples),
      met: cost.samples > 0 && cost.samples <= 30_000,
    },
    ratioAim(label, cost, truth),
  ];
}

function detectionAims(label: string, { raw, rawGated, ungated, ours }: PairDetections): readonly Aim[] {
  const delay = worstDelay(ungated, raw);
  const gateDelay = worstGateDelay(ours, ungated);
  const gateDelayToRaw = worstDelay(ours, rawGated);
  const pages = falsePages(ours);
  return [
    {
      what: `${label}: minutes later than raw pairs, gate off`,
      wanted: '2 at most',
      measured: minutes(delay),
      met: delay <= 120,
    },
    {
      what: `${label}: minutes after the share is really spent, gate on`,
      wanted: `${minutes(interval)} at most, one evaluation`,
      measured: minutes(gateDelay),
      met: gateDelay <= interval,
    },
    {
      what: `${label}: minutes after raw counters show that the share is spent, gate on`,
      wanted: `${minutes(interval)} at most, one evaluation`,
      measured: minutes(gateDelayToRaw),
      met: gateDelayToRaw <= interval,
    },
    { what: `${label}: false pages`, wanted: 'none', measured: String(pages), met: pages === 0 },
  ];
}

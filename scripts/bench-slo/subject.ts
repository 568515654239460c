import type { Engine } from '../../src/engines/engine';
import { loadMonth } from './load';
import type { Spread, Truth } from './month';
import { countersOfSlo, type LoadedSlo, loadSlo, ourRules } from './ours';
import { say } from './print';
import { pyrraRules } from './pyrra';
import { rawRules } from './raw';
import type { Counters, RuleSet } from './rule-set';
import { slothRules } from './sloth';
import { openStore, type Store } from './store';

/** One promise, and what everybody makes of it. */
export interface Subject {
  readonly slo: LoadedSlo;
  readonly counters: Counters;
  readonly sets: Readonly<Record<'raw' | 'sloth' | 'pyrra' | 'ours', RuleSet>>;
}

export async function loadSubject(scratch: string): Promise<Subject> {
  const slo = loadSlo(scratch);
  const counters = countersOfSlo(slo);
  return {
    slo,
    counters,
    sets: {
      raw: rawRules(counters),
      sloth: await slothRules(counters, scratch),
      pyrra: await pyrraRules(counters, scratch),
      ours: ourRules(slo),
    },
  };
}

/** The month in a Prometheus of its own, which is gone afterwards. */
export async function withMonth<T>(
  engine: Engine,
  scratch: string,
  counters: Counters,
  spread: Spread,
  measure: (store: Store, truth: Truth, label: string) => Promise<T>,
): Promise<T> {
  const series = spread.instances * spread.routes * 2;
  const label = `Prometheus ${engine.version?.text ?? '(version unknown)'}, ${series} raw series`;
  say(`${label}: loading 31 days`);
  const store = await openStore(engine, scratch);
  try {
    return await measure(store, await loadMonth(store, counters, spread), label);
  } finally {
    await store.stop();
  }
}

import type { Engine } from '../../src/engines/engine';
import type { Aim } from './aims';
import { costOf, costTable, ratioAim } from './cost';
import { month, type Span, type Spread } from './month';
import { print, say } from './print';
import { recordRules } from './ruler';
import { type Subject, withMonth } from './subject';

/** 600 counters. */
const spread: Spread = { instances: 60, routes: 5 };

const tries = 2;

/** As far back as a rule without a range sees. */
const lastMinutes: Span = { from: month.to - 300, to: month.to };

/** What reading costs; the same events are detected at the same moments. */
export function measureManySeries(
  engine: Engine,
  scratch: string,
  { counters, sets }: Subject,
): Promise<readonly Aim[]> {
  return withMonth(engine, scratch, counters, spread, async (store, truth, label) => {
    const figuresOf = async (set: (typeof sets)['ours']) => {
      say(`${label}: ${set.name}`);
      await recordRules(store, set, lastMinutes);
      return { name: set.name, cost: await costOf(store, set, tries) };
    };
    const raw = await figuresOf(sets.raw);
    const peers = [await figuresOf(sets.sloth), await figuresOf(sets.pyrra)];
    const ours = await figuresOf(sets.ours);
    print(`${label}: cost and the 30-day figure`, costTable([raw, ...peers, ours], truth));
    const samples = ours.cost.samples;
    return [
      {
        what: `${label}: samples per evaluation against the raw windows`,
        wanted: '1/50 at most',
        measured: `1/${Math.floor(raw.cost.samples / samples)}`,
        met: samples > 0 && samples <= raw.cost.samples / 50,
      },
      ratioAim(label, ours.cost, truth),
    ];
  });
}

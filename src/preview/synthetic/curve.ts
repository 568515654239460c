import type { Values } from '../values/calculations';
import type { Nature } from './nature';
import { randomOf } from './random';

/**
 * Values over time that could be real: a day, smaller waves, noise, and where there is a threshold sometimes a short time
 * beyond it. The same seed gives the same shape at every size, so that quantiles of one histogram stay in order.
 */
export function curve(seed: string, nature: Nature, times: readonly number[]): Values {
  const { states } = nature;
  const random = randomOf(seed);
  return states === undefined ? levels(random.next, nature, times) : stretches(random.next, states, times);
}

function levels(next: () => number, nature: Nature, times: readonly number[]): Values {
  const { typical, swing, low, high, whole, threshold } = nature;
  const [phase, wave, waves] = [next(), next(), 2 + next() * 3];
  const size = 1 + (next() - 0.5) * 1.4 * swing;
  const incident = next() < 0.4 ? { at: 0.25 + next() * 0.6, length: 0.04 + next() * 0.05 } : undefined;
  const span = Math.max(1, -(times[0] ?? 0));
  return times.map((time) => {
    const at = 1 + time / span;
    const day = Math.sin(2 * Math.PI * (at + phase));
    const small = Math.sin(2 * Math.PI * (at * waves + wave));
    const level = typical * size * (1 + swing * (0.6 * day + 0.2 * small + 0.25 * (next() - 0.5)));
    const bump = incident === undefined ? 0 : Math.exp(-(((at - incident.at) / incident.length) ** 2));
    const value = threshold === undefined ? level : level + (threshold - level) * bump;
    return rounded(Math.min(high, Math.max(low, value)), whole);
  });
}

/** Long stretches of the usual state, short ones of others. */
function stretches(next: () => number, states: readonly number[], times: readonly number[]): Values {
  const [usual = 0, ...others] = states;
  const bad = times.map(() => -1);
  const incidents = others.length === 0 || next() < 0.35 ? 0 : 1 + Math.floor(next() * 2);
  for (let incident = 0; incident < incidents; incident++) {
    const start = Math.floor((0.1 + next() * 0.75) * times.length);
    const length = Math.max(1, Math.floor((0.02 + next() * 0.08) * times.length));
    const other = Math.floor(next() * others.length);
    bad.fill(other, start, Math.min(start + length, times.length - 1));
  }
  return bad.map((index) => (index < 0 ? usual : (others[index] ?? usual)));
}

/** Three digits are enough to draw, and small to write. */
function rounded(value: number, whole: boolean): number {
  return whole ? Math.round(value) : Number(value.toPrecision(value > 1e9 ? 13 : 4));
}

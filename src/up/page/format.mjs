/** `0.04%`, `12.3%`: three digits, so that small ratios show. */
export function percent(ratio) {
  const value = ratio * 100;
  const digits = Math.abs(value) >= 10 || value === 0 ? 1 : 2;
  return `${value.toFixed(digits)}%`;
}

/** `87.3%`, and how many times over when a budget is overspent. */
export function budget(share) {
  if (share >= 0) return percent(share);
  return share > -1 ? 'overspent' : `spent ${(1 - share).toFixed(0)}x`;
}

/** `0.2`, `14`, `188`: what fits a narrow column. */
export function rate(value) {
  return value.toFixed(value < 10 ? 1 : 0);
}

/** `14:03:59`, of an ISO time or Unix seconds. */
export function clock(time) {
  const date = typeof time === 'number' ? new Date(time * 1000) : new Date(time);
  return date.toLocaleTimeString('en-GB');
}

/** `1 page`, `3 pages`. */
export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

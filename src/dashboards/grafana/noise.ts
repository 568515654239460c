/** Defaults of the SDK that say nothing, by key. */
const defaults: Readonly<Record<string, unknown>> = {
  auto: false,
  auto_count: 30,
  auto_min: '10s',
  fiscalYearStartMonth: 0,
  repeatDirection: 'h',
  skipUrlSync: false,
  transparent: false,
};

/** Plain data: without functions, absent values and what the SDK adds for nothing. */
export function withoutNoise(json: object): Readonly<Record<string, unknown>> {
  const kept = Object.entries(json).filter(
    ([key, value]) => value !== undefined && typeof value !== 'function' && defaults[key] !== value,
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, clean(value)]));
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? withoutNoise(value) : value;
}

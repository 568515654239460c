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
  const kept: Record<string, unknown> = {};
  for (const key in json) {
    const value = json[key as keyof typeof json] as unknown;
    if (value !== undefined && typeof value !== 'function' && defaults[key] !== value)
      kept[key] = clean(value);
  }
  return kept;
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? withoutNoise(value) : value;
}

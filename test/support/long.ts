/** Whether `npm run test:long` asks for what takes minutes. */
export const isLong = process.env['O11Y_LONG'] === '1';

/** How many random traces of days it tries, half a minute each: `O11Y_LONG_RUNS=50 npm run test:long`. */
export const longRuns = Number(process.env['O11Y_LONG_RUNS'] ?? 6);

/** Another one each time, in the name of the test: `O11Y_SEED=<seed>` tries the same traces again. */
export const seed = Number(process.env['O11Y_SEED'] ?? Date.now() % 2 ** 31);

import { z } from 'zod';

const matchers = [
  z.string(),
  z.strictObject({ re: z.string() }),
  z.strictObject({ not: z.string() }),
  z.strictObject({ notRe: z.string() }),
] as const;

export const matchersSchema = z.record(z.string(), z.union([...matchers, z.array(z.union(matchers)).min(1)]));

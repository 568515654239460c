import { z } from 'zod';

export const matchersSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.strictObject({ re: z.string() }),
    z.strictObject({ not: z.string() }),
    z.strictObject({ notRe: z.string() }),
  ]),
);

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashConfiguration } from './configuration';
import type { Stack } from './stacks';

/** Beside `cdk.tf.json`. */
export const planFile = 'o11y.tfplan';

/** Ties the plan to what was synthesised and remembers how it was made. */
export const planRecordFile = 'o11y.plan.json';

const recordSchema = z.object({
  configuration: z.string(),
  view: z.enum(['live', 'state']),
  destroy: z.boolean(),
  counts: z.object({ create: z.number(), update: z.number(), delete: z.number() }),
});

export type PlanRecord = z.infer<typeof recordSchema>;

/** Remembers a plan that may be applied. Terraform itself refuses it once the state has changed. */
export function savePlanRecord(stack: Stack, plan: Omit<PlanRecord, 'configuration'>): void {
  const record: PlanRecord = { configuration: hashConfiguration(stack.folder), ...plan };
  writeFileSync(join(stack.folder, planRecordFile), `${JSON.stringify(record)}\n`);
}

export function forgetPlan(stack: Stack): void {
  for (const name of [planFile, planRecordFile]) rmSync(join(stack.folder, name), { force: true });
}

export type SavedPlan =
  | { readonly kind: 'plan'; readonly record: PlanRecord }
  | { readonly kind: 'none'; readonly reason: string };

/** The saved plan of a stack, when it is one of exactly what was synthesised. */
export function readSavedPlan(stack: Stack): SavedPlan {
  const record = readRecord(join(stack.folder, planRecordFile));
  if (record === undefined) return { kind: 'none', reason: 'it has no saved plan' };
  return record.configuration === hashConfiguration(stack.folder)
    ? { kind: 'plan', record }
    : { kind: 'none', reason: 'its saved plan is one of an earlier synth' };
}

function readRecord(file: string): PlanRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

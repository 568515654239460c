import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { z } from 'zod';
import { type ServiceName, serviceNames } from './topology';

/** Where a process of the shop is found. */
export interface Address {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
}

export type ShopState = Readonly<Record<ServiceName, Address>>;

const addressSchema = z.strictObject({
  url: z.url(),
  port: z.int(),
  pid: z.int(),
}) satisfies z.ZodType<Address>;
const stateSchema = z.record(z.enum(serviceNames), addressSchema);

/** Relative to the project, where npm runs its scripts. */
export const defaultStateFile = '.o11y/demo.json';

/** Throws an error with one line for people where there is no file or it is not a shop's. */
export async function readState(file: string): Promise<ShopState> {
  const shown = relative('.', file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`the demo shop is not running (there is no ${shown}), start it with 'npm run up'`);
  });
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${shown} does not describe a running demo shop, remove it and start the shop again`);
  }
}

/** At one go, so that a reader never sees half a file. */
export async function writeState(file: string, state: ShopState): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, printState(state));
  await rename(draft, file);
}

/** Leaves the file of a shop that was started later. */
export async function removeState(file: string, state: ShopState): Promise<void> {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === printState(state)) await rm(file, { force: true });
}

function printState(state: ShopState): string {
  return `${JSON.stringify(state, undefined, 2)}\n`;
}

import { readForeign } from '../../src/exchange/read';
import { resolveForeign } from '../../src/exchange/resolve';
import type { Model } from '../../src/model/model';
import { modelWith, service } from './model';

/** A project with a team, a service that counts HTTP requests, and no SLO. */
export const emptyProject: Model = modelWith({ services: [service], slos: [], environments: [] });

export interface Imported {
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  /** `<line> <slo>: <what>: <why>`, in the order of the list. */
  readonly left: readonly string[];
}

/** What an import of one file writes for the team `shop`, and what it says it leaves. */
export function imported(text: string, model: Model = emptyProject): Imported {
  const { files, left } = resolveForeign(readForeign([{ file: 'given.yml', text }]), model, 'shop');
  return {
    files: Object.fromEntries(files.map((file) => [file.path, file.text])),
    left: left.map(({ line, slo, what, why }) => `${line ?? ''} ${slo ?? '-'}: ${what}: ${why}`),
  };
}

/** The object that a written SLO gives to `defineSlo`, as text without its braces' indent. */
export function sloOf({ files }: Imported, name: string): string {
  const text = files[`alert-rules/shop/${name}.slo.ts`];
  if (text === undefined) throw new Error(`${name} is not among ${Object.keys(files).join(', ')}`);
  return text.slice(text.indexOf('defineSlo('));
}

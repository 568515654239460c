/**
 * Writes `facts/crds.json`: which versions of which kinds the pinned charts let the API server serve.
 *
 *   npx tsx scripts/crd-facts.ts eck-operator-crds@3.5.0=crds.yaml external-secrets@2.9.0=folder/ ...
 *
 * Each file or folder holds the chart's CustomResourceDefinitions: what `helm template` prints, or the folder that the
 * chart is released with.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

interface Definition {
  readonly kind?: string;
  readonly spec?: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean }[];
  };
}

interface Source {
  readonly chart: string;
  readonly version: string;
}

/** By `apiVersion`, then by kind. */
export type CrdFacts = Readonly<Record<string, Readonly<Record<string, Source>>>>;

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(path, file));
}

/** The kinds that definitions in YAML serve. */
export function servedBy(text: string): readonly { readonly apiVersion: string; readonly kind: string }[] {
  return parseAllDocuments(text)
    .map((document) => document.toJS() as Definition | null)
    .flatMap((definition) => {
      const spec = definition?.kind === 'CustomResourceDefinition' ? definition.spec : undefined;
      if (spec === undefined) return [];
      return spec.versions
        .filter(({ served }) => served)
        .map(({ name }) => ({ apiVersion: `${spec.group}/${name}`, kind: spec.names.kind }));
    });
}

function main(args: readonly string[]): void {
  const facts: Record<string, Record<string, Source>> = {};
  for (const argument of args) {
    const [, chart, version, path] = /^([^@]+)@([^=]+)=(.+)$/.exec(argument) ?? [];
    if (chart === undefined || version === undefined || path === undefined) {
      throw new Error(`${argument} is not <chart>@<version>=<file or folder>`);
    }
    for (const file of filesOf(path)) {
      for (const { apiVersion, kind } of servedBy(readFileSync(file, 'utf8'))) {
        facts[apiVersion] = { ...facts[apiVersion], [kind]: { chart, version } };
      }
    }
  }
  const sorted = (map: object): object =>
    Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  const ordered = sorted(
    Object.fromEntries(Object.entries(facts).map(([apiVersion, kinds]) => [apiVersion, sorted(kinds)])),
  );
  writeFileSync(resolve(__dirname, '../facts/crds.json'), `${JSON.stringify(ordered, null, 2)}\n`);
}

if (require.main === module) main(process.argv.slice(2));

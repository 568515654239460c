/**
 * Generates the packages that no registry has: the typed CDKTF bindings of the Grafana and Elastic Stack
 * providers. Needs no network. Run it with `npm run bindings` after changing the table or a schema.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConstructsMakerProviderTarget, Language, type ProviderSchema } from '@cdktf/commons';
import {
  CodeMaker,
  TerraformProviderConstraint,
  TerraformProviderGenerator,
} from '@cdktf/provider-generator';

const root = join(__dirname, '..');

export interface Bindings {
  /** Folder below `packages/`, and the name after `@cdktf/`. */
  readonly folder: string;
  /** `<namespace>/<type>` as a Terraform configuration writes it. */
  readonly source: string;
  /** Below `facts/providers/`; its `provider_versions` pins the provider. */
  readonly schema: string;
  /** Only what the stacks use: every resource more is loaded, reviewed and shipped for nothing. */
  readonly resources: readonly string[];
}

export const bindings: readonly Bindings[] = [
  {
    folder: 'provider-grafana',
    source: 'grafana/grafana',
    schema: 'grafana-4.45.1.json',
    resources: [
      'grafana_apps_dashboard_dashboard_v2',
      'grafana_dashboard',
      'grafana_data_source',
      'grafana_folder',
      'grafana_folder_permission',
      'grafana_team',
    ],
  },
  {
    folder: 'provider-elasticstack',
    source: 'elastic/elasticstack',
    schema: 'elasticstack-0.11.17.json',
    resources: [
      'elasticstack_elasticsearch_component_template',
      'elasticstack_elasticsearch_index_lifecycle',
      'elasticstack_elasticsearch_index_template',
      'elasticstack_elasticsearch_ingest_pipeline',
      'elasticstack_elasticsearch_security_role',
      'elasticstack_elasticsearch_security_role_mapping',
      'elasticstack_elasticsearch_snapshot_lifecycle',
      'elasticstack_elasticsearch_snapshot_repository',
      'elasticstack_kibana_data_view',
      'elasticstack_kibana_security_role',
      'elasticstack_kibana_space',
    ],
  },
];

interface PinnedSchema extends ProviderSchema {
  readonly provider_versions: Readonly<Record<string, string>>;
}

function readSchema(entry: Bindings): PinnedSchema {
  return JSON.parse(readFileSync(join(root, 'facts', 'providers', entry.schema), 'utf8'));
}

function keepOnly(schema: PinnedSchema, resources: readonly string[]): PinnedSchema {
  const provider_schemas = Object.entries(schema.provider_schemas ?? {}).map(([address, provider]) => {
    const kept = resources.map((name) => {
      const resource = provider.resource_schemas[name];
      if (resource === undefined) {
        throw new Error(`${address} has no resource ${name}`);
      }
      return [name, resource] as const;
    });
    return [
      address,
      { ...provider, resource_schemas: Object.fromEntries(kept), data_source_schemas: {} },
    ] as const;
  });
  return { ...schema, provider_schemas: Object.fromEntries(provider_schemas) };
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022'],
  module: 'node16',
  moduleResolution: 'node16',
  declaration: true,
  skipLibCheck: true,
  strict: true,
  types: [],
};

function compile(sources: string, out: string): void {
  const config = {
    compilerOptions: { ...compilerOptions, rootDir: sources, outDir: out },
    include: [join(sources, '*', '**', 'index.ts')],
  };
  const configFile = join(sources, 'tsconfig.json');
  writeFileSync(configFile, JSON.stringify(config));
  execFileSync(
    process.execPath,
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', configFile],
    {
      stdio: 'inherit',
    },
  );
}

/** Writes `lib/` below `out`: compiled JavaScript and declarations, one folder a resource. */
export async function generateBindings(entry: Bindings, out: string): Promise<void> {
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(code, keepOnly(readSchema(entry), entry.resources));
  generator.generate(
    new ConstructsMakerProviderTarget(new TerraformProviderConstraint(entry.source), Language.TYPESCRIPT),
  );
  // Beside the package, so that the compiler finds cdktf and constructs where the package finds them.
  const scratch = mkdtempSync(join(root, 'packages', entry.folder, '.generate-'));
  try {
    await generator.save(scratch);
    rmSync(join(out, 'lib'), { recursive: true, force: true });
    compile(join(scratch, 'providers', entry.source.replace(/^.*\//, '')), join(out, 'lib'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  for (const entry of bindings) {
    await generateBindings(entry, join(root, 'packages', entry.folder));
    process.stdout.write(
      `packages/${entry.folder}: ${entry.resources.length} resources from ${entry.schema}\n`,
    );
  }
}

if (require.main === module) {
  void main();
}

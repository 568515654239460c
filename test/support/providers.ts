import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terraform } from './terraform';

/** Whether Terraform finds these providers, in a registry or in the mirror of its CLI configuration. */
function canBeHad(
  providers: Readonly<Record<string, { readonly source: string; readonly version: string }>>,
): boolean {
  if (terraform === undefined) return false;
  const folder = mkdtempSync(join(tmpdir(), 'o11y-providers-'));
  try {
    writeFileSync(
      join(folder, 'main.tf.json'),
      JSON.stringify({ terraform: { required_providers: providers } }),
    );
    const { status } = spawnSync(terraform, ['init', '-input=false'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
      env: {
        ...process.env,
        TF_REGISTRY_CLIENT_TIMEOUT: '5',
        TF_REGISTRY_DISCOVERY_RETRY: '0',
        CHECKPOINT_DISABLE: '1',
      },
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const known = {
  helm: { source: 'hashicorp/helm', version: '3.1.1' },
  kubernetes: { source: 'hashicorp/kubernetes', version: '2.38.0' },
  grafana: { source: 'grafana/grafana', version: '4.45.1' },
  elasticstack: { source: 'elastic/elasticstack', version: '0.11.17' },
} as const;

export type ProviderName = keyof typeof known;

/** `describe`, or a skipped block that says which providers it would need. */
export function describeWithProviders(
  names: readonly ProviderName[],
  title: string,
  tests: () => void,
): void {
  if (canBeHad(Object.fromEntries(names.map((name) => [name, known[name]])))) {
    describe(title, tests);
  } else {
    const missing = names.map((name) => `${known[name].source} ${known[name].version}`).join(', ');
    describe.skip(`${title} [skipped: Terraform cannot get ${missing}]`, tests);
  }
}

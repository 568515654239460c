import { compileChecked } from '../../compile/check';
import { loadModel } from '../../project';
import { type NeededSecret, neededSecrets } from '../../report/needed-secrets';
import { environmentOf } from '../environment';

export interface SecretsOptions {
  readonly env: string;
  readonly format: 'text' | 'json';
}

/** `o11y secrets`: what must be in the secret store before an environment is applied. */
export async function secrets(root: string, { env, format }: SecretsOptions): Promise<number> {
  const model = loadModel(root);
  const needed = neededSecrets(await compileChecked(model, environmentOf(model, env)));
  process.stdout.write(format === 'json' ? `${JSON.stringify(needed, null, 2)}\n` : formatTable(needed));
  return 0;
}

function formatTable(needed: readonly NeededSecret[]): string {
  const rows = [
    ['entry', 'property', 'becomes the Secret'],
    ...needed.map(({ entry, properties, secrets: made }) => [entry, properties.join(', '), made.join(', ')]),
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2;
  const [first, second] = [width(0), width(1)];
  return rows
    .map(
      ([entry = '', property = '', made = '']) => `${entry.padEnd(first)}${property.padEnd(second)}${made}\n`,
    )
    .join('');
}

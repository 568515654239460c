import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../../src/terraform/configuration';
import { offlineView } from '../../src/terraform/view';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

const backend = (kind: string): Configuration => ({ terraform: { backend: { [kind]: {} } } });

describe('an offline plan', () => {
  it.each([
    ['s3', 'AWS_PROFILE'],
    ['gcs', 'GOOGLE_APPLICATION_CREDENTIALS'],
    ['http', 'TF_HTTP_PASSWORD'],
  ])('reads the state in %s where %s says that it may', (kind, variable) => {
    expect(offlineView(backend(kind), root(), { [variable]: 'x' })).toBe('state');
    expect(offlineView(backend(kind), root(), {})).toBe('empty');
  });

  it('reads a local state that exists', () => {
    const local: Configuration = { terraform: { backend: { local: { path: 'kept/a.tfstate' } } } };
    expect(offlineView(local, root(), {})).toBe('empty');
    mkdirSync(join(root(), 'kept'));
    writeFileSync(join(root(), 'kept', 'a.tfstate'), '{}');
    expect(offlineView(local, root(), {})).toBe('state');
  });
});

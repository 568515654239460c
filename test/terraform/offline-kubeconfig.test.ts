import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineEnvironment } from '../../src/terraform/offline-kubeconfig';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

describe('the environment of an offline plan', () => {
  it('names a kubeconfig that has the context of the stack, and no other', () => {
    const file = join(root(), 'offline', 'kubeconfig.json');
    const env = offlineEnvironment(
      { KUBE_CONFIG_PATH: '/home/me/.kube/config', HOME: '/home/me' },
      file,
      'prod',
    );
    expect(env).toEqual({ HOME: '/home/me', KUBE_CONFIG_PATH: undefined, KUBE_CONFIG_PATHS: file });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'offline', cluster: { server: 'https://cluster.invalid' } }],
      users: [{ name: 'offline', user: {} }],
      contexts: [{ name: 'prod', context: { cluster: 'offline', user: 'offline' } }],
    });
  });

  it('stays as it is where the stack names no context', () => {
    const env = { HOME: '/home/me' };
    expect(offlineEnvironment(env, join(root(), 'kubeconfig.json'), undefined)).toBe(env);
  });
});

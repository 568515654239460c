import { kubectlEnvironment, kubeEnvironment } from '../../src/terraform/kubeconfig';

const everything = (): boolean => true;

describe('the kubeconfig of the providers', () => {
  it('is the one of kubectl', () => {
    expect(kubeEnvironment({ HOME: '/home/a' }, everything)).toEqual({
      KUBE_CONFIG_PATHS: '/home/a/.kube/config',
    });
    expect(kubeEnvironment({ HOME: '/home/a', KUBECONFIG: '/a:/b' }, everything)).toEqual({
      KUBE_CONFIG_PATHS: '/a:/b',
    });
  });

  it('leaves out files that are not there, which the providers would refuse', () => {
    expect(kubeEnvironment({ HOME: '/home/a', KUBECONFIG: '/a:/b' }, (path) => path === '/b')).toEqual({
      KUBE_CONFIG_PATHS: '/b',
    });
    expect(kubeEnvironment({ HOME: '/home/a' }, () => false)).toEqual({});
  });

  it('stays what the user said', () => {
    expect(kubeEnvironment({ HOME: '/home/a', KUBE_CONFIG_PATH: '/mine' }, everything)).toEqual({});
  });

  it('is handed to kubectl as well', () => {
    expect(kubectlEnvironment({ KUBE_CONFIG_PATH: '/mine' })).toEqual({
      KUBE_CONFIG_PATH: '/mine',
      KUBECONFIG: '/mine',
    });
    expect(kubectlEnvironment({ KUBECONFIG: '/a' })).toEqual({ KUBECONFIG: '/a' });
  });
});

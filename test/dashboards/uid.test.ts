import fc from 'fast-check';
import { dashboardUid } from '../../src/dashboards/uid';

describe('dashboardUid', () => {
  test('is readable and ends in a hash of the id; these uids are part of links and must never change', () => {
    expect(dashboardUid('shop/checkout')).toBe('shop-checkout-1dfc2ea5');
    expect(dashboardUid('platform/kubernetes-workloads')).toBe('platform-kubernetes-workloads-1ac1e312');
  });

  test('cuts the slug of a long id, not its hash', () => {
    const uid = dashboardUid(`shop/${'a-very-long-name'.repeat(5)}`);
    expect(uid).toMatch(/^shop-a-very-long-namea-very-lon-[0-9a-f]{8}$/);
    expect(uid).toHaveLength(40);
  });

  test('is one that Grafana takes, for every id', () => {
    const part = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/);
    fc.assert(
      fc.property(part, part, (team, name) => {
        expect(dashboardUid(`${team}/${name}`)).toMatch(/^[a-zA-Z0-9_-]{1,40}$/);
      }),
    );
  });

  test('differs for ids that give the same slug', () => {
    expect(dashboardUid('a-b/c')).not.toBe(dashboardUid('a/b-c'));
  });
});

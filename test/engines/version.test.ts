import { isAtLeast, parseVersion, parseVersionLine } from '../../src/engines/version';

describe('the version an engine prints', () => {
  it.each([
    [
      'prometheus, version 2.42.0+ds (branch: debian/sid, revision: 2.42.0+ds-5+deb12u1)\n  build user: x',
      { program: 'prometheus', version: { text: '2.42.0+ds', major: 2, minor: 42, patch: 0 } },
    ],
    [
      'promtool, version 3.14.0 (branch: HEAD, revision: d7598b7)',
      { program: 'promtool', version: { text: '3.14.0', major: 3, minor: 14, patch: 0 } },
    ],
    [
      'node_exporter, version 1.12.1 (branch: HEAD, revision: abc)',
      { program: 'node_exporter', version: { text: '1.12.1', major: 1, minor: 12, patch: 1 } },
    ],
    [
      'alertmanager, version 0.31.0-rc.1 (branch: HEAD, revision: abc)',
      { program: 'alertmanager', version: { text: '0.31.0-rc.1', major: 0, minor: 31, patch: 0 } },
    ],
  ])('is read from %j', (output, expected) => {
    expect(parseVersionLine(output)).toEqual(expected);
  });

  it('is unknown for a program built from source, which still says its name', () => {
    expect(parseVersionLine('prometheus, version  (branch: , revision: unknown)')).toEqual({
      program: 'prometheus',
      version: undefined,
    });
  });

  it('is not found in what another program prints', () => {
    expect(parseVersionLine('GNU bash, version 5.2.15(1)-release')).toEqual(undefined);
    expect(parseVersionLine('')).toBeUndefined();
  });

  it('compares by major and minor number', () => {
    const version = parseVersion('2.42.0+ds');
    expect([isAtLeast(version, [2, 42]), isAtLeast(version, [2, 5]), isAtLeast(version, [1, 99])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isAtLeast(version, [2, 43]), isAtLeast(version, [3, 0])]).toEqual([false, false]);
  });

  it('counts as the newest when it is unknown', () => {
    expect(isAtLeast(undefined, [3, 0])).toBe(true);
  });
});

import fc from 'fast-check';
import { panelIds } from '../../src/dashboards/panel-ids';

describe('panelIds', () => {
  test('gives each key a positive 32-bit integer of its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), (keys) => {
        const ids = [...panelIds(keys).values()];
        expect(new Set(ids).size).toBe(keys.length);
        expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
      }),
    );
  });

  test('keeps the id of a panel when others are added, removed or moved', () => {
    const before = panelIds(['Requests/Rate', 'Requests/Errors', 'Logs/Lines']);
    const after = panelIds(['Logs/Lines', 'Requests/New', 'Requests/Errors']);
    expect(after.get('Requests/Errors')).toBe(before.get('Requests/Errors'));
    expect(after.get('Logs/Lines')).toBe(before.get('Logs/Lines'));
  });
});

import { editedSource } from '../../src/drift/edit';

const definition = (panel: string): string =>
  `export default defineDashboard({ rows: [{ title: 'Sent', panels: [${panel}] }] });\n`;

const unit = ['rows', 0, 'panels', 0, 'unit'];

describe('the text of a definition with what was changed in Grafana', () => {
  it.each([
    ["{ kind: 'stat', unit: 's', min: 0 }", "{ kind: 'stat', min: 0 }"],
    [`{ kind: 'stat', "unit": 's', min: 0 }`, "{ kind: 'stat', min: 0 }"],
    [`{ kind: 'stat', 'unit': 's', min: 0 }`, "{ kind: 'stat', min: 0 }"],
  ])('has no key that is gone, however it is quoted: %s', (before, after) => {
    const changes = { values: [{ path: unit }], added: [], removed: [] };
    expect(editedSource(definition(before), changes)).toEqual({ text: definition(after), unpatched: [] });
  });

  it.each([
    ["{ kind: 'stat', unit: 's' }", "{ kind: 'stat', min: 1, max: 2 }"],
    ["{ unit: 's' }", '{ min: 1, max: 2 }'],
    ["{ kind: 'stat', unit: 's', decimals: 1 }", "{ kind: 'stat', decimals: 1, min: 1, max: 2 }"],
  ])('has new keys beside one that is gone: %s', (before, after) => {
    const at = (key: string): (string | number)[] => ['rows', 0, 'panels', 0, key];
    const values = [{ path: unit }, { path: at('min'), value: 1 }, { path: at('max'), value: 2 }];
    expect(editedSource(definition(before), { values, added: [], removed: [] })).toEqual({
      text: definition(after),
      unpatched: [],
    });
  });

  it('takes no item out of a list that has others from elsewhere before it', () => {
    const text = definition("...common, { unit: 's' }");
    const changes = { values: [], added: [], removed: [['rows', 0, 'panels', 1]] };
    expect(editedSource(text, changes)).toMatchObject({ text, unpatched: [{ line: 1 }] });
  });

  it.each([
    ['{ axis: {\n  min: 1 } }', "{ axis: {\n  min: 1 }, unit: 'ms' }"],
    ['{ [unit]: 1 }', "{ [unit]: 1, unit: 'ms' }"],
  ])('has a new key in the object that lacks it: %s', (before, after) => {
    const changes = { values: [{ path: unit, value: 'ms' }], added: [], removed: [] };
    expect(editedSource(definition(before), changes)).toEqual({ text: definition(after), unpatched: [] });
  });

  it('has new items of a list in their order, on one line or on several', () => {
    const list = ['rows', 0, 'panels'];
    const added = ['a', 'b'].map((kind) => ({ list, item: { kind }, what: `panel ${kind}` }));
    const changed = (panels: string): string =>
      editedSource(definition(panels), { values: [], added, removed: [] }).text;
    expect(changed("{ kind: 'c' }")).toBe(definition("{ kind: 'c' }, { kind: 'a' }, { kind: 'b' }"));
    expect(changed('')).toContain("panels: [{ kind: 'a' }, { kind: 'b' }]");
    expect(changed("\n  { kind: 'c' },\n")).toContain(
      "\n  { kind: 'c' },\n  {\n    kind: 'a',\n  },\n  {\n    kind: 'b',\n  },\n]",
    );
  });

  it.each([
    ["{ kind: 'stat', unit }", unit, 'unit'],
    ['{ unit: up.rate() }', unit, 'up.rate()'],
    ['{ queries: [{ expr: up.rate(), legend: "a" }] }', ['rows', 0, 'panels', 0, 'queries'], 'up.rate()'],
    ['{ thresholds: [{ slo: latency }] }', ['rows', 0, 'panels', 0, 'thresholds'], 'latency'],
    ["...common, { unit: 's' }", ['rows', 0, 'panels', 1, 'unit'], "[...common, { unit: 's' }]"],
    ["{ unit: 's', ...base }", unit, "{ unit: 's', ...base }"],
  ])('keeps what is built, and says where it is: %s', (panel, path, by) => {
    const text = definition(panel);
    const changes = { values: [{ path, value: 'ms' }], added: [], removed: [] };
    expect(editedSource(text, changes)).toEqual({
      text,
      unpatched: [{ what: expect.stringContaining('is "ms"'), why: `it is made by ${by}`, line: 1 }],
    });
  });
});

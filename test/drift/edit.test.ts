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

  it('is what it was where it could not be parsed any more, and says so', () => {
    const text = `import { unit } from './units';\n${definition("{ kind: 'stat', unit }")}`;
    const changes = { values: [{ path: unit, value: 'ms' }], added: [], removed: [] };
    expect(editedSource(text, changes)).toEqual({
      text,
      unpatched: [{ what: 'all of it', why: 'with these changes the file could not be parsed any more' }],
    });
  });
});

export type Json = Readonly<Record<string, unknown>>;

export const source = { name: 'datasource', type: 'datasource', query: 'prometheus', label: 'Data source' };

/** A dashboard that no rule has anything against. */
export function dashboard(changes: Json = {}): Json {
  return {
    title: 'Shop',
    uid: 'shop',
    editable: false,
    schemaVersion: 42,
    time: { from: 'now-1h', to: 'now' },
    templating: { list: [source, label('job'), label('instance')] },
    panels: [panel()],
    ...changes,
  };
}

/** A query variable over the values of a label. */
export function label(name: string, changes: Json = {}): Json {
  return {
    name,
    type: 'query',
    datasource: { type: 'prometheus', uid: '${datasource}' },
    query: `label_values(up, ${name})`,
    refresh: 2,
    multi: true,
    includeAll: true,
    allValue: '.+',
    ...changes,
  };
}

export function panel(changes: Json = {}): Json {
  return {
    id: 1,
    type: 'timeseries',
    title: 'Load',
    description: 'Processes that want to run.',
    gridPos: { x: 0, y: 0, w: 12, h: 8 },
    datasource: { type: 'prometheus', uid: '${datasource}' },
    fieldConfig: { defaults: { unit: 'short' }, overrides: [] },
    targets: [query(selector)],
    ...changes,
  };
}

/** Beside the panel above. */
export function second(changes: Json = {}): Json {
  return panel({ id: 2, title: 'Other', gridPos: { x: 12, y: 0, w: 12, h: 8 }, ...changes });
}

export function query(expr: string, changes: Json = {}): Json {
  return { refId: 'A', expr, range: true, ...changes };
}

export const matched = 'job=~"$job", instance=~"$instance"';

export const selector = `node_load1{${matched}}`;

/** A panel with these queries. */
export function asking(...exprs: readonly string[]): Json {
  return dashboard({
    panels: [panel({ targets: exprs.map((expr, index) => query(expr, { refId: 'ABCD'.charAt(index) })) })],
  });
}

export function withVariables(...variables: readonly Json[]): Json {
  return dashboard({ templating: { list: [source, label('job'), label('instance'), ...variables] } });
}

export function collapsed(...panels: readonly Json[]): Json {
  return { id: 9, type: 'row', title: 'More', collapsed: true, gridPos: { x: 0, y: 8, w: 24, h: 1 }, panels };
}

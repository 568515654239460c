import type { Raw } from './board';
import { isRecord, recordIn, recordsIn, textIn } from './json';

/** What library panels show, by their uids, as far as it is known. */
export type Library = ReadonlyMap<string, Raw>;

/**
 * What an export "for sharing" has beside the dashboard: `__elements` with the models of its library panels.
 * @see https://grafana.com/docs/grafana/latest/dashboards/share-dashboards-panels/#export-a-dashboard-as-json
 */
export function libraryIn(raw: Raw): Library {
  const elements = Object.values(recordIn(raw['__elements'])).filter(isRecord);
  return new Map(
    elements.flatMap(({ uid, model }) => (typeof uid === 'string' && isRecord(model) ? [[uid, model]] : [])),
  );
}

/** The uids of library panels whose models are not in the dashboard itself. */
export function missingModels(raw: Raw): readonly string[] {
  const elements = libraryElements(raw).map(([, { spec }]) => recordIn(spec));
  const panels = panelsIn(raw).filter((panel) => !hasModel(panel));
  return [...new Set([...panels, ...elements].flatMap((panel) => uidOf(panel) ?? []))];
}

/** Those of v2, by their names. */
function libraryElements({ elements }: Raw): readonly (readonly [string, Raw])[] {
  return Object.entries(recordIn(elements)).flatMap(([name, element]) =>
    isRecord(element) && element['kind'] === 'LibraryPanel' ? [[name, element] as const] : [],
  );
}

/** With what it shows beside what it says of itself. */
function withModel(element: Raw, library: Library): Raw {
  const spec = recordIn(element['spec']);
  const model = library.get(uidOf(spec) ?? '');
  return model === undefined ? element : { ...element, spec: { ...spec, model } };
}

/** The dashboard with what its library panels show, at the places where they stand. */
export function withLibrary(raw: Raw, library: Library): Raw {
  if (library.size === 0) return raw;
  const filled = (panel: Raw): Raw => {
    const model = hasModel(panel) ? undefined : library.get(uidOf(panel) ?? '');
    // Its own are where it stands and by what it is known there; Grafana takes all else from the library.
    const { id, gridPos, repeat, repeatDirection, maxPerRow, libraryPanel } = panel;
    const own = { id, gridPos, repeat, repeatDirection, maxPerRow, libraryPanel };
    const inside = panel['panels'] === undefined ? {} : { panels: recordsIn(panel['panels']).map(filled) };
    return model === undefined ? { ...panel, ...inside } : { ...model, ...own };
  };
  const elements = libraryElements(raw).map(
    ([name, element]) => [name, withModel(element, library)] as const,
  );
  return {
    ...raw,
    ...('elements' in raw
      ? { elements: { ...recordIn(raw['elements']), ...Object.fromEntries(elements) } }
      : {}),
    ...('panels' in raw ? { panels: recordsIn(raw['panels']).map(filled) } : {}),
    ...('rows' in raw ? { rows: recordsIn(raw['rows']).map(filled) } : {}),
  };
}

function panelsIn({ panels, rows }: Raw): readonly Raw[] {
  return [...recordsIn(panels), ...recordsIn(rows)].flatMap((panel) => [panel, ...panelsIn(panel)]);
}

const uidOf = (panel: Raw): string | undefined => textIn(recordIn(panel['libraryPanel'])['uid']);

/** Grafana before 8.3 saved what library panels show with the dashboard. */
const hasModel = ({ type }: Raw): boolean =>
  typeof type === 'string' && type !== '' && type !== 'library-panel-ref';

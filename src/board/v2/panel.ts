import type { Raw } from '../board';
import { known, recordIn, recordsIn, textIn, without } from '../json';

/** An element of v2 as the classic schema writes the panel. */
export function classicPanel(element: Raw): Raw {
  const spec = recordIn(element['spec']);
  if (element['kind'] === 'LibraryPanel') {
    const { model, ...own } = spec;
    return { type: '', ...recordIn(model), ...own };
  }
  const viz = recordIn(spec['vizConfig']);
  // v2alpha1 wrote the plugin into `kind`.
  const type = textIn(viz['group']) ?? textIn(viz['kind']);
  const version = textIn(viz['version']) ?? textIn(recordIn(viz['spec'])['pluginVersion']);
  const { options, fieldConfig } = recordIn(viz['spec']);
  const { queries, transformations, queryOptions } = recordIn(recordIn(spec['data'])['spec']);
  return known<Raw>({
    ...without(spec, ['vizConfig', 'data']),
    ...recordIn(queryOptions),
    type,
    pluginVersion: version,
    options,
    fieldConfig,
    targets: recordsIn(queries).map(targetOf),
    transformations: recordsIn(transformations).map(transformationOf),
  });
}

function targetOf(query: Raw): Raw {
  const { query: inner, refId, hidden } = recordIn(query['spec']);
  return known<Raw>({ refId, hide: hidden === true ? true : undefined, ...queryOf(recordIn(inner)) });
}

/** What is asked, and whom: the name of a data source is its uid. */
export function queryOf(query: Raw): Raw {
  const group = textIn(query['group']) ?? textIn(query['kind']);
  const uid = textIn(recordIn(query['datasource'])['name']) ?? textIn(recordIn(query['datasource'])['uid']);
  const datasource = known<Raw>({ type: group === '' ? undefined : group, uid });
  return { ...recordIn(query['spec']), ...(Object.keys(datasource).length === 0 ? {} : { datasource }) };
}

/** v2beta1 wrote the id of a transformation into its `kind`, and into its spec. */
function transformationOf(transformation: Raw): Raw {
  const { id, options, ...others } = recordIn(transformation['spec']);
  return { id: id ?? transformation['group'] ?? transformation['kind'], options, ...others };
}

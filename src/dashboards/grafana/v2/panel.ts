import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type * as v2 from '@grafana/grafana-foundation-sdk/dashboardv2';
import { withoutNoise } from '../noise';
import type { Plain } from './plain';
import { dataQuery } from './query';

/** Every query has one, though its type does not say so. */
const refIdOf = (target: object): string => ('refId' in target ? String(target.refId) : '');

/** A panel as an element, without its place. */
export function element(panel: sdk.Panel): Plain<v2.PanelKind> {
  const { id = 0, title = '', description, links = [], transparent, interval, timeFrom } = panel;
  const { targets = [], transformations = [], type, pluginVersion = '', options = {}, fieldConfig } = panel;
  return {
    kind: 'Panel',
    spec: {
      id,
      title,
      ...(description === undefined ? {} : { description }),
      ...(transparent === true ? { transparent } : {}),
      links: links.map((link) => ({ title: link.title, url: link.url ?? '', targetBlank: link.targetBlank })),
      data: {
        kind: 'QueryGroup',
        spec: {
          queries: targets.map((target) => ({
            kind: 'PanelQuery',
            spec: { refId: refIdOf(target), hidden: false, query: dataQuery(target) },
          })),
          transformations: transformations.map((each) => ({
            kind: 'Transformation',
            group: each.id,
            spec: { options: each.options },
          })),
          queryOptions: {
            ...(interval === undefined ? {} : { interval }),
            ...(timeFrom === undefined ? {} : { timeFrom }),
          },
        },
      },
      vizConfig: {
        kind: 'VizConfig',
        group: type,
        version: pluginVersion,
        spec: {
          options: withoutNoise(options),
          fieldConfig: withoutNoise(
            fieldConfig ?? { defaults: {}, overrides: [] },
          ) as unknown as Plain<v2.FieldConfigSource>,
        },
      },
    },
  };
}

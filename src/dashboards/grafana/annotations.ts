import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { dataSources } from '../../grafana/data-sources';
import type { Annotation } from '../annotations';
import { refOf } from './targets';

export function buildAnnotations(annotations: readonly Annotation[]): readonly sdk.AnnotationQuery[] {
  return [builtIn, ...annotations.map(build)];
}

/** Samples that follow one another within a step become one region. */
function build({ name, text, expr, colour, valueIsTime }: Annotation): sdk.AnnotationQuery {
  return {
    name,
    datasource: refOf(dataSources.prometheus),
    enable: true,
    expr,
    iconColor: colour,
    step: '60s',
    titleFormat: text,
    ...(valueIsTime === true ? { useValueForTime: true } : {}),
  };
}

/** Grafana adds it where it is missing. */
const builtIn: sdk.AnnotationQuery = {
  builtIn: 1,
  datasource: { type: 'grafana', uid: '-- Grafana --' },
  enable: true,
  hide: true,
  iconColor: 'rgba(0, 211, 255, 1)',
  name: 'Annotations & Alerts',
  type: 'dashboard',
};

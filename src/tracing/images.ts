import type { ClusterEnvironment } from '../model/model';
import { imageOf } from '../security/images';

interface Image {
  readonly registry: string;
  readonly path: string;
  /** The user of the image. */
  readonly user: number;
}

const images = {
  collector: {
    registry: 'docker.io',
    path: 'otel/opentelemetry-collector-contrib:0.158.0',
    user: 10001,
  },
  jaeger: { registry: 'docker.io', path: 'jaegertracing/jaeger:2.20.0', user: 10001 },
  jaegerSetup: { registry: 'docker.io', path: 'jaegertracing/jaeger-es-rollover:2.20.0', user: 10001 },
} as const satisfies Readonly<Record<string, Image>>;

export type TracingImage = keyof typeof images;

export const tracingImage = (environment: Pick<ClusterEnvironment, 'images'>, name: TracingImage): string =>
  imageOf(environment, images[name].registry, images[name].path);

export const imageUser = (name: TracingImage): number => images[name].user;

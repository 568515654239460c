import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { z } from 'zod';
import { webVitalMetrics } from '../../src/catalog/conventions';
import { httpError } from '../lib/http-error';

/** More is no page view but a mistake. */
const seconds = z.number().min(0).max(600).exactOptional();

/** What one page view was like; a vital that the browser did not see is missing. */
const pageViewSchema = z.strictObject({
  lcp: seconds,
  inp: seconds,
  cls: z.number().min(0).max(100).exactOptional(),
});

export type PageView = z.infer<typeof pageViewSchema>;

/** Each has the threshold of its SLO among its buckets. */
const vitals = {
  lcp: { help: 'Time until the largest part of a page is shown', buckets: [0.5, 1, 1.5, 2, 2.5, 4, 8] },
  inp: {
    help: 'Time from an input to the next frame, the slowest of a page view',
    buckets: [0.05, 0.1, 0.2, 0.5, 1],
  },
  cls: { help: 'How far parts of a page moved unasked', buckets: [0.01, 0.05, 0.1, 0.25, 0.5] },
} as const satisfies Readonly<Record<keyof PageView, object>>;

/** Bytes; a beacon has about sixty. */
const longestBeacon = 512;

/** Takes what browsers report when a page is left. */
export function addVitals(app: FastifyInstance, registry: Registry): void {
  const histograms = Object.entries(vitals).map(([name, { help, buckets }]) => {
    const vital = name as keyof PageView;
    const { metric } = webVitalMetrics[vital];
    return [
      vital,
      new Histogram({ name: metric, help, buckets: [...buckets], registers: [registry] }),
    ] as const;
  });
  app.post(
    '/vitals',
    { bodyLimit: longestBeacon, config: { answers: [204, 400] } },
    async (request, reply) => {
      const view = pageViewSchema.safeParse(request.body);
      if (!view.success) throw httpError(400, view.error.issues[0]?.message ?? '');
      for (const [vital, histogram] of histograms) {
        const value = view.data[vital];
        if (value !== undefined) histogram.observe(value);
      }
      return reply.code(204).send();
    },
  );
}

/**
 * Runs in the browser. Sends once, when the page is first hidden, because nothing later is sure to be sent.
 * @see https://web.dev/articles/vitals#measure_web_vitals_using_javascript
 */
export const vitalsScript = `
const view = {};
const worst = (name, value) => { view[name] = Math.max(view[name] ?? 0, value); };
const watch = (type, take, options) => {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
};
watch('largest-contentful-paint', ({ startTime }) => { view.lcp = startTime / 1000; });
watch('event', ({ interactionId, duration }) => { if (interactionId) worst('inp', duration / 1000); }, { durationThreshold: 16 });
// Shifts less than a second apart, of five seconds at most, are one.
let shift = { begun: 0, last: 0, sum: 0 };
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) view.cls = 0;
watch('layout-shift', ({ value, startTime, hadRecentInput }) => {
  if (hadRecentInput) return;
  const apart = startTime - shift.last > 1000 || startTime - shift.begun > 5000;
  shift = { begun: apart ? startTime : shift.begun, last: startTime, sum: (apart ? 0 : shift.sum) + value };
  worst('cls', shift.sum);
});
document.addEventListener('visibilitychange', function send() {
  if (document.visibilityState !== 'hidden' || Object.keys(view).length === 0) return;
  document.removeEventListener('visibilitychange', send);
  navigator.sendBeacon('/vitals', new Blob([JSON.stringify(view)], { type: 'application/json' }));
});
`;

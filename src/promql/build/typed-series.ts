import { Selection } from './selection';

/**
 * What `#o11y/metrics/<emitter>` is at run time: any series by its name. Which ones there are is known to the types alone,
 * in `facts/metrics/types/`, so that nothing is read for those that are not used.
 */
export default new Proxy({} as Readonly<Record<string, Selection>>, {
  get: (_, name) => (typeof name === 'string' ? new Selection(name) : undefined),
});

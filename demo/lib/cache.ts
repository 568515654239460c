export type CacheResult = 'hit' | 'miss';

export interface CacheOptions {
  /** Milliseconds that an entry is good for. */
  readonly ttl: number;
  /** Entries kept; the oldest goes first. */
  readonly size: number;
  readonly count: (result: CacheResult) => void;
}

/** Reads through: `load` is called on a miss, once for callers that miss together, and never remembered when it fails. */
export function createCache<Value>({ ttl, size, count }: CacheOptions) {
  const entries = new Map<string, { readonly value: Promise<Value>; readonly until: number }>();
  return (key: string, load: () => Promise<Value>): Promise<Value> => {
    const found = entries.get(key);
    if (found !== undefined && found.until > performance.now()) {
      count('hit');
      return found.value;
    }
    count('miss');
    entries.delete(key);
    const entry = { value: load(), until: performance.now() + ttl };
    entries.set(key, entry);
    entry.value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    const [oldest] = entries.keys();
    if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    return entry.value;
  };
}

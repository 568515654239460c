import { createHash } from 'node:crypto';

/** Grafana takes at most 40 characters: slug, hyphen, hash. */
const slugLength = 31;

/** `shop-checkout-1f2e3d4c`: readable, and unique for every id. */
export function dashboardUid(id: string): string {
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength)
    .replaceAll(/^-+|-+$/g, '');
  return `${slug}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

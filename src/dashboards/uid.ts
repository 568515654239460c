import { createHash } from 'node:crypto';
import { remember } from '../model/remember';

/** Grafana takes at most 40 characters: slug, hyphen, hash. */
const slugLength = 31;

/** `shop-checkout-1f2e3d4c`: readable, and unique for every id. Every alert and every link asks for one. */
export const dashboardUid = remember((id: string): string => {
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength)
    .replaceAll(/^-+|-+$/g, '');
  return `${slug}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}, new Map<string, string>());

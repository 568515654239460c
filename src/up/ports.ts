import { localPage } from '../model/links';

/** Where `npm run up` listens, on loopback only. */
export const ports = {
  page: localPage.port,
  prometheus: localPage.port + 1,
  alertmanager: localPage.port + 2,
  node_exporter: localPage.port + 3,
} as const;

import { defaultStateFile } from '../../demo/lib/state';
import type { Platform } from './platform';

/** Where everything is and what to try. @param stateFile of the shop, relative to the project */
export function announcement({ page, prometheus, alertmanager, shop }: Platform, stateFile: string): string {
  const state = stateFile === defaultStateFile ? '' : ` --state ${stateFile}`;
  return `
  page          ${page}
  Prometheus    ${prometheus}
  Alertmanager  ${alertmanager}
  shop          ${shop}

  break it      npm run demo:break -- checkout --errors 30%${state}
  mend it       npm run demo:break -- checkout --mend${state}

Ctrl-C stops everything.`;
}

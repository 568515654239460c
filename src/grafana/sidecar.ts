import type { Values } from '../model/values';
import { smallResources } from '../sizing/small';

/** How the sidecar finds the ConfigMaps of dashboards, and their folders. */
export const dashboardConfigMaps = {
  label: { name: 'grafana_dashboard', value: '1' },
  folderAnnotation: 'grafana_folder',
} as const;

/**
 * A container that writes what ConfigMaps of the namespace hold into a folder that Grafana reads. It asks the API server
 * for them, so that Grafana's service account needs a role.
 * @see https://github.com/grafana-community/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
 */
export const sidecarValues: Values = {
  sidecar: {
    resources: smallResources.reloader,
    dashboards: {
      enabled: true,
      label: dashboardConfigMaps.label.name,
      labelValue: dashboardConfigMaps.label.value,
      folderAnnotation: dashboardConfigMaps.folderAnnotation,
      provider: { allowUiUpdates: false, foldersFromFilesStructure: true },
    },
  },
  rbac: { create: true, namespaced: true },
  automountServiceAccountToken: true,
};

/** Only sidecars ask the API server. */
export const withoutSidecar: Values = { rbac: { create: false }, automountServiceAccountToken: false };

import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { Values } from '../model/values';
import { smallResources } from '../sizing/small';

/** How the sidecar finds the ConfigMaps of dashboards, and their folders. */
export const dashboardConfigMaps = {
  label: { name: 'grafana_dashboard', value: '1' },
  folderAnnotation: 'grafana_folder',
} as const;

const reader = 'grafana-dashboards';

/** In place of the role of the chart, which reads every Secret of the namespace too. */
export const sidecarRole: KubernetesObject = kubernetesObject<IRole>({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: reader, namespace: namespaces.system },
  rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
});

/**
 * A container that writes what ConfigMaps of the namespace hold into a folder that Grafana reads every half minute; told to
 * reload, Grafana would want to know the administrator.
 * @see https://github.com/grafana-community/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
 */
export const sidecarValues: Values = {
  sidecar: {
    resources: smallResources.sidecar,
    dashboards: {
      enabled: true,
      resource: 'configmap',
      skipReload: true,
      label: dashboardConfigMaps.label.name,
      labelValue: dashboardConfigMaps.label.value,
      folderAnnotation: dashboardConfigMaps.folderAnnotation,
      provider: { allowUiUpdates: false, foldersFromFilesStructure: true },
    },
  },
  rbac: { create: true, namespaced: true, useExistingRole: reader },
  automountServiceAccountToken: true,
};

/** Only sidecars ask the API server. */
export const withoutSidecar: Values = { rbac: { create: false }, automountServiceAccountToken: false };

import type { KubernetesObject } from '../model/artifacts';
import {
  type Construct,
  LimitRangeV1,
  NamespaceV1,
  NetworkPolicyV1,
  PriorityClassV1,
  ResourceQuotaV1,
  ServiceAccountV1,
  type TerraformResource,
} from './cdktf';
import { escapeStrings } from './literal';

type Fields = Readonly<Record<string, unknown>>;

/** The resource of a kind, and its fields where Terraform names them differently from the API. */
interface Kind {
  readonly resource: new (scope: Construct, id: string, config: never) => TerraformResource;
  readonly fields?: (fields: Fields) => Fields;
}

/** What the foundation is made of. */
const kinds: Readonly<Record<string, Kind>> = {
  Namespace: { resource: NamespaceV1 },
  NetworkPolicy: {
    resource: NetworkPolicyV1,
    fields: ({ spec }) => ({ spec: networkPolicySpec(spec as PolicySpec) }),
  },
  ResourceQuota: { resource: ResourceQuotaV1 },
  LimitRange: {
    resource: LimitRangeV1,
    fields: ({ spec }) => ({ spec: { limit: (spec as Fields)['limits'] } }),
  },
  PriorityClass: { resource: PriorityClassV1 },
  ServiceAccount: { resource: ServiceAccountV1 },
};

/** Adds one object; its address is `<kind>-<namespace>-<name>` and part of the public contract. */
export function addKubernetesObject(scope: Construct, object: KubernetesObject): void {
  const kind = kinds[object.kind];
  if (kind === undefined) throw new Error(`no Terraform resource is known for ${object.kind}`);
  const {
    apiVersion: _version,
    kind: _kind,
    metadata,
    ...fields
  } = escapeStrings(object) as KubernetesObject;
  const config = {
    metadata,
    ...(kind.fields?.(fields) ?? fields),
    dependsOn: metadata.namespace === undefined ? [] : [namespaceOf(scope, metadata.namespace)],
  };
  // The fields are those of the kind, checked against its schema before; TypeScript knows the kind by name only.
  new kind.resource(scope, addressOf(object), config as never);
}

function addressOf({ kind, metadata: { name, namespace } }: KubernetesObject): string {
  return [kind.toLowerCase(), ...(namespace === undefined ? [] : [namespace]), name].join('-');
}

function namespaceOf(scope: Construct, namespace: string): TerraformResource {
  return scope.node.findChild(`namespace-${namespace}`) as TerraformResource;
}

interface PolicySpec {
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}

interface Rule {
  readonly ports?: readonly { readonly port?: number | string }[];
}

/** Ports are text in Terraform. */
function networkPolicySpec(spec: PolicySpec): PolicySpec {
  const rules = (list: readonly Rule[]): readonly Rule[] =>
    list.map(({ ports, ...rule }) =>
      ports === undefined
        ? rule
        : { ...rule, ports: ports.map((port) => ({ ...port, port: String(port.port) })) },
    );
  const { ingress = [], egress = [] } = spec;
  return { ...spec, ingress: rules(ingress), egress: rules(egress) };
}

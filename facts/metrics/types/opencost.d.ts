// Written by `npm run metric-types` from ../opencost.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** CPU allocation over last 1m, in cores */
  readonly container_cpu_allocation: Gauge<never>;
  /** GPU allocation over last 1m */
  readonly container_gpu_allocation: Gauge<never>;
  /** Memory allocation over last 1m */
  readonly container_memory_allocation_bytes: Gauge<never, 'bytes'>;
  /** Cluster information */
  readonly kubecost_cluster_info: Gauge<string>;
  /** Hourly cluster management fee */
  readonly kubecost_cluster_management_cost: Gauge<'provisioner_name' | 'uid', 'dollars'>;
  /** Total HTTP requests */
  readonly kubecost_http_requests_total: Counter<'code' | 'handler' | 'method' | 'status', 'requests'>;
  /** Response size */
  readonly kubecost_http_response_size_bytes_bucket: Counter<'code' | 'handler' | 'le' | 'method', 'observations'>;
  /** Response size */
  readonly kubecost_http_response_size_bytes_count: Counter<'code' | 'handler' | 'method', 'observations'>;
  /** Response size */
  readonly kubecost_http_response_size_bytes_sum: Counter<'code' | 'handler' | 'method', 'bytes'>;
  /** Response time */
  readonly kubecost_http_response_time_seconds_bucket: Counter<'code' | 'handler' | 'le' | 'method', 'observations'>;
  /** Response time */
  readonly kubecost_http_response_time_seconds_count: Counter<'code' | 'handler' | 'method', 'observations'>;
  /** Response time */
  readonly kubecost_http_response_time_seconds_sum: Counter<'code' | 'handler' | 'method', 'seconds'>;
  /** Hourly load balancer cost */
  readonly kubecost_load_balancer_cost: Gauge<'ingress_ip' | 'uid', 'dollars'>;
  /** Cost per GiB internet egress */
  readonly kubecost_network_internet_egress_cost: Gauge<never, 'dollars'>;
  /** Cost per GiB region egress */
  readonly kubecost_network_region_egress_cost: Gauge<never, 'dollars'>;
  /** Cost per GiB zone egress */
  readonly kubecost_network_zone_egress_cost: Gauge<never, 'dollars'>;
  /** Node preemptibility status */
  readonly kubecost_node_is_spot: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid'>;
  /** Hourly cost per vCPU */
  readonly node_cpu_hourly_cost: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid', 'dollars'>;
  /** Number of GPUs available */
  readonly node_gpu_count: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid'>;
  /** Hourly cost per GPU */
  readonly node_gpu_hourly_cost: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid', 'dollars'>;
  /** Hourly cost per GiB of memory */
  readonly node_ram_hourly_cost: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid', 'dollars'>;
  /** Total node cost per hour */
  readonly node_total_hourly_cost: Gauge<'arch' | 'instance_type' | 'providerID' | 'provider_id' | 'uid', 'dollars'>;
  /** Bytes used by a PVC attached to a pod */
  readonly pod_pvc_allocation: Gauge<'persistentvolume' | 'persistentvolumeclaim' | 'uid', 'bytes'>;
  /** Hourly cost per GiB */
  readonly pv_hourly_cost: Gauge<'persistentvolume' | 'provider_id' | 'uid' | 'volumename', 'dollars'>;
}

declare const series: Series;
export default series;

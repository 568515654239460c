// Written by `npm run metric-types` from ../kube-proxy.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Cumulative conntrack flows deleted by conntrack reconciler */
  readonly kubeproxy_conntrack_reconciler_deleted_entries_total: Counter<'ip_family'>;
  /** ReconcileConntrackFlowsLatency latency in seconds */
  readonly kubeproxy_conntrack_reconciler_sync_duration_seconds_bucket: Counter<'ip_family' | 'le', 'observations'>;
  /** ReconcileConntrackFlowsLatency latency in seconds */
  readonly kubeproxy_conntrack_reconciler_sync_duration_seconds_count: Counter<'ip_family', 'observations'>;
  /** ReconcileConntrackFlowsLatency latency in seconds */
  readonly kubeproxy_conntrack_reconciler_sync_duration_seconds_sum: Counter<'ip_family', 'seconds'>;
  /** packets dropped by iptables to work around conntrack problems */
  readonly kubeproxy_iptables_ct_state_invalid_dropped_packets_total: Counter<never, 'packets'>;
  /** Number of packets accepted on nodeports of loopback interface */
  readonly kubeproxy_iptables_localhost_nodeports_accepted_packets_total: Counter<never, 'packets'>;
  /** In Cluster Network Programming Latency in seconds */
  readonly kubeproxy_network_programming_duration_seconds_bucket: Counter<'ip_family' | 'le', 'observations'>;
  /** In Cluster Network Programming Latency in seconds */
  readonly kubeproxy_network_programming_duration_seconds_count: Counter<'ip_family', 'observations'>;
  /** In Cluster Network Programming Latency in seconds */
  readonly kubeproxy_network_programming_duration_seconds_sum: Counter<'ip_family', 'seconds'>;
  /** Cumulative proxy healthz HTTP status */
  readonly kubeproxy_proxy_healthz_total: Counter<'code'>;
  /** Cumulative proxy livez HTTP status */
  readonly kubeproxy_proxy_livez_total: Counter<'code'>;
  /** SyncProxyRules latency in seconds for full resyncs */
  readonly kubeproxy_sync_full_proxy_rules_duration_seconds_bucket: Counter<'ip_family' | 'le', 'observations'>;
  /** SyncProxyRules latency in seconds for full resyncs */
  readonly kubeproxy_sync_full_proxy_rules_duration_seconds_count: Counter<'ip_family', 'observations'>;
  /** SyncProxyRules latency in seconds for full resyncs */
  readonly kubeproxy_sync_full_proxy_rules_duration_seconds_sum: Counter<'ip_family', 'seconds'>;
  /** SyncProxyRules latency in seconds for partial resyncs */
  readonly kubeproxy_sync_partial_proxy_rules_duration_seconds_bucket: Counter<'ip_family' | 'le', 'observations'>;
  /** SyncProxyRules latency in seconds for partial resyncs */
  readonly kubeproxy_sync_partial_proxy_rules_duration_seconds_count: Counter<'ip_family', 'observations'>;
  /** SyncProxyRules latency in seconds for partial resyncs */
  readonly kubeproxy_sync_partial_proxy_rules_duration_seconds_sum: Counter<'ip_family', 'seconds'>;
  /** SyncProxyRules latency in seconds */
  readonly kubeproxy_sync_proxy_rules_duration_seconds_bucket: Counter<'ip_family' | 'le', 'observations'>;
  /** SyncProxyRules latency in seconds */
  readonly kubeproxy_sync_proxy_rules_duration_seconds_count: Counter<'ip_family', 'observations'>;
  /** SyncProxyRules latency in seconds */
  readonly kubeproxy_sync_proxy_rules_duration_seconds_sum: Counter<'ip_family', 'seconds'>;
  /** Pending proxy rules Endpoint changes */
  readonly kubeproxy_sync_proxy_rules_endpoint_changes_pending: Gauge<never>;
  /** Cumulative proxy rules Endpoint changes */
  readonly kubeproxy_sync_proxy_rules_endpoint_changes_total: Counter<never>;
  /** Number of iptables rules written by kube-proxy in last sync */
  readonly kubeproxy_sync_proxy_rules_iptables_last: Gauge<'ip_family' | 'table'>;
  /** Cumulative proxy iptables partial restore failures */
  readonly kubeproxy_sync_proxy_rules_iptables_partial_restore_failures_total: Counter<'ip_family'>;
  /** Cumulative proxy iptables restore failures */
  readonly kubeproxy_sync_proxy_rules_iptables_restore_failures_total: Counter<'ip_family'>;
  /** Total number of iptables rules owned by kube-proxy */
  readonly kubeproxy_sync_proxy_rules_iptables_total: Gauge<'ip_family' | 'table'>;
  /** The last time a sync of proxy rules was queued */
  readonly kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds: Gauge<'ip_family', 'seconds'>;
  /** The last time proxy rules were successfully synced */
  readonly kubeproxy_sync_proxy_rules_last_timestamp_seconds: Gauge<'ip_family', 'seconds'>;
  /** Cumulative proxy nftables cleanup failures */
  readonly kubeproxy_sync_proxy_rules_nftables_cleanup_failures_total: Counter<'ip_family'>;
  /** Cumulative proxy nftables sync failures */
  readonly kubeproxy_sync_proxy_rules_nftables_sync_failures_total: Counter<'ip_family'>;
  /** Number of services with a Local traffic policy and no endpoints */
  readonly kubeproxy_sync_proxy_rules_no_local_endpoints_total: Gauge<'ip_family' | 'traffic_policy'>;
  /** Pending proxy rules Service changes */
  readonly kubeproxy_sync_proxy_rules_service_changes_pending: Gauge<never>;
  /** Cumulative proxy rules Service changes */
  readonly kubeproxy_sync_proxy_rules_service_changes_total: Counter<never>;
}

declare const series: Series;
export default series;

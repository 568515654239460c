import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchIndexLifecycleConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#metadata ElasticsearchIndexLifecycle#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#name ElasticsearchIndexLifecycle#name}
    */
    readonly name: string;
    /**
    * cold block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#cold ElasticsearchIndexLifecycle#cold}
    */
    readonly cold?: ElasticsearchIndexLifecycleCold;
    /**
    * delete block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#delete ElasticsearchIndexLifecycle#delete}
    */
    readonly delete?: ElasticsearchIndexLifecycleDelete;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#elasticsearch_connection ElasticsearchIndexLifecycle#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchIndexLifecycleElasticsearchConnection;
    /**
    * frozen block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#frozen ElasticsearchIndexLifecycle#frozen}
    */
    readonly frozen?: ElasticsearchIndexLifecycleFrozen;
    /**
    * hot block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#hot ElasticsearchIndexLifecycle#hot}
    */
    readonly hot?: ElasticsearchIndexLifecycleHot;
    /**
    * warm block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#warm ElasticsearchIndexLifecycle#warm}
    */
    readonly warm?: ElasticsearchIndexLifecycleWarm;
}
export interface ElasticsearchIndexLifecycleColdAllocate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#exclude ElasticsearchIndexLifecycle#exclude}
    */
    readonly exclude?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#include ElasticsearchIndexLifecycle#include}
    */
    readonly include?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#number_of_replicas ElasticsearchIndexLifecycle#number_of_replicas}
    */
    readonly numberOfReplicas?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#require ElasticsearchIndexLifecycle#require}
    */
    readonly require?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#total_shards_per_node ElasticsearchIndexLifecycle#total_shards_per_node}
    */
    readonly totalShardsPerNode?: number;
}
export declare function elasticsearchIndexLifecycleColdAllocateToTerraform(struct?: ElasticsearchIndexLifecycleColdAllocateOutputReference | ElasticsearchIndexLifecycleColdAllocate): any;
export declare function elasticsearchIndexLifecycleColdAllocateToHclTerraform(struct?: ElasticsearchIndexLifecycleColdAllocateOutputReference | ElasticsearchIndexLifecycleColdAllocate): any;
export declare class ElasticsearchIndexLifecycleColdAllocateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdAllocate | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdAllocate | undefined);
    private _exclude?;
    get exclude(): string;
    set exclude(value: string);
    resetExclude(): void;
    get excludeInput(): string | undefined;
    private _include?;
    get include(): string;
    set include(value: string);
    resetInclude(): void;
    get includeInput(): string | undefined;
    private _numberOfReplicas?;
    get numberOfReplicas(): number;
    set numberOfReplicas(value: number);
    resetNumberOfReplicas(): void;
    get numberOfReplicasInput(): number | undefined;
    private _require?;
    get require(): string;
    set require(value: string);
    resetRequire(): void;
    get requireInput(): string | undefined;
    private _totalShardsPerNode?;
    get totalShardsPerNode(): number;
    set totalShardsPerNode(value: number);
    resetTotalShardsPerNode(): void;
    get totalShardsPerNodeInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleColdDownsample {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#fixed_interval ElasticsearchIndexLifecycle#fixed_interval}
    */
    readonly fixedInterval: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#wait_timeout ElasticsearchIndexLifecycle#wait_timeout}
    */
    readonly waitTimeout?: string;
}
export declare function elasticsearchIndexLifecycleColdDownsampleToTerraform(struct?: ElasticsearchIndexLifecycleColdDownsampleOutputReference | ElasticsearchIndexLifecycleColdDownsample): any;
export declare function elasticsearchIndexLifecycleColdDownsampleToHclTerraform(struct?: ElasticsearchIndexLifecycleColdDownsampleOutputReference | ElasticsearchIndexLifecycleColdDownsample): any;
export declare class ElasticsearchIndexLifecycleColdDownsampleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdDownsample | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdDownsample | undefined);
    private _fixedInterval?;
    get fixedInterval(): string;
    set fixedInterval(value: string);
    get fixedIntervalInput(): string | undefined;
    private _waitTimeout?;
    get waitTimeout(): string;
    set waitTimeout(value: string);
    resetWaitTimeout(): void;
    get waitTimeoutInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleColdFreeze {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleColdFreezeToTerraform(struct?: ElasticsearchIndexLifecycleColdFreezeOutputReference | ElasticsearchIndexLifecycleColdFreeze): any;
export declare function elasticsearchIndexLifecycleColdFreezeToHclTerraform(struct?: ElasticsearchIndexLifecycleColdFreezeOutputReference | ElasticsearchIndexLifecycleColdFreeze): any;
export declare class ElasticsearchIndexLifecycleColdFreezeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdFreeze | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdFreeze | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleColdMigrate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleColdMigrateToTerraform(struct?: ElasticsearchIndexLifecycleColdMigrateOutputReference | ElasticsearchIndexLifecycleColdMigrate): any;
export declare function elasticsearchIndexLifecycleColdMigrateToHclTerraform(struct?: ElasticsearchIndexLifecycleColdMigrateOutputReference | ElasticsearchIndexLifecycleColdMigrate): any;
export declare class ElasticsearchIndexLifecycleColdMigrateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdMigrate | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdMigrate | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleColdReadonly {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleColdReadonlyToTerraform(struct?: ElasticsearchIndexLifecycleColdReadonlyOutputReference | ElasticsearchIndexLifecycleColdReadonly): any;
export declare function elasticsearchIndexLifecycleColdReadonlyToHclTerraform(struct?: ElasticsearchIndexLifecycleColdReadonlyOutputReference | ElasticsearchIndexLifecycleColdReadonly): any;
export declare class ElasticsearchIndexLifecycleColdReadonlyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdReadonly | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdReadonly | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleColdSearchableSnapshot {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#force_merge_index ElasticsearchIndexLifecycle#force_merge_index}
    */
    readonly forceMergeIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#snapshot_repository ElasticsearchIndexLifecycle#snapshot_repository}
    */
    readonly snapshotRepository: string;
}
export declare function elasticsearchIndexLifecycleColdSearchableSnapshotToTerraform(struct?: ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleColdSearchableSnapshot): any;
export declare function elasticsearchIndexLifecycleColdSearchableSnapshotToHclTerraform(struct?: ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleColdSearchableSnapshot): any;
export declare class ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdSearchableSnapshot | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdSearchableSnapshot | undefined);
    private _forceMergeIndex?;
    get forceMergeIndex(): boolean | cdktf.IResolvable;
    set forceMergeIndex(value: boolean | cdktf.IResolvable);
    resetForceMergeIndex(): void;
    get forceMergeIndexInput(): boolean | cdktf.IResolvable | undefined;
    private _snapshotRepository?;
    get snapshotRepository(): string;
    set snapshotRepository(value: string);
    get snapshotRepositoryInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleColdSetPriority {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#priority ElasticsearchIndexLifecycle#priority}
    */
    readonly priority: number;
}
export declare function elasticsearchIndexLifecycleColdSetPriorityToTerraform(struct?: ElasticsearchIndexLifecycleColdSetPriorityOutputReference | ElasticsearchIndexLifecycleColdSetPriority): any;
export declare function elasticsearchIndexLifecycleColdSetPriorityToHclTerraform(struct?: ElasticsearchIndexLifecycleColdSetPriorityOutputReference | ElasticsearchIndexLifecycleColdSetPriority): any;
export declare class ElasticsearchIndexLifecycleColdSetPriorityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdSetPriority | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdSetPriority | undefined);
    private _priority?;
    get priority(): number;
    set priority(value: number);
    get priorityInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleColdUnfollow {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleColdUnfollowToTerraform(struct?: ElasticsearchIndexLifecycleColdUnfollowOutputReference | ElasticsearchIndexLifecycleColdUnfollow): any;
export declare function elasticsearchIndexLifecycleColdUnfollowToHclTerraform(struct?: ElasticsearchIndexLifecycleColdUnfollowOutputReference | ElasticsearchIndexLifecycleColdUnfollow): any;
export declare class ElasticsearchIndexLifecycleColdUnfollowOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleColdUnfollow | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleColdUnfollow | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleCold {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * allocate block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#allocate ElasticsearchIndexLifecycle#allocate}
    */
    readonly allocate?: ElasticsearchIndexLifecycleColdAllocate;
    /**
    * downsample block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#downsample ElasticsearchIndexLifecycle#downsample}
    */
    readonly downsample?: ElasticsearchIndexLifecycleColdDownsample;
    /**
    * freeze block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#freeze ElasticsearchIndexLifecycle#freeze}
    */
    readonly freeze?: ElasticsearchIndexLifecycleColdFreeze;
    /**
    * migrate block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#migrate ElasticsearchIndexLifecycle#migrate}
    */
    readonly migrate?: ElasticsearchIndexLifecycleColdMigrate;
    /**
    * readonly block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#readonly ElasticsearchIndexLifecycle#readonly}
    */
    readonly readonly?: ElasticsearchIndexLifecycleColdReadonly;
    /**
    * searchable_snapshot block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#searchable_snapshot ElasticsearchIndexLifecycle#searchable_snapshot}
    */
    readonly searchableSnapshot?: ElasticsearchIndexLifecycleColdSearchableSnapshot;
    /**
    * set_priority block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#set_priority ElasticsearchIndexLifecycle#set_priority}
    */
    readonly setPriority?: ElasticsearchIndexLifecycleColdSetPriority;
    /**
    * unfollow block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#unfollow ElasticsearchIndexLifecycle#unfollow}
    */
    readonly unfollow?: ElasticsearchIndexLifecycleColdUnfollow;
}
export declare function elasticsearchIndexLifecycleColdToTerraform(struct?: ElasticsearchIndexLifecycleColdOutputReference | ElasticsearchIndexLifecycleCold): any;
export declare function elasticsearchIndexLifecycleColdToHclTerraform(struct?: ElasticsearchIndexLifecycleColdOutputReference | ElasticsearchIndexLifecycleCold): any;
export declare class ElasticsearchIndexLifecycleColdOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleCold | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleCold | undefined);
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _allocate;
    get allocate(): ElasticsearchIndexLifecycleColdAllocateOutputReference;
    putAllocate(value: ElasticsearchIndexLifecycleColdAllocate): void;
    resetAllocate(): void;
    get allocateInput(): ElasticsearchIndexLifecycleColdAllocate | undefined;
    private _downsample;
    get downsample(): ElasticsearchIndexLifecycleColdDownsampleOutputReference;
    putDownsample(value: ElasticsearchIndexLifecycleColdDownsample): void;
    resetDownsample(): void;
    get downsampleInput(): ElasticsearchIndexLifecycleColdDownsample | undefined;
    private _freeze;
    get freeze(): ElasticsearchIndexLifecycleColdFreezeOutputReference;
    putFreeze(value: ElasticsearchIndexLifecycleColdFreeze): void;
    resetFreeze(): void;
    get freezeInput(): ElasticsearchIndexLifecycleColdFreeze | undefined;
    private _migrate;
    get migrate(): ElasticsearchIndexLifecycleColdMigrateOutputReference;
    putMigrate(value: ElasticsearchIndexLifecycleColdMigrate): void;
    resetMigrate(): void;
    get migrateInput(): ElasticsearchIndexLifecycleColdMigrate | undefined;
    private _readonly;
    get readonly(): ElasticsearchIndexLifecycleColdReadonlyOutputReference;
    putReadonly(value: ElasticsearchIndexLifecycleColdReadonly): void;
    resetReadonly(): void;
    get readonlyInput(): ElasticsearchIndexLifecycleColdReadonly | undefined;
    private _searchableSnapshot;
    get searchableSnapshot(): ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference;
    putSearchableSnapshot(value: ElasticsearchIndexLifecycleColdSearchableSnapshot): void;
    resetSearchableSnapshot(): void;
    get searchableSnapshotInput(): ElasticsearchIndexLifecycleColdSearchableSnapshot | undefined;
    private _setPriority;
    get setPriority(): ElasticsearchIndexLifecycleColdSetPriorityOutputReference;
    putSetPriority(value: ElasticsearchIndexLifecycleColdSetPriority): void;
    resetSetPriority(): void;
    get setPriorityInput(): ElasticsearchIndexLifecycleColdSetPriority | undefined;
    private _unfollow;
    get unfollow(): ElasticsearchIndexLifecycleColdUnfollowOutputReference;
    putUnfollow(value: ElasticsearchIndexLifecycleColdUnfollow): void;
    resetUnfollow(): void;
    get unfollowInput(): ElasticsearchIndexLifecycleColdUnfollow | undefined;
}
export interface ElasticsearchIndexLifecycleDeleteDelete {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#delete_searchable_snapshot ElasticsearchIndexLifecycle#delete_searchable_snapshot}
    */
    readonly deleteSearchableSnapshot?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleDeleteDeleteToTerraform(struct?: ElasticsearchIndexLifecycleDeleteDeleteOutputReference | ElasticsearchIndexLifecycleDeleteDelete): any;
export declare function elasticsearchIndexLifecycleDeleteDeleteToHclTerraform(struct?: ElasticsearchIndexLifecycleDeleteDeleteOutputReference | ElasticsearchIndexLifecycleDeleteDelete): any;
export declare class ElasticsearchIndexLifecycleDeleteDeleteOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleDeleteDelete | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleDeleteDelete | undefined);
    private _deleteSearchableSnapshot?;
    get deleteSearchableSnapshot(): boolean | cdktf.IResolvable;
    set deleteSearchableSnapshot(value: boolean | cdktf.IResolvable);
    resetDeleteSearchableSnapshot(): void;
    get deleteSearchableSnapshotInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleDeleteWaitForSnapshot {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#policy ElasticsearchIndexLifecycle#policy}
    */
    readonly policy: string;
}
export declare function elasticsearchIndexLifecycleDeleteWaitForSnapshotToTerraform(struct?: ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference | ElasticsearchIndexLifecycleDeleteWaitForSnapshot): any;
export declare function elasticsearchIndexLifecycleDeleteWaitForSnapshotToHclTerraform(struct?: ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference | ElasticsearchIndexLifecycleDeleteWaitForSnapshot): any;
export declare class ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleDeleteWaitForSnapshot | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleDeleteWaitForSnapshot | undefined);
    private _policy?;
    get policy(): string;
    set policy(value: string);
    get policyInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleDelete {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * delete block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#delete ElasticsearchIndexLifecycle#delete}
    */
    readonly delete?: ElasticsearchIndexLifecycleDeleteDelete;
    /**
    * wait_for_snapshot block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#wait_for_snapshot ElasticsearchIndexLifecycle#wait_for_snapshot}
    */
    readonly waitForSnapshot?: ElasticsearchIndexLifecycleDeleteWaitForSnapshot;
}
export declare function elasticsearchIndexLifecycleDeleteToTerraform(struct?: ElasticsearchIndexLifecycleDeleteOutputReference | ElasticsearchIndexLifecycleDelete): any;
export declare function elasticsearchIndexLifecycleDeleteToHclTerraform(struct?: ElasticsearchIndexLifecycleDeleteOutputReference | ElasticsearchIndexLifecycleDelete): any;
export declare class ElasticsearchIndexLifecycleDeleteOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleDelete | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleDelete | undefined);
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _delete;
    get delete(): ElasticsearchIndexLifecycleDeleteDeleteOutputReference;
    putDelete(value: ElasticsearchIndexLifecycleDeleteDelete): void;
    resetDelete(): void;
    get deleteInput(): ElasticsearchIndexLifecycleDeleteDelete | undefined;
    private _waitForSnapshot;
    get waitForSnapshot(): ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference;
    putWaitForSnapshot(value: ElasticsearchIndexLifecycleDeleteWaitForSnapshot): void;
    resetWaitForSnapshot(): void;
    get waitForSnapshotInput(): ElasticsearchIndexLifecycleDeleteWaitForSnapshot | undefined;
}
export interface ElasticsearchIndexLifecycleElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#api_key ElasticsearchIndexLifecycle#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#bearer_token ElasticsearchIndexLifecycle#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#ca_data ElasticsearchIndexLifecycle#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#ca_file ElasticsearchIndexLifecycle#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#cert_data ElasticsearchIndexLifecycle#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#cert_file ElasticsearchIndexLifecycle#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#endpoints ElasticsearchIndexLifecycle#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#es_client_authentication ElasticsearchIndexLifecycle#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#headers ElasticsearchIndexLifecycle#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#insecure ElasticsearchIndexLifecycle#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#key_data ElasticsearchIndexLifecycle#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#key_file ElasticsearchIndexLifecycle#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#password ElasticsearchIndexLifecycle#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#username ElasticsearchIndexLifecycle#username}
    */
    readonly username?: string;
}
export declare function elasticsearchIndexLifecycleElasticsearchConnectionToTerraform(struct?: ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference | ElasticsearchIndexLifecycleElasticsearchConnection): any;
export declare function elasticsearchIndexLifecycleElasticsearchConnectionToHclTerraform(struct?: ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference | ElasticsearchIndexLifecycleElasticsearchConnection): any;
export declare class ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleElasticsearchConnection | undefined);
    private _apiKey?;
    get apiKey(): string;
    set apiKey(value: string);
    resetApiKey(): void;
    get apiKeyInput(): string | undefined;
    private _bearerToken?;
    get bearerToken(): string;
    set bearerToken(value: string);
    resetBearerToken(): void;
    get bearerTokenInput(): string | undefined;
    private _caData?;
    get caData(): string;
    set caData(value: string);
    resetCaData(): void;
    get caDataInput(): string | undefined;
    private _caFile?;
    get caFile(): string;
    set caFile(value: string);
    resetCaFile(): void;
    get caFileInput(): string | undefined;
    private _certData?;
    get certData(): string;
    set certData(value: string);
    resetCertData(): void;
    get certDataInput(): string | undefined;
    private _certFile?;
    get certFile(): string;
    set certFile(value: string);
    resetCertFile(): void;
    get certFileInput(): string | undefined;
    private _endpoints?;
    get endpoints(): string[];
    set endpoints(value: string[]);
    resetEndpoints(): void;
    get endpointsInput(): string[] | undefined;
    private _esClientAuthentication?;
    get esClientAuthentication(): string;
    set esClientAuthentication(value: string);
    resetEsClientAuthentication(): void;
    get esClientAuthenticationInput(): string | undefined;
    private _headers?;
    get headers(): {
        [key: string]: string;
    };
    set headers(value: {
        [key: string]: string;
    });
    resetHeaders(): void;
    get headersInput(): {
        [key: string]: string;
    } | undefined;
    private _insecure?;
    get insecure(): boolean | cdktf.IResolvable;
    set insecure(value: boolean | cdktf.IResolvable);
    resetInsecure(): void;
    get insecureInput(): boolean | cdktf.IResolvable | undefined;
    private _keyData?;
    get keyData(): string;
    set keyData(value: string);
    resetKeyData(): void;
    get keyDataInput(): string | undefined;
    private _keyFile?;
    get keyFile(): string;
    set keyFile(value: string);
    resetKeyFile(): void;
    get keyFileInput(): string | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    resetPassword(): void;
    get passwordInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleFrozenSearchableSnapshot {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#force_merge_index ElasticsearchIndexLifecycle#force_merge_index}
    */
    readonly forceMergeIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#snapshot_repository ElasticsearchIndexLifecycle#snapshot_repository}
    */
    readonly snapshotRepository: string;
}
export declare function elasticsearchIndexLifecycleFrozenSearchableSnapshotToTerraform(struct?: ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleFrozenSearchableSnapshot): any;
export declare function elasticsearchIndexLifecycleFrozenSearchableSnapshotToHclTerraform(struct?: ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleFrozenSearchableSnapshot): any;
export declare class ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleFrozenSearchableSnapshot | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleFrozenSearchableSnapshot | undefined);
    private _forceMergeIndex?;
    get forceMergeIndex(): boolean | cdktf.IResolvable;
    set forceMergeIndex(value: boolean | cdktf.IResolvable);
    resetForceMergeIndex(): void;
    get forceMergeIndexInput(): boolean | cdktf.IResolvable | undefined;
    private _snapshotRepository?;
    get snapshotRepository(): string;
    set snapshotRepository(value: string);
    get snapshotRepositoryInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleFrozen {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * searchable_snapshot block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#searchable_snapshot ElasticsearchIndexLifecycle#searchable_snapshot}
    */
    readonly searchableSnapshot?: ElasticsearchIndexLifecycleFrozenSearchableSnapshot;
}
export declare function elasticsearchIndexLifecycleFrozenToTerraform(struct?: ElasticsearchIndexLifecycleFrozenOutputReference | ElasticsearchIndexLifecycleFrozen): any;
export declare function elasticsearchIndexLifecycleFrozenToHclTerraform(struct?: ElasticsearchIndexLifecycleFrozenOutputReference | ElasticsearchIndexLifecycleFrozen): any;
export declare class ElasticsearchIndexLifecycleFrozenOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleFrozen | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleFrozen | undefined);
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _searchableSnapshot;
    get searchableSnapshot(): ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference;
    putSearchableSnapshot(value: ElasticsearchIndexLifecycleFrozenSearchableSnapshot): void;
    resetSearchableSnapshot(): void;
    get searchableSnapshotInput(): ElasticsearchIndexLifecycleFrozenSearchableSnapshot | undefined;
}
export interface ElasticsearchIndexLifecycleHotDownsample {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#fixed_interval ElasticsearchIndexLifecycle#fixed_interval}
    */
    readonly fixedInterval: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#wait_timeout ElasticsearchIndexLifecycle#wait_timeout}
    */
    readonly waitTimeout?: string;
}
export declare function elasticsearchIndexLifecycleHotDownsampleToTerraform(struct?: ElasticsearchIndexLifecycleHotDownsampleOutputReference | ElasticsearchIndexLifecycleHotDownsample): any;
export declare function elasticsearchIndexLifecycleHotDownsampleToHclTerraform(struct?: ElasticsearchIndexLifecycleHotDownsampleOutputReference | ElasticsearchIndexLifecycleHotDownsample): any;
export declare class ElasticsearchIndexLifecycleHotDownsampleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotDownsample | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotDownsample | undefined);
    private _fixedInterval?;
    get fixedInterval(): string;
    set fixedInterval(value: string);
    get fixedIntervalInput(): string | undefined;
    private _waitTimeout?;
    get waitTimeout(): string;
    set waitTimeout(value: string);
    resetWaitTimeout(): void;
    get waitTimeoutInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleHotForcemerge {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#index_codec ElasticsearchIndexLifecycle#index_codec}
    */
    readonly indexCodec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_num_segments ElasticsearchIndexLifecycle#max_num_segments}
    */
    readonly maxNumSegments: number;
}
export declare function elasticsearchIndexLifecycleHotForcemergeToTerraform(struct?: ElasticsearchIndexLifecycleHotForcemergeOutputReference | ElasticsearchIndexLifecycleHotForcemerge): any;
export declare function elasticsearchIndexLifecycleHotForcemergeToHclTerraform(struct?: ElasticsearchIndexLifecycleHotForcemergeOutputReference | ElasticsearchIndexLifecycleHotForcemerge): any;
export declare class ElasticsearchIndexLifecycleHotForcemergeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotForcemerge | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotForcemerge | undefined);
    private _indexCodec?;
    get indexCodec(): string;
    set indexCodec(value: string);
    resetIndexCodec(): void;
    get indexCodecInput(): string | undefined;
    private _maxNumSegments?;
    get maxNumSegments(): number;
    set maxNumSegments(value: number);
    get maxNumSegmentsInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleHotReadonly {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleHotReadonlyToTerraform(struct?: ElasticsearchIndexLifecycleHotReadonlyOutputReference | ElasticsearchIndexLifecycleHotReadonly): any;
export declare function elasticsearchIndexLifecycleHotReadonlyToHclTerraform(struct?: ElasticsearchIndexLifecycleHotReadonlyOutputReference | ElasticsearchIndexLifecycleHotReadonly): any;
export declare class ElasticsearchIndexLifecycleHotReadonlyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotReadonly | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotReadonly | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleHotRollover {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_age ElasticsearchIndexLifecycle#max_age}
    */
    readonly maxAge?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_docs ElasticsearchIndexLifecycle#max_docs}
    */
    readonly maxDocs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_primary_shard_docs ElasticsearchIndexLifecycle#max_primary_shard_docs}
    */
    readonly maxPrimaryShardDocs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_primary_shard_size ElasticsearchIndexLifecycle#max_primary_shard_size}
    */
    readonly maxPrimaryShardSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_size ElasticsearchIndexLifecycle#max_size}
    */
    readonly maxSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_docs ElasticsearchIndexLifecycle#min_docs}
    */
    readonly minDocs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_primary_shard_docs ElasticsearchIndexLifecycle#min_primary_shard_docs}
    */
    readonly minPrimaryShardDocs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_primary_shard_size ElasticsearchIndexLifecycle#min_primary_shard_size}
    */
    readonly minPrimaryShardSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_size ElasticsearchIndexLifecycle#min_size}
    */
    readonly minSize?: string;
}
export declare function elasticsearchIndexLifecycleHotRolloverToTerraform(struct?: ElasticsearchIndexLifecycleHotRolloverOutputReference | ElasticsearchIndexLifecycleHotRollover): any;
export declare function elasticsearchIndexLifecycleHotRolloverToHclTerraform(struct?: ElasticsearchIndexLifecycleHotRolloverOutputReference | ElasticsearchIndexLifecycleHotRollover): any;
export declare class ElasticsearchIndexLifecycleHotRolloverOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotRollover | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotRollover | undefined);
    private _maxAge?;
    get maxAge(): string;
    set maxAge(value: string);
    resetMaxAge(): void;
    get maxAgeInput(): string | undefined;
    private _maxDocs?;
    get maxDocs(): number;
    set maxDocs(value: number);
    resetMaxDocs(): void;
    get maxDocsInput(): number | undefined;
    private _maxPrimaryShardDocs?;
    get maxPrimaryShardDocs(): number;
    set maxPrimaryShardDocs(value: number);
    resetMaxPrimaryShardDocs(): void;
    get maxPrimaryShardDocsInput(): number | undefined;
    private _maxPrimaryShardSize?;
    get maxPrimaryShardSize(): string;
    set maxPrimaryShardSize(value: string);
    resetMaxPrimaryShardSize(): void;
    get maxPrimaryShardSizeInput(): string | undefined;
    private _maxSize?;
    get maxSize(): string;
    set maxSize(value: string);
    resetMaxSize(): void;
    get maxSizeInput(): string | undefined;
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _minDocs?;
    get minDocs(): number;
    set minDocs(value: number);
    resetMinDocs(): void;
    get minDocsInput(): number | undefined;
    private _minPrimaryShardDocs?;
    get minPrimaryShardDocs(): number;
    set minPrimaryShardDocs(value: number);
    resetMinPrimaryShardDocs(): void;
    get minPrimaryShardDocsInput(): number | undefined;
    private _minPrimaryShardSize?;
    get minPrimaryShardSize(): string;
    set minPrimaryShardSize(value: string);
    resetMinPrimaryShardSize(): void;
    get minPrimaryShardSizeInput(): string | undefined;
    private _minSize?;
    get minSize(): string;
    set minSize(value: string);
    resetMinSize(): void;
    get minSizeInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleHotSearchableSnapshot {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#force_merge_index ElasticsearchIndexLifecycle#force_merge_index}
    */
    readonly forceMergeIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#snapshot_repository ElasticsearchIndexLifecycle#snapshot_repository}
    */
    readonly snapshotRepository: string;
}
export declare function elasticsearchIndexLifecycleHotSearchableSnapshotToTerraform(struct?: ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleHotSearchableSnapshot): any;
export declare function elasticsearchIndexLifecycleHotSearchableSnapshotToHclTerraform(struct?: ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference | ElasticsearchIndexLifecycleHotSearchableSnapshot): any;
export declare class ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotSearchableSnapshot | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotSearchableSnapshot | undefined);
    private _forceMergeIndex?;
    get forceMergeIndex(): boolean | cdktf.IResolvable;
    set forceMergeIndex(value: boolean | cdktf.IResolvable);
    resetForceMergeIndex(): void;
    get forceMergeIndexInput(): boolean | cdktf.IResolvable | undefined;
    private _snapshotRepository?;
    get snapshotRepository(): string;
    set snapshotRepository(value: string);
    get snapshotRepositoryInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleHotSetPriority {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#priority ElasticsearchIndexLifecycle#priority}
    */
    readonly priority: number;
}
export declare function elasticsearchIndexLifecycleHotSetPriorityToTerraform(struct?: ElasticsearchIndexLifecycleHotSetPriorityOutputReference | ElasticsearchIndexLifecycleHotSetPriority): any;
export declare function elasticsearchIndexLifecycleHotSetPriorityToHclTerraform(struct?: ElasticsearchIndexLifecycleHotSetPriorityOutputReference | ElasticsearchIndexLifecycleHotSetPriority): any;
export declare class ElasticsearchIndexLifecycleHotSetPriorityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotSetPriority | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotSetPriority | undefined);
    private _priority?;
    get priority(): number;
    set priority(value: number);
    get priorityInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleHotShrink {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#allow_write_after_shrink ElasticsearchIndexLifecycle#allow_write_after_shrink}
    */
    readonly allowWriteAfterShrink?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_primary_shard_size ElasticsearchIndexLifecycle#max_primary_shard_size}
    */
    readonly maxPrimaryShardSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#number_of_shards ElasticsearchIndexLifecycle#number_of_shards}
    */
    readonly numberOfShards?: number;
}
export declare function elasticsearchIndexLifecycleHotShrinkToTerraform(struct?: ElasticsearchIndexLifecycleHotShrinkOutputReference | ElasticsearchIndexLifecycleHotShrink): any;
export declare function elasticsearchIndexLifecycleHotShrinkToHclTerraform(struct?: ElasticsearchIndexLifecycleHotShrinkOutputReference | ElasticsearchIndexLifecycleHotShrink): any;
export declare class ElasticsearchIndexLifecycleHotShrinkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotShrink | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotShrink | undefined);
    private _allowWriteAfterShrink?;
    get allowWriteAfterShrink(): boolean | cdktf.IResolvable;
    set allowWriteAfterShrink(value: boolean | cdktf.IResolvable);
    resetAllowWriteAfterShrink(): void;
    get allowWriteAfterShrinkInput(): boolean | cdktf.IResolvable | undefined;
    private _maxPrimaryShardSize?;
    get maxPrimaryShardSize(): string;
    set maxPrimaryShardSize(value: string);
    resetMaxPrimaryShardSize(): void;
    get maxPrimaryShardSizeInput(): string | undefined;
    private _numberOfShards?;
    get numberOfShards(): number;
    set numberOfShards(value: number);
    resetNumberOfShards(): void;
    get numberOfShardsInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleHotUnfollow {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleHotUnfollowToTerraform(struct?: ElasticsearchIndexLifecycleHotUnfollowOutputReference | ElasticsearchIndexLifecycleHotUnfollow): any;
export declare function elasticsearchIndexLifecycleHotUnfollowToHclTerraform(struct?: ElasticsearchIndexLifecycleHotUnfollowOutputReference | ElasticsearchIndexLifecycleHotUnfollow): any;
export declare class ElasticsearchIndexLifecycleHotUnfollowOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHotUnfollow | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHotUnfollow | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleHot {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * downsample block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#downsample ElasticsearchIndexLifecycle#downsample}
    */
    readonly downsample?: ElasticsearchIndexLifecycleHotDownsample;
    /**
    * forcemerge block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#forcemerge ElasticsearchIndexLifecycle#forcemerge}
    */
    readonly forcemerge?: ElasticsearchIndexLifecycleHotForcemerge;
    /**
    * readonly block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#readonly ElasticsearchIndexLifecycle#readonly}
    */
    readonly readonly?: ElasticsearchIndexLifecycleHotReadonly;
    /**
    * rollover block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#rollover ElasticsearchIndexLifecycle#rollover}
    */
    readonly rollover?: ElasticsearchIndexLifecycleHotRollover;
    /**
    * searchable_snapshot block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#searchable_snapshot ElasticsearchIndexLifecycle#searchable_snapshot}
    */
    readonly searchableSnapshot?: ElasticsearchIndexLifecycleHotSearchableSnapshot;
    /**
    * set_priority block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#set_priority ElasticsearchIndexLifecycle#set_priority}
    */
    readonly setPriority?: ElasticsearchIndexLifecycleHotSetPriority;
    /**
    * shrink block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#shrink ElasticsearchIndexLifecycle#shrink}
    */
    readonly shrink?: ElasticsearchIndexLifecycleHotShrink;
    /**
    * unfollow block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#unfollow ElasticsearchIndexLifecycle#unfollow}
    */
    readonly unfollow?: ElasticsearchIndexLifecycleHotUnfollow;
}
export declare function elasticsearchIndexLifecycleHotToTerraform(struct?: ElasticsearchIndexLifecycleHotOutputReference | ElasticsearchIndexLifecycleHot): any;
export declare function elasticsearchIndexLifecycleHotToHclTerraform(struct?: ElasticsearchIndexLifecycleHotOutputReference | ElasticsearchIndexLifecycleHot): any;
export declare class ElasticsearchIndexLifecycleHotOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleHot | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleHot | undefined);
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _downsample;
    get downsample(): ElasticsearchIndexLifecycleHotDownsampleOutputReference;
    putDownsample(value: ElasticsearchIndexLifecycleHotDownsample): void;
    resetDownsample(): void;
    get downsampleInput(): ElasticsearchIndexLifecycleHotDownsample | undefined;
    private _forcemerge;
    get forcemerge(): ElasticsearchIndexLifecycleHotForcemergeOutputReference;
    putForcemerge(value: ElasticsearchIndexLifecycleHotForcemerge): void;
    resetForcemerge(): void;
    get forcemergeInput(): ElasticsearchIndexLifecycleHotForcemerge | undefined;
    private _readonly;
    get readonly(): ElasticsearchIndexLifecycleHotReadonlyOutputReference;
    putReadonly(value: ElasticsearchIndexLifecycleHotReadonly): void;
    resetReadonly(): void;
    get readonlyInput(): ElasticsearchIndexLifecycleHotReadonly | undefined;
    private _rollover;
    get rollover(): ElasticsearchIndexLifecycleHotRolloverOutputReference;
    putRollover(value: ElasticsearchIndexLifecycleHotRollover): void;
    resetRollover(): void;
    get rolloverInput(): ElasticsearchIndexLifecycleHotRollover | undefined;
    private _searchableSnapshot;
    get searchableSnapshot(): ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference;
    putSearchableSnapshot(value: ElasticsearchIndexLifecycleHotSearchableSnapshot): void;
    resetSearchableSnapshot(): void;
    get searchableSnapshotInput(): ElasticsearchIndexLifecycleHotSearchableSnapshot | undefined;
    private _setPriority;
    get setPriority(): ElasticsearchIndexLifecycleHotSetPriorityOutputReference;
    putSetPriority(value: ElasticsearchIndexLifecycleHotSetPriority): void;
    resetSetPriority(): void;
    get setPriorityInput(): ElasticsearchIndexLifecycleHotSetPriority | undefined;
    private _shrink;
    get shrink(): ElasticsearchIndexLifecycleHotShrinkOutputReference;
    putShrink(value: ElasticsearchIndexLifecycleHotShrink): void;
    resetShrink(): void;
    get shrinkInput(): ElasticsearchIndexLifecycleHotShrink | undefined;
    private _unfollow;
    get unfollow(): ElasticsearchIndexLifecycleHotUnfollowOutputReference;
    putUnfollow(value: ElasticsearchIndexLifecycleHotUnfollow): void;
    resetUnfollow(): void;
    get unfollowInput(): ElasticsearchIndexLifecycleHotUnfollow | undefined;
}
export interface ElasticsearchIndexLifecycleWarmAllocate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#exclude ElasticsearchIndexLifecycle#exclude}
    */
    readonly exclude?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#include ElasticsearchIndexLifecycle#include}
    */
    readonly include?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#number_of_replicas ElasticsearchIndexLifecycle#number_of_replicas}
    */
    readonly numberOfReplicas?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#require ElasticsearchIndexLifecycle#require}
    */
    readonly require?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#total_shards_per_node ElasticsearchIndexLifecycle#total_shards_per_node}
    */
    readonly totalShardsPerNode?: number;
}
export declare function elasticsearchIndexLifecycleWarmAllocateToTerraform(struct?: ElasticsearchIndexLifecycleWarmAllocateOutputReference | ElasticsearchIndexLifecycleWarmAllocate): any;
export declare function elasticsearchIndexLifecycleWarmAllocateToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmAllocateOutputReference | ElasticsearchIndexLifecycleWarmAllocate): any;
export declare class ElasticsearchIndexLifecycleWarmAllocateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmAllocate | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmAllocate | undefined);
    private _exclude?;
    get exclude(): string;
    set exclude(value: string);
    resetExclude(): void;
    get excludeInput(): string | undefined;
    private _include?;
    get include(): string;
    set include(value: string);
    resetInclude(): void;
    get includeInput(): string | undefined;
    private _numberOfReplicas?;
    get numberOfReplicas(): number;
    set numberOfReplicas(value: number);
    resetNumberOfReplicas(): void;
    get numberOfReplicasInput(): number | undefined;
    private _require?;
    get require(): string;
    set require(value: string);
    resetRequire(): void;
    get requireInput(): string | undefined;
    private _totalShardsPerNode?;
    get totalShardsPerNode(): number;
    set totalShardsPerNode(value: number);
    resetTotalShardsPerNode(): void;
    get totalShardsPerNodeInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleWarmDownsample {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#fixed_interval ElasticsearchIndexLifecycle#fixed_interval}
    */
    readonly fixedInterval: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#wait_timeout ElasticsearchIndexLifecycle#wait_timeout}
    */
    readonly waitTimeout?: string;
}
export declare function elasticsearchIndexLifecycleWarmDownsampleToTerraform(struct?: ElasticsearchIndexLifecycleWarmDownsampleOutputReference | ElasticsearchIndexLifecycleWarmDownsample): any;
export declare function elasticsearchIndexLifecycleWarmDownsampleToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmDownsampleOutputReference | ElasticsearchIndexLifecycleWarmDownsample): any;
export declare class ElasticsearchIndexLifecycleWarmDownsampleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmDownsample | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmDownsample | undefined);
    private _fixedInterval?;
    get fixedInterval(): string;
    set fixedInterval(value: string);
    get fixedIntervalInput(): string | undefined;
    private _waitTimeout?;
    get waitTimeout(): string;
    set waitTimeout(value: string);
    resetWaitTimeout(): void;
    get waitTimeoutInput(): string | undefined;
}
export interface ElasticsearchIndexLifecycleWarmForcemerge {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#index_codec ElasticsearchIndexLifecycle#index_codec}
    */
    readonly indexCodec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_num_segments ElasticsearchIndexLifecycle#max_num_segments}
    */
    readonly maxNumSegments: number;
}
export declare function elasticsearchIndexLifecycleWarmForcemergeToTerraform(struct?: ElasticsearchIndexLifecycleWarmForcemergeOutputReference | ElasticsearchIndexLifecycleWarmForcemerge): any;
export declare function elasticsearchIndexLifecycleWarmForcemergeToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmForcemergeOutputReference | ElasticsearchIndexLifecycleWarmForcemerge): any;
export declare class ElasticsearchIndexLifecycleWarmForcemergeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmForcemerge | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmForcemerge | undefined);
    private _indexCodec?;
    get indexCodec(): string;
    set indexCodec(value: string);
    resetIndexCodec(): void;
    get indexCodecInput(): string | undefined;
    private _maxNumSegments?;
    get maxNumSegments(): number;
    set maxNumSegments(value: number);
    get maxNumSegmentsInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleWarmMigrate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleWarmMigrateToTerraform(struct?: ElasticsearchIndexLifecycleWarmMigrateOutputReference | ElasticsearchIndexLifecycleWarmMigrate): any;
export declare function elasticsearchIndexLifecycleWarmMigrateToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmMigrateOutputReference | ElasticsearchIndexLifecycleWarmMigrate): any;
export declare class ElasticsearchIndexLifecycleWarmMigrateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmMigrate | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmMigrate | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleWarmReadonly {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleWarmReadonlyToTerraform(struct?: ElasticsearchIndexLifecycleWarmReadonlyOutputReference | ElasticsearchIndexLifecycleWarmReadonly): any;
export declare function elasticsearchIndexLifecycleWarmReadonlyToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmReadonlyOutputReference | ElasticsearchIndexLifecycleWarmReadonly): any;
export declare class ElasticsearchIndexLifecycleWarmReadonlyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmReadonly | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmReadonly | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleWarmSetPriority {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#priority ElasticsearchIndexLifecycle#priority}
    */
    readonly priority: number;
}
export declare function elasticsearchIndexLifecycleWarmSetPriorityToTerraform(struct?: ElasticsearchIndexLifecycleWarmSetPriorityOutputReference | ElasticsearchIndexLifecycleWarmSetPriority): any;
export declare function elasticsearchIndexLifecycleWarmSetPriorityToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmSetPriorityOutputReference | ElasticsearchIndexLifecycleWarmSetPriority): any;
export declare class ElasticsearchIndexLifecycleWarmSetPriorityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmSetPriority | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmSetPriority | undefined);
    private _priority?;
    get priority(): number;
    set priority(value: number);
    get priorityInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleWarmShrink {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#allow_write_after_shrink ElasticsearchIndexLifecycle#allow_write_after_shrink}
    */
    readonly allowWriteAfterShrink?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#max_primary_shard_size ElasticsearchIndexLifecycle#max_primary_shard_size}
    */
    readonly maxPrimaryShardSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#number_of_shards ElasticsearchIndexLifecycle#number_of_shards}
    */
    readonly numberOfShards?: number;
}
export declare function elasticsearchIndexLifecycleWarmShrinkToTerraform(struct?: ElasticsearchIndexLifecycleWarmShrinkOutputReference | ElasticsearchIndexLifecycleWarmShrink): any;
export declare function elasticsearchIndexLifecycleWarmShrinkToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmShrinkOutputReference | ElasticsearchIndexLifecycleWarmShrink): any;
export declare class ElasticsearchIndexLifecycleWarmShrinkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmShrink | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmShrink | undefined);
    private _allowWriteAfterShrink?;
    get allowWriteAfterShrink(): boolean | cdktf.IResolvable;
    set allowWriteAfterShrink(value: boolean | cdktf.IResolvable);
    resetAllowWriteAfterShrink(): void;
    get allowWriteAfterShrinkInput(): boolean | cdktf.IResolvable | undefined;
    private _maxPrimaryShardSize?;
    get maxPrimaryShardSize(): string;
    set maxPrimaryShardSize(value: string);
    resetMaxPrimaryShardSize(): void;
    get maxPrimaryShardSizeInput(): string | undefined;
    private _numberOfShards?;
    get numberOfShards(): number;
    set numberOfShards(value: number);
    resetNumberOfShards(): void;
    get numberOfShardsInput(): number | undefined;
}
export interface ElasticsearchIndexLifecycleWarmUnfollow {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#enabled ElasticsearchIndexLifecycle#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexLifecycleWarmUnfollowToTerraform(struct?: ElasticsearchIndexLifecycleWarmUnfollowOutputReference | ElasticsearchIndexLifecycleWarmUnfollow): any;
export declare function elasticsearchIndexLifecycleWarmUnfollowToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmUnfollowOutputReference | ElasticsearchIndexLifecycleWarmUnfollow): any;
export declare class ElasticsearchIndexLifecycleWarmUnfollowOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarmUnfollow | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarmUnfollow | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexLifecycleWarm {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#min_age ElasticsearchIndexLifecycle#min_age}
    */
    readonly minAge?: string;
    /**
    * allocate block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#allocate ElasticsearchIndexLifecycle#allocate}
    */
    readonly allocate?: ElasticsearchIndexLifecycleWarmAllocate;
    /**
    * downsample block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#downsample ElasticsearchIndexLifecycle#downsample}
    */
    readonly downsample?: ElasticsearchIndexLifecycleWarmDownsample;
    /**
    * forcemerge block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#forcemerge ElasticsearchIndexLifecycle#forcemerge}
    */
    readonly forcemerge?: ElasticsearchIndexLifecycleWarmForcemerge;
    /**
    * migrate block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#migrate ElasticsearchIndexLifecycle#migrate}
    */
    readonly migrate?: ElasticsearchIndexLifecycleWarmMigrate;
    /**
    * readonly block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#readonly ElasticsearchIndexLifecycle#readonly}
    */
    readonly readonly?: ElasticsearchIndexLifecycleWarmReadonly;
    /**
    * set_priority block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#set_priority ElasticsearchIndexLifecycle#set_priority}
    */
    readonly setPriority?: ElasticsearchIndexLifecycleWarmSetPriority;
    /**
    * shrink block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#shrink ElasticsearchIndexLifecycle#shrink}
    */
    readonly shrink?: ElasticsearchIndexLifecycleWarmShrink;
    /**
    * unfollow block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#unfollow ElasticsearchIndexLifecycle#unfollow}
    */
    readonly unfollow?: ElasticsearchIndexLifecycleWarmUnfollow;
}
export declare function elasticsearchIndexLifecycleWarmToTerraform(struct?: ElasticsearchIndexLifecycleWarmOutputReference | ElasticsearchIndexLifecycleWarm): any;
export declare function elasticsearchIndexLifecycleWarmToHclTerraform(struct?: ElasticsearchIndexLifecycleWarmOutputReference | ElasticsearchIndexLifecycleWarm): any;
export declare class ElasticsearchIndexLifecycleWarmOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexLifecycleWarm | undefined;
    set internalValue(value: ElasticsearchIndexLifecycleWarm | undefined);
    private _minAge?;
    get minAge(): string;
    set minAge(value: string);
    resetMinAge(): void;
    get minAgeInput(): string | undefined;
    private _allocate;
    get allocate(): ElasticsearchIndexLifecycleWarmAllocateOutputReference;
    putAllocate(value: ElasticsearchIndexLifecycleWarmAllocate): void;
    resetAllocate(): void;
    get allocateInput(): ElasticsearchIndexLifecycleWarmAllocate | undefined;
    private _downsample;
    get downsample(): ElasticsearchIndexLifecycleWarmDownsampleOutputReference;
    putDownsample(value: ElasticsearchIndexLifecycleWarmDownsample): void;
    resetDownsample(): void;
    get downsampleInput(): ElasticsearchIndexLifecycleWarmDownsample | undefined;
    private _forcemerge;
    get forcemerge(): ElasticsearchIndexLifecycleWarmForcemergeOutputReference;
    putForcemerge(value: ElasticsearchIndexLifecycleWarmForcemerge): void;
    resetForcemerge(): void;
    get forcemergeInput(): ElasticsearchIndexLifecycleWarmForcemerge | undefined;
    private _migrate;
    get migrate(): ElasticsearchIndexLifecycleWarmMigrateOutputReference;
    putMigrate(value: ElasticsearchIndexLifecycleWarmMigrate): void;
    resetMigrate(): void;
    get migrateInput(): ElasticsearchIndexLifecycleWarmMigrate | undefined;
    private _readonly;
    get readonly(): ElasticsearchIndexLifecycleWarmReadonlyOutputReference;
    putReadonly(value: ElasticsearchIndexLifecycleWarmReadonly): void;
    resetReadonly(): void;
    get readonlyInput(): ElasticsearchIndexLifecycleWarmReadonly | undefined;
    private _setPriority;
    get setPriority(): ElasticsearchIndexLifecycleWarmSetPriorityOutputReference;
    putSetPriority(value: ElasticsearchIndexLifecycleWarmSetPriority): void;
    resetSetPriority(): void;
    get setPriorityInput(): ElasticsearchIndexLifecycleWarmSetPriority | undefined;
    private _shrink;
    get shrink(): ElasticsearchIndexLifecycleWarmShrinkOutputReference;
    putShrink(value: ElasticsearchIndexLifecycleWarmShrink): void;
    resetShrink(): void;
    get shrinkInput(): ElasticsearchIndexLifecycleWarmShrink | undefined;
    private _unfollow;
    get unfollow(): ElasticsearchIndexLifecycleWarmUnfollowOutputReference;
    putUnfollow(value: ElasticsearchIndexLifecycleWarmUnfollow): void;
    resetUnfollow(): void;
    get unfollowInput(): ElasticsearchIndexLifecycleWarmUnfollow | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle elasticstack_elasticsearch_index_lifecycle}
*/
export declare class ElasticsearchIndexLifecycle extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_index_lifecycle";
    /**
    * Generates CDKTF code for importing a ElasticsearchIndexLifecycle resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchIndexLifecycle to import
    * @param importFromId The id of the existing ElasticsearchIndexLifecycle that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchIndexLifecycle to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle elasticstack_elasticsearch_index_lifecycle} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchIndexLifecycleConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchIndexLifecycleConfig);
    get id(): string;
    private _metadata?;
    get metadata(): string;
    set metadata(value: string);
    resetMetadata(): void;
    get metadataInput(): string | undefined;
    get modifiedDate(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _cold;
    get cold(): ElasticsearchIndexLifecycleColdOutputReference;
    putCold(value: ElasticsearchIndexLifecycleCold): void;
    resetCold(): void;
    get coldInput(): ElasticsearchIndexLifecycleCold | undefined;
    private _delete;
    get delete(): ElasticsearchIndexLifecycleDeleteOutputReference;
    putDelete(value: ElasticsearchIndexLifecycleDelete): void;
    resetDelete(): void;
    get deleteInput(): ElasticsearchIndexLifecycleDelete | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchIndexLifecycleElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchIndexLifecycleElasticsearchConnection | undefined;
    private _frozen;
    get frozen(): ElasticsearchIndexLifecycleFrozenOutputReference;
    putFrozen(value: ElasticsearchIndexLifecycleFrozen): void;
    resetFrozen(): void;
    get frozenInput(): ElasticsearchIndexLifecycleFrozen | undefined;
    private _hot;
    get hot(): ElasticsearchIndexLifecycleHotOutputReference;
    putHot(value: ElasticsearchIndexLifecycleHot): void;
    resetHot(): void;
    get hotInput(): ElasticsearchIndexLifecycleHot | undefined;
    private _warm;
    get warm(): ElasticsearchIndexLifecycleWarmOutputReference;
    putWarm(value: ElasticsearchIndexLifecycleWarm): void;
    resetWarm(): void;
    get warmInput(): ElasticsearchIndexLifecycleWarm | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

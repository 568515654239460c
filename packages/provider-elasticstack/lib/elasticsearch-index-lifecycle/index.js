"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle
// generated from terraform resource schema
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.ElasticsearchIndexLifecycle = exports.ElasticsearchIndexLifecycleWarmOutputReference = exports.ElasticsearchIndexLifecycleWarmUnfollowOutputReference = exports.ElasticsearchIndexLifecycleWarmShrinkOutputReference = exports.ElasticsearchIndexLifecycleWarmSetPriorityOutputReference = exports.ElasticsearchIndexLifecycleWarmReadonlyOutputReference = exports.ElasticsearchIndexLifecycleWarmMigrateOutputReference = exports.ElasticsearchIndexLifecycleWarmForcemergeOutputReference = exports.ElasticsearchIndexLifecycleWarmDownsampleOutputReference = exports.ElasticsearchIndexLifecycleWarmAllocateOutputReference = exports.ElasticsearchIndexLifecycleHotOutputReference = exports.ElasticsearchIndexLifecycleHotUnfollowOutputReference = exports.ElasticsearchIndexLifecycleHotShrinkOutputReference = exports.ElasticsearchIndexLifecycleHotSetPriorityOutputReference = exports.ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference = exports.ElasticsearchIndexLifecycleHotRolloverOutputReference = exports.ElasticsearchIndexLifecycleHotReadonlyOutputReference = exports.ElasticsearchIndexLifecycleHotForcemergeOutputReference = exports.ElasticsearchIndexLifecycleHotDownsampleOutputReference = exports.ElasticsearchIndexLifecycleFrozenOutputReference = exports.ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference = exports.ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference = exports.ElasticsearchIndexLifecycleDeleteOutputReference = exports.ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference = exports.ElasticsearchIndexLifecycleDeleteDeleteOutputReference = exports.ElasticsearchIndexLifecycleColdOutputReference = exports.ElasticsearchIndexLifecycleColdUnfollowOutputReference = exports.ElasticsearchIndexLifecycleColdSetPriorityOutputReference = exports.ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference = exports.ElasticsearchIndexLifecycleColdReadonlyOutputReference = exports.ElasticsearchIndexLifecycleColdMigrateOutputReference = exports.ElasticsearchIndexLifecycleColdFreezeOutputReference = exports.ElasticsearchIndexLifecycleColdDownsampleOutputReference = exports.ElasticsearchIndexLifecycleColdAllocateOutputReference = void 0;
exports.elasticsearchIndexLifecycleColdAllocateToTerraform = elasticsearchIndexLifecycleColdAllocateToTerraform;
exports.elasticsearchIndexLifecycleColdAllocateToHclTerraform = elasticsearchIndexLifecycleColdAllocateToHclTerraform;
exports.elasticsearchIndexLifecycleColdDownsampleToTerraform = elasticsearchIndexLifecycleColdDownsampleToTerraform;
exports.elasticsearchIndexLifecycleColdDownsampleToHclTerraform = elasticsearchIndexLifecycleColdDownsampleToHclTerraform;
exports.elasticsearchIndexLifecycleColdFreezeToTerraform = elasticsearchIndexLifecycleColdFreezeToTerraform;
exports.elasticsearchIndexLifecycleColdFreezeToHclTerraform = elasticsearchIndexLifecycleColdFreezeToHclTerraform;
exports.elasticsearchIndexLifecycleColdMigrateToTerraform = elasticsearchIndexLifecycleColdMigrateToTerraform;
exports.elasticsearchIndexLifecycleColdMigrateToHclTerraform = elasticsearchIndexLifecycleColdMigrateToHclTerraform;
exports.elasticsearchIndexLifecycleColdReadonlyToTerraform = elasticsearchIndexLifecycleColdReadonlyToTerraform;
exports.elasticsearchIndexLifecycleColdReadonlyToHclTerraform = elasticsearchIndexLifecycleColdReadonlyToHclTerraform;
exports.elasticsearchIndexLifecycleColdSearchableSnapshotToTerraform = elasticsearchIndexLifecycleColdSearchableSnapshotToTerraform;
exports.elasticsearchIndexLifecycleColdSearchableSnapshotToHclTerraform = elasticsearchIndexLifecycleColdSearchableSnapshotToHclTerraform;
exports.elasticsearchIndexLifecycleColdSetPriorityToTerraform = elasticsearchIndexLifecycleColdSetPriorityToTerraform;
exports.elasticsearchIndexLifecycleColdSetPriorityToHclTerraform = elasticsearchIndexLifecycleColdSetPriorityToHclTerraform;
exports.elasticsearchIndexLifecycleColdUnfollowToTerraform = elasticsearchIndexLifecycleColdUnfollowToTerraform;
exports.elasticsearchIndexLifecycleColdUnfollowToHclTerraform = elasticsearchIndexLifecycleColdUnfollowToHclTerraform;
exports.elasticsearchIndexLifecycleColdToTerraform = elasticsearchIndexLifecycleColdToTerraform;
exports.elasticsearchIndexLifecycleColdToHclTerraform = elasticsearchIndexLifecycleColdToHclTerraform;
exports.elasticsearchIndexLifecycleDeleteDeleteToTerraform = elasticsearchIndexLifecycleDeleteDeleteToTerraform;
exports.elasticsearchIndexLifecycleDeleteDeleteToHclTerraform = elasticsearchIndexLifecycleDeleteDeleteToHclTerraform;
exports.elasticsearchIndexLifecycleDeleteWaitForSnapshotToTerraform = elasticsearchIndexLifecycleDeleteWaitForSnapshotToTerraform;
exports.elasticsearchIndexLifecycleDeleteWaitForSnapshotToHclTerraform = elasticsearchIndexLifecycleDeleteWaitForSnapshotToHclTerraform;
exports.elasticsearchIndexLifecycleDeleteToTerraform = elasticsearchIndexLifecycleDeleteToTerraform;
exports.elasticsearchIndexLifecycleDeleteToHclTerraform = elasticsearchIndexLifecycleDeleteToHclTerraform;
exports.elasticsearchIndexLifecycleElasticsearchConnectionToTerraform = elasticsearchIndexLifecycleElasticsearchConnectionToTerraform;
exports.elasticsearchIndexLifecycleElasticsearchConnectionToHclTerraform = elasticsearchIndexLifecycleElasticsearchConnectionToHclTerraform;
exports.elasticsearchIndexLifecycleFrozenSearchableSnapshotToTerraform = elasticsearchIndexLifecycleFrozenSearchableSnapshotToTerraform;
exports.elasticsearchIndexLifecycleFrozenSearchableSnapshotToHclTerraform = elasticsearchIndexLifecycleFrozenSearchableSnapshotToHclTerraform;
exports.elasticsearchIndexLifecycleFrozenToTerraform = elasticsearchIndexLifecycleFrozenToTerraform;
exports.elasticsearchIndexLifecycleFrozenToHclTerraform = elasticsearchIndexLifecycleFrozenToHclTerraform;
exports.elasticsearchIndexLifecycleHotDownsampleToTerraform = elasticsearchIndexLifecycleHotDownsampleToTerraform;
exports.elasticsearchIndexLifecycleHotDownsampleToHclTerraform = elasticsearchIndexLifecycleHotDownsampleToHclTerraform;
exports.elasticsearchIndexLifecycleHotForcemergeToTerraform = elasticsearchIndexLifecycleHotForcemergeToTerraform;
exports.elasticsearchIndexLifecycleHotForcemergeToHclTerraform = elasticsearchIndexLifecycleHotForcemergeToHclTerraform;
exports.elasticsearchIndexLifecycleHotReadonlyToTerraform = elasticsearchIndexLifecycleHotReadonlyToTerraform;
exports.elasticsearchIndexLifecycleHotReadonlyToHclTerraform = elasticsearchIndexLifecycleHotReadonlyToHclTerraform;
exports.elasticsearchIndexLifecycleHotRolloverToTerraform = elasticsearchIndexLifecycleHotRolloverToTerraform;
exports.elasticsearchIndexLifecycleHotRolloverToHclTerraform = elasticsearchIndexLifecycleHotRolloverToHclTerraform;
exports.elasticsearchIndexLifecycleHotSearchableSnapshotToTerraform = elasticsearchIndexLifecycleHotSearchableSnapshotToTerraform;
exports.elasticsearchIndexLifecycleHotSearchableSnapshotToHclTerraform = elasticsearchIndexLifecycleHotSearchableSnapshotToHclTerraform;
exports.elasticsearchIndexLifecycleHotSetPriorityToTerraform = elasticsearchIndexLifecycleHotSetPriorityToTerraform;
exports.elasticsearchIndexLifecycleHotSetPriorityToHclTerraform = elasticsearchIndexLifecycleHotSetPriorityToHclTerraform;
exports.elasticsearchIndexLifecycleHotShrinkToTerraform = elasticsearchIndexLifecycleHotShrinkToTerraform;
exports.elasticsearchIndexLifecycleHotShrinkToHclTerraform = elasticsearchIndexLifecycleHotShrinkToHclTerraform;
exports.elasticsearchIndexLifecycleHotUnfollowToTerraform = elasticsearchIndexLifecycleHotUnfollowToTerraform;
exports.elasticsearchIndexLifecycleHotUnfollowToHclTerraform = elasticsearchIndexLifecycleHotUnfollowToHclTerraform;
exports.elasticsearchIndexLifecycleHotToTerraform = elasticsearchIndexLifecycleHotToTerraform;
exports.elasticsearchIndexLifecycleHotToHclTerraform = elasticsearchIndexLifecycleHotToHclTerraform;
exports.elasticsearchIndexLifecycleWarmAllocateToTerraform = elasticsearchIndexLifecycleWarmAllocateToTerraform;
exports.elasticsearchIndexLifecycleWarmAllocateToHclTerraform = elasticsearchIndexLifecycleWarmAllocateToHclTerraform;
exports.elasticsearchIndexLifecycleWarmDownsampleToTerraform = elasticsearchIndexLifecycleWarmDownsampleToTerraform;
exports.elasticsearchIndexLifecycleWarmDownsampleToHclTerraform = elasticsearchIndexLifecycleWarmDownsampleToHclTerraform;
exports.elasticsearchIndexLifecycleWarmForcemergeToTerraform = elasticsearchIndexLifecycleWarmForcemergeToTerraform;
exports.elasticsearchIndexLifecycleWarmForcemergeToHclTerraform = elasticsearchIndexLifecycleWarmForcemergeToHclTerraform;
exports.elasticsearchIndexLifecycleWarmMigrateToTerraform = elasticsearchIndexLifecycleWarmMigrateToTerraform;
exports.elasticsearchIndexLifecycleWarmMigrateToHclTerraform = elasticsearchIndexLifecycleWarmMigrateToHclTerraform;
exports.elasticsearchIndexLifecycleWarmReadonlyToTerraform = elasticsearchIndexLifecycleWarmReadonlyToTerraform;
exports.elasticsearchIndexLifecycleWarmReadonlyToHclTerraform = elasticsearchIndexLifecycleWarmReadonlyToHclTerraform;
exports.elasticsearchIndexLifecycleWarmSetPriorityToTerraform = elasticsearchIndexLifecycleWarmSetPriorityToTerraform;
exports.elasticsearchIndexLifecycleWarmSetPriorityToHclTerraform = elasticsearchIndexLifecycleWarmSetPriorityToHclTerraform;
exports.elasticsearchIndexLifecycleWarmShrinkToTerraform = elasticsearchIndexLifecycleWarmShrinkToTerraform;
exports.elasticsearchIndexLifecycleWarmShrinkToHclTerraform = elasticsearchIndexLifecycleWarmShrinkToHclTerraform;
exports.elasticsearchIndexLifecycleWarmUnfollowToTerraform = elasticsearchIndexLifecycleWarmUnfollowToTerraform;
exports.elasticsearchIndexLifecycleWarmUnfollowToHclTerraform = elasticsearchIndexLifecycleWarmUnfollowToHclTerraform;
exports.elasticsearchIndexLifecycleWarmToTerraform = elasticsearchIndexLifecycleWarmToTerraform;
exports.elasticsearchIndexLifecycleWarmToHclTerraform = elasticsearchIndexLifecycleWarmToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticsearchIndexLifecycleColdAllocateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        exclude: cdktf.stringToTerraform(struct.exclude),
        include: cdktf.stringToTerraform(struct.include),
        number_of_replicas: cdktf.numberToTerraform(struct.numberOfReplicas),
        require: cdktf.stringToTerraform(struct.require),
        total_shards_per_node: cdktf.numberToTerraform(struct.totalShardsPerNode),
    };
}
function elasticsearchIndexLifecycleColdAllocateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        exclude: {
            value: cdktf.stringToHclTerraform(struct.exclude),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        include: {
            value: cdktf.stringToHclTerraform(struct.include),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        number_of_replicas: {
            value: cdktf.numberToHclTerraform(struct.numberOfReplicas),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        require: {
            value: cdktf.stringToHclTerraform(struct.require),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        total_shards_per_node: {
            value: cdktf.numberToHclTerraform(struct.totalShardsPerNode),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdAllocateOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._exclude !== undefined) {
            hasAnyValues = true;
            internalValueResult.exclude = this._exclude;
        }
        if (this._include !== undefined) {
            hasAnyValues = true;
            internalValueResult.include = this._include;
        }
        if (this._numberOfReplicas !== undefined) {
            hasAnyValues = true;
            internalValueResult.numberOfReplicas = this._numberOfReplicas;
        }
        if (this._require !== undefined) {
            hasAnyValues = true;
            internalValueResult.require = this._require;
        }
        if (this._totalShardsPerNode !== undefined) {
            hasAnyValues = true;
            internalValueResult.totalShardsPerNode = this._totalShardsPerNode;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._exclude = undefined;
            this._include = undefined;
            this._numberOfReplicas = undefined;
            this._require = undefined;
            this._totalShardsPerNode = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._exclude = value.exclude;
            this._include = value.include;
            this._numberOfReplicas = value.numberOfReplicas;
            this._require = value.require;
            this._totalShardsPerNode = value.totalShardsPerNode;
        }
    }
    // exclude - computed: false, optional: true, required: false
    _exclude;
    get exclude() {
        return this.getStringAttribute('exclude');
    }
    set exclude(value) {
        this._exclude = value;
    }
    resetExclude() {
        this._exclude = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get excludeInput() {
        return this._exclude;
    }
    // include - computed: false, optional: true, required: false
    _include;
    get include() {
        return this.getStringAttribute('include');
    }
    set include(value) {
        this._include = value;
    }
    resetInclude() {
        this._include = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get includeInput() {
        return this._include;
    }
    // number_of_replicas - computed: false, optional: true, required: false
    _numberOfReplicas;
    get numberOfReplicas() {
        return this.getNumberAttribute('number_of_replicas');
    }
    set numberOfReplicas(value) {
        this._numberOfReplicas = value;
    }
    resetNumberOfReplicas() {
        this._numberOfReplicas = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get numberOfReplicasInput() {
        return this._numberOfReplicas;
    }
    // require - computed: false, optional: true, required: false
    _require;
    get require() {
        return this.getStringAttribute('require');
    }
    set require(value) {
        this._require = value;
    }
    resetRequire() {
        this._require = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requireInput() {
        return this._require;
    }
    // total_shards_per_node - computed: false, optional: true, required: false
    _totalShardsPerNode;
    get totalShardsPerNode() {
        return this.getNumberAttribute('total_shards_per_node');
    }
    set totalShardsPerNode(value) {
        this._totalShardsPerNode = value;
    }
    resetTotalShardsPerNode() {
        this._totalShardsPerNode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get totalShardsPerNodeInput() {
        return this._totalShardsPerNode;
    }
}
exports.ElasticsearchIndexLifecycleColdAllocateOutputReference = ElasticsearchIndexLifecycleColdAllocateOutputReference;
function elasticsearchIndexLifecycleColdDownsampleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        fixed_interval: cdktf.stringToTerraform(struct.fixedInterval),
        wait_timeout: cdktf.stringToTerraform(struct.waitTimeout),
    };
}
function elasticsearchIndexLifecycleColdDownsampleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        fixed_interval: {
            value: cdktf.stringToHclTerraform(struct.fixedInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        wait_timeout: {
            value: cdktf.stringToHclTerraform(struct.waitTimeout),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdDownsampleOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fixedInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.fixedInterval = this._fixedInterval;
        }
        if (this._waitTimeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.waitTimeout = this._waitTimeout;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fixedInterval = undefined;
            this._waitTimeout = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fixedInterval = value.fixedInterval;
            this._waitTimeout = value.waitTimeout;
        }
    }
    // fixed_interval - computed: false, optional: false, required: true
    _fixedInterval;
    get fixedInterval() {
        return this.getStringAttribute('fixed_interval');
    }
    set fixedInterval(value) {
        this._fixedInterval = value;
    }
    // Temporarily expose input value. Use with caution.
    get fixedIntervalInput() {
        return this._fixedInterval;
    }
    // wait_timeout - computed: true, optional: true, required: false
    _waitTimeout;
    get waitTimeout() {
        return this.getStringAttribute('wait_timeout');
    }
    set waitTimeout(value) {
        this._waitTimeout = value;
    }
    resetWaitTimeout() {
        this._waitTimeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get waitTimeoutInput() {
        return this._waitTimeout;
    }
}
exports.ElasticsearchIndexLifecycleColdDownsampleOutputReference = ElasticsearchIndexLifecycleColdDownsampleOutputReference;
function elasticsearchIndexLifecycleColdFreezeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleColdFreezeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdFreezeOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleColdFreezeOutputReference = ElasticsearchIndexLifecycleColdFreezeOutputReference;
function elasticsearchIndexLifecycleColdMigrateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleColdMigrateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdMigrateOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleColdMigrateOutputReference = ElasticsearchIndexLifecycleColdMigrateOutputReference;
function elasticsearchIndexLifecycleColdReadonlyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleColdReadonlyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdReadonlyOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleColdReadonlyOutputReference = ElasticsearchIndexLifecycleColdReadonlyOutputReference;
function elasticsearchIndexLifecycleColdSearchableSnapshotToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        force_merge_index: cdktf.booleanToTerraform(struct.forceMergeIndex),
        snapshot_repository: cdktf.stringToTerraform(struct.snapshotRepository),
    };
}
function elasticsearchIndexLifecycleColdSearchableSnapshotToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        force_merge_index: {
            value: cdktf.booleanToHclTerraform(struct.forceMergeIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        snapshot_repository: {
            value: cdktf.stringToHclTerraform(struct.snapshotRepository),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._forceMergeIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.forceMergeIndex = this._forceMergeIndex;
        }
        if (this._snapshotRepository !== undefined) {
            hasAnyValues = true;
            internalValueResult.snapshotRepository = this._snapshotRepository;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._forceMergeIndex = undefined;
            this._snapshotRepository = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._forceMergeIndex = value.forceMergeIndex;
            this._snapshotRepository = value.snapshotRepository;
        }
    }
    // force_merge_index - computed: false, optional: true, required: false
    _forceMergeIndex;
    get forceMergeIndex() {
        return this.getBooleanAttribute('force_merge_index');
    }
    set forceMergeIndex(value) {
        this._forceMergeIndex = value;
    }
    resetForceMergeIndex() {
        this._forceMergeIndex = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forceMergeIndexInput() {
        return this._forceMergeIndex;
    }
    // snapshot_repository - computed: false, optional: false, required: true
    _snapshotRepository;
    get snapshotRepository() {
        return this.getStringAttribute('snapshot_repository');
    }
    set snapshotRepository(value) {
        this._snapshotRepository = value;
    }
    // Temporarily expose input value. Use with caution.
    get snapshotRepositoryInput() {
        return this._snapshotRepository;
    }
}
exports.ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference = ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference;
function elasticsearchIndexLifecycleColdSetPriorityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        priority: cdktf.numberToTerraform(struct.priority),
    };
}
function elasticsearchIndexLifecycleColdSetPriorityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        priority: {
            value: cdktf.numberToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdSetPriorityOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._priority = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._priority = value.priority;
        }
    }
    // priority - computed: false, optional: false, required: true
    _priority;
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
}
exports.ElasticsearchIndexLifecycleColdSetPriorityOutputReference = ElasticsearchIndexLifecycleColdSetPriorityOutputReference;
function elasticsearchIndexLifecycleColdUnfollowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleColdUnfollowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdUnfollowOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleColdUnfollowOutputReference = ElasticsearchIndexLifecycleColdUnfollowOutputReference;
function elasticsearchIndexLifecycleColdToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        min_age: cdktf.stringToTerraform(struct.minAge),
        allocate: elasticsearchIndexLifecycleColdAllocateToTerraform(struct.allocate),
        downsample: elasticsearchIndexLifecycleColdDownsampleToTerraform(struct.downsample),
        freeze: elasticsearchIndexLifecycleColdFreezeToTerraform(struct.freeze),
        migrate: elasticsearchIndexLifecycleColdMigrateToTerraform(struct.migrate),
        readonly: elasticsearchIndexLifecycleColdReadonlyToTerraform(struct.readonly),
        searchable_snapshot: elasticsearchIndexLifecycleColdSearchableSnapshotToTerraform(struct.searchableSnapshot),
        set_priority: elasticsearchIndexLifecycleColdSetPriorityToTerraform(struct.setPriority),
        unfollow: elasticsearchIndexLifecycleColdUnfollowToTerraform(struct.unfollow),
    };
}
function elasticsearchIndexLifecycleColdToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        allocate: {
            value: elasticsearchIndexLifecycleColdAllocateToHclTerraform(struct.allocate),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdAllocateList",
        },
        downsample: {
            value: elasticsearchIndexLifecycleColdDownsampleToHclTerraform(struct.downsample),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdDownsampleList",
        },
        freeze: {
            value: elasticsearchIndexLifecycleColdFreezeToHclTerraform(struct.freeze),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdFreezeList",
        },
        migrate: {
            value: elasticsearchIndexLifecycleColdMigrateToHclTerraform(struct.migrate),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdMigrateList",
        },
        readonly: {
            value: elasticsearchIndexLifecycleColdReadonlyToHclTerraform(struct.readonly),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdReadonlyList",
        },
        searchable_snapshot: {
            value: elasticsearchIndexLifecycleColdSearchableSnapshotToHclTerraform(struct.searchableSnapshot),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdSearchableSnapshotList",
        },
        set_priority: {
            value: elasticsearchIndexLifecycleColdSetPriorityToHclTerraform(struct.setPriority),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdSetPriorityList",
        },
        unfollow: {
            value: elasticsearchIndexLifecycleColdUnfollowToHclTerraform(struct.unfollow),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleColdUnfollowList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleColdOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._allocate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allocate = this._allocate?.internalValue;
        }
        if (this._downsample?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.downsample = this._downsample?.internalValue;
        }
        if (this._freeze?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.freeze = this._freeze?.internalValue;
        }
        if (this._migrate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.migrate = this._migrate?.internalValue;
        }
        if (this._readonly?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly?.internalValue;
        }
        if (this._searchableSnapshot?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.searchableSnapshot = this._searchableSnapshot?.internalValue;
        }
        if (this._setPriority?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.setPriority = this._setPriority?.internalValue;
        }
        if (this._unfollow?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unfollow = this._unfollow?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._minAge = undefined;
            this._allocate.internalValue = undefined;
            this._downsample.internalValue = undefined;
            this._freeze.internalValue = undefined;
            this._migrate.internalValue = undefined;
            this._readonly.internalValue = undefined;
            this._searchableSnapshot.internalValue = undefined;
            this._setPriority.internalValue = undefined;
            this._unfollow.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._minAge = value.minAge;
            this._allocate.internalValue = value.allocate;
            this._downsample.internalValue = value.downsample;
            this._freeze.internalValue = value.freeze;
            this._migrate.internalValue = value.migrate;
            this._readonly.internalValue = value.readonly;
            this._searchableSnapshot.internalValue = value.searchableSnapshot;
            this._setPriority.internalValue = value.setPriority;
            this._unfollow.internalValue = value.unfollow;
        }
    }
    // min_age - computed: true, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // allocate - computed: false, optional: true, required: false
    _allocate = new ElasticsearchIndexLifecycleColdAllocateOutputReference(this, "allocate");
    get allocate() {
        return this._allocate;
    }
    putAllocate(value) {
        this._allocate.internalValue = value;
    }
    resetAllocate() {
        this._allocate.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allocateInput() {
        return this._allocate.internalValue;
    }
    // downsample - computed: false, optional: true, required: false
    _downsample = new ElasticsearchIndexLifecycleColdDownsampleOutputReference(this, "downsample");
    get downsample() {
        return this._downsample;
    }
    putDownsample(value) {
        this._downsample.internalValue = value;
    }
    resetDownsample() {
        this._downsample.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get downsampleInput() {
        return this._downsample.internalValue;
    }
    // freeze - computed: false, optional: true, required: false
    _freeze = new ElasticsearchIndexLifecycleColdFreezeOutputReference(this, "freeze");
    get freeze() {
        return this._freeze;
    }
    putFreeze(value) {
        this._freeze.internalValue = value;
    }
    resetFreeze() {
        this._freeze.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get freezeInput() {
        return this._freeze.internalValue;
    }
    // migrate - computed: false, optional: true, required: false
    _migrate = new ElasticsearchIndexLifecycleColdMigrateOutputReference(this, "migrate");
    get migrate() {
        return this._migrate;
    }
    putMigrate(value) {
        this._migrate.internalValue = value;
    }
    resetMigrate() {
        this._migrate.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get migrateInput() {
        return this._migrate.internalValue;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly = new ElasticsearchIndexLifecycleColdReadonlyOutputReference(this, "readonly");
    get readonly() {
        return this._readonly;
    }
    putReadonly(value) {
        this._readonly.internalValue = value;
    }
    resetReadonly() {
        this._readonly.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly.internalValue;
    }
    // searchable_snapshot - computed: false, optional: true, required: false
    _searchableSnapshot = new ElasticsearchIndexLifecycleColdSearchableSnapshotOutputReference(this, "searchable_snapshot");
    get searchableSnapshot() {
        return this._searchableSnapshot;
    }
    putSearchableSnapshot(value) {
        this._searchableSnapshot.internalValue = value;
    }
    resetSearchableSnapshot() {
        this._searchableSnapshot.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get searchableSnapshotInput() {
        return this._searchableSnapshot.internalValue;
    }
    // set_priority - computed: false, optional: true, required: false
    _setPriority = new ElasticsearchIndexLifecycleColdSetPriorityOutputReference(this, "set_priority");
    get setPriority() {
        return this._setPriority;
    }
    putSetPriority(value) {
        this._setPriority.internalValue = value;
    }
    resetSetPriority() {
        this._setPriority.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get setPriorityInput() {
        return this._setPriority.internalValue;
    }
    // unfollow - computed: false, optional: true, required: false
    _unfollow = new ElasticsearchIndexLifecycleColdUnfollowOutputReference(this, "unfollow");
    get unfollow() {
        return this._unfollow;
    }
    putUnfollow(value) {
        this._unfollow.internalValue = value;
    }
    resetUnfollow() {
        this._unfollow.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unfollowInput() {
        return this._unfollow.internalValue;
    }
}
exports.ElasticsearchIndexLifecycleColdOutputReference = ElasticsearchIndexLifecycleColdOutputReference;
function elasticsearchIndexLifecycleDeleteDeleteToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delete_searchable_snapshot: cdktf.booleanToTerraform(struct.deleteSearchableSnapshot),
    };
}
function elasticsearchIndexLifecycleDeleteDeleteToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delete_searchable_snapshot: {
            value: cdktf.booleanToHclTerraform(struct.deleteSearchableSnapshot),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleDeleteDeleteOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._deleteSearchableSnapshot !== undefined) {
            hasAnyValues = true;
            internalValueResult.deleteSearchableSnapshot = this._deleteSearchableSnapshot;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._deleteSearchableSnapshot = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._deleteSearchableSnapshot = value.deleteSearchableSnapshot;
        }
    }
    // delete_searchable_snapshot - computed: false, optional: true, required: false
    _deleteSearchableSnapshot;
    get deleteSearchableSnapshot() {
        return this.getBooleanAttribute('delete_searchable_snapshot');
    }
    set deleteSearchableSnapshot(value) {
        this._deleteSearchableSnapshot = value;
    }
    resetDeleteSearchableSnapshot() {
        this._deleteSearchableSnapshot = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deleteSearchableSnapshotInput() {
        return this._deleteSearchableSnapshot;
    }
}
exports.ElasticsearchIndexLifecycleDeleteDeleteOutputReference = ElasticsearchIndexLifecycleDeleteDeleteOutputReference;
function elasticsearchIndexLifecycleDeleteWaitForSnapshotToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        policy: cdktf.stringToTerraform(struct.policy),
    };
}
function elasticsearchIndexLifecycleDeleteWaitForSnapshotToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        policy: {
            value: cdktf.stringToHclTerraform(struct.policy),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._policy !== undefined) {
            hasAnyValues = true;
            internalValueResult.policy = this._policy;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._policy = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._policy = value.policy;
        }
    }
    // policy - computed: false, optional: false, required: true
    _policy;
    get policy() {
        return this.getStringAttribute('policy');
    }
    set policy(value) {
        this._policy = value;
    }
    // Temporarily expose input value. Use with caution.
    get policyInput() {
        return this._policy;
    }
}
exports.ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference = ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference;
function elasticsearchIndexLifecycleDeleteToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        min_age: cdktf.stringToTerraform(struct.minAge),
        delete: elasticsearchIndexLifecycleDeleteDeleteToTerraform(struct.delete),
        wait_for_snapshot: elasticsearchIndexLifecycleDeleteWaitForSnapshotToTerraform(struct.waitForSnapshot),
    };
}
function elasticsearchIndexLifecycleDeleteToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: elasticsearchIndexLifecycleDeleteDeleteToHclTerraform(struct.delete),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleDeleteDeleteList",
        },
        wait_for_snapshot: {
            value: elasticsearchIndexLifecycleDeleteWaitForSnapshotToHclTerraform(struct.waitForSnapshot),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleDeleteWaitForSnapshotList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleDeleteOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._delete?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete?.internalValue;
        }
        if (this._waitForSnapshot?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.waitForSnapshot = this._waitForSnapshot?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._minAge = undefined;
            this._delete.internalValue = undefined;
            this._waitForSnapshot.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._minAge = value.minAge;
            this._delete.internalValue = value.delete;
            this._waitForSnapshot.internalValue = value.waitForSnapshot;
        }
    }
    // min_age - computed: true, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // delete - computed: false, optional: true, required: false
    _delete = new ElasticsearchIndexLifecycleDeleteDeleteOutputReference(this, "delete");
    get delete() {
        return this._delete;
    }
    putDelete(value) {
        this._delete.internalValue = value;
    }
    resetDelete() {
        this._delete.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deleteInput() {
        return this._delete.internalValue;
    }
    // wait_for_snapshot - computed: false, optional: true, required: false
    _waitForSnapshot = new ElasticsearchIndexLifecycleDeleteWaitForSnapshotOutputReference(this, "wait_for_snapshot");
    get waitForSnapshot() {
        return this._waitForSnapshot;
    }
    putWaitForSnapshot(value) {
        this._waitForSnapshot.internalValue = value;
    }
    resetWaitForSnapshot() {
        this._waitForSnapshot.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get waitForSnapshotInput() {
        return this._waitForSnapshot.internalValue;
    }
}
exports.ElasticsearchIndexLifecycleDeleteOutputReference = ElasticsearchIndexLifecycleDeleteOutputReference;
function elasticsearchIndexLifecycleElasticsearchConnectionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        bearer_token: cdktf.stringToTerraform(struct.bearerToken),
        ca_data: cdktf.stringToTerraform(struct.caData),
        ca_file: cdktf.stringToTerraform(struct.caFile),
        cert_data: cdktf.stringToTerraform(struct.certData),
        cert_file: cdktf.stringToTerraform(struct.certFile),
        endpoints: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.endpoints),
        es_client_authentication: cdktf.stringToTerraform(struct.esClientAuthentication),
        headers: cdktf.hashMapper(cdktf.stringToTerraform)(struct.headers),
        insecure: cdktf.booleanToTerraform(struct.insecure),
        key_data: cdktf.stringToTerraform(struct.keyData),
        key_file: cdktf.stringToTerraform(struct.keyFile),
        password: cdktf.stringToTerraform(struct.password),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function elasticsearchIndexLifecycleElasticsearchConnectionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_key: {
            value: cdktf.stringToHclTerraform(struct.apiKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        bearer_token: {
            value: cdktf.stringToHclTerraform(struct.bearerToken),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ca_data: {
            value: cdktf.stringToHclTerraform(struct.caData),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ca_file: {
            value: cdktf.stringToHclTerraform(struct.caFile),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cert_data: {
            value: cdktf.stringToHclTerraform(struct.certData),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cert_file: {
            value: cdktf.stringToHclTerraform(struct.certFile),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        endpoints: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.endpoints),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        es_client_authentication: {
            value: cdktf.stringToHclTerraform(struct.esClientAuthentication),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        headers: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.headers),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        insecure: {
            value: cdktf.booleanToHclTerraform(struct.insecure),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        key_data: {
            value: cdktf.stringToHclTerraform(struct.keyData),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_file: {
            value: cdktf.stringToHclTerraform(struct.keyFile),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        password: {
            value: cdktf.stringToHclTerraform(struct.password),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        username: {
            value: cdktf.stringToHclTerraform(struct.username),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiKey = this._apiKey;
        }
        if (this._bearerToken !== undefined) {
            hasAnyValues = true;
            internalValueResult.bearerToken = this._bearerToken;
        }
        if (this._caData !== undefined) {
            hasAnyValues = true;
            internalValueResult.caData = this._caData;
        }
        if (this._caFile !== undefined) {
            hasAnyValues = true;
            internalValueResult.caFile = this._caFile;
        }
        if (this._certData !== undefined) {
            hasAnyValues = true;
            internalValueResult.certData = this._certData;
        }
        if (this._certFile !== undefined) {
            hasAnyValues = true;
            internalValueResult.certFile = this._certFile;
        }
        if (this._endpoints !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpoints = this._endpoints;
        }
        if (this._esClientAuthentication !== undefined) {
            hasAnyValues = true;
            internalValueResult.esClientAuthentication = this._esClientAuthentication;
        }
        if (this._headers !== undefined) {
            hasAnyValues = true;
            internalValueResult.headers = this._headers;
        }
        if (this._insecure !== undefined) {
            hasAnyValues = true;
            internalValueResult.insecure = this._insecure;
        }
        if (this._keyData !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyData = this._keyData;
        }
        if (this._keyFile !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyFile = this._keyFile;
        }
        if (this._password !== undefined) {
            hasAnyValues = true;
            internalValueResult.password = this._password;
        }
        if (this._username !== undefined) {
            hasAnyValues = true;
            internalValueResult.username = this._username;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._apiKey = undefined;
            this._bearerToken = undefined;
            this._caData = undefined;
            this._caFile = undefined;
            this._certData = undefined;
            this._certFile = undefined;
            this._endpoints = undefined;
            this._esClientAuthentication = undefined;
            this._headers = undefined;
            this._insecure = undefined;
            this._keyData = undefined;
            this._keyFile = undefined;
            this._password = undefined;
            this._username = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._apiKey = value.apiKey;
            this._bearerToken = value.bearerToken;
            this._caData = value.caData;
            this._caFile = value.caFile;
            this._certData = value.certData;
            this._certFile = value.certFile;
            this._endpoints = value.endpoints;
            this._esClientAuthentication = value.esClientAuthentication;
            this._headers = value.headers;
            this._insecure = value.insecure;
            this._keyData = value.keyData;
            this._keyFile = value.keyFile;
            this._password = value.password;
            this._username = value.username;
        }
    }
    // api_key - computed: false, optional: true, required: false
    _apiKey;
    get apiKey() {
        return this.getStringAttribute('api_key');
    }
    set apiKey(value) {
        this._apiKey = value;
    }
    resetApiKey() {
        this._apiKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get apiKeyInput() {
        return this._apiKey;
    }
    // bearer_token - computed: false, optional: true, required: false
    _bearerToken;
    get bearerToken() {
        return this.getStringAttribute('bearer_token');
    }
    set bearerToken(value) {
        this._bearerToken = value;
    }
    resetBearerToken() {
        this._bearerToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get bearerTokenInput() {
        return this._bearerToken;
    }
    // ca_data - computed: false, optional: true, required: false
    _caData;
    get caData() {
        return this.getStringAttribute('ca_data');
    }
    set caData(value) {
        this._caData = value;
    }
    resetCaData() {
        this._caData = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caDataInput() {
        return this._caData;
    }
    // ca_file - computed: false, optional: true, required: false
    _caFile;
    get caFile() {
        return this.getStringAttribute('ca_file');
    }
    set caFile(value) {
        this._caFile = value;
    }
    resetCaFile() {
        this._caFile = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caFileInput() {
        return this._caFile;
    }
    // cert_data - computed: false, optional: true, required: false
    _certData;
    get certData() {
        return this.getStringAttribute('cert_data');
    }
    set certData(value) {
        this._certData = value;
    }
    resetCertData() {
        this._certData = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get certDataInput() {
        return this._certData;
    }
    // cert_file - computed: false, optional: true, required: false
    _certFile;
    get certFile() {
        return this.getStringAttribute('cert_file');
    }
    set certFile(value) {
        this._certFile = value;
    }
    resetCertFile() {
        this._certFile = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get certFileInput() {
        return this._certFile;
    }
    // endpoints - computed: false, optional: true, required: false
    _endpoints;
    get endpoints() {
        return this.getListAttribute('endpoints');
    }
    set endpoints(value) {
        this._endpoints = value;
    }
    resetEndpoints() {
        this._endpoints = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointsInput() {
        return this._endpoints;
    }
    // es_client_authentication - computed: false, optional: true, required: false
    _esClientAuthentication;
    get esClientAuthentication() {
        return this.getStringAttribute('es_client_authentication');
    }
    set esClientAuthentication(value) {
        this._esClientAuthentication = value;
    }
    resetEsClientAuthentication() {
        this._esClientAuthentication = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get esClientAuthenticationInput() {
        return this._esClientAuthentication;
    }
    // headers - computed: false, optional: true, required: false
    _headers;
    get headers() {
        return this.getStringMapAttribute('headers');
    }
    set headers(value) {
        this._headers = value;
    }
    resetHeaders() {
        this._headers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headersInput() {
        return this._headers;
    }
    // insecure - computed: false, optional: true, required: false
    _insecure;
    get insecure() {
        return this.getBooleanAttribute('insecure');
    }
    set insecure(value) {
        this._insecure = value;
    }
    resetInsecure() {
        this._insecure = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get insecureInput() {
        return this._insecure;
    }
    // key_data - computed: false, optional: true, required: false
    _keyData;
    get keyData() {
        return this.getStringAttribute('key_data');
    }
    set keyData(value) {
        this._keyData = value;
    }
    resetKeyData() {
        this._keyData = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get keyDataInput() {
        return this._keyData;
    }
    // key_file - computed: false, optional: true, required: false
    _keyFile;
    get keyFile() {
        return this.getStringAttribute('key_file');
    }
    set keyFile(value) {
        this._keyFile = value;
    }
    resetKeyFile() {
        this._keyFile = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get keyFileInput() {
        return this._keyFile;
    }
    // password - computed: false, optional: true, required: false
    _password;
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    resetPassword() {
        this._password = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get passwordInput() {
        return this._password;
    }
    // username - computed: false, optional: true, required: false
    _username;
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get usernameInput() {
        return this._username;
    }
}
exports.ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference = ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference;
function elasticsearchIndexLifecycleFrozenSearchableSnapshotToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        force_merge_index: cdktf.booleanToTerraform(struct.forceMergeIndex),
        snapshot_repository: cdktf.stringToTerraform(struct.snapshotRepository),
    };
}
function elasticsearchIndexLifecycleFrozenSearchableSnapshotToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        force_merge_index: {
            value: cdktf.booleanToHclTerraform(struct.forceMergeIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        snapshot_repository: {
            value: cdktf.stringToHclTerraform(struct.snapshotRepository),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._forceMergeIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.forceMergeIndex = this._forceMergeIndex;
        }
        if (this._snapshotRepository !== undefined) {
            hasAnyValues = true;
            internalValueResult.snapshotRepository = this._snapshotRepository;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._forceMergeIndex = undefined;
            this._snapshotRepository = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._forceMergeIndex = value.forceMergeIndex;
            this._snapshotRepository = value.snapshotRepository;
        }
    }
    // force_merge_index - computed: false, optional: true, required: false
    _forceMergeIndex;
    get forceMergeIndex() {
        return this.getBooleanAttribute('force_merge_index');
    }
    set forceMergeIndex(value) {
        this._forceMergeIndex = value;
    }
    resetForceMergeIndex() {
        this._forceMergeIndex = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forceMergeIndexInput() {
        return this._forceMergeIndex;
    }
    // snapshot_repository - computed: false, optional: false, required: true
    _snapshotRepository;
    get snapshotRepository() {
        return this.getStringAttribute('snapshot_repository');
    }
    set snapshotRepository(value) {
        this._snapshotRepository = value;
    }
    // Temporarily expose input value. Use with caution.
    get snapshotRepositoryInput() {
        return this._snapshotRepository;
    }
}
exports.ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference = ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference;
function elasticsearchIndexLifecycleFrozenToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        min_age: cdktf.stringToTerraform(struct.minAge),
        searchable_snapshot: elasticsearchIndexLifecycleFrozenSearchableSnapshotToTerraform(struct.searchableSnapshot),
    };
}
function elasticsearchIndexLifecycleFrozenToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        searchable_snapshot: {
            value: elasticsearchIndexLifecycleFrozenSearchableSnapshotToHclTerraform(struct.searchableSnapshot),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleFrozenSearchableSnapshotList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleFrozenOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._searchableSnapshot?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.searchableSnapshot = this._searchableSnapshot?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._minAge = undefined;
            this._searchableSnapshot.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._minAge = value.minAge;
            this._searchableSnapshot.internalValue = value.searchableSnapshot;
        }
    }
    // min_age - computed: true, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // searchable_snapshot - computed: false, optional: true, required: false
    _searchableSnapshot = new ElasticsearchIndexLifecycleFrozenSearchableSnapshotOutputReference(this, "searchable_snapshot");
    get searchableSnapshot() {
        return this._searchableSnapshot;
    }
    putSearchableSnapshot(value) {
        this._searchableSnapshot.internalValue = value;
    }
    resetSearchableSnapshot() {
        this._searchableSnapshot.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get searchableSnapshotInput() {
        return this._searchableSnapshot.internalValue;
    }
}
exports.ElasticsearchIndexLifecycleFrozenOutputReference = ElasticsearchIndexLifecycleFrozenOutputReference;
function elasticsearchIndexLifecycleHotDownsampleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        fixed_interval: cdktf.stringToTerraform(struct.fixedInterval),
        wait_timeout: cdktf.stringToTerraform(struct.waitTimeout),
    };
}
function elasticsearchIndexLifecycleHotDownsampleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        fixed_interval: {
            value: cdktf.stringToHclTerraform(struct.fixedInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        wait_timeout: {
            value: cdktf.stringToHclTerraform(struct.waitTimeout),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotDownsampleOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fixedInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.fixedInterval = this._fixedInterval;
        }
        if (this._waitTimeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.waitTimeout = this._waitTimeout;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fixedInterval = undefined;
            this._waitTimeout = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fixedInterval = value.fixedInterval;
            this._waitTimeout = value.waitTimeout;
        }
    }
    // fixed_interval - computed: false, optional: false, required: true
    _fixedInterval;
    get fixedInterval() {
        return this.getStringAttribute('fixed_interval');
    }
    set fixedInterval(value) {
        this._fixedInterval = value;
    }
    // Temporarily expose input value. Use with caution.
    get fixedIntervalInput() {
        return this._fixedInterval;
    }
    // wait_timeout - computed: true, optional: true, required: false
    _waitTimeout;
    get waitTimeout() {
        return this.getStringAttribute('wait_timeout');
    }
    set waitTimeout(value) {
        this._waitTimeout = value;
    }
    resetWaitTimeout() {
        this._waitTimeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get waitTimeoutInput() {
        return this._waitTimeout;
    }
}
exports.ElasticsearchIndexLifecycleHotDownsampleOutputReference = ElasticsearchIndexLifecycleHotDownsampleOutputReference;
function elasticsearchIndexLifecycleHotForcemergeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        index_codec: cdktf.stringToTerraform(struct.indexCodec),
        max_num_segments: cdktf.numberToTerraform(struct.maxNumSegments),
    };
}
function elasticsearchIndexLifecycleHotForcemergeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        index_codec: {
            value: cdktf.stringToHclTerraform(struct.indexCodec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_num_segments: {
            value: cdktf.numberToHclTerraform(struct.maxNumSegments),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotForcemergeOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._indexCodec !== undefined) {
            hasAnyValues = true;
            internalValueResult.indexCodec = this._indexCodec;
        }
        if (this._maxNumSegments !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNumSegments = this._maxNumSegments;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._indexCodec = undefined;
            this._maxNumSegments = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._indexCodec = value.indexCodec;
            this._maxNumSegments = value.maxNumSegments;
        }
    }
    // index_codec - computed: false, optional: true, required: false
    _indexCodec;
    get indexCodec() {
        return this.getStringAttribute('index_codec');
    }
    set indexCodec(value) {
        this._indexCodec = value;
    }
    resetIndexCodec() {
        this._indexCodec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get indexCodecInput() {
        return this._indexCodec;
    }
    // max_num_segments - computed: false, optional: false, required: true
    _maxNumSegments;
    get maxNumSegments() {
        return this.getNumberAttribute('max_num_segments');
    }
    set maxNumSegments(value) {
        this._maxNumSegments = value;
    }
    // Temporarily expose input value. Use with caution.
    get maxNumSegmentsInput() {
        return this._maxNumSegments;
    }
}
exports.ElasticsearchIndexLifecycleHotForcemergeOutputReference = ElasticsearchIndexLifecycleHotForcemergeOutputReference;
function elasticsearchIndexLifecycleHotReadonlyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleHotReadonlyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotReadonlyOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleHotReadonlyOutputReference = ElasticsearchIndexLifecycleHotReadonlyOutputReference;
function elasticsearchIndexLifecycleHotRolloverToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max_age: cdktf.stringToTerraform(struct.maxAge),
        max_docs: cdktf.numberToTerraform(struct.maxDocs),
        max_primary_shard_docs: cdktf.numberToTerraform(struct.maxPrimaryShardDocs),
        max_primary_shard_size: cdktf.stringToTerraform(struct.maxPrimaryShardSize),
        max_size: cdktf.stringToTerraform(struct.maxSize),
        min_age: cdktf.stringToTerraform(struct.minAge),
        min_docs: cdktf.numberToTerraform(struct.minDocs),
        min_primary_shard_docs: cdktf.numberToTerraform(struct.minPrimaryShardDocs),
        min_primary_shard_size: cdktf.stringToTerraform(struct.minPrimaryShardSize),
        min_size: cdktf.stringToTerraform(struct.minSize),
    };
}
function elasticsearchIndexLifecycleHotRolloverToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max_age: {
            value: cdktf.stringToHclTerraform(struct.maxAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_docs: {
            value: cdktf.numberToHclTerraform(struct.maxDocs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_primary_shard_docs: {
            value: cdktf.numberToHclTerraform(struct.maxPrimaryShardDocs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_primary_shard_size: {
            value: cdktf.stringToHclTerraform(struct.maxPrimaryShardSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_size: {
            value: cdktf.stringToHclTerraform(struct.maxSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        min_docs: {
            value: cdktf.numberToHclTerraform(struct.minDocs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min_primary_shard_docs: {
            value: cdktf.numberToHclTerraform(struct.minPrimaryShardDocs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min_primary_shard_size: {
            value: cdktf.stringToHclTerraform(struct.minPrimaryShardSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        min_size: {
            value: cdktf.stringToHclTerraform(struct.minSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotRolloverOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._maxAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAge = this._maxAge;
        }
        if (this._maxDocs !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxDocs = this._maxDocs;
        }
        if (this._maxPrimaryShardDocs !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxPrimaryShardDocs = this._maxPrimaryShardDocs;
        }
        if (this._maxPrimaryShardSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxPrimaryShardSize = this._maxPrimaryShardSize;
        }
        if (this._maxSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSize = this._maxSize;
        }
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._minDocs !== undefined) {
            hasAnyValues = true;
            internalValueResult.minDocs = this._minDocs;
        }
        if (this._minPrimaryShardDocs !== undefined) {
            hasAnyValues = true;
            internalValueResult.minPrimaryShardDocs = this._minPrimaryShardDocs;
        }
        if (this._minPrimaryShardSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.minPrimaryShardSize = this._minPrimaryShardSize;
        }
        if (this._minSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.minSize = this._minSize;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._maxAge = undefined;
            this._maxDocs = undefined;
            this._maxPrimaryShardDocs = undefined;
            this._maxPrimaryShardSize = undefined;
            this._maxSize = undefined;
            this._minAge = undefined;
            this._minDocs = undefined;
            this._minPrimaryShardDocs = undefined;
            this._minPrimaryShardSize = undefined;
            this._minSize = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._maxAge = value.maxAge;
            this._maxDocs = value.maxDocs;
            this._maxPrimaryShardDocs = value.maxPrimaryShardDocs;
            this._maxPrimaryShardSize = value.maxPrimaryShardSize;
            this._maxSize = value.maxSize;
            this._minAge = value.minAge;
            this._minDocs = value.minDocs;
            this._minPrimaryShardDocs = value.minPrimaryShardDocs;
            this._minPrimaryShardSize = value.minPrimaryShardSize;
            this._minSize = value.minSize;
        }
    }
    // max_age - computed: false, optional: true, required: false
    _maxAge;
    get maxAge() {
        return this.getStringAttribute('max_age');
    }
    set maxAge(value) {
        this._maxAge = value;
    }
    resetMaxAge() {
        this._maxAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAgeInput() {
        return this._maxAge;
    }
    // max_docs - computed: false, optional: true, required: false
    _maxDocs;
    get maxDocs() {
        return this.getNumberAttribute('max_docs');
    }
    set maxDocs(value) {
        this._maxDocs = value;
    }
    resetMaxDocs() {
        this._maxDocs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxDocsInput() {
        return this._maxDocs;
    }
    // max_primary_shard_docs - computed: false, optional: true, required: false
    _maxPrimaryShardDocs;
    get maxPrimaryShardDocs() {
        return this.getNumberAttribute('max_primary_shard_docs');
    }
    set maxPrimaryShardDocs(value) {
        this._maxPrimaryShardDocs = value;
    }
    resetMaxPrimaryShardDocs() {
        this._maxPrimaryShardDocs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPrimaryShardDocsInput() {
        return this._maxPrimaryShardDocs;
    }
    // max_primary_shard_size - computed: false, optional: true, required: false
    _maxPrimaryShardSize;
    get maxPrimaryShardSize() {
        return this.getStringAttribute('max_primary_shard_size');
    }
    set maxPrimaryShardSize(value) {
        this._maxPrimaryShardSize = value;
    }
    resetMaxPrimaryShardSize() {
        this._maxPrimaryShardSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPrimaryShardSizeInput() {
        return this._maxPrimaryShardSize;
    }
    // max_size - computed: false, optional: true, required: false
    _maxSize;
    get maxSize() {
        return this.getStringAttribute('max_size');
    }
    set maxSize(value) {
        this._maxSize = value;
    }
    resetMaxSize() {
        this._maxSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSizeInput() {
        return this._maxSize;
    }
    // min_age - computed: false, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // min_docs - computed: false, optional: true, required: false
    _minDocs;
    get minDocs() {
        return this.getNumberAttribute('min_docs');
    }
    set minDocs(value) {
        this._minDocs = value;
    }
    resetMinDocs() {
        this._minDocs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minDocsInput() {
        return this._minDocs;
    }
    // min_primary_shard_docs - computed: false, optional: true, required: false
    _minPrimaryShardDocs;
    get minPrimaryShardDocs() {
        return this.getNumberAttribute('min_primary_shard_docs');
    }
    set minPrimaryShardDocs(value) {
        this._minPrimaryShardDocs = value;
    }
    resetMinPrimaryShardDocs() {
        this._minPrimaryShardDocs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minPrimaryShardDocsInput() {
        return this._minPrimaryShardDocs;
    }
    // min_primary_shard_size - computed: false, optional: true, required: false
    _minPrimaryShardSize;
    get minPrimaryShardSize() {
        return this.getStringAttribute('min_primary_shard_size');
    }
    set minPrimaryShardSize(value) {
        this._minPrimaryShardSize = value;
    }
    resetMinPrimaryShardSize() {
        this._minPrimaryShardSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minPrimaryShardSizeInput() {
        return this._minPrimaryShardSize;
    }
    // min_size - computed: false, optional: true, required: false
    _minSize;
    get minSize() {
        return this.getStringAttribute('min_size');
    }
    set minSize(value) {
        this._minSize = value;
    }
    resetMinSize() {
        this._minSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minSizeInput() {
        return this._minSize;
    }
}
exports.ElasticsearchIndexLifecycleHotRolloverOutputReference = ElasticsearchIndexLifecycleHotRolloverOutputReference;
function elasticsearchIndexLifecycleHotSearchableSnapshotToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        force_merge_index: cdktf.booleanToTerraform(struct.forceMergeIndex),
        snapshot_repository: cdktf.stringToTerraform(struct.snapshotRepository),
    };
}
function elasticsearchIndexLifecycleHotSearchableSnapshotToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        force_merge_index: {
            value: cdktf.booleanToHclTerraform(struct.forceMergeIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        snapshot_repository: {
            value: cdktf.stringToHclTerraform(struct.snapshotRepository),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._forceMergeIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.forceMergeIndex = this._forceMergeIndex;
        }
        if (this._snapshotRepository !== undefined) {
            hasAnyValues = true;
            internalValueResult.snapshotRepository = this._snapshotRepository;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._forceMergeIndex = undefined;
            this._snapshotRepository = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._forceMergeIndex = value.forceMergeIndex;
            this._snapshotRepository = value.snapshotRepository;
        }
    }
    // force_merge_index - computed: false, optional: true, required: false
    _forceMergeIndex;
    get forceMergeIndex() {
        return this.getBooleanAttribute('force_merge_index');
    }
    set forceMergeIndex(value) {
        this._forceMergeIndex = value;
    }
    resetForceMergeIndex() {
        this._forceMergeIndex = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forceMergeIndexInput() {
        return this._forceMergeIndex;
    }
    // snapshot_repository - computed: false, optional: false, required: true
    _snapshotRepository;
    get snapshotRepository() {
        return this.getStringAttribute('snapshot_repository');
    }
    set snapshotRepository(value) {
        this._snapshotRepository = value;
    }
    // Temporarily expose input value. Use with caution.
    get snapshotRepositoryInput() {
        return this._snapshotRepository;
    }
}
exports.ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference = ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference;
function elasticsearchIndexLifecycleHotSetPriorityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        priority: cdktf.numberToTerraform(struct.priority),
    };
}
function elasticsearchIndexLifecycleHotSetPriorityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        priority: {
            value: cdktf.numberToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotSetPriorityOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._priority = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._priority = value.priority;
        }
    }
    // priority - computed: false, optional: false, required: true
    _priority;
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
}
exports.ElasticsearchIndexLifecycleHotSetPriorityOutputReference = ElasticsearchIndexLifecycleHotSetPriorityOutputReference;
function elasticsearchIndexLifecycleHotShrinkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_write_after_shrink: cdktf.booleanToTerraform(struct.allowWriteAfterShrink),
        max_primary_shard_size: cdktf.stringToTerraform(struct.maxPrimaryShardSize),
        number_of_shards: cdktf.numberToTerraform(struct.numberOfShards),
    };
}
function elasticsearchIndexLifecycleHotShrinkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_write_after_shrink: {
            value: cdktf.booleanToHclTerraform(struct.allowWriteAfterShrink),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_primary_shard_size: {
            value: cdktf.stringToHclTerraform(struct.maxPrimaryShardSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        number_of_shards: {
            value: cdktf.numberToHclTerraform(struct.numberOfShards),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotShrinkOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowWriteAfterShrink !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowWriteAfterShrink = this._allowWriteAfterShrink;
        }
        if (this._maxPrimaryShardSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxPrimaryShardSize = this._maxPrimaryShardSize;
        }
        if (this._numberOfShards !== undefined) {
            hasAnyValues = true;
            internalValueResult.numberOfShards = this._numberOfShards;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowWriteAfterShrink = undefined;
            this._maxPrimaryShardSize = undefined;
            this._numberOfShards = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowWriteAfterShrink = value.allowWriteAfterShrink;
            this._maxPrimaryShardSize = value.maxPrimaryShardSize;
            this._numberOfShards = value.numberOfShards;
        }
    }
    // allow_write_after_shrink - computed: false, optional: true, required: false
    _allowWriteAfterShrink;
    get allowWriteAfterShrink() {
        return this.getBooleanAttribute('allow_write_after_shrink');
    }
    set allowWriteAfterShrink(value) {
        this._allowWriteAfterShrink = value;
    }
    resetAllowWriteAfterShrink() {
        this._allowWriteAfterShrink = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowWriteAfterShrinkInput() {
        return this._allowWriteAfterShrink;
    }
    // max_primary_shard_size - computed: false, optional: true, required: false
    _maxPrimaryShardSize;
    get maxPrimaryShardSize() {
        return this.getStringAttribute('max_primary_shard_size');
    }
    set maxPrimaryShardSize(value) {
        this._maxPrimaryShardSize = value;
    }
    resetMaxPrimaryShardSize() {
        this._maxPrimaryShardSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPrimaryShardSizeInput() {
        return this._maxPrimaryShardSize;
    }
    // number_of_shards - computed: false, optional: true, required: false
    _numberOfShards;
    get numberOfShards() {
        return this.getNumberAttribute('number_of_shards');
    }
    set numberOfShards(value) {
        this._numberOfShards = value;
    }
    resetNumberOfShards() {
        this._numberOfShards = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get numberOfShardsInput() {
        return this._numberOfShards;
    }
}
exports.ElasticsearchIndexLifecycleHotShrinkOutputReference = ElasticsearchIndexLifecycleHotShrinkOutputReference;
function elasticsearchIndexLifecycleHotUnfollowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleHotUnfollowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotUnfollowOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleHotUnfollowOutputReference = ElasticsearchIndexLifecycleHotUnfollowOutputReference;
function elasticsearchIndexLifecycleHotToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        min_age: cdktf.stringToTerraform(struct.minAge),
        downsample: elasticsearchIndexLifecycleHotDownsampleToTerraform(struct.downsample),
        forcemerge: elasticsearchIndexLifecycleHotForcemergeToTerraform(struct.forcemerge),
        readonly: elasticsearchIndexLifecycleHotReadonlyToTerraform(struct.readonly),
        rollover: elasticsearchIndexLifecycleHotRolloverToTerraform(struct.rollover),
        searchable_snapshot: elasticsearchIndexLifecycleHotSearchableSnapshotToTerraform(struct.searchableSnapshot),
        set_priority: elasticsearchIndexLifecycleHotSetPriorityToTerraform(struct.setPriority),
        shrink: elasticsearchIndexLifecycleHotShrinkToTerraform(struct.shrink),
        unfollow: elasticsearchIndexLifecycleHotUnfollowToTerraform(struct.unfollow),
    };
}
function elasticsearchIndexLifecycleHotToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        downsample: {
            value: elasticsearchIndexLifecycleHotDownsampleToHclTerraform(struct.downsample),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotDownsampleList",
        },
        forcemerge: {
            value: elasticsearchIndexLifecycleHotForcemergeToHclTerraform(struct.forcemerge),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotForcemergeList",
        },
        readonly: {
            value: elasticsearchIndexLifecycleHotReadonlyToHclTerraform(struct.readonly),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotReadonlyList",
        },
        rollover: {
            value: elasticsearchIndexLifecycleHotRolloverToHclTerraform(struct.rollover),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotRolloverList",
        },
        searchable_snapshot: {
            value: elasticsearchIndexLifecycleHotSearchableSnapshotToHclTerraform(struct.searchableSnapshot),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotSearchableSnapshotList",
        },
        set_priority: {
            value: elasticsearchIndexLifecycleHotSetPriorityToHclTerraform(struct.setPriority),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotSetPriorityList",
        },
        shrink: {
            value: elasticsearchIndexLifecycleHotShrinkToHclTerraform(struct.shrink),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotShrinkList",
        },
        unfollow: {
            value: elasticsearchIndexLifecycleHotUnfollowToHclTerraform(struct.unfollow),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleHotUnfollowList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleHotOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._downsample?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.downsample = this._downsample?.internalValue;
        }
        if (this._forcemerge?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.forcemerge = this._forcemerge?.internalValue;
        }
        if (this._readonly?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly?.internalValue;
        }
        if (this._rollover?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rollover = this._rollover?.internalValue;
        }
        if (this._searchableSnapshot?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.searchableSnapshot = this._searchableSnapshot?.internalValue;
        }
        if (this._setPriority?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.setPriority = this._setPriority?.internalValue;
        }
        if (this._shrink?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.shrink = this._shrink?.internalValue;
        }
        if (this._unfollow?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unfollow = this._unfollow?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._minAge = undefined;
            this._downsample.internalValue = undefined;
            this._forcemerge.internalValue = undefined;
            this._readonly.internalValue = undefined;
            this._rollover.internalValue = undefined;
            this._searchableSnapshot.internalValue = undefined;
            this._setPriority.internalValue = undefined;
            this._shrink.internalValue = undefined;
            this._unfollow.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._minAge = value.minAge;
            this._downsample.internalValue = value.downsample;
            this._forcemerge.internalValue = value.forcemerge;
            this._readonly.internalValue = value.readonly;
            this._rollover.internalValue = value.rollover;
            this._searchableSnapshot.internalValue = value.searchableSnapshot;
            this._setPriority.internalValue = value.setPriority;
            this._shrink.internalValue = value.shrink;
            this._unfollow.internalValue = value.unfollow;
        }
    }
    // min_age - computed: true, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // downsample - computed: false, optional: true, required: false
    _downsample = new ElasticsearchIndexLifecycleHotDownsampleOutputReference(this, "downsample");
    get downsample() {
        return this._downsample;
    }
    putDownsample(value) {
        this._downsample.internalValue = value;
    }
    resetDownsample() {
        this._downsample.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get downsampleInput() {
        return this._downsample.internalValue;
    }
    // forcemerge - computed: false, optional: true, required: false
    _forcemerge = new ElasticsearchIndexLifecycleHotForcemergeOutputReference(this, "forcemerge");
    get forcemerge() {
        return this._forcemerge;
    }
    putForcemerge(value) {
        this._forcemerge.internalValue = value;
    }
    resetForcemerge() {
        this._forcemerge.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forcemergeInput() {
        return this._forcemerge.internalValue;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly = new ElasticsearchIndexLifecycleHotReadonlyOutputReference(this, "readonly");
    get readonly() {
        return this._readonly;
    }
    putReadonly(value) {
        this._readonly.internalValue = value;
    }
    resetReadonly() {
        this._readonly.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly.internalValue;
    }
    // rollover - computed: false, optional: true, required: false
    _rollover = new ElasticsearchIndexLifecycleHotRolloverOutputReference(this, "rollover");
    get rollover() {
        return this._rollover;
    }
    putRollover(value) {
        this._rollover.internalValue = value;
    }
    resetRollover() {
        this._rollover.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rolloverInput() {
        return this._rollover.internalValue;
    }
    // searchable_snapshot - computed: false, optional: true, required: false
    _searchableSnapshot = new ElasticsearchIndexLifecycleHotSearchableSnapshotOutputReference(this, "searchable_snapshot");
    get searchableSnapshot() {
        return this._searchableSnapshot;
    }
    putSearchableSnapshot(value) {
        this._searchableSnapshot.internalValue = value;
    }
    resetSearchableSnapshot() {
        this._searchableSnapshot.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get searchableSnapshotInput() {
        return this._searchableSnapshot.internalValue;
    }
    // set_priority - computed: false, optional: true, required: false
    _setPriority = new ElasticsearchIndexLifecycleHotSetPriorityOutputReference(this, "set_priority");
    get setPriority() {
        return this._setPriority;
    }
    putSetPriority(value) {
        this._setPriority.internalValue = value;
    }
    resetSetPriority() {
        this._setPriority.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get setPriorityInput() {
        return this._setPriority.internalValue;
    }
    // shrink - computed: false, optional: true, required: false
    _shrink = new ElasticsearchIndexLifecycleHotShrinkOutputReference(this, "shrink");
    get shrink() {
        return this._shrink;
    }
    putShrink(value) {
        this._shrink.internalValue = value;
    }
    resetShrink() {
        this._shrink.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get shrinkInput() {
        return this._shrink.internalValue;
    }
    // unfollow - computed: false, optional: true, required: false
    _unfollow = new ElasticsearchIndexLifecycleHotUnfollowOutputReference(this, "unfollow");
    get unfollow() {
        return this._unfollow;
    }
    putUnfollow(value) {
        this._unfollow.internalValue = value;
    }
    resetUnfollow() {
        this._unfollow.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unfollowInput() {
        return this._unfollow.internalValue;
    }
}
exports.ElasticsearchIndexLifecycleHotOutputReference = ElasticsearchIndexLifecycleHotOutputReference;
function elasticsearchIndexLifecycleWarmAllocateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        exclude: cdktf.stringToTerraform(struct.exclude),
        include: cdktf.stringToTerraform(struct.include),
        number_of_replicas: cdktf.numberToTerraform(struct.numberOfReplicas),
        require: cdktf.stringToTerraform(struct.require),
        total_shards_per_node: cdktf.numberToTerraform(struct.totalShardsPerNode),
    };
}
function elasticsearchIndexLifecycleWarmAllocateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        exclude: {
            value: cdktf.stringToHclTerraform(struct.exclude),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        include: {
            value: cdktf.stringToHclTerraform(struct.include),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        number_of_replicas: {
            value: cdktf.numberToHclTerraform(struct.numberOfReplicas),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        require: {
            value: cdktf.stringToHclTerraform(struct.require),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        total_shards_per_node: {
            value: cdktf.numberToHclTerraform(struct.totalShardsPerNode),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmAllocateOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._exclude !== undefined) {
            hasAnyValues = true;
            internalValueResult.exclude = this._exclude;
        }
        if (this._include !== undefined) {
            hasAnyValues = true;
            internalValueResult.include = this._include;
        }
        if (this._numberOfReplicas !== undefined) {
            hasAnyValues = true;
            internalValueResult.numberOfReplicas = this._numberOfReplicas;
        }
        if (this._require !== undefined) {
            hasAnyValues = true;
            internalValueResult.require = this._require;
        }
        if (this._totalShardsPerNode !== undefined) {
            hasAnyValues = true;
            internalValueResult.totalShardsPerNode = this._totalShardsPerNode;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._exclude = undefined;
            this._include = undefined;
            this._numberOfReplicas = undefined;
            this._require = undefined;
            this._totalShardsPerNode = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._exclude = value.exclude;
            this._include = value.include;
            this._numberOfReplicas = value.numberOfReplicas;
            this._require = value.require;
            this._totalShardsPerNode = value.totalShardsPerNode;
        }
    }
    // exclude - computed: false, optional: true, required: false
    _exclude;
    get exclude() {
        return this.getStringAttribute('exclude');
    }
    set exclude(value) {
        this._exclude = value;
    }
    resetExclude() {
        this._exclude = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get excludeInput() {
        return this._exclude;
    }
    // include - computed: false, optional: true, required: false
    _include;
    get include() {
        return this.getStringAttribute('include');
    }
    set include(value) {
        this._include = value;
    }
    resetInclude() {
        this._include = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get includeInput() {
        return this._include;
    }
    // number_of_replicas - computed: false, optional: true, required: false
    _numberOfReplicas;
    get numberOfReplicas() {
        return this.getNumberAttribute('number_of_replicas');
    }
    set numberOfReplicas(value) {
        this._numberOfReplicas = value;
    }
    resetNumberOfReplicas() {
        this._numberOfReplicas = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get numberOfReplicasInput() {
        return this._numberOfReplicas;
    }
    // require - computed: false, optional: true, required: false
    _require;
    get require() {
        return this.getStringAttribute('require');
    }
    set require(value) {
        this._require = value;
    }
    resetRequire() {
        this._require = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requireInput() {
        return this._require;
    }
    // total_shards_per_node - computed: false, optional: true, required: false
    _totalShardsPerNode;
    get totalShardsPerNode() {
        return this.getNumberAttribute('total_shards_per_node');
    }
    set totalShardsPerNode(value) {
        this._totalShardsPerNode = value;
    }
    resetTotalShardsPerNode() {
        this._totalShardsPerNode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get totalShardsPerNodeInput() {
        return this._totalShardsPerNode;
    }
}
exports.ElasticsearchIndexLifecycleWarmAllocateOutputReference = ElasticsearchIndexLifecycleWarmAllocateOutputReference;
function elasticsearchIndexLifecycleWarmDownsampleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        fixed_interval: cdktf.stringToTerraform(struct.fixedInterval),
        wait_timeout: cdktf.stringToTerraform(struct.waitTimeout),
    };
}
function elasticsearchIndexLifecycleWarmDownsampleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        fixed_interval: {
            value: cdktf.stringToHclTerraform(struct.fixedInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        wait_timeout: {
            value: cdktf.stringToHclTerraform(struct.waitTimeout),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmDownsampleOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fixedInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.fixedInterval = this._fixedInterval;
        }
        if (this._waitTimeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.waitTimeout = this._waitTimeout;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fixedInterval = undefined;
            this._waitTimeout = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fixedInterval = value.fixedInterval;
            this._waitTimeout = value.waitTimeout;
        }
    }
    // fixed_interval - computed: false, optional: false, required: true
    _fixedInterval;
    get fixedInterval() {
        return this.getStringAttribute('fixed_interval');
    }
    set fixedInterval(value) {
        this._fixedInterval = value;
    }
    // Temporarily expose input value. Use with caution.
    get fixedIntervalInput() {
        return this._fixedInterval;
    }
    // wait_timeout - computed: true, optional: true, required: false
    _waitTimeout;
    get waitTimeout() {
        return this.getStringAttribute('wait_timeout');
    }
    set waitTimeout(value) {
        this._waitTimeout = value;
    }
    resetWaitTimeout() {
        this._waitTimeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get waitTimeoutInput() {
        return this._waitTimeout;
    }
}
exports.ElasticsearchIndexLifecycleWarmDownsampleOutputReference = ElasticsearchIndexLifecycleWarmDownsampleOutputReference;
function elasticsearchIndexLifecycleWarmForcemergeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        index_codec: cdktf.stringToTerraform(struct.indexCodec),
        max_num_segments: cdktf.numberToTerraform(struct.maxNumSegments),
    };
}
function elasticsearchIndexLifecycleWarmForcemergeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        index_codec: {
            value: cdktf.stringToHclTerraform(struct.indexCodec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_num_segments: {
            value: cdktf.numberToHclTerraform(struct.maxNumSegments),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmForcemergeOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._indexCodec !== undefined) {
            hasAnyValues = true;
            internalValueResult.indexCodec = this._indexCodec;
        }
        if (this._maxNumSegments !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNumSegments = this._maxNumSegments;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._indexCodec = undefined;
            this._maxNumSegments = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._indexCodec = value.indexCodec;
            this._maxNumSegments = value.maxNumSegments;
        }
    }
    // index_codec - computed: false, optional: true, required: false
    _indexCodec;
    get indexCodec() {
        return this.getStringAttribute('index_codec');
    }
    set indexCodec(value) {
        this._indexCodec = value;
    }
    resetIndexCodec() {
        this._indexCodec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get indexCodecInput() {
        return this._indexCodec;
    }
    // max_num_segments - computed: false, optional: false, required: true
    _maxNumSegments;
    get maxNumSegments() {
        return this.getNumberAttribute('max_num_segments');
    }
    set maxNumSegments(value) {
        this._maxNumSegments = value;
    }
    // Temporarily expose input value. Use with caution.
    get maxNumSegmentsInput() {
        return this._maxNumSegments;
    }
}
exports.ElasticsearchIndexLifecycleWarmForcemergeOutputReference = ElasticsearchIndexLifecycleWarmForcemergeOutputReference;
function elasticsearchIndexLifecycleWarmMigrateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleWarmMigrateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmMigrateOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleWarmMigrateOutputReference = ElasticsearchIndexLifecycleWarmMigrateOutputReference;
function elasticsearchIndexLifecycleWarmReadonlyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleWarmReadonlyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmReadonlyOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleWarmReadonlyOutputReference = ElasticsearchIndexLifecycleWarmReadonlyOutputReference;
function elasticsearchIndexLifecycleWarmSetPriorityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        priority: cdktf.numberToTerraform(struct.priority),
    };
}
function elasticsearchIndexLifecycleWarmSetPriorityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        priority: {
            value: cdktf.numberToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmSetPriorityOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._priority = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._priority = value.priority;
        }
    }
    // priority - computed: false, optional: false, required: true
    _priority;
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
}
exports.ElasticsearchIndexLifecycleWarmSetPriorityOutputReference = ElasticsearchIndexLifecycleWarmSetPriorityOutputReference;
function elasticsearchIndexLifecycleWarmShrinkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_write_after_shrink: cdktf.booleanToTerraform(struct.allowWriteAfterShrink),
        max_primary_shard_size: cdktf.stringToTerraform(struct.maxPrimaryShardSize),
        number_of_shards: cdktf.numberToTerraform(struct.numberOfShards),
    };
}
function elasticsearchIndexLifecycleWarmShrinkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_write_after_shrink: {
            value: cdktf.booleanToHclTerraform(struct.allowWriteAfterShrink),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_primary_shard_size: {
            value: cdktf.stringToHclTerraform(struct.maxPrimaryShardSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        number_of_shards: {
            value: cdktf.numberToHclTerraform(struct.numberOfShards),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmShrinkOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowWriteAfterShrink !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowWriteAfterShrink = this._allowWriteAfterShrink;
        }
        if (this._maxPrimaryShardSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxPrimaryShardSize = this._maxPrimaryShardSize;
        }
        if (this._numberOfShards !== undefined) {
            hasAnyValues = true;
            internalValueResult.numberOfShards = this._numberOfShards;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowWriteAfterShrink = undefined;
            this._maxPrimaryShardSize = undefined;
            this._numberOfShards = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowWriteAfterShrink = value.allowWriteAfterShrink;
            this._maxPrimaryShardSize = value.maxPrimaryShardSize;
            this._numberOfShards = value.numberOfShards;
        }
    }
    // allow_write_after_shrink - computed: false, optional: true, required: false
    _allowWriteAfterShrink;
    get allowWriteAfterShrink() {
        return this.getBooleanAttribute('allow_write_after_shrink');
    }
    set allowWriteAfterShrink(value) {
        this._allowWriteAfterShrink = value;
    }
    resetAllowWriteAfterShrink() {
        this._allowWriteAfterShrink = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowWriteAfterShrinkInput() {
        return this._allowWriteAfterShrink;
    }
    // max_primary_shard_size - computed: false, optional: true, required: false
    _maxPrimaryShardSize;
    get maxPrimaryShardSize() {
        return this.getStringAttribute('max_primary_shard_size');
    }
    set maxPrimaryShardSize(value) {
        this._maxPrimaryShardSize = value;
    }
    resetMaxPrimaryShardSize() {
        this._maxPrimaryShardSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPrimaryShardSizeInput() {
        return this._maxPrimaryShardSize;
    }
    // number_of_shards - computed: false, optional: true, required: false
    _numberOfShards;
    get numberOfShards() {
        return this.getNumberAttribute('number_of_shards');
    }
    set numberOfShards(value) {
        this._numberOfShards = value;
    }
    resetNumberOfShards() {
        this._numberOfShards = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get numberOfShardsInput() {
        return this._numberOfShards;
    }
}
exports.ElasticsearchIndexLifecycleWarmShrinkOutputReference = ElasticsearchIndexLifecycleWarmShrinkOutputReference;
function elasticsearchIndexLifecycleWarmUnfollowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function elasticsearchIndexLifecycleWarmUnfollowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmUnfollowOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    // enabled - computed: false, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ElasticsearchIndexLifecycleWarmUnfollowOutputReference = ElasticsearchIndexLifecycleWarmUnfollowOutputReference;
function elasticsearchIndexLifecycleWarmToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        min_age: cdktf.stringToTerraform(struct.minAge),
        allocate: elasticsearchIndexLifecycleWarmAllocateToTerraform(struct.allocate),
        downsample: elasticsearchIndexLifecycleWarmDownsampleToTerraform(struct.downsample),
        forcemerge: elasticsearchIndexLifecycleWarmForcemergeToTerraform(struct.forcemerge),
        migrate: elasticsearchIndexLifecycleWarmMigrateToTerraform(struct.migrate),
        readonly: elasticsearchIndexLifecycleWarmReadonlyToTerraform(struct.readonly),
        set_priority: elasticsearchIndexLifecycleWarmSetPriorityToTerraform(struct.setPriority),
        shrink: elasticsearchIndexLifecycleWarmShrinkToTerraform(struct.shrink),
        unfollow: elasticsearchIndexLifecycleWarmUnfollowToTerraform(struct.unfollow),
    };
}
function elasticsearchIndexLifecycleWarmToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        min_age: {
            value: cdktf.stringToHclTerraform(struct.minAge),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        allocate: {
            value: elasticsearchIndexLifecycleWarmAllocateToHclTerraform(struct.allocate),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmAllocateList",
        },
        downsample: {
            value: elasticsearchIndexLifecycleWarmDownsampleToHclTerraform(struct.downsample),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmDownsampleList",
        },
        forcemerge: {
            value: elasticsearchIndexLifecycleWarmForcemergeToHclTerraform(struct.forcemerge),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmForcemergeList",
        },
        migrate: {
            value: elasticsearchIndexLifecycleWarmMigrateToHclTerraform(struct.migrate),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmMigrateList",
        },
        readonly: {
            value: elasticsearchIndexLifecycleWarmReadonlyToHclTerraform(struct.readonly),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmReadonlyList",
        },
        set_priority: {
            value: elasticsearchIndexLifecycleWarmSetPriorityToHclTerraform(struct.setPriority),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmSetPriorityList",
        },
        shrink: {
            value: elasticsearchIndexLifecycleWarmShrinkToHclTerraform(struct.shrink),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmShrinkList",
        },
        unfollow: {
            value: elasticsearchIndexLifecycleWarmUnfollowToHclTerraform(struct.unfollow),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchIndexLifecycleWarmUnfollowList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchIndexLifecycleWarmOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._minAge !== undefined) {
            hasAnyValues = true;
            internalValueResult.minAge = this._minAge;
        }
        if (this._allocate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allocate = this._allocate?.internalValue;
        }
        if (this._downsample?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.downsample = this._downsample?.internalValue;
        }
        if (this._forcemerge?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.forcemerge = this._forcemerge?.internalValue;
        }
        if (this._migrate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.migrate = this._migrate?.internalValue;
        }
        if (this._readonly?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly?.internalValue;
        }
        if (this._setPriority?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.setPriority = this._setPriority?.internalValue;
        }
        if (this._shrink?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.shrink = this._shrink?.internalValue;
        }
        if (this._unfollow?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unfollow = this._unfollow?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._minAge = undefined;
            this._allocate.internalValue = undefined;
            this._downsample.internalValue = undefined;
            this._forcemerge.internalValue = undefined;
            this._migrate.internalValue = undefined;
            this._readonly.internalValue = undefined;
            this._setPriority.internalValue = undefined;
            this._shrink.internalValue = undefined;
            this._unfollow.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._minAge = value.minAge;
            this._allocate.internalValue = value.allocate;
            this._downsample.internalValue = value.downsample;
            this._forcemerge.internalValue = value.forcemerge;
            this._migrate.internalValue = value.migrate;
            this._readonly.internalValue = value.readonly;
            this._setPriority.internalValue = value.setPriority;
            this._shrink.internalValue = value.shrink;
            this._unfollow.internalValue = value.unfollow;
        }
    }
    // min_age - computed: true, optional: true, required: false
    _minAge;
    get minAge() {
        return this.getStringAttribute('min_age');
    }
    set minAge(value) {
        this._minAge = value;
    }
    resetMinAge() {
        this._minAge = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minAgeInput() {
        return this._minAge;
    }
    // allocate - computed: false, optional: true, required: false
    _allocate = new ElasticsearchIndexLifecycleWarmAllocateOutputReference(this, "allocate");
    get allocate() {
        return this._allocate;
    }
    putAllocate(value) {
        this._allocate.internalValue = value;
    }
    resetAllocate() {
        this._allocate.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allocateInput() {
        return this._allocate.internalValue;
    }
    // downsample - computed: false, optional: true, required: false
    _downsample = new ElasticsearchIndexLifecycleWarmDownsampleOutputReference(this, "downsample");
    get downsample() {
        return this._downsample;
    }
    putDownsample(value) {
        this._downsample.internalValue = value;
    }
    resetDownsample() {
        this._downsample.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get downsampleInput() {
        return this._downsample.internalValue;
    }
    // forcemerge - computed: false, optional: true, required: false
    _forcemerge = new ElasticsearchIndexLifecycleWarmForcemergeOutputReference(this, "forcemerge");
    get forcemerge() {
        return this._forcemerge;
    }
    putForcemerge(value) {
        this._forcemerge.internalValue = value;
    }
    resetForcemerge() {
        this._forcemerge.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forcemergeInput() {
        return this._forcemerge.internalValue;
    }
    // migrate - computed: false, optional: true, required: false
    _migrate = new ElasticsearchIndexLifecycleWarmMigrateOutputReference(this, "migrate");
    get migrate() {
        return this._migrate;
    }
    putMigrate(value) {
        this._migrate.internalValue = value;
    }
    resetMigrate() {
        this._migrate.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get migrateInput() {
        return this._migrate.internalValue;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly = new ElasticsearchIndexLifecycleWarmReadonlyOutputReference(this, "readonly");
    get readonly() {
        return this._readonly;
    }
    putReadonly(value) {
        this._readonly.internalValue = value;
    }
    resetReadonly() {
        this._readonly.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly.internalValue;
    }
    // set_priority - computed: false, optional: true, required: false
    _setPriority = new ElasticsearchIndexLifecycleWarmSetPriorityOutputReference(this, "set_priority");
    get setPriority() {
        return this._setPriority;
    }
    putSetPriority(value) {
        this._setPriority.internalValue = value;
    }
    resetSetPriority() {
        this._setPriority.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get setPriorityInput() {
        return this._setPriority.internalValue;
    }
    // shrink - computed: false, optional: true, required: false
    _shrink = new ElasticsearchIndexLifecycleWarmShrinkOutputReference(this, "shrink");
    get shrink() {
        return this._shrink;
    }
    putShrink(value) {
        this._shrink.internalValue = value;
    }
    resetShrink() {
        this._shrink.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get shrinkInput() {
        return this._shrink.internalValue;
    }
    // unfollow - computed: false, optional: true, required: false
    _unfollow = new ElasticsearchIndexLifecycleWarmUnfollowOutputReference(this, "unfollow");
    get unfollow() {
        return this._unfollow;
    }
    putUnfollow(value) {
        this._unfollow.internalValue = value;
    }
    resetUnfollow() {
        this._unfollow.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unfollowInput() {
        return this._unfollow.internalValue;
    }
}
exports.ElasticsearchIndexLifecycleWarmOutputReference = ElasticsearchIndexLifecycleWarmOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle elasticstack_elasticsearch_index_lifecycle}
*/
class ElasticsearchIndexLifecycle extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_elasticsearch_index_lifecycle";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticsearchIndexLifecycle resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchIndexLifecycle to import
    * @param importFromId The id of the existing ElasticsearchIndexLifecycle that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchIndexLifecycle to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_elasticsearch_index_lifecycle", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_lifecycle elasticstack_elasticsearch_index_lifecycle} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchIndexLifecycleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_elasticsearch_index_lifecycle',
            terraformGeneratorMetadata: {
                providerName: 'elasticstack',
                providerVersion: '0.11.17'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._metadata = config.metadata;
        this._name = config.name;
        this._cold.internalValue = config.cold;
        this._delete.internalValue = config.delete;
        this._elasticsearchConnection.internalValue = config.elasticsearchConnection;
        this._frozen.internalValue = config.frozen;
        this._hot.internalValue = config.hot;
        this._warm.internalValue = config.warm;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // metadata - computed: false, optional: true, required: false
    _metadata;
    get metadata() {
        return this.getStringAttribute('metadata');
    }
    set metadata(value) {
        this._metadata = value;
    }
    resetMetadata() {
        this._metadata = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get metadataInput() {
        return this._metadata;
    }
    // modified_date - computed: true, optional: false, required: false
    get modifiedDate() {
        return this.getStringAttribute('modified_date');
    }
    // name - computed: false, optional: false, required: true
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // cold - computed: false, optional: true, required: false
    _cold = new ElasticsearchIndexLifecycleColdOutputReference(this, "cold");
    get cold() {
        return this._cold;
    }
    putCold(value) {
        this._cold.internalValue = value;
    }
    resetCold() {
        this._cold.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get coldInput() {
        return this._cold.internalValue;
    }
    // delete - computed: false, optional: true, required: false
    _delete = new ElasticsearchIndexLifecycleDeleteOutputReference(this, "delete");
    get delete() {
        return this._delete;
    }
    putDelete(value) {
        this._delete.internalValue = value;
    }
    resetDelete() {
        this._delete.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deleteInput() {
        return this._delete.internalValue;
    }
    // elasticsearch_connection - computed: false, optional: true, required: false
    _elasticsearchConnection = new ElasticsearchIndexLifecycleElasticsearchConnectionOutputReference(this, "elasticsearch_connection");
    get elasticsearchConnection() {
        return this._elasticsearchConnection;
    }
    putElasticsearchConnection(value) {
        this._elasticsearchConnection.internalValue = value;
    }
    resetElasticsearchConnection() {
        this._elasticsearchConnection.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get elasticsearchConnectionInput() {
        return this._elasticsearchConnection.internalValue;
    }
    // frozen - computed: false, optional: true, required: false
    _frozen = new ElasticsearchIndexLifecycleFrozenOutputReference(this, "frozen");
    get frozen() {
        return this._frozen;
    }
    putFrozen(value) {
        this._frozen.internalValue = value;
    }
    resetFrozen() {
        this._frozen.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get frozenInput() {
        return this._frozen.internalValue;
    }
    // hot - computed: false, optional: true, required: false
    _hot = new ElasticsearchIndexLifecycleHotOutputReference(this, "hot");
    get hot() {
        return this._hot;
    }
    putHot(value) {
        this._hot.internalValue = value;
    }
    resetHot() {
        this._hot.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hotInput() {
        return this._hot.internalValue;
    }
    // warm - computed: false, optional: true, required: false
    _warm = new ElasticsearchIndexLifecycleWarmOutputReference(this, "warm");
    get warm() {
        return this._warm;
    }
    putWarm(value) {
        this._warm.internalValue = value;
    }
    resetWarm() {
        this._warm.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get warmInput() {
        return this._warm.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            metadata: cdktf.stringToTerraform(this._metadata),
            name: cdktf.stringToTerraform(this._name),
            cold: elasticsearchIndexLifecycleColdToTerraform(this._cold.internalValue),
            delete: elasticsearchIndexLifecycleDeleteToTerraform(this._delete.internalValue),
            elasticsearch_connection: elasticsearchIndexLifecycleElasticsearchConnectionToTerraform(this._elasticsearchConnection.internalValue),
            frozen: elasticsearchIndexLifecycleFrozenToTerraform(this._frozen.internalValue),
            hot: elasticsearchIndexLifecycleHotToTerraform(this._hot.internalValue),
            warm: elasticsearchIndexLifecycleWarmToTerraform(this._warm.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            metadata: {
                value: cdktf.stringToHclTerraform(this._metadata),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cold: {
                value: elasticsearchIndexLifecycleColdToHclTerraform(this._cold.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleColdList",
            },
            delete: {
                value: elasticsearchIndexLifecycleDeleteToHclTerraform(this._delete.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleDeleteList",
            },
            elasticsearch_connection: {
                value: elasticsearchIndexLifecycleElasticsearchConnectionToHclTerraform(this._elasticsearchConnection.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleElasticsearchConnectionList",
            },
            frozen: {
                value: elasticsearchIndexLifecycleFrozenToHclTerraform(this._frozen.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleFrozenList",
            },
            hot: {
                value: elasticsearchIndexLifecycleHotToHclTerraform(this._hot.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleHotList",
            },
            warm: {
                value: elasticsearchIndexLifecycleWarmToHclTerraform(this._warm.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIndexLifecycleWarmList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticsearchIndexLifecycle = ElasticsearchIndexLifecycle;

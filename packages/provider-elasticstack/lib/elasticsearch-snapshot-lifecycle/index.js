"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle
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
exports.ElasticsearchSnapshotLifecycle = exports.ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference = void 0;
exports.elasticsearchSnapshotLifecycleElasticsearchConnectionToTerraform = elasticsearchSnapshotLifecycleElasticsearchConnectionToTerraform;
exports.elasticsearchSnapshotLifecycleElasticsearchConnectionToHclTerraform = elasticsearchSnapshotLifecycleElasticsearchConnectionToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticsearchSnapshotLifecycleElasticsearchConnectionToTerraform(struct) {
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
function elasticsearchSnapshotLifecycleElasticsearchConnectionToHclTerraform(struct) {
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
class ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
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
exports.ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference = ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle elasticstack_elasticsearch_snapshot_lifecycle}
*/
class ElasticsearchSnapshotLifecycle extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_elasticsearch_snapshot_lifecycle";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticsearchSnapshotLifecycle resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSnapshotLifecycle to import
    * @param importFromId The id of the existing ElasticsearchSnapshotLifecycle that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSnapshotLifecycle to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_elasticsearch_snapshot_lifecycle", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle elasticstack_elasticsearch_snapshot_lifecycle} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSnapshotLifecycleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_elasticsearch_snapshot_lifecycle',
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
        this._expandWildcards = config.expandWildcards;
        this._expireAfter = config.expireAfter;
        this._featureStates = config.featureStates;
        this._ignoreUnavailable = config.ignoreUnavailable;
        this._includeGlobalState = config.includeGlobalState;
        this._indices = config.indices;
        this._maxCount = config.maxCount;
        this._metadata = config.metadata;
        this._minCount = config.minCount;
        this._name = config.name;
        this._partial = config.partial;
        this._repository = config.repository;
        this._schedule = config.schedule;
        this._snapshotName = config.snapshotName;
        this._elasticsearchConnection.internalValue = config.elasticsearchConnection;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // expand_wildcards - computed: false, optional: true, required: false
    _expandWildcards;
    get expandWildcards() {
        return this.getStringAttribute('expand_wildcards');
    }
    set expandWildcards(value) {
        this._expandWildcards = value;
    }
    resetExpandWildcards() {
        this._expandWildcards = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get expandWildcardsInput() {
        return this._expandWildcards;
    }
    // expire_after - computed: false, optional: true, required: false
    _expireAfter;
    get expireAfter() {
        return this.getStringAttribute('expire_after');
    }
    set expireAfter(value) {
        this._expireAfter = value;
    }
    resetExpireAfter() {
        this._expireAfter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get expireAfterInput() {
        return this._expireAfter;
    }
    // feature_states - computed: true, optional: true, required: false
    _featureStates;
    get featureStates() {
        return cdktf.Fn.tolist(this.getListAttribute('feature_states'));
    }
    set featureStates(value) {
        this._featureStates = value;
    }
    resetFeatureStates() {
        this._featureStates = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get featureStatesInput() {
        return this._featureStates;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // ignore_unavailable - computed: false, optional: true, required: false
    _ignoreUnavailable;
    get ignoreUnavailable() {
        return this.getBooleanAttribute('ignore_unavailable');
    }
    set ignoreUnavailable(value) {
        this._ignoreUnavailable = value;
    }
    resetIgnoreUnavailable() {
        this._ignoreUnavailable = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ignoreUnavailableInput() {
        return this._ignoreUnavailable;
    }
    // include_global_state - computed: false, optional: true, required: false
    _includeGlobalState;
    get includeGlobalState() {
        return this.getBooleanAttribute('include_global_state');
    }
    set includeGlobalState(value) {
        this._includeGlobalState = value;
    }
    resetIncludeGlobalState() {
        this._includeGlobalState = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get includeGlobalStateInput() {
        return this._includeGlobalState;
    }
    // indices - computed: true, optional: true, required: false
    _indices;
    get indices() {
        return this.getListAttribute('indices');
    }
    set indices(value) {
        this._indices = value;
    }
    resetIndices() {
        this._indices = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get indicesInput() {
        return this._indices;
    }
    // max_count - computed: false, optional: true, required: false
    _maxCount;
    get maxCount() {
        return this.getNumberAttribute('max_count');
    }
    set maxCount(value) {
        this._maxCount = value;
    }
    resetMaxCount() {
        this._maxCount = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxCountInput() {
        return this._maxCount;
    }
    // metadata - computed: true, optional: true, required: false
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
    // min_count - computed: false, optional: true, required: false
    _minCount;
    get minCount() {
        return this.getNumberAttribute('min_count');
    }
    set minCount(value) {
        this._minCount = value;
    }
    resetMinCount() {
        this._minCount = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get minCountInput() {
        return this._minCount;
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
    // partial - computed: false, optional: true, required: false
    _partial;
    get partial() {
        return this.getBooleanAttribute('partial');
    }
    set partial(value) {
        this._partial = value;
    }
    resetPartial() {
        this._partial = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get partialInput() {
        return this._partial;
    }
    // repository - computed: false, optional: false, required: true
    _repository;
    get repository() {
        return this.getStringAttribute('repository');
    }
    set repository(value) {
        this._repository = value;
    }
    // Temporarily expose input value. Use with caution.
    get repositoryInput() {
        return this._repository;
    }
    // schedule - computed: false, optional: false, required: true
    _schedule;
    get schedule() {
        return this.getStringAttribute('schedule');
    }
    set schedule(value) {
        this._schedule = value;
    }
    // Temporarily expose input value. Use with caution.
    get scheduleInput() {
        return this._schedule;
    }
    // snapshot_name - computed: false, optional: true, required: false
    _snapshotName;
    get snapshotName() {
        return this.getStringAttribute('snapshot_name');
    }
    set snapshotName(value) {
        this._snapshotName = value;
    }
    resetSnapshotName() {
        this._snapshotName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get snapshotNameInput() {
        return this._snapshotName;
    }
    // elasticsearch_connection - computed: false, optional: true, required: false
    _elasticsearchConnection = new ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference(this, "elasticsearch_connection");
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            expand_wildcards: cdktf.stringToTerraform(this._expandWildcards),
            expire_after: cdktf.stringToTerraform(this._expireAfter),
            feature_states: cdktf.listMapper(cdktf.stringToTerraform, false)(this._featureStates),
            ignore_unavailable: cdktf.booleanToTerraform(this._ignoreUnavailable),
            include_global_state: cdktf.booleanToTerraform(this._includeGlobalState),
            indices: cdktf.listMapper(cdktf.stringToTerraform, false)(this._indices),
            max_count: cdktf.numberToTerraform(this._maxCount),
            metadata: cdktf.stringToTerraform(this._metadata),
            min_count: cdktf.numberToTerraform(this._minCount),
            name: cdktf.stringToTerraform(this._name),
            partial: cdktf.booleanToTerraform(this._partial),
            repository: cdktf.stringToTerraform(this._repository),
            schedule: cdktf.stringToTerraform(this._schedule),
            snapshot_name: cdktf.stringToTerraform(this._snapshotName),
            elasticsearch_connection: elasticsearchSnapshotLifecycleElasticsearchConnectionToTerraform(this._elasticsearchConnection.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            expand_wildcards: {
                value: cdktf.stringToHclTerraform(this._expandWildcards),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            expire_after: {
                value: cdktf.stringToHclTerraform(this._expireAfter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            feature_states: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._featureStates),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            ignore_unavailable: {
                value: cdktf.booleanToHclTerraform(this._ignoreUnavailable),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            include_global_state: {
                value: cdktf.booleanToHclTerraform(this._includeGlobalState),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            indices: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._indices),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            max_count: {
                value: cdktf.numberToHclTerraform(this._maxCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            metadata: {
                value: cdktf.stringToHclTerraform(this._metadata),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            min_count: {
                value: cdktf.numberToHclTerraform(this._minCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            partial: {
                value: cdktf.booleanToHclTerraform(this._partial),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            repository: {
                value: cdktf.stringToHclTerraform(this._repository),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            schedule: {
                value: cdktf.stringToHclTerraform(this._schedule),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            snapshot_name: {
                value: cdktf.stringToHclTerraform(this._snapshotName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            elasticsearch_connection: {
                value: elasticsearchSnapshotLifecycleElasticsearchConnectionToHclTerraform(this._elasticsearchConnection.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotLifecycleElasticsearchConnectionList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticsearchSnapshotLifecycle = ElasticsearchSnapshotLifecycle;

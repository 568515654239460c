"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository
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
exports.ElasticsearchSnapshotRepository = exports.ElasticsearchSnapshotRepositoryUrlOutputReference = exports.ElasticsearchSnapshotRepositoryS3OutputReference = exports.ElasticsearchSnapshotRepositoryHdfsOutputReference = exports.ElasticsearchSnapshotRepositoryGcsOutputReference = exports.ElasticsearchSnapshotRepositoryFsOutputReference = exports.ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference = exports.ElasticsearchSnapshotRepositoryAzureOutputReference = void 0;
exports.elasticsearchSnapshotRepositoryAzureToTerraform = elasticsearchSnapshotRepositoryAzureToTerraform;
exports.elasticsearchSnapshotRepositoryAzureToHclTerraform = elasticsearchSnapshotRepositoryAzureToHclTerraform;
exports.elasticsearchSnapshotRepositoryElasticsearchConnectionToTerraform = elasticsearchSnapshotRepositoryElasticsearchConnectionToTerraform;
exports.elasticsearchSnapshotRepositoryElasticsearchConnectionToHclTerraform = elasticsearchSnapshotRepositoryElasticsearchConnectionToHclTerraform;
exports.elasticsearchSnapshotRepositoryFsToTerraform = elasticsearchSnapshotRepositoryFsToTerraform;
exports.elasticsearchSnapshotRepositoryFsToHclTerraform = elasticsearchSnapshotRepositoryFsToHclTerraform;
exports.elasticsearchSnapshotRepositoryGcsToTerraform = elasticsearchSnapshotRepositoryGcsToTerraform;
exports.elasticsearchSnapshotRepositoryGcsToHclTerraform = elasticsearchSnapshotRepositoryGcsToHclTerraform;
exports.elasticsearchSnapshotRepositoryHdfsToTerraform = elasticsearchSnapshotRepositoryHdfsToTerraform;
exports.elasticsearchSnapshotRepositoryHdfsToHclTerraform = elasticsearchSnapshotRepositoryHdfsToHclTerraform;
exports.elasticsearchSnapshotRepositoryS3ToTerraform = elasticsearchSnapshotRepositoryS3ToTerraform;
exports.elasticsearchSnapshotRepositoryS3ToHclTerraform = elasticsearchSnapshotRepositoryS3ToHclTerraform;
exports.elasticsearchSnapshotRepositoryUrlToTerraform = elasticsearchSnapshotRepositoryUrlToTerraform;
exports.elasticsearchSnapshotRepositoryUrlToHclTerraform = elasticsearchSnapshotRepositoryUrlToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticsearchSnapshotRepositoryAzureToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        base_path: cdktf.stringToTerraform(struct.basePath),
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        client: cdktf.stringToTerraform(struct.client),
        compress: cdktf.booleanToTerraform(struct.compress),
        container: cdktf.stringToTerraform(struct.container),
        location_mode: cdktf.stringToTerraform(struct.locationMode),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        readonly: cdktf.booleanToTerraform(struct.readonly),
    };
}
function elasticsearchSnapshotRepositoryAzureToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        base_path: {
            value: cdktf.stringToHclTerraform(struct.basePath),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client: {
            value: cdktf.stringToHclTerraform(struct.client),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        container: {
            value: cdktf.stringToHclTerraform(struct.container),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        location_mode: {
            value: cdktf.stringToHclTerraform(struct.locationMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryAzureOutputReference extends cdktf.ComplexObject {
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
        if (this._basePath !== undefined) {
            hasAnyValues = true;
            internalValueResult.basePath = this._basePath;
        }
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._client !== undefined) {
            hasAnyValues = true;
            internalValueResult.client = this._client;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._container !== undefined) {
            hasAnyValues = true;
            internalValueResult.container = this._container;
        }
        if (this._locationMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.locationMode = this._locationMode;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._basePath = undefined;
            this._chunkSize = undefined;
            this._client = undefined;
            this._compress = undefined;
            this._container = undefined;
            this._locationMode = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._readonly = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._basePath = value.basePath;
            this._chunkSize = value.chunkSize;
            this._client = value.client;
            this._compress = value.compress;
            this._container = value.container;
            this._locationMode = value.locationMode;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._readonly = value.readonly;
        }
    }
    // base_path - computed: true, optional: true, required: false
    _basePath;
    get basePath() {
        return this.getStringAttribute('base_path');
    }
    set basePath(value) {
        this._basePath = value;
    }
    resetBasePath() {
        this._basePath = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basePathInput() {
        return this._basePath;
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // client - computed: false, optional: true, required: false
    _client;
    get client() {
        return this.getStringAttribute('client');
    }
    set client(value) {
        this._client = value;
    }
    resetClient() {
        this._client = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientInput() {
        return this._client;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // container - computed: false, optional: false, required: true
    _container;
    get container() {
        return this.getStringAttribute('container');
    }
    set container(value) {
        this._container = value;
    }
    // Temporarily expose input value. Use with caution.
    get containerInput() {
        return this._container;
    }
    // location_mode - computed: false, optional: true, required: false
    _locationMode;
    get locationMode() {
        return this.getStringAttribute('location_mode');
    }
    set locationMode(value) {
        this._locationMode = value;
    }
    resetLocationMode() {
        this._locationMode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get locationModeInput() {
        return this._locationMode;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
}
exports.ElasticsearchSnapshotRepositoryAzureOutputReference = ElasticsearchSnapshotRepositoryAzureOutputReference;
function elasticsearchSnapshotRepositoryElasticsearchConnectionToTerraform(struct) {
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
function elasticsearchSnapshotRepositoryElasticsearchConnectionToHclTerraform(struct) {
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
class ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
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
exports.ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference = ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference;
function elasticsearchSnapshotRepositoryFsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        compress: cdktf.booleanToTerraform(struct.compress),
        location: cdktf.stringToTerraform(struct.location),
        max_number_of_snapshots: cdktf.numberToTerraform(struct.maxNumberOfSnapshots),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        readonly: cdktf.booleanToTerraform(struct.readonly),
    };
}
function elasticsearchSnapshotRepositoryFsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        location: {
            value: cdktf.stringToHclTerraform(struct.location),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_number_of_snapshots: {
            value: cdktf.numberToHclTerraform(struct.maxNumberOfSnapshots),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryFsOutputReference extends cdktf.ComplexObject {
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
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._location !== undefined) {
            hasAnyValues = true;
            internalValueResult.location = this._location;
        }
        if (this._maxNumberOfSnapshots !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNumberOfSnapshots = this._maxNumberOfSnapshots;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._chunkSize = undefined;
            this._compress = undefined;
            this._location = undefined;
            this._maxNumberOfSnapshots = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._readonly = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._chunkSize = value.chunkSize;
            this._compress = value.compress;
            this._location = value.location;
            this._maxNumberOfSnapshots = value.maxNumberOfSnapshots;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._readonly = value.readonly;
        }
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // location - computed: false, optional: false, required: true
    _location;
    get location() {
        return this.getStringAttribute('location');
    }
    set location(value) {
        this._location = value;
    }
    // Temporarily expose input value. Use with caution.
    get locationInput() {
        return this._location;
    }
    // max_number_of_snapshots - computed: false, optional: true, required: false
    _maxNumberOfSnapshots;
    get maxNumberOfSnapshots() {
        return this.getNumberAttribute('max_number_of_snapshots');
    }
    set maxNumberOfSnapshots(value) {
        this._maxNumberOfSnapshots = value;
    }
    resetMaxNumberOfSnapshots() {
        this._maxNumberOfSnapshots = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxNumberOfSnapshotsInput() {
        return this._maxNumberOfSnapshots;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
}
exports.ElasticsearchSnapshotRepositoryFsOutputReference = ElasticsearchSnapshotRepositoryFsOutputReference;
function elasticsearchSnapshotRepositoryGcsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        base_path: cdktf.stringToTerraform(struct.basePath),
        bucket: cdktf.stringToTerraform(struct.bucket),
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        client: cdktf.stringToTerraform(struct.client),
        compress: cdktf.booleanToTerraform(struct.compress),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        readonly: cdktf.booleanToTerraform(struct.readonly),
    };
}
function elasticsearchSnapshotRepositoryGcsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        base_path: {
            value: cdktf.stringToHclTerraform(struct.basePath),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        bucket: {
            value: cdktf.stringToHclTerraform(struct.bucket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client: {
            value: cdktf.stringToHclTerraform(struct.client),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryGcsOutputReference extends cdktf.ComplexObject {
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
        if (this._basePath !== undefined) {
            hasAnyValues = true;
            internalValueResult.basePath = this._basePath;
        }
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._client !== undefined) {
            hasAnyValues = true;
            internalValueResult.client = this._client;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._basePath = undefined;
            this._bucket = undefined;
            this._chunkSize = undefined;
            this._client = undefined;
            this._compress = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._readonly = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._basePath = value.basePath;
            this._bucket = value.bucket;
            this._chunkSize = value.chunkSize;
            this._client = value.client;
            this._compress = value.compress;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._readonly = value.readonly;
        }
    }
    // base_path - computed: true, optional: true, required: false
    _basePath;
    get basePath() {
        return this.getStringAttribute('base_path');
    }
    set basePath(value) {
        this._basePath = value;
    }
    resetBasePath() {
        this._basePath = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basePathInput() {
        return this._basePath;
    }
    // bucket - computed: false, optional: false, required: true
    _bucket;
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    // Temporarily expose input value. Use with caution.
    get bucketInput() {
        return this._bucket;
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // client - computed: false, optional: true, required: false
    _client;
    get client() {
        return this.getStringAttribute('client');
    }
    set client(value) {
        this._client = value;
    }
    resetClient() {
        this._client = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientInput() {
        return this._client;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
}
exports.ElasticsearchSnapshotRepositoryGcsOutputReference = ElasticsearchSnapshotRepositoryGcsOutputReference;
function elasticsearchSnapshotRepositoryHdfsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        compress: cdktf.booleanToTerraform(struct.compress),
        load_defaults: cdktf.booleanToTerraform(struct.loadDefaults),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        path: cdktf.stringToTerraform(struct.path),
        readonly: cdktf.booleanToTerraform(struct.readonly),
        uri: cdktf.stringToTerraform(struct.uri),
    };
}
function elasticsearchSnapshotRepositoryHdfsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        load_defaults: {
            value: cdktf.booleanToHclTerraform(struct.loadDefaults),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        path: {
            value: cdktf.stringToHclTerraform(struct.path),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        uri: {
            value: cdktf.stringToHclTerraform(struct.uri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryHdfsOutputReference extends cdktf.ComplexObject {
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
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._loadDefaults !== undefined) {
            hasAnyValues = true;
            internalValueResult.loadDefaults = this._loadDefaults;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._path !== undefined) {
            hasAnyValues = true;
            internalValueResult.path = this._path;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        if (this._uri !== undefined) {
            hasAnyValues = true;
            internalValueResult.uri = this._uri;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._chunkSize = undefined;
            this._compress = undefined;
            this._loadDefaults = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._path = undefined;
            this._readonly = undefined;
            this._uri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._chunkSize = value.chunkSize;
            this._compress = value.compress;
            this._loadDefaults = value.loadDefaults;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._path = value.path;
            this._readonly = value.readonly;
            this._uri = value.uri;
        }
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // load_defaults - computed: false, optional: true, required: false
    _loadDefaults;
    get loadDefaults() {
        return this.getBooleanAttribute('load_defaults');
    }
    set loadDefaults(value) {
        this._loadDefaults = value;
    }
    resetLoadDefaults() {
        this._loadDefaults = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get loadDefaultsInput() {
        return this._loadDefaults;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // path - computed: false, optional: false, required: true
    _path;
    get path() {
        return this.getStringAttribute('path');
    }
    set path(value) {
        this._path = value;
    }
    // Temporarily expose input value. Use with caution.
    get pathInput() {
        return this._path;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
    // uri - computed: false, optional: false, required: true
    _uri;
    get uri() {
        return this.getStringAttribute('uri');
    }
    set uri(value) {
        this._uri = value;
    }
    // Temporarily expose input value. Use with caution.
    get uriInput() {
        return this._uri;
    }
}
exports.ElasticsearchSnapshotRepositoryHdfsOutputReference = ElasticsearchSnapshotRepositoryHdfsOutputReference;
function elasticsearchSnapshotRepositoryS3ToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        base_path: cdktf.stringToTerraform(struct.basePath),
        bucket: cdktf.stringToTerraform(struct.bucket),
        buffer_size: cdktf.stringToTerraform(struct.bufferSize),
        canned_acl: cdktf.stringToTerraform(struct.cannedAcl),
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        client: cdktf.stringToTerraform(struct.client),
        compress: cdktf.booleanToTerraform(struct.compress),
        endpoint: cdktf.stringToTerraform(struct.endpoint),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        path_style_access: cdktf.booleanToTerraform(struct.pathStyleAccess),
        readonly: cdktf.booleanToTerraform(struct.readonly),
        server_side_encryption: cdktf.booleanToTerraform(struct.serverSideEncryption),
        storage_class: cdktf.stringToTerraform(struct.storageClass),
    };
}
function elasticsearchSnapshotRepositoryS3ToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        base_path: {
            value: cdktf.stringToHclTerraform(struct.basePath),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        bucket: {
            value: cdktf.stringToHclTerraform(struct.bucket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        buffer_size: {
            value: cdktf.stringToHclTerraform(struct.bufferSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        canned_acl: {
            value: cdktf.stringToHclTerraform(struct.cannedAcl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client: {
            value: cdktf.stringToHclTerraform(struct.client),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        endpoint: {
            value: cdktf.stringToHclTerraform(struct.endpoint),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        path_style_access: {
            value: cdktf.booleanToHclTerraform(struct.pathStyleAccess),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        server_side_encryption: {
            value: cdktf.booleanToHclTerraform(struct.serverSideEncryption),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        storage_class: {
            value: cdktf.stringToHclTerraform(struct.storageClass),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryS3OutputReference extends cdktf.ComplexObject {
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
        if (this._basePath !== undefined) {
            hasAnyValues = true;
            internalValueResult.basePath = this._basePath;
        }
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._bufferSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.bufferSize = this._bufferSize;
        }
        if (this._cannedAcl !== undefined) {
            hasAnyValues = true;
            internalValueResult.cannedAcl = this._cannedAcl;
        }
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._client !== undefined) {
            hasAnyValues = true;
            internalValueResult.client = this._client;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._endpoint !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpoint = this._endpoint;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._pathStyleAccess !== undefined) {
            hasAnyValues = true;
            internalValueResult.pathStyleAccess = this._pathStyleAccess;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        if (this._serverSideEncryption !== undefined) {
            hasAnyValues = true;
            internalValueResult.serverSideEncryption = this._serverSideEncryption;
        }
        if (this._storageClass !== undefined) {
            hasAnyValues = true;
            internalValueResult.storageClass = this._storageClass;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._basePath = undefined;
            this._bucket = undefined;
            this._bufferSize = undefined;
            this._cannedAcl = undefined;
            this._chunkSize = undefined;
            this._client = undefined;
            this._compress = undefined;
            this._endpoint = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._pathStyleAccess = undefined;
            this._readonly = undefined;
            this._serverSideEncryption = undefined;
            this._storageClass = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._basePath = value.basePath;
            this._bucket = value.bucket;
            this._bufferSize = value.bufferSize;
            this._cannedAcl = value.cannedAcl;
            this._chunkSize = value.chunkSize;
            this._client = value.client;
            this._compress = value.compress;
            this._endpoint = value.endpoint;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._pathStyleAccess = value.pathStyleAccess;
            this._readonly = value.readonly;
            this._serverSideEncryption = value.serverSideEncryption;
            this._storageClass = value.storageClass;
        }
    }
    // base_path - computed: true, optional: true, required: false
    _basePath;
    get basePath() {
        return this.getStringAttribute('base_path');
    }
    set basePath(value) {
        this._basePath = value;
    }
    resetBasePath() {
        this._basePath = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basePathInput() {
        return this._basePath;
    }
    // bucket - computed: false, optional: false, required: true
    _bucket;
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    // Temporarily expose input value. Use with caution.
    get bucketInput() {
        return this._bucket;
    }
    // buffer_size - computed: true, optional: true, required: false
    _bufferSize;
    get bufferSize() {
        return this.getStringAttribute('buffer_size');
    }
    set bufferSize(value) {
        this._bufferSize = value;
    }
    resetBufferSize() {
        this._bufferSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get bufferSizeInput() {
        return this._bufferSize;
    }
    // canned_acl - computed: false, optional: true, required: false
    _cannedAcl;
    get cannedAcl() {
        return this.getStringAttribute('canned_acl');
    }
    set cannedAcl(value) {
        this._cannedAcl = value;
    }
    resetCannedAcl() {
        this._cannedAcl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get cannedAclInput() {
        return this._cannedAcl;
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // client - computed: false, optional: true, required: false
    _client;
    get client() {
        return this.getStringAttribute('client');
    }
    set client(value) {
        this._client = value;
    }
    resetClient() {
        this._client = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientInput() {
        return this._client;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // endpoint - computed: true, optional: true, required: false
    _endpoint;
    get endpoint() {
        return this.getStringAttribute('endpoint');
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointInput() {
        return this._endpoint;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // path_style_access - computed: false, optional: true, required: false
    _pathStyleAccess;
    get pathStyleAccess() {
        return this.getBooleanAttribute('path_style_access');
    }
    set pathStyleAccess(value) {
        this._pathStyleAccess = value;
    }
    resetPathStyleAccess() {
        this._pathStyleAccess = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pathStyleAccessInput() {
        return this._pathStyleAccess;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
    // server_side_encryption - computed: false, optional: true, required: false
    _serverSideEncryption;
    get serverSideEncryption() {
        return this.getBooleanAttribute('server_side_encryption');
    }
    set serverSideEncryption(value) {
        this._serverSideEncryption = value;
    }
    resetServerSideEncryption() {
        this._serverSideEncryption = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get serverSideEncryptionInput() {
        return this._serverSideEncryption;
    }
    // storage_class - computed: false, optional: true, required: false
    _storageClass;
    get storageClass() {
        return this.getStringAttribute('storage_class');
    }
    set storageClass(value) {
        this._storageClass = value;
    }
    resetStorageClass() {
        this._storageClass = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get storageClassInput() {
        return this._storageClass;
    }
}
exports.ElasticsearchSnapshotRepositoryS3OutputReference = ElasticsearchSnapshotRepositoryS3OutputReference;
function elasticsearchSnapshotRepositoryUrlToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        chunk_size: cdktf.stringToTerraform(struct.chunkSize),
        compress: cdktf.booleanToTerraform(struct.compress),
        http_max_retries: cdktf.numberToTerraform(struct.httpMaxRetries),
        http_socket_timeout: cdktf.stringToTerraform(struct.httpSocketTimeout),
        max_number_of_snapshots: cdktf.numberToTerraform(struct.maxNumberOfSnapshots),
        max_restore_bytes_per_sec: cdktf.stringToTerraform(struct.maxRestoreBytesPerSec),
        max_snapshot_bytes_per_sec: cdktf.stringToTerraform(struct.maxSnapshotBytesPerSec),
        readonly: cdktf.booleanToTerraform(struct.readonly),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function elasticsearchSnapshotRepositoryUrlToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        chunk_size: {
            value: cdktf.stringToHclTerraform(struct.chunkSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compress: {
            value: cdktf.booleanToHclTerraform(struct.compress),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        http_max_retries: {
            value: cdktf.numberToHclTerraform(struct.httpMaxRetries),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        http_socket_timeout: {
            value: cdktf.stringToHclTerraform(struct.httpSocketTimeout),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_number_of_snapshots: {
            value: cdktf.numberToHclTerraform(struct.maxNumberOfSnapshots),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_restore_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxRestoreBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_snapshot_bytes_per_sec: {
            value: cdktf.stringToHclTerraform(struct.maxSnapshotBytesPerSec),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        readonly: {
            value: cdktf.booleanToHclTerraform(struct.readonly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSnapshotRepositoryUrlOutputReference extends cdktf.ComplexObject {
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
        if (this._chunkSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.chunkSize = this._chunkSize;
        }
        if (this._compress !== undefined) {
            hasAnyValues = true;
            internalValueResult.compress = this._compress;
        }
        if (this._httpMaxRetries !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMaxRetries = this._httpMaxRetries;
        }
        if (this._httpSocketTimeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpSocketTimeout = this._httpSocketTimeout;
        }
        if (this._maxNumberOfSnapshots !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNumberOfSnapshots = this._maxNumberOfSnapshots;
        }
        if (this._maxRestoreBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRestoreBytesPerSec = this._maxRestoreBytesPerSec;
        }
        if (this._maxSnapshotBytesPerSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxSnapshotBytesPerSec = this._maxSnapshotBytesPerSec;
        }
        if (this._readonly !== undefined) {
            hasAnyValues = true;
            internalValueResult.readonly = this._readonly;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._chunkSize = undefined;
            this._compress = undefined;
            this._httpMaxRetries = undefined;
            this._httpSocketTimeout = undefined;
            this._maxNumberOfSnapshots = undefined;
            this._maxRestoreBytesPerSec = undefined;
            this._maxSnapshotBytesPerSec = undefined;
            this._readonly = undefined;
            this._url = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._chunkSize = value.chunkSize;
            this._compress = value.compress;
            this._httpMaxRetries = value.httpMaxRetries;
            this._httpSocketTimeout = value.httpSocketTimeout;
            this._maxNumberOfSnapshots = value.maxNumberOfSnapshots;
            this._maxRestoreBytesPerSec = value.maxRestoreBytesPerSec;
            this._maxSnapshotBytesPerSec = value.maxSnapshotBytesPerSec;
            this._readonly = value.readonly;
            this._url = value.url;
        }
    }
    // chunk_size - computed: false, optional: true, required: false
    _chunkSize;
    get chunkSize() {
        return this.getStringAttribute('chunk_size');
    }
    set chunkSize(value) {
        this._chunkSize = value;
    }
    resetChunkSize() {
        this._chunkSize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get chunkSizeInput() {
        return this._chunkSize;
    }
    // compress - computed: false, optional: true, required: false
    _compress;
    get compress() {
        return this.getBooleanAttribute('compress');
    }
    set compress(value) {
        this._compress = value;
    }
    resetCompress() {
        this._compress = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get compressInput() {
        return this._compress;
    }
    // http_max_retries - computed: false, optional: true, required: false
    _httpMaxRetries;
    get httpMaxRetries() {
        return this.getNumberAttribute('http_max_retries');
    }
    set httpMaxRetries(value) {
        this._httpMaxRetries = value;
    }
    resetHttpMaxRetries() {
        this._httpMaxRetries = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpMaxRetriesInput() {
        return this._httpMaxRetries;
    }
    // http_socket_timeout - computed: false, optional: true, required: false
    _httpSocketTimeout;
    get httpSocketTimeout() {
        return this.getStringAttribute('http_socket_timeout');
    }
    set httpSocketTimeout(value) {
        this._httpSocketTimeout = value;
    }
    resetHttpSocketTimeout() {
        this._httpSocketTimeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpSocketTimeoutInput() {
        return this._httpSocketTimeout;
    }
    // max_number_of_snapshots - computed: false, optional: true, required: false
    _maxNumberOfSnapshots;
    get maxNumberOfSnapshots() {
        return this.getNumberAttribute('max_number_of_snapshots');
    }
    set maxNumberOfSnapshots(value) {
        this._maxNumberOfSnapshots = value;
    }
    resetMaxNumberOfSnapshots() {
        this._maxNumberOfSnapshots = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxNumberOfSnapshotsInput() {
        return this._maxNumberOfSnapshots;
    }
    // max_restore_bytes_per_sec - computed: false, optional: true, required: false
    _maxRestoreBytesPerSec;
    get maxRestoreBytesPerSec() {
        return this.getStringAttribute('max_restore_bytes_per_sec');
    }
    set maxRestoreBytesPerSec(value) {
        this._maxRestoreBytesPerSec = value;
    }
    resetMaxRestoreBytesPerSec() {
        this._maxRestoreBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRestoreBytesPerSecInput() {
        return this._maxRestoreBytesPerSec;
    }
    // max_snapshot_bytes_per_sec - computed: false, optional: true, required: false
    _maxSnapshotBytesPerSec;
    get maxSnapshotBytesPerSec() {
        return this.getStringAttribute('max_snapshot_bytes_per_sec');
    }
    set maxSnapshotBytesPerSec(value) {
        this._maxSnapshotBytesPerSec = value;
    }
    resetMaxSnapshotBytesPerSec() {
        this._maxSnapshotBytesPerSec = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSnapshotBytesPerSecInput() {
        return this._maxSnapshotBytesPerSec;
    }
    // readonly - computed: false, optional: true, required: false
    _readonly;
    get readonly() {
        return this.getBooleanAttribute('readonly');
    }
    set readonly(value) {
        this._readonly = value;
    }
    resetReadonly() {
        this._readonly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readonlyInput() {
        return this._readonly;
    }
    // url - computed: false, optional: false, required: true
    _url;
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ElasticsearchSnapshotRepositoryUrlOutputReference = ElasticsearchSnapshotRepositoryUrlOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository elasticstack_elasticsearch_snapshot_repository}
*/
class ElasticsearchSnapshotRepository extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_elasticsearch_snapshot_repository";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticsearchSnapshotRepository resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSnapshotRepository to import
    * @param importFromId The id of the existing ElasticsearchSnapshotRepository that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSnapshotRepository to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_elasticsearch_snapshot_repository", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository elasticstack_elasticsearch_snapshot_repository} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSnapshotRepositoryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_elasticsearch_snapshot_repository',
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
        this._name = config.name;
        this._verify = config.verify;
        this._azure.internalValue = config.azure;
        this._elasticsearchConnection.internalValue = config.elasticsearchConnection;
        this._fs.internalValue = config.fs;
        this._gcs.internalValue = config.gcs;
        this._hdfs.internalValue = config.hdfs;
        this._s3.internalValue = config.s3;
        this._url.internalValue = config.url;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
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
    // verify - computed: false, optional: true, required: false
    _verify;
    get verify() {
        return this.getBooleanAttribute('verify');
    }
    set verify(value) {
        this._verify = value;
    }
    resetVerify() {
        this._verify = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get verifyInput() {
        return this._verify;
    }
    // azure - computed: false, optional: true, required: false
    _azure = new ElasticsearchSnapshotRepositoryAzureOutputReference(this, "azure");
    get azure() {
        return this._azure;
    }
    putAzure(value) {
        this._azure.internalValue = value;
    }
    resetAzure() {
        this._azure.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get azureInput() {
        return this._azure.internalValue;
    }
    // elasticsearch_connection - computed: false, optional: true, required: false
    _elasticsearchConnection = new ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference(this, "elasticsearch_connection");
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
    // fs - computed: false, optional: true, required: false
    _fs = new ElasticsearchSnapshotRepositoryFsOutputReference(this, "fs");
    get fs() {
        return this._fs;
    }
    putFs(value) {
        this._fs.internalValue = value;
    }
    resetFs() {
        this._fs.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fsInput() {
        return this._fs.internalValue;
    }
    // gcs - computed: false, optional: true, required: false
    _gcs = new ElasticsearchSnapshotRepositoryGcsOutputReference(this, "gcs");
    get gcs() {
        return this._gcs;
    }
    putGcs(value) {
        this._gcs.internalValue = value;
    }
    resetGcs() {
        this._gcs.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get gcsInput() {
        return this._gcs.internalValue;
    }
    // hdfs - computed: false, optional: true, required: false
    _hdfs = new ElasticsearchSnapshotRepositoryHdfsOutputReference(this, "hdfs");
    get hdfs() {
        return this._hdfs;
    }
    putHdfs(value) {
        this._hdfs.internalValue = value;
    }
    resetHdfs() {
        this._hdfs.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hdfsInput() {
        return this._hdfs.internalValue;
    }
    // s3 - computed: false, optional: true, required: false
    _s3 = new ElasticsearchSnapshotRepositoryS3OutputReference(this, "s3");
    get s3() {
        return this._s3;
    }
    putS3(value) {
        this._s3.internalValue = value;
    }
    resetS3() {
        this._s3.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get s3Input() {
        return this._s3.internalValue;
    }
    // url - computed: false, optional: true, required: false
    _url = new ElasticsearchSnapshotRepositoryUrlOutputReference(this, "url");
    get url() {
        return this._url;
    }
    putUrl(value) {
        this._url.internalValue = value;
    }
    resetUrl() {
        this._url.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            name: cdktf.stringToTerraform(this._name),
            verify: cdktf.booleanToTerraform(this._verify),
            azure: elasticsearchSnapshotRepositoryAzureToTerraform(this._azure.internalValue),
            elasticsearch_connection: elasticsearchSnapshotRepositoryElasticsearchConnectionToTerraform(this._elasticsearchConnection.internalValue),
            fs: elasticsearchSnapshotRepositoryFsToTerraform(this._fs.internalValue),
            gcs: elasticsearchSnapshotRepositoryGcsToTerraform(this._gcs.internalValue),
            hdfs: elasticsearchSnapshotRepositoryHdfsToTerraform(this._hdfs.internalValue),
            s3: elasticsearchSnapshotRepositoryS3ToTerraform(this._s3.internalValue),
            url: elasticsearchSnapshotRepositoryUrlToTerraform(this._url.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            verify: {
                value: cdktf.booleanToHclTerraform(this._verify),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            azure: {
                value: elasticsearchSnapshotRepositoryAzureToHclTerraform(this._azure.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryAzureList",
            },
            elasticsearch_connection: {
                value: elasticsearchSnapshotRepositoryElasticsearchConnectionToHclTerraform(this._elasticsearchConnection.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryElasticsearchConnectionList",
            },
            fs: {
                value: elasticsearchSnapshotRepositoryFsToHclTerraform(this._fs.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryFsList",
            },
            gcs: {
                value: elasticsearchSnapshotRepositoryGcsToHclTerraform(this._gcs.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryGcsList",
            },
            hdfs: {
                value: elasticsearchSnapshotRepositoryHdfsToHclTerraform(this._hdfs.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryHdfsList",
            },
            s3: {
                value: elasticsearchSnapshotRepositoryS3ToHclTerraform(this._s3.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryS3List",
            },
            url: {
                value: elasticsearchSnapshotRepositoryUrlToHclTerraform(this._url.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSnapshotRepositoryUrlList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticsearchSnapshotRepository = ElasticsearchSnapshotRepository;

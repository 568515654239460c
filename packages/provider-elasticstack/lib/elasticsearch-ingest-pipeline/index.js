"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline
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
exports.ElasticsearchIngestPipeline = exports.ElasticsearchIngestPipelineElasticsearchConnectionOutputReference = void 0;
exports.elasticsearchIngestPipelineElasticsearchConnectionToTerraform = elasticsearchIngestPipelineElasticsearchConnectionToTerraform;
exports.elasticsearchIngestPipelineElasticsearchConnectionToHclTerraform = elasticsearchIngestPipelineElasticsearchConnectionToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticsearchIngestPipelineElasticsearchConnectionToTerraform(struct) {
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
function elasticsearchIngestPipelineElasticsearchConnectionToHclTerraform(struct) {
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
class ElasticsearchIngestPipelineElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
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
exports.ElasticsearchIngestPipelineElasticsearchConnectionOutputReference = ElasticsearchIngestPipelineElasticsearchConnectionOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline elasticstack_elasticsearch_ingest_pipeline}
*/
class ElasticsearchIngestPipeline extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_elasticsearch_ingest_pipeline";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticsearchIngestPipeline resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchIngestPipeline to import
    * @param importFromId The id of the existing ElasticsearchIngestPipeline that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchIngestPipeline to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_elasticsearch_ingest_pipeline", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline elasticstack_elasticsearch_ingest_pipeline} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchIngestPipelineConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_elasticsearch_ingest_pipeline',
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
        this._description = config.description;
        this._metadata = config.metadata;
        this._name = config.name;
        this._onFailure = config.onFailure;
        this._processors = config.processors;
        this._elasticsearchConnection.internalValue = config.elasticsearchConnection;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // description - computed: false, optional: true, required: false
    _description;
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
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
    // on_failure - computed: false, optional: true, required: false
    _onFailure;
    get onFailure() {
        return this.getListAttribute('on_failure');
    }
    set onFailure(value) {
        this._onFailure = value;
    }
    resetOnFailure() {
        this._onFailure = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get onFailureInput() {
        return this._onFailure;
    }
    // processors - computed: false, optional: false, required: true
    _processors;
    get processors() {
        return this.getListAttribute('processors');
    }
    set processors(value) {
        this._processors = value;
    }
    // Temporarily expose input value. Use with caution.
    get processorsInput() {
        return this._processors;
    }
    // elasticsearch_connection - computed: false, optional: true, required: false
    _elasticsearchConnection = new ElasticsearchIngestPipelineElasticsearchConnectionOutputReference(this, "elasticsearch_connection");
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
            description: cdktf.stringToTerraform(this._description),
            metadata: cdktf.stringToTerraform(this._metadata),
            name: cdktf.stringToTerraform(this._name),
            on_failure: cdktf.listMapper(cdktf.stringToTerraform, false)(this._onFailure),
            processors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._processors),
            elasticsearch_connection: elasticsearchIngestPipelineElasticsearchConnectionToTerraform(this._elasticsearchConnection.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
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
            on_failure: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._onFailure),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            processors: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._processors),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            elasticsearch_connection: {
                value: elasticsearchIngestPipelineElasticsearchConnectionToHclTerraform(this._elasticsearchConnection.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchIngestPipelineElasticsearchConnectionList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticsearchIngestPipeline = ElasticsearchIngestPipeline;

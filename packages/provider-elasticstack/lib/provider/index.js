"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs
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
exports.ElasticstackProvider = void 0;
exports.elasticstackProviderElasticsearchToTerraform = elasticstackProviderElasticsearchToTerraform;
exports.elasticstackProviderElasticsearchToHclTerraform = elasticstackProviderElasticsearchToHclTerraform;
exports.elasticstackProviderFleetToTerraform = elasticstackProviderFleetToTerraform;
exports.elasticstackProviderFleetToHclTerraform = elasticstackProviderFleetToHclTerraform;
exports.elasticstackProviderKibanaToTerraform = elasticstackProviderKibanaToTerraform;
exports.elasticstackProviderKibanaToHclTerraform = elasticstackProviderKibanaToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticstackProviderElasticsearchToTerraform(struct) {
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
function elasticstackProviderElasticsearchToHclTerraform(struct) {
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
function elasticstackProviderFleetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        ca_certs: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.caCerts),
        endpoint: cdktf.stringToTerraform(struct.endpoint),
        insecure: cdktf.booleanToTerraform(struct.insecure),
        password: cdktf.stringToTerraform(struct.password),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function elasticstackProviderFleetToHclTerraform(struct) {
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
        ca_certs: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.caCerts),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        endpoint: {
            value: cdktf.stringToHclTerraform(struct.endpoint),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        insecure: {
            value: cdktf.booleanToHclTerraform(struct.insecure),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
function elasticstackProviderKibanaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        ca_certs: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.caCerts),
        endpoints: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.endpoints),
        insecure: cdktf.booleanToTerraform(struct.insecure),
        password: cdktf.stringToTerraform(struct.password),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function elasticstackProviderKibanaToHclTerraform(struct) {
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
        ca_certs: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.caCerts),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        endpoints: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.endpoints),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        insecure: {
            value: cdktf.booleanToHclTerraform(struct.insecure),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs elasticstack}
*/
class ElasticstackProvider extends cdktf.TerraformProvider {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticstackProvider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticstackProvider to import
    * @param importFromId The id of the existing ElasticstackProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticstackProvider to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs elasticstack} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticstackProviderConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'elasticstack',
            terraformGeneratorMetadata: {
                providerName: 'elasticstack',
                providerVersion: '0.11.17'
            },
            terraformProviderSource: 'elastic/elasticstack'
        });
        this._alias = config.alias;
        this._elasticsearch = config.elasticsearch;
        this._fleet = config.fleet;
        this._kibana = config.kibana;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // alias - computed: false, optional: true, required: false
    _alias;
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get aliasInput() {
        return this._alias;
    }
    // elasticsearch - computed: false, optional: true, required: false
    _elasticsearch;
    get elasticsearch() {
        return this._elasticsearch;
    }
    set elasticsearch(value) {
        this._elasticsearch = value;
    }
    resetElasticsearch() {
        this._elasticsearch = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get elasticsearchInput() {
        return this._elasticsearch;
    }
    // fleet - computed: false, optional: true, required: false
    _fleet;
    get fleet() {
        return this._fleet;
    }
    set fleet(value) {
        this._fleet = value;
    }
    resetFleet() {
        this._fleet = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fleetInput() {
        return this._fleet;
    }
    // kibana - computed: false, optional: true, required: false
    _kibana;
    get kibana() {
        return this._kibana;
    }
    set kibana(value) {
        this._kibana = value;
    }
    resetKibana() {
        this._kibana = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get kibanaInput() {
        return this._kibana;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            alias: cdktf.stringToTerraform(this._alias),
            elasticsearch: elasticstackProviderElasticsearchToTerraform(this._elasticsearch),
            fleet: elasticstackProviderFleetToTerraform(this._fleet),
            kibana: elasticstackProviderKibanaToTerraform(this._kibana),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            alias: {
                value: cdktf.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            elasticsearch: {
                value: elasticstackProviderElasticsearchToHclTerraform(this._elasticsearch),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticstackProviderElasticsearchList",
            },
            fleet: {
                value: elasticstackProviderFleetToHclTerraform(this._fleet),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticstackProviderFleetList",
            },
            kibana: {
                value: elasticstackProviderKibanaToHclTerraform(this._kibana),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticstackProviderKibanaList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticstackProvider = ElasticstackProvider;

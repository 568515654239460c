"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role
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
exports.ElasticsearchSecurityRole = exports.ElasticsearchSecurityRoleRemoteIndicesList = exports.ElasticsearchSecurityRoleRemoteIndicesOutputReference = exports.ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference = exports.ElasticsearchSecurityRoleIndicesList = exports.ElasticsearchSecurityRoleIndicesOutputReference = exports.ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference = exports.ElasticsearchSecurityRoleElasticsearchConnectionOutputReference = exports.ElasticsearchSecurityRoleApplicationsList = exports.ElasticsearchSecurityRoleApplicationsOutputReference = void 0;
exports.elasticsearchSecurityRoleApplicationsToTerraform = elasticsearchSecurityRoleApplicationsToTerraform;
exports.elasticsearchSecurityRoleApplicationsToHclTerraform = elasticsearchSecurityRoleApplicationsToHclTerraform;
exports.elasticsearchSecurityRoleElasticsearchConnectionToTerraform = elasticsearchSecurityRoleElasticsearchConnectionToTerraform;
exports.elasticsearchSecurityRoleElasticsearchConnectionToHclTerraform = elasticsearchSecurityRoleElasticsearchConnectionToHclTerraform;
exports.elasticsearchSecurityRoleIndicesFieldSecurityToTerraform = elasticsearchSecurityRoleIndicesFieldSecurityToTerraform;
exports.elasticsearchSecurityRoleIndicesFieldSecurityToHclTerraform = elasticsearchSecurityRoleIndicesFieldSecurityToHclTerraform;
exports.elasticsearchSecurityRoleIndicesToTerraform = elasticsearchSecurityRoleIndicesToTerraform;
exports.elasticsearchSecurityRoleIndicesToHclTerraform = elasticsearchSecurityRoleIndicesToHclTerraform;
exports.elasticsearchSecurityRoleRemoteIndicesFieldSecurityToTerraform = elasticsearchSecurityRoleRemoteIndicesFieldSecurityToTerraform;
exports.elasticsearchSecurityRoleRemoteIndicesFieldSecurityToHclTerraform = elasticsearchSecurityRoleRemoteIndicesFieldSecurityToHclTerraform;
exports.elasticsearchSecurityRoleRemoteIndicesToTerraform = elasticsearchSecurityRoleRemoteIndicesToTerraform;
exports.elasticsearchSecurityRoleRemoteIndicesToHclTerraform = elasticsearchSecurityRoleRemoteIndicesToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function elasticsearchSecurityRoleApplicationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        application: cdktf.stringToTerraform(struct.application),
        privileges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.privileges),
        resources: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.resources),
    };
}
function elasticsearchSecurityRoleApplicationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        application: {
            value: cdktf.stringToHclTerraform(struct.application),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        privileges: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.privileges),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        resources: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.resources),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSecurityRoleApplicationsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._application !== undefined) {
            hasAnyValues = true;
            internalValueResult.application = this._application;
        }
        if (this._privileges !== undefined) {
            hasAnyValues = true;
            internalValueResult.privileges = this._privileges;
        }
        if (this._resources !== undefined) {
            hasAnyValues = true;
            internalValueResult.resources = this._resources;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._application = undefined;
            this._privileges = undefined;
            this._resources = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._application = value.application;
            this._privileges = value.privileges;
            this._resources = value.resources;
        }
    }
    // application - computed: false, optional: false, required: true
    _application;
    get application() {
        return this.getStringAttribute('application');
    }
    set application(value) {
        this._application = value;
    }
    // Temporarily expose input value. Use with caution.
    get applicationInput() {
        return this._application;
    }
    // privileges - computed: false, optional: false, required: true
    _privileges;
    get privileges() {
        return cdktf.Fn.tolist(this.getListAttribute('privileges'));
    }
    set privileges(value) {
        this._privileges = value;
    }
    // Temporarily expose input value. Use with caution.
    get privilegesInput() {
        return this._privileges;
    }
    // resources - computed: false, optional: false, required: true
    _resources;
    get resources() {
        return cdktf.Fn.tolist(this.getListAttribute('resources'));
    }
    set resources(value) {
        this._resources = value;
    }
    // Temporarily expose input value. Use with caution.
    get resourcesInput() {
        return this._resources;
    }
}
exports.ElasticsearchSecurityRoleApplicationsOutputReference = ElasticsearchSecurityRoleApplicationsOutputReference;
class ElasticsearchSecurityRoleApplicationsList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ElasticsearchSecurityRoleApplicationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ElasticsearchSecurityRoleApplicationsList = ElasticsearchSecurityRoleApplicationsList;
function elasticsearchSecurityRoleElasticsearchConnectionToTerraform(struct) {
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
function elasticsearchSecurityRoleElasticsearchConnectionToHclTerraform(struct) {
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
class ElasticsearchSecurityRoleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
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
exports.ElasticsearchSecurityRoleElasticsearchConnectionOutputReference = ElasticsearchSecurityRoleElasticsearchConnectionOutputReference;
function elasticsearchSecurityRoleIndicesFieldSecurityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        except: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.except),
        grant: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.grant),
    };
}
function elasticsearchSecurityRoleIndicesFieldSecurityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        except: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.except),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        grant: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.grant),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
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
        if (this._except !== undefined) {
            hasAnyValues = true;
            internalValueResult.except = this._except;
        }
        if (this._grant !== undefined) {
            hasAnyValues = true;
            internalValueResult.grant = this._grant;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._except = undefined;
            this._grant = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._except = value.except;
            this._grant = value.grant;
        }
    }
    // except - computed: false, optional: true, required: false
    _except;
    get except() {
        return cdktf.Fn.tolist(this.getListAttribute('except'));
    }
    set except(value) {
        this._except = value;
    }
    resetExcept() {
        this._except = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get exceptInput() {
        return this._except;
    }
    // grant - computed: false, optional: true, required: false
    _grant;
    get grant() {
        return cdktf.Fn.tolist(this.getListAttribute('grant'));
    }
    set grant(value) {
        this._grant = value;
    }
    resetGrant() {
        this._grant = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get grantInput() {
        return this._grant;
    }
}
exports.ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference = ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference;
function elasticsearchSecurityRoleIndicesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_restricted_indices: cdktf.booleanToTerraform(struct.allowRestrictedIndices),
        names: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.names),
        privileges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.privileges),
        query: cdktf.stringToTerraform(struct.query),
        field_security: elasticsearchSecurityRoleIndicesFieldSecurityToTerraform(struct.fieldSecurity),
    };
}
function elasticsearchSecurityRoleIndicesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_restricted_indices: {
            value: cdktf.booleanToHclTerraform(struct.allowRestrictedIndices),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        names: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.names),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        privileges: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.privileges),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_security: {
            value: elasticsearchSecurityRoleIndicesFieldSecurityToHclTerraform(struct.fieldSecurity),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchSecurityRoleIndicesFieldSecurityList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSecurityRoleIndicesOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowRestrictedIndices !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowRestrictedIndices = this._allowRestrictedIndices;
        }
        if (this._names !== undefined) {
            hasAnyValues = true;
            internalValueResult.names = this._names;
        }
        if (this._privileges !== undefined) {
            hasAnyValues = true;
            internalValueResult.privileges = this._privileges;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._fieldSecurity?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldSecurity = this._fieldSecurity?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowRestrictedIndices = undefined;
            this._names = undefined;
            this._privileges = undefined;
            this._query = undefined;
            this._fieldSecurity.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowRestrictedIndices = value.allowRestrictedIndices;
            this._names = value.names;
            this._privileges = value.privileges;
            this._query = value.query;
            this._fieldSecurity.internalValue = value.fieldSecurity;
        }
    }
    // allow_restricted_indices - computed: false, optional: true, required: false
    _allowRestrictedIndices;
    get allowRestrictedIndices() {
        return this.getBooleanAttribute('allow_restricted_indices');
    }
    set allowRestrictedIndices(value) {
        this._allowRestrictedIndices = value;
    }
    resetAllowRestrictedIndices() {
        this._allowRestrictedIndices = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowRestrictedIndicesInput() {
        return this._allowRestrictedIndices;
    }
    // names - computed: false, optional: false, required: true
    _names;
    get names() {
        return cdktf.Fn.tolist(this.getListAttribute('names'));
    }
    set names(value) {
        this._names = value;
    }
    // Temporarily expose input value. Use with caution.
    get namesInput() {
        return this._names;
    }
    // privileges - computed: false, optional: false, required: true
    _privileges;
    get privileges() {
        return cdktf.Fn.tolist(this.getListAttribute('privileges'));
    }
    set privileges(value) {
        this._privileges = value;
    }
    // Temporarily expose input value. Use with caution.
    get privilegesInput() {
        return this._privileges;
    }
    // query - computed: false, optional: true, required: false
    _query;
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queryInput() {
        return this._query;
    }
    // field_security - computed: false, optional: true, required: false
    _fieldSecurity = new ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference(this, "field_security");
    get fieldSecurity() {
        return this._fieldSecurity;
    }
    putFieldSecurity(value) {
        this._fieldSecurity.internalValue = value;
    }
    resetFieldSecurity() {
        this._fieldSecurity.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldSecurityInput() {
        return this._fieldSecurity.internalValue;
    }
}
exports.ElasticsearchSecurityRoleIndicesOutputReference = ElasticsearchSecurityRoleIndicesOutputReference;
class ElasticsearchSecurityRoleIndicesList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ElasticsearchSecurityRoleIndicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ElasticsearchSecurityRoleIndicesList = ElasticsearchSecurityRoleIndicesList;
function elasticsearchSecurityRoleRemoteIndicesFieldSecurityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        except: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.except),
        grant: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.grant),
    };
}
function elasticsearchSecurityRoleRemoteIndicesFieldSecurityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        except: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.except),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        grant: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.grant),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
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
        if (this._except !== undefined) {
            hasAnyValues = true;
            internalValueResult.except = this._except;
        }
        if (this._grant !== undefined) {
            hasAnyValues = true;
            internalValueResult.grant = this._grant;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._except = undefined;
            this._grant = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._except = value.except;
            this._grant = value.grant;
        }
    }
    // except - computed: false, optional: true, required: false
    _except;
    get except() {
        return cdktf.Fn.tolist(this.getListAttribute('except'));
    }
    set except(value) {
        this._except = value;
    }
    resetExcept() {
        this._except = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get exceptInput() {
        return this._except;
    }
    // grant - computed: false, optional: true, required: false
    _grant;
    get grant() {
        return cdktf.Fn.tolist(this.getListAttribute('grant'));
    }
    set grant(value) {
        this._grant = value;
    }
    resetGrant() {
        this._grant = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get grantInput() {
        return this._grant;
    }
}
exports.ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference = ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference;
function elasticsearchSecurityRoleRemoteIndicesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        clusters: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.clusters),
        names: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.names),
        privileges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.privileges),
        query: cdktf.stringToTerraform(struct.query),
        field_security: elasticsearchSecurityRoleRemoteIndicesFieldSecurityToTerraform(struct.fieldSecurity),
    };
}
function elasticsearchSecurityRoleRemoteIndicesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        clusters: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.clusters),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        names: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.names),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        privileges: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.privileges),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_security: {
            value: elasticsearchSecurityRoleRemoteIndicesFieldSecurityToHclTerraform(struct.fieldSecurity),
            isBlock: true,
            type: "list",
            storageClassType: "ElasticsearchSecurityRoleRemoteIndicesFieldSecurityList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ElasticsearchSecurityRoleRemoteIndicesOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._clusters !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusters = this._clusters;
        }
        if (this._names !== undefined) {
            hasAnyValues = true;
            internalValueResult.names = this._names;
        }
        if (this._privileges !== undefined) {
            hasAnyValues = true;
            internalValueResult.privileges = this._privileges;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._fieldSecurity?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldSecurity = this._fieldSecurity?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._clusters = undefined;
            this._names = undefined;
            this._privileges = undefined;
            this._query = undefined;
            this._fieldSecurity.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._clusters = value.clusters;
            this._names = value.names;
            this._privileges = value.privileges;
            this._query = value.query;
            this._fieldSecurity.internalValue = value.fieldSecurity;
        }
    }
    // clusters - computed: false, optional: false, required: true
    _clusters;
    get clusters() {
        return cdktf.Fn.tolist(this.getListAttribute('clusters'));
    }
    set clusters(value) {
        this._clusters = value;
    }
    // Temporarily expose input value. Use with caution.
    get clustersInput() {
        return this._clusters;
    }
    // names - computed: false, optional: false, required: true
    _names;
    get names() {
        return cdktf.Fn.tolist(this.getListAttribute('names'));
    }
    set names(value) {
        this._names = value;
    }
    // Temporarily expose input value. Use with caution.
    get namesInput() {
        return this._names;
    }
    // privileges - computed: false, optional: false, required: true
    _privileges;
    get privileges() {
        return cdktf.Fn.tolist(this.getListAttribute('privileges'));
    }
    set privileges(value) {
        this._privileges = value;
    }
    // Temporarily expose input value. Use with caution.
    get privilegesInput() {
        return this._privileges;
    }
    // query - computed: false, optional: true, required: false
    _query;
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queryInput() {
        return this._query;
    }
    // field_security - computed: false, optional: true, required: false
    _fieldSecurity = new ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference(this, "field_security");
    get fieldSecurity() {
        return this._fieldSecurity;
    }
    putFieldSecurity(value) {
        this._fieldSecurity.internalValue = value;
    }
    resetFieldSecurity() {
        this._fieldSecurity.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldSecurityInput() {
        return this._fieldSecurity.internalValue;
    }
}
exports.ElasticsearchSecurityRoleRemoteIndicesOutputReference = ElasticsearchSecurityRoleRemoteIndicesOutputReference;
class ElasticsearchSecurityRoleRemoteIndicesList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ElasticsearchSecurityRoleRemoteIndicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ElasticsearchSecurityRoleRemoteIndicesList = ElasticsearchSecurityRoleRemoteIndicesList;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role elasticstack_elasticsearch_security_role}
*/
class ElasticsearchSecurityRole extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_elasticsearch_security_role";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ElasticsearchSecurityRole resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSecurityRole to import
    * @param importFromId The id of the existing ElasticsearchSecurityRole that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSecurityRole to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_elasticsearch_security_role", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role elasticstack_elasticsearch_security_role} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSecurityRoleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_elasticsearch_security_role',
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
        this._cluster = config.cluster;
        this._description = config.description;
        this._global = config.global;
        this._metadata = config.metadata;
        this._name = config.name;
        this._runAs = config.runAs;
        this._applications.internalValue = config.applications;
        this._elasticsearchConnection.internalValue = config.elasticsearchConnection;
        this._indices.internalValue = config.indices;
        this._remoteIndices.internalValue = config.remoteIndices;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // cluster - computed: false, optional: true, required: false
    _cluster;
    get cluster() {
        return cdktf.Fn.tolist(this.getListAttribute('cluster'));
    }
    set cluster(value) {
        this._cluster = value;
    }
    resetCluster() {
        this._cluster = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clusterInput() {
        return this._cluster;
    }
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
    // global - computed: false, optional: true, required: false
    _global;
    get global() {
        return this.getStringAttribute('global');
    }
    set global(value) {
        this._global = value;
    }
    resetGlobal() {
        this._global = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get globalInput() {
        return this._global;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
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
    // run_as - computed: false, optional: true, required: false
    _runAs;
    get runAs() {
        return cdktf.Fn.tolist(this.getListAttribute('run_as'));
    }
    set runAs(value) {
        this._runAs = value;
    }
    resetRunAs() {
        this._runAs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get runAsInput() {
        return this._runAs;
    }
    // applications - computed: false, optional: true, required: false
    _applications = new ElasticsearchSecurityRoleApplicationsList(this, "applications", true);
    get applications() {
        return this._applications;
    }
    putApplications(value) {
        this._applications.internalValue = value;
    }
    resetApplications() {
        this._applications.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get applicationsInput() {
        return this._applications.internalValue;
    }
    // elasticsearch_connection - computed: false, optional: true, required: false
    _elasticsearchConnection = new ElasticsearchSecurityRoleElasticsearchConnectionOutputReference(this, "elasticsearch_connection");
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
    // indices - computed: false, optional: true, required: false
    _indices = new ElasticsearchSecurityRoleIndicesList(this, "indices", true);
    get indices() {
        return this._indices;
    }
    putIndices(value) {
        this._indices.internalValue = value;
    }
    resetIndices() {
        this._indices.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get indicesInput() {
        return this._indices.internalValue;
    }
    // remote_indices - computed: false, optional: true, required: false
    _remoteIndices = new ElasticsearchSecurityRoleRemoteIndicesList(this, "remote_indices", true);
    get remoteIndices() {
        return this._remoteIndices;
    }
    putRemoteIndices(value) {
        this._remoteIndices.internalValue = value;
    }
    resetRemoteIndices() {
        this._remoteIndices.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get remoteIndicesInput() {
        return this._remoteIndices.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            cluster: cdktf.listMapper(cdktf.stringToTerraform, false)(this._cluster),
            description: cdktf.stringToTerraform(this._description),
            global: cdktf.stringToTerraform(this._global),
            metadata: cdktf.stringToTerraform(this._metadata),
            name: cdktf.stringToTerraform(this._name),
            run_as: cdktf.listMapper(cdktf.stringToTerraform, false)(this._runAs),
            applications: cdktf.listMapper(elasticsearchSecurityRoleApplicationsToTerraform, true)(this._applications.internalValue),
            elasticsearch_connection: elasticsearchSecurityRoleElasticsearchConnectionToTerraform(this._elasticsearchConnection.internalValue),
            indices: cdktf.listMapper(elasticsearchSecurityRoleIndicesToTerraform, true)(this._indices.internalValue),
            remote_indices: cdktf.listMapper(elasticsearchSecurityRoleRemoteIndicesToTerraform, true)(this._remoteIndices.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            cluster: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._cluster),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            global: {
                value: cdktf.stringToHclTerraform(this._global),
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
            run_as: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._runAs),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            applications: {
                value: cdktf.listMapperHcl(elasticsearchSecurityRoleApplicationsToHclTerraform, true)(this._applications.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ElasticsearchSecurityRoleApplicationsList",
            },
            elasticsearch_connection: {
                value: elasticsearchSecurityRoleElasticsearchConnectionToHclTerraform(this._elasticsearchConnection.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ElasticsearchSecurityRoleElasticsearchConnectionList",
            },
            indices: {
                value: cdktf.listMapperHcl(elasticsearchSecurityRoleIndicesToHclTerraform, true)(this._indices.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ElasticsearchSecurityRoleIndicesList",
            },
            remote_indices: {
                value: cdktf.listMapperHcl(elasticsearchSecurityRoleRemoteIndicesToHclTerraform, true)(this._remoteIndices.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ElasticsearchSecurityRoleRemoteIndicesList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ElasticsearchSecurityRole = ElasticsearchSecurityRole;

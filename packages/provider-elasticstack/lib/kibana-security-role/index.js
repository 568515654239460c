"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role
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
exports.KibanaSecurityRole = exports.KibanaSecurityRoleKibanaList = exports.KibanaSecurityRoleKibanaOutputReference = exports.KibanaSecurityRoleKibanaFeatureList = exports.KibanaSecurityRoleKibanaFeatureOutputReference = exports.KibanaSecurityRoleElasticsearchOutputReference = exports.KibanaSecurityRoleElasticsearchRemoteIndicesList = exports.KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference = exports.KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference = exports.KibanaSecurityRoleElasticsearchIndicesList = exports.KibanaSecurityRoleElasticsearchIndicesOutputReference = exports.KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference = void 0;
exports.kibanaSecurityRoleElasticsearchIndicesFieldSecurityToTerraform = kibanaSecurityRoleElasticsearchIndicesFieldSecurityToTerraform;
exports.kibanaSecurityRoleElasticsearchIndicesFieldSecurityToHclTerraform = kibanaSecurityRoleElasticsearchIndicesFieldSecurityToHclTerraform;
exports.kibanaSecurityRoleElasticsearchIndicesToTerraform = kibanaSecurityRoleElasticsearchIndicesToTerraform;
exports.kibanaSecurityRoleElasticsearchIndicesToHclTerraform = kibanaSecurityRoleElasticsearchIndicesToHclTerraform;
exports.kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToTerraform = kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToTerraform;
exports.kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToHclTerraform = kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToHclTerraform;
exports.kibanaSecurityRoleElasticsearchRemoteIndicesToTerraform = kibanaSecurityRoleElasticsearchRemoteIndicesToTerraform;
exports.kibanaSecurityRoleElasticsearchRemoteIndicesToHclTerraform = kibanaSecurityRoleElasticsearchRemoteIndicesToHclTerraform;
exports.kibanaSecurityRoleElasticsearchToTerraform = kibanaSecurityRoleElasticsearchToTerraform;
exports.kibanaSecurityRoleElasticsearchToHclTerraform = kibanaSecurityRoleElasticsearchToHclTerraform;
exports.kibanaSecurityRoleKibanaFeatureToTerraform = kibanaSecurityRoleKibanaFeatureToTerraform;
exports.kibanaSecurityRoleKibanaFeatureToHclTerraform = kibanaSecurityRoleKibanaFeatureToHclTerraform;
exports.kibanaSecurityRoleKibanaToTerraform = kibanaSecurityRoleKibanaToTerraform;
exports.kibanaSecurityRoleKibanaToHclTerraform = kibanaSecurityRoleKibanaToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function kibanaSecurityRoleElasticsearchIndicesFieldSecurityToTerraform(struct) {
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
function kibanaSecurityRoleElasticsearchIndicesFieldSecurityToHclTerraform(struct) {
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
class KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
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
exports.KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference = KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference;
function kibanaSecurityRoleElasticsearchIndicesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        names: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.names),
        privileges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.privileges),
        query: cdktf.stringToTerraform(struct.query),
        field_security: kibanaSecurityRoleElasticsearchIndicesFieldSecurityToTerraform(struct.fieldSecurity),
    };
}
function kibanaSecurityRoleElasticsearchIndicesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
            value: kibanaSecurityRoleElasticsearchIndicesFieldSecurityToHclTerraform(struct.fieldSecurity),
            isBlock: true,
            type: "list",
            storageClassType: "KibanaSecurityRoleElasticsearchIndicesFieldSecurityList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaSecurityRoleElasticsearchIndicesOutputReference extends cdktf.ComplexObject {
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
            this._names = value.names;
            this._privileges = value.privileges;
            this._query = value.query;
            this._fieldSecurity.internalValue = value.fieldSecurity;
        }
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
    _fieldSecurity = new KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference(this, "field_security");
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
exports.KibanaSecurityRoleElasticsearchIndicesOutputReference = KibanaSecurityRoleElasticsearchIndicesOutputReference;
class KibanaSecurityRoleElasticsearchIndicesList extends cdktf.ComplexList {
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
        return new KibanaSecurityRoleElasticsearchIndicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaSecurityRoleElasticsearchIndicesList = KibanaSecurityRoleElasticsearchIndicesList;
function kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToTerraform(struct) {
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
function kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToHclTerraform(struct) {
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
class KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
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
exports.KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference = KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference;
function kibanaSecurityRoleElasticsearchRemoteIndicesToTerraform(struct) {
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
        field_security: kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToTerraform(struct.fieldSecurity),
    };
}
function kibanaSecurityRoleElasticsearchRemoteIndicesToHclTerraform(struct) {
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
            value: kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToHclTerraform(struct.fieldSecurity),
            isBlock: true,
            type: "list",
            storageClassType: "KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference extends cdktf.ComplexObject {
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
    _fieldSecurity = new KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference(this, "field_security");
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
exports.KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference = KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference;
class KibanaSecurityRoleElasticsearchRemoteIndicesList extends cdktf.ComplexList {
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
        return new KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaSecurityRoleElasticsearchRemoteIndicesList = KibanaSecurityRoleElasticsearchRemoteIndicesList;
function kibanaSecurityRoleElasticsearchToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cluster: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.cluster),
        run_as: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.runAs),
        indices: cdktf.listMapper(kibanaSecurityRoleElasticsearchIndicesToTerraform, true)(struct.indices),
        remote_indices: cdktf.listMapper(kibanaSecurityRoleElasticsearchRemoteIndicesToTerraform, true)(struct.remoteIndices),
    };
}
function kibanaSecurityRoleElasticsearchToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cluster: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.cluster),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        run_as: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.runAs),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        indices: {
            value: cdktf.listMapperHcl(kibanaSecurityRoleElasticsearchIndicesToHclTerraform, true)(struct.indices),
            isBlock: true,
            type: "set",
            storageClassType: "KibanaSecurityRoleElasticsearchIndicesList",
        },
        remote_indices: {
            value: cdktf.listMapperHcl(kibanaSecurityRoleElasticsearchRemoteIndicesToHclTerraform, true)(struct.remoteIndices),
            isBlock: true,
            type: "set",
            storageClassType: "KibanaSecurityRoleElasticsearchRemoteIndicesList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaSecurityRoleElasticsearchOutputReference extends cdktf.ComplexObject {
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
        if (this._cluster !== undefined) {
            hasAnyValues = true;
            internalValueResult.cluster = this._cluster;
        }
        if (this._runAs !== undefined) {
            hasAnyValues = true;
            internalValueResult.runAs = this._runAs;
        }
        if (this._indices?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.indices = this._indices?.internalValue;
        }
        if (this._remoteIndices?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.remoteIndices = this._remoteIndices?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cluster = undefined;
            this._runAs = undefined;
            this._indices.internalValue = undefined;
            this._remoteIndices.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cluster = value.cluster;
            this._runAs = value.runAs;
            this._indices.internalValue = value.indices;
            this._remoteIndices.internalValue = value.remoteIndices;
        }
    }
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
    // indices - computed: false, optional: true, required: false
    _indices = new KibanaSecurityRoleElasticsearchIndicesList(this, "indices", true);
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
    _remoteIndices = new KibanaSecurityRoleElasticsearchRemoteIndicesList(this, "remote_indices", true);
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
}
exports.KibanaSecurityRoleElasticsearchOutputReference = KibanaSecurityRoleElasticsearchOutputReference;
function kibanaSecurityRoleKibanaFeatureToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        privileges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.privileges),
    };
}
function kibanaSecurityRoleKibanaFeatureToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
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
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaSecurityRoleKibanaFeatureOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._privileges !== undefined) {
            hasAnyValues = true;
            internalValueResult.privileges = this._privileges;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._privileges = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._privileges = value.privileges;
        }
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
}
exports.KibanaSecurityRoleKibanaFeatureOutputReference = KibanaSecurityRoleKibanaFeatureOutputReference;
class KibanaSecurityRoleKibanaFeatureList extends cdktf.ComplexList {
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
        return new KibanaSecurityRoleKibanaFeatureOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaSecurityRoleKibanaFeatureList = KibanaSecurityRoleKibanaFeatureList;
function kibanaSecurityRoleKibanaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        base: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.base),
        spaces: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.spaces),
        feature: cdktf.listMapper(kibanaSecurityRoleKibanaFeatureToTerraform, true)(struct.feature),
    };
}
function kibanaSecurityRoleKibanaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        base: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.base),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        spaces: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.spaces),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        feature: {
            value: cdktf.listMapperHcl(kibanaSecurityRoleKibanaFeatureToHclTerraform, true)(struct.feature),
            isBlock: true,
            type: "set",
            storageClassType: "KibanaSecurityRoleKibanaFeatureList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaSecurityRoleKibanaOutputReference extends cdktf.ComplexObject {
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
        if (this._base !== undefined) {
            hasAnyValues = true;
            internalValueResult.base = this._base;
        }
        if (this._spaces !== undefined) {
            hasAnyValues = true;
            internalValueResult.spaces = this._spaces;
        }
        if (this._feature?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.feature = this._feature?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._base = undefined;
            this._spaces = undefined;
            this._feature.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._base = value.base;
            this._spaces = value.spaces;
            this._feature.internalValue = value.feature;
        }
    }
    // base - computed: false, optional: true, required: false
    _base;
    get base() {
        return cdktf.Fn.tolist(this.getListAttribute('base'));
    }
    set base(value) {
        this._base = value;
    }
    resetBase() {
        this._base = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get baseInput() {
        return this._base;
    }
    // spaces - computed: false, optional: false, required: true
    _spaces;
    get spaces() {
        return cdktf.Fn.tolist(this.getListAttribute('spaces'));
    }
    set spaces(value) {
        this._spaces = value;
    }
    // Temporarily expose input value. Use with caution.
    get spacesInput() {
        return this._spaces;
    }
    // feature - computed: false, optional: true, required: false
    _feature = new KibanaSecurityRoleKibanaFeatureList(this, "feature", true);
    get feature() {
        return this._feature;
    }
    putFeature(value) {
        this._feature.internalValue = value;
    }
    resetFeature() {
        this._feature.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get featureInput() {
        return this._feature.internalValue;
    }
}
exports.KibanaSecurityRoleKibanaOutputReference = KibanaSecurityRoleKibanaOutputReference;
class KibanaSecurityRoleKibanaList extends cdktf.ComplexList {
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
        return new KibanaSecurityRoleKibanaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaSecurityRoleKibanaList = KibanaSecurityRoleKibanaList;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role elasticstack_kibana_security_role}
*/
class KibanaSecurityRole extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_kibana_security_role";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a KibanaSecurityRole resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaSecurityRole to import
    * @param importFromId The id of the existing KibanaSecurityRole that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaSecurityRole to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_kibana_security_role", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role elasticstack_kibana_security_role} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaSecurityRoleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_kibana_security_role',
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
        this._id = config.id;
        this._metadata = config.metadata;
        this._name = config.name;
        this._elasticsearch.internalValue = config.elasticsearch;
        this._kibana.internalValue = config.kibana;
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
    // id - computed: true, optional: true, required: false
    _id;
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
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
    // elasticsearch - computed: false, optional: false, required: true
    _elasticsearch = new KibanaSecurityRoleElasticsearchOutputReference(this, "elasticsearch");
    get elasticsearch() {
        return this._elasticsearch;
    }
    putElasticsearch(value) {
        this._elasticsearch.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get elasticsearchInput() {
        return this._elasticsearch.internalValue;
    }
    // kibana - computed: false, optional: true, required: false
    _kibana = new KibanaSecurityRoleKibanaList(this, "kibana", true);
    get kibana() {
        return this._kibana;
    }
    putKibana(value) {
        this._kibana.internalValue = value;
    }
    resetKibana() {
        this._kibana.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get kibanaInput() {
        return this._kibana.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            description: cdktf.stringToTerraform(this._description),
            id: cdktf.stringToTerraform(this._id),
            metadata: cdktf.stringToTerraform(this._metadata),
            name: cdktf.stringToTerraform(this._name),
            elasticsearch: kibanaSecurityRoleElasticsearchToTerraform(this._elasticsearch.internalValue),
            kibana: cdktf.listMapper(kibanaSecurityRoleKibanaToTerraform, true)(this._kibana.internalValue),
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
            id: {
                value: cdktf.stringToHclTerraform(this._id),
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
            elasticsearch: {
                value: kibanaSecurityRoleElasticsearchToHclTerraform(this._elasticsearch.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "KibanaSecurityRoleElasticsearchList",
            },
            kibana: {
                value: cdktf.listMapperHcl(kibanaSecurityRoleKibanaToHclTerraform, true)(this._kibana.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "KibanaSecurityRoleKibanaList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.KibanaSecurityRole = KibanaSecurityRole;

"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2
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
exports.AppsDashboardDashboardV2 = exports.AppsDashboardDashboardV2SpecOutputReference = exports.AppsDashboardDashboardV2OptionsOutputReference = exports.AppsDashboardDashboardV2MetadataOutputReference = void 0;
exports.appsDashboardDashboardV2MetadataToTerraform = appsDashboardDashboardV2MetadataToTerraform;
exports.appsDashboardDashboardV2MetadataToHclTerraform = appsDashboardDashboardV2MetadataToHclTerraform;
exports.appsDashboardDashboardV2OptionsToTerraform = appsDashboardDashboardV2OptionsToTerraform;
exports.appsDashboardDashboardV2OptionsToHclTerraform = appsDashboardDashboardV2OptionsToHclTerraform;
exports.appsDashboardDashboardV2SpecToTerraform = appsDashboardDashboardV2SpecToTerraform;
exports.appsDashboardDashboardV2SpecToHclTerraform = appsDashboardDashboardV2SpecToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function appsDashboardDashboardV2MetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        folder_uid: cdktf.stringToTerraform(struct.folderUid),
        uid: cdktf.stringToTerraform(struct.uid),
    };
}
function appsDashboardDashboardV2MetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        folder_uid: {
            value: cdktf.stringToHclTerraform(struct.folderUid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        uid: {
            value: cdktf.stringToHclTerraform(struct.uid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class AppsDashboardDashboardV2MetadataOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._folderUid !== undefined) {
            hasAnyValues = true;
            internalValueResult.folderUid = this._folderUid;
        }
        if (this._uid !== undefined) {
            hasAnyValues = true;
            internalValueResult.uid = this._uid;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._folderUid = undefined;
            this._uid = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._folderUid = value.folderUid;
            this._uid = value.uid;
        }
    }
    // annotations - computed: true, optional: false, required: false
    _annotations = new cdktf.StringMap(this, "annotations");
    get annotations() {
        return this._annotations;
    }
    // folder_uid - computed: false, optional: true, required: false
    _folderUid;
    get folderUid() {
        return this.getStringAttribute('folder_uid');
    }
    set folderUid(value) {
        this._folderUid = value;
    }
    resetFolderUid() {
        this._folderUid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get folderUidInput() {
        return this._folderUid;
    }
    // uid - computed: false, optional: false, required: true
    _uid;
    get uid() {
        return this.getStringAttribute('uid');
    }
    set uid(value) {
        this._uid = value;
    }
    // Temporarily expose input value. Use with caution.
    get uidInput() {
        return this._uid;
    }
    // url - computed: true, optional: false, required: false
    get url() {
        return this.getStringAttribute('url');
    }
    // uuid - computed: true, optional: false, required: false
    get uuid() {
        return this.getStringAttribute('uuid');
    }
    // version - computed: true, optional: false, required: false
    get version() {
        return this.getStringAttribute('version');
    }
}
exports.AppsDashboardDashboardV2MetadataOutputReference = AppsDashboardDashboardV2MetadataOutputReference;
function appsDashboardDashboardV2OptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_ui_updates: cdktf.booleanToTerraform(struct.allowUiUpdates),
        manager_identity: cdktf.stringToTerraform(struct.managerIdentity),
        overwrite: cdktf.booleanToTerraform(struct.overwrite),
    };
}
function appsDashboardDashboardV2OptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_ui_updates: {
            value: cdktf.booleanToHclTerraform(struct.allowUiUpdates),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        manager_identity: {
            value: cdktf.stringToHclTerraform(struct.managerIdentity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        overwrite: {
            value: cdktf.booleanToHclTerraform(struct.overwrite),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class AppsDashboardDashboardV2OptionsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowUiUpdates !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowUiUpdates = this._allowUiUpdates;
        }
        if (this._managerIdentity !== undefined) {
            hasAnyValues = true;
            internalValueResult.managerIdentity = this._managerIdentity;
        }
        if (this._overwrite !== undefined) {
            hasAnyValues = true;
            internalValueResult.overwrite = this._overwrite;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowUiUpdates = undefined;
            this._managerIdentity = undefined;
            this._overwrite = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowUiUpdates = value.allowUiUpdates;
            this._managerIdentity = value.managerIdentity;
            this._overwrite = value.overwrite;
        }
    }
    // allow_ui_updates - computed: false, optional: true, required: false
    _allowUiUpdates;
    get allowUiUpdates() {
        return this.getBooleanAttribute('allow_ui_updates');
    }
    set allowUiUpdates(value) {
        this._allowUiUpdates = value;
    }
    resetAllowUiUpdates() {
        this._allowUiUpdates = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowUiUpdatesInput() {
        return this._allowUiUpdates;
    }
    // manager_identity - computed: false, optional: true, required: false
    _managerIdentity;
    get managerIdentity() {
        return this.getStringAttribute('manager_identity');
    }
    set managerIdentity(value) {
        this._managerIdentity = value;
    }
    resetManagerIdentity() {
        this._managerIdentity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get managerIdentityInput() {
        return this._managerIdentity;
    }
    // overwrite - computed: false, optional: true, required: false
    _overwrite;
    get overwrite() {
        return this.getBooleanAttribute('overwrite');
    }
    set overwrite(value) {
        this._overwrite = value;
    }
    resetOverwrite() {
        this._overwrite = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get overwriteInput() {
        return this._overwrite;
    }
}
exports.AppsDashboardDashboardV2OptionsOutputReference = AppsDashboardDashboardV2OptionsOutputReference;
function appsDashboardDashboardV2SpecToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        json: cdktf.stringToTerraform(struct.json),
        tags: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.tags),
        title: cdktf.stringToTerraform(struct.title),
    };
}
function appsDashboardDashboardV2SpecToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        json: {
            value: cdktf.stringToHclTerraform(struct.json),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tags: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.tags),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class AppsDashboardDashboardV2SpecOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._json !== undefined) {
            hasAnyValues = true;
            internalValueResult.json = this._json;
        }
        if (this._tags !== undefined) {
            hasAnyValues = true;
            internalValueResult.tags = this._tags;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._json = undefined;
            this._tags = undefined;
            this._title = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._json = value.json;
            this._tags = value.tags;
            this._title = value.title;
        }
    }
    // json - computed: false, optional: false, required: true
    _json;
    get json() {
        return this.getStringAttribute('json');
    }
    set json(value) {
        this._json = value;
    }
    // Temporarily expose input value. Use with caution.
    get jsonInput() {
        return this._json;
    }
    // tags - computed: false, optional: true, required: false
    _tags;
    get tags() {
        return this.getListAttribute('tags');
    }
    set tags(value) {
        this._tags = value;
    }
    resetTags() {
        this._tags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tagsInput() {
        return this._tags;
    }
    // title - computed: false, optional: true, required: false
    _title;
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
}
exports.AppsDashboardDashboardV2SpecOutputReference = AppsDashboardDashboardV2SpecOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2 grafana_apps_dashboard_dashboard_v2}
*/
class AppsDashboardDashboardV2 extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "grafana_apps_dashboard_dashboard_v2";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a AppsDashboardDashboardV2 resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AppsDashboardDashboardV2 to import
    * @param importFromId The id of the existing AppsDashboardDashboardV2 that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AppsDashboardDashboardV2 to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_apps_dashboard_dashboard_v2", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2 grafana_apps_dashboard_dashboard_v2} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AppsDashboardDashboardV2Config = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'grafana_apps_dashboard_dashboard_v2',
            terraformGeneratorMetadata: {
                providerName: 'grafana',
                providerVersion: '4.45.1'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._metadata.internalValue = config.metadata;
        this._options.internalValue = config.options;
        this._spec.internalValue = config.spec;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // metadata - computed: false, optional: true, required: false
    _metadata = new AppsDashboardDashboardV2MetadataOutputReference(this, "metadata");
    get metadata() {
        return this._metadata;
    }
    putMetadata(value) {
        this._metadata.internalValue = value;
    }
    resetMetadata() {
        this._metadata.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get metadataInput() {
        return this._metadata.internalValue;
    }
    // options - computed: false, optional: true, required: false
    _options = new AppsDashboardDashboardV2OptionsOutputReference(this, "options");
    get options() {
        return this._options;
    }
    putOptions(value) {
        this._options.internalValue = value;
    }
    resetOptions() {
        this._options.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get optionsInput() {
        return this._options.internalValue;
    }
    // spec - computed: false, optional: true, required: false
    _spec = new AppsDashboardDashboardV2SpecOutputReference(this, "spec");
    get spec() {
        return this._spec;
    }
    putSpec(value) {
        this._spec.internalValue = value;
    }
    resetSpec() {
        this._spec.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get specInput() {
        return this._spec.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            metadata: appsDashboardDashboardV2MetadataToTerraform(this._metadata.internalValue),
            options: appsDashboardDashboardV2OptionsToTerraform(this._options.internalValue),
            spec: appsDashboardDashboardV2SpecToTerraform(this._spec.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            metadata: {
                value: appsDashboardDashboardV2MetadataToHclTerraform(this._metadata.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "AppsDashboardDashboardV2Metadata",
            },
            options: {
                value: appsDashboardDashboardV2OptionsToHclTerraform(this._options.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "AppsDashboardDashboardV2Options",
            },
            spec: {
                value: appsDashboardDashboardV2SpecToHclTerraform(this._spec.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "AppsDashboardDashboardV2Spec",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.AppsDashboardDashboardV2 = AppsDashboardDashboardV2;

"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space
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
exports.KibanaSpace = void 0;
const cdktf = __importStar(require("cdktf"));
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space elasticstack_kibana_space}
*/
class KibanaSpace extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_kibana_space";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a KibanaSpace resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaSpace to import
    * @param importFromId The id of the existing KibanaSpace that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaSpace to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_kibana_space", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space elasticstack_kibana_space} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaSpaceConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_kibana_space',
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
        this._color = config.color;
        this._description = config.description;
        this._disabledFeatures = config.disabledFeatures;
        this._imageUrl = config.imageUrl;
        this._initials = config.initials;
        this._name = config.name;
        this._spaceId = config.spaceId;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // color - computed: true, optional: true, required: false
    _color;
    get color() {
        return this.getStringAttribute('color');
    }
    set color(value) {
        this._color = value;
    }
    resetColor() {
        this._color = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get colorInput() {
        return this._color;
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
    // disabled_features - computed: false, optional: true, required: false
    _disabledFeatures;
    get disabledFeatures() {
        return cdktf.Fn.tolist(this.getListAttribute('disabled_features'));
    }
    set disabledFeatures(value) {
        this._disabledFeatures = value;
    }
    resetDisabledFeatures() {
        this._disabledFeatures = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disabledFeaturesInput() {
        return this._disabledFeatures;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // image_url - computed: false, optional: true, required: false
    _imageUrl;
    get imageUrl() {
        return this.getStringAttribute('image_url');
    }
    set imageUrl(value) {
        this._imageUrl = value;
    }
    resetImageUrl() {
        this._imageUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get imageUrlInput() {
        return this._imageUrl;
    }
    // initials - computed: true, optional: true, required: false
    _initials;
    get initials() {
        return this.getStringAttribute('initials');
    }
    set initials(value) {
        this._initials = value;
    }
    resetInitials() {
        this._initials = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get initialsInput() {
        return this._initials;
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
    // space_id - computed: false, optional: false, required: true
    _spaceId;
    get spaceId() {
        return this.getStringAttribute('space_id');
    }
    set spaceId(value) {
        this._spaceId = value;
    }
    // Temporarily expose input value. Use with caution.
    get spaceIdInput() {
        return this._spaceId;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            color: cdktf.stringToTerraform(this._color),
            description: cdktf.stringToTerraform(this._description),
            disabled_features: cdktf.listMapper(cdktf.stringToTerraform, false)(this._disabledFeatures),
            image_url: cdktf.stringToTerraform(this._imageUrl),
            initials: cdktf.stringToTerraform(this._initials),
            name: cdktf.stringToTerraform(this._name),
            space_id: cdktf.stringToTerraform(this._spaceId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            color: {
                value: cdktf.stringToHclTerraform(this._color),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            disabled_features: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._disabledFeatures),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            image_url: {
                value: cdktf.stringToHclTerraform(this._imageUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            initials: {
                value: cdktf.stringToHclTerraform(this._initials),
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
            space_id: {
                value: cdktf.stringToHclTerraform(this._spaceId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.KibanaSpace = KibanaSpace;

"use strict";
// https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view
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
exports.KibanaDataView = exports.KibanaDataViewDataViewOutputReference = exports.KibanaDataViewDataViewRuntimeFieldMapMap = exports.KibanaDataViewDataViewRuntimeFieldMapOutputReference = exports.KibanaDataViewDataViewFieldFormatsMap = exports.KibanaDataViewDataViewFieldFormatsOutputReference = exports.KibanaDataViewDataViewFieldFormatsParamsOutputReference = exports.KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList = exports.KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference = exports.KibanaDataViewDataViewFieldFormatsParamsColorsList = exports.KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference = exports.KibanaDataViewDataViewFieldAttrsMap = exports.KibanaDataViewDataViewFieldAttrsOutputReference = void 0;
exports.kibanaDataViewDataViewFieldAttrsToTerraform = kibanaDataViewDataViewFieldAttrsToTerraform;
exports.kibanaDataViewDataViewFieldAttrsToHclTerraform = kibanaDataViewDataViewFieldAttrsToHclTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsColorsToTerraform = kibanaDataViewDataViewFieldFormatsParamsColorsToTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsColorsToHclTerraform = kibanaDataViewDataViewFieldFormatsParamsColorsToHclTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToTerraform = kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToHclTerraform = kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToHclTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsToTerraform = kibanaDataViewDataViewFieldFormatsParamsToTerraform;
exports.kibanaDataViewDataViewFieldFormatsParamsToHclTerraform = kibanaDataViewDataViewFieldFormatsParamsToHclTerraform;
exports.kibanaDataViewDataViewFieldFormatsToTerraform = kibanaDataViewDataViewFieldFormatsToTerraform;
exports.kibanaDataViewDataViewFieldFormatsToHclTerraform = kibanaDataViewDataViewFieldFormatsToHclTerraform;
exports.kibanaDataViewDataViewRuntimeFieldMapToTerraform = kibanaDataViewDataViewRuntimeFieldMapToTerraform;
exports.kibanaDataViewDataViewRuntimeFieldMapToHclTerraform = kibanaDataViewDataViewRuntimeFieldMapToHclTerraform;
exports.kibanaDataViewDataViewToTerraform = kibanaDataViewDataViewToTerraform;
exports.kibanaDataViewDataViewToHclTerraform = kibanaDataViewDataViewToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function kibanaDataViewDataViewFieldAttrsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        count: cdktf.numberToTerraform(struct.count),
        custom_label: cdktf.stringToTerraform(struct.customLabel),
    };
}
function kibanaDataViewDataViewFieldAttrsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        count: {
            value: cdktf.numberToHclTerraform(struct.count),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        custom_label: {
            value: cdktf.stringToHclTerraform(struct.customLabel),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewFieldAttrsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource, terraformAttribute, complexObjectKey) {
        super(terraformResource, terraformAttribute, false, complexObjectKey);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._count !== undefined) {
            hasAnyValues = true;
            internalValueResult.count = this._count;
        }
        if (this._customLabel !== undefined) {
            hasAnyValues = true;
            internalValueResult.customLabel = this._customLabel;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._count = undefined;
            this._customLabel = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._count = value.count;
            this._customLabel = value.customLabel;
        }
    }
    // count - computed: false, optional: true, required: false
    _count;
    get count() {
        return this.getNumberAttribute('count');
    }
    set count(value) {
        this._count = value;
    }
    resetCount() {
        this._count = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get countInput() {
        return this._count;
    }
    // custom_label - computed: false, optional: true, required: false
    _customLabel;
    get customLabel() {
        return this.getStringAttribute('custom_label');
    }
    set customLabel(value) {
        this._customLabel = value;
    }
    resetCustomLabel() {
        this._customLabel = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get customLabelInput() {
        return this._customLabel;
    }
}
exports.KibanaDataViewDataViewFieldAttrsOutputReference = KibanaDataViewDataViewFieldAttrsOutputReference;
class KibanaDataViewDataViewFieldAttrsMap extends cdktf.ComplexMap {
    terraformResource;
    terraformAttribute;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
    }
    /**
    * @param key the key of the item to return
    */
    get(key) {
        return new KibanaDataViewDataViewFieldAttrsOutputReference(this.terraformResource, this.terraformAttribute, key);
    }
}
exports.KibanaDataViewDataViewFieldAttrsMap = KibanaDataViewDataViewFieldAttrsMap;
function kibanaDataViewDataViewFieldFormatsParamsColorsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        background: cdktf.stringToTerraform(struct.background),
        range: cdktf.stringToTerraform(struct.range),
        regex: cdktf.stringToTerraform(struct.regex),
        text: cdktf.stringToTerraform(struct.text),
    };
}
function kibanaDataViewDataViewFieldFormatsParamsColorsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        background: {
            value: cdktf.stringToHclTerraform(struct.background),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        range: {
            value: cdktf.stringToHclTerraform(struct.range),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        regex: {
            value: cdktf.stringToHclTerraform(struct.regex),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        text: {
            value: cdktf.stringToHclTerraform(struct.text),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference extends cdktf.ComplexObject {
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
        if (this._background !== undefined) {
            hasAnyValues = true;
            internalValueResult.background = this._background;
        }
        if (this._range !== undefined) {
            hasAnyValues = true;
            internalValueResult.range = this._range;
        }
        if (this._regex !== undefined) {
            hasAnyValues = true;
            internalValueResult.regex = this._regex;
        }
        if (this._text !== undefined) {
            hasAnyValues = true;
            internalValueResult.text = this._text;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._background = undefined;
            this._range = undefined;
            this._regex = undefined;
            this._text = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._background = value.background;
            this._range = value.range;
            this._regex = value.regex;
            this._text = value.text;
        }
    }
    // background - computed: false, optional: true, required: false
    _background;
    get background() {
        return this.getStringAttribute('background');
    }
    set background(value) {
        this._background = value;
    }
    resetBackground() {
        this._background = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get backgroundInput() {
        return this._background;
    }
    // range - computed: false, optional: true, required: false
    _range;
    get range() {
        return this.getStringAttribute('range');
    }
    set range(value) {
        this._range = value;
    }
    resetRange() {
        this._range = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rangeInput() {
        return this._range;
    }
    // regex - computed: false, optional: true, required: false
    _regex;
    get regex() {
        return this.getStringAttribute('regex');
    }
    set regex(value) {
        this._regex = value;
    }
    resetRegex() {
        this._regex = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get regexInput() {
        return this._regex;
    }
    // text - computed: false, optional: true, required: false
    _text;
    get text() {
        return this.getStringAttribute('text');
    }
    set text(value) {
        this._text = value;
    }
    resetText() {
        this._text = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get textInput() {
        return this._text;
    }
}
exports.KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference = KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference;
class KibanaDataViewDataViewFieldFormatsParamsColorsList extends cdktf.ComplexList {
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
        return new KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaDataViewDataViewFieldFormatsParamsColorsList = KibanaDataViewDataViewFieldFormatsParamsColorsList;
function kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference extends cdktf.ComplexObject {
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
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._value = value.value;
        }
    }
    // key - computed: false, optional: false, required: true
    _key;
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    // Temporarily expose input value. Use with caution.
    get keyInput() {
        return this._key;
    }
    // value - computed: false, optional: false, required: true
    _value;
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    // Temporarily expose input value. Use with caution.
    get valueInput() {
        return this._value;
    }
}
exports.KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference = KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference;
class KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList extends cdktf.ComplexList {
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
        return new KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList = KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList;
function kibanaDataViewDataViewFieldFormatsParamsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        colors: cdktf.listMapper(kibanaDataViewDataViewFieldFormatsParamsColorsToTerraform, false)(struct.colors),
        field_length: cdktf.numberToTerraform(struct.fieldLength),
        field_type: cdktf.stringToTerraform(struct.fieldType),
        height: cdktf.numberToTerraform(struct.height),
        include_space_with_suffix: cdktf.booleanToTerraform(struct.includeSpaceWithSuffix),
        input_format: cdktf.stringToTerraform(struct.inputFormat),
        labeltemplate: cdktf.stringToTerraform(struct.labeltemplate),
        lookup_entries: cdktf.listMapper(kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToTerraform, false)(struct.lookupEntries),
        output_format: cdktf.stringToTerraform(struct.outputFormat),
        output_precision: cdktf.numberToTerraform(struct.outputPrecision),
        pattern: cdktf.stringToTerraform(struct.pattern),
        timezone: cdktf.stringToTerraform(struct.timezone),
        transform: cdktf.stringToTerraform(struct.transform),
        type: cdktf.stringToTerraform(struct.type),
        unknown_key_value: cdktf.stringToTerraform(struct.unknownKeyValue),
        urltemplate: cdktf.stringToTerraform(struct.urltemplate),
        use_short_suffix: cdktf.booleanToTerraform(struct.useShortSuffix),
        width: cdktf.numberToTerraform(struct.width),
    };
}
function kibanaDataViewDataViewFieldFormatsParamsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        colors: {
            value: cdktf.listMapperHcl(kibanaDataViewDataViewFieldFormatsParamsColorsToHclTerraform, false)(struct.colors),
            isBlock: true,
            type: "list",
            storageClassType: "KibanaDataViewDataViewFieldFormatsParamsColorsList",
        },
        field_length: {
            value: cdktf.numberToHclTerraform(struct.fieldLength),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        field_type: {
            value: cdktf.stringToHclTerraform(struct.fieldType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        height: {
            value: cdktf.numberToHclTerraform(struct.height),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        include_space_with_suffix: {
            value: cdktf.booleanToHclTerraform(struct.includeSpaceWithSuffix),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        input_format: {
            value: cdktf.stringToHclTerraform(struct.inputFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        labeltemplate: {
            value: cdktf.stringToHclTerraform(struct.labeltemplate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        lookup_entries: {
            value: cdktf.listMapperHcl(kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToHclTerraform, false)(struct.lookupEntries),
            isBlock: true,
            type: "list",
            storageClassType: "KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList",
        },
        output_format: {
            value: cdktf.stringToHclTerraform(struct.outputFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        output_precision: {
            value: cdktf.numberToHclTerraform(struct.outputPrecision),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timezone: {
            value: cdktf.stringToHclTerraform(struct.timezone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        transform: {
            value: cdktf.stringToHclTerraform(struct.transform),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        unknown_key_value: {
            value: cdktf.stringToHclTerraform(struct.unknownKeyValue),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        urltemplate: {
            value: cdktf.stringToHclTerraform(struct.urltemplate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        use_short_suffix: {
            value: cdktf.booleanToHclTerraform(struct.useShortSuffix),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        width: {
            value: cdktf.numberToHclTerraform(struct.width),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewFieldFormatsParamsOutputReference extends cdktf.ComplexObject {
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
        if (this._colors?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.colors = this._colors?.internalValue;
        }
        if (this._fieldLength !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldLength = this._fieldLength;
        }
        if (this._fieldType !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldType = this._fieldType;
        }
        if (this._height !== undefined) {
            hasAnyValues = true;
            internalValueResult.height = this._height;
        }
        if (this._includeSpaceWithSuffix !== undefined) {
            hasAnyValues = true;
            internalValueResult.includeSpaceWithSuffix = this._includeSpaceWithSuffix;
        }
        if (this._inputFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.inputFormat = this._inputFormat;
        }
        if (this._labeltemplate !== undefined) {
            hasAnyValues = true;
            internalValueResult.labeltemplate = this._labeltemplate;
        }
        if (this._lookupEntries?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.lookupEntries = this._lookupEntries?.internalValue;
        }
        if (this._outputFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.outputFormat = this._outputFormat;
        }
        if (this._outputPrecision !== undefined) {
            hasAnyValues = true;
            internalValueResult.outputPrecision = this._outputPrecision;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        if (this._timezone !== undefined) {
            hasAnyValues = true;
            internalValueResult.timezone = this._timezone;
        }
        if (this._transform !== undefined) {
            hasAnyValues = true;
            internalValueResult.transform = this._transform;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._unknownKeyValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unknownKeyValue = this._unknownKeyValue;
        }
        if (this._urltemplate !== undefined) {
            hasAnyValues = true;
            internalValueResult.urltemplate = this._urltemplate;
        }
        if (this._useShortSuffix !== undefined) {
            hasAnyValues = true;
            internalValueResult.useShortSuffix = this._useShortSuffix;
        }
        if (this._width !== undefined) {
            hasAnyValues = true;
            internalValueResult.width = this._width;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._colors.internalValue = undefined;
            this._fieldLength = undefined;
            this._fieldType = undefined;
            this._height = undefined;
            this._includeSpaceWithSuffix = undefined;
            this._inputFormat = undefined;
            this._labeltemplate = undefined;
            this._lookupEntries.internalValue = undefined;
            this._outputFormat = undefined;
            this._outputPrecision = undefined;
            this._pattern = undefined;
            this._timezone = undefined;
            this._transform = undefined;
            this._type = undefined;
            this._unknownKeyValue = undefined;
            this._urltemplate = undefined;
            this._useShortSuffix = undefined;
            this._width = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._colors.internalValue = value.colors;
            this._fieldLength = value.fieldLength;
            this._fieldType = value.fieldType;
            this._height = value.height;
            this._includeSpaceWithSuffix = value.includeSpaceWithSuffix;
            this._inputFormat = value.inputFormat;
            this._labeltemplate = value.labeltemplate;
            this._lookupEntries.internalValue = value.lookupEntries;
            this._outputFormat = value.outputFormat;
            this._outputPrecision = value.outputPrecision;
            this._pattern = value.pattern;
            this._timezone = value.timezone;
            this._transform = value.transform;
            this._type = value.type;
            this._unknownKeyValue = value.unknownKeyValue;
            this._urltemplate = value.urltemplate;
            this._useShortSuffix = value.useShortSuffix;
            this._width = value.width;
        }
    }
    // colors - computed: false, optional: true, required: false
    _colors = new KibanaDataViewDataViewFieldFormatsParamsColorsList(this, "colors", false);
    get colors() {
        return this._colors;
    }
    putColors(value) {
        this._colors.internalValue = value;
    }
    resetColors() {
        this._colors.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get colorsInput() {
        return this._colors.internalValue;
    }
    // field_length - computed: false, optional: true, required: false
    _fieldLength;
    get fieldLength() {
        return this.getNumberAttribute('field_length');
    }
    set fieldLength(value) {
        this._fieldLength = value;
    }
    resetFieldLength() {
        this._fieldLength = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldLengthInput() {
        return this._fieldLength;
    }
    // field_type - computed: false, optional: true, required: false
    _fieldType;
    get fieldType() {
        return this.getStringAttribute('field_type');
    }
    set fieldType(value) {
        this._fieldType = value;
    }
    resetFieldType() {
        this._fieldType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldTypeInput() {
        return this._fieldType;
    }
    // height - computed: false, optional: true, required: false
    _height;
    get height() {
        return this.getNumberAttribute('height');
    }
    set height(value) {
        this._height = value;
    }
    resetHeight() {
        this._height = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get heightInput() {
        return this._height;
    }
    // include_space_with_suffix - computed: false, optional: true, required: false
    _includeSpaceWithSuffix;
    get includeSpaceWithSuffix() {
        return this.getBooleanAttribute('include_space_with_suffix');
    }
    set includeSpaceWithSuffix(value) {
        this._includeSpaceWithSuffix = value;
    }
    resetIncludeSpaceWithSuffix() {
        this._includeSpaceWithSuffix = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get includeSpaceWithSuffixInput() {
        return this._includeSpaceWithSuffix;
    }
    // input_format - computed: false, optional: true, required: false
    _inputFormat;
    get inputFormat() {
        return this.getStringAttribute('input_format');
    }
    set inputFormat(value) {
        this._inputFormat = value;
    }
    resetInputFormat() {
        this._inputFormat = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get inputFormatInput() {
        return this._inputFormat;
    }
    // labeltemplate - computed: false, optional: true, required: false
    _labeltemplate;
    get labeltemplate() {
        return this.getStringAttribute('labeltemplate');
    }
    set labeltemplate(value) {
        this._labeltemplate = value;
    }
    resetLabeltemplate() {
        this._labeltemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get labeltemplateInput() {
        return this._labeltemplate;
    }
    // lookup_entries - computed: false, optional: true, required: false
    _lookupEntries = new KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList(this, "lookup_entries", false);
    get lookupEntries() {
        return this._lookupEntries;
    }
    putLookupEntries(value) {
        this._lookupEntries.internalValue = value;
    }
    resetLookupEntries() {
        this._lookupEntries.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lookupEntriesInput() {
        return this._lookupEntries.internalValue;
    }
    // output_format - computed: false, optional: true, required: false
    _outputFormat;
    get outputFormat() {
        return this.getStringAttribute('output_format');
    }
    set outputFormat(value) {
        this._outputFormat = value;
    }
    resetOutputFormat() {
        this._outputFormat = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outputFormatInput() {
        return this._outputFormat;
    }
    // output_precision - computed: false, optional: true, required: false
    _outputPrecision;
    get outputPrecision() {
        return this.getNumberAttribute('output_precision');
    }
    set outputPrecision(value) {
        this._outputPrecision = value;
    }
    resetOutputPrecision() {
        this._outputPrecision = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outputPrecisionInput() {
        return this._outputPrecision;
    }
    // pattern - computed: false, optional: true, required: false
    _pattern;
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get patternInput() {
        return this._pattern;
    }
    // timezone - computed: false, optional: true, required: false
    _timezone;
    get timezone() {
        return this.getStringAttribute('timezone');
    }
    set timezone(value) {
        this._timezone = value;
    }
    resetTimezone() {
        this._timezone = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timezoneInput() {
        return this._timezone;
    }
    // transform - computed: false, optional: true, required: false
    _transform;
    get transform() {
        return this.getStringAttribute('transform');
    }
    set transform(value) {
        this._transform = value;
    }
    resetTransform() {
        this._transform = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get transformInput() {
        return this._transform;
    }
    // type - computed: false, optional: true, required: false
    _type;
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    // unknown_key_value - computed: false, optional: true, required: false
    _unknownKeyValue;
    get unknownKeyValue() {
        return this.getStringAttribute('unknown_key_value');
    }
    set unknownKeyValue(value) {
        this._unknownKeyValue = value;
    }
    resetUnknownKeyValue() {
        this._unknownKeyValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unknownKeyValueInput() {
        return this._unknownKeyValue;
    }
    // urltemplate - computed: false, optional: true, required: false
    _urltemplate;
    get urltemplate() {
        return this.getStringAttribute('urltemplate');
    }
    set urltemplate(value) {
        this._urltemplate = value;
    }
    resetUrltemplate() {
        this._urltemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urltemplateInput() {
        return this._urltemplate;
    }
    // use_short_suffix - computed: false, optional: true, required: false
    _useShortSuffix;
    get useShortSuffix() {
        return this.getBooleanAttribute('use_short_suffix');
    }
    set useShortSuffix(value) {
        this._useShortSuffix = value;
    }
    resetUseShortSuffix() {
        this._useShortSuffix = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get useShortSuffixInput() {
        return this._useShortSuffix;
    }
    // width - computed: false, optional: true, required: false
    _width;
    get width() {
        return this.getNumberAttribute('width');
    }
    set width(value) {
        this._width = value;
    }
    resetWidth() {
        this._width = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get widthInput() {
        return this._width;
    }
}
exports.KibanaDataViewDataViewFieldFormatsParamsOutputReference = KibanaDataViewDataViewFieldFormatsParamsOutputReference;
function kibanaDataViewDataViewFieldFormatsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        params: kibanaDataViewDataViewFieldFormatsParamsToTerraform(struct.params),
    };
}
function kibanaDataViewDataViewFieldFormatsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        params: {
            value: kibanaDataViewDataViewFieldFormatsParamsToHclTerraform(struct.params),
            isBlock: true,
            type: "struct",
            storageClassType: "KibanaDataViewDataViewFieldFormatsParams",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewFieldFormatsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource, terraformAttribute, complexObjectKey) {
        super(terraformResource, terraformAttribute, false, complexObjectKey);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._params?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.params = this._params?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._id = undefined;
            this._params.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._id = value.id;
            this._params.internalValue = value.params;
        }
    }
    // id - computed: false, optional: false, required: true
    _id;
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    // params - computed: false, optional: true, required: false
    _params = new KibanaDataViewDataViewFieldFormatsParamsOutputReference(this, "params");
    get params() {
        return this._params;
    }
    putParams(value) {
        this._params.internalValue = value;
    }
    resetParams() {
        this._params.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get paramsInput() {
        return this._params.internalValue;
    }
}
exports.KibanaDataViewDataViewFieldFormatsOutputReference = KibanaDataViewDataViewFieldFormatsOutputReference;
class KibanaDataViewDataViewFieldFormatsMap extends cdktf.ComplexMap {
    terraformResource;
    terraformAttribute;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
    }
    /**
    * @param key the key of the item to return
    */
    get(key) {
        return new KibanaDataViewDataViewFieldFormatsOutputReference(this.terraformResource, this.terraformAttribute, key);
    }
}
exports.KibanaDataViewDataViewFieldFormatsMap = KibanaDataViewDataViewFieldFormatsMap;
function kibanaDataViewDataViewRuntimeFieldMapToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        script_source: cdktf.stringToTerraform(struct.scriptSource),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function kibanaDataViewDataViewRuntimeFieldMapToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        script_source: {
            value: cdktf.stringToHclTerraform(struct.scriptSource),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KibanaDataViewDataViewRuntimeFieldMapOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource, terraformAttribute, complexObjectKey) {
        super(terraformResource, terraformAttribute, false, complexObjectKey);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._scriptSource !== undefined) {
            hasAnyValues = true;
            internalValueResult.scriptSource = this._scriptSource;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._scriptSource = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._scriptSource = value.scriptSource;
            this._type = value.type;
        }
    }
    // script_source - computed: false, optional: false, required: true
    _scriptSource;
    get scriptSource() {
        return this.getStringAttribute('script_source');
    }
    set scriptSource(value) {
        this._scriptSource = value;
    }
    // Temporarily expose input value. Use with caution.
    get scriptSourceInput() {
        return this._scriptSource;
    }
    // type - computed: false, optional: false, required: true
    _type;
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
}
exports.KibanaDataViewDataViewRuntimeFieldMapOutputReference = KibanaDataViewDataViewRuntimeFieldMapOutputReference;
class KibanaDataViewDataViewRuntimeFieldMapMap extends cdktf.ComplexMap {
    terraformResource;
    terraformAttribute;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
    }
    /**
    * @param key the key of the item to return
    */
    get(key) {
        return new KibanaDataViewDataViewRuntimeFieldMapOutputReference(this.terraformResource, this.terraformAttribute, key);
    }
}
exports.KibanaDataViewDataViewRuntimeFieldMapMap = KibanaDataViewDataViewRuntimeFieldMapMap;
function kibanaDataViewDataViewToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_no_index: cdktf.booleanToTerraform(struct.allowNoIndex),
        field_attrs: cdktf.hashMapper(kibanaDataViewDataViewFieldAttrsToTerraform)(struct.fieldAttrs),
        field_formats: cdktf.hashMapper(kibanaDataViewDataViewFieldFormatsToTerraform)(struct.fieldFormats),
        id: cdktf.stringToTerraform(struct.id),
        name: cdktf.stringToTerraform(struct.name),
        namespaces: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.namespaces),
        runtime_field_map: cdktf.hashMapper(kibanaDataViewDataViewRuntimeFieldMapToTerraform)(struct.runtimeFieldMap),
        source_filters: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.sourceFilters),
        time_field_name: cdktf.stringToTerraform(struct.timeFieldName),
        title: cdktf.stringToTerraform(struct.title),
    };
}
function kibanaDataViewDataViewToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_no_index: {
            value: cdktf.booleanToHclTerraform(struct.allowNoIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        field_attrs: {
            value: cdktf.hashMapperHcl(kibanaDataViewDataViewFieldAttrsToHclTerraform)(struct.fieldAttrs),
            isBlock: true,
            type: "map",
            storageClassType: "KibanaDataViewDataViewFieldAttrsMap",
        },
        field_formats: {
            value: cdktf.hashMapperHcl(kibanaDataViewDataViewFieldFormatsToHclTerraform)(struct.fieldFormats),
            isBlock: true,
            type: "map",
            storageClassType: "KibanaDataViewDataViewFieldFormatsMap",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespaces: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.namespaces),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        runtime_field_map: {
            value: cdktf.hashMapperHcl(kibanaDataViewDataViewRuntimeFieldMapToHclTerraform)(struct.runtimeFieldMap),
            isBlock: true,
            type: "map",
            storageClassType: "KibanaDataViewDataViewRuntimeFieldMapMap",
        },
        source_filters: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.sourceFilters),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        time_field_name: {
            value: cdktf.stringToHclTerraform(struct.timeFieldName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
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
class KibanaDataViewDataViewOutputReference extends cdktf.ComplexObject {
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
        if (this._allowNoIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowNoIndex = this._allowNoIndex;
        }
        if (this._fieldAttrs?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldAttrs = this._fieldAttrs?.internalValue;
        }
        if (this._fieldFormats?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldFormats = this._fieldFormats?.internalValue;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._namespaces !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespaces = this._namespaces;
        }
        if (this._runtimeFieldMap?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.runtimeFieldMap = this._runtimeFieldMap?.internalValue;
        }
        if (this._sourceFilters !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceFilters = this._sourceFilters;
        }
        if (this._timeFieldName !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFieldName = this._timeFieldName;
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
            this._allowNoIndex = undefined;
            this._fieldAttrs.internalValue = undefined;
            this._fieldFormats.internalValue = undefined;
            this._id = undefined;
            this._name = undefined;
            this._namespaces = undefined;
            this._runtimeFieldMap.internalValue = undefined;
            this._sourceFilters = undefined;
            this._timeFieldName = undefined;
            this._title = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowNoIndex = value.allowNoIndex;
            this._fieldAttrs.internalValue = value.fieldAttrs;
            this._fieldFormats.internalValue = value.fieldFormats;
            this._id = value.id;
            this._name = value.name;
            this._namespaces = value.namespaces;
            this._runtimeFieldMap.internalValue = value.runtimeFieldMap;
            this._sourceFilters = value.sourceFilters;
            this._timeFieldName = value.timeFieldName;
            this._title = value.title;
        }
    }
    // allow_no_index - computed: true, optional: true, required: false
    _allowNoIndex;
    get allowNoIndex() {
        return this.getBooleanAttribute('allow_no_index');
    }
    set allowNoIndex(value) {
        this._allowNoIndex = value;
    }
    resetAllowNoIndex() {
        this._allowNoIndex = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowNoIndexInput() {
        return this._allowNoIndex;
    }
    // field_attrs - computed: false, optional: true, required: false
    _fieldAttrs = new KibanaDataViewDataViewFieldAttrsMap(this, "field_attrs");
    get fieldAttrs() {
        return this._fieldAttrs;
    }
    putFieldAttrs(value) {
        this._fieldAttrs.internalValue = value;
    }
    resetFieldAttrs() {
        this._fieldAttrs.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldAttrsInput() {
        return this._fieldAttrs.internalValue;
    }
    // field_formats - computed: false, optional: true, required: false
    _fieldFormats = new KibanaDataViewDataViewFieldFormatsMap(this, "field_formats");
    get fieldFormats() {
        return this._fieldFormats;
    }
    putFieldFormats(value) {
        this._fieldFormats.internalValue = value;
    }
    resetFieldFormats() {
        this._fieldFormats.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldFormatsInput() {
        return this._fieldFormats.internalValue;
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
    // name - computed: true, optional: true, required: false
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // namespaces - computed: false, optional: true, required: false
    _namespaces;
    get namespaces() {
        return this.getListAttribute('namespaces');
    }
    set namespaces(value) {
        this._namespaces = value;
    }
    resetNamespaces() {
        this._namespaces = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get namespacesInput() {
        return this._namespaces;
    }
    // runtime_field_map - computed: false, optional: true, required: false
    _runtimeFieldMap = new KibanaDataViewDataViewRuntimeFieldMapMap(this, "runtime_field_map");
    get runtimeFieldMap() {
        return this._runtimeFieldMap;
    }
    putRuntimeFieldMap(value) {
        this._runtimeFieldMap.internalValue = value;
    }
    resetRuntimeFieldMap() {
        this._runtimeFieldMap.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get runtimeFieldMapInput() {
        return this._runtimeFieldMap.internalValue;
    }
    // source_filters - computed: false, optional: true, required: false
    _sourceFilters;
    get sourceFilters() {
        return this.getListAttribute('source_filters');
    }
    set sourceFilters(value) {
        this._sourceFilters = value;
    }
    resetSourceFilters() {
        this._sourceFilters = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sourceFiltersInput() {
        return this._sourceFilters;
    }
    // time_field_name - computed: true, optional: true, required: false
    _timeFieldName;
    get timeFieldName() {
        return this.getStringAttribute('time_field_name');
    }
    set timeFieldName(value) {
        this._timeFieldName = value;
    }
    resetTimeFieldName() {
        this._timeFieldName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeFieldNameInput() {
        return this._timeFieldName;
    }
    // title - computed: false, optional: false, required: true
    _title;
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
}
exports.KibanaDataViewDataViewOutputReference = KibanaDataViewDataViewOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view elasticstack_kibana_data_view}
*/
class KibanaDataView extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "elasticstack_kibana_data_view";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a KibanaDataView resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaDataView to import
    * @param importFromId The id of the existing KibanaDataView that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaDataView to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "elasticstack_kibana_data_view", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view elasticstack_kibana_data_view} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaDataViewConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'elasticstack_kibana_data_view',
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
        this._dataView.internalValue = config.dataView;
        this._override = config.override;
        this._spaceId = config.spaceId;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // data_view - computed: false, optional: false, required: true
    _dataView = new KibanaDataViewDataViewOutputReference(this, "data_view");
    get dataView() {
        return this._dataView;
    }
    putDataView(value) {
        this._dataView.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get dataViewInput() {
        return this._dataView.internalValue;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // override - computed: true, optional: true, required: false
    _override;
    get override() {
        return this.getBooleanAttribute('override');
    }
    set override(value) {
        this._override = value;
    }
    resetOverride() {
        this._override = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get overrideInput() {
        return this._override;
    }
    // space_id - computed: true, optional: true, required: false
    _spaceId;
    get spaceId() {
        return this.getStringAttribute('space_id');
    }
    set spaceId(value) {
        this._spaceId = value;
    }
    resetSpaceId() {
        this._spaceId = undefined;
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
            data_view: kibanaDataViewDataViewToTerraform(this._dataView.internalValue),
            override: cdktf.booleanToTerraform(this._override),
            space_id: cdktf.stringToTerraform(this._spaceId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            data_view: {
                value: kibanaDataViewDataViewToHclTerraform(this._dataView.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "KibanaDataViewDataView",
            },
            override: {
                value: cdktf.booleanToHclTerraform(this._override),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
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
exports.KibanaDataView = KibanaDataView;

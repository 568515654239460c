import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KibanaDataViewConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#data_view KibanaDataView#data_view}
    */
    readonly dataView: KibanaDataViewDataView;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#override KibanaDataView#override}
    */
    readonly override?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#space_id KibanaDataView#space_id}
    */
    readonly spaceId?: string;
}
export interface KibanaDataViewDataViewFieldAttrs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#count KibanaDataView#count}
    */
    readonly count?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#custom_label KibanaDataView#custom_label}
    */
    readonly customLabel?: string;
}
export declare function kibanaDataViewDataViewFieldAttrsToTerraform(struct?: KibanaDataViewDataViewFieldAttrs | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewFieldAttrsToHclTerraform(struct?: KibanaDataViewDataViewFieldAttrs | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewFieldAttrsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string);
    get internalValue(): KibanaDataViewDataViewFieldAttrs | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewFieldAttrs | cdktf.IResolvable | undefined);
    private _count?;
    get count(): number;
    set count(value: number);
    resetCount(): void;
    get countInput(): number | undefined;
    private _customLabel?;
    get customLabel(): string;
    set customLabel(value: string);
    resetCustomLabel(): void;
    get customLabelInput(): string | undefined;
}
export declare class KibanaDataViewDataViewFieldAttrsMap extends cdktf.ComplexMap {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    internalValue?: {
        [key: string]: KibanaDataViewDataViewFieldAttrs;
    } | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    /**
    * @param key the key of the item to return
    */
    get(key: string): KibanaDataViewDataViewFieldAttrsOutputReference;
}
export interface KibanaDataViewDataViewFieldFormatsParamsColors {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#background KibanaDataView#background}
    */
    readonly background?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#range KibanaDataView#range}
    */
    readonly range?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#regex KibanaDataView#regex}
    */
    readonly regex?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#text KibanaDataView#text}
    */
    readonly text?: string;
}
export declare function kibanaDataViewDataViewFieldFormatsParamsColorsToTerraform(struct?: KibanaDataViewDataViewFieldFormatsParamsColors | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewFieldFormatsParamsColorsToHclTerraform(struct?: KibanaDataViewDataViewFieldFormatsParamsColors | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaDataViewDataViewFieldFormatsParamsColors | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewFieldFormatsParamsColors | cdktf.IResolvable | undefined);
    private _background?;
    get background(): string;
    set background(value: string);
    resetBackground(): void;
    get backgroundInput(): string | undefined;
    private _range?;
    get range(): string;
    set range(value: string);
    resetRange(): void;
    get rangeInput(): string | undefined;
    private _regex?;
    get regex(): string;
    set regex(value: string);
    resetRegex(): void;
    get regexInput(): string | undefined;
    private _text?;
    get text(): string;
    set text(value: string);
    resetText(): void;
    get textInput(): string | undefined;
}
export declare class KibanaDataViewDataViewFieldFormatsParamsColorsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaDataViewDataViewFieldFormatsParamsColors[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaDataViewDataViewFieldFormatsParamsColorsOutputReference;
}
export interface KibanaDataViewDataViewFieldFormatsParamsLookupEntries {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#key KibanaDataView#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#value KibanaDataView#value}
    */
    readonly value: string;
}
export declare function kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToTerraform(struct?: KibanaDataViewDataViewFieldFormatsParamsLookupEntries | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewFieldFormatsParamsLookupEntriesToHclTerraform(struct?: KibanaDataViewDataViewFieldFormatsParamsLookupEntries | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaDataViewDataViewFieldFormatsParamsLookupEntries | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewFieldFormatsParamsLookupEntries | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaDataViewDataViewFieldFormatsParamsLookupEntries[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaDataViewDataViewFieldFormatsParamsLookupEntriesOutputReference;
}
export interface KibanaDataViewDataViewFieldFormatsParams {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#colors KibanaDataView#colors}
    */
    readonly colors?: KibanaDataViewDataViewFieldFormatsParamsColors[] | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#field_length KibanaDataView#field_length}
    */
    readonly fieldLength?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#field_type KibanaDataView#field_type}
    */
    readonly fieldType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#height KibanaDataView#height}
    */
    readonly height?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#include_space_with_suffix KibanaDataView#include_space_with_suffix}
    */
    readonly includeSpaceWithSuffix?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#input_format KibanaDataView#input_format}
    */
    readonly inputFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#labeltemplate KibanaDataView#labeltemplate}
    */
    readonly labeltemplate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#lookup_entries KibanaDataView#lookup_entries}
    */
    readonly lookupEntries?: KibanaDataViewDataViewFieldFormatsParamsLookupEntries[] | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#output_format KibanaDataView#output_format}
    */
    readonly outputFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#output_precision KibanaDataView#output_precision}
    */
    readonly outputPrecision?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#pattern KibanaDataView#pattern}
    */
    readonly pattern?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#timezone KibanaDataView#timezone}
    */
    readonly timezone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#transform KibanaDataView#transform}
    */
    readonly transform?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#type KibanaDataView#type}
    */
    readonly type?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#unknown_key_value KibanaDataView#unknown_key_value}
    */
    readonly unknownKeyValue?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#urltemplate KibanaDataView#urltemplate}
    */
    readonly urltemplate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#use_short_suffix KibanaDataView#use_short_suffix}
    */
    readonly useShortSuffix?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#width KibanaDataView#width}
    */
    readonly width?: number;
}
export declare function kibanaDataViewDataViewFieldFormatsParamsToTerraform(struct?: KibanaDataViewDataViewFieldFormatsParams | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewFieldFormatsParamsToHclTerraform(struct?: KibanaDataViewDataViewFieldFormatsParams | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewFieldFormatsParamsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KibanaDataViewDataViewFieldFormatsParams | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewFieldFormatsParams | cdktf.IResolvable | undefined);
    private _colors;
    get colors(): KibanaDataViewDataViewFieldFormatsParamsColorsList;
    putColors(value: KibanaDataViewDataViewFieldFormatsParamsColors[] | cdktf.IResolvable): void;
    resetColors(): void;
    get colorsInput(): KibanaDataViewDataViewFieldFormatsParamsColors[] | cdktf.IResolvable | undefined;
    private _fieldLength?;
    get fieldLength(): number;
    set fieldLength(value: number);
    resetFieldLength(): void;
    get fieldLengthInput(): number | undefined;
    private _fieldType?;
    get fieldType(): string;
    set fieldType(value: string);
    resetFieldType(): void;
    get fieldTypeInput(): string | undefined;
    private _height?;
    get height(): number;
    set height(value: number);
    resetHeight(): void;
    get heightInput(): number | undefined;
    private _includeSpaceWithSuffix?;
    get includeSpaceWithSuffix(): boolean | cdktf.IResolvable;
    set includeSpaceWithSuffix(value: boolean | cdktf.IResolvable);
    resetIncludeSpaceWithSuffix(): void;
    get includeSpaceWithSuffixInput(): boolean | cdktf.IResolvable | undefined;
    private _inputFormat?;
    get inputFormat(): string;
    set inputFormat(value: string);
    resetInputFormat(): void;
    get inputFormatInput(): string | undefined;
    private _labeltemplate?;
    get labeltemplate(): string;
    set labeltemplate(value: string);
    resetLabeltemplate(): void;
    get labeltemplateInput(): string | undefined;
    private _lookupEntries;
    get lookupEntries(): KibanaDataViewDataViewFieldFormatsParamsLookupEntriesList;
    putLookupEntries(value: KibanaDataViewDataViewFieldFormatsParamsLookupEntries[] | cdktf.IResolvable): void;
    resetLookupEntries(): void;
    get lookupEntriesInput(): KibanaDataViewDataViewFieldFormatsParamsLookupEntries[] | cdktf.IResolvable | undefined;
    private _outputFormat?;
    get outputFormat(): string;
    set outputFormat(value: string);
    resetOutputFormat(): void;
    get outputFormatInput(): string | undefined;
    private _outputPrecision?;
    get outputPrecision(): number;
    set outputPrecision(value: number);
    resetOutputPrecision(): void;
    get outputPrecisionInput(): number | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _transform?;
    get transform(): string;
    set transform(value: string);
    resetTransform(): void;
    get transformInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    private _unknownKeyValue?;
    get unknownKeyValue(): string;
    set unknownKeyValue(value: string);
    resetUnknownKeyValue(): void;
    get unknownKeyValueInput(): string | undefined;
    private _urltemplate?;
    get urltemplate(): string;
    set urltemplate(value: string);
    resetUrltemplate(): void;
    get urltemplateInput(): string | undefined;
    private _useShortSuffix?;
    get useShortSuffix(): boolean | cdktf.IResolvable;
    set useShortSuffix(value: boolean | cdktf.IResolvable);
    resetUseShortSuffix(): void;
    get useShortSuffixInput(): boolean | cdktf.IResolvable | undefined;
    private _width?;
    get width(): number;
    set width(value: number);
    resetWidth(): void;
    get widthInput(): number | undefined;
}
export interface KibanaDataViewDataViewFieldFormats {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#id KibanaDataView#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#params KibanaDataView#params}
    */
    readonly params?: KibanaDataViewDataViewFieldFormatsParams;
}
export declare function kibanaDataViewDataViewFieldFormatsToTerraform(struct?: KibanaDataViewDataViewFieldFormats | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewFieldFormatsToHclTerraform(struct?: KibanaDataViewDataViewFieldFormats | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewFieldFormatsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string);
    get internalValue(): KibanaDataViewDataViewFieldFormats | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewFieldFormats | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    get idInput(): string | undefined;
    private _params;
    get params(): KibanaDataViewDataViewFieldFormatsParamsOutputReference;
    putParams(value: KibanaDataViewDataViewFieldFormatsParams): void;
    resetParams(): void;
    get paramsInput(): cdktf.IResolvable | KibanaDataViewDataViewFieldFormatsParams | undefined;
}
export declare class KibanaDataViewDataViewFieldFormatsMap extends cdktf.ComplexMap {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    internalValue?: {
        [key: string]: KibanaDataViewDataViewFieldFormats;
    } | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    /**
    * @param key the key of the item to return
    */
    get(key: string): KibanaDataViewDataViewFieldFormatsOutputReference;
}
export interface KibanaDataViewDataViewRuntimeFieldMap {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#script_source KibanaDataView#script_source}
    */
    readonly scriptSource: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#type KibanaDataView#type}
    */
    readonly type: string;
}
export declare function kibanaDataViewDataViewRuntimeFieldMapToTerraform(struct?: KibanaDataViewDataViewRuntimeFieldMap | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewRuntimeFieldMapToHclTerraform(struct?: KibanaDataViewDataViewRuntimeFieldMap | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewRuntimeFieldMapOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string);
    get internalValue(): KibanaDataViewDataViewRuntimeFieldMap | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataViewRuntimeFieldMap | cdktf.IResolvable | undefined);
    private _scriptSource?;
    get scriptSource(): string;
    set scriptSource(value: string);
    get scriptSourceInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class KibanaDataViewDataViewRuntimeFieldMapMap extends cdktf.ComplexMap {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    internalValue?: {
        [key: string]: KibanaDataViewDataViewRuntimeFieldMap;
    } | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    /**
    * @param key the key of the item to return
    */
    get(key: string): KibanaDataViewDataViewRuntimeFieldMapOutputReference;
}
export interface KibanaDataViewDataView {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#allow_no_index KibanaDataView#allow_no_index}
    */
    readonly allowNoIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#field_attrs KibanaDataView#field_attrs}
    */
    readonly fieldAttrs?: {
        [key: string]: KibanaDataViewDataViewFieldAttrs;
    } | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#field_formats KibanaDataView#field_formats}
    */
    readonly fieldFormats?: {
        [key: string]: KibanaDataViewDataViewFieldFormats;
    } | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#id KibanaDataView#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#name KibanaDataView#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#namespaces KibanaDataView#namespaces}
    */
    readonly namespaces?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#runtime_field_map KibanaDataView#runtime_field_map}
    */
    readonly runtimeFieldMap?: {
        [key: string]: KibanaDataViewDataViewRuntimeFieldMap;
    } | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#source_filters KibanaDataView#source_filters}
    */
    readonly sourceFilters?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#time_field_name KibanaDataView#time_field_name}
    */
    readonly timeFieldName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#title KibanaDataView#title}
    */
    readonly title: string;
}
export declare function kibanaDataViewDataViewToTerraform(struct?: KibanaDataViewDataView | cdktf.IResolvable): any;
export declare function kibanaDataViewDataViewToHclTerraform(struct?: KibanaDataViewDataView | cdktf.IResolvable): any;
export declare class KibanaDataViewDataViewOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KibanaDataViewDataView | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaDataViewDataView | cdktf.IResolvable | undefined);
    private _allowNoIndex?;
    get allowNoIndex(): boolean | cdktf.IResolvable;
    set allowNoIndex(value: boolean | cdktf.IResolvable);
    resetAllowNoIndex(): void;
    get allowNoIndexInput(): boolean | cdktf.IResolvable | undefined;
    private _fieldAttrs;
    get fieldAttrs(): KibanaDataViewDataViewFieldAttrsMap;
    putFieldAttrs(value: {
        [key: string]: KibanaDataViewDataViewFieldAttrs;
    } | cdktf.IResolvable): void;
    resetFieldAttrs(): void;
    get fieldAttrsInput(): cdktf.IResolvable | {
        [key: string]: KibanaDataViewDataViewFieldAttrs;
    } | undefined;
    private _fieldFormats;
    get fieldFormats(): KibanaDataViewDataViewFieldFormatsMap;
    putFieldFormats(value: {
        [key: string]: KibanaDataViewDataViewFieldFormats;
    } | cdktf.IResolvable): void;
    resetFieldFormats(): void;
    get fieldFormatsInput(): cdktf.IResolvable | {
        [key: string]: KibanaDataViewDataViewFieldFormats;
    } | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _namespaces?;
    get namespaces(): string[];
    set namespaces(value: string[]);
    resetNamespaces(): void;
    get namespacesInput(): string[] | undefined;
    private _runtimeFieldMap;
    get runtimeFieldMap(): KibanaDataViewDataViewRuntimeFieldMapMap;
    putRuntimeFieldMap(value: {
        [key: string]: KibanaDataViewDataViewRuntimeFieldMap;
    } | cdktf.IResolvable): void;
    resetRuntimeFieldMap(): void;
    get runtimeFieldMapInput(): cdktf.IResolvable | {
        [key: string]: KibanaDataViewDataViewRuntimeFieldMap;
    } | undefined;
    private _sourceFilters?;
    get sourceFilters(): string[];
    set sourceFilters(value: string[]);
    resetSourceFilters(): void;
    get sourceFiltersInput(): string[] | undefined;
    private _timeFieldName?;
    get timeFieldName(): string;
    set timeFieldName(value: string);
    resetTimeFieldName(): void;
    get timeFieldNameInput(): string | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    get titleInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view elasticstack_kibana_data_view}
*/
export declare class KibanaDataView extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_kibana_data_view";
    /**
    * Generates CDKTF code for importing a KibanaDataView resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaDataView to import
    * @param importFromId The id of the existing KibanaDataView that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaDataView to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_data_view elasticstack_kibana_data_view} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaDataViewConfig
    */
    constructor(scope: Construct, id: string, config: KibanaDataViewConfig);
    private _dataView;
    get dataView(): KibanaDataViewDataViewOutputReference;
    putDataView(value: KibanaDataViewDataView): void;
    get dataViewInput(): cdktf.IResolvable | KibanaDataViewDataView | undefined;
    get id(): string;
    private _override?;
    get override(): boolean | cdktf.IResolvable;
    set override(value: boolean | cdktf.IResolvable);
    resetOverride(): void;
    get overrideInput(): boolean | cdktf.IResolvable | undefined;
    private _spaceId?;
    get spaceId(): string;
    set spaceId(value: string);
    resetSpaceId(): void;
    get spaceIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

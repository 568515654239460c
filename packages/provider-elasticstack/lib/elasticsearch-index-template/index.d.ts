import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchIndexTemplateConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#composed_of ElasticsearchIndexTemplate#composed_of}
    */
    readonly composedOf?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#index_patterns ElasticsearchIndexTemplate#index_patterns}
    */
    readonly indexPatterns: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#metadata ElasticsearchIndexTemplate#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#name ElasticsearchIndexTemplate#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#priority ElasticsearchIndexTemplate#priority}
    */
    readonly priority?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#version ElasticsearchIndexTemplate#version}
    */
    readonly version?: number;
    /**
    * data_stream block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#data_stream ElasticsearchIndexTemplate#data_stream}
    */
    readonly dataStream?: ElasticsearchIndexTemplateDataStream;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#elasticsearch_connection ElasticsearchIndexTemplate#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchIndexTemplateElasticsearchConnection;
    /**
    * template block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#template ElasticsearchIndexTemplate#template}
    */
    readonly template?: ElasticsearchIndexTemplateTemplate;
}
export interface ElasticsearchIndexTemplateDataStream {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#allow_custom_routing ElasticsearchIndexTemplate#allow_custom_routing}
    */
    readonly allowCustomRouting?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#hidden ElasticsearchIndexTemplate#hidden}
    */
    readonly hidden?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchIndexTemplateDataStreamToTerraform(struct?: ElasticsearchIndexTemplateDataStreamOutputReference | ElasticsearchIndexTemplateDataStream): any;
export declare function elasticsearchIndexTemplateDataStreamToHclTerraform(struct?: ElasticsearchIndexTemplateDataStreamOutputReference | ElasticsearchIndexTemplateDataStream): any;
export declare class ElasticsearchIndexTemplateDataStreamOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexTemplateDataStream | undefined;
    set internalValue(value: ElasticsearchIndexTemplateDataStream | undefined);
    private _allowCustomRouting?;
    get allowCustomRouting(): boolean | cdktf.IResolvable;
    set allowCustomRouting(value: boolean | cdktf.IResolvable);
    resetAllowCustomRouting(): void;
    get allowCustomRoutingInput(): boolean | cdktf.IResolvable | undefined;
    private _hidden?;
    get hidden(): boolean | cdktf.IResolvable;
    set hidden(value: boolean | cdktf.IResolvable);
    resetHidden(): void;
    get hiddenInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchIndexTemplateElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#api_key ElasticsearchIndexTemplate#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#bearer_token ElasticsearchIndexTemplate#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#ca_data ElasticsearchIndexTemplate#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#ca_file ElasticsearchIndexTemplate#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#cert_data ElasticsearchIndexTemplate#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#cert_file ElasticsearchIndexTemplate#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#endpoints ElasticsearchIndexTemplate#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#es_client_authentication ElasticsearchIndexTemplate#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#headers ElasticsearchIndexTemplate#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#insecure ElasticsearchIndexTemplate#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#key_data ElasticsearchIndexTemplate#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#key_file ElasticsearchIndexTemplate#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#password ElasticsearchIndexTemplate#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#username ElasticsearchIndexTemplate#username}
    */
    readonly username?: string;
}
export declare function elasticsearchIndexTemplateElasticsearchConnectionToTerraform(struct?: ElasticsearchIndexTemplateElasticsearchConnectionOutputReference | ElasticsearchIndexTemplateElasticsearchConnection): any;
export declare function elasticsearchIndexTemplateElasticsearchConnectionToHclTerraform(struct?: ElasticsearchIndexTemplateElasticsearchConnectionOutputReference | ElasticsearchIndexTemplateElasticsearchConnection): any;
export declare class ElasticsearchIndexTemplateElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexTemplateElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchIndexTemplateElasticsearchConnection | undefined);
    private _apiKey?;
    get apiKey(): string;
    set apiKey(value: string);
    resetApiKey(): void;
    get apiKeyInput(): string | undefined;
    private _bearerToken?;
    get bearerToken(): string;
    set bearerToken(value: string);
    resetBearerToken(): void;
    get bearerTokenInput(): string | undefined;
    private _caData?;
    get caData(): string;
    set caData(value: string);
    resetCaData(): void;
    get caDataInput(): string | undefined;
    private _caFile?;
    get caFile(): string;
    set caFile(value: string);
    resetCaFile(): void;
    get caFileInput(): string | undefined;
    private _certData?;
    get certData(): string;
    set certData(value: string);
    resetCertData(): void;
    get certDataInput(): string | undefined;
    private _certFile?;
    get certFile(): string;
    set certFile(value: string);
    resetCertFile(): void;
    get certFileInput(): string | undefined;
    private _endpoints?;
    get endpoints(): string[];
    set endpoints(value: string[]);
    resetEndpoints(): void;
    get endpointsInput(): string[] | undefined;
    private _esClientAuthentication?;
    get esClientAuthentication(): string;
    set esClientAuthentication(value: string);
    resetEsClientAuthentication(): void;
    get esClientAuthenticationInput(): string | undefined;
    private _headers?;
    get headers(): {
        [key: string]: string;
    };
    set headers(value: {
        [key: string]: string;
    });
    resetHeaders(): void;
    get headersInput(): {
        [key: string]: string;
    } | undefined;
    private _insecure?;
    get insecure(): boolean | cdktf.IResolvable;
    set insecure(value: boolean | cdktf.IResolvable);
    resetInsecure(): void;
    get insecureInput(): boolean | cdktf.IResolvable | undefined;
    private _keyData?;
    get keyData(): string;
    set keyData(value: string);
    resetKeyData(): void;
    get keyDataInput(): string | undefined;
    private _keyFile?;
    get keyFile(): string;
    set keyFile(value: string);
    resetKeyFile(): void;
    get keyFileInput(): string | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    resetPassword(): void;
    get passwordInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
}
export interface ElasticsearchIndexTemplateTemplateAlias {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#filter ElasticsearchIndexTemplate#filter}
    */
    readonly filter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#index_routing ElasticsearchIndexTemplate#index_routing}
    */
    readonly indexRouting?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#is_hidden ElasticsearchIndexTemplate#is_hidden}
    */
    readonly isHidden?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#is_write_index ElasticsearchIndexTemplate#is_write_index}
    */
    readonly isWriteIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#name ElasticsearchIndexTemplate#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#routing ElasticsearchIndexTemplate#routing}
    */
    readonly routing?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#search_routing ElasticsearchIndexTemplate#search_routing}
    */
    readonly searchRouting?: string;
}
export declare function elasticsearchIndexTemplateTemplateAliasToTerraform(struct?: ElasticsearchIndexTemplateTemplateAlias | cdktf.IResolvable): any;
export declare function elasticsearchIndexTemplateTemplateAliasToHclTerraform(struct?: ElasticsearchIndexTemplateTemplateAlias | cdktf.IResolvable): any;
export declare class ElasticsearchIndexTemplateTemplateAliasOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ElasticsearchIndexTemplateTemplateAlias | cdktf.IResolvable | undefined;
    set internalValue(value: ElasticsearchIndexTemplateTemplateAlias | cdktf.IResolvable | undefined);
    private _filter?;
    get filter(): string;
    set filter(value: string);
    resetFilter(): void;
    get filterInput(): string | undefined;
    private _indexRouting?;
    get indexRouting(): string;
    set indexRouting(value: string);
    resetIndexRouting(): void;
    get indexRoutingInput(): string | undefined;
    private _isHidden?;
    get isHidden(): boolean | cdktf.IResolvable;
    set isHidden(value: boolean | cdktf.IResolvable);
    resetIsHidden(): void;
    get isHiddenInput(): boolean | cdktf.IResolvable | undefined;
    private _isWriteIndex?;
    get isWriteIndex(): boolean | cdktf.IResolvable;
    set isWriteIndex(value: boolean | cdktf.IResolvable);
    resetIsWriteIndex(): void;
    get isWriteIndexInput(): boolean | cdktf.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _routing?;
    get routing(): string;
    set routing(value: string);
    resetRouting(): void;
    get routingInput(): string | undefined;
    private _searchRouting?;
    get searchRouting(): string;
    set searchRouting(value: string);
    resetSearchRouting(): void;
    get searchRoutingInput(): string | undefined;
}
export declare class ElasticsearchIndexTemplateTemplateAliasList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ElasticsearchIndexTemplateTemplateAlias[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ElasticsearchIndexTemplateTemplateAliasOutputReference;
}
export interface ElasticsearchIndexTemplateTemplateLifecycle {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#data_retention ElasticsearchIndexTemplate#data_retention}
    */
    readonly dataRetention: string;
}
export declare function elasticsearchIndexTemplateTemplateLifecycleToTerraform(struct?: ElasticsearchIndexTemplateTemplateLifecycleOutputReference | ElasticsearchIndexTemplateTemplateLifecycle): any;
export declare function elasticsearchIndexTemplateTemplateLifecycleToHclTerraform(struct?: ElasticsearchIndexTemplateTemplateLifecycleOutputReference | ElasticsearchIndexTemplateTemplateLifecycle): any;
export declare class ElasticsearchIndexTemplateTemplateLifecycleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexTemplateTemplateLifecycle | undefined;
    set internalValue(value: ElasticsearchIndexTemplateTemplateLifecycle | undefined);
    private _dataRetention?;
    get dataRetention(): string;
    set dataRetention(value: string);
    get dataRetentionInput(): string | undefined;
}
export interface ElasticsearchIndexTemplateTemplate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#mappings ElasticsearchIndexTemplate#mappings}
    */
    readonly mappings?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#settings ElasticsearchIndexTemplate#settings}
    */
    readonly settings?: string;
    /**
    * alias block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#alias ElasticsearchIndexTemplate#alias}
    */
    readonly alias?: ElasticsearchIndexTemplateTemplateAlias[] | cdktf.IResolvable;
    /**
    * lifecycle block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#lifecycle ElasticsearchIndexTemplate#lifecycle}
    */
    readonly lifecycle?: ElasticsearchIndexTemplateTemplateLifecycle;
}
export declare function elasticsearchIndexTemplateTemplateToTerraform(struct?: ElasticsearchIndexTemplateTemplateOutputReference | ElasticsearchIndexTemplateTemplate): any;
export declare function elasticsearchIndexTemplateTemplateToHclTerraform(struct?: ElasticsearchIndexTemplateTemplateOutputReference | ElasticsearchIndexTemplateTemplate): any;
export declare class ElasticsearchIndexTemplateTemplateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIndexTemplateTemplate | undefined;
    set internalValue(value: ElasticsearchIndexTemplateTemplate | undefined);
    private _mappings?;
    get mappings(): string;
    set mappings(value: string);
    resetMappings(): void;
    get mappingsInput(): string | undefined;
    private _settings?;
    get settings(): string;
    set settings(value: string);
    resetSettings(): void;
    get settingsInput(): string | undefined;
    private _alias;
    get alias(): ElasticsearchIndexTemplateTemplateAliasList;
    putAlias(value: ElasticsearchIndexTemplateTemplateAlias[] | cdktf.IResolvable): void;
    resetAlias(): void;
    get aliasInput(): ElasticsearchIndexTemplateTemplateAlias[] | cdktf.IResolvable | undefined;
    private _lifecycle;
    get lifecycle(): ElasticsearchIndexTemplateTemplateLifecycleOutputReference;
    putLifecycle(value: ElasticsearchIndexTemplateTemplateLifecycle): void;
    resetLifecycle(): void;
    get lifecycleInput(): ElasticsearchIndexTemplateTemplateLifecycle | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template elasticstack_elasticsearch_index_template}
*/
export declare class ElasticsearchIndexTemplate extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_index_template";
    /**
    * Generates CDKTF code for importing a ElasticsearchIndexTemplate resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchIndexTemplate to import
    * @param importFromId The id of the existing ElasticsearchIndexTemplate that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchIndexTemplate to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_index_template elasticstack_elasticsearch_index_template} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchIndexTemplateConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchIndexTemplateConfig);
    private _composedOf?;
    get composedOf(): string[];
    set composedOf(value: string[]);
    resetComposedOf(): void;
    get composedOfInput(): string[] | undefined;
    get id(): string;
    private _indexPatterns?;
    get indexPatterns(): string[];
    set indexPatterns(value: string[]);
    get indexPatternsInput(): string[] | undefined;
    private _metadata?;
    get metadata(): string;
    set metadata(value: string);
    resetMetadata(): void;
    get metadataInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _priority?;
    get priority(): number;
    set priority(value: number);
    resetPriority(): void;
    get priorityInput(): number | undefined;
    private _version?;
    get version(): number;
    set version(value: number);
    resetVersion(): void;
    get versionInput(): number | undefined;
    private _dataStream;
    get dataStream(): ElasticsearchIndexTemplateDataStreamOutputReference;
    putDataStream(value: ElasticsearchIndexTemplateDataStream): void;
    resetDataStream(): void;
    get dataStreamInput(): ElasticsearchIndexTemplateDataStream | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchIndexTemplateElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchIndexTemplateElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchIndexTemplateElasticsearchConnection | undefined;
    private _template;
    get template(): ElasticsearchIndexTemplateTemplateOutputReference;
    putTemplate(value: ElasticsearchIndexTemplateTemplate): void;
    resetTemplate(): void;
    get templateInput(): ElasticsearchIndexTemplateTemplate | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchComponentTemplateConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#metadata ElasticsearchComponentTemplate#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#name ElasticsearchComponentTemplate#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#version ElasticsearchComponentTemplate#version}
    */
    readonly version?: number;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#elasticsearch_connection ElasticsearchComponentTemplate#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchComponentTemplateElasticsearchConnection;
    /**
    * template block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#template ElasticsearchComponentTemplate#template}
    */
    readonly template: ElasticsearchComponentTemplateTemplate;
}
export interface ElasticsearchComponentTemplateElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#api_key ElasticsearchComponentTemplate#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#bearer_token ElasticsearchComponentTemplate#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#ca_data ElasticsearchComponentTemplate#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#ca_file ElasticsearchComponentTemplate#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#cert_data ElasticsearchComponentTemplate#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#cert_file ElasticsearchComponentTemplate#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#endpoints ElasticsearchComponentTemplate#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#es_client_authentication ElasticsearchComponentTemplate#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#headers ElasticsearchComponentTemplate#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#insecure ElasticsearchComponentTemplate#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#key_data ElasticsearchComponentTemplate#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#key_file ElasticsearchComponentTemplate#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#password ElasticsearchComponentTemplate#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#username ElasticsearchComponentTemplate#username}
    */
    readonly username?: string;
}
export declare function elasticsearchComponentTemplateElasticsearchConnectionToTerraform(struct?: ElasticsearchComponentTemplateElasticsearchConnectionOutputReference | ElasticsearchComponentTemplateElasticsearchConnection): any;
export declare function elasticsearchComponentTemplateElasticsearchConnectionToHclTerraform(struct?: ElasticsearchComponentTemplateElasticsearchConnectionOutputReference | ElasticsearchComponentTemplateElasticsearchConnection): any;
export declare class ElasticsearchComponentTemplateElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchComponentTemplateElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchComponentTemplateElasticsearchConnection | undefined);
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
export interface ElasticsearchComponentTemplateTemplateAlias {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#filter ElasticsearchComponentTemplate#filter}
    */
    readonly filter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#index_routing ElasticsearchComponentTemplate#index_routing}
    */
    readonly indexRouting?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#is_hidden ElasticsearchComponentTemplate#is_hidden}
    */
    readonly isHidden?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#is_write_index ElasticsearchComponentTemplate#is_write_index}
    */
    readonly isWriteIndex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#name ElasticsearchComponentTemplate#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#routing ElasticsearchComponentTemplate#routing}
    */
    readonly routing?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#search_routing ElasticsearchComponentTemplate#search_routing}
    */
    readonly searchRouting?: string;
}
export declare function elasticsearchComponentTemplateTemplateAliasToTerraform(struct?: ElasticsearchComponentTemplateTemplateAlias | cdktf.IResolvable): any;
export declare function elasticsearchComponentTemplateTemplateAliasToHclTerraform(struct?: ElasticsearchComponentTemplateTemplateAlias | cdktf.IResolvable): any;
export declare class ElasticsearchComponentTemplateTemplateAliasOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ElasticsearchComponentTemplateTemplateAlias | cdktf.IResolvable | undefined;
    set internalValue(value: ElasticsearchComponentTemplateTemplateAlias | cdktf.IResolvable | undefined);
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
export declare class ElasticsearchComponentTemplateTemplateAliasList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ElasticsearchComponentTemplateTemplateAlias[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ElasticsearchComponentTemplateTemplateAliasOutputReference;
}
export interface ElasticsearchComponentTemplateTemplate {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#mappings ElasticsearchComponentTemplate#mappings}
    */
    readonly mappings?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#settings ElasticsearchComponentTemplate#settings}
    */
    readonly settings?: string;
    /**
    * alias block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#alias ElasticsearchComponentTemplate#alias}
    */
    readonly alias?: ElasticsearchComponentTemplateTemplateAlias[] | cdktf.IResolvable;
}
export declare function elasticsearchComponentTemplateTemplateToTerraform(struct?: ElasticsearchComponentTemplateTemplateOutputReference | ElasticsearchComponentTemplateTemplate): any;
export declare function elasticsearchComponentTemplateTemplateToHclTerraform(struct?: ElasticsearchComponentTemplateTemplateOutputReference | ElasticsearchComponentTemplateTemplate): any;
export declare class ElasticsearchComponentTemplateTemplateOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchComponentTemplateTemplate | undefined;
    set internalValue(value: ElasticsearchComponentTemplateTemplate | undefined);
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
    get alias(): ElasticsearchComponentTemplateTemplateAliasList;
    putAlias(value: ElasticsearchComponentTemplateTemplateAlias[] | cdktf.IResolvable): void;
    resetAlias(): void;
    get aliasInput(): ElasticsearchComponentTemplateTemplateAlias[] | cdktf.IResolvable | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template elasticstack_elasticsearch_component_template}
*/
export declare class ElasticsearchComponentTemplate extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_component_template";
    /**
    * Generates CDKTF code for importing a ElasticsearchComponentTemplate resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchComponentTemplate to import
    * @param importFromId The id of the existing ElasticsearchComponentTemplate that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchComponentTemplate to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_component_template elasticstack_elasticsearch_component_template} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchComponentTemplateConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchComponentTemplateConfig);
    get id(): string;
    private _metadata?;
    get metadata(): string;
    set metadata(value: string);
    resetMetadata(): void;
    get metadataInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _version?;
    get version(): number;
    set version(value: number);
    resetVersion(): void;
    get versionInput(): number | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchComponentTemplateElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchComponentTemplateElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchComponentTemplateElasticsearchConnection | undefined;
    private _template;
    get template(): ElasticsearchComponentTemplateTemplateOutputReference;
    putTemplate(value: ElasticsearchComponentTemplateTemplate): void;
    get templateInput(): ElasticsearchComponentTemplateTemplate | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

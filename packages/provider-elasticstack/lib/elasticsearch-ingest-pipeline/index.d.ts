import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchIngestPipelineConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#description ElasticsearchIngestPipeline#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#metadata ElasticsearchIngestPipeline#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#name ElasticsearchIngestPipeline#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#on_failure ElasticsearchIngestPipeline#on_failure}
    */
    readonly onFailure?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#processors ElasticsearchIngestPipeline#processors}
    */
    readonly processors: string[];
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#elasticsearch_connection ElasticsearchIngestPipeline#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchIngestPipelineElasticsearchConnection;
}
export interface ElasticsearchIngestPipelineElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#api_key ElasticsearchIngestPipeline#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#bearer_token ElasticsearchIngestPipeline#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#ca_data ElasticsearchIngestPipeline#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#ca_file ElasticsearchIngestPipeline#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#cert_data ElasticsearchIngestPipeline#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#cert_file ElasticsearchIngestPipeline#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#endpoints ElasticsearchIngestPipeline#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#es_client_authentication ElasticsearchIngestPipeline#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#headers ElasticsearchIngestPipeline#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#insecure ElasticsearchIngestPipeline#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#key_data ElasticsearchIngestPipeline#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#key_file ElasticsearchIngestPipeline#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#password ElasticsearchIngestPipeline#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#username ElasticsearchIngestPipeline#username}
    */
    readonly username?: string;
}
export declare function elasticsearchIngestPipelineElasticsearchConnectionToTerraform(struct?: ElasticsearchIngestPipelineElasticsearchConnectionOutputReference | ElasticsearchIngestPipelineElasticsearchConnection): any;
export declare function elasticsearchIngestPipelineElasticsearchConnectionToHclTerraform(struct?: ElasticsearchIngestPipelineElasticsearchConnectionOutputReference | ElasticsearchIngestPipelineElasticsearchConnection): any;
export declare class ElasticsearchIngestPipelineElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchIngestPipelineElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchIngestPipelineElasticsearchConnection | undefined);
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
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline elasticstack_elasticsearch_ingest_pipeline}
*/
export declare class ElasticsearchIngestPipeline extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_ingest_pipeline";
    /**
    * Generates CDKTF code for importing a ElasticsearchIngestPipeline resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchIngestPipeline to import
    * @param importFromId The id of the existing ElasticsearchIngestPipeline that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchIngestPipeline to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_ingest_pipeline elasticstack_elasticsearch_ingest_pipeline} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchIngestPipelineConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchIngestPipelineConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
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
    private _onFailure?;
    get onFailure(): string[];
    set onFailure(value: string[]);
    resetOnFailure(): void;
    get onFailureInput(): string[] | undefined;
    private _processors?;
    get processors(): string[];
    set processors(value: string[]);
    get processorsInput(): string[] | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchIngestPipelineElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchIngestPipelineElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchIngestPipelineElasticsearchConnection | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

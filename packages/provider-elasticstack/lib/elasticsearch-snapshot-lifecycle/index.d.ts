import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchSnapshotLifecycleConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#expand_wildcards ElasticsearchSnapshotLifecycle#expand_wildcards}
    */
    readonly expandWildcards?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#expire_after ElasticsearchSnapshotLifecycle#expire_after}
    */
    readonly expireAfter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#feature_states ElasticsearchSnapshotLifecycle#feature_states}
    */
    readonly featureStates?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#ignore_unavailable ElasticsearchSnapshotLifecycle#ignore_unavailable}
    */
    readonly ignoreUnavailable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#include_global_state ElasticsearchSnapshotLifecycle#include_global_state}
    */
    readonly includeGlobalState?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#indices ElasticsearchSnapshotLifecycle#indices}
    */
    readonly indices?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#max_count ElasticsearchSnapshotLifecycle#max_count}
    */
    readonly maxCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#metadata ElasticsearchSnapshotLifecycle#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#min_count ElasticsearchSnapshotLifecycle#min_count}
    */
    readonly minCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#name ElasticsearchSnapshotLifecycle#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#partial ElasticsearchSnapshotLifecycle#partial}
    */
    readonly partial?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#repository ElasticsearchSnapshotLifecycle#repository}
    */
    readonly repository: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#schedule ElasticsearchSnapshotLifecycle#schedule}
    */
    readonly schedule: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#snapshot_name ElasticsearchSnapshotLifecycle#snapshot_name}
    */
    readonly snapshotName?: string;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#elasticsearch_connection ElasticsearchSnapshotLifecycle#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchSnapshotLifecycleElasticsearchConnection;
}
export interface ElasticsearchSnapshotLifecycleElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#api_key ElasticsearchSnapshotLifecycle#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#bearer_token ElasticsearchSnapshotLifecycle#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#ca_data ElasticsearchSnapshotLifecycle#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#ca_file ElasticsearchSnapshotLifecycle#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#cert_data ElasticsearchSnapshotLifecycle#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#cert_file ElasticsearchSnapshotLifecycle#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#endpoints ElasticsearchSnapshotLifecycle#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#es_client_authentication ElasticsearchSnapshotLifecycle#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#headers ElasticsearchSnapshotLifecycle#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#insecure ElasticsearchSnapshotLifecycle#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#key_data ElasticsearchSnapshotLifecycle#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#key_file ElasticsearchSnapshotLifecycle#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#password ElasticsearchSnapshotLifecycle#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#username ElasticsearchSnapshotLifecycle#username}
    */
    readonly username?: string;
}
export declare function elasticsearchSnapshotLifecycleElasticsearchConnectionToTerraform(struct?: ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference | ElasticsearchSnapshotLifecycleElasticsearchConnection): any;
export declare function elasticsearchSnapshotLifecycleElasticsearchConnectionToHclTerraform(struct?: ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference | ElasticsearchSnapshotLifecycleElasticsearchConnection): any;
export declare class ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotLifecycleElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchSnapshotLifecycleElasticsearchConnection | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle elasticstack_elasticsearch_snapshot_lifecycle}
*/
export declare class ElasticsearchSnapshotLifecycle extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_snapshot_lifecycle";
    /**
    * Generates CDKTF code for importing a ElasticsearchSnapshotLifecycle resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSnapshotLifecycle to import
    * @param importFromId The id of the existing ElasticsearchSnapshotLifecycle that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSnapshotLifecycle to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_lifecycle elasticstack_elasticsearch_snapshot_lifecycle} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSnapshotLifecycleConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchSnapshotLifecycleConfig);
    private _expandWildcards?;
    get expandWildcards(): string;
    set expandWildcards(value: string);
    resetExpandWildcards(): void;
    get expandWildcardsInput(): string | undefined;
    private _expireAfter?;
    get expireAfter(): string;
    set expireAfter(value: string);
    resetExpireAfter(): void;
    get expireAfterInput(): string | undefined;
    private _featureStates?;
    get featureStates(): string[];
    set featureStates(value: string[]);
    resetFeatureStates(): void;
    get featureStatesInput(): string[] | undefined;
    get id(): string;
    private _ignoreUnavailable?;
    get ignoreUnavailable(): boolean | cdktf.IResolvable;
    set ignoreUnavailable(value: boolean | cdktf.IResolvable);
    resetIgnoreUnavailable(): void;
    get ignoreUnavailableInput(): boolean | cdktf.IResolvable | undefined;
    private _includeGlobalState?;
    get includeGlobalState(): boolean | cdktf.IResolvable;
    set includeGlobalState(value: boolean | cdktf.IResolvable);
    resetIncludeGlobalState(): void;
    get includeGlobalStateInput(): boolean | cdktf.IResolvable | undefined;
    private _indices?;
    get indices(): string[];
    set indices(value: string[]);
    resetIndices(): void;
    get indicesInput(): string[] | undefined;
    private _maxCount?;
    get maxCount(): number;
    set maxCount(value: number);
    resetMaxCount(): void;
    get maxCountInput(): number | undefined;
    private _metadata?;
    get metadata(): string;
    set metadata(value: string);
    resetMetadata(): void;
    get metadataInput(): string | undefined;
    private _minCount?;
    get minCount(): number;
    set minCount(value: number);
    resetMinCount(): void;
    get minCountInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _partial?;
    get partial(): boolean | cdktf.IResolvable;
    set partial(value: boolean | cdktf.IResolvable);
    resetPartial(): void;
    get partialInput(): boolean | cdktf.IResolvable | undefined;
    private _repository?;
    get repository(): string;
    set repository(value: string);
    get repositoryInput(): string | undefined;
    private _schedule?;
    get schedule(): string;
    set schedule(value: string);
    get scheduleInput(): string | undefined;
    private _snapshotName?;
    get snapshotName(): string;
    set snapshotName(value: string);
    resetSnapshotName(): void;
    get snapshotNameInput(): string | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchSnapshotLifecycleElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchSnapshotLifecycleElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchSnapshotLifecycleElasticsearchConnection | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchSecurityRoleConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#cluster ElasticsearchSecurityRole#cluster}
    */
    readonly cluster?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#description ElasticsearchSecurityRole#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#global ElasticsearchSecurityRole#global}
    */
    readonly global?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#metadata ElasticsearchSecurityRole#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#name ElasticsearchSecurityRole#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#run_as ElasticsearchSecurityRole#run_as}
    */
    readonly runAs?: string[];
    /**
    * applications block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#applications ElasticsearchSecurityRole#applications}
    */
    readonly applications?: ElasticsearchSecurityRoleApplications[] | cdktf.IResolvable;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#elasticsearch_connection ElasticsearchSecurityRole#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchSecurityRoleElasticsearchConnection;
    /**
    * indices block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#indices ElasticsearchSecurityRole#indices}
    */
    readonly indices?: ElasticsearchSecurityRoleIndices[] | cdktf.IResolvable;
    /**
    * remote_indices block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#remote_indices ElasticsearchSecurityRole#remote_indices}
    */
    readonly remoteIndices?: ElasticsearchSecurityRoleRemoteIndices[] | cdktf.IResolvable;
}
export interface ElasticsearchSecurityRoleApplications {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#application ElasticsearchSecurityRole#application}
    */
    readonly application: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#privileges ElasticsearchSecurityRole#privileges}
    */
    readonly privileges: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#resources ElasticsearchSecurityRole#resources}
    */
    readonly resources: string[];
}
export declare function elasticsearchSecurityRoleApplicationsToTerraform(struct?: ElasticsearchSecurityRoleApplications | cdktf.IResolvable): any;
export declare function elasticsearchSecurityRoleApplicationsToHclTerraform(struct?: ElasticsearchSecurityRoleApplications | cdktf.IResolvable): any;
export declare class ElasticsearchSecurityRoleApplicationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ElasticsearchSecurityRoleApplications | cdktf.IResolvable | undefined;
    set internalValue(value: ElasticsearchSecurityRoleApplications | cdktf.IResolvable | undefined);
    private _application?;
    get application(): string;
    set application(value: string);
    get applicationInput(): string | undefined;
    private _privileges?;
    get privileges(): string[];
    set privileges(value: string[]);
    get privilegesInput(): string[] | undefined;
    private _resources?;
    get resources(): string[];
    set resources(value: string[]);
    get resourcesInput(): string[] | undefined;
}
export declare class ElasticsearchSecurityRoleApplicationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ElasticsearchSecurityRoleApplications[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ElasticsearchSecurityRoleApplicationsOutputReference;
}
export interface ElasticsearchSecurityRoleElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#api_key ElasticsearchSecurityRole#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#bearer_token ElasticsearchSecurityRole#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#ca_data ElasticsearchSecurityRole#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#ca_file ElasticsearchSecurityRole#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#cert_data ElasticsearchSecurityRole#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#cert_file ElasticsearchSecurityRole#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#endpoints ElasticsearchSecurityRole#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#es_client_authentication ElasticsearchSecurityRole#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#headers ElasticsearchSecurityRole#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#insecure ElasticsearchSecurityRole#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#key_data ElasticsearchSecurityRole#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#key_file ElasticsearchSecurityRole#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#password ElasticsearchSecurityRole#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#username ElasticsearchSecurityRole#username}
    */
    readonly username?: string;
}
export declare function elasticsearchSecurityRoleElasticsearchConnectionToTerraform(struct?: ElasticsearchSecurityRoleElasticsearchConnectionOutputReference | ElasticsearchSecurityRoleElasticsearchConnection): any;
export declare function elasticsearchSecurityRoleElasticsearchConnectionToHclTerraform(struct?: ElasticsearchSecurityRoleElasticsearchConnectionOutputReference | ElasticsearchSecurityRoleElasticsearchConnection): any;
export declare class ElasticsearchSecurityRoleElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSecurityRoleElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchSecurityRoleElasticsearchConnection | undefined);
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
export interface ElasticsearchSecurityRoleIndicesFieldSecurity {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#except ElasticsearchSecurityRole#except}
    */
    readonly except?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#grant ElasticsearchSecurityRole#grant}
    */
    readonly grant?: string[];
}
export declare function elasticsearchSecurityRoleIndicesFieldSecurityToTerraform(struct?: ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference | ElasticsearchSecurityRoleIndicesFieldSecurity): any;
export declare function elasticsearchSecurityRoleIndicesFieldSecurityToHclTerraform(struct?: ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference | ElasticsearchSecurityRoleIndicesFieldSecurity): any;
export declare class ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSecurityRoleIndicesFieldSecurity | undefined;
    set internalValue(value: ElasticsearchSecurityRoleIndicesFieldSecurity | undefined);
    private _except?;
    get except(): string[];
    set except(value: string[]);
    resetExcept(): void;
    get exceptInput(): string[] | undefined;
    private _grant?;
    get grant(): string[];
    set grant(value: string[]);
    resetGrant(): void;
    get grantInput(): string[] | undefined;
}
export interface ElasticsearchSecurityRoleIndices {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#allow_restricted_indices ElasticsearchSecurityRole#allow_restricted_indices}
    */
    readonly allowRestrictedIndices?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#names ElasticsearchSecurityRole#names}
    */
    readonly names: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#privileges ElasticsearchSecurityRole#privileges}
    */
    readonly privileges: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#query ElasticsearchSecurityRole#query}
    */
    readonly query?: string;
    /**
    * field_security block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#field_security ElasticsearchSecurityRole#field_security}
    */
    readonly fieldSecurity?: ElasticsearchSecurityRoleIndicesFieldSecurity;
}
export declare function elasticsearchSecurityRoleIndicesToTerraform(struct?: ElasticsearchSecurityRoleIndices | cdktf.IResolvable): any;
export declare function elasticsearchSecurityRoleIndicesToHclTerraform(struct?: ElasticsearchSecurityRoleIndices | cdktf.IResolvable): any;
export declare class ElasticsearchSecurityRoleIndicesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ElasticsearchSecurityRoleIndices | cdktf.IResolvable | undefined;
    set internalValue(value: ElasticsearchSecurityRoleIndices | cdktf.IResolvable | undefined);
    private _allowRestrictedIndices?;
    get allowRestrictedIndices(): boolean | cdktf.IResolvable;
    set allowRestrictedIndices(value: boolean | cdktf.IResolvable);
    resetAllowRestrictedIndices(): void;
    get allowRestrictedIndicesInput(): boolean | cdktf.IResolvable | undefined;
    private _names?;
    get names(): string[];
    set names(value: string[]);
    get namesInput(): string[] | undefined;
    private _privileges?;
    get privileges(): string[];
    set privileges(value: string[]);
    get privilegesInput(): string[] | undefined;
    private _query?;
    get query(): string;
    set query(value: string);
    resetQuery(): void;
    get queryInput(): string | undefined;
    private _fieldSecurity;
    get fieldSecurity(): ElasticsearchSecurityRoleIndicesFieldSecurityOutputReference;
    putFieldSecurity(value: ElasticsearchSecurityRoleIndicesFieldSecurity): void;
    resetFieldSecurity(): void;
    get fieldSecurityInput(): ElasticsearchSecurityRoleIndicesFieldSecurity | undefined;
}
export declare class ElasticsearchSecurityRoleIndicesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ElasticsearchSecurityRoleIndices[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ElasticsearchSecurityRoleIndicesOutputReference;
}
export interface ElasticsearchSecurityRoleRemoteIndicesFieldSecurity {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#except ElasticsearchSecurityRole#except}
    */
    readonly except?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#grant ElasticsearchSecurityRole#grant}
    */
    readonly grant?: string[];
}
export declare function elasticsearchSecurityRoleRemoteIndicesFieldSecurityToTerraform(struct?: ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference | ElasticsearchSecurityRoleRemoteIndicesFieldSecurity): any;
export declare function elasticsearchSecurityRoleRemoteIndicesFieldSecurityToHclTerraform(struct?: ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference | ElasticsearchSecurityRoleRemoteIndicesFieldSecurity): any;
export declare class ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSecurityRoleRemoteIndicesFieldSecurity | undefined;
    set internalValue(value: ElasticsearchSecurityRoleRemoteIndicesFieldSecurity | undefined);
    private _except?;
    get except(): string[];
    set except(value: string[]);
    resetExcept(): void;
    get exceptInput(): string[] | undefined;
    private _grant?;
    get grant(): string[];
    set grant(value: string[]);
    resetGrant(): void;
    get grantInput(): string[] | undefined;
}
export interface ElasticsearchSecurityRoleRemoteIndices {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#clusters ElasticsearchSecurityRole#clusters}
    */
    readonly clusters: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#names ElasticsearchSecurityRole#names}
    */
    readonly names: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#privileges ElasticsearchSecurityRole#privileges}
    */
    readonly privileges: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#query ElasticsearchSecurityRole#query}
    */
    readonly query?: string;
    /**
    * field_security block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#field_security ElasticsearchSecurityRole#field_security}
    */
    readonly fieldSecurity?: ElasticsearchSecurityRoleRemoteIndicesFieldSecurity;
}
export declare function elasticsearchSecurityRoleRemoteIndicesToTerraform(struct?: ElasticsearchSecurityRoleRemoteIndices | cdktf.IResolvable): any;
export declare function elasticsearchSecurityRoleRemoteIndicesToHclTerraform(struct?: ElasticsearchSecurityRoleRemoteIndices | cdktf.IResolvable): any;
export declare class ElasticsearchSecurityRoleRemoteIndicesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ElasticsearchSecurityRoleRemoteIndices | cdktf.IResolvable | undefined;
    set internalValue(value: ElasticsearchSecurityRoleRemoteIndices | cdktf.IResolvable | undefined);
    private _clusters?;
    get clusters(): string[];
    set clusters(value: string[]);
    get clustersInput(): string[] | undefined;
    private _names?;
    get names(): string[];
    set names(value: string[]);
    get namesInput(): string[] | undefined;
    private _privileges?;
    get privileges(): string[];
    set privileges(value: string[]);
    get privilegesInput(): string[] | undefined;
    private _query?;
    get query(): string;
    set query(value: string);
    resetQuery(): void;
    get queryInput(): string | undefined;
    private _fieldSecurity;
    get fieldSecurity(): ElasticsearchSecurityRoleRemoteIndicesFieldSecurityOutputReference;
    putFieldSecurity(value: ElasticsearchSecurityRoleRemoteIndicesFieldSecurity): void;
    resetFieldSecurity(): void;
    get fieldSecurityInput(): ElasticsearchSecurityRoleRemoteIndicesFieldSecurity | undefined;
}
export declare class ElasticsearchSecurityRoleRemoteIndicesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ElasticsearchSecurityRoleRemoteIndices[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ElasticsearchSecurityRoleRemoteIndicesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role elasticstack_elasticsearch_security_role}
*/
export declare class ElasticsearchSecurityRole extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_security_role";
    /**
    * Generates CDKTF code for importing a ElasticsearchSecurityRole resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSecurityRole to import
    * @param importFromId The id of the existing ElasticsearchSecurityRole that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSecurityRole to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_security_role elasticstack_elasticsearch_security_role} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSecurityRoleConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchSecurityRoleConfig);
    private _cluster?;
    get cluster(): string[];
    set cluster(value: string[]);
    resetCluster(): void;
    get clusterInput(): string[] | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _global?;
    get global(): string;
    set global(value: string);
    resetGlobal(): void;
    get globalInput(): string | undefined;
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
    private _runAs?;
    get runAs(): string[];
    set runAs(value: string[]);
    resetRunAs(): void;
    get runAsInput(): string[] | undefined;
    private _applications;
    get applications(): ElasticsearchSecurityRoleApplicationsList;
    putApplications(value: ElasticsearchSecurityRoleApplications[] | cdktf.IResolvable): void;
    resetApplications(): void;
    get applicationsInput(): ElasticsearchSecurityRoleApplications[] | cdktf.IResolvable | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchSecurityRoleElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchSecurityRoleElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchSecurityRoleElasticsearchConnection | undefined;
    private _indices;
    get indices(): ElasticsearchSecurityRoleIndicesList;
    putIndices(value: ElasticsearchSecurityRoleIndices[] | cdktf.IResolvable): void;
    resetIndices(): void;
    get indicesInput(): ElasticsearchSecurityRoleIndices[] | cdktf.IResolvable | undefined;
    private _remoteIndices;
    get remoteIndices(): ElasticsearchSecurityRoleRemoteIndicesList;
    putRemoteIndices(value: ElasticsearchSecurityRoleRemoteIndices[] | cdktf.IResolvable): void;
    resetRemoteIndices(): void;
    get remoteIndicesInput(): ElasticsearchSecurityRoleRemoteIndices[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

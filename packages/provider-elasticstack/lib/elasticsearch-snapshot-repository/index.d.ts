import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticsearchSnapshotRepositoryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#name ElasticsearchSnapshotRepository#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#verify ElasticsearchSnapshotRepository#verify}
    */
    readonly verify?: boolean | cdktf.IResolvable;
    /**
    * azure block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#azure ElasticsearchSnapshotRepository#azure}
    */
    readonly azure?: ElasticsearchSnapshotRepositoryAzure;
    /**
    * elasticsearch_connection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#elasticsearch_connection ElasticsearchSnapshotRepository#elasticsearch_connection}
    */
    readonly elasticsearchConnection?: ElasticsearchSnapshotRepositoryElasticsearchConnection;
    /**
    * fs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#fs ElasticsearchSnapshotRepository#fs}
    */
    readonly fs?: ElasticsearchSnapshotRepositoryFs;
    /**
    * gcs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#gcs ElasticsearchSnapshotRepository#gcs}
    */
    readonly gcs?: ElasticsearchSnapshotRepositoryGcs;
    /**
    * hdfs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#hdfs ElasticsearchSnapshotRepository#hdfs}
    */
    readonly hdfs?: ElasticsearchSnapshotRepositoryHdfs;
    /**
    * s3 block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#s3 ElasticsearchSnapshotRepository#s3}
    */
    readonly s3?: ElasticsearchSnapshotRepositoryS3;
    /**
    * url block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#url ElasticsearchSnapshotRepository#url}
    */
    readonly url?: ElasticsearchSnapshotRepositoryUrl;
}
export interface ElasticsearchSnapshotRepositoryAzure {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#base_path ElasticsearchSnapshotRepository#base_path}
    */
    readonly basePath?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#client ElasticsearchSnapshotRepository#client}
    */
    readonly client?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#container ElasticsearchSnapshotRepository#container}
    */
    readonly container: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#location_mode ElasticsearchSnapshotRepository#location_mode}
    */
    readonly locationMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchSnapshotRepositoryAzureToTerraform(struct?: ElasticsearchSnapshotRepositoryAzureOutputReference | ElasticsearchSnapshotRepositoryAzure): any;
export declare function elasticsearchSnapshotRepositoryAzureToHclTerraform(struct?: ElasticsearchSnapshotRepositoryAzureOutputReference | ElasticsearchSnapshotRepositoryAzure): any;
export declare class ElasticsearchSnapshotRepositoryAzureOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryAzure | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryAzure | undefined);
    private _basePath?;
    get basePath(): string;
    set basePath(value: string);
    resetBasePath(): void;
    get basePathInput(): string | undefined;
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _client?;
    get client(): string;
    set client(value: string);
    resetClient(): void;
    get clientInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _container?;
    get container(): string;
    set container(value: string);
    get containerInput(): string | undefined;
    private _locationMode?;
    get locationMode(): string;
    set locationMode(value: string);
    resetLocationMode(): void;
    get locationModeInput(): string | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchSnapshotRepositoryElasticsearchConnection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#api_key ElasticsearchSnapshotRepository#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#bearer_token ElasticsearchSnapshotRepository#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#ca_data ElasticsearchSnapshotRepository#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#ca_file ElasticsearchSnapshotRepository#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#cert_data ElasticsearchSnapshotRepository#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#cert_file ElasticsearchSnapshotRepository#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#endpoints ElasticsearchSnapshotRepository#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#es_client_authentication ElasticsearchSnapshotRepository#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#headers ElasticsearchSnapshotRepository#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#insecure ElasticsearchSnapshotRepository#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#key_data ElasticsearchSnapshotRepository#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#key_file ElasticsearchSnapshotRepository#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#password ElasticsearchSnapshotRepository#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#username ElasticsearchSnapshotRepository#username}
    */
    readonly username?: string;
}
export declare function elasticsearchSnapshotRepositoryElasticsearchConnectionToTerraform(struct?: ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference | ElasticsearchSnapshotRepositoryElasticsearchConnection): any;
export declare function elasticsearchSnapshotRepositoryElasticsearchConnectionToHclTerraform(struct?: ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference | ElasticsearchSnapshotRepositoryElasticsearchConnection): any;
export declare class ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryElasticsearchConnection | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryElasticsearchConnection | undefined);
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
export interface ElasticsearchSnapshotRepositoryFs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#location ElasticsearchSnapshotRepository#location}
    */
    readonly location: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_number_of_snapshots ElasticsearchSnapshotRepository#max_number_of_snapshots}
    */
    readonly maxNumberOfSnapshots?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchSnapshotRepositoryFsToTerraform(struct?: ElasticsearchSnapshotRepositoryFsOutputReference | ElasticsearchSnapshotRepositoryFs): any;
export declare function elasticsearchSnapshotRepositoryFsToHclTerraform(struct?: ElasticsearchSnapshotRepositoryFsOutputReference | ElasticsearchSnapshotRepositoryFs): any;
export declare class ElasticsearchSnapshotRepositoryFsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryFs | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryFs | undefined);
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _location?;
    get location(): string;
    set location(value: string);
    get locationInput(): string | undefined;
    private _maxNumberOfSnapshots?;
    get maxNumberOfSnapshots(): number;
    set maxNumberOfSnapshots(value: number);
    resetMaxNumberOfSnapshots(): void;
    get maxNumberOfSnapshotsInput(): number | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchSnapshotRepositoryGcs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#base_path ElasticsearchSnapshotRepository#base_path}
    */
    readonly basePath?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#bucket ElasticsearchSnapshotRepository#bucket}
    */
    readonly bucket: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#client ElasticsearchSnapshotRepository#client}
    */
    readonly client?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
}
export declare function elasticsearchSnapshotRepositoryGcsToTerraform(struct?: ElasticsearchSnapshotRepositoryGcsOutputReference | ElasticsearchSnapshotRepositoryGcs): any;
export declare function elasticsearchSnapshotRepositoryGcsToHclTerraform(struct?: ElasticsearchSnapshotRepositoryGcsOutputReference | ElasticsearchSnapshotRepositoryGcs): any;
export declare class ElasticsearchSnapshotRepositoryGcsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryGcs | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryGcs | undefined);
    private _basePath?;
    get basePath(): string;
    set basePath(value: string);
    resetBasePath(): void;
    get basePathInput(): string | undefined;
    private _bucket?;
    get bucket(): string;
    set bucket(value: string);
    get bucketInput(): string | undefined;
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _client?;
    get client(): string;
    set client(value: string);
    resetClient(): void;
    get clientInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ElasticsearchSnapshotRepositoryHdfs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#load_defaults ElasticsearchSnapshotRepository#load_defaults}
    */
    readonly loadDefaults?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#path ElasticsearchSnapshotRepository#path}
    */
    readonly path: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#uri ElasticsearchSnapshotRepository#uri}
    */
    readonly uri: string;
}
export declare function elasticsearchSnapshotRepositoryHdfsToTerraform(struct?: ElasticsearchSnapshotRepositoryHdfsOutputReference | ElasticsearchSnapshotRepositoryHdfs): any;
export declare function elasticsearchSnapshotRepositoryHdfsToHclTerraform(struct?: ElasticsearchSnapshotRepositoryHdfsOutputReference | ElasticsearchSnapshotRepositoryHdfs): any;
export declare class ElasticsearchSnapshotRepositoryHdfsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryHdfs | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryHdfs | undefined);
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _loadDefaults?;
    get loadDefaults(): boolean | cdktf.IResolvable;
    set loadDefaults(value: boolean | cdktf.IResolvable);
    resetLoadDefaults(): void;
    get loadDefaultsInput(): boolean | cdktf.IResolvable | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _path?;
    get path(): string;
    set path(value: string);
    get pathInput(): string | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
    private _uri?;
    get uri(): string;
    set uri(value: string);
    get uriInput(): string | undefined;
}
export interface ElasticsearchSnapshotRepositoryS3 {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#base_path ElasticsearchSnapshotRepository#base_path}
    */
    readonly basePath?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#bucket ElasticsearchSnapshotRepository#bucket}
    */
    readonly bucket: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#buffer_size ElasticsearchSnapshotRepository#buffer_size}
    */
    readonly bufferSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#canned_acl ElasticsearchSnapshotRepository#canned_acl}
    */
    readonly cannedAcl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#client ElasticsearchSnapshotRepository#client}
    */
    readonly client?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#endpoint ElasticsearchSnapshotRepository#endpoint}
    */
    readonly endpoint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#path_style_access ElasticsearchSnapshotRepository#path_style_access}
    */
    readonly pathStyleAccess?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#server_side_encryption ElasticsearchSnapshotRepository#server_side_encryption}
    */
    readonly serverSideEncryption?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#storage_class ElasticsearchSnapshotRepository#storage_class}
    */
    readonly storageClass?: string;
}
export declare function elasticsearchSnapshotRepositoryS3ToTerraform(struct?: ElasticsearchSnapshotRepositoryS3OutputReference | ElasticsearchSnapshotRepositoryS3): any;
export declare function elasticsearchSnapshotRepositoryS3ToHclTerraform(struct?: ElasticsearchSnapshotRepositoryS3OutputReference | ElasticsearchSnapshotRepositoryS3): any;
export declare class ElasticsearchSnapshotRepositoryS3OutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryS3 | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryS3 | undefined);
    private _basePath?;
    get basePath(): string;
    set basePath(value: string);
    resetBasePath(): void;
    get basePathInput(): string | undefined;
    private _bucket?;
    get bucket(): string;
    set bucket(value: string);
    get bucketInput(): string | undefined;
    private _bufferSize?;
    get bufferSize(): string;
    set bufferSize(value: string);
    resetBufferSize(): void;
    get bufferSizeInput(): string | undefined;
    private _cannedAcl?;
    get cannedAcl(): string;
    set cannedAcl(value: string);
    resetCannedAcl(): void;
    get cannedAclInput(): string | undefined;
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _client?;
    get client(): string;
    set client(value: string);
    resetClient(): void;
    get clientInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _endpoint?;
    get endpoint(): string;
    set endpoint(value: string);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _pathStyleAccess?;
    get pathStyleAccess(): boolean | cdktf.IResolvable;
    set pathStyleAccess(value: boolean | cdktf.IResolvable);
    resetPathStyleAccess(): void;
    get pathStyleAccessInput(): boolean | cdktf.IResolvable | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
    private _serverSideEncryption?;
    get serverSideEncryption(): boolean | cdktf.IResolvable;
    set serverSideEncryption(value: boolean | cdktf.IResolvable);
    resetServerSideEncryption(): void;
    get serverSideEncryptionInput(): boolean | cdktf.IResolvable | undefined;
    private _storageClass?;
    get storageClass(): string;
    set storageClass(value: string);
    resetStorageClass(): void;
    get storageClassInput(): string | undefined;
}
export interface ElasticsearchSnapshotRepositoryUrl {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#chunk_size ElasticsearchSnapshotRepository#chunk_size}
    */
    readonly chunkSize?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#compress ElasticsearchSnapshotRepository#compress}
    */
    readonly compress?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#http_max_retries ElasticsearchSnapshotRepository#http_max_retries}
    */
    readonly httpMaxRetries?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#http_socket_timeout ElasticsearchSnapshotRepository#http_socket_timeout}
    */
    readonly httpSocketTimeout?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_number_of_snapshots ElasticsearchSnapshotRepository#max_number_of_snapshots}
    */
    readonly maxNumberOfSnapshots?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_restore_bytes_per_sec ElasticsearchSnapshotRepository#max_restore_bytes_per_sec}
    */
    readonly maxRestoreBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#max_snapshot_bytes_per_sec ElasticsearchSnapshotRepository#max_snapshot_bytes_per_sec}
    */
    readonly maxSnapshotBytesPerSec?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#readonly ElasticsearchSnapshotRepository#readonly}
    */
    readonly readonly?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#url ElasticsearchSnapshotRepository#url}
    */
    readonly url: string;
}
export declare function elasticsearchSnapshotRepositoryUrlToTerraform(struct?: ElasticsearchSnapshotRepositoryUrlOutputReference | ElasticsearchSnapshotRepositoryUrl): any;
export declare function elasticsearchSnapshotRepositoryUrlToHclTerraform(struct?: ElasticsearchSnapshotRepositoryUrlOutputReference | ElasticsearchSnapshotRepositoryUrl): any;
export declare class ElasticsearchSnapshotRepositoryUrlOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ElasticsearchSnapshotRepositoryUrl | undefined;
    set internalValue(value: ElasticsearchSnapshotRepositoryUrl | undefined);
    private _chunkSize?;
    get chunkSize(): string;
    set chunkSize(value: string);
    resetChunkSize(): void;
    get chunkSizeInput(): string | undefined;
    private _compress?;
    get compress(): boolean | cdktf.IResolvable;
    set compress(value: boolean | cdktf.IResolvable);
    resetCompress(): void;
    get compressInput(): boolean | cdktf.IResolvable | undefined;
    private _httpMaxRetries?;
    get httpMaxRetries(): number;
    set httpMaxRetries(value: number);
    resetHttpMaxRetries(): void;
    get httpMaxRetriesInput(): number | undefined;
    private _httpSocketTimeout?;
    get httpSocketTimeout(): string;
    set httpSocketTimeout(value: string);
    resetHttpSocketTimeout(): void;
    get httpSocketTimeoutInput(): string | undefined;
    private _maxNumberOfSnapshots?;
    get maxNumberOfSnapshots(): number;
    set maxNumberOfSnapshots(value: number);
    resetMaxNumberOfSnapshots(): void;
    get maxNumberOfSnapshotsInput(): number | undefined;
    private _maxRestoreBytesPerSec?;
    get maxRestoreBytesPerSec(): string;
    set maxRestoreBytesPerSec(value: string);
    resetMaxRestoreBytesPerSec(): void;
    get maxRestoreBytesPerSecInput(): string | undefined;
    private _maxSnapshotBytesPerSec?;
    get maxSnapshotBytesPerSec(): string;
    set maxSnapshotBytesPerSec(value: string);
    resetMaxSnapshotBytesPerSec(): void;
    get maxSnapshotBytesPerSecInput(): string | undefined;
    private _readonly?;
    get readonly(): boolean | cdktf.IResolvable;
    set readonly(value: boolean | cdktf.IResolvable);
    resetReadonly(): void;
    get readonlyInput(): boolean | cdktf.IResolvable | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository elasticstack_elasticsearch_snapshot_repository}
*/
export declare class ElasticsearchSnapshotRepository extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_elasticsearch_snapshot_repository";
    /**
    * Generates CDKTF code for importing a ElasticsearchSnapshotRepository resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticsearchSnapshotRepository to import
    * @param importFromId The id of the existing ElasticsearchSnapshotRepository that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticsearchSnapshotRepository to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/elasticsearch_snapshot_repository elasticstack_elasticsearch_snapshot_repository} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticsearchSnapshotRepositoryConfig
    */
    constructor(scope: Construct, id: string, config: ElasticsearchSnapshotRepositoryConfig);
    get id(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _verify?;
    get verify(): boolean | cdktf.IResolvable;
    set verify(value: boolean | cdktf.IResolvable);
    resetVerify(): void;
    get verifyInput(): boolean | cdktf.IResolvable | undefined;
    private _azure;
    get azure(): ElasticsearchSnapshotRepositoryAzureOutputReference;
    putAzure(value: ElasticsearchSnapshotRepositoryAzure): void;
    resetAzure(): void;
    get azureInput(): ElasticsearchSnapshotRepositoryAzure | undefined;
    private _elasticsearchConnection;
    get elasticsearchConnection(): ElasticsearchSnapshotRepositoryElasticsearchConnectionOutputReference;
    putElasticsearchConnection(value: ElasticsearchSnapshotRepositoryElasticsearchConnection): void;
    resetElasticsearchConnection(): void;
    get elasticsearchConnectionInput(): ElasticsearchSnapshotRepositoryElasticsearchConnection | undefined;
    private _fs;
    get fs(): ElasticsearchSnapshotRepositoryFsOutputReference;
    putFs(value: ElasticsearchSnapshotRepositoryFs): void;
    resetFs(): void;
    get fsInput(): ElasticsearchSnapshotRepositoryFs | undefined;
    private _gcs;
    get gcs(): ElasticsearchSnapshotRepositoryGcsOutputReference;
    putGcs(value: ElasticsearchSnapshotRepositoryGcs): void;
    resetGcs(): void;
    get gcsInput(): ElasticsearchSnapshotRepositoryGcs | undefined;
    private _hdfs;
    get hdfs(): ElasticsearchSnapshotRepositoryHdfsOutputReference;
    putHdfs(value: ElasticsearchSnapshotRepositoryHdfs): void;
    resetHdfs(): void;
    get hdfsInput(): ElasticsearchSnapshotRepositoryHdfs | undefined;
    private _s3;
    get s3(): ElasticsearchSnapshotRepositoryS3OutputReference;
    putS3(value: ElasticsearchSnapshotRepositoryS3): void;
    resetS3(): void;
    get s3Input(): ElasticsearchSnapshotRepositoryS3 | undefined;
    private _url;
    get url(): ElasticsearchSnapshotRepositoryUrlOutputReference;
    putUrl(value: ElasticsearchSnapshotRepositoryUrl): void;
    resetUrl(): void;
    get urlInput(): ElasticsearchSnapshotRepositoryUrl | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

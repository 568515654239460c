import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ElasticstackProviderConfig {
    /**
    * Alias name
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#alias ElasticstackProvider#alias}
    */
    readonly alias?: string;
    /**
    * elasticsearch block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#elasticsearch ElasticstackProvider#elasticsearch}
    */
    readonly elasticsearch?: ElasticstackProviderElasticsearch;
    /**
    * fleet block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#fleet ElasticstackProvider#fleet}
    */
    readonly fleet?: ElasticstackProviderFleet;
    /**
    * kibana block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#kibana ElasticstackProvider#kibana}
    */
    readonly kibana?: ElasticstackProviderKibana;
}
export interface ElasticstackProviderElasticsearch {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#api_key ElasticstackProvider#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#bearer_token ElasticstackProvider#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#ca_data ElasticstackProvider#ca_data}
    */
    readonly caData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#ca_file ElasticstackProvider#ca_file}
    */
    readonly caFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#cert_data ElasticstackProvider#cert_data}
    */
    readonly certData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#cert_file ElasticstackProvider#cert_file}
    */
    readonly certFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#endpoints ElasticstackProvider#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#es_client_authentication ElasticstackProvider#es_client_authentication}
    */
    readonly esClientAuthentication?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#headers ElasticstackProvider#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#insecure ElasticstackProvider#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#key_data ElasticstackProvider#key_data}
    */
    readonly keyData?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#key_file ElasticstackProvider#key_file}
    */
    readonly keyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#password ElasticstackProvider#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#username ElasticstackProvider#username}
    */
    readonly username?: string;
}
export declare function elasticstackProviderElasticsearchToTerraform(struct?: ElasticstackProviderElasticsearch): any;
export declare function elasticstackProviderElasticsearchToHclTerraform(struct?: ElasticstackProviderElasticsearch): any;
export interface ElasticstackProviderFleet {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#api_key ElasticstackProvider#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#ca_certs ElasticstackProvider#ca_certs}
    */
    readonly caCerts?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#endpoint ElasticstackProvider#endpoint}
    */
    readonly endpoint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#insecure ElasticstackProvider#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#password ElasticstackProvider#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#username ElasticstackProvider#username}
    */
    readonly username?: string;
}
export declare function elasticstackProviderFleetToTerraform(struct?: ElasticstackProviderFleet): any;
export declare function elasticstackProviderFleetToHclTerraform(struct?: ElasticstackProviderFleet): any;
export interface ElasticstackProviderKibana {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#api_key ElasticstackProvider#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#ca_certs ElasticstackProvider#ca_certs}
    */
    readonly caCerts?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#endpoints ElasticstackProvider#endpoints}
    */
    readonly endpoints?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#insecure ElasticstackProvider#insecure}
    */
    readonly insecure?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#password ElasticstackProvider#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#username ElasticstackProvider#username}
    */
    readonly username?: string;
}
export declare function elasticstackProviderKibanaToTerraform(struct?: ElasticstackProviderKibana): any;
export declare function elasticstackProviderKibanaToHclTerraform(struct?: ElasticstackProviderKibana): any;
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs elasticstack}
*/
export declare class ElasticstackProvider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "elasticstack";
    /**
    * Generates CDKTF code for importing a ElasticstackProvider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ElasticstackProvider to import
    * @param importFromId The id of the existing ElasticstackProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ElasticstackProvider to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs elasticstack} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ElasticstackProviderConfig = {}
    */
    constructor(scope: Construct, id: string, config?: ElasticstackProviderConfig);
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    private _elasticsearch?;
    get elasticsearch(): ElasticstackProviderElasticsearch | undefined;
    set elasticsearch(value: ElasticstackProviderElasticsearch | undefined);
    resetElasticsearch(): void;
    get elasticsearchInput(): ElasticstackProviderElasticsearch | undefined;
    private _fleet?;
    get fleet(): ElasticstackProviderFleet | undefined;
    set fleet(value: ElasticstackProviderFleet | undefined);
    resetFleet(): void;
    get fleetInput(): ElasticstackProviderFleet | undefined;
    private _kibana?;
    get kibana(): ElasticstackProviderKibana | undefined;
    set kibana(value: ElasticstackProviderKibana | undefined);
    resetKibana(): void;
    get kibanaInput(): ElasticstackProviderKibana | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KibanaSecurityRoleConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#description KibanaSecurityRole#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#id KibanaSecurityRole#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#metadata KibanaSecurityRole#metadata}
    */
    readonly metadata?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#name KibanaSecurityRole#name}
    */
    readonly name: string;
    /**
    * elasticsearch block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#elasticsearch KibanaSecurityRole#elasticsearch}
    */
    readonly elasticsearch: KibanaSecurityRoleElasticsearch;
    /**
    * kibana block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#kibana KibanaSecurityRole#kibana}
    */
    readonly kibana?: KibanaSecurityRoleKibana[] | cdktf.IResolvable;
}
export interface KibanaSecurityRoleElasticsearchIndicesFieldSecurity {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#except KibanaSecurityRole#except}
    */
    readonly except?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#grant KibanaSecurityRole#grant}
    */
    readonly grant?: string[];
}
export declare function kibanaSecurityRoleElasticsearchIndicesFieldSecurityToTerraform(struct?: KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference | KibanaSecurityRoleElasticsearchIndicesFieldSecurity): any;
export declare function kibanaSecurityRoleElasticsearchIndicesFieldSecurityToHclTerraform(struct?: KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference | KibanaSecurityRoleElasticsearchIndicesFieldSecurity): any;
export declare class KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KibanaSecurityRoleElasticsearchIndicesFieldSecurity | undefined;
    set internalValue(value: KibanaSecurityRoleElasticsearchIndicesFieldSecurity | undefined);
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
export interface KibanaSecurityRoleElasticsearchIndices {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#names KibanaSecurityRole#names}
    */
    readonly names: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#privileges KibanaSecurityRole#privileges}
    */
    readonly privileges: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#query KibanaSecurityRole#query}
    */
    readonly query?: string;
    /**
    * field_security block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#field_security KibanaSecurityRole#field_security}
    */
    readonly fieldSecurity?: KibanaSecurityRoleElasticsearchIndicesFieldSecurity;
}
export declare function kibanaSecurityRoleElasticsearchIndicesToTerraform(struct?: KibanaSecurityRoleElasticsearchIndices | cdktf.IResolvable): any;
export declare function kibanaSecurityRoleElasticsearchIndicesToHclTerraform(struct?: KibanaSecurityRoleElasticsearchIndices | cdktf.IResolvable): any;
export declare class KibanaSecurityRoleElasticsearchIndicesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaSecurityRoleElasticsearchIndices | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaSecurityRoleElasticsearchIndices | cdktf.IResolvable | undefined);
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
    get fieldSecurity(): KibanaSecurityRoleElasticsearchIndicesFieldSecurityOutputReference;
    putFieldSecurity(value: KibanaSecurityRoleElasticsearchIndicesFieldSecurity): void;
    resetFieldSecurity(): void;
    get fieldSecurityInput(): KibanaSecurityRoleElasticsearchIndicesFieldSecurity | undefined;
}
export declare class KibanaSecurityRoleElasticsearchIndicesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaSecurityRoleElasticsearchIndices[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaSecurityRoleElasticsearchIndicesOutputReference;
}
export interface KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#except KibanaSecurityRole#except}
    */
    readonly except?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#grant KibanaSecurityRole#grant}
    */
    readonly grant?: string[];
}
export declare function kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToTerraform(struct?: KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference | KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity): any;
export declare function kibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityToHclTerraform(struct?: KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference | KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity): any;
export declare class KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity | undefined;
    set internalValue(value: KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity | undefined);
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
export interface KibanaSecurityRoleElasticsearchRemoteIndices {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#clusters KibanaSecurityRole#clusters}
    */
    readonly clusters: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#names KibanaSecurityRole#names}
    */
    readonly names: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#privileges KibanaSecurityRole#privileges}
    */
    readonly privileges: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#query KibanaSecurityRole#query}
    */
    readonly query?: string;
    /**
    * field_security block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#field_security KibanaSecurityRole#field_security}
    */
    readonly fieldSecurity?: KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity;
}
export declare function kibanaSecurityRoleElasticsearchRemoteIndicesToTerraform(struct?: KibanaSecurityRoleElasticsearchRemoteIndices | cdktf.IResolvable): any;
export declare function kibanaSecurityRoleElasticsearchRemoteIndicesToHclTerraform(struct?: KibanaSecurityRoleElasticsearchRemoteIndices | cdktf.IResolvable): any;
export declare class KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaSecurityRoleElasticsearchRemoteIndices | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaSecurityRoleElasticsearchRemoteIndices | cdktf.IResolvable | undefined);
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
    get fieldSecurity(): KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurityOutputReference;
    putFieldSecurity(value: KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity): void;
    resetFieldSecurity(): void;
    get fieldSecurityInput(): KibanaSecurityRoleElasticsearchRemoteIndicesFieldSecurity | undefined;
}
export declare class KibanaSecurityRoleElasticsearchRemoteIndicesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaSecurityRoleElasticsearchRemoteIndices[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaSecurityRoleElasticsearchRemoteIndicesOutputReference;
}
export interface KibanaSecurityRoleElasticsearch {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#cluster KibanaSecurityRole#cluster}
    */
    readonly cluster?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#run_as KibanaSecurityRole#run_as}
    */
    readonly runAs?: string[];
    /**
    * indices block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#indices KibanaSecurityRole#indices}
    */
    readonly indices?: KibanaSecurityRoleElasticsearchIndices[] | cdktf.IResolvable;
    /**
    * remote_indices block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#remote_indices KibanaSecurityRole#remote_indices}
    */
    readonly remoteIndices?: KibanaSecurityRoleElasticsearchRemoteIndices[] | cdktf.IResolvable;
}
export declare function kibanaSecurityRoleElasticsearchToTerraform(struct?: KibanaSecurityRoleElasticsearchOutputReference | KibanaSecurityRoleElasticsearch): any;
export declare function kibanaSecurityRoleElasticsearchToHclTerraform(struct?: KibanaSecurityRoleElasticsearchOutputReference | KibanaSecurityRoleElasticsearch): any;
export declare class KibanaSecurityRoleElasticsearchOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KibanaSecurityRoleElasticsearch | undefined;
    set internalValue(value: KibanaSecurityRoleElasticsearch | undefined);
    private _cluster?;
    get cluster(): string[];
    set cluster(value: string[]);
    resetCluster(): void;
    get clusterInput(): string[] | undefined;
    private _runAs?;
    get runAs(): string[];
    set runAs(value: string[]);
    resetRunAs(): void;
    get runAsInput(): string[] | undefined;
    private _indices;
    get indices(): KibanaSecurityRoleElasticsearchIndicesList;
    putIndices(value: KibanaSecurityRoleElasticsearchIndices[] | cdktf.IResolvable): void;
    resetIndices(): void;
    get indicesInput(): KibanaSecurityRoleElasticsearchIndices[] | cdktf.IResolvable | undefined;
    private _remoteIndices;
    get remoteIndices(): KibanaSecurityRoleElasticsearchRemoteIndicesList;
    putRemoteIndices(value: KibanaSecurityRoleElasticsearchRemoteIndices[] | cdktf.IResolvable): void;
    resetRemoteIndices(): void;
    get remoteIndicesInput(): KibanaSecurityRoleElasticsearchRemoteIndices[] | cdktf.IResolvable | undefined;
}
export interface KibanaSecurityRoleKibanaFeature {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#name KibanaSecurityRole#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#privileges KibanaSecurityRole#privileges}
    */
    readonly privileges: string[];
}
export declare function kibanaSecurityRoleKibanaFeatureToTerraform(struct?: KibanaSecurityRoleKibanaFeature | cdktf.IResolvable): any;
export declare function kibanaSecurityRoleKibanaFeatureToHclTerraform(struct?: KibanaSecurityRoleKibanaFeature | cdktf.IResolvable): any;
export declare class KibanaSecurityRoleKibanaFeatureOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaSecurityRoleKibanaFeature | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaSecurityRoleKibanaFeature | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _privileges?;
    get privileges(): string[];
    set privileges(value: string[]);
    get privilegesInput(): string[] | undefined;
}
export declare class KibanaSecurityRoleKibanaFeatureList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaSecurityRoleKibanaFeature[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaSecurityRoleKibanaFeatureOutputReference;
}
export interface KibanaSecurityRoleKibana {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#base KibanaSecurityRole#base}
    */
    readonly base?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#spaces KibanaSecurityRole#spaces}
    */
    readonly spaces: string[];
    /**
    * feature block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#feature KibanaSecurityRole#feature}
    */
    readonly feature?: KibanaSecurityRoleKibanaFeature[] | cdktf.IResolvable;
}
export declare function kibanaSecurityRoleKibanaToTerraform(struct?: KibanaSecurityRoleKibana | cdktf.IResolvable): any;
export declare function kibanaSecurityRoleKibanaToHclTerraform(struct?: KibanaSecurityRoleKibana | cdktf.IResolvable): any;
export declare class KibanaSecurityRoleKibanaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KibanaSecurityRoleKibana | cdktf.IResolvable | undefined;
    set internalValue(value: KibanaSecurityRoleKibana | cdktf.IResolvable | undefined);
    private _base?;
    get base(): string[];
    set base(value: string[]);
    resetBase(): void;
    get baseInput(): string[] | undefined;
    private _spaces?;
    get spaces(): string[];
    set spaces(value: string[]);
    get spacesInput(): string[] | undefined;
    private _feature;
    get feature(): KibanaSecurityRoleKibanaFeatureList;
    putFeature(value: KibanaSecurityRoleKibanaFeature[] | cdktf.IResolvable): void;
    resetFeature(): void;
    get featureInput(): KibanaSecurityRoleKibanaFeature[] | cdktf.IResolvable | undefined;
}
export declare class KibanaSecurityRoleKibanaList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: KibanaSecurityRoleKibana[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): KibanaSecurityRoleKibanaOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role elasticstack_kibana_security_role}
*/
export declare class KibanaSecurityRole extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_kibana_security_role";
    /**
    * Generates CDKTF code for importing a KibanaSecurityRole resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaSecurityRole to import
    * @param importFromId The id of the existing KibanaSecurityRole that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaSecurityRole to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_security_role elasticstack_kibana_security_role} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaSecurityRoleConfig
    */
    constructor(scope: Construct, id: string, config: KibanaSecurityRoleConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _metadata?;
    get metadata(): string;
    set metadata(value: string);
    resetMetadata(): void;
    get metadataInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _elasticsearch;
    get elasticsearch(): KibanaSecurityRoleElasticsearchOutputReference;
    putElasticsearch(value: KibanaSecurityRoleElasticsearch): void;
    get elasticsearchInput(): KibanaSecurityRoleElasticsearch | undefined;
    private _kibana;
    get kibana(): KibanaSecurityRoleKibanaList;
    putKibana(value: KibanaSecurityRoleKibana[] | cdktf.IResolvable): void;
    resetKibana(): void;
    get kibanaInput(): KibanaSecurityRoleKibana[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

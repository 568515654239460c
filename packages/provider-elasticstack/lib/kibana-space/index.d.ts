import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KibanaSpaceConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#color KibanaSpace#color}
    */
    readonly color?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#description KibanaSpace#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#disabled_features KibanaSpace#disabled_features}
    */
    readonly disabledFeatures?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#image_url KibanaSpace#image_url}
    */
    readonly imageUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#initials KibanaSpace#initials}
    */
    readonly initials?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#name KibanaSpace#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#space_id KibanaSpace#space_id}
    */
    readonly spaceId: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space elasticstack_kibana_space}
*/
export declare class KibanaSpace extends cdktf.TerraformResource {
    static readonly tfResourceType = "elasticstack_kibana_space";
    /**
    * Generates CDKTF code for importing a KibanaSpace resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KibanaSpace to import
    * @param importFromId The id of the existing KibanaSpace that should be imported. Refer to the {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KibanaSpace to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/elastic/elasticstack/0.11.17/docs/resources/kibana_space elasticstack_kibana_space} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KibanaSpaceConfig
    */
    constructor(scope: Construct, id: string, config: KibanaSpaceConfig);
    private _color?;
    get color(): string;
    set color(value: string);
    resetColor(): void;
    get colorInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _disabledFeatures?;
    get disabledFeatures(): string[];
    set disabledFeatures(value: string[]);
    resetDisabledFeatures(): void;
    get disabledFeaturesInput(): string[] | undefined;
    get id(): string;
    private _imageUrl?;
    get imageUrl(): string;
    set imageUrl(value: string);
    resetImageUrl(): void;
    get imageUrlInput(): string | undefined;
    private _initials?;
    get initials(): string;
    set initials(value: string);
    resetInitials(): void;
    get initialsInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _spaceId?;
    get spaceId(): string;
    set spaceId(value: string);
    get spaceIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

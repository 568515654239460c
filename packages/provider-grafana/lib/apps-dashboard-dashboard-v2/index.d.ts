import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface AppsDashboardDashboardV2Config extends cdktf.TerraformMetaArguments {
    /**
    * metadata block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#metadata AppsDashboardDashboardV2#metadata}
    */
    readonly metadata?: AppsDashboardDashboardV2Metadata;
    /**
    * options block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#options AppsDashboardDashboardV2#options}
    */
    readonly options?: AppsDashboardDashboardV2Options;
    /**
    * spec block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#spec AppsDashboardDashboardV2#spec}
    */
    readonly spec?: AppsDashboardDashboardV2Spec;
}
export interface AppsDashboardDashboardV2Metadata {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#folder_uid AppsDashboardDashboardV2#folder_uid}
    */
    readonly folderUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#uid AppsDashboardDashboardV2#uid}
    */
    readonly uid: string;
}
export declare function appsDashboardDashboardV2MetadataToTerraform(struct?: AppsDashboardDashboardV2Metadata | cdktf.IResolvable): any;
export declare function appsDashboardDashboardV2MetadataToHclTerraform(struct?: AppsDashboardDashboardV2Metadata | cdktf.IResolvable): any;
export declare class AppsDashboardDashboardV2MetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AppsDashboardDashboardV2Metadata | cdktf.IResolvable | undefined;
    set internalValue(value: AppsDashboardDashboardV2Metadata | cdktf.IResolvable | undefined);
    private _annotations;
    get annotations(): cdktf.StringMap;
    private _folderUid?;
    get folderUid(): string;
    set folderUid(value: string);
    resetFolderUid(): void;
    get folderUidInput(): string | undefined;
    private _uid?;
    get uid(): string;
    set uid(value: string);
    get uidInput(): string | undefined;
    get url(): string;
    get uuid(): string;
    get version(): string;
}
export interface AppsDashboardDashboardV2Options {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#allow_ui_updates AppsDashboardDashboardV2#allow_ui_updates}
    */
    readonly allowUiUpdates?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#manager_identity AppsDashboardDashboardV2#manager_identity}
    */
    readonly managerIdentity?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#overwrite AppsDashboardDashboardV2#overwrite}
    */
    readonly overwrite?: boolean | cdktf.IResolvable;
}
export declare function appsDashboardDashboardV2OptionsToTerraform(struct?: AppsDashboardDashboardV2Options | cdktf.IResolvable): any;
export declare function appsDashboardDashboardV2OptionsToHclTerraform(struct?: AppsDashboardDashboardV2Options | cdktf.IResolvable): any;
export declare class AppsDashboardDashboardV2OptionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AppsDashboardDashboardV2Options | cdktf.IResolvable | undefined;
    set internalValue(value: AppsDashboardDashboardV2Options | cdktf.IResolvable | undefined);
    private _allowUiUpdates?;
    get allowUiUpdates(): boolean | cdktf.IResolvable;
    set allowUiUpdates(value: boolean | cdktf.IResolvable);
    resetAllowUiUpdates(): void;
    get allowUiUpdatesInput(): boolean | cdktf.IResolvable | undefined;
    private _managerIdentity?;
    get managerIdentity(): string;
    set managerIdentity(value: string);
    resetManagerIdentity(): void;
    get managerIdentityInput(): string | undefined;
    private _overwrite?;
    get overwrite(): boolean | cdktf.IResolvable;
    set overwrite(value: boolean | cdktf.IResolvable);
    resetOverwrite(): void;
    get overwriteInput(): boolean | cdktf.IResolvable | undefined;
}
export interface AppsDashboardDashboardV2Spec {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#json AppsDashboardDashboardV2#json}
    */
    readonly json: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#tags AppsDashboardDashboardV2#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#title AppsDashboardDashboardV2#title}
    */
    readonly title?: string;
}
export declare function appsDashboardDashboardV2SpecToTerraform(struct?: AppsDashboardDashboardV2Spec | cdktf.IResolvable): any;
export declare function appsDashboardDashboardV2SpecToHclTerraform(struct?: AppsDashboardDashboardV2Spec | cdktf.IResolvable): any;
export declare class AppsDashboardDashboardV2SpecOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AppsDashboardDashboardV2Spec | cdktf.IResolvable | undefined;
    set internalValue(value: AppsDashboardDashboardV2Spec | cdktf.IResolvable | undefined);
    private _json?;
    get json(): string;
    set json(value: string);
    get jsonInput(): string | undefined;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2 grafana_apps_dashboard_dashboard_v2}
*/
export declare class AppsDashboardDashboardV2 extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_apps_dashboard_dashboard_v2";
    /**
    * Generates CDKTF code for importing a AppsDashboardDashboardV2 resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AppsDashboardDashboardV2 to import
    * @param importFromId The id of the existing AppsDashboardDashboardV2 that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AppsDashboardDashboardV2 to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/apps_dashboard_dashboard_v2 grafana_apps_dashboard_dashboard_v2} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AppsDashboardDashboardV2Config = {}
    */
    constructor(scope: Construct, id: string, config?: AppsDashboardDashboardV2Config);
    get id(): string;
    private _metadata;
    get metadata(): AppsDashboardDashboardV2MetadataOutputReference;
    putMetadata(value: AppsDashboardDashboardV2Metadata): void;
    resetMetadata(): void;
    get metadataInput(): AppsDashboardDashboardV2Metadata | cdktf.IResolvable | undefined;
    private _options;
    get options(): AppsDashboardDashboardV2OptionsOutputReference;
    putOptions(value: AppsDashboardDashboardV2Options): void;
    resetOptions(): void;
    get optionsInput(): AppsDashboardDashboardV2Options | cdktf.IResolvable | undefined;
    private _spec;
    get spec(): AppsDashboardDashboardV2SpecOutputReference;
    putSpec(value: AppsDashboardDashboardV2Spec): void;
    resetSpec(): void;
    get specInput(): AppsDashboardDashboardV2Spec | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

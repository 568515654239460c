"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team
// generated from terraform resource schema
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.Team = exports.TeamTeamSyncList = exports.TeamTeamSyncOutputReference = exports.TeamPreferencesList = exports.TeamPreferencesOutputReference = void 0;
exports.teamPreferencesToTerraform = teamPreferencesToTerraform;
exports.teamPreferencesToHclTerraform = teamPreferencesToHclTerraform;
exports.teamTeamSyncToTerraform = teamTeamSyncToTerraform;
exports.teamTeamSyncToHclTerraform = teamTeamSyncToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function teamPreferencesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        home_dashboard_uid: cdktf.stringToTerraform(struct.homeDashboardUid),
        theme: cdktf.stringToTerraform(struct.theme),
        timezone: cdktf.stringToTerraform(struct.timezone),
        week_start: cdktf.stringToTerraform(struct.weekStart),
    };
}
function teamPreferencesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        home_dashboard_uid: {
            value: cdktf.stringToHclTerraform(struct.homeDashboardUid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        theme: {
            value: cdktf.stringToHclTerraform(struct.theme),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timezone: {
            value: cdktf.stringToHclTerraform(struct.timezone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        week_start: {
            value: cdktf.stringToHclTerraform(struct.weekStart),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class TeamPreferencesOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._homeDashboardUid !== undefined) {
            hasAnyValues = true;
            internalValueResult.homeDashboardUid = this._homeDashboardUid;
        }
        if (this._theme !== undefined) {
            hasAnyValues = true;
            internalValueResult.theme = this._theme;
        }
        if (this._timezone !== undefined) {
            hasAnyValues = true;
            internalValueResult.timezone = this._timezone;
        }
        if (this._weekStart !== undefined) {
            hasAnyValues = true;
            internalValueResult.weekStart = this._weekStart;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._homeDashboardUid = undefined;
            this._theme = undefined;
            this._timezone = undefined;
            this._weekStart = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._homeDashboardUid = value.homeDashboardUid;
            this._theme = value.theme;
            this._timezone = value.timezone;
            this._weekStart = value.weekStart;
        }
    }
    // home_dashboard_uid - computed: true, optional: true, required: false
    _homeDashboardUid;
    get homeDashboardUid() {
        return this.getStringAttribute('home_dashboard_uid');
    }
    set homeDashboardUid(value) {
        this._homeDashboardUid = value;
    }
    resetHomeDashboardUid() {
        this._homeDashboardUid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get homeDashboardUidInput() {
        return this._homeDashboardUid;
    }
    // theme - computed: true, optional: true, required: false
    _theme;
    get theme() {
        return this.getStringAttribute('theme');
    }
    set theme(value) {
        this._theme = value;
    }
    resetTheme() {
        this._theme = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get themeInput() {
        return this._theme;
    }
    // timezone - computed: true, optional: true, required: false
    _timezone;
    get timezone() {
        return this.getStringAttribute('timezone');
    }
    set timezone(value) {
        this._timezone = value;
    }
    resetTimezone() {
        this._timezone = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timezoneInput() {
        return this._timezone;
    }
    // week_start - computed: true, optional: true, required: false
    _weekStart;
    get weekStart() {
        return this.getStringAttribute('week_start');
    }
    set weekStart(value) {
        this._weekStart = value;
    }
    resetWeekStart() {
        this._weekStart = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get weekStartInput() {
        return this._weekStart;
    }
}
exports.TeamPreferencesOutputReference = TeamPreferencesOutputReference;
class TeamPreferencesList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new TeamPreferencesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.TeamPreferencesList = TeamPreferencesList;
function teamTeamSyncToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.groups),
    };
}
function teamTeamSyncToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        groups: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.groups),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class TeamTeamSyncOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._groups !== undefined) {
            hasAnyValues = true;
            internalValueResult.groups = this._groups;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._groups = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._groups = value.groups;
        }
    }
    // groups - computed: false, optional: true, required: false
    _groups;
    get groups() {
        return cdktf.Fn.tolist(this.getListAttribute('groups'));
    }
    set groups(value) {
        this._groups = value;
    }
    resetGroups() {
        this._groups = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupsInput() {
        return this._groups;
    }
}
exports.TeamTeamSyncOutputReference = TeamTeamSyncOutputReference;
class TeamTeamSyncList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    internalValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new TeamTeamSyncOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.TeamTeamSyncList = TeamTeamSyncList;
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team grafana_team}
*/
class Team extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "grafana_team";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Team resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Team to import
    * @param importFromId The id of the existing Team that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Team to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_team", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team grafana_team} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TeamConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'grafana_team',
            terraformGeneratorMetadata: {
                providerName: 'grafana',
                providerVersion: '4.45.1'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._admins = config.admins;
        this._email = config.email;
        this._ignoreExternallySyncedMembers = config.ignoreExternallySyncedMembers;
        this._members = config.members;
        this._name = config.name;
        this._orgId = config.orgId;
        this._preferences.internalValue = config.preferences;
        this._teamSync.internalValue = config.teamSync;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // admins - computed: true, optional: true, required: false
    _admins;
    get admins() {
        return cdktf.Fn.tolist(this.getListAttribute('admins'));
    }
    set admins(value) {
        this._admins = value;
    }
    resetAdmins() {
        this._admins = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get adminsInput() {
        return this._admins;
    }
    // email - computed: true, optional: true, required: false
    _email;
    get email() {
        return this.getStringAttribute('email');
    }
    set email(value) {
        this._email = value;
    }
    resetEmail() {
        this._email = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get emailInput() {
        return this._email;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // ignore_externally_synced_members - computed: true, optional: true, required: false
    _ignoreExternallySyncedMembers;
    get ignoreExternallySyncedMembers() {
        return this.getBooleanAttribute('ignore_externally_synced_members');
    }
    set ignoreExternallySyncedMembers(value) {
        this._ignoreExternallySyncedMembers = value;
    }
    resetIgnoreExternallySyncedMembers() {
        this._ignoreExternallySyncedMembers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ignoreExternallySyncedMembersInput() {
        return this._ignoreExternallySyncedMembers;
    }
    // members - computed: true, optional: true, required: false
    _members;
    get members() {
        return cdktf.Fn.tolist(this.getListAttribute('members'));
    }
    set members(value) {
        this._members = value;
    }
    resetMembers() {
        this._members = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get membersInput() {
        return this._members;
    }
    // name - computed: false, optional: false, required: true
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // org_id - computed: true, optional: true, required: false
    _orgId;
    get orgId() {
        return this.getStringAttribute('org_id');
    }
    set orgId(value) {
        this._orgId = value;
    }
    resetOrgId() {
        this._orgId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get orgIdInput() {
        return this._orgId;
    }
    // team_id - computed: true, optional: false, required: false
    get teamId() {
        return this.getNumberAttribute('team_id');
    }
    // team_uid - computed: true, optional: false, required: false
    get teamUid() {
        return this.getStringAttribute('team_uid');
    }
    // preferences - computed: false, optional: true, required: false
    _preferences = new TeamPreferencesList(this, "preferences", false);
    get preferences() {
        return this._preferences;
    }
    putPreferences(value) {
        this._preferences.internalValue = value;
    }
    resetPreferences() {
        this._preferences.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get preferencesInput() {
        return this._preferences.internalValue;
    }
    // team_sync - computed: false, optional: true, required: false
    _teamSync = new TeamTeamSyncList(this, "team_sync", false);
    get teamSync() {
        return this._teamSync;
    }
    putTeamSync(value) {
        this._teamSync.internalValue = value;
    }
    resetTeamSync() {
        this._teamSync.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get teamSyncInput() {
        return this._teamSync.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            admins: cdktf.listMapper(cdktf.stringToTerraform, false)(this._admins),
            email: cdktf.stringToTerraform(this._email),
            ignore_externally_synced_members: cdktf.booleanToTerraform(this._ignoreExternallySyncedMembers),
            members: cdktf.listMapper(cdktf.stringToTerraform, false)(this._members),
            name: cdktf.stringToTerraform(this._name),
            org_id: cdktf.stringToTerraform(this._orgId),
            preferences: cdktf.listMapper(teamPreferencesToTerraform, true)(this._preferences.internalValue),
            team_sync: cdktf.listMapper(teamTeamSyncToTerraform, true)(this._teamSync.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            admins: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._admins),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            email: {
                value: cdktf.stringToHclTerraform(this._email),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ignore_externally_synced_members: {
                value: cdktf.booleanToHclTerraform(this._ignoreExternallySyncedMembers),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            members: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._members),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            org_id: {
                value: cdktf.stringToHclTerraform(this._orgId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            preferences: {
                value: cdktf.listMapperHcl(teamPreferencesToHclTerraform, true)(this._preferences.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "TeamPreferencesList",
            },
            team_sync: {
                value: cdktf.listMapperHcl(teamTeamSyncToHclTerraform, true)(this._teamSync.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "TeamTeamSyncList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Team = Team;

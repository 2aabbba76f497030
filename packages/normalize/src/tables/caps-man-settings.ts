import { defineFields } from "../define-table.ts";
import { text, word } from "../parse/text.ts";
import { configurationFields, datapathFields, prefixed, securityFields } from "./wifi-settings.ts";

const source = "RouterOS 7.12 /caps-man/interface and its profile menus";

/** Settings of `/caps-man/security`; the passphrase is not among them and is never asked for. */
export const capsManSecurityFields = defineFields({
  authentication_types: { ...securityFields.authentication_types, source },
});

/** Settings of `/caps-man/datapath`. */
export const capsManDatapathFields = defineFields({
  vlan_mode: {
    from: ["vlan-mode"],
    kind: word,
    description: "Whether frames are tagged: no-tag, use-tag or use-service-tag.",
    source,
  },
  vlan_id: { ...datapathFields.vlan_id, description: "VLAN of the devices, where frames are tagged.", source },
});

/** Settings of `/caps-man/configuration` that belong to no other profile. */
export const capsManConfigurationFields = defineFields({ ssid: { ...configurationFields.ssid, source } });

/** The profiles' settings as a configuration profile or an interface shows them inline. */
export const capsManInlineFields = defineFields({
  ...prefixed("security", capsManSecurityFields),
  ...prefixed("datapath", capsManDatapathFields),
});

/** Names of the profiles that a configuration profile or an interface refers to. */
export const capsManProfileNameFields = defineFields({
  security_profile: { from: ["security"], kind: text, description: "Security profile in use.", source },
  datapath_profile: { from: ["datapath"], kind: text, description: "Datapath profile in use.", source },
});

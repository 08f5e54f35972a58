#!/usr/bin/env python3
"""Writes resources/types/registry.json and resources/types/keys.json.

    tools/typetables.py METADATA_REGISTRY KEY_FACTS resources/types

METADATA_REGISTRY is metadataRegistry.json of Salesforce's source-deploy-retrieve library (Apache-2.0): the public list
of metadata types with their directories, suffixes and children. Only facts are taken from it; the layout is ours.

KEY_FACTS is a JSON file of ours that says how repeated elements are told apart: {"types": {type: {"elements": {path:
{"key": [...], "order": "set|scalar-set|list|list-keyed|scalar-list", "singleton": bool, "children": {...}, ...}},
"nested": {...}}}}. Its facts were compiled from the field structure of the Metadata API's WSDL and from uniqueIdElement
in the registry.

What is decided here and comes from neither: COUPLED, the entries whose properties mean something only together, so
that two people changing one differently make one decision, never a mixture.
"""

import json
import sys
from pathlib import Path

ADAPTERS = {
    "default": "default",
    "matchingContentFile": "matching",
    "bundle": "bundle",
    "mixedContent": "mixed",
    "decomposed": "decomposed",
    "digitalExperience": "digitalExperience",
    "uiBundles": "uiBundle",
}

# Elements that stay whole in a merge, by the last name of their path.
COUPLED_NAMES = {
    # access of every kind
    "applicationVisibilities", "categoryGroupVisibilities", "classAccesses", "customMetadataTypeAccesses",
    "customPermissions", "customSettingAccesses", "externalDataSourceAccesses", "fieldPermissions", "flowAccesses",
    "objectPermissions", "pageAccesses", "recordTypeVisibilities", "userPermissions", "servicePresenceStatusAccesses",
    "tabSettings", "tabVisibilities", "dataspaceScopes", "emailRoutingAddressAccesses",
    "externalCredentialPrincipalAccesses", "agentAccesses", "layoutAssignments", "loginFlows", "loginIpRanges",
    "loginHours", "profileActionOverrides", "actionOverrides", "ipRanges",
    # picklist values
    "value", "picklistValues/values", "picklist/picklistValues", "customValue", "standardValue",
    "businessProcesses/values",
    # filter and condition rows
    "filterItems", "summaryFilterItems", "filters", "conditions", "criteria", "criteriaItems",
    "duplicateRuleFilterItems", "matchingRuleItems", "crossFilters", "dataCategoryFilters", "dashboardFilterOptions",
    # items of pages and lists
    "layoutItems", "quickActionLayoutItems", "platformActionListItems", "quickActionListItems", "summaryLayoutItems",
    "relatedContentItems", "feedFilters", "navigationMenuItem", "dashboardGridComponents",
    # one step of a procedure, one addressee
    "assignmentItems", "inputAssignments", "outputAssignments", "inputParameters", "outputParameters", "action",
    "actions", "approver", "recipients", "colorRanges", "allowedSubmitters",
}

# Rows of these types apply below an element of another type that holds the same thing.
EMBEDDED = {
    "CustomObject": {
        "fields": "CustomField", "recordTypes": "RecordType", "listViews": "ListView",
        "compactLayouts": "CompactLayout", "fieldSets": "FieldSet", "businessProcesses": "BusinessProcess",
        "indexes": "Index",
    },
    "CustomObjectTranslation": {"fields": "CustomFieldTranslation"},
}

SINGLETON = {"singleton": True}
CONNECTORS = ("connector", "defaultConnector", "faultConnector", "nextValueConnector", "noMoreValuesConnector")

# Rows the facts do not have: parts that occur once, and lists that occur at many depths. Field structure as in the
# Metadata API's WSDL.
ADDED = {
    "Flow": {
        "start": SINGLETON,
        **{f"*/{name}": SINGLETON for name in CONNECTORS},
        "*/value": SINGLETON,
        "*/rightValue": SINGLETON,
        "*/leftValue": SINGLETON,
        "*/inputParameters": {"key": ["name"], "coupled": True},
        "*/outputParameters": {"key": ["assignToReference", "name"], "coupled": True},
        "*/conditions": {"key": ["leftValueReference", "operator", "rightValue"], "order": "list", "coupled": True,
                         "dependsOn": "conditionLogic"},
        "customErrors/customErrorMessages": {"key": ["@content"], "order": "list"},
        "start/scheduledPaths/pathType": SINGLETON,
    },
    "Layout": {name: SINGLETON for name in ("summaryLayout", "quickActionList", "platformActionList", "feedLayout",
                                            "miniLayout", "relatedContent")},
    "CustomObject": {"nameField": SINGLETON, "searchLayouts": SINGLETON},
    "CustomField": {"valueSet": SINGLETON, "valueSet/valueSetDefinition": SINGLETON, "lookupFilter": SINGLETON,
                    "picklist": SINGLETON},
    "FlexiPage": {"template": SINGLETON, "*/componentInstance": SINGLETON, "*/fieldInstance": SINGLETON,
                  "*/visibilityRule": SINGLETON, "*/valueList": SINGLETON, "platformActionlist": SINGLETON},
    # What a Lightning web component declares stands in attributes.
    "LightningComponentBundle": {
        "targets": SINGLETON, "targetConfigs": SINGLETON, "capabilities": SINGLETON,
        "targetConfigs/targetConfig/property": {"key": ["@name"]},
        "targetConfigs/targetConfig/propertyType": {"key": ["@name"]},
        "targetConfigs/targetConfig/propertyType/property": {"key": ["@name"]},
        "targetConfigs/targetConfig/event": {"key": ["@name"]},
        "targetConfigs/targetConfig/objects": SINGLETON,
        "targetConfigs/targetConfig/objects/object": {"key": ["."]},
        "targetConfigs/targetConfig/supportedFormFactors": SINGLETON,
        "targetConfigs/targetConfig/supportedFormFactors/supportedFormFactor": {"key": ["@type"]},
    },
    "QuickAction": {"quickActionLayout": SINGLETON},
    "Report": {"filter": SINGLETON, "chart": SINGLETON, "timeFrameFilter": SINGLETON},
    "CustomApplication": {"brand": SINGLETON, "workspaceConfig": SINGLETON, "preferences": SINGLETON},
}

# What real merges taught: a section of a layout that has no label is told apart by its style.
TAUGHT = {"Layout": {"layoutSections": {"semanticKey": ["label|style"]}}}

ORDERS = {"set": None, "scalar-set": None, "list": "list", "scalar-list": "keyed", "list-keyed": "keyed"}


def registry_rows(registry):
    names = {key: entry["name"] for key, entry in registry["types"].items()}
    for entry in sorted(registry["types"].values(), key=lambda e: e["name"]):
        strategies = entry.get("strategies", {})
        row = {"name": entry["name"], "dir": entry["directoryName"]}
        if "suffix" in entry:
            row["suffix"] = entry["suffix"]
        if entry.get("inFolder"):
            row["inFolder"] = True
        if entry.get("strictDirectoryName"):
            row["strict"] = True
        adapter = ADAPTERS[strategies.get("adapter", "default")]
        if adapter != "default":
            row["adapter"] = adapter
        for ours, theirs in (("folderType", "folderType"), ("folderContent", "folderContentType"),
                             ("aliasFor", "aliasFor")):
            if theirs in entry:
                row[ours] = names[entry[theirs]]
        if "legacySuffix" in entry:
            row["legacySuffix"] = entry["legacySuffix"]
        if "decomposition" in strategies:
            row["decomposition"] = strategies["decomposition"]
        children = entry.get("children", {}).get("types", {})
        if children:
            stays_inside = adapter == "default"
            row["children"] = [child_row(child, stays_inside)
                               for child in sorted(children.values(), key=lambda c: c["name"])]
        yield row


def child_row(child, stays_inside):
    row = {"name": child["name"], "dir": child["directoryName"], "suffix": child["suffix"],
           "element": child.get("xmlElementName", child["directoryName"])}
    if child.get("uniqueIdElement", "fullName") != "fullName":
        row["id"] = child["uniqueIdElement"]
    if child.get("isAddressable") is False:
        row["addressable"] = False
    if child.get("ignoreParentName"):
        row["bareName"] = True
    if "uniqueIdElement" not in child and stays_inside:
        row["unnamed"] = True
    return row


def is_coupled(path):
    parts = path.split("/")
    return parts[-1] in COUPLED_NAMES or "/".join(parts[-2:]) in COUPLED_NAMES


def key_rows(table, prefix=""):
    """All rows of a type, their paths spelt out."""
    for section in ("elements", "children", "nested"):
        for path, facts in table.get(section, {}).items():
            whole = prefix + path
            if facts.get("key") or facts.get("singleton"):
                yield whole, key_row(whole, facts)
            yield from key_rows(facts, whole + "/")


def key_row(path, facts):
    row = {}
    if facts.get("key"):
        row["key"] = facts["key"]
    if facts.get("semanticKey"):
        row["semanticKey"] = facts["semanticKey"]
    order = ORDERS[facts.get("order", "set")]
    if order:
        row["order"] = order
    if facts.get("singleton"):
        row["singleton"] = True
    if is_coupled(path):
        row["coupled"] = True
    for name in ("dependsOn", "orderIrrelevantWhen", "renumber"):
        if name in facts and not facts[name].startswith("("):
            row[name] = facts[name]
    return row


def keys_of(facts):
    """{type: {"rows": {path: row}, "uses": {path: type}}}; "uses" of "" means: the same rows as that type."""
    types = {}
    for name, table in facts["types"].items():
        if "sameAs" in table:
            types[name] = {"uses": {"": table["sameAs"]}}
            continue
        entry = {}
        uses = dict(EMBEDDED.get(name, {}))
        rows = {path: row for path, row in key_rows(table)
                if not any(path.startswith(element + "/") for element in uses)}
        for holder in ("sharedTo", "sharedFrom"):
            for path in [p for p in rows if p.split("/")[-1] == holder]:
                members = {p[len(path) + 1:]: r for p, r in rows.items() if p.startswith(path + "/")}
                if members:
                    types.setdefault("SharedTo", {"rows": members})
                    assert types["SharedTo"]["rows"] == members, (name, path)
                    rows = {p: r for p, r in rows.items() if not p.startswith(path + "/")}
                    uses[path] = "SharedTo"
        for path, row in ADDED.get(name, {}).items():
            rows.setdefault(path, row)
        for path, facts_of_row in TAUGHT.get(name, {}).items():
            rows[path].update(facts_of_row)
        if rows:
            entry["rows"] = rows
        if uses:
            entry["uses"] = uses
        types[name] = entry
    return types


def dump_lines(rows):
    return ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)


def dump_keys(types):
    blocks = []
    for name in sorted(types):
        lines = []
        for path, row in sorted(types[name].get("rows", {}).items()):
            lines.append("  " + json.dumps(path) + ":" + json.dumps(row, separators=(",", ":")))
        parts = []
        if lines:
            parts.append(' "rows":{\n' + ",\n".join(lines) + "\n }")
        if "uses" in types[name]:
            parts.append(' "uses":' + json.dumps(types[name]["uses"], sort_keys=True, separators=(",", ":")))
        blocks.append(json.dumps(name) + ":{" + ("\n" + ",\n".join(parts) + "\n" if parts else "") + "}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def main():
    registry_path, keys_path, out = sys.argv[1:]
    registry = json.loads(Path(registry_path).read_text(encoding="utf-8"))
    facts = json.loads(Path(keys_path).read_text(encoding="utf-8"))
    Path(out, "registry.json").write_text("[\n" + dump_lines(registry_rows(registry)) + "\n]\n", encoding="utf-8")
    Path(out, "keys.json").write_text(dump_keys(keys_of(facts)), encoding="utf-8")


if __name__ == "__main__":
    main()

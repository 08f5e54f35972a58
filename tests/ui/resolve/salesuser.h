#pragma once
// A permission set that UAT and Dev1 changed differently since they last were the same: four decisions (description,
// Rating, Health__c, Tier__c) and two safe merges (Zone__c of UAT, Score__c of Dev1). Dev1 keeps its entries in
// another order, which means nothing.

#include "core/merge/session.h"
#include "core/promotion/draft.h"
#include "ui/resolve/loaddraft.h"

#include <QTimeZone>

namespace backflow::testing {

inline QByteArray fieldEntry(const char *field, bool editable, bool readable)
{
    const auto word = [](bool on) { return QByteArray(on ? "true" : "false"); };
    return "    <fieldPermissions>\n        <editable>" + word(editable) + "</editable>\n        <field>" + field +
           "</field>\n        <readable>" + word(readable) + "</readable>\n    </fieldPermissions>\n";
}

inline QByteArray permissionSet(const char *description, const QByteArray &fields)
{
    QByteArray classes;
    for (const char *name : {"AccountService", "CaseRouter", "OrderHelper"})
        classes += QByteArray("    <classAccesses>\n        <apexClass>") + name +
                   "</apexClass>\n        <enabled>true</enabled>\n    </classAccesses>\n";
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>") +
           description + "</description>\n" + classes + fields +
           "    <hasActivationRequired>false</hasActivationRequired>\n    <label>Sales User</label>\n"
           "</PermissionSet>\n";
}

inline merge::FileVersions salesUserVersions()
{
    const QByteArray common = fieldEntry("Account.Region__c", true, true);
    const QByteArray rest = fieldEntry("Case.Priority", true, true) + fieldEntry("Contact.Phone", true, true);
    merge::FileVersions versions;
    versions.ancestor = permissionSet("Sales users", fieldEntry("Account.Industry", true, true) +
                                                         fieldEntry("Account.Rating", false, true) + common +
                                                         fieldEntry("Account.Tier__c", false, true) + rest);
    versions.source = permissionSet(
        "Sales users, hotfix of November",
        fieldEntry("Account.Health__c", false, true) + fieldEntry("Account.Industry", true, true) +
            fieldEntry("Account.Rating", false, false) + common + fieldEntry("Account.Zone__c", true, true) + rest);
    versions.target =
        permissionSet("Sales users and partners",
                      fieldEntry("Account.Rating", true, true) + common + fieldEntry("Account.Score__c", true, true) +
                          fieldEntry("Account.Tier__c", true, true) + rest +
                          fieldEntry("Account.Health__c", true, true) + fieldEntry("Account.Industry", true, true));
    return versions;
}

inline promotion::Draft draftOf(std::vector<promotion::ComponentMerge> components)
{
    const auto commit = [](char digit) { return *model::CommitId::fromHex(QByteArray(40, digit)); };
    const QDateTime started(QDate(2026, 11, 23), QTime(9, 41), QTimeZone::UTC);
    QList<model::ComponentKey> selection;
    for (const promotion::ComponentMerge &component : components)
        selection.append(component.key);
    promotion::Draft draft{.id = QStringLiteral("01JD4Z6T0000000000000000AA"),
                           .source = QStringLiteral("UAT"),
                           .target = QStringLiteral("Dev1"),
                           .sourceCommit = commit('a'),
                           .targetCommit = commit('b'),
                           .selection = selection,
                           .options = {},
                           .startedAt = started,
                           .startedBy = QStringLiteral("Ana"),
                           .rollbackOf = {},
                           .ancestors = {},
                           .choices = {},
                           .components = std::move(components)};
    promotion::countUndecided(draft);
    return draft;
}

inline promotion::ComponentMerge componentOf(const QString &type, const QString &name, const QString &path,
                                             const merge::FileVersions &versions)
{
    promotion::ComponentMerge component;
    component.key = {type, name};
    merge::SessionFile file = merge::sessionFile(component.key.toString(), type, path, versions);
    promotion::FileMerge merged;
    merged.path = path;
    merged.versions = versions;
    merged.outcome = std::move(file.outcome);
    component.files.push_back(std::move(merged));
    component.targetChanged = true;
    return component;
}

inline promotion::ComponentMerge salesUser()
{
    return componentOf(QStringLiteral("PermissionSet"), QStringLiteral("Sales_User"),
                       QStringLiteral("force-app/main/default/permissionsets/Sales_User.permissionset-meta.xml"),
                       salesUserVersions());
}

/// An Apex class whose method both sides rewrote.
inline promotion::ComponentMerge accountService()
{
    const auto text = [](const char *rule) {
        return QByteArray("public with sharing class AccountService {\n    public void rate(Account account) {\n") +
               rule + "        update account;\n    }\n}\n";
    };
    merge::FileVersions versions;
    versions.ancestor = text("        account.Rating = 'Cold';\n");
    versions.source = text("        account.Rating = 'Warm';\n");
    versions.target = text("        if (account.Rating == null) {\n            account.Rating = 'Hot';\n        }\n");
    return componentOf(QStringLiteral("ApexClass"), QStringLiteral("AccountService"),
                       QStringLiteral("force-app/main/default/classes/AccountService.cls"), versions);
}

inline std::shared_ptr<const ui::resolve::LoadedDraft> loaded(promotion::Draft draft)
{
    const QDateTime read(QDate(2026, 11, 20), QTime(14, 5), QTimeZone::UTC);
    return std::make_shared<const ui::resolve::LoadedDraft>(ui::resolve::LoadedDraft{
        promotion::sessionOver(std::move(draft)), read.addDays(-2), read, {}, {}, QStringLiteral("Ana"), {}, {}});
}

} // namespace backflow::testing

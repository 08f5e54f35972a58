#include "ui/resolve/practice.h"

#include "core/merge/session.h"
#include "ui/widgets/mergesettings.h"

#include <QCoreApplication>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

QByteArray field(const char *name, bool edit, bool read)
{
    const auto word = [](bool on) { return QByteArray(on ? "true" : "false"); };
    return "    <fieldPermissions>\n        <editable>" + word(edit) + "</editable>\n        <field>Visit__c." + name +
           "</field>\n        <readable>" + word(read) + "</readable>\n    </fieldPermissions>\n";
}

QByteArray permissionSet(const char *description, const QByteArray &fields)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>") +
           description + "</description>\n" + fields +
           "    <hasActivationRequired>false</hasActivationRequired>\n    <label>Visit Planner</label>\n"
           "</PermissionSet>\n";
}

/// Of each kind one: changed by both, added by both, removed by one; and beside them changes that fit together.
merge::FileVersions planner()
{
    const QByteArray same = field("Address__c", true, true) + field("Contact__c", true, true);
    merge::FileVersions versions;
    versions.ancestor =
        permissionSet("Plans visits", same + field("Duration__c", false, true) + field("Notes__c", true, true) +
                                          field("Result__c", false, true));
    versions.source = permissionSet("Plans visits and reads what came of them",
                                    same + field("Duration__c", false, false) + field("Notes__c", true, true) +
                                        field("Parking__c", true, true) + field("Travel__c", false, true));
    versions.target = permissionSet("Plans visits of the north",
                                    same + field("Duration__c", true, true) + field("Notes__c", false, true) +
                                        field("Result__c", true, true) + field("Travel__c", true, true));
    return versions;
}

QByteArray reminder(const char *line)
{
    return QByteArray("public with sharing class VisitReminder {\n    public Date dueFor(Visit__c visit) {\n") + line +
           "    }\n}\n";
}

merge::FileVersions code()
{
    return {reminder("        return visit.Day__c.addDays(-1);\n"),
            reminder("        return visit.Day__c.addDays(-2);\n"),
            reminder("        return visit.Day__c.addDays(-3);\n")};
}

promotion::ComponentMerge component(const char *type, const char *name, const char *path,
                                    const merge::FileVersions &versions)
{
    promotion::ComponentMerge merged;
    merged.key = {QString::fromLatin1(type), QString::fromLatin1(name)};
    merge::SessionFile session =
        merge::sessionFile(merged.key.toString(), merged.key.type, QString::fromLatin1(path), versions);
    promotion::FileMerge file;
    file.path = session.path;
    file.versions = versions;
    file.outcome = std::move(session.outcome);
    merged.files.push_back(std::move(file));
    merged.targetChanged = true;
    return merged;
}

} // namespace

std::shared_ptr<const LoadedDraft> practiceDraft()
{
    std::vector<promotion::ComponentMerge> components;
    components.push_back(
        component("ApexClass", "VisitReminder", "force-app/main/default/classes/VisitReminder.cls", code()));
    components.push_back(component("PermissionSet", "Visit_Planner",
                                   "force-app/main/default/permissionsets/Visit_Planner.permissionset-meta.xml",
                                   planner()));
    const model::CommitId none = *model::CommitId::fromHex(QByteArray(40, '0'));
    promotion::Draft draft{.id = widgets::kPracticeDraft,
                           .source = QStringLiteral("UAT"),
                           .target = QStringLiteral("Dev1"),
                           .sourceCommit = none,
                           .targetCommit = none,
                           .selection = {components[0].key, components[1].key},
                           .options = {},
                           .startedAt = {},
                           .startedBy = {},
                           .rollbackOf = {},
                           .ancestors = {},
                           .choices = {},
                           .components = std::move(components)};
    promotion::countUndecided(draft);
    LoadedDraft loaded{promotion::sessionOver(std::move(draft)), {}, {}, {}, {}, {}, {}, {}};
    loaded.about = Tr::tr("Practice: nothing here is kept, and nothing goes to an org");
    loaded.practice = true;
    return std::make_shared<const LoadedDraft>(std::move(loaded));
}

} // namespace backflow::ui::resolve

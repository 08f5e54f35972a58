#include "core/snapshot/auditmatch.h"

#include "core/metadata/registry.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace backflow::snapshot {
namespace {

using metadata::Registry;
using model::ComponentKey;

/// The org stamps a component and its row of the trail in one go; clocks of its servers may be apart by a little.
constexpr qint64 kSameMomentSeconds = 5;
/// A save that takes long, as one of a large profile does.
constexpr qint64 kSameChangeSeconds = 2 * 60;
/// Between the org's clock and this machine's.
constexpr qint64 kClockSeconds = 5 * 60;
/// Shorter labels would be found in every other sentence.
constexpr qsizetype kShortestLabel = 4;

struct AuditWord {
    QLatin1StringView word;
    /// Types, blanks between them.
    QLatin1StringView types;
};

/// Words in an action, first one that is found counts: longer ones stand before what they contain. Actions are names
/// that the platform made up over twenty years (`createdCF`, `changedApexClass`, `PermSetFlsChanged`,
/// `activatedInteractionDefVersion`), so the words are what several of them have in common.
constexpr std::array kWords = {
    AuditWord{QLatin1StringView("apexclass"), QLatin1StringView("ApexClass")},
    AuditWord{QLatin1StringView("apextrigger"), QLatin1StringView("ApexTrigger")},
    AuditWord{QLatin1StringView("apexpage"), QLatin1StringView("ApexPage")},
    AuditWord{QLatin1StringView("apexcomponent"), QLatin1StringView("ApexComponent")},
    AuditWord{QLatin1StringView("auradefinition"), QLatin1StringView("AuraDefinitionBundle")},
    AuditWord{QLatin1StringView("lightningcomponent"), QLatin1StringView("LightningComponentBundle")},
    AuditWord{QLatin1StringView("flexipage"), QLatin1StringView("FlexiPage")},
    AuditWord{QLatin1StringView("lightningpage"), QLatin1StringView("FlexiPage")},
    AuditWord{QLatin1StringView("permsetgroup"), QLatin1StringView("PermissionSetGroup")},
    AuditWord{QLatin1StringView("permissionsetgroup"), QLatin1StringView("PermissionSetGroup")},
    AuditWord{QLatin1StringView("mutingpermissionset"), QLatin1StringView("MutingPermissionSet")},
    AuditWord{QLatin1StringView("permset"), QLatin1StringView("PermissionSet")},
    AuditWord{QLatin1StringView("permissionset"), QLatin1StringView("PermissionSet")},
    AuditWord{QLatin1StringView("compactlayout"), QLatin1StringView("CompactLayout")},
    AuditWord{QLatin1StringView("searchlayout"), QLatin1StringView("CustomObject")},
    AuditWord{QLatin1StringView("layout"), QLatin1StringView("Layout")},
    AuditWord{QLatin1StringView("profile"), QLatin1StringView("Profile")},
    AuditWord{QLatin1StringView("validation"), QLatin1StringView("ValidationRule")},
    AuditWord{QLatin1StringView("recordtype"), QLatin1StringView("RecordType")},
    AuditWord{QLatin1StringView("fieldset"), QLatin1StringView("FieldSet")},
    AuditWord{QLatin1StringView("globalvalueset"), QLatin1StringView("GlobalValueSet")},
    AuditWord{QLatin1StringView("standardvalueset"), QLatin1StringView("StandardValueSet")},
    AuditWord{QLatin1StringView("picklist"),
              QLatin1StringView("CustomField GlobalValueSet StandardValueSet RecordType")},
    AuditWord{QLatin1StringView("customfield"), QLatin1StringView("CustomField")},
    AuditWord{QLatin1StringView("custommetadata"), QLatin1StringView("CustomMetadata CustomObject")},
    AuditWord{QLatin1StringView("customsetting"), QLatin1StringView("CustomObject")},
    AuditWord{QLatin1StringView("customobject"), QLatin1StringView("CustomObject")},
    AuditWord{QLatin1StringView("custent"), QLatin1StringView("CustomObject")},
    AuditWord{QLatin1StringView("flowdefinition"), QLatin1StringView("Flow FlowDefinition")},
    AuditWord{QLatin1StringView("interactiondef"), QLatin1StringView("Flow FlowDefinition")},
    AuditWord{QLatin1StringView("workflowrule"), QLatin1StringView("WorkflowRule")},
    AuditWord{QLatin1StringView("workflow"),
              QLatin1StringView("WorkflowRule WorkflowAlert WorkflowFieldUpdate WorkflowTask WorkflowOutboundMessage")},
    AuditWord{QLatin1StringView("flow"), QLatin1StringView("Flow FlowDefinition")},
    AuditWord{QLatin1StringView("approval"), QLatin1StringView("ApprovalProcess")},
    AuditWord{QLatin1StringView("assignmentrule"), QLatin1StringView("AssignmentRules AssignmentRule")},
    AuditWord{QLatin1StringView("escalationrule"), QLatin1StringView("EscalationRules EscalationRule")},
    AuditWord{QLatin1StringView("sharing"),
              QLatin1StringView("SharingRules SharingCriteriaRule SharingOwnerRule CustomObject")},
    AuditWord{QLatin1StringView("customlabel"), QLatin1StringView("CustomLabel CustomLabels")},
    AuditWord{QLatin1StringView("emailtemplate"), QLatin1StringView("EmailTemplate")},
    AuditWord{QLatin1StringView("staticresource"), QLatin1StringView("StaticResource")},
    AuditWord{QLatin1StringView("tabset"), QLatin1StringView("CustomApplication")},
    AuditWord{QLatin1StringView("customapp"), QLatin1StringView("CustomApplication")},
    AuditWord{QLatin1StringView("customtab"), QLatin1StringView("CustomTab")},
    AuditWord{QLatin1StringView("custompermission"), QLatin1StringView("CustomPermission")},
    AuditWord{QLatin1StringView("namedcredential"), QLatin1StringView("NamedCredential")},
    AuditWord{QLatin1StringView("externalcredential"), QLatin1StringView("ExternalCredential")},
    AuditWord{QLatin1StringView("remotesite"), QLatin1StringView("RemoteSiteSetting")},
    AuditWord{QLatin1StringView("remoteproxy"), QLatin1StringView("RemoteSiteSetting")},
    AuditWord{QLatin1StringView("connectedapp"), QLatin1StringView("ConnectedApp")},
    AuditWord{QLatin1StringView("weblink"), QLatin1StringView("WebLink CustomPageWebLink")},
    AuditWord{QLatin1StringView("quickaction"), QLatin1StringView("QuickAction")},
    AuditWord{QLatin1StringView("listview"), QLatin1StringView("ListView")},
    AuditWord{QLatin1StringView("queue"), QLatin1StringView("Queue")},
    AuditWord{QLatin1StringView("publicgroup"), QLatin1StringView("Group")},
    AuditWord{QLatin1StringView("report"), QLatin1StringView("Report ReportType")},
    AuditWord{QLatin1StringView("dashboard"), QLatin1StringView("Dashboard")},
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

/// A blank in front, behind and in place of all that is no part of a name.
QString wordsOf(const QString &text)
{
    QString words(u' ');
    for (const QChar c : text) {
        if (isWordCharacter(c))
            words += c.toLower();
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    // The end of a sentence is not the end of a name.
    while (words.endsWith(u'.'))
        words.chop(1);
    words.replace(QLatin1StringView(". "), QLatin1StringView(" "));
    return words.endsWith(u' ') ? words : words + u' ';
}

bool holds(const QString &words, const QString &name)
{
    const QString wanted = wordsOf(name);
    return wanted.size() > 2 && words.contains(wanted);
}

/// `Rating__c` as a person may have called it: "Rating".
QString labelOf(QString name)
{
    static const QRegularExpression suffix(QStringLiteral("__[a-z]{1,4}$"), QRegularExpression::CaseInsensitiveOption);
    name.remove(suffix);
    return name.replace(u'_', u' ');
}

/// The part of a full name that is its own: a field's without its object, a layout's without its object.
QString ownName(const ComponentKey &key)
{
    if (key.type == QLatin1StringView("Layout"))
        return key.fullName.section(u'-', 1);
    if (Registry::builtIn().parentOf(key.type))
        return key.fullName.section(u'.', -1);
    return key.fullName.section(u'/', -1);
}

QString objectOf(const ComponentKey &key)
{
    if (key.type == QLatin1StringView("Layout"))
        return key.fullName.section(u'-', 0, 0);
    return Registry::builtIn().parentOf(key.type) && key.fullName.contains(u'.') ? key.fullName.section(u'.', 0, 0)
                                                                                 : QString();
}

bool within(const QDateTime &at, const AuditQuestion &question)
{
    return (!question.after.isValid() || at >= question.after.addSecs(-kClockSeconds)) &&
           (!question.until.isValid() || at <= question.until.addSecs(kClockSeconds));
}

qint64 apart(const QDateTime &a, const QDateTime &b)
{
    return std::abs(a.secsTo(b));
}

} // namespace

QStringList auditTypes(const QString &action, const QString &section)
{
    const QString squeezed = QString(action).remove(u'_').remove(u' ').toLower();
    for (const AuditWord &word : kWords) {
        if (squeezed.contains(word.word))
            return QString(word.types).split(u' ');
    }
    // `createdCF`, `changedCFName`, `deletedCFLookup`: too short a word to be looked for anywhere.
    static const QRegularExpression field(QStringLiteral("^(created|changed|deleted|undeleted)CF(?![a-z])"));
    if (field.match(action).hasMatch())
        return {QStringLiteral("CustomField")};
    const QString plain = QString(section).remove(u' ');
    for (const QString &name : {plain, plain.endsWith(QLatin1StringView("es")) ? plain.chopped(2) : plain,
                                plain.endsWith(u's') ? plain.chopped(1) : plain}) {
        if (Registry::builtIn().byName(name) || Registry::builtIn().childByName(name))
            return {name};
    }
    return {};
}

AuditIndex::AuditIndex(const QList<AuditRow> &rows)
{
    QHash<QString, QStringList> types;
    m_entries.reserve(rows.size());
    for (const AuditRow &row : rows) {
        const QString kind = row.action + u'\n' + row.section;
        auto known = types.constFind(kind);
        if (known == types.cend())
            known = types.insert(kind, auditTypes(row.action, row.section));
        m_entries += Entry{row, wordsOf(row.display + u' ' + row.section), *known};
    }
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) { return entry.row.at; });
}

bool AuditIndex::names(const Entry &entry, const ComponentKey &key)
{
    if (holds(entry.words, key.fullName))
        return true;
    const bool fits = entry.types.contains(key.type);
    const QString own = ownName(key);
    const QString label = labelOf(own);
    const bool named = holds(entry.words, own) || (fits && label.size() >= kShortestLabel && holds(entry.words, label));
    if (!named)
        return false;
    // Fields of the same name are on many objects: where the row says on which, that must be the one.
    const QString object = objectOf(key);
    if (object.isEmpty())
        return true;
    return holds(entry.words, object) || holds(entry.words, labelOf(object)) || fits;
}

QList<AuditMatch> AuditIndex::about(const AuditQuestion &question) const
{
    QList<AuditMatch> found;
    const bool told = question.changedAt.isValid();
    // What was changed several times has several rows, from the reading before on.
    QDateTime from = question.after.isValid() ? question.after.addSecs(-kClockSeconds) : QDateTime();
    if (told && from.isValid())
        from = std::min(from, question.changedAt.addSecs(-kSameChangeSeconds));
    const auto isBefore = [&from](const Entry &entry) { return from.isValid() && entry.row.at < from; };
    const auto first = std::partition_point(m_entries.cbegin(), m_entries.cend(), isBefore);
    for (auto it = first; it != m_entries.cend(); ++it) {
        const bool sameChange = told && apart(it->row.at, question.changedAt) <= kSameChangeSeconds;
        if (!sameChange && !within(it->row.at, question))
            continue;
        // Rows of another kind may name a part of what they are about by its full name: the layout of a field.
        const bool other = !it->types.isEmpty() && !it->types.contains(question.key.type);
        if (other && !(question.key.fullName.contains(u'.') && holds(it->words, question.key.fullName)))
            continue;
        if (names(*it, question.key)) {
            found.prepend({it->row, Certainty::Named});
        } else if (told && apart(it->row.at, question.changedAt) <= kSameMomentSeconds &&
                   it->types.contains(question.key.type) && !question.changedBy.isEmpty() &&
                   it->row.by.compare(question.changedBy, Qt::CaseInsensitive) == 0) {
            found.prepend({it->row, Certainty::Timed});
        }
    }
    if (std::ranges::any_of(found, [](const AuditMatch &match) { return match.certainty == Certainty::Named; }))
        found.removeIf([](const AuditMatch &match) { return match.certainty == Certainty::Timed; });
    return found;
}

} // namespace backflow::snapshot

#include "core/promotion/kept.h"

#include "core/compare/entries.h"
#include "core/promotion/componentfiles.h"
#include "core/xml/document.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace backflow::promotion {
namespace {

/// The bytes with each group of elements put behind the last element of its name, or before the root's end.
QByteArray withElements(const QByteArray &bytes, const QMap<QByteArray, QByteArray> &groups)
{
    const base::Result<xml::Document> document = xml::Document::parse(bytes);
    if (!document || document->root().innerBegin() == document->root().end())
        return bytes;
    const xml::Node root = document->root();
    qsizetype end = root.innerBegin();
    QMap<QByteArray, qsizetype> places;
    for (const xml::Node &element : root.elements()) {
        end = element.end();
        places.insert(element.name().toByteArray(), end);
    }
    QMap<qsizetype, QByteArray> insertions;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        insertions[places.value(it.key(), end)] += it.value();
    QByteArray result = bytes;
    for (auto it = insertions.end(); it != insertions.begin();) {
        --it;
        result.insert(it.key(), it.value());
    }
    return result;
}

bool keepEntries(metadata::MetadataFile &file, const QByteArray &before)
{
    const compare::FileDifference difference = compare::compareFiles(file.path, file.bytes, before);
    if (!difference.structured)
        return false;
    const QByteArray lineEnd = file.bytes.contains("\r\n") ? "\r\n" : "\n";
    QMap<QByteArray, QByteArray> groups;
    for (const compare::EntryDifference &entry : difference.entries) {
        if (entry.state == compare::EntryState::OnlyInTarget && !entry.entryKey.isEmpty() && entry.target.bytes)
            groups[entry.element.toUtf8()] += lineEnd + "    " + entry.target.bytes->trimmed();
    }
    if (groups.isEmpty())
        return false;
    file.bytes = withElements(file.bytes, groups);
    return true;
}

} // namespace

bool laidOver(const QString &type)
{
    static const QSet<QString> types{
        QStringLiteral("AssignmentRules"), QStringLiteral("AutoResponseRules"),
        QStringLiteral("CustomLabels"),    QStringLiteral("CustomObjectTranslation"),
        QStringLiteral("EscalationRules"), QStringLiteral("MatchingRules"),
        QStringLiteral("Profile"),         QStringLiteral("SharingRules"),
        QStringLiteral("Translations"),    QStringLiteral("Workflow"),
    };
    return types.contains(type);
}

bool keepWhatStays(ResolvedComponent &component)
{
    if (component.after.isEmpty() || !laidOver(component.key.type))
        return false;
    bool kept = false;
    for (const metadata::MetadataFile &old : std::as_const(component.before)) {
        const auto it = std::ranges::find(component.after, old.path, &metadata::MetadataFile::path);
        if (it != component.after.end()) {
            kept |= keepEntries(*it, old.bytes);
        } else {
            component.after += old;
            kept = true;
        }
    }
    if (!kept)
        return false;
    std::ranges::sort(component.after, {}, &metadata::MetadataFile::path);
    if (sameMeaning(component.before, component.after)) {
        component.after = component.before;
        component.operation = Operation::Nothing;
    }
    return true;
}

} // namespace backflow::promotion

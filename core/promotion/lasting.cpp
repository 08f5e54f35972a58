#include "core/promotion/lasting.h"

#include "core/promotion/componentmerge.h"
#include "core/promotion/draft.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/words.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QSet>
#include <optional>

namespace backflow::promotion {

namespace {

/// What of a field or of a set of values matters here.
struct Holds {
    QString type;
    /// In the order of the file.
    QStringList values;
};

bool isValue(const xml::Node &node)
{
    return node.isElement("value") || node.isElement("customValue") || node.isElement("standardValue");
}

Holds holdsOf(const QByteArray &file)
{
    const auto document = xml::Document::parse(file);
    if (!document)
        return {};
    Holds holds{document->root().childText("type"), {}};
    for (int i = 0; i < document->nodeCount(); ++i) {
        const xml::Node node = document->node(i);
        if (isValue(node))
            holds.values += node.childText("fullName");
    }
    holds.values.removeAll(QString());
    return holds;
}

/// The file as it is to stand in the target.
QByteArray resultOf(const ComponentMerge &component, const FileMerge &file, const Draft &draft)
{
    if (component.undecided == 0) {
        if (const auto resolved = resolveComponent(component, draft.choices)) {
            for (const metadata::MetadataFile &after : resolved->after) {
                if (after.path == file.path)
                    return after.bytes;
            }
        }
    }
    return file.versions.source.value_or(QByteArray());
}

QString named(const QStringList &values)
{
    constexpr qsizetype kNamed = 5;
    const QString some = values.mid(0, kNamed).join(QStringLiteral(", "));
    return values.size() <= kNamed ? some : some + QStringLiteral(", …");
}

QString typeWords(const QString &before, const QString &after)
{
    return Tr::tr("Its type changes from %1 to %2. What records hold in it may be converted or lost, and does not come "
                  "back.")
        .arg(before, after);
}

/// A field or set of values that stays: what its new form cannot be freed of again.
LastingChange ofChange(const ComponentMerge &component, const Draft &draft)
{
    for (const FileMerge &file : component.files) {
        if (!file.versions.target || !file.versions.source)
            continue;
        const Holds before = holdsOf(*file.versions.target);
        const Holds after = holdsOf(resultOf(component, file, draft));
        if (!before.type.isEmpty() && !after.type.isEmpty() && before.type != after.type)
            return {component.key, typeWords(before.type, after.type), true};
        const QSet<QString> had(before.values.cbegin(), before.values.cend());
        QStringList added = after.values;
        added.removeIf([&had](const QString &value) { return had.contains(value); });
        if (!added.isEmpty())
            return {component.key,
                    Tr::tr("New values (%1) can be made inactive later, not removed.").arg(named(added))};
    }
    return {};
}

LastingChange lastingChange(const ComponentMerge &component, const Draft &draft)
{
    const QString &type = component.key.type;
    const bool field = type == u"CustomField";
    const bool valued = field || type == u"GlobalValueSet" || type == u"StandardValueSet";
    switch (component.operation) {
    case Operation::Remove:
        if (field)
            return {component.key,
                    Tr::tr("What records hold in this field goes with it. Taking back brings the field back, empty."),
                    true};
        if (type == u"CustomObject")
            return {component.key, Tr::tr("Its records go with it. Taking back brings the object back without them."),
                    true};
        return {};
    case Operation::Add:
        return type == u"RecordType"
                   ? LastingChange{component.key,
                                   Tr::tr("A deployment cannot remove a record type. Taking back leaves it there.")}
                   : LastingChange();
    case Operation::Change:
        return valued ? ofChange(component, draft) : LastingChange();
    case Operation::Nothing:
        break;
    }
    return {};
}

} // namespace

QList<LastingChange> lastingChanges(const Draft &draft)
{
    QList<LastingChange> changes;
    for (const ComponentMerge &component : draft.components) {
        LastingChange change = lastingChange(component, draft);
        if (!change.why.isEmpty())
            changes += std::move(change);
    }
    return changes;
}

} // namespace backflow::promotion

#include "ui/diff/identity.h"

#include "core/merge/schema.h"
#include "core/merge/words.h"
#include "core/text/linediff.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace backflow::ui::diff {

using backflow::compare::EntryDifference;
using backflow::compare::FileDifference;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

} // namespace

QString keyWords(const QString &rootType, const QString &element)
{
    merge::Schema schema(rootType.toUtf8());
    const merge::SchemaNode &node = schema.child(schema.root(), element.toUtf8());
    QStringList parts;
    for (const merge::KeyPart &part : node.key) {
        QStringList ways;
        for (const QByteArray &path : part) {
            QString way = QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1));
            if (way.startsWith(QLatin1String("objectOf(")))
                way = QStringLiteral("object");
            else if (way.startsWith(u'@'))
                way.remove(0, 1);
            // An entry that is nothing but its text needs no word for what it is told by.
            if (way != QLatin1String("."))
                ways.append(merge::propertyTitle(way));
        }
        ways.removeDuplicates();
        if (!ways.isEmpty())
            parts.append(ways.join(Tr::tr(" or ")));
    }
    parts.removeDuplicates();
    return node.identity == merge::Identity::Keyed ? parts.join(Tr::tr(" and ")) : QString();
}

std::vector<Duplicate> duplicatesIn(const std::optional<QByteArray> &xml)
{
    std::vector<Duplicate> duplicates;
    const auto document = xml ? xml::Document::parse(*xml) : base::failure(base::Errc::InvalidInput, QString());
    if (!document)
        return duplicates;
    const xml::Node root = document->root();
    merge::Schema schema(root.name().toByteArray());
    QMap<QString, int> times;
    for (xml::Node node = root.firstElement(); node; node = node.nextElement()) {
        const merge::SchemaNode &kind = schema.child(schema.root(), node.name());
        if (kind.identity != merge::Identity::Keyed)
            continue;
        QStringList texts = merge::keyTexts(kind.key, node, 0);
        texts.removeAll(QString());
        if (!texts.isEmpty())
            ++times[merge::subjectWords(QString::fromUtf8(root.name()), kind.name, texts.join(QLatin1String(", ")),
                                        {})];
    }
    for (auto it = times.begin(); it != times.end(); ++it) {
        if (*it > 1)
            duplicates.push_back({it.key(), *it});
    }
    return duplicates;
}

std::vector<EntryDifference> movedEntries(const FileDifference &first, const FileDifference &second)
{
    // Numbers of the entries that both hold, list by list, in the order of each side.
    QMap<QString, std::pair<std::vector<int>, std::vector<int>>> lists;
    QHash<QString, int> numbers;
    for (size_t i = 0; i < first.entries.size(); ++i) {
        if (!first.entries[i].entryKey.isEmpty())
            numbers.insert(first.entries[i].path, int(i));
    }
    QHash<int, bool> both;
    for (const EntryDifference &entry : second.entries) {
        const auto known = numbers.constFind(entry.path);
        if (known == numbers.cend() || both.value(*known))
            continue;
        both.insert(*known, true);
        lists[entry.element].second.push_back(*known);
    }
    for (size_t i = 0; i < first.entries.size(); ++i) {
        if (both.value(int(i)))
            lists[first.entries[i].element].first.push_back(int(i));
    }
    std::vector<EntryDifference> moved;
    for (const auto &[a, b] : std::as_const(lists)) {
        for (const text::LineHunk &hunk : text::diffSequences(a, b)) {
            for (int i = 0; i < hunk.aCount; ++i)
                moved.push_back(first.entries[size_t(a[size_t(hunk.a + i)])]);
        }
    }
    return moved;
}

} // namespace backflow::ui::diff

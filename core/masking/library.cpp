#include "core/masking/library.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

/// A static library's resources are left out by the linker unless something names them; the macro must stand outside
/// of namespaces.
static void keepResources()
{
    Q_INIT_RESOURCE(masking);
}

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QStringList> &lists()
{
    static const QHash<QString, QStringList> all = [] {
        keepResources();
        QHash<QString, QStringList> read;
        QFile file(u":/masking/library.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        const QJsonObject json = QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
        for (auto it = json.begin(); it != json.end(); ++it) {
            QStringList entries;
            const QJsonArray array = it->toArray();
            for (const QJsonValue &entry : array)
                entries += entry.toString();
            Q_ASSERT(!entries.isEmpty());
            read.insert(it.key(), entries);
        }
        return read;
    }();
    return all;
}

const QStringList &madeUp()
{
    static const QStringList names{u"e-mail"_s,      u"full-name"_s, u"phone"_s, u"picklist"_s,
                                   u"postal-code"_s, u"text"_s,      u"url"_s};
    return names;
}

} // namespace

const QStringList &libraryNames()
{
    static const QStringList names = [] {
        QStringList all = lists().keys() + madeUp();
        all.sort();
        return all;
    }();
    return names;
}

bool isLibrary(const QString &name)
{
    return libraryNames().contains(name);
}

QStringList libraryEntries(const QString &name)
{
    return lists().value(name);
}

qsizetype longestOf(const QString &name)
{
    const QStringList entries = libraryEntries(name);
    if (!entries.isEmpty())
        return std::ranges::max_element(entries, {}, &QString::size)->size();
    if (name == "full-name"_L1)
        return longestOf(u"first-name"_s) + 1 + longestOf(u"last-name"_s);
    return leastLengthOf(name);
}

qsizetype leastLengthOf(const QString &name)
{
    if (name == "e-mail"_L1)
        return 16 + 1 + kNowhere.size();
    if (name == "url"_L1)
        return 8 + 16 + 1 + kNowhere.size();
    if (name == "phone"_L1)
        return 14;
    if (name == "postal-code"_L1)
        return 5;
    return name == "text"_L1 || name == "picklist"_L1 ? 0 : 2;
}

bool isUnique(const QString &name)
{
    return name == "e-mail"_L1 || name == "url"_L1;
}

} // namespace backflow::masking

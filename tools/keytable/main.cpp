// keytable KEYS_JSON OUT: the key table as constant arrays, so that nothing is read when a program starts. Texts stand
// once in one pool and are named by their offset; rows are sorted by type and path.

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <cstdio>

namespace {

/// Offsets of texts, each closed by a NUL.
class Pool
{
public:
    Pool() { offset(QByteArray()); }
    int offset(const QByteArray &text)
    {
        const auto known = m_offsets.constFind(text);
        if (known != m_offsets.cend())
            return *known;
        const int at = m_size;
        m_offsets.insert(text, at);
        m_literals += "    \"" + text + "\\0\"\n";
        m_size += int(text.size()) + 1;
        return at;
    }
    int size() const { return m_size; }
    const QByteArray &literals() const { return m_literals; }

private:
    QHash<QByteArray, int> m_offsets;
    QByteArray m_literals;
    int m_size = 0;
};

/// One of the arrays.
struct Table {
    QByteArray text;
    int count = 0;
    void add(const QList<int> &numbers)
    {
        QByteArrayList list;
        for (const int number : numbers)
            list.append(QByteArray::number(number));
        text += "    {" + list.join(", ") + "},\n";
        ++count;
    }
    QByteArray written(const char *declaration) const
    {
        return "inline constexpr " + QByteArray(declaration) + "[] = {\n" + text + "};\n\n";
    }
};

QByteArray parts(const QJsonValue &list)
{
    QByteArrayList texts;
    for (const QJsonValue text : list.toArray())
        texts.append(text.toString().toUtf8());
    return texts.join(',');
}

QList<int> rowOf(Pool &pool, const QString &path, const QJsonObject &row)
{
    const auto text = [&](QLatin1StringView name) { return pool.offset(row[name].toString().toUtf8()); };
    const QString order = row[u"order"].toString();
    return {pool.offset(path.toUtf8()),
            pool.offset(parts(row[u"key"])),
            pool.offset(parts(row[u"semanticKey"])),
            text(QLatin1StringView("dependsOn")),
            text(QLatin1StringView("orderIrrelevantWhen")),
            text(QLatin1StringView("renumber")),
            order == u"list"    ? 1
            : order == u"keyed" ? 2
                                : 0,
            row[u"singleton"].toBool() ? 1 : 0,
            row[u"coupled"].toBool() ? 1 : 0};
}

QByteArray tables(const QJsonObject &types)
{
    Pool pool;
    Table list;
    Table rows;
    Table patterns;
    Table uses;
    for (auto type = types.begin(); type != types.end(); ++type) {
        QList<int> header = {pool.offset(type.key().toUtf8()), rows.count, 0, patterns.count, 0, uses.count, 0};
        const QJsonObject own = type->toObject()[u"rows"].toObject();
        for (auto row = own.begin(); row != own.end(); ++row)
            (row.key().contains(u'*') ? patterns : rows).add(rowOf(pool, row.key(), row->toObject()));
        const QJsonObject others = type->toObject()[u"uses"].toObject();
        for (auto use = others.begin(); use != others.end(); ++use)
            uses.add({pool.offset(use.key().toUtf8()), pool.offset(use->toString().toUtf8())});
        header[2] = rows.count;
        header[4] = patterns.count;
        header[6] = uses.count;
        list.add(header);
    }
    Q_ASSERT(pool.size() < 65536);
    return "// Made by tools/keytable.\n\ninline constexpr char kPool[] =\n" + pool.literals() + ";\n\n" +
           rows.written("RowData kRows") + patterns.written("RowData kPatterns") + uses.written("UseData kUses") +
           list.written("TypeData kTypes");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: keytable KEYS_JSON OUT\n", stderr);
        return 2;
    }
    QFile in(QString::fromLocal8Bit(argv[1]));
    QJsonParseError error;
    const QJsonDocument keys =
        in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll(), &error) : QJsonDocument();
    if (!keys.isObject()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(in.isOpen() ? error.errorString() : in.errorString()));
        return 1;
    }
    QSaveFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly) || out.write(tables(keys.object())) < 0 || !out.commit()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qPrintable(out.errorString()));
        return 1;
    }
    return 0;
}

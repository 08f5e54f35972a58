// Every default value that comparisons take no notice of, held against what real files write down and leave out.
#include "core/metadata/registry.h"
#include "core/metadata/typetables.h"
#include "core/xml/document.h"
#include "tests/support/mergecorpus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

/// How often the element was there in what can hold it.
struct Seen {
    int absent = 0;
    int asDefault = 0;
    int otherwise = 0;
    int written() const { return asDefault + otherwise; }
};

/// What was seen of one entry, by kind of holder: fields by their type, objects by whether they are custom.
struct Evidence {
    QMap<QString, Seen> kinds;
    /// Neither true nor false.
    QSet<QString> strange;
};

/// `CustomObject` → `fields/required` → `false`.
using Entries = QMap<QString, QMap<QString, QString>>;

Entries entriesOf(const QJsonObject &table)
{
    Entries entries;
    for (auto type = table.begin(); type != table.end(); ++type) {
        const QJsonObject paths = type->toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            entries[type.key()].insert(path.key(), path->toString());
    }
    return entries;
}

Entries entriesInUse()
{
    return entriesOf(metadata::typeTable(u"defaults.json"_s).object());
}

/// What it says that an element is left out cannot be told from too few.
constexpr int kEnough = 100;

/// Why the files speak against the entry; empty where they do not, or tell too little.
QString contradiction(const Evidence &evidence)
{
    Seen sum;
    for (const Seen &seen : evidence.kinds) {
        sum.absent += seen.absent;
        sum.asDefault += seen.asDefault;
        sum.otherwise += seen.otherwise;
    }
    if (!evidence.strange.isEmpty())
        return u"it has other values: %1"_s.arg(QStringList(evidence.strange.values()).join(u", "_s));
    if (sum.absent >= kEnough && sum.written() == 0)
        return u"it is never written, in %1 places"_s.arg(sum.absent);
    if (sum.written() >= 20 && sum.otherwise > 0 && sum.absent == 0)
        return u"it is always written, in %1 places: nobody knows what it is without"_s.arg(sum.written());
    for (const auto &[kind, seen] : evidence.kinds.asKeyValueRange()) {
        // Where the default is written down, leaving it out says something else.
        if (seen.asDefault > 0 && seen.otherwise > seen.asDefault && seen.absent > 0)
            return u"%1: %2 times otherwise, %3 times the default, and %4 times left out"_s.arg(kind)
                .arg(seen.otherwise)
                .arg(seen.asDefault)
                .arg(seen.absent);
    }
    return {};
}

class Witness final
{
public:
    explicit Witness(const Entries &entries)
        : m_entries(entries)
    {
    }

    void hear(const QString &path, const QByteArray &bytes)
    {
        if (bytes.isEmpty() || m_heard.contains(bytes))
            return;
        m_heard.insert(bytes);
        const auto document = xml::Document::parse(bytes);
        if (!document)
            return;
        const xml::Node root = document->root();
        const QString type = QString::fromUtf8(root.name());
        const QMap<QString, QString> paths = m_entries.value(type);
        for (const auto &[entry, value] : paths.asKeyValueRange()) {
            const QStringList steps = entry.split(u'/');
            std::vector<xml::Node> holders{root};
            for (const QString &step : steps.first(steps.size() - 1)) {
                std::vector<xml::Node> below;
                for (const xml::Node &holder : holders)
                    std::ranges::copy(holder.elements(step.toUtf8()), std::back_inserter(below));
                holders = std::move(below);
            }
            for (const xml::Node &holder : holders)
                note(type, entry, value, kindOf(type, path, holder), holder.child(steps.last().toUtf8()));
        }
    }

    /// Fields in a file of their own and in their object's are the same thing.
    static QString nameOf(const QString &type, const QString &entry)
    {
        return type == u"CustomObject" && entry.startsWith(u"fields/") ? u"CustomField/"_s + entry.mid(7)
                                                                       : type + u'/' + entry;
    }
    const QMap<QString, Evidence> &evidence() const { return m_evidence; }

private:
    static QString kindOf(const QString &type, const QString &path, const xml::Node &holder)
    {
        if (const QString own = holder.childText("type"); !own.isEmpty())
            return own;
        return type == u"CustomObject"
                   ? (path.section(u'/', -1).section(u'.', 0, 0).endsWith(u"__c") ? u"custom"_s : u"standard"_s)
                   : u"any"_s;
    }
    void note(const QString &type, const QString &entry, const QString &value, const QString &kind,
              const xml::Node &element)
    {
        Evidence &evidence = m_evidence[nameOf(type, entry)];
        Seen &seen = evidence.kinds[kind];
        if (element.isNull()) {
            ++seen.absent;
            return;
        }
        const QString text = element.text().trimmed();
        if (text != u"true" && text != u"false")
            evidence.strange.insert(text);
        ++(text == value ? seen.asDefault : seen.otherwise);
    }

    const Entries &m_entries;
    QSet<QByteArray> m_heard;
    QMap<QString, Evidence> m_evidence;
};

QMap<QString, Evidence> evidenceFor(const Entries &entries)
{
    Witness witness(entries);
    for (const QString &name : {u"xml_clean"_s, u"xml_conflict"_s}) {
        QString problem;
        const bool read = support::readMergeCorpus(
            name,
            [&witness](const support::MergeCase &one) {
                for (const QByteArray &bytes : {one.base, one.ours, one.theirs, one.merged})
                    witness.hear(one.path, bytes);
            },
            &problem);
        if (!read)
            qFatal("%s", qPrintable(problem));
    }
    return witness.evidence();
}

} // namespace

class TestDefaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAndContainersAreKnown();
    void fieldsAreTheSameInTheirObject();
    void whatContradictsIsHeard();
    void realFilesDoNotContradict();
};

void TestDefaults::typesAndContainersAreKnown()
{
    const metadata::Registry &registry = metadata::Registry::builtIn();
    const Entries entries = entriesInUse();
    QVERIFY(!entries.isEmpty());
    for (const auto &[type, paths] : entries.asKeyValueRange()) {
        const metadata::TypeInfo *known = registry.byName(type);
        QVERIFY2(known || registry.childByName(type), qPrintable(type));
        for (const auto &[path, value] : paths.asKeyValueRange()) {
            QVERIFY2(value == u"true" || value == u"false", qPrintable(path));
            const QString container = path.section(u'/', 0, -2);
            if (container.isEmpty())
                continue;
            const bool isChild =
                known && std::ranges::any_of(known->decomposedChildren, [&container](const metadata::ChildType &child) {
                    return child.xmlElement == container;
                });
            QVERIFY2(isChild, qPrintable(type + u'/' + path));
        }
    }
}

void TestDefaults::fieldsAreTheSameInTheirObject()
{
    const Entries entries = entriesInUse();
    QMap<QString, QString> inObject;
    const QMap<QString, QString> object = entries.value(u"CustomObject"_s);
    for (const auto &[path, value] : object.asKeyValueRange()) {
        if (path.startsWith(u"fields/"))
            inObject.insert(path.mid(7), value);
    }
    QCOMPARE(inObject, entries.value(u"CustomField"_s));
}

void TestDefaults::whatContradictsIsHeard()
{
    const auto of = [](int absent, int asDefault, int otherwise) {
        Evidence evidence;
        evidence.kinds.insert(u"standard"_s, {absent, asDefault, otherwise});
        return contradiction(evidence);
    };
    QCOMPARE(of(200, 100, 10), QString());
    QCOMPARE(of(200, 0, 10), QString()); // left out when it is the default
    QVERIFY(of(200, 0, 0).contains(u"never written"));
    QVERIFY(of(0, 100, 10).contains(u"always written"));
    QCOMPARE(of(0, 100, 0), QString()); // never anything else: then that is what it is without, too
    QVERIFY(of(80, 2, 24).contains(u"left out"));
    Evidence strange;
    strange.strange.insert(u"maybe"_s);
    QVERIFY(contradiction(strange).contains(u"maybe"));
}

void TestDefaults::realFilesDoNotContradict()
{
    if (support::mergeCorpusFolder().isEmpty())
        QSKIP("The collection of real merges does not lie beside the project.");
    Entries entries = entriesInUse();
    // What stood in the table once must be found again, or this finds nothing.
    const Entries doubtful = {{u"CustomObject"_s, {{u"enableFeeds"_s, u"false"_s}}},
                              {u"ApexComponent"_s, {{u"availableInTouch"_s, u"false"_s}}},
                              {u"LightningComponentBundle"_s, {{u"isExposed"_s, u"false"_s}}}};
    for (const auto &[type, paths] : doubtful.asKeyValueRange())
        entries[type].insert(paths);
    const QMap<QString, Evidence> evidence = evidenceFor(entries);
    for (const auto &[type, paths] : entries.asKeyValueRange()) {
        for (const auto &[path, value] : paths.asKeyValueRange()) {
            const QString why = contradiction(evidence.value(Witness::nameOf(type, path)));
            const bool isDoubtful = doubtful.value(type).contains(path);
            QVERIFY2(why.isEmpty() != isDoubtful, qPrintable(type + u'/' + path + u": "_s + why));
        }
    }
}

QTEST_GUILESS_MAIN(TestDefaults)
#include "tst_defaults.moc"

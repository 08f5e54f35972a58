#include "core/promotion/componentfiles.h"

#include <QTest>

using namespace backflow;
using promotion::Arrival;

namespace {

/// "a=1 b=2" → a translation file with these labels.
QByteArray translations(const char *entries)
{
    QByteArray text = "<Translations xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    const QList<QByteArray> words = QByteArray(entries).split(' ');
    for (const QByteArray &word : words) {
        if (!word.isEmpty())
            text += "    <customLabels>\n        <label>" + word.split('=')[1] + "</label>\n        <name>" +
                    word.split('=')[0] + "</name>\n    </customLabels>\n";
    }
    return text + "</Translations>\n";
}

} // namespace

class TestArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOrgHoldsIsWeighed_data();
    void whatTheOrgHoldsIsWeighed();
    void filesOfTheirOwnMayStayAsWell();
    void aComponentThatWasToGoMustBeGone();
};

void TestArrival::whatTheOrgHoldsIsWeighed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("planned");
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Arrival>("arrival");
    const auto row = [](const char *name, const char *type, const char *planned, const char *live, const char *before,
                        Arrival arrival) {
        QTest::newRow(name) << QString::fromLatin1(type) << translations(planned) << translations(live)
                            << translations(before) << arrival;
    };
    row("equal", "Translations", "a=1 b=2", "b=2 a=1", "a=0", Arrival::AsPlanned);
    row("an old entry stays", "Translations", "a=1", "a=1 b=2", "a=0 b=2", Arrival::KeptMore);
    row("the same in a type that is replaced", "PermissionSet", "a=1", "a=1 b=2", "a=0 b=2", Arrival::Different);
    row("a planned entry is missing", "Translations", "a=1 c=3", "a=1 b=2", "a=0 b=2", Arrival::Different);
    row("a planned value did not arrive", "Translations", "a=1", "a=0 b=2", "a=0 b=2", Arrival::Different);
    row("an entry nobody planned", "Translations", "a=1", "a=1 x=9", "a=0", Arrival::Different);
    row("an old entry with a new value", "Translations", "a=1", "a=1 b=3", "a=0 b=2", Arrival::Different);
}

void TestArrival::whatTheOrgHoldsIsWeighed()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, planned);
    QFETCH(QByteArray, live);
    QFETCH(QByteArray, before);
    QFETCH(Arrival, arrival);
    const QString path = QStringLiteral("force-app/main/default/translations/de.translation-meta.xml");
    QCOMPARE(promotion::arrivalOf({type, QStringLiteral("de")}, {{path, planned}}, {{path, live}}, {{path, before}}),
             arrival);
}

void TestArrival::filesOfTheirOwnMayStayAsWell()
{
    const model::ComponentKey key{QStringLiteral("CustomObjectTranslation"), QStringLiteral("A-de")};
    const metadata::MetadataFile main{QStringLiteral("o/A-de.objectTranslation-meta.xml"),
                                      "<CustomObjectTranslation/>"};
    const metadata::MetadataFile old{QStringLiteral("o/B.fieldTranslation-meta.xml"), "<CustomFieldTranslation/>"};
    QCOMPARE(promotion::arrivalOf(key, {main}, {main, old}, {main, old}), Arrival::KeptMore);
    QCOMPARE(promotion::arrivalOf(key, {main}, {main, old}, {main}), Arrival::Different);
}

void TestArrival::aComponentThatWasToGoMustBeGone()
{
    const model::ComponentKey key{QStringLiteral("Translations"), QStringLiteral("de")};
    const metadata::MetadataFile file{QStringLiteral("t/de.translation-meta.xml"), translations("a=1")};
    QCOMPARE(promotion::arrivalOf(key, {}, {file}, {file}), Arrival::Different);
    QCOMPARE(promotion::arrivalOf(key, {}, {}, {file}), Arrival::AsPlanned);
}

QTEST_GUILESS_MAIN(TestArrival)
#include "tst_arrival.moc"

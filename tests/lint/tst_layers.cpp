// Reads every #include of the project against the table of arrows (CONTRIBUTING.md, "Rooms and arrows").

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Table = QMap<QString, QStringList>;

/// Room → rooms of core it may include. A room may always include itself.
Table coreArrows()
{
    const QStringList upToPorts = {QStringLiteral("ports"), QStringLiteral("async"), QStringLiteral("model"),
                                   QStringLiteral("base")};
    const QStringList adapter =
        QStringList{QStringLiteral("metadata"), QStringLiteral("archive"), QStringLiteral("xml")} + upToPorts;
    Table table;
    const auto put = [&table](const char *room, const char *allowed) {
        table.insert(QString::fromLatin1(room),
                     QString::fromLatin1(allowed).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    };
    put("base", "");
    for (const char *room : {"async", "model", "text", "xml", "archive"})
        put(room, "base");
    put("metadata", "xml archive model base");
    put("ports", "async model base");
    put("merge", "metadata text xml model base");
    put("compare", "merge metadata ports text xml async model base");
    put("governance", "ports async model base");
    put("snapshot", "governance metadata ports async model base");
    put("dependencies", "metadata ports text xml async model base");
    put("promotion", "dependencies snapshot governance compare merge ports metadata archive xml text model async base");
    // The practice around a back promotion: what promotion may, and promotion.
    for (const char *room : {"automation", "sandbox", "masking", "release", "compliance"})
        table.insert(QString::fromLatin1(room),
                     table.value(QStringLiteral("promotion")) + QStringList{QStringLiteral("promotion")});
    for (const char *room : {"git", "salesforce", "net", "store", "secrets"})
        table.insert(QString::fromLatin1(room), adapter);
    return table;
}

/// Arrows that break the table on purpose, "from -> to". A line that is no longer needed fails the test, so the list
/// shrinks.
QSet<QString> exceptions()
{
    return {};
}

bool allowed(const QString &from, const QString &to, const Table &core)
{
    const QString fromLayer = from.section(QLatin1Char('/'), 0, 0);
    const QString toLayer = to.section(QLatin1Char('/'), 0, 0);
    if (from == to || fromLayer == QLatin1String("tests"))
        return true;
    if (toLayer == QLatin1String("tests"))
        return false;
    const QStringList adapters = {QStringLiteral("core/git"), QStringLiteral("core/salesforce"),
                                  QStringLiteral("core/net"), QStringLiteral("core/store"),
                                  QStringLiteral("core/secrets")};
    if (adapters.contains(to))
        return from == QLatin1String("app/services") ||
               (from == QLatin1String("app/remote") && to == QLatin1String("core/git"));
    if (fromLayer == QLatin1String("app"))
        return true;
    if (fromLayer == QLatin1String("ui"))
        return toLayer != QLatin1String("app");
    if (toLayer != QLatin1String("core"))
        return false;
    return core.value(from.section(QLatin1Char('/'), 1, 1)).contains(to.section(QLatin1Char('/'), 1, 1));
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows();
    void everyRoomOfCoreIsInTheTable();
    void uiSeesNoAdapterLibrary();
};

void TestLayers::includesFollowTheArrows()
{
    const QDir root(QStringLiteral(BACKFLOW_SOURCE_DIR));
    const Table core = coreArrows();
    const QRegularExpression include(QString::fromLatin1(R"re(^\s*#\s*include\s+"((?:core|ui|app|tests)/[^"]+)")re"),
                                     QRegularExpression::MultilineOption);
    QSet<QString> unused = exceptions();
    QStringList broken;
    int read = 0;
    for (const char *layer : {"core", "ui", "app", "tests"}) {
        QDirIterator it(root.filePath(QString::fromLatin1(layer)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            const QString path = root.relativeFilePath(file.fileName());
            const QString from = path.section(QLatin1Char('/'), 0, 1);
            auto match = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                const QString target = match.next().captured(1);
                const QString to = target.section(QLatin1Char('/'), 0, 1);
                if (to.endsWith(QLatin1String(".h"))) // a header of the layer itself, such as core/pch.h
                    continue;
                if (!QFile::exists(root.filePath(target)))
                    broken += path + QStringLiteral(" includes ") + target + QStringLiteral(", which does not exist");
                if (allowed(from, to, core))
                    continue;
                const QString arrow = from + QStringLiteral(" -> ") + to;
                if (exceptions().contains(arrow))
                    unused.remove(arrow);
                else
                    broken += path + QStringLiteral(": ") + arrow;
            }
        }
    }
    QVERIFY(read > 50);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    QVERIFY2(unused.isEmpty(), qPrintable(QStringLiteral("exceptions no longer needed: ") +
                                          QStringList(unused.begin(), unused.end()).join(QLatin1Char(' '))));
}

void TestLayers::everyRoomOfCoreIsInTheTable()
{
    const QStringList rooms = QDir(QStringLiteral(BACKFLOW_SOURCE_DIR) + QStringLiteral("/core"))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &room : rooms)
        QVERIFY2(coreArrows().contains(room), qPrintable(room));
}

void TestLayers::uiSeesNoAdapterLibrary()
{
    const QRegularExpression foreign(
        QStringLiteral(
            R"(^\s*#\s*include\s+<(QNetwork\w+|QtNetwork[^>]*|QSql\w+|git2[^>]*|zip\.h|httplib\.h|qtkeychain[^>]*|openssl/[^>]*|QtWidgets|QtCore|QtGui)>)"),
        QRegularExpression::MultilineOption);
    QStringList broken;
    for (const char *layer :
         {"ui", "core/base", "core/model", "core/merge", "core/compare", "core/promotion", "core/ports"}) {
        QDirIterator it(QStringLiteral(BACKFLOW_SOURCE_DIR "/") + QString::fromLatin1(layer),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (const auto match = foreign.match(QString::fromUtf8(file.readAll())); match.hasMatch())
                broken += file.fileName() + QStringLiteral(": ") + match.captured(1);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"

#include "app/services/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

/// A workspace's file as an accident, another program or somebody with bad intent may leave it. Refused with the
/// reason, or opened whole; the file is left as it was either way.
class TestHostileConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWholeOpens();
    void refused_data();
    void refused();
};

namespace {

const QByteArray kWhole = R"({"version": 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "productionWrites": false,
 "pipeline": {"name": "Company",
  "environments": [
   {"name": "UAT", "kind": "full", "stage": "Test", "instanceUrl": "https://acme--uat.sandbox.my.salesforce.com",
    "loginUrl": "https://test.salesforce.com", "username": "ada@acme.test", "orgId": "00D000000000001EAA"},
   {"name": "Dev", "kind": "developer", "stage": "Development", "instanceUrl": "", "loginUrl": "", "username": ""}],
  "edges": [["Dev", "UAT"]],
  "keeps": [{"id": "k1", "type": "Layout", "fullName": "A", "reason": "r", "author": "Ada", "created": "2026-01-01T00:00:00Z"}]}})";

base::Result<services::Workspace> openWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"backflow.json"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
    file.close();
    return services::Workspace::open(folder.path());
}

/// The whole file with one text replaced by another.
QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = kWhole;
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

} // namespace

void TestHostileConfig::whatIsWholeOpens()
{
    const QTemporaryDir folder;
    const auto workspace = openWith(folder, kWhole);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    QCOMPARE(workspace->pipeline().environments.size(), 2);
    QCOMPARE(workspace->pipeline().edges.size(), 1);
    QCOMPARE(workspace->pipeline().keeps.size(), 1);
}

void TestHostileConfig::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    // Not the file of a workspace at all.
    row("empty", "", u"byte"_s);
    row("cut in the middle", kWhole.left(kWhole.size() / 2), u"byte"_s);
    row("cut at the end", kWhole.left(kWhole.size() - 1), u"byte"_s);
    row("zeros after a power cut", QByteArray(400, '\0'), u"byte"_s);
    row("markers of a Git conflict", "<<<<<<< ours\n" + kWhole + "=======\n" + kWhole + ">>>>>>> theirs\n", u"byte"_s);
    row("twice", kWhole + kWhole, u"byte"_s);
    row("XML", "<workspace/>", u"byte"_s);
    row("a list", "[1, 2]", u"not the file of a workspace"_s);
    row("a text", "\"backflow\"", u"byte"_s);
    row("not UTF-8", with("Company", "Comp\xff\xfe"), u"byte"_s);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"byte"_s);
    row("nested a thousand deep", QByteArray(5000, '[') + QByteArray(5000, ']'), u"byte"_s);
    row("five megabytes", '{' + QByteArray(5 * 1024 * 1024, ' ') + '}', u"larger"_s);
    // Another version, another hand.
    row("no version", with("\"version\": 1, ", ""), u"version"_s);
    row("version 2", with("\"version\": 1", "\"version\": 2"), u"version"_s);
    row("version as text", with("\"version\": 1", "\"version\": \"1\""), u"version"_s);
    row("no id", with("\"id\": \"01ARZ3NDEKTSV4RRFFQ69G5FAV\", ", ""), u"version"_s);
    row("an id that is a path", with("01ARZ3NDEKTSV4RRFFQ69G5FAV", "../../../etc/passwd"), u"version"_s);
    row("an id that is too short", with("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01AR"), u"version"_s);
    row("unknown switch", with("\"version\": 1", "\"version\": 1, \"runOnOpen\": \"rm -rf /\""), u"runOnOpen"_s);
    row("production as text", with("false", "\"false\""), u"productionWrites"_s);
    row("production as number", with("false", "1"), u"productionWrites"_s);
    row("pipeline as list", R"({"version": 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "pipeline": []})", u"pipeline"_s);
    row("pipeline as text", R"({"version": 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "pipeline": "x"})", u"pipeline"_s);
    // The pipeline.
    row("unknown member", with("\"name\": \"Company\"", "\"name\": \"Company\", \"include\": \"http://evil/x\""),
        u"include"_s);
    row("name as number", with("\"name\": \"Company\"", "\"name\": 7"), u"name"_s);
    row("environments as object",
        R"({"version": 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "pipeline": {"environments": {"UAT": {}}}})",
        u"environments"_s);
    row("an environment as text",
        R"({"version": 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "pipeline": {"environments": ["UAT"]}})",
        u"environment"_s);
    row("edges as object", with("[[\"Dev\", \"UAT\"]]", "{}"), u"edges"_s);
    row("an edge of one", with("[\"Dev\", \"UAT\"]", "[\"Dev\"]"), u"pair"_s);
    row("an edge of three", with("[\"Dev\", \"UAT\"]", "[\"Dev\", \"UAT\", \"UAT\"]"), u"pair"_s);
    row("an edge of numbers", with("[\"Dev\", \"UAT\"]", "[1, 2]"), u"pair"_s);
    row("an edge to nowhere", with("[\"Dev\", \"UAT\"]", "[\"Dev\", \"Mars\"]"), u"Mars"_s);
    row("an edge to itself", with("[\"Dev\", \"UAT\"]", "[\"Dev\", \"Dev\"]"), u"itself"_s);
    row("a circle", with("[\"Dev\", \"UAT\"]", "[\"Dev\", \"UAT\"], [\"UAT\", \"Dev\"]"), u"itself"_s);
    // Environments.
    row("no name", with("\"name\": \"Dev\", ", ""), u"no name"_s);
    row("blank name", with("\"name\": \"Dev\"", "\"name\": \"  \""), u"no name"_s);
    row("the same name twice", with("\"name\": \"Dev\"", "\"name\": \"uat\""), u"two environments"_s);
    row("names that share a branch",
        with("\"name\": \"UAT\"", "\"name\": \"D!\"").replace("\"Dev\", \"kind\"", "\"D?\", \"kind\""),
        u"two environments"_s);
    row("a very long name", with("\"name\": \"Dev\"", "\"name\": \"" + QByteArray(300, 'x') + '"'), u"longer"_s);
    row("a name that runs backwards", with("\"name\": \"Dev\"", "\"name\": \"\\u202Edorp\""), u"cannot be seen"_s);
    row("a name with a zero", with("\"name\": \"Dev\"", "\"name\": \"De\\u0000v\""), u"cannot be seen"_s);
    row("a name with an escape sequence", with("\"name\": \"Dev\"", "\"name\": \"\\u001b]0;x\\u0007\""),
        u"cannot be seen"_s);
    row("a name of two lines", with("\"name\": \"Dev\"", "\"name\": \"De\\nv\""), u"cannot be seen"_s);
    row("unknown member of an environment", with("\"stage\": \"Test\"", "\"stage\": \"Test\", \"script\": \"x\""),
        u"script"_s);
    row("no kind", with("\"kind\": \"full\", ", ""), u"kind"_s);
    row("unknown kind", with("\"kind\": \"full\"", "\"kind\": \"huge\""), u"kind"_s);
    row("kind as object", with("\"kind\": \"full\"", "\"kind\": {}"), u"kind"_s);
    row("username as list", with("\"username\": \"ada@acme.test\"", "\"username\": []"), u"username"_s);
    row("not an org id", with("00D000000000001EAA", "001000000000001AAA"), u"org"_s);
    row("an org id with a wrong checksum", with("00D000000000001EAA", "00D000000000001EAB"), u"org"_s);
    row("plain http", with("https://acme--uat", "http://acme--uat"), u"address"_s);
    row("a file", with("https://acme--uat.sandbox.my.salesforce.com", "file:///etc/passwd"), u"address"_s);
    row("a script", with("https://acme--uat.sandbox.my.salesforce.com", "javascript:alert(1)"), u"address"_s);
    row("a password in the address", with("https://test", "https://ada:secret@test"), u"address"_s);
    row("an address without a host", with("https://test.salesforce.com", "https:///x"), u"address"_s);
    row("unknown transport", with("\"stage\": \"Test\"", "\"stage\": \"Test\", \"deployTransport\": \"ftp\""),
        u"deployTransport"_s);
    // Keep rules.
    row("keeps as object", with("\"keeps\": [", "\"keeps\": {\"a\": [").replace("}]}}", "}]}}}"), u"keeps"_s);
    row("a keep rule as text", with("{\"id\": \"k1\"", "\"x\", {\"id\": \"k1\""), u"keep rule"_s);
    row("a keep rule of nothing", with("\"fullName\": \"A\", ", ""), u"fullName"_s);
    row("a keep rule from no day", with("2026-01-01T00:00:00Z", "once"), u"created"_s);
    row("unknown member of a keep rule", with("\"reason\": \"r\"", "\"reason\": \"r\", \"role\": \"admin\""),
        u"role"_s);
}

void TestHostileConfig::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const auto workspace = openWith(folder, bytes);
    QVERIFY(!workspace);
    const QString message = workspace.error().message;
    QVERIFY2(message.contains(says, Qt::CaseInsensitive), qPrintable(message));
    QVERIFY2(message.contains(u"backflow.json"_s), qPrintable(message));
    // Neither a secret nor what an attacker wants on the terminal is repeated.
    QVERIFY2(!message.contains(u"secret"_s) && !message.contains(QChar(0x202e)) && !message.contains(QChar(0x1b)),
             qPrintable(message));
    QFile file(folder.filePath(u"backflow.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"backflow.json"_s});
}

QTEST_GUILESS_MAIN(TestHostileConfig)
#include "tst_hostileconfig.moc"

#include "app/services/opened.h"
#include "app/services/workspace.h"
#include "tests/adapters/net/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

/// A Git server that wants a name and a token, as it is met by the program.
class TestGitSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenOfTheEnvironmentIsOffered();
    void withoutOneThePersonIsTold();

private:
    /// Fetches over a server that wants a sign-in; gives its error and what the server was shown.
    base::Error fetch(QList<QByteArray> &requests)
    {
        const ScriptedServer server([](QTcpSocket &socket, int) {
            socket.write(
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n");
        });
        const QTemporaryDir folder;
        const auto workspace = services::Workspace::create(folder.filePath(u"w"_s), u"Team"_s).value();
        const services::Opened opened = services::openStored(workspace);
        const auto repository = opened.backends->repository().value();
        async::NullMonitor monitor;
        repository->setRemoteUrl(server.url(u"/team.git"_s).toString()).value();
        const auto fetched = repository->fetch({}, monitor);
        requests = server.requests();
        return fetched ? base::Error() : fetched.error();
    }
};

void TestGitSignIn::theTokenOfTheEnvironmentIsOffered()
{
    qputenv("BACKFLOW_GIT_TOKEN", "canary-token");
    QList<QByteArray> requests;
    QCOMPARE(fetch(requests).code, base::Errc::Unauthorized);
    QVERIFY(requests.last().contains("Authorization: Basic " + QByteArray("git:canary-token").toBase64()));
    qputenv("BACKFLOW_GIT_USER", "ada");
    QCOMPARE(fetch(requests).code, base::Errc::Unauthorized);
    QVERIFY(requests.last().contains("Authorization: Basic " + QByteArray("ada:canary-token").toBase64()));
    qunsetenv("BACKFLOW_GIT_USER");
    qunsetenv("BACKFLOW_GIT_TOKEN");
}

void TestGitSignIn::withoutOneThePersonIsTold()
{
    QList<QByteArray> requests;
    const base::Error error = fetch(requests);
    QCOMPARE(error.code, base::Errc::Unauthorized);
    QVERIFY2(error.message.contains(u"sign-in"_s), qPrintable(error.message));
    for (const QByteArray &request : std::as_const(requests))
        QVERIFY(!request.contains("Authorization"));
}

QTEST_GUILESS_MAIN(TestGitSignIn)
#include "tst_gitsignin.moc"

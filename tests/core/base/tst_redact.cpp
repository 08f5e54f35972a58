#include "core/base/redact.h"

#include <QTest>

using namespace backflow::base;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesSecretsAndKeepsTheRest_data();
    void removesSecretsAndKeepsTheRest();
};

void TestRedact::removesSecretsAndKeepsTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("plain", "Deploy 0Af000000000001 failed: code=INVALID", "Deploy 0Af000000000001 failed: [removed]");
    row("access token", "sid is 00D000000000001!AQEAQ.abc_DEF ok", "sid is [removed] ok");
    row("session header", "<sessionId>whatever</sessionId>", "<sessionId>[removed]</sessionId>");
    row("bearer", "Authorization: Bearer abc.def", "Authorization: Bearer [removed]");
    row("refresh form", "grant_type=refresh_token&refresh_token=5Aep861abcdefgh&client_id=PlatformCLI",
        "grant_type=refresh_token&[removed]&client_id=PlatformCLI");
    row("json token", "{\"access_token\":\"xyz\",\"scope\":\"api\"}",
        "{\"access_token\":\"[removed]\",\"scope\":\"api\"}");
    row("auth url", "use force://PlatformCLI::5Aep861@acme.my.salesforce.com now", "use [removed] now");
    row("jwt", "assertion eyJhbGciOi.eyJpc3Mi.sig-nature sent", "assertion [removed] sent");
    row("user in url", "https://ana:secret@example.com/repo.git", "https://[removed]@example.com/repo.git");
}

void TestRedact::removesSecretsAndKeepsTheRest()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redact(text), expected);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"

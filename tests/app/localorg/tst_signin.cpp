#include "tests/app/localorg/orgundertest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backflow::localorg;
using namespace backflow::localorg::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kVerifier("a-verifier-of-enough-characters-for-anybody-to-be-content-with-it");

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QJsonObject &claims, const QByteArray &algorithm = "RS256")
{
    return base64Url("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + '.' +
           base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + ".c2lnbmVk";
}

Answer postToken(OrgUnderTest &under, const QByteArray &form)
{
    return exchange(under.org().port(), "POST", "/services/oauth2/token", form,
                    {"Content-Type: application/x-www-form-urlencoded"});
}

QString member(const Answer &answer, const QString &name)
{
    return QJsonDocument::fromJson(answer.body).object().value(name).toString();
}

QByteArray codeFrom(OrgUnderTest &under, const QByteArray &more = {})
{
    const Answer answer = exchange(
        under.org().port(), "GET",
        "/services/oauth2/"
        "authorize?response_type=code&client_id=Any&state=s%201&redirect_uri=http%3A%2F%2Flocalhost%3A1717%2FR" +
            more);
    const QByteArray location = answer.headers.value("location");
    const qsizetype begin = location.indexOf("code=") + 5;
    return answer.status == 302 ? location.mid(begin, location.indexOf('&', begin) - begin) : QByteArray();
}

QByteArray codeForm(const QByteArray &code, const QByteArray &verifier = kVerifier)
{
    return "grant_type=authorization_code&code=" + code +
           "&client_id=Any&redirect_uri=http%3A%2F%2Flocalhost%3A1717%2FR&code_verifier=" + verifier;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByCodeAndChallenge();
    void refusesAWrongVerifierAndAUsedCode();
    void refreshesAndRevokes();
    void keepsRefreshTokensOverARestart();
    void signsInByAssertion_data();
    void signsInByAssertion();
    void takesAnyTokenOfItsOwnIdUnlessStrict();
    void tellsWhoSignedIn();
    void offersItsVersions();
    void takesChunkedBodiesAndDoubleSlashes();
    void survivesEnvelopesThatAreNone_data();
    void survivesEnvelopesThatAreNone();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void refusesAPortThatIsTaken();
    void keepsTwoOrgsApart();
};

void TestSignIn::signsInByCodeAndChallenge()
{
    OrgUnderTest under;
    const QByteArray challenge = base64Url(QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256));
    const QByteArray code = codeFrom(under, "&code_challenge=" + challenge);
    QVERIFY(!code.isEmpty());
    const Answer token = postToken(under, codeForm(code));
    QCOMPARE(token.status, 200);
    QCOMPARE(member(token, u"instance_url"_s), under.org().url().toString());
    QVERIFY(member(token, u"refresh_token"_s).startsWith("5Aep861"_L1));
    QVERIFY(member(token, u"id"_s).contains("/id/00D000000000001EAA/005000000000001AAA"_L1));
    QCOMPARE(under.rest("GET", "/limits", {}, member(token, u"access_token"_s).toUtf8()).status, 200);
}

void TestSignIn::refusesAWrongVerifierAndAUsedCode()
{
    OrgUnderTest under;
    const QByteArray challenge = base64Url(QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256));
    const QByteArray code = codeFrom(under, "&code_challenge=" + challenge);
    QCOMPARE(member(postToken(under, codeForm(code, "wrong")), u"error"_s), u"invalid_grant"_s);
    QCOMPARE(postToken(under, codeForm(code)).status, 400);
    const QByteArray plain = codeFrom(under);
    QCOMPARE(postToken(under, codeForm(plain)).status, 200);
    QCOMPARE(member(postToken(under, codeForm(plain)), u"error_description"_s), u"expired authorization code"_s);
}

void TestSignIn::refreshesAndRevokes()
{
    Options options;
    options.strictTokens = true;
    OrgUnderTest under({}, options);
    const QByteArray refresh = under.org().issueRefreshToken(u"bo@example.test"_s).toUtf8();
    const QByteArray form = "grant_type=refresh_token&client_id=Any&refresh_token=" + refresh;
    const Answer token = postToken(under, form);
    const QByteArray access = member(token, u"access_token"_s).toUtf8();
    QVERIFY(member(token, u"refresh_token"_s).isEmpty());
    QCOMPARE(under.rest("GET", "/limits", {}, access).status, 200);
    const auto revoke = [&under](const QByteArray &what) {
        return exchange(under.org().port(), "POST", "/services/oauth2/revoke", "token=" + what).status;
    };
    QCOMPARE(revoke(access), 200);
    QCOMPARE(under.rest("GET", "/limits", {}, access).status, 401);
    QCOMPARE(revoke(refresh), 200);
    QCOMPARE(member(postToken(under, form), u"error"_s), u"invalid_grant"_s);
    QCOMPARE(member(postToken(under, "grant_type=password&username=a"), u"error"_s), u"unsupported_grant_type"_s);
}

void TestSignIn::keepsRefreshTokensOverARestart()
{
    OrgUnderTest under;
    const QByteArray form = "grant_type=refresh_token&client_id=Any&refresh_token=" +
                            under.org().issueRefreshToken(u"bo@example.test"_s).toUtf8();
    under.restart();
    QCOMPARE(postToken(under, form).status, 200);
}

void TestSignIn::signsInByAssertion_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<QString>("error");
    const qint64 soon = QDateTime::currentSecsSinceEpoch() + 180;
    const QJsonObject good{{u"iss"_s, u"client"_s},
                           {u"sub"_s, u"bo@example.test"_s},
                           {u"aud"_s, u"https://login.salesforce.com"_s},
                           {u"exp"_s, soon}};
    const auto with = [&good](const QString &name, const QJsonValue &value) {
        QJsonObject claims = good;
        claims[name] = value;
        return claims;
    };
    QTest::newRow("good") << good << QByteArray("RS256") << false << QString();
    QTest::newRow("milliseconds") << with(u"exp"_s, soon * 1000) << QByteArray("RS256") << false << QString();
    QTest::newRow("past") << with(u"exp"_s, soon - 3600) << QByteArray("RS256") << false << u"invalid_grant"_s;
    QTest::newRow("audience") << with(u"aud"_s, u"https://else.test"_s) << QByteArray("RS256") << false
                              << u"invalid_grant"_s;
    QTest::newRow("no client") << with(u"iss"_s, QString()) << QByteArray("RS256") << false << u"invalid_client_id"_s;
    QTest::newRow("algorithm") << good << QByteArray("none") << false << u"invalid_grant"_s;
    QTest::newRow("unknown user, strict") << good << QByteArray("RS256") << true << u"invalid_grant"_s;
}

void TestSignIn::signsInByAssertion()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QByteArray, algorithm);
    QFETCH(bool, strict);
    QFETCH(QString, error);
    Options options;
    options.strictTokens = strict;
    OrgUnderTest under({}, options);
    const Answer answer = postToken(
        under, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt(claims, algorithm));
    QCOMPARE(member(answer, u"error"_s), error);
    QCOMPARE(answer.status, error.isEmpty() ? 200 : 400);
    if (error.isEmpty())
        QCOMPARE(under.rest("GET", "/limits", {}, member(answer, u"access_token"_s).toUtf8()).status, 200);
}

void TestSignIn::takesAnyTokenOfItsOwnIdUnlessStrict()
{
    OrgUnderTest lenient;
    QCOMPARE(lenient.rest("GET", "/limits", {}, "00D000000000001!anything").status, 200);
    QCOMPARE(lenient.rest("GET", "/limits", {}, "00D000000000001EAA!anything").status, 200);
    QCOMPARE(lenient.rest("GET", "/limits", {}, "00D000000000002!anything").status, 401);
    QCOMPARE(lenient.rest("GET", "/limits", {}, "00D000000000001!").status, 401);
    Options options;
    options.strictTokens = true;
    OrgUnderTest strict({}, options);
    QCOMPARE(strict.rest("GET", "/limits").status, 401);
    QCOMPARE(strict.rest("GET", "/limits", {}, strict.org().accessToken().toUtf8()).status, 200);
}

void TestSignIn::tellsWhoSignedIn()
{
    OrgUnderTest under;
    const QByteArray token = under.org().issueToken(u"bo@example.test"_s, u"Bo Back"_s).toUtf8();
    const auto get = [&](const QByteArray &path) {
        return exchange(under.org().port(), "GET", path, {}, {"Authorization: Bearer " + token});
    };
    const Answer info = get("/services/oauth2/userinfo");
    QCOMPARE(member(info, u"organization_id"_s), u"00D000000000001EAA"_s);
    QCOMPARE(member(info, u"preferred_username"_s), u"bo@example.test"_s);
    const QByteArray userId = member(info, u"user_id"_s).toUtf8();
    QCOMPARE(member(get("/id/00D000000000001EAA/" + userId), u"display_name"_s), u"Bo Back"_s);
    QCOMPARE(member(get("/services/data/v51.0/sobjects/User/" + userId), u"Username"_s), u"bo@example.test"_s);
    QCOMPARE(exchange(under.org().port(), "GET", "/services/oauth2/userinfo").status, 403);
}

void TestSignIn::offersItsVersions()
{
    Options options;
    options.apiVersion = u"68.0"_s;
    OrgUnderTest under({}, options);
    const QByteArray versions = exchange(under.org().port(), "GET", "/services/data").body;
    QVERIFY(versions.contains("\"label\":\"Winter '27\",\"url\":\"/services/data/v68.0\""));
    QVERIFY(versions.contains("\"label\":\"Spring '26\",\"url\":\"/services/data/v66.0\""));
    QVERIFY(versions.contains("\"label\":\"Winter '26\",\"url\":\"/services/data/v65.0\""));
    const auto soap = [&under](const QByteArray &version) {
        return exchange(under.org().port(), "POST", "/services/Soap/m/" + version,
                        "<e:Envelope xmlns:e='x'><e:Body><x/></e:Body></e:Envelope>");
    };
    QVERIFY(soap("69.0").body.contains("UNSUPPORTED_API_VERSION"));
    QVERIFY(soap("68.0").body.contains("INVALID_SESSION_ID"));
}

void TestSignIn::takesChunkedBodiesAndDoubleSlashes()
{
    OrgUnderTest under;
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=" + under.org().issueRefreshToken(u"bo@example.test"_s).toUtf8();
    const QByteArray chunks = QByteArray::number(10, 16) + "\r\n" + form.left(10) + "\r\n" +
                              QByteArray::number(form.size() - 10, 16) + "\r\n" + form.mid(10) + "\r\n0\r\n\r\n";
    const Answer token = exchange(under.org().port(), "POST", "//services/oauth2/token", chunks,
                                  {"Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"});
    QCOMPARE(token.status, 200);
    QCOMPARE(exchange(under.org().port(), "GET", "//services/data/v66.0/query?q=SELECT+Id+FROM+Account", {},
                      {"Authorization: Bearer 00D000000000001!T"})
                 .status,
             200);
    const auto deployed = [&under](qsizetype base64) {
        return under.soap("<deploy><ZipFile>" + QByteArray(base64, 'A') + "</ZipFile></deploy>");
    };
    // As much as the API takes, in base64, and more than that.
    const Answer answer = deployed(48 * 1024 * 1024);
    QCOMPARE(answer.status, 200);
    QCOMPARE(under.waitFor(OrgUnderTest::idOf(answer)).status(), u"Failed"_s);
    QVERIFY(deployed(60 * 1024 * 1024).body.contains("LIMIT_EXCEEDED"));
}

void TestSignIn::survivesEnvelopesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("envelope");
    for (const char *envelope :
         {"", "x", "<a/>", "<a><Body/></a>", "<a><Body>text</Body></a>", "<a><Header/><Body><deploy/></Body></a>",
          "<a><Header><SessionHeader/></Header><Body><listMetadata/></Body></a>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]><a><Body><x>&b;</x></Body></a>"})
        QTest::newRow(envelope) << QByteArray(envelope);
}

void TestSignIn::survivesEnvelopesThatAreNone()
{
    QFETCH(QByteArray, envelope);
    OrgUnderTest under;
    const Answer answer =
        exchange(under.org().port(), "POST", "/services/Soap/m/66.0", envelope, {"Content-Type: text/xml"});
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("<faultcode>sf:"));
}

void TestSignIn::refusesBadOptions_data()
{
    QTest::addColumn<QString>("orgId");
    QTest::addColumn<QString>("version");
    QTest::newRow("short id") << u"00D1"_s << u"66.0"_s;
    QTest::newRow("no org's id") << u"005000000000001"_s << u"66.0"_s;
    QTest::newRow("version") << u"00D000000000001"_s << u"66"_s;
}

void TestSignIn::refusesBadOptions()
{
    QFETCH(QString, orgId);
    QFETCH(QString, version);
    const QTemporaryDir folder;
    Options options;
    options.root = folder.path();
    options.orgId = orgId;
    options.apiVersion = version;
    const auto org = LocalOrg::start(options);
    QVERIFY(!org);
    QCOMPARE(org.error().code, backflow::base::Errc::InvalidInput);
}

void TestSignIn::refusesAPortThatIsTaken()
{
    OrgUnderTest under;
    const QTemporaryDir folder;
    Options options;
    options.root = folder.path();
    options.port = under.org().port();
    const auto second = LocalOrg::start(options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, backflow::base::Errc::Io);
}

void TestSignIn::keepsTwoOrgsApart()
{
    Options other;
    other.orgId = u"00D000000000002"_s;
    OrgUnderTest one(apex(u"One"_s, "public class One {}\n"));
    OrgUnderTest two(apex(u"Two"_s, "public class Two {}\n"), other);
    QVERIFY(one.query(u"SELECT Name FROM ApexClass"_s).body.contains("\"Name\":\"One\""));
    QCOMPARE(two.query(u"SELECT Name FROM ApexClass"_s).status, 401);
    const QByteArray token = two.org().accessToken().toUtf8();
    QVERIFY(two.rest("GET", "/query?q=SELECT%20Name%20FROM%20ApexClass", {}, token).body.contains("\"Name\":\"Two\""));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"

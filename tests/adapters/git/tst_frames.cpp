#include "core/git/frames.h"
#include "core/git/remotemessages.h"

#include <QCborMap>
#include <QTest>

using namespace backflow;
using namespace backflow::git;

/// What the helper process and its caller say to each other.
class TestFrames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesArriveInPieces();
    void whatIsNoFrameIsNotReadOn_data();
    void whatIsNoFrameIsNotReadOn();
    void messagesComeThrough();
    void secretsComeThrough();
    void anotherVersionIsNotUnderstood();
    void damagedMessagesAreNothingOrWhole();

private:
    static model::CommitId id(char digit) { return *model::CommitId::fromHex(QByteArray(40, digit)); }
};

void TestFrames::framesArriveInPieces()
{
    const QList<Frame> sent = {{FrameKind::Progress, QByteArray(16, '\0')},
                               {FrameKind::Uploading, {}},
                               {FrameKind::Answer, QByteArray(70'000, 'x')}};
    QByteArray stream;
    for (const Frame &frame : sent)
        stream += frameBytes(frame.kind, frame.body);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), qsizetype(4'096), stream.size()}) {
        FrameReader reader;
        QList<Frame> heard;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.feed(stream.sliced(at, qMin(piece, stream.size() - at)));
            while (auto frame = reader.next())
                heard += *frame;
        }
        QVERIFY(!reader.isBroken());
        QCOMPARE(heard, sent);
    }
}

void TestFrames::whatIsNoFrameIsNotReadOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an unknown kind") << QByteArray("\0\0\0\1Zx", 6);
    QTest::newRow("a length of gigabytes") << QByteArray("\x7f\xff\xff\xff"
                                                         "A",
                                                         5);
    QTest::newRow("one more than is believed") << QByteArray("\x04\0\0\1"
                                                             "A",
                                                             5);
    QTest::newRow("words of a library") << QByteArray("warning: something");
}

void TestFrames::whatIsNoFrameIsNotReadOn()
{
    QFETCH(QByteArray, bytes);
    FrameReader reader;
    reader.feed(bytes);
    QCOMPARE(reader.next(), std::nullopt);
    QVERIFY(reader.isBroken());
    reader.feed(frameBytes(FrameKind::Uploading));
    QCOMPARE(reader.next(), std::nullopt);
}

void TestFrames::messagesComeThrough()
{
    RemoteRequest request;
    request.operation = RemoteRequest::Operation::Push;
    request.path = QStringLiteral("/a folder/päth.git");
    request.refspecs = {"+refs/heads/*:refs/remotes/origin/*", QByteArray("\xff\xfe", 2)};
    request.lines = {{"refs/heads/a", id('1'), std::nullopt}, {"refs/heads/b", std::nullopt, id('2')}};
    QCOMPARE(requestOf(toBytes(request)), std::optional(request));

    RemoteAnswer answer;
    answer.outcomes = {{PushOutcome::Kind::Taken, {}}, {PushOutcome::Kind::Refused, QStringLiteral("nö")}};
    answer.tips = {{"refs/heads/a", id('3')}, {"HEAD", id('4')}};
    QCOMPARE(answerOf(toBytes(answer)), std::optional(answer));

    const RemoteFailure failure{RemoteFailure::Kind::Silent, -7, 34, QStringLiteral("why"), true};
    QCOMPARE(failureOf(toBytes(failure)), std::optional(failure));
    const RemotePlace place{QStringLiteral("https"), QStringLiteral("example.com"), 443};
    QCOMPARE(placeOfBytes(toBytes(place)), std::optional(place));
}

void TestFrames::secretsComeThrough()
{
    const QByteArray secret("p:ä\0ss", 7);
    const RemoteCredential sent{QStringLiteral("adä"), base::SecretBytes(secret)};
    const auto heard = credentialOf(toBytes(sent));
    QVERIFY(heard);
    QCOMPARE(heard->user, sent.user);
    QCOMPARE(heard->secret.reveal(), secret);
    QVERIFY(!credentialOf(QByteArray("\0", 1)));
    QVERIFY(!credentialOf(QByteArray("\0\5abc", 5)));
}

void TestFrames::anotherVersionIsNotUnderstood()
{
    QByteArray bytes = toBytes(RemoteRequest());
    const qsizetype at = bytes.indexOf(BACKFLOW_VERSION);
    QVERIFY(at > 0);
    bytes[at] = '9';
    QCOMPARE(requestOf(bytes), std::nullopt);
}

void TestFrames::damagedMessagesAreNothingOrWhole()
{
    RemoteAnswer answer;
    answer.outcomes = {{PushOutcome::Kind::Refused, QStringLiteral("words")}};
    answer.tips = {{"refs/heads/a", id('3')}};
    const QByteArray whole = toBytes(answer);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QCOMPARE(answerOf(whole.first(at)), std::nullopt);
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            if (const auto read = answerOf(damaged); read && !read->outcomes.isEmpty())
                QVERIFY(read->outcomes.first().kind <= PushOutcome::Kind::NoAnswer);
        }
    }
    QCOMPARE(failureOf("\xa1\x64kind\x18\x63"), std::nullopt); // a kind of number 99
    QCborMap beyond = QCborValue::fromCbor(toBytes(RemoteFailure{})).toMap();
    QVERIFY(failureOf(beyond.toCborValue().toCbor()));
    beyond[QStringLiteral("code")] = 1e300;
    QCOMPARE(failureOf(beyond.toCborValue().toCbor()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"

// The whole record proved as `backflowctl audit verify --full` does: each hash, each signature, each yes of the policy.

#include "core/base/ulid.h"
#include "core/git/openrepository.h"
#include "core/git/sshsignature.h"
#include "core/governance/auditcheck.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/policybranch.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtEndian>
#include <benchmark/benchmark.h>
#include <openssl/evp.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"Ada Admin"_s;
const QString kEmail = u"ada@example.com"_s;

QByteArray field(const QByteArray &bytes)
{
    QByteArray made(4, '\0');
    qToBigEndian(quint32(bytes.size()), made.data());
    return made + bytes;
}

/// An Ed25519 key that signs as `ssh-keygen -Y sign -n git` does, without a process for each of a hundred thousand.
/// Source of the format: OpenSSH, PROTOCOL.sshsig.
class BenchKey final
{
public:
    BenchKey()
    {
        const QByteArray seed(32, 'b');
        m_key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), std::size_t(seed.size()));
        QByteArray point(32, '\0');
        std::size_t length = 32;
        EVP_PKEY_get_raw_public_key(m_key, reinterpret_cast<unsigned char *>(point.data()), &length);
        m_blob = field("ssh-ed25519") + field(point);
    }
    ~BenchKey() { EVP_PKEY_free(m_key); }
    BenchKey(const BenchKey &) = delete;
    BenchKey &operator=(const BenchKey &) = delete;

    QString name() const { return git::sshKeyName(m_blob); }
    QByteArray sign(const QByteArray &text) const
    {
        const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha512);
        const QByteArray toSign = "SSHSIG" + field("git") + field({}) + field("sha512") + field(digest);
        QByteArray signature(64, '\0');
        std::size_t length = 64;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key);
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, bytesOf(toSign),
                       std::size_t(toSign.size()));
        EVP_MD_CTX_free(context);
        QByteArray version(4, '\0');
        qToBigEndian(quint32(1), version.data());
        const QByteArray whole = "SSHSIG" + version + field(m_blob) + field("git") + field({}) + field("sha512") +
                                 field(field("ssh-ed25519") + field(signature));
        const QByteArray letters = whole.toBase64();
        QByteArray armored = "-----BEGIN SSH SIGNATURE-----\n";
        for (qsizetype at = 0; at < letters.size(); at += 70)
            armored += letters.mid(at, 70) + '\n';
        return armored + "-----END SSH SIGNATURE-----";
    }

private:
    static const unsigned char *bytesOf(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }
    EVP_PKEY *m_key = nullptr;
    QByteArray m_blob;
};

QByteArray runGit(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess git;
    git.setWorkingDirectory(folder);
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    git.waitForFinished(-1);
    return git.exitCode() == 0 ? git.readAllStandardOutput() : QByteArray();
}

QByteArray packedCommit(const QByteArray &bytes)
{
    // Type 1 (a commit) and the length, seven bits at a time behind the first four.
    QByteArray head;
    qsizetype rest = bytes.size() >> 4;
    head += char(0x10 | (bytes.size() & 15) | (rest ? 0x80 : 0));
    for (; rest; rest >>= 7)
        head += char((rest & 127) | (rest >> 7 ? 0x80 : 0));
    return head + qCompress(bytes, 1).sliced(4);
}

/// Makes the branch's commits anew, each with a signature, as one pack.
bool signBranch(const QString &folder, const QString &branch, const BenchKey &key)
{
    const QByteArray ids = runGit(folder, {u"rev-list"_s, u"--reverse"_s, branch});
    const QByteArray all = runGit(folder, {u"cat-file"_s, u"--batch"_s}, ids);
    QByteArray pack;
    QByteArray parent;
    quint32 count = 0;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype line = all.indexOf('\n', at);
        const qsizetype size = all.sliced(at, line - at).split(' ').value(2).toLongLong();
        QByteArray bytes = all.sliced(line + 1, size);
        at = line + 1 + size + 1;
        if (const qsizetype old = bytes.indexOf("\nparent "); old >= 0)
            bytes.replace(old + 8, 40, parent);
        const qsizetype headerEnd = bytes.indexOf("\n\n") + 1;
        bytes.insert(headerEnd, "gpgsig " + key.sign(bytes).replace("\n", "\n ") + '\n');
        parent = QCryptographicHash::hash("commit " + QByteArray::number(bytes.size()) + '\0' + bytes,
                                          QCryptographicHash::Sha1)
                     .toHex();
        pack += packedCommit(bytes);
        ++count;
    }
    QByteArray head = "PACK";
    for (const quint32 number : {quint32(2), count}) {
        QByteArray four(4, '\0');
        qToBigEndian(number, four.data());
        head += four;
    }
    pack.prepend(head);
    pack += QCryptographicHash::hash(pack, QCryptographicHash::Sha1);
    return count > 0 && !runGit(folder, {u"index-pack"_s, u"--stdin"_s}, pack).isEmpty() &&
           QProcess::execute(u"git"_s, {u"-C"_s, folder, u"update-ref"_s, u"refs/heads/"_s + branch,
                                        QString::fromLatin1(parent)}) == 0;
}

QDateTime began()
{
    return QDateTime(QDate(2016, 1, 1), QTime(0, 0), QTimeZone::UTC);
}

/// The policy: who signs is who may deploy, and every record has to be signed.
QString makePolicy(ports::Repository &repository, const QString &folder, const BenchKey &key)
{
    governance::PolicyFile policy = governance::startingPolicy(
        {kName, {kEmail}, {key.name()}, {u"admin"_s, u"release-manager"_s}, {}}, began().addDays(-1));
    policy.approvals.clear();
    policy.keysRequired = true;
    policy.signedRecords = true;
    ports::CommitDraft draft;
    draft.branch = governance::kPolicyBranch;
    draft.put.insert(u"policy.json"_s, *governance::policyBytes(policy));
    draft.message = u"policy 1\n"_s;
    draft.authorName = kName;
    draft.authorEmail = kEmail;
    draft.when = policy.issued;
    async::NullMonitor monitor;
    if (!repository.commit(draft, monitor) || !signBranch(folder, draft.branch, key))
        return {};
    return QString::fromLatin1(runGit(folder, {u"rev-parse"_s, draft.branch}).trimmed());
}

/// A yes, an intent and a result by turns.
governance::AuditEntry entryOf(int n, const QString &policy, const BenchKey &key)
{
    static const QStringList actions{u"gate.allow"_s, u"promote.intent"_s, u"promote.result"_s};
    governance::AuditEntry entry;
    entry.action = actions.at(n % 3);
    entry.at = began().addSecs(qint64(n) * 3600);
    entry.promotion = u"01K0000000%1"_s.arg(n / 3, 16, 10, QChar(u'0'));
    entry.details = {
        {u"to"_s,
         QJsonObject{{u"env"_s, u"Dev"_s}, {u"orgId"_s, u"00D000000000002"_s}, {u"orgType"_s, u"developer"_s}}},
        {u"plan"_s, u"sha256:%1"_s.arg(n / 3, 64, 16, QChar(u'0'))}};
    if (n % 3 == 0) {
        entry.details.insert(u"decision"_s, u"allow"_s);
        entry.details.insert(u"capability"_s, u"deploy-lower"_s);
        entry.details.insert(u"rule"_s, u"role:admin"_s);
        entry.details.insert(u"policy"_s, policy);
        entry.details.insert(u"key"_s, key.name());
        entry.details.insert(u"identity"_s, u"key"_s);
        entry.details.insert(u"types"_s, u"ApexClass Layout"_s);
    } else {
        entry.details.insert(u"from"_s, QJsonObject{{u"env"_s, u"UAT"_s}});
        entry.details.insert(u"reason"_s, u"ticket %1"_s.arg(n));
    }
    return entry;
}

/// A record of `count` entries, one signed commit each, as Backflow writes it, by way of Git's own fast import.
bool makeRecord(const QString &folder, int count)
{
    qputenv("BACKFLOW_SIGNING_KEY", "none");
    const BenchKey key;
    const auto repository = git::openRepository(folder);
    if (!repository)
        return false;
    async::NullMonitor monitor;
    const auto person = governance::pseudonymFor(**repository, kName, kEmail, began(), monitor);
    const QString policy = makePolicy(**repository, folder, key);
    if (!person || policy.isEmpty())
        return false;
    QProcess import;
    import.setWorkingDirectory(folder);
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(u"git"_s, {u"fast-import"_s, u"--quiet"_s});
    std::optional<governance::AuditRecord> last;
    for (int n = 0; n < count; ++n) {
        governance::AuditEntry entry = entryOf(n, policy, key);
        entry.person = *person;
        const auto bytes = governance::auditBytes(entry, base::newUlid(entry.at), last);
        const auto record = bytes ? governance::parseAuditRecord(*bytes) : base::failure(bytes);
        if (!record)
            return false;
        const QByteArray path = governance::auditPath(*record).toUtf8();
        const QByteArray message = QByteArray::number(record->seq) + ' ' + entry.action.toUtf8() +
                                   "\n\nBackflow-Record: " + path + "\nBackflow-Action: " + entry.action.toUtf8() +
                                   "\nBackflow-Hash: " + record->hash.toUtf8() +
                                   "\nBackflow-Promotion: " + entry.promotion.toUtf8() + '\n';
        const QByteArray nobody = person->toUtf8();
        import.write("commit refs/heads/backflow/audit\ncommitter " + nobody + " <" + nobody +
                     "@people.backflow.invalid> " + QByteArray::number(entry.at.toSecsSinceEpoch()) + " +0000\ndata " +
                     QByteArray::number(message.size()) + '\n' + message + "M 100644 inline " + path + "\ndata " +
                     QByteArray::number(bytes->size()) + '\n' + *bytes + '\n');
        import.waitForBytesWritten(-1);
        last = *record;
    }
    import.closeWriteChannel();
    return import.waitForFinished(-1) && import.exitCode() == 0 && signBranch(folder, u"backflow/audit"_s, key);
}

/// The whole record read and proved, from Git's objects on. Fails when one signature was not checked.
void verifyWholeRecord(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"record.git"_s);
    const int count = static_cast<int>(state.range(0));
    if (!makeRecord(place, count)) {
        state.SkipWithError("the record could not be made");
        return;
    }
    for (auto _ : state) {
        governance::AuditScope scope;
        scope.crew = std::make_shared<governance::SignatureCrew>([place] { return git::openRepository(place); },
                                                                 governance::kAuditBranch, 0);
        const auto repository = git::openRepository(place);
        auto verdict = governance::verifyAuditChain(**repository, {}, scope.crew.get());
        async::NullMonitor monitor;
        const auto facts =
            verdict ? governance::checkAuditFurther(**repository, scope, *verdict, monitor) : base::failure(verdict);
        const bool proved = facts && verdict->kind == governance::AuditVerdict::Kind::Whole &&
                            verdict->records == count && facts->signedRecords == count && facts->checked == count &&
                            facts->unchecked.isEmpty();
        if (!proved) {
            const QString why = !facts ? facts.error().message : verdict->finding;
            state.SkipWithError(("the record does not verify: " + why.toStdString()).c_str());
            return;
        }
    }
    state.counters["records/s"] = benchmark::Counter(count, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(verifyWholeRecord)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();

#include "core/governance/auditspool.h"

#include "core/base/canonicaljson.h"
#include "core/base/ulid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <limits>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using Tip = std::optional<model::CommitId>;

namespace {

constexpr QLatin1StringView kFile("spool.json");
constexpr int kOpenTries = 5;
/// Programs whose hashes are kept: the desktop, the command line and its other half, each perhaps in two versions.
constexpr int kProgramsKept = 6;
constexpr qint64 kPiece = 1024 * 1024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// Of the program that runs, also where its file was replaced meanwhile.
QString programFile()
{
    const QString running = u"/proc/self/exe"_s;
    return QFile::exists(running) ? running : QCoreApplication::applicationFilePath();
}

QString readHash()
{
    QFile file(programFile());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return {};
        hash.addData(piece);
    }
    return u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

/// Read once: what runs stays what it is.
const QString &programHash()
{
    static const QString hash = readHash();
    return hash;
}

/// As the workspace keeps it: read whole, a program's file takes longer than all else of a record does.
struct Program {
    QString name;
    qint64 size = 0;
    qint64 changed = 0;

    static Program running()
    {
        const QFileInfo file(programFile());
        const QString target = file.isSymLink() ? file.symLinkTarget() : file.filePath();
        return {QFileInfo(target).fileName(), file.size(), file.lastModified().toMSecsSinceEpoch()};
    }
    bool isThat(const QJsonValue &kept) const
    {
        return kept["size"_L1].toInteger(-1) == size && kept["changed"_L1].toInteger(-1) == changed;
    }
    QJsonObject json(const QString &hash) const
    {
        return {{u"size"_s, size}, {u"changed"_s, changed}, {u"hash"_s, hash}};
    }
};

struct Kept {
    Tip tip;
    QJsonObject json;
};

base::Result<Kept> readSpool(ports::Repository &repository)
{
    const base::Result<Tip> tip = repository.tip(kSpoolBranch);
    if (!tip || !*tip)
        return tip ? base::Result<Kept>(Kept{}) : base::failure(tip);
    const auto content = repository.contentAt(**tip, kFile);
    if (!content || !*content)
        return content ? base::Result<Kept>(Kept{*tip, {}}) : base::failure(content);
    return repository.content(**content).transform(
        [&tip](const QByteArray &bytes) { return Kept{*tip, QJsonDocument::fromJson(bytes).object()}; });
}

base::Result<> writeSpool(ports::Repository &repository, const Kept &kept, const QDateTime &now,
                          async::Monitor &monitor)
{
    const base::Result<QByteArray> bytes = base::canonicalJson(kept.json);
    if (!bytes)
        return base::failure(bytes);
    ports::CommitDraft draft;
    draft.branch = kSpoolBranch;
    draft.expectedTip = kept.tip;
    draft.put.insert(kFile, *bytes);
    draft.message = u"what records of this workspace name\n"_s;
    draft.authorName = u"Backflow"_s;
    draft.authorEmail = u"backflow@localhost"_s;
    draft.when = now;
    return repository.commit(draft, monitor).transform([](const model::CommitId &) {});
}

QJsonObject withProgram(QJsonObject programs, const Program &program)
{
    while (programs.size() >= kProgramsKept && !programs.contains(program.name))
        programs.erase(programs.begin());
    programs.insert(program.name, program.json(programHash()));
    return programs;
}

/// The members of the outermost object of canonical JSON, in their order: each from its key's quote to before the
/// comma.
QList<QByteArrayView> membersOf(const QByteArray &json)
{
    QList<QByteArrayView> members;
    int depth = 0;
    bool text = false;
    qsizetype begin = 1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (text) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                text = false;
            continue;
        }
        if (c == '"')
            text = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        const bool ends = (c == ',' && depth == 1) || (c == '}' && depth == 0);
        if (!ends)
            continue;
        if (i > begin)
            members += QByteArrayView(json).sliced(begin, i - begin);
        begin = i + 1;
    }
    return members;
}

/// What one record says of those before it.
struct Links {
    QString hash;
    std::optional<QString> before;
    QString head;
};

QString textOf(QByteArrayView member, qsizetype key)
{
    const QByteArrayView value = member.sliced(key);
    return value.size() < 2 ? QString() : QString::fromLatin1(value.sliced(1, value.size() - 2));
}

Links linksOf(const QByteArray &record)
{
    constexpr QByteArrayView kBefore("\"localPrev\":");
    constexpr QByteArrayView kSeen("\"seen\":");
    Links links;
    for (const QByteArrayView member : membersOf(record)) {
        if (member.startsWith(kBefore))
            links.before = textOf(member, kBefore.size());
        else if (member.startsWith(kSeen))
            links.head = QJsonDocument::fromJson(member.sliced(kSeen.size()).toByteArray())["auditHead"_L1].toString();
    }
    if (links.before)
        links.hash = spoolHash(record);
    return links;
}

/// Up to where the team took the record as it is, after it had been rewritten.
qint64 acceptedUpTo(const AuditWalk &walk)
{
    for (std::size_t i = walk.places.size(); i > 0; --i) {
        if (walk.places[i - 1].bytes.contains(R"("action":"tamper.accept")"))
            return qint64(i);
    }
    return 0;
}

} // namespace

base::Result<Spool> openSpool(ports::Repository &repository, const QDateTime &now, async::Monitor &monitor)
{
    const Program program = Program::running();
    for (int attempt = 1;; ++attempt) {
        base::Result<Kept> kept = readSpool(repository);
        if (!kept)
            return base::failure(kept);
        QJsonObject programs = kept->json["programs"_L1].toObject();
        const bool known = base::isUlid(kept->json["id"_L1].toString());
        if (!known || !program.isThat(programs[program.name])) {
            programs = withProgram(std::move(programs), program);
            const QString own = known ? kept->json["id"_L1].toString() : base::newUlid(now);
            kept->json = QJsonObject{{u"id"_s, own}, {u"programs"_s, programs}, {u"v"_s, 1}};
            const base::Result<> written = writeSpool(repository, *kept, now, monitor);
            // Another program of this workspace was quicker.
            if (!written && written.error().code == base::Errc::Conflict && attempt < kOpenTries)
                continue;
            if (!written)
                return base::failure(written);
        }
        const QString id = kept->json["id"_L1].toString();
        return Spool{id,
                     {{u"version"_s, QStringLiteral(BACKFLOW_VERSION)},
                      {u"build"_s, programs[program.name]["hash"_L1]},
                      {u"libs"_s, u"Qt "_s + QLatin1StringView(qVersion())},
                      {u"spool"_s, id}}};
    }
}

QString spoolHash(const QByteArray &record)
{
    QByteArray kept("{");
    kept.reserve(record.size());
    for (const QByteArrayView member : membersOf(record)) {
        if (member.startsWith("\"seq\":") || member.startsWith("\"prev\":"))
            continue;
        if (kept.size() > 1)
            kept += ',';
        kept += member;
    }
    return base::sha256Name(kept + '}');
}

base::Result<QString> lastOfSpool(ports::Repository &repository, const Tip &tip, const QString &id)
{
    constexpr int kSteps[] = {1, 64, 4096, std::numeric_limits<int>::max()};
    qsizetype looked = 0;
    for (const int depth : kSteps) {
        const auto commits = tip ? repository.history(*tip, depth) : base::Result<QList<ports::CommitInfo>>();
        if (!commits)
            return base::failure(commits);
        for (; looked < commits->size(); ++looked) {
            const QString trailer = commits->at(looked).trailer(kSpoolTrailer);
            if (trailer.section(u' ', 0, 0) == id)
                return trailer.section(u' ', 1, 1);
        }
        if (commits->size() < depth)
            break;
    }
    return QString();
}

void checkSpools(const AuditWalk &walk, AuditVerdict &verdict, QStringList &notes)
{
    const qint64 accepted = acceptedUpTo(walk);
    QSet<QString> written;
    QSet<QString> followed;
    QSet<QString> heads;
    for (std::size_t i = 0; i < walk.places.size(); ++i) {
        const qint64 seq = qint64(i) + 1;
        const Links links = linksOf(walk.places[i].bytes);
        const QString before = links.before.value_or(QString());
        const bool follows = before.isEmpty() || written.contains(before);
        if (!follows || (!links.head.isEmpty() && !heads.contains(links.head))) {
            const QString finding =
                follows ? Tr::tr("Record %1 was written when the trail ended with a record that does not stand before "
                                 "it: the trail was rewritten.")
                              .arg(seq)
                        : Tr::tr("Record %1 names the one written before it on the same computer, and that does not "
                                 "stand before it: it was left out or put elsewhere before both were sent.")
                              .arg(seq);
            if (seq > accepted) {
                verdict.kind = AuditVerdict::Kind::Missing;
                verdict.firstBad = seq;
                verdict.finding = finding;
                return;
            }
            notes += finding;
        }
        if (!before.isEmpty() && followed.contains(before))
            notes += Tr::tr("Record %1 follows the same record on its computer as another one does: the workspace was "
                            "copied, or an older copy of it was put back.")
                         .arg(seq);
        followed.insert(before);
        if (links.before)
            written.insert(links.hash);
        heads.insert(walk.places[i].hash);
    }
}

} // namespace backflow::governance

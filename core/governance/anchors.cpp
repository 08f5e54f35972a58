#include "core/governance/anchors.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditcommit.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using Tip = std::optional<model::CommitId>;

namespace {

constexpr QLatin1StringView kFile("anchor.json");
constexpr QLatin1StringView kNobodysHost("@people.backflow.invalid");
constexpr qsizetype kMostBytes = 4096;
constexpr int kTries = 5;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

base::Result<Anchor> anchorAt(ports::Repository &witness, const model::CommitId &commit)
{
    const auto content = witness.contentAt(commit, kFile);
    if (!content)
        return base::failure(content);
    const base::Result<QByteArray> bytes = *content ? witness.content(**content) : QByteArray();
    return bytes ? parseAnchor(*bytes) : base::failure(bytes);
}

std::unexpected<base::Error> contradicted(const Anchor &anchor)
{
    return base::failure(base::Errc::Corrupt,
                         Tr::tr("The second remote holds that record %1 was %2 on %3, and the trail here has it "
                                "otherwise: the trail was rewritten, or two of them are shown.")
                             .arg(anchor.seq)
                             .arg(anchor.head.left(19), anchor.at.toUTC().toString(Qt::ISODate)));
}

/// The newest record that others have, and its place; nothing when there is none.
base::Result<std::optional<AuditRecord>> publishedHead(ports::Repository &repository)
{
    const base::Result<Tip> tip = repository.remoteTip(kAuditBranch);
    if (!tip || !*tip)
        return tip.transform([](const Tip &) { return std::optional<AuditRecord>(); });
    const base::Result<ports::CommitInfo> commit = repository.commitInfo(**tip);
    if (!commit)
        return base::failure(commit);
    return auditRecordOf(repository, *commit).transform([](AuditRecord record) {
        return std::optional(std::move(record));
    });
}

/// Whether the published trail that ends with `head` has that very record.
base::Result<bool> holds(ports::Repository &repository, const AuditRecord &head, const Anchor &anchor)
{
    if (anchor.seq >= head.seq)
        return anchor.seq == head.seq && anchor.head == head.hash;
    const base::Result<Tip> tip = repository.remoteTip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    // One commit a record: so many back.
    const qint64 back = head.seq - anchor.seq;
    const auto commits = repository.history(**tip, int(std::min<qint64>(back + 1, std::numeric_limits<int>::max())));
    if (!commits)
        return base::failure(commits);
    if (commits->size() <= back)
        return false;
    return auditRecordOf(repository, commits->at(back)).transform([&anchor](const AuditRecord &record) {
        return record.seq == anchor.seq && record.hash == anchor.head;
    });
}

bool isDue(const std::optional<Anchor> &last, const AnchorAsk &ask)
{
    if (!last || ask.always)
        return true;
    const QDate then = last->at.toUTC().date();
    const QDate now = ask.now.toUTC().date();
    if (ask.rule.every == AnchorRule::Every::Day)
        return then != now;
    int thenYear = 0;
    int nowYear = 0;
    return then.weekNumber(&thenYear) != now.weekNumber(&nowYear) || thenYear != nowYear;
}

/// The branch here follows the remote's: an anchor that did not get there is set anew.
base::Result<> follow(ports::Repository &witness, const Tip &remote)
{
    const base::Result<Tip> local = witness.tip(kAnchorBranch);
    if (!local)
        return base::failure(local);
    return *local == remote ? base::Result<>() : witness.moveBranch(kAnchorBranch, *local, remote);
}

base::Result<> write(ports::Repository &witness, const Tip &tip, const Anchor &anchor, async::Monitor &monitor)
{
    const base::Result<QByteArray> bytes = anchorBytes(anchor);
    if (!bytes)
        return base::failure(bytes);
    ports::CommitDraft draft;
    draft.branch = kAnchorBranch;
    draft.expectedTip = tip;
    draft.put.insert(kFile, *bytes);
    draft.message = u"%1 %2\n"_s.arg(anchor.seq).arg(anchor.head);
    draft.authorName = anchor.person;
    draft.authorEmail = anchor.person + kNobodysHost;
    draft.when = anchor.at;
    draft.sign = true;
    return witness.commit(draft, monitor).transform([](const model::CommitId &) {});
}

/// Empty when the remote took it, else its words.
base::Result<QString> send(ports::Repository &witness, const Tip &remote, async::Monitor &monitor)
{
    const base::Result<Tip> tip = witness.tip(kAnchorBranch);
    if (!tip)
        return base::failure(tip);
    const auto pushed = witness.push({{QString(kAnchorBranch), *tip, remote}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    return pushed->isEmpty() ? Tr::tr("no answer for branch %1").arg(kAnchorBranch) : pushed->first().refusal;
}

} // namespace

base::Result<QByteArray> anchorBytes(const Anchor &anchor)
{
    return base::canonicalJson({{u"v"_s, 1},
                                {u"seq"_s, anchor.seq},
                                {u"head"_s, anchor.head},
                                {u"at"_s, anchor.at.toUTC().toString(Qt::ISODateWithMs)},
                                {u"person"_s, anchor.person}});
}

base::Result<Anchor> parseAnchor(const QByteArray &bytes)
{
    const QJsonObject json = bytes.size() > kMostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    const Anchor anchor{json["seq"_L1].toInteger(), json["head"_L1].toString(),
                        QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                        json["person"_L1].toString()};
    const base::Result<QByteArray> again = anchorBytes(anchor);
    if (json["v"_L1].toInt() != 1 || anchor.seq < 1 || !anchor.at.isValid() || !anchor.head.startsWith("sha256:"_L1) ||
        !again || *again != bytes)
        return base::failure(base::Errc::Corrupt, Tr::tr("An anchor on the second remote cannot be read."),
                             QString::fromUtf8(bytes.left(200)));
    return anchor;
}

base::Result<QList<Anchor>> readAnchors(ports::Repository &witness)
{
    const base::Result<Tip> tip = witness.remoteTip(kAnchorBranch);
    if (!tip || !*tip)
        return tip.transform([](const Tip &) { return QList<Anchor>(); });
    const auto commits = witness.history(**tip, std::numeric_limits<int>::max());
    if (!commits)
        return base::failure(commits);
    QList<Anchor> anchors;
    for (const ports::CommitInfo &commit : *commits) {
        const base::Result<Anchor> anchor = anchorAt(witness, commit.id);
        if (!anchor)
            return base::failure(anchor);
        anchors.prepend(*anchor);
    }
    return anchors;
}

base::Result<> fetchAnchors(ports::Repository &witness, async::Monitor &monitor)
{
    const base::Result<Tip> before = witness.remoteTip(kAnchorBranch);
    if (!before)
        return base::failure(before);
    if (const base::Result<> fetched = witness.fetch({kAnchorBranch}, monitor); !fetched)
        return fetched;
    const base::Result<Tip> after = witness.remoteTip(kAnchorBranch);
    if (!after || !*before || *after == *before)
        return after.transform([](const Tip &) {});
    const base::Result<Tip> shared = *after ? witness.mergeBase(**after, **before) : base::Result<Tip>(Tip());
    if (!shared)
        return base::failure(shared);
    if (*shared == *before)
        return {};
    return base::failure(base::Errc::Corrupt,
                         Tr::tr("The anchors on the second remote were rewritten: they no longer hold what this "
                                "computer had seen of them (%1). Ask who keeps that remote.")
                             .arg((*before)->toString().left(10)));
}

base::Result<std::optional<Anchor>> setAnchor(ports::Repository &repository, ports::Repository &witness,
                                              const AnchorAsk &ask, async::Monitor &monitor)
{
    const auto head = publishedHead(repository);
    if (!head || !*head)
        return head.transform([](const auto &) { return std::optional<Anchor>(); });
    QString refusal;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (const base::Result<> fetched = fetchAnchors(witness, monitor); !fetched)
            return base::failure(fetched);
        const base::Result<Tip> remote = witness.remoteTip(kAnchorBranch);
        if (!remote)
            return base::failure(remote);
        std::optional<Anchor> last;
        if (*remote) {
            const base::Result<Anchor> read = anchorAt(witness, **remote);
            if (!read)
                return base::failure(read);
            last = *read;
            // Somebody who publishes more quickly may have anchored what this machine has not fetched yet.
            const base::Result<bool> good =
                last->seq > (*head)->seq ? base::Result<bool>(true) : holds(repository, **head, *last);
            if (!good)
                return base::failure(good);
            if (!*good)
                return contradicted(*last);
        }
        if ((last && last->seq >= (*head)->seq) || !isDue(last, ask))
            return std::optional<Anchor>();
        const Anchor anchor{(*head)->seq, (*head)->hash, ask.now, ask.person};
        if (const base::Result<> followed = follow(witness, *remote); !followed)
            return base::failure(followed);
        if (const base::Result<> written = write(witness, *remote, anchor, monitor); !written)
            return base::failure(written);
        const base::Result<QString> sent = send(witness, *remote, monitor);
        if (!sent)
            return base::failure(sent);
        if (sent->isEmpty())
            return std::optional(anchor);
        refusal = *sent;
    }
    return base::failure(base::Errc::Denied,
                         Tr::tr("The second remote does not take the record's head. Ask who keeps it whether branch %1 "
                                "may be pushed to.")
                             .arg(kAnchorBranch),
                         refusal);
}

void checkAnchors(const AuditWalk &walk, const QList<Anchor> &anchors, AuditVerdict &verdict)
{
    for (const Anchor &anchor : anchors) {
        const bool there = anchor.seq <= qint64(walk.places.size());
        if (there && walk.places[std::size_t(anchor.seq - 1)].hash == anchor.head)
            continue;
        verdict.kind = there ? AuditVerdict::Kind::Forked : AuditVerdict::Kind::Missing;
        verdict.firstBad = anchor.seq;
        verdict.finding = there ? contradicted(anchor).error().message
                                : Tr::tr("The second remote holds record %1 of %2, which is not in the trail here: the "
                                         "trail was cut short, or this computer has not fetched it yet.")
                                      .arg(anchor.seq)
                                      .arg(anchor.at.toUTC().toString(Qt::ISODate));
        return;
    }
}

} // namespace backflow::governance

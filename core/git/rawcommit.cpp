#include "core/git/rawcommit.h"

#include "core/git/handles.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <git2.h>

namespace backflow::git {
namespace {

constexpr QByteArrayView kParent("parent ");
constexpr QByteArrayView kAuthor("author ");
constexpr QByteArrayView kSignature("gpgsig ");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

std::unexpected<base::Error> damaged(const model::CommitId &id)
{
    return base::failure(base::Errc::Corrupt, Tr::tr("The commit %1 is damaged.").arg(id.toString()));
}

/// The header's lines, one after another; a header that goes on over several is one of them, as it stands.
class Headers final
{
public:
    explicit Headers(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    /// Empty at the blank line that ends them, or where there is none.
    QByteArrayView next()
    {
        const qsizetype begin = m_at;
        qsizetype end = m_bytes.indexOf('\n', begin);
        if (end <= begin)
            return {};
        while (end + 1 < m_bytes.size() && m_bytes[end + 1] == ' ') {
            end = m_bytes.indexOf('\n', end + 1);
            if (end < 0)
                return {};
        }
        m_at = end + 1;
        return m_bytes.sliced(begin, end - begin);
    }
    qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool readAuthor(QByteArrayView line, ports::CommitInfo &info)
{
    Handle<git_signature> author;
    if (git_signature_from_buffer(out(author), line.sliced(kAuthor.size()).toByteArray().constData()) < 0)
        return false;
    info.authorName = QString::fromUtf8(author->name);
    info.authorEmail = QString::fromUtf8(author->email);
    info.when = QDateTime::fromSecsSinceEpoch(author->when.time, QTimeZone::UTC);
    return true;
}

} // namespace

base::Result<ports::SealedCommit> parseCommit(const model::CommitId &id, QByteArrayView bytes)
{
    ports::SealedCommit commit{{id, {}, {}, {}, {}, {}}, {}, {}};
    Headers headers(bytes);
    bool authored = false;
    for (QByteArrayView line = headers.next(); !line.isEmpty(); line = headers.next()) {
        if (line.startsWith(kParent)) {
            const auto parent = model::CommitId::fromHex(line.sliced(kParent.size()).toByteArray());
            if (!parent)
                return damaged(id);
            commit.info.parents += *parent;
        } else if (line.startsWith(kAuthor) && !authored) {
            authored = readAuthor(line, commit.info);
        } else if (line.startsWith(kSignature) && commit.signature.isEmpty()) {
            commit.signature = line.sliced(kSignature.size()).toByteArray().replace("\n ", "\n");
            const qsizetype begin = line.data() - bytes.data();
            commit.text.reserve(bytes.size());
            commit.text += bytes.first(begin);
            commit.text += bytes.sliced(headers.at());
        }
    }
    QByteArrayView message = bytes.sliced(headers.at());
    if (!authored || (!message.isEmpty() && !message.startsWith('\n')))
        return damaged(id);
    while (message.startsWith('\n'))
        message = message.sliced(1);
    commit.info.message = QString::fromUtf8(message);
    return commit;
}

} // namespace backflow::git

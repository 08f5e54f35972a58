#include "core/git/rawtree.h"

#include "core/git/giterror.h"
#include "core/git/oids.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <git2.h>

namespace backflow::git {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

constexpr qsizetype kIdBytes = 20;

} // namespace

base::Result<RawTree> RawTree::read(git_odb *odb, const RawId &id)
{
    RawTree tree;
    const git_oid oid = oidOf(id.data());
    if (const int code = git_odb_read(out(tree.m_object), odb, &oid); code < 0)
        return gitFailure(code, Tr::tr("A folder of the stored content could not be read."));
    if (git_odb_object_type(tree.m_object.get()) != GIT_OBJECT_TREE)
        return base::failure(base::Errc::Corrupt, Tr::tr("A folder of the stored content is damaged."));
    tree.m_bytes = QByteArrayView(static_cast<const char *>(git_odb_object_data(tree.m_object.get())),
                                  qsizetype(git_odb_object_size(tree.m_object.get())));
    return tree;
}

std::optional<RawEntry> RawTree::next()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    // "<mode in octal> <name>\0<id>"
    const qsizetype space = m_bytes.indexOf(' ', m_at);
    const char *end =
        space < 0
            ? nullptr
            : static_cast<const char *>(std::memchr(m_bytes.data() + space + 1, 0, size_t(m_bytes.size() - space - 1)));
    const qsizetype zero = end ? end - m_bytes.data() : -1;
    if (zero < 0 || m_bytes.size() - zero - 1 < kIdBytes) {
        m_damaged = true;
        m_at = m_bytes.size();
        return std::nullopt;
    }
    const QByteArrayView mode = m_bytes.sliced(m_at, space - m_at);
    RawEntry entry;
    entry.name = m_bytes.sliced(space + 1, zero - space - 1);
    entry.id = reinterpret_cast<const unsigned char *>(m_bytes.data()) + zero + 1;
    entry.isFolder = mode.startsWith('4');
    entry.isFile = mode.startsWith("100");
    m_at = zero + 1 + kIdBytes;
    return entry;
}

int compareEntries(const RawEntry &a, const RawEntry &b)
{
    const qsizetype common = std::min(a.name.size(), b.name.size());
    if (const int order = std::memcmp(a.name.data(), b.name.data(), size_t(common)); order != 0)
        return order;
    const auto behind = [common](const RawEntry &entry) -> int {
        if (entry.name.size() > common)
            return quint8(entry.name[common]);
        return entry.isFolder ? '/' : 0;
    };
    const int x = behind(a);
    const int y = behind(b);
    return x != y ? x - y : int(a.name.size() - b.name.size());
}

} // namespace backflow::git

#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/signer.h"

#include <QCoreApplication>
#include <git2.h>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

QByteArray taken(git_buf &buffer)
{
    const QByteArray bytes(buffer.ptr, qsizetype(buffer.size));
    git_buf_dispose(&buffer);
    return bytes;
}

} // namespace

ports::Signer &GitRepository::signer()
{
    if (!m_signer)
        m_signer = makeSigner();
    return *m_signer;
}

/// Source: Git's documentation, gitformat-signature: the header `gpgsig` behind the committer, its further lines
/// indented by a blank; the signature is over the commit without it.
base::Result<QByteArray> GitRepository::signedBytes(const QByteArray &bytes, bool must)
{
    if (signer().keyName().isEmpty() && !must)
        return bytes;
    const base::Result<QByteArray> signature = signer().sign(bytes);
    // A locked key keeps nobody from working; that the record is not signed shows.
    if (!signature && !must)
        return bytes;
    if (!signature)
        return base::failure(signature);
    const qsizetype headerEnd = bytes.indexOf("\n\n") + 1;
    return bytes.left(headerEnd) + "gpgsig " + signature->trimmed().replace("\n", "\n ") + '\n' +
           bytes.sliced(headerEnd);
}

base::Result<ports::CommitSignature> GitRepository::signatureOf(const model::CommitId &commit)
{
    git_oid id = oidOf(commit.raw());
    git_buf signature = GIT_BUF_INIT;
    git_buf content = GIT_BUF_INIT;
    const int code = git_commit_extract_signature(&signature, &content, m_repository.get(), &id, nullptr);
    const QByteArray armored = taken(signature);
    const QByteArray bytes = taken(content);
    if (code == GIT_ENOTFOUND)
        return ports::CommitSignature{};
    if (code < 0)
        return gitFailure(code, Tr::tr("The signature of a commit could not be read."));
    const base::Result<QString> key = signer().verify(bytes, armored);
    if (key)
        return ports::CommitSignature{*key, {}};
    return ports::CommitSignature{{}, key.error().message};
}

} // namespace backflow::git

#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/rawcommit.h"
#include "core/git/signer.h"

#include <QCoreApplication>
#include <git2.h>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

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

base::Result<ports::SealedCommit> GitRepository::sealedCommit(const model::CommitId &commit)
{
    const git_oid id = oidOf(commit.raw());
    Handle<git_odb_object> object;
    const int code = git_odb_read(out(object), m_odb.get(), &id);
    if (code == GIT_ENOTFOUND || (code == 0 && git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)) {
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The commit %1 is not in the local repository.").arg(commit.toString()));
    }
    if (code < 0)
        return gitFailure(code, Tr::tr("The commit %1 could not be read.").arg(commit.toString()));
    return parseCommit(commit, QByteArrayView(static_cast<const char *>(git_odb_object_data(object.get())),
                                              qsizetype(git_odb_object_size(object.get()))));
}

base::Result<ports::CommitSignature> GitRepository::sealOf(const ports::SealedCommit &commit)
{
    if (commit.signature.isEmpty())
        return ports::CommitSignature{};
    const base::Result<QString> key = signer().verify(commit.text, commit.signature);
    return key ? ports::CommitSignature{*key, {}} : ports::CommitSignature{{}, key.error().message};
}

base::Result<ports::CommitSignature> GitRepository::signatureOf(const model::CommitId &commit)
{
    return sealedCommit(commit).and_then([this](const ports::SealedCommit &sealed) { return sealOf(sealed); });
}

} // namespace backflow::git

#pragma once

#include "core/base/result.h"
#include "core/ports/repository.h"

#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::governance {

/// Reads a branch's commits and checks their signatures on threads of its own, while the caller does something else:
/// each commit is read once and each signature checked once, the oldest first. Begins when it is made; stops when it
/// goes.
class SignatureCrew final
{
public:
    using Open = std::function<base::Result<std::unique_ptr<ports::Repository>>()>;

    /// Of the first-parent history of `branch`; the signatures of its oldest `since` commits are left alone. `open` is
    /// called on each thread; there are as many as the machine has processors, unless told.
    SignatureCrew(Open open, const QString &branch, qint64 since, unsigned threads = 0);
    ~SignatureCrew();
    SignatureCrew(const SignatureCrew &) = delete;
    SignatureCrew &operator=(const SignatureCrew &) = delete;

    /// The branch, newest first, as soon as it is read; signatures may still be checked then.
    /// Errors: those of opening and of Repository.
    base::Result<QList<ports::CommitInfo>> commits();
    /// Waits for the signature of the commit at that place of commits(). Errors: as commits(), NotFound for one that
    /// was left alone.
    base::Result<ports::CommitSignature> signatureAt(qsizetype place);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace backflow::governance

#pragma once

#include "core/base/result.h"
#include "core/ports/repository.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace backflow::governance {

/// Checks the signatures of a branch's commits on threads of its own, while the caller does something else: each one
/// once, none by another's. Begins when it is made; stops when it goes.
class SignatureCrew final
{
public:
    using Open = std::function<base::Result<std::unique_ptr<ports::Repository>>()>;

    /// Of the first-parent history of `branch` but its oldest `since` commits. `open` is called on each thread; there
    /// are as many as the machine has processors, unless told.
    SignatureCrew(Open open, const QString &branch, qint64 since, unsigned threads = 0);
    ~SignatureCrew();
    SignatureCrew(const SignatureCrew &) = delete;
    SignatureCrew &operator=(const SignatureCrew &) = delete;

    struct Checked {
        model::CommitId commit;
        ports::CommitSignature signature;
    };
    /// Waits for the last one. Newest first. Errors: those of opening and of Repository, the first of any.
    base::Result<std::vector<Checked>> wait();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace backflow::governance

#pragma once

#include "core/base/error.h"
#include "core/governance/policyfile.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::governance {

/// The person at this machine, as Git and the keychain know them.
struct Actor {
    QString name;
    QString email;
    /// Name of the signing key that is here; empty = none.
    QString key;
    bool operator==(const Actor &) const = default;
};

/// What is known of the policy of a workspace, and of the person in it. Immutable.
struct Standing {
    enum class State {
        None,      ///< the workspace has no policy
        Trusted,   ///< in force
        Untrusted, ///< rolled back, replayed, altered, signed by the wrong key: see `problem`
        Expired,
    };
    State state = State::None;
    /// Of None and most Untrusted null.
    std::shared_ptr<const PolicyFile> policy;
    /// Commit of `backflow/policy`.
    QString commit;
    /// What is wrong, in a sentence.
    QString problem;
    /// Of Untrusted: it could not be read just now, and why. Nothing is allowed, but nothing was said about it either.
    std::optional<base::Errc> unread = {};
    /// Who signed the policy that is in force; empty = nobody, so anybody with access to the branch could change it.
    QString signedBy;
    /// `sha256:…` over the first policy this machine trusted: what people compare with each other.
    QString fingerprint;
    Actor actor;

    /// The person of the policy; null when it does not name them.
    const Person *person() const;
    /// True when a key of theirs, not only their e-mail address, says who they are.
    bool proven() const;
    /// Ids: the person's, or everyone's.
    QStringList roles() const;
    QString roleTitles() const;
};

/// `none`, `trusted`, `untrusted`, `expired`.
QString stateName(Standing::State state);

/// `0.10.0` > `0.9.3`; anything that is no number counts as 0.
bool olderVersion(const QString &version, const QString &than);

} // namespace backflow::governance

#pragma once

#include <QString>

namespace backflow::base {

/// What went wrong, coarse enough for a caller to branch on. The text of an Error is never branched on.
enum class Errc {
    Canceled,      ///< the person or the caller asked to stop
    InvalidInput,  ///< an argument, a file or a document is not what it must be
    Malformed,     ///< bytes that do not parse: XML, JSON, zip, SOAP
    TooLarge,      ///< a cap on size, depth or count was exceeded
    NotFound,      ///< the named thing does not exist
    AlreadyExists, ///< the named thing exists and must not
    Conflict,      ///< compare-and-swap lost, or undecided conflicts are left
    Stale,         ///< the target moved since the plan was made
    Denied,        ///< the policy or the org refuses this person
    Unauthorized,  ///< sign-in is missing, wrong or expired
    Offline,       ///< the org or the remote cannot be reached
    Timeout,       ///< no answer within the time allowed
    OrgFault,      ///< the org answered with a fault of its own
    OrgBusy,       ///< a transient refusal of the org: locked, limit, unavailable
    DeployFailed,  ///< the org refused or rolled back a deployment
    Unverified,    ///< read-back does not show what was deployed
    Unknown,       ///< it cannot be told whether an effect took place: a person has to look
    Corrupt,       ///< stored data fails its own check: hash chain, object id
    ReadOnly,      ///< the store or the repository cannot be written
    DiskFull,      ///< no space left
    Io,            ///< any other file or database failure
    Unsupported,   ///< the org, the type or this build cannot do that
};

/// The kebab-case name of a code: `not-found`. Used in --json output and logs; stable.
QString errcName(Errc code);

/// A failure. `message` is one translated sentence a user can act on; `detail` is for the log, with secrets removed.
struct Error {
    Errc code = Errc::Unknown;
    QString message;
    QString detail;
    bool operator==(const Error &) const = default;
};

} // namespace backflow::base

#pragma once

#include <QString>

namespace backflow::base {

/// The text with everything that looks like a Salesforce token, a bearer header, a JWT, a refresh token, a client
/// secret or a password in a URL replaced by `[removed]`. Everything that goes to a log or into Error::detail passes
/// through it.
QString redact(QString text);

} // namespace backflow::base

#pragma once

namespace backflow::git {

/// The helper program: reads one request from its input, has that conversation with the remote, writes the answer to
/// its output and ends the process. Ends at once, wherever it is, when its input ends: whoever asked is gone then.
[[noreturn]] void serveRemote();

} // namespace backflow::git

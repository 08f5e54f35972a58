#include "app/services/processguard.h"
#include "core/git/remoteservice.h"

/// backflow-git: one conversation with a Git server, for another program of Backflow (core/git/helperremote.h).
int main()
{
    backflow::services::guardProcess();
    backflow::git::serveRemote();
}

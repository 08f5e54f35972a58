#include "core/git/library.h"

#include <QtEnvironmentVariables>
#include <git2.h>

namespace backflow::git {
namespace {

constexpr int kServerPatienceMs = 120'000;
constexpr int kConnectPatienceMs = 30'000;
/// Of one pack that is received, far above what an org's history holds.
constexpr size_t kMostObjectsOfAPack = 20'000'000;
/// Of one object there. A team's own branches may hold what Git hosts take, which is less.
constexpr size_t kMostBytesOfAnObject = size_t(256) * 1024 * 1024;

} // namespace

int serverPatienceMs()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("BACKFLOW_GIT_TIMEOUT_SECONDS", &ok);
    return ok && asked > 0 ? asked * 1000 : kServerPatienceMs;
}

void setUpLibrary()
{
    static const int once = [] {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        // Each open pack holds a file handle; macOS gives a program 256 of them.
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_FILE_LIMIT, size_t(64));
        // Comparing goes through the same folders more than once. Those of a large org's classes have megabytes.
        git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, int(GIT_OBJECT_TREE), size_t(8) * 1024 * 1024);
        git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, kMostObjectsOfAPack);
        git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECT_SIZE, kMostBytesOfAnObject);
        git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, kConnectPatienceMs);
        // Nothing else ends that wait within libgit2.
        git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, serverPatienceMs());
        return 0;
    }();
    Q_UNUSED(once)
}

} // namespace backflow::git

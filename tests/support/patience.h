#pragma once
// How long tests wait for what has to come. Qt's own QTRY_… give up after five seconds, and then a slow or a busy
// machine fails what is right; here they wait a minute, which costs nothing where it comes at once.

#include <QTest>
#include <chrono>

namespace backflow::tests {

/// What has not come by then never comes.
inline constexpr std::chrono::milliseconds kPatience{60'000};

/// Runs the event loop until `there()`; false when it never came.
template <class Condition>
bool waitFor(Condition there)
{
    return QTest::qWaitFor(there, int(kPatience.count()));
}

} // namespace backflow::tests

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#undef QTRY_COMPARE_NE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, backflow::tests::kPatience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, backflow::tests::kPatience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, backflow::tests::kPatience)
#define QTRY_COMPARE_NE(expr, unwanted) QTRY_COMPARE_NE_WITH_TIMEOUT(expr, unwanted, backflow::tests::kPatience)

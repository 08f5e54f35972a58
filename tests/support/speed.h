#pragma once
// Bars of time, on machines of any speed.

#include <QString>
#include <QStringList>
#include <QtEnvironmentVariables>
#include <algorithm>
#include <array>
#include <ctime>

namespace backflow::tests {

/// Processor time of this thread, in milliseconds: what other programs take of the machine is not in it. Of the whole
/// program where the system does not tell.
inline double threadMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

/// How many times as long as on the machine the bars were set on a piece of work takes here and now: words made, sorted
/// and joined, which is what windows do. Not less than 1: a quick machine has no stricter bars.
inline double slowness()
{
    constexpr double kThereMs = 5;
    constexpr int kWords = 30'000;
    std::array<double, 5> took{};
    for (double &one : took) {
        const double before = threadMs();
        QStringList words;
        for (int i = 0; i < kWords; ++i)
            words.append(QString::number((i * 7919) % 1'000'003));
        words.sort();
        const QString all = words.join(u' ');
        one = threadMs() - before + (all.isEmpty() ? 1 : 0);
    }
    std::ranges::sort(took);
    return std::max(1.0, took[took.size() / 2] / kThereMs);
}

/// The bar for something measured in a test: as it is on the machine it was set for, longer by as much as this one is
/// slower, and three times as long where many programs share a machine (CI). The bar itself is held by `./run bench`.
inline double allowed(double ms)
{
    return ms * slowness() * (qEnvironmentVariableIsSet("CI") ? 3 : 1);
}

} // namespace backflow::tests

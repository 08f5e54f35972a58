#pragma once

#include <QDir>
#include <QFile>
#include <QList>
#include <cstring>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace backflow::tests {

/// What a process holds at one moment.
struct Holding {
    double hours = 0;
    /// As it goes about its work: freed memory stays with it (base::keepMemory).
    double resident = 0;
    /// With what is free given back to the system; `own` without the pages of programs and libraries, which come into
    /// memory as their code is first run and go when others need the place.
    double atRest = 0;
    double own = 0;
    /// Asked of the heap and not freed.
    double inUse = 0;
    int descriptors = 0;
    int threads = 0;

    /// Of this process; only where there is /proc.
    static Holding now(double hours)
    {
        Holding holding;
        holding.hours = hours;
        holding.resident = status("VmRSS:") / 1024;
#ifdef __GLIBC__
        const auto heap = mallinfo2();
        holding.inUse = double(heap.uordblks + heap.hblkhd) / (1024 * 1024);
        malloc_trim(0);
#endif
        holding.atRest = status("VmRSS:") / 1024;
        holding.own = status("RssAnon:") / 1024;
        holding.threads = int(status("Threads:"));
        const QDir open(QStringLiteral("/proc/self/fd"));
        holding.descriptors = int(open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
        return holding;
    }

private:
    static double status(const char *name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf(name);
        return at < 0 ? 0 : text.mid(at + qsizetype(std::strlen(name)), 40).simplified().split(' ').first().toDouble();
    }
};

/// Least squares: megabytes an hour.
inline double slopeOf(const QList<Holding> &samples, double Holding::*what)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const Holding &sample : samples) {
        n += 1;
        x += sample.hours;
        y += sample.*what;
        xx += sample.hours * sample.hours;
        xy += sample.hours * (sample.*what);
    }
    const double spread = n * xx - x * x;
    return spread > 0 ? (n * xy - x * y) / spread : 0;
}

} // namespace backflow::tests

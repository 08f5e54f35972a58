#pragma once

#include <QDir>
#include <QFile>
#include <QList>

namespace backflow::tests {

/// What a process holds at one moment.
struct Holding {
    double hours = 0;
    double megabytes = 0;
    int descriptors = 0;
    int threads = 0;

    /// Of this process; only where there is /proc.
    static Holding now(double hours)
    {
        Holding holding;
        holding.hours = hours;
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmRSS:"))
                    holding.megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
                if (line.startsWith("Threads:"))
                    holding.threads = line.mid(8).trimmed().toInt();
            }
        }
        holding.descriptors = int(QDir(QStringLiteral("/proc/self/fd"))
                                      .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                      .size());
        return holding;
    }
};

/// Least squares: megabytes an hour.
inline double slopeOf(const QList<Holding> &samples)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const Holding &sample : samples) {
        n += 1;
        x += sample.hours;
        y += sample.megabytes;
        xx += sample.hours * sample.hours;
        xy += sample.hours * sample.megabytes;
    }
    const double spread = n * xx - x * x;
    return spread > 0 ? (n * xy - x * y) / spread : 0;
}

} // namespace backflow::tests

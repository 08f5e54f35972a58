#pragma once
// A display, a bus of D-Bus and one of accessibility, and the program on them: nobody's own.

#include "accessibilitybus.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace backflow::tests {

class ReaderSession final
{
public:
    ReaderSession() = default;
    ~ReaderSession();
    ReaderSession(const ReaderSession &) = delete;
    ReaderSession &operator=(const ReaderSession &) = delete;

    /// What this machine lacks, empty when all is there.
    static QString lacking();
    /// Starts display, buses and program, and waits until its window is told of. Empty, or what failed.
    QString start(const QString &program, const QStringList &arguments);
    Accessible window() const { return m_window; }
    /// A key struck as on a keyboard, by its X keysym, into whatever has the focus.
    static bool strike(int keysym);
    /// Alt and a key, by its X keycode.
    static bool strikeWithAlt(int keycode);

private:
    /// Started, and its first line read if asked for; null when it did not start.
    std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments,
                                  QByteArray *firstLine = nullptr);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    // In the order of their start; they end in the other one.
    std::unique_ptr<QProcess> m_display;
    std::unique_ptr<QProcess> m_sessionBus;
    std::unique_ptr<QProcess> m_launcher;
    std::unique_ptr<QProcess> m_program;
    Accessible m_window;
};

} // namespace backflow::tests

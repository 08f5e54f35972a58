#pragma once

#include "core/async/monitor.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ctl {

/// Text from outside as it may go to a terminal: control characters become visible, so that a component's name cannot
/// drive the terminal.
QString shown(const QString &text);

/// One line or a block to stdout, ended by a line feed.
void print(const QString &text);
/// Same to stderr.
void printError(const QString &text);

/// Columns under each other, two spaces between them; the last one as long as it is.
QString table(const QList<QStringList> &rows);

/// True when stdin is a terminal: only then may a command ask anything.
bool hasTerminal();
/// A line typed on the terminal that is not shown while it is. Nothing when nobody answered: Ctrl-C, or no terminal.
std::optional<QByteArray> askHidden(const QString &question);
/// The same, shown.
std::optional<QString> ask(const QString &question);

/// Progress on stderr: one living line on a terminal, elsewhere at most a line a second. Ctrl-C and SIGTERM ask to
/// stop, a second one ends the program at once.
class ConsoleMonitor final : public async::Monitor
{
public:
    explicit ConsoleMonitor(bool quiet);
    ~ConsoleMonitor() override;
    bool stopped() const override;
    void advance(qint64 done, qint64 total) override;
    void say(const QString &text) override;
    /// A line that stays, whatever comes after it.
    void note(const QString &text);

private:
    void show();

    bool m_quiet;
    bool m_live;
    QString m_text;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_sinceLine;
    bool m_lineOpen = false;
};

} // namespace backflow::ctl

#include "app/ctl/console.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace backflow::ctl {
namespace {

volatile std::sig_atomic_t g_stop = 0;

void askToStop(int signal)
{
    g_stop = 1;
    std::signal(signal, SIG_DFL);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString shown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool drives = (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
                            (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (drives)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

void print(const QString &text)
{
    write(stdout, text.endsWith(u'\n') ? text : text + u'\n');
}

void printError(const QString &text)
{
    write(stderr, text.endsWith(u'\n') ? text : text + u'\n');
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths += 0;
            widths[i] = qMax(widths[i], shown(row.at(i)).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = shown(row.at(i));
            line += i + 1 < row.size() ? cell.leftJustified(widths.at(i) + 2) : cell;
        }
        text += line.trimmed().isEmpty() ? QStringLiteral("\n") : line + u'\n';
    }
    return text;
}

bool hasTerminal()
{
    return isTerminal(stdin);
}

ConsoleMonitor::ConsoleMonitor(bool quiet)
    : m_quiet(quiet)
    , m_live(isTerminal(stderr))
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

ConsoleMonitor::~ConsoleMonitor()
{
    if (m_lineOpen)
        write(stderr, QStringLiteral("\r\033[K"));
}

bool ConsoleMonitor::stopped() const
{
    return g_stop != 0;
}

void ConsoleMonitor::advance(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (m_live)
        show();
}

void ConsoleMonitor::say(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_done = m_total = 0;
    show();
}

void ConsoleMonitor::note(const QString &text)
{
    if (m_quiet)
        return;
    write(stderr, (m_lineOpen ? QStringLiteral("\r\033[K") : QString()) + shown(text) + u'\n');
    m_lineOpen = false;
    m_text.clear();
}

void ConsoleMonitor::show()
{
    constexpr qint64 kPause = 1000;
    if (m_quiet || (!m_live && m_sinceLine.isValid() && m_sinceLine.elapsed() < kPause))
        return;
    m_sinceLine.start();
    QString line = shown(m_text);
    if (m_total > 0)
        line += QStringLiteral(" %1/%2").arg(m_done).arg(m_total);
    write(stderr, m_live ? QStringLiteral("\r\033[K") + line : line + u'\n');
    m_lineOpen = m_live;
}

} // namespace backflow::ctl

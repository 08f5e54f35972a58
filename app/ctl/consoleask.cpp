// What a command asks a person at the terminal.
#include "app/ctl/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace backflow::ctl {

namespace {

/// While it lives what is typed does not show, and Ctrl-C ends the line instead of the program: a terminal that is left
/// without its echo would be of no use any more.
class Hidden final
{
public:
#ifdef Q_OS_WIN
    Hidden()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_mode);
        SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Hidden() { SetConsoleMode(m_input, m_mode); }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
#else
    Hidden()
    {
        struct sigaction leave = {};
        leave.sa_handler = [](int) {}; // without SA_RESTART the read ends
        sigaction(SIGINT, &leave, &m_interrupt);
        tcgetattr(STDIN_FILENO, &m_mode);
        termios quiet = m_mode;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Hidden()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
        sigaction(SIGINT, &m_interrupt, nullptr);
    }

private:
    termios m_mode = {};
    struct sigaction m_interrupt = {};
#endif
public:
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
};

std::optional<QByteArray> line()
{
    QByteArray typed;
    for (;;) {
        const int c = std::fgetc(stdin);
        if (c == '\n')
            return typed;
        if (c == EOF) {
            std::clearerr(stdin);
            return std::nullopt;
        }
        if (c != '\r')
            typed += char(c);
    }
}

void prompt(const QString &question)
{
    const QByteArray words = (shown(question) + u' ').toUtf8();
    std::fwrite(words.constData(), 1, std::size_t(words.size()), stderr);
    std::fflush(stderr);
}

} // namespace

std::optional<QByteArray> askHidden(const QString &question)
{
    if (!hasTerminal())
        return std::nullopt;
    prompt(question);
    std::optional<QByteArray> typed;
    {
        const Hidden hidden;
        typed = line();
    }
    std::fputc('\n', stderr);
    return typed;
}

std::optional<QString> ask(const QString &question)
{
    if (!hasTerminal())
        return std::nullopt;
    prompt(question);
    return line().transform([](const QByteArray &typed) { return QString::fromUtf8(typed).trimmed(); });
}

} // namespace backflow::ctl

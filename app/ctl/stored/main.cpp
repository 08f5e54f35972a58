#include "app/ctl/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Beside this program, as it is built, or where it is installed.
QString orgProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {folder + u"/backflowctl-orgs"_s, folder + u"/" BACKFLOW_LIBEXEC "/backflowctl-orgs"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

/// The process goes on as the other program, so its input, signals and exit code are that one's.
base::Result<> passOn()
{
    const QString program = orgProgram();
    if (program.isEmpty())
        return base::failure(base::Errc::NotFound,
                             u"The program backflowctl-orgs, which reaches orgs, is not installed beside this one."_s);
    std::vector<QByteArray> texts;
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    execv(QFile::encodeName(program).constData(), words.data());
    return base::failure(base::Errc::Io,
                         u"%1 cannot be started: %2."_s.arg(program, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

const Program kProgram{services::openStored, passOn};

} // namespace backflow::ctl

int main(int argc, char **argv)
{
    return backflow::ctl::run(argc, argv);
}

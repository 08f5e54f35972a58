#include "app/ctl/foldertree.h"

#include <QFile>
#include <filesystem>
#include <system_error>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

fs::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return fs::path(path.toStdWString());
#else
    return fs::path(QFile::encodeName(path).toStdString());
#endif
}

QString nameOf(const fs::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.filename().wstring());
#else
    return QFile::decodeName(QByteArray::fromStdString(path.filename().native()));
#endif
}

std::unexpected<base::Error> unreadable(const QString &folder, const std::error_code &why)
{
    const auto code = why == std::errc::no_such_file_or_directory ? base::Errc::NotFound : base::Errc::Io;
    return base::failure(code,
                         u"The folder %1 cannot be read: %2."_s.arg(folder, QString::fromStdString(why.message())));
}

} // namespace

base::Result<FolderTree> filesBelow(const QString &folder, const metadata::IgnoreRules &rules, const QString &prefix,
                                    async::Monitor &monitor)
{
    FolderTree tree;
    QStringList open{QString()};
    while (!open.isEmpty()) {
        if (monitor.stopped())
            return base::failure(base::Errc::Canceled, u"Stopped, as asked. Nothing was written."_s);
        const QString below = open.takeLast();
        const QString path = folder + u'/' + below;
        std::error_code error;
        fs::directory_iterator entry(nativePath(path), error);
        if (error)
            return unreadable(path, error);
        for (; entry != fs::directory_iterator(); entry.increment(error)) {
            if (error)
                return unreadable(path, error);
            const QString name = below + nameOf(entry->path());
            std::error_code unknown;
            const bool link = entry->is_symlink(unknown);
            const bool directory = !link && entry->is_directory(unknown);
            if (rules.ignoresEntry(prefix + name, directory))
                continue;
            if (link)
                tree.links.append(name);
            else if (directory)
                open.append(name + u'/');
            else if (entry->is_regular_file(unknown))
                tree.files.append(name);
        }
        if (error)
            return unreadable(path, error);
    }
    tree.files.sort();
    tree.links.sort();
    return tree;
}

} // namespace backflow::ctl

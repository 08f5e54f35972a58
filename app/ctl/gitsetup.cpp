#include "app/ctl/gitsetup.h"

#include "app/ctl/gitpatterns.h"
#include "app/ctl/markedblock.h"
#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMergeSection("[merge \"backflow\"]");
constexpr QByteArrayView kDiffSection("[diff \"backflow\"]");
constexpr QByteArrayView kProgram("# program: ");
constexpr QByteArrayView kPoliciesOff("# rules that are off: ");

/// One word of a POSIX shell, which is what Git hands commands to on every system.
QByteArray shellWord(const QString &text)
{
    return '\'' + text.toUtf8().replace("'", "'\\''") + '\'';
}

/// A value between double quotes of Git's configuration.
QByteArray configValue(QByteArray text)
{
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
}

/// The program as the start of a merge driver's command line, where % is special.
QByteArray driverCommand(const GitSetup &setup, const char *rest)
{
    QByteArray command = shellWord(setup.program).replace("%", "%%");
    for (const QString &policy : setup.policiesOff)
        command += " --policy=" + policy.toUtf8() + "=off";
    return configValue(command + rest);
}

base::Result<std::optional<QByteArray>> readIfThere(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto bytes = base::readWhole(path);
    if (!bytes)
        return base::failure(bytes);
    return std::optional(*bytes);
}

base::Result<QByteArrayList> linesIn(const QString &path)
{
    const auto bytes = readIfThere(path);
    if (!bytes)
        return base::failure(bytes);
    if (!*bytes)
        return QByteArrayList();
    auto lines = blockIn(**bytes);
    if (!lines)
        return base::failure(lines.error().code, path + u": "_s + lines.error().message);
    return lines->value_or(QByteArrayList());
}

/// Writes what a link points to, so that linked dotfiles stay links. The file's permissions stay.
base::Result<> write(const QString &path, const QByteArray &bytes)
{
    const QString place = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    if (!QDir().mkpath(QFileInfo(place).absolutePath()))
        return base::failure(base::Errc::Io, u"The folder %1 cannot be made."_s.arg(QFileInfo(place).absolutePath()));
    const auto permissions = QFileInfo::exists(place)
                                 ? QFile::permissions(place)
                                 : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (const base::Result<> written = base::writeDurably(place, bytes); !written)
        return written;
    QFile::setPermissions(place, permissions);
    return {};
}

/// True when the file changed.
base::Result<bool> update(const QString &path, const QByteArrayList &lines)
{
    const auto old = readIfThere(path);
    if (!old)
        return base::failure(old);
    if (lines.isEmpty()) {
        if (!*old)
            return false;
        const auto rest = withoutBlock(**old);
        if (!rest)
            return base::failure(rest.error().code, path + u": "_s + rest.error().message);
        if (*rest && **rest == **old)
            return false;
        if (*rest) {
            if (const base::Result<> written = write(path, **rest); !written)
                return base::failure(written);
        } else if (!QFile::remove(path)) {
            return base::failure(base::Errc::Io, u"%1 cannot be removed."_s.arg(path));
        }
        return true;
    }
    const auto bytes = withBlock(*old, lines);
    if (!bytes)
        return base::failure(bytes.error().code, path + u": "_s + bytes.error().message);
    if (*old && **old == *bytes)
        return false;
    if (const base::Result<> written = write(path, *bytes); !written)
        return base::failure(written);
    return true;
}

} // namespace

QByteArrayList configLines(const GitSetup &setup)
{
    if (setup.isEmpty())
        return {};
    QByteArrayList lines = {kProgram.toByteArray() + setup.program.toUtf8()};
    if (setup.merge) {
        if (!setup.policiesOff.isEmpty())
            lines += kPoliciesOff.toByteArray() + setup.policiesOff.join(u',').toUtf8();
        lines += {kMergeSection.toByteArray(), "\tname = Salesforce metadata by entry (Backflow)",
                  "\tdriver = " + driverCommand(setup, " %O %A %B %L %P %S %X %Y"),
                  // Histories that crossed have no single common version; Git makes one by merging them.
                  "\trecursive = backflow-base", "[merge \"backflow-base\"]",
                  "\tname = common version of crossed histories (Backflow)",
                  "\tdriver = " + driverCommand(setup, " --virtual-base %O %A %B %L %P")};
    }
    if (setup.diff)
        lines += {kDiffSection.toByteArray(), "\ttextconv = " + configValue(shellWord(setup.program) + " --textconv")};
    return lines;
}

QByteArrayList attributeLines(const GitSetup &setup)
{
    QByteArrayList lines;
    for (const QString &kind : kGitKinds) {
        const bool merged = setup.merge && setup.kinds.contains(kind);
        const bool shown = setup.diff && kind == u"xml";
        if (!merged && !shown)
            continue;
        const QByteArray attributes = QByteArray(merged ? " merge=backflow" : "") + (shown ? " diff=backflow" : "");
        for (const QByteArray &pattern : gitPatterns(kind))
            lines += pattern + attributes;
    }
    return lines;
}

base::Result<GitSetup> readSetup(const GitFiles &files)
{
    const auto config = linesIn(files.config);
    if (!config)
        return base::failure(config);
    const auto attributes = linesIn(files.attributes);
    if (!attributes)
        return base::failure(attributes);
    GitSetup setup;
    setup.merge = config->contains(kMergeSection);
    setup.diff = config->contains(kDiffSection);
    for (const QByteArray &line : *config) {
        if (line.startsWith(kProgram))
            setup.program = QString::fromUtf8(line.sliced(kProgram.size()));
        if (line.startsWith(kPoliciesOff))
            setup.policiesOff = QString::fromUtf8(line.sliced(kPoliciesOff.size())).split(u',');
    }
    for (const QString &kind : kGitKinds) {
        const QByteArray first = gitPatterns(kind).first() + ' ';
        const auto isMerged = [&](const QByteArray &line) { return line.startsWith(first) && line.contains("merge="); };
        if (std::ranges::any_of(*attributes, isMerged))
            setup.kinds += kind;
    }
    return setup;
}

base::Result<QStringList> writeSetup(const GitFiles &files, const GitSetup &setup)
{
    QStringList changed;
    // The attributes go first on the way out and last on the way in: Git never sees one that names an unknown driver.
    QList<std::pair<QString, QByteArrayList>> order = {{files.config, configLines(setup)},
                                                       {files.attributes, attributeLines(setup)}};
    if (setup.isEmpty())
        std::reverse(order.begin(), order.end());
    for (const auto &[path, lines] : std::as_const(order)) {
        const auto done = update(path, lines);
        if (!done)
            return base::failure(done);
        if (*done)
            changed += path;
    }
    return changed;
}

} // namespace backflow::ctl

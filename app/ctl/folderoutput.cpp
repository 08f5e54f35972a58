#include "app/ctl/convertoutput.h"
#include "core/archive/zipnames.h"
#include "core/base/durablefile.h"
#include "core/metadata/labelfiles.h"
#include "core/metadata/places.h"
#include "core/metadata/sourcepaths.h"
#include "core/xml/document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <array>
#include <cerrno>
#include <filesystem>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::Errc;
using base::failure;
using base::Result;

namespace {

constexpr int kMaxSlots = 16;
const QString kLabels = u"labels/CustomLabels.labels-meta.xml"_s;
/// What any file system in use takes for one part of a path.
constexpr qsizetype kMaxPart = 255;
constexpr qsizetype kShownNames = 5;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString shownNames(const QStringList &names)
{
    QString shown = names.first(qMin(names.size(), kShownNames)).join(u", "_s);
    if (names.size() > kShownNames)
        shown += u", … (%1 in all)"_s.arg(names.size());
    return shown;
}

Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        return std::unexpected(base::fileError(path, errno));
    return {};
}

bool sameBytes(const QString &one, const QString &other)
{
    QFile a(one);
    QFile b(other);
    return a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly) && a.size() == b.size() &&
           a.readAll() == b.readAll();
}

/// An object's own file that says nothing: all there was to say are its children.
bool isEmptyParent(const QString &staged, const QString &place)
{
    if (metadata::placeInSource(place).kind != metadata::FileKind::Parent)
        return false;
    const auto document = xml::Document::parse(base::readWhole(staged).value_or(QByteArray()));
    return document && !document->root().hasChildElements();
}

/// Everything is written beside the target first and moved there at the end.
class FolderOutput final : public ConvertOutput
{
public:
    FolderOutput(QString target, bool force, std::shared_ptr<const ProjectTarget> project)
        : m_target(std::move(target))
        , m_force(force)
        , m_there(QFileInfo::exists(m_target))
        , m_project(std::move(project))
        , m_staging(m_there ? m_target + u"/.backflow-convert-XXXXXX"_s : m_target + u".backflow-XXXXXX"_s)
    {
    }

    Result<> open() const
    {
        if (!m_staging.isValid())
            return failure(Errc::Io, u"%1 cannot be written: %2"_s.arg(m_target, m_staging.errorString()));
        return {};
    }

    Result<> prepare(int slot, Outgoing &outgoing) override
    {
        for (metadata::MetadataFile &file : outgoing.unit.files) {
            if (auto written = stage(m_made.at(size_t(slot)), file.path, file.bytes); !written)
                return written;
            file.bytes.clear();
        }
        return {};
    }

    Result<> take(const Outgoing &outgoing) override
    {
        for (const metadata::MetadataFile &file : outgoing.unit.files) {
            if (auto admitted = admit(file.path); !admitted)
                return admitted;
        }
        return {};
    }

    Result<> takeFile(const QString &path, const QByteArray &bytes) override
    {
        if (auto written = stage(m_made.front(), path, bytes); !written)
            return written;
        return admit(path);
    }

    Result<> finish(async::Monitor &monitor) override
    {
        if (!m_there)
            return becomeTarget();
        QList<Move> moves = plannedMoves();
        if (m_project) {
            if (auto spread = spreadLabels(moves); !spread)
                return spread;
            tellLeftBehind();
        }
        m_files = static_cast<int>(moves.size());
        if (auto free = mayOverwrite(moves); !free)
            return free;
        for (qsizetype i = 0; i < moves.size(); ++i) {
            if (auto moved = move(moves.at(i)); !moved)
                return moved;
            monitor.advance(i + 1, moves.size());
        }
        return {};
    }

private:
    struct Move {
        QString from;
        QString to;
    };

    Result<> stage(QSet<QString> &made, const QString &path, const QByteArray &bytes) const
    {
        if (auto fits = fitsOnDisk(path); !fits)
            return fits;
        const QString full = m_staging.path() + u'/' + path;
        const QString folder = folderOf(full);
        if (!made.contains(folder)) {
            if (!QDir().mkpath(folder))
                return failure(Errc::Io, u"The folder %1 cannot be made."_s.arg(folderOf(path)));
            made.insert(folder);
        }
        return writeNew(full, bytes);
    }

    static Result<> fitsOnDisk(const QString &path)
    {
        for (const QStringView part : QStringTokenizer(path, u'/')) {
            if (part.toUtf8().size() > kMaxPart)
                return failure(Errc::InvalidInput, u"%1 cannot be a file: \"%2…\" is longer than %3 bytes."_s
                                                       .arg(path.left(200), part.left(60).toString())
                                                       .arg(kMaxPart));
        }
        return {};
    }

    Result<> admit(const QString &path)
    {
        ++m_files;
        m_paths.append(path);
        if (const QString why = m_names.refusal(path); !why.isEmpty())
            return failure(Errc::InvalidInput, u"%1 cannot be written: %2."_s.arg(path.left(300), why));
        if (const QString why = archive::unportable(path); !why.isEmpty() && m_unportable.size() < kShownNames) {
            m_unportable.append(path);
            notes.append(u"%1 cannot be checked out on Windows: %2."_s.arg(path.left(300), why));
        }
        return {};
    }

    Result<> becomeTarget()
    {
        // The folder of a temporary name is for its owner alone.
        QFile::setPermissions(m_staging.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                    QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                                    QFile::ExeOther);
        std::error_code error;
        std::filesystem::rename(m_staging.path().toStdU16String(), m_target.toStdU16String(), error);
        if (error)
            return failure(Errc::Io,
                           u"%1 cannot be written: %2."_s.arg(m_target, QString::fromStdString(error.message())));
        m_staging.setAutoRemove(false);
        return {};
    }

    QList<Move> plannedMoves()
    {
        QList<Move> moves;
        QStringList ignored;
        for (const QString &path : std::as_const(m_paths)) {
            const bool component = m_project && path.startsWith(metadata::kPackageRoot);
            const QString place = component ? path.sliced(metadata::kPackageRoot.size()) : path;
            const QString to = component ? m_project->locations.pathOf(place) : path;
            if (component && m_project->rules.ignores(to)) {
                ignored.append(to);
                continue;
            }
            const QString staged = m_staging.path() + u'/' + path;
            if (component && m_project->locations.isMissingFromItsFolder(place) && isEmptyParent(staged, place))
                continue;
            if (component)
                m_places.insert(place);
            moves.append({staged, to});
        }
        if (!ignored.isEmpty())
            notes.append(u"Not written, as .forceignore says: %1"_s.arg(shownNames(ignored)));
        return moves;
    }

    /// A project keeps its labels in files of its own choice.
    Result<> spreadLabels(QList<Move> &moves)
    {
        const QStringList &paths = m_project->locations.labelFiles();
        const QString staged = m_staging.path() + u'/' + metadata::kPackageRoot + kLabels;
        const auto all = std::ranges::find(moves, staged, &Move::from);
        if (all == moves.end() || paths.isEmpty())
            return {};
        QList<QByteArray> existing;
        qsizetype forNew = 0;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            existing.append(base::readWhole(m_target + u'/' + paths.at(i)).value_or(QByteArray()));
            if (paths.at(i) == all->to)
                forNew = i;
        }
        const Result<QByteArray> bytes = base::readWhole(staged);
        const auto spread =
            bytes ? metadata::spreadLabels(*bytes, existing, forNew) : Result<QList<QByteArray>>(failure(bytes));
        if (!spread)
            return failure(spread);
        moves.erase(all);
        m_places.remove(kLabels);
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (spread->at(i).isEmpty())
                continue;
            const QString part = u"labels-%1.xml"_s.arg(i);
            if (auto written = stage(m_made.front(), part, spread->at(i)); !written)
                return written;
            moves.append({m_staging.path() + u'/' + part, paths.at(i)});
            m_places.insert(metadata::packagePath(paths.at(i)).value_or(kLabels));
        }
        return {};
    }

    void tellLeftBehind()
    {
        const QStringList left = m_project->locations.leftBehind(m_places);
        if (!left.isEmpty())
            notes.append(u"Files their component no longer has, left where they are: %1"_s.arg(shownNames(left)));
    }

    /// Files that are there with the same content are no obstacle.
    Result<> mayOverwrite(QList<Move> &moves) const
    {
        QStringList others;
        moves.removeIf([this, &others](const Move &move) {
            const QString to = m_target + u'/' + move.to;
            if (!QFileInfo::exists(to))
                return false;
            const bool same = sameBytes(move.from, to);
            if (!same)
                others.append(move.to);
            return same;
        });
        if (m_force || others.isEmpty())
            return {};
        return failure(Errc::AlreadyExists,
                       u"In %1 there are other files of these names; --force writes over them: %2"_s.arg(
                           m_target, shownNames(others)));
    }

    Result<> move(const Move &move) const
    {
        const QString to = m_target + u'/' + move.to;
        if (!QDir().mkpath(folderOf(to)))
            return failure(Errc::Io, u"The folder %1 cannot be made."_s.arg(folderOf(to)));
        std::error_code error;
        std::filesystem::rename(move.from.toStdU16String(), to.toStdU16String(), error);
        if (error)
            return failure(Errc::Io, u"%1 cannot be written: %2."_s.arg(to, QString::fromStdString(error.message())));
        return {};
    }

    QString m_target;
    bool m_force;
    bool m_there;
    std::shared_ptr<const ProjectTarget> m_project;
    QTemporaryDir m_staging;
    /// Folders made so far, one set a slot.
    std::array<QSet<QString>, kMaxSlots> m_made;
    archive::NameGuard m_names;
    QStringList m_paths;
    /// In the package, of what goes into a project.
    QSet<QString> m_places;
    QStringList m_unportable;
};

} // namespace

Result<std::unique_ptr<ConvertOutput>> folderOutput(const QString &path, bool force,
                                                    std::shared_ptr<const ProjectTarget> project)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(Errc::AlreadyExists, u"%1 is a file, not a folder."_s.arg(path));
    const bool full = info.exists() && !QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    if (full && !project && !force)
        return failure(Errc::AlreadyExists, u"%1 has something in it already; --force writes into it."_s.arg(path));
    if (!QDir().mkpath(info.absolutePath()))
        return failure(Errc::Io, u"The folder %1 cannot be made."_s.arg(info.absolutePath()));
    auto output = std::make_unique<FolderOutput>(info.absoluteFilePath(), force, std::move(project));
    if (auto opened = output->open(); !opened)
        return failure(opened);
    return output;
}

} // namespace backflow::ctl

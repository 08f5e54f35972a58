#include "core/snapshot/sidespec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

bool isHex(const QString &text)
{
    constexpr qsizetype kLeast = 7;
    constexpr qsizetype kMost = 40;
    return text.size() >= kLeast && text.size() <= kMost &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// A day stands for its end.
std::optional<QDateTime> timeOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day.endOfDay().toUTC();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

/// Takes `@…` off the end of the name.
base::Result<> takeMoment(SideSpec &spec)
{
    const qsizetype at = spec.name.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    const QString moment = spec.name.mid(at + 1);
    if (isHex(moment)) {
        spec.commit = moment;
    } else if (const auto time = timeOf(moment)) {
        spec.at = time;
    } else {
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("“%1” is neither a time like 2026-11-01 or 2026-11-01T18:00 nor a commit.").arg(moment));
    }
    spec.name.truncate(at);
    return {};
}

std::optional<SideSpec> prefixed(const QString &text)
{
    static constexpr std::pair<QLatin1StringView, SideKind> kPrefixes[] = {{"branch:"_L1, SideKind::Branch},
                                                                           {"commit:"_L1, SideKind::Commit},
                                                                           {"folder:"_L1, SideKind::Folder},
                                                                           {"zip:"_L1, SideKind::Zip}};
    for (const auto &[prefix, kind] : kPrefixes) {
        if (text.startsWith(prefix))
            return SideSpec{kind, text.mid(prefix.size()), {}, {}, text};
    }
    return std::nullopt;
}

} // namespace

base::Result<SideSpec> sideSpecOf(const QString &text, const model::Pipeline &pipeline)
{
    if (auto spec = prefixed(text)) {
        if (spec->kind == SideKind::Commit && !isHex(spec->name))
            return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” is no commit.").arg(spec->name));
        if (spec->kind == SideKind::Branch) {
            if (base::Result<> taken = takeMoment(*spec); !taken)
                return base::failure(taken);
        }
        return *std::move(spec);
    }
    SideSpec spec{SideKind::Environment, text, {}, {}, text};
    const model::Environment *environment = pipeline.find(text);
    const qsizetype at = text.lastIndexOf(u'@');
    if (!environment && at > 0 && pipeline.find(text.left(at))) {
        if (base::Result<> taken = takeMoment(spec); !taken)
            return base::failure(taken);
        environment = pipeline.find(spec.name);
    }
    if (environment) {
        spec.name = environment->name;
        return spec;
    }
    const QFileInfo file(text);
    if (file.isDir())
        return SideSpec{SideKind::Folder, text, {}, {}, text};
    if (file.isFile() && file.suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0)
        return SideSpec{SideKind::Zip, text, {}, {}, text};
    QStringList names;
    for (const model::Environment &candidate : pipeline.environments)
        names += candidate.name;
    return base::failure(
        base::Errc::NotFound,
        Tr::tr("“%1” is no environment, folder or zip. This pipeline has: %2. A branch is named branch:NAME.")
            .arg(text, names.isEmpty() ? Tr::tr("none yet") : names.join(u", "_s)));
}

} // namespace backflow::snapshot

#pragma once

#include "core/metadata/convert.h"
#include "core/model/manifest.h"

#include <QHash>
#include <QList>
#include <QString>
#include <deque>
#include <optional>

namespace backflow::snapshot {

/// True for the types that the content of a profile is about: the org gives of a profile only what concerns components
/// of the same retrieve. Source: Metadata API Developer Guide, Profile.
bool concernsProfiles(const QString &type);

/// What components of a type cost in a retrieve: files and zipped bytes a component. Assumed from the type's shape at
/// first, and measured as soon as some have arrived.
class SizeBook final
{
public:
    struct Size {
        double files = 1;
        double bytes = 0;
    };
    Size of(const QString &type) const;
    /// Learns from an answer: what was asked for, the files that came, and the size of the zip.
    void learn(const model::Manifest &asked, const QList<metadata::MetadataFile> &files, qint64 zipBytes);

private:
    struct Measured {
        double members = 0;
        double files = 0;
        double bytes = 0;
    };
    QHash<QString, Measured> m_measured;
};

/// One retrieve.
struct Part {
    /// Without profiles.
    QList<metadata::ManifestEntry> members;
    /// Read along for what they say about `members`.
    QList<metadata::ManifestEntry> profiles;
    /// How often it was tried already.
    int tries = 0;

    qsizetype size() const { return members.size() + profiles.size(); }
    model::Manifest manifest(const QString &apiVersion) const;
};

/// Cuts what is wanted into parts that stay under the org's limits of 10,000 files and 39 MB a retrieve, one part at a
/// time, so that each can be cut by what the ones before it measured. The components that profiles are about travel
/// with the profiles.
class Parts final
{
public:
    /// Source of the limits: Metadata API Developer Guide; room is left, because sizes are estimates.
    static constexpr int kMostMembers = 3'000;
    static constexpr double kMostFiles = 8'000;
    static constexpr double kMostBytes = 30'000'000;

    explicit Parts(const QList<metadata::ManifestEntry> &wanted);

    std::optional<Part> next(const SizeBook &sizes);
    /// A part that the org found too large, or failed on, in two; a part of one member is not cut.
    void halve(Part part);
    /// To be tried again as it is.
    void putBack(Part part) { m_again.push_front(std::move(part)); }

private:
    QList<metadata::ManifestEntry> fill(QList<metadata::ManifestEntry> &from, const SizeBook &sizes,
                                        SizeBook::Size load);

    QList<metadata::ManifestEntry> m_profiles;
    QList<metadata::ManifestEntry> m_concerned;
    QList<metadata::ManifestEntry> m_rest;
    std::deque<Part> m_again;
    bool m_profilesSent = false;
};

} // namespace backflow::snapshot

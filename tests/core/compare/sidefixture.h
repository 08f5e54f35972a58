#pragma once

#include "core/compare/comparison.h"
#include "tests/support/fakerepository.h"

#include <QMap>
#include <QTest>
#include <optional>

namespace backflow::tests {

/// Snapshots of permission sets, by name and text, over one fake repository.
struct Sides {
    using Content = std::optional<QByteArray>;
    using Contents = QMap<QString, Content>;

    static QByteArray set(const QByteArray &inner)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
               inner + "</PermissionSet>\n";
    }
    static QByteArray field(const char *name, const char *editable)
    {
        return "    <fieldPermissions>\n        <editable>" + QByteArray(editable) + "</editable>\n        <field>" +
               QByteArray(name) + "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    }
    static QByteArray label(const char *text) { return "    <label>" + QByteArray(text) + "</label>\n"; }

    std::vector<model::Part> partsOf(const QString &name, const Content &content)
    {
        if (!content)
            return {};
        return {{QStringLiteral("force-app/main/default/permissionsets/%1.permissionset-meta.xml").arg(name),
                 repository.put(*content)}};
    }
    static model::ComponentKey key(const QString &name) { return {QStringLiteral("PermissionSet"), name}; }

    std::shared_ptr<const model::Snapshot> snapshot(const QString &environment, const Contents &contents,
                                                    const QHash<model::ComponentKey, model::Unread> &unread = {})
    {
        std::vector<model::SnapshotEntry> entries;
        for (auto it = contents.begin(); it != contents.end(); ++it) {
            if (it.value())
                entries.push_back({key(it.key()), partsOf(it.key(), it.value())});
        }
        return std::make_shared<model::Snapshot>(environment, std::nullopt, QDateTime(), entries, unread);
    }

    compare::OpenContents opener() const
    {
        return [store = repository.store()]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
            return std::make_unique<support::FakeRepository>(store);
        };
    }

    compare::Comparison compare(const std::shared_ptr<const model::Snapshot> &source,
                                const std::vector<std::shared_ptr<const model::Snapshot>> &targets,
                                const compare::CompareOptions &options = {},
                                const std::vector<std::shared_ptr<const compare::AncestorSource>> &ancestors = {})
    {
        async::NullMonitor monitor;
        auto made = compare::compareSnapshots(source, targets, ancestors, opener(), monitor, options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }

    support::FakeRepository repository;
};

/// The same ancestor contents for every pair; a name that is not there has no known ancestor.
class GivenAncestors final : public compare::AncestorSource
{
public:
    GivenAncestors(Sides &sides, const Sides::Contents &contents)
    {
        for (auto it = contents.begin(); it != contents.end(); ++it)
            m_parts.insert(Sides::key(it.key()), sides.partsOf(it.key(), it.value()));
    }
    std::optional<std::vector<model::Part>> ancestor(const model::ComponentKey &key) const override
    {
        const auto found = m_parts.constFind(key);
        return found == m_parts.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<model::ComponentKey, std::vector<model::Part>> m_parts;
};

} // namespace backflow::tests

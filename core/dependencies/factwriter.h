#pragma once

#include "core/dependencies/mention.h"

#include <QHashFunctions>
#include <QSet>

namespace backflow::dependencies {

/// Collects the mentions of one file; what was said already is left out.
class FactWriter final
{
public:
    explicit FactWriter(Facts &facts)
        : m_facts(facts)
    {
    }

    void component(QLatin1StringView type, const QString &name, Use use, const QString &element = {})
    {
        add({Want::Component, use, type, {}, name, element});
    }
    void object(const QString &name, Use use, const QString &element = {})
    {
        add({Want::Object, use, {}, {}, name, element});
    }
    void field(const QString &scope, const QString &path, Use use, const QString &element = {})
    {
        add({Want::Field, use, {}, scope, path, element});
    }
    void add(Mention mention)
    {
        if (mention.name.isEmpty() && mention.want != Want::MasterDetail)
            return;
        // Far longer than any name: not one.
        constexpr qsizetype kLongest = 400;
        if (mention.name.size() > kLongest || mention.scope.size() > kLongest)
            return;
        const Said said{mention.want, mention.use, mention.type, mention.scope, mention.name};
        const qsizetype before = m_seen.size();
        m_seen.insert(said);
        if (m_seen.size() > before)
            m_facts.mentions.push_back(std::move(mention));
    }
    Facts &facts() { return m_facts; }

private:
    struct Said {
        Want want;
        Use use;
        QLatin1StringView type;
        QString scope;
        QString name;
        bool operator==(const Said &) const = default;
        friend size_t qHash(const Said &said, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, int(said.want), int(said.use), said.type, said.scope, said.name);
        }
    };

    Facts &m_facts;
    QSet<Said> m_seen;
};

} // namespace backflow::dependencies

#pragma once

#include <QHashFunctions>
#include <QString>
#include <optional>

namespace backflow::model {

/// The id of a Salesforce org (`00D…`, 15 characters, or 18 with the check suffix). Compared by its first 15, which are
/// case-sensitive. There is no invalid OrgId.
class OrgId final
{
public:
    static std::optional<OrgId> fromString(const QString &text);
    /// 18 characters: the form shown and stored.
    QString toString() const;
    QString shortForm() const { return m_id; }
    bool operator==(const OrgId &) const = default;

private:
    explicit OrgId(QString id)
        : m_id(std::move(id))
    {
    }
    QString m_id;
};

/// The three check characters that make an 18-character id of a 15-character one. Source: the public id format.
QString idChecksum(QStringView id15);

} // namespace backflow::model

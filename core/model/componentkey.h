#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace backflow::model {

/// Names a component: metadata type and full name, as the Metadata API writes them (`CustomField`,
/// `Account.Rating__c`). Layout names are kept decoded (`Account-Sales (old) Layout`), though files and the API carry
/// them URL-encoded.
struct ComponentKey {
    QString type;
    QString fullName;

    /// `CustomField Account.Rating__c` → `CustomField:Account.Rating__c`, the form of the command line.
    QString toString() const { return type + QLatin1Char(':') + fullName; }
    /// Nothing when either part is missing.
    static std::optional<ComponentKey> fromString(const QString &text);
    bool operator==(const ComponentKey &) const = default;
    std::strong_ordering operator<=>(const ComponentKey &other) const;
};

size_t qHash(const ComponentKey &key, size_t seed = 0) noexcept;

} // namespace backflow::model

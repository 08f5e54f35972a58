#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

namespace backflow::metadata {

/// What the Metadata API asks of one value of an entry.
struct ValueRule {
    /// Root elements, `|` between several.
    const char *types;
    /// The entry's element; empty = the file's own values, below the root.
    const char *element;
    const char *property;
    bool required;
    /// What may stand there, `|` between them; empty = anything.
    const char *values;
};

/// Of entries of that element in files of that root; empty for most. Only what is sure: what has to be there, and what
/// may stand where all that may is known. Source: Metadata API reference of each type.
std::vector<const ValueRule *> valueRules(QByteArrayView type, QByteArrayView element);

/// Of a rule with values: them, one each.
QList<QByteArray> allowedValues(const ValueRule &rule);

} // namespace backflow::metadata

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace backflow::metadata {

/// Inside one entry a value asks for another: Salesforce takes `property` = `value` only beside `needs` = `needed`.
struct EntryRule {
    QByteArray element;
    QByteArray property;
    QByteArray value;
    QByteArray needs;
    QByteArray needed;
};

/// Rules for entries of that element that are sure; empty for most.
std::vector<const EntryRule *> entryRules(const QByteArray &element);

/// Those that values break. `valueOf` gives a property's value, a null string where it is not there: what is not there
/// is false.
std::vector<const EntryRule *> brokenRules(const QByteArray &element,
                                           const std::function<QString(const QByteArray &property)> &valueOf);

} // namespace backflow::metadata

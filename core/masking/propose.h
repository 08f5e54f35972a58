#pragma once

#include "core/masking/plan.h"
#include "core/ports/datavalues.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::masking {

/// Some values of each field by its name; they live as long as this does and go nowhere.
using Samples = QHash<QString, QStringList>;

/// A field that seems to hold something personal.
struct Proposal {
    QString object;
    /// `rule.kind` says what was found.
    FieldRule rule;
    /// Why, in words, without a value.
    QString why;
    /// Nothing that can be written covers it (a formula, a file): `rule` then only names it.
    bool coverable = true;
    bool operator==(const Proposal &) const = default;
};

/// Looked for by what the org says the field is, by the words of its name and label, and by what its values look like,
/// in that order. Of values, a fifth at least has to look alike.
QList<Proposal> propose(const ports::ObjectDescription &object, const Samples &samples = {});

/// The rule that fits a field which holds that kind of thing; nothing when the field cannot be written.
std::optional<FieldRule> ruleFor(const QString &kind, const ports::FieldDescription &field);

/// `e-mail` → "e-mail address"; for people.
QString kindWords(const QString &kind);

} // namespace backflow::masking

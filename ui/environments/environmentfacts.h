#pragma once

#include "core/async/monitor.h"
#include "core/model/environment.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"
#include "core/snapshot/origin.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace backflow::ui::environments {

/// What is stored about one environment: its latest snapshot in numbers and the readings before it.
struct EnvironmentFacts {
    struct TypeCount {
        QString type;
        int components = 0;
        bool operator==(const TypeCount &) const = default;
    };
    struct Reading {
        QDateTime when;
        QString who;
        /// First line of what was written down.
        QString words;
        /// Components that it saw changed; -1 for the first one, and where nobody counted.
        int components = -1;
        /// Of what a promotion left behind: its id.
        QString promotion = {};
        bool operator==(const Reading &) const = default;
    };
    /// Invalid when the org was never read.
    QDateTime takenAt;
    int components = 0;
    int files = 0;
    /// Largest first.
    QList<TypeCount> types;
    /// Newest first.
    QList<Reading> readings;
    struct Unread {
        model::ComponentKey key;
        model::Unread told;
        bool operator==(const Unread &) const = default;
    };
    /// What the org did not give when it was last read, by name.
    QList<Unread> unread;
    /// What the sandbox was copied from; nothing where nobody knows.
    std::optional<snapshot::Origin> origin;
    bool operator==(const EnvironmentFacts &) const = default;
};

/// For a worker thread. An org that was never read gives empty facts, not an error.
base::Result<EnvironmentFacts> readFacts(const ports::Backends &backends, const model::Environment &environment);

} // namespace backflow::ui::environments

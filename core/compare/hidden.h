#pragma once

namespace backflow::compare {

/// Differences that mean nothing, by class. They never make anything different, but each is counted, so that nothing
/// vanishes unseen.
struct Hidden {
    /// Entries that stand elsewhere in a list without an order.
    int order = 0;
    /// Entries with other white space in or around them, or tags written another way.
    int layout = 0;
    /// Files with other line ends.
    int lineEnds = 0;
    /// Texts that are written with other entities or CDATA sections.
    int entities = 0;
    /// Comments that only one side has, and declarations.
    int comments = 0;
    /// Default values that only one side writes out.
    int defaults = 0;
    /// Components of managed packages that only one side was read with.
    int managed = 0;

    bool isEmpty() const { return *this == Hidden(); }
    int sum() const { return order + layout + lineEnds + entities + comments + defaults + managed; }
    Hidden &operator+=(const Hidden &other)
    {
        order += other.order;
        layout += other.layout;
        lineEnds += other.lineEnds;
        entities += other.entities;
        comments += other.comments;
        defaults += other.defaults;
        managed += other.managed;
        return *this;
    }
    bool operator==(const Hidden &) const = default;
};

} // namespace backflow::compare

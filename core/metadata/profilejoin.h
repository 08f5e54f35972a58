#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace backflow::metadata {

/// Puts a profile together out of slices. An org gives of a profile only the entries about components that the same
/// retrieve asks for; the rest (user permissions, login hours, …) comes with every slice. Source: Metadata API
/// Developer Guide, Profile. Objects stand for their fields, record types and tabs.
class ProfileJoin final
{
public:
    /// True when the slice decides about that component: what the slice does not say about it is not there.
    using Decides = std::function<bool(const model::ComponentKey &)>;

    /// Lays a slice over what is there so far. The first one may be laid over nothing, and is then kept byte by byte;
    /// otherwise every entry that stays keeps its bytes and its place. Errors: Malformed; nothing has changed then.
    base::Result<> add(const QByteArray &slice, const Decides &decides);
    /// Takes over from an older state of the profile what it says about components for which `missing` holds, where
    /// nothing newer is known. Errors: Malformed.
    base::Result<> keep(const QByteArray &older, const Decides &missing);

    bool isEmpty() const { return m_head.isEmpty(); }
    QByteArray bytes() const;

private:
    struct Entry {
        QByteArray element;
        /// What tells it from other entries of that element; empty where there is only one.
        QByteArray key;
        model::ComponentKey about;
        /// White space in front included.
        QByteArray bytes;
    };
    struct Parts {
        QByteArray head;
        std::vector<Entry> entries;
        QByteArray tail;
    };
    static base::Result<Parts> parse(const QByteArray &xml);
    void insert(Entry entry);

    QByteArray m_head;
    std::vector<Entry> m_entries;
    QByteArray m_tail;
};

} // namespace backflow::metadata

#pragma once

#include <QString>
#include <QStringView>
#include <unordered_map>

namespace backflow::dependencies {

/// A name of two parts, `CustomField` and `Account.Zone__c`, or an object and its field.
struct NameView {
    QStringView space;
    QStringView name;
};

struct FoldedName {
    QString space;
    QString name;
    operator NameView() const { return {space, name}; }
};

/// An org does not tell `Tax` from `tax`. Both work on views, so that looking up makes no copies.
struct FoldedHash {
    using is_transparent = void;
    size_t operator()(const NameView &name) const noexcept
    {
        return add(add(14695981039346656037ULL, name.space), name.name);
    }

private:
    static size_t add(size_t hash, QStringView text) noexcept
    {
        for (const QChar c : text) {
            const char16_t code = c.unicode();
            const char16_t folded = code >= u'A' && code <= u'Z' ? char16_t(code + 32)
                                    : code < 0x80                ? code
                                                                 : c.toCaseFolded().unicode();
            hash = (hash ^ folded) * 1099511628211ULL;
        }
        return (hash ^ 0xFFFF) * 1099511628211ULL;
    }
};

struct FoldedEqual {
    using is_transparent = void;
    bool operator()(const NameView &a, const NameView &b) const noexcept
    {
        return a.name.size() == b.name.size() && a.name.compare(b.name, Qt::CaseInsensitive) == 0 &&
               a.space.compare(b.space, Qt::CaseInsensitive) == 0;
    }
};

template <class T>
using FoldedMap = std::unordered_map<FoldedName, T, FoldedHash, FoldedEqual>;

} // namespace backflow::dependencies

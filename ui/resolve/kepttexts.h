#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <utility>

namespace backflow::ui::resolve {

/// What somebody typed and left without using it: it is there again when the same is written from the same start.
class KeptTexts final
{
public:
    void keep(const QString &what, const QByteArray &start, const QByteArray &typed)
    {
        if (typed == start)
            m_texts.remove(what);
        else
            m_texts.insert(what, {start, typed});
    }
    void forget(const QString &what) { m_texts.remove(what); }
    /// `start` itself where nothing was typed, or where it was typed over something else.
    QByteArray of(const QString &what, const QByteArray &start) const
    {
        const auto kept = m_texts.constFind(what);
        return kept != m_texts.cend() && kept->first == start ? kept->second : start;
    }

private:
    QHash<QString, std::pair<QByteArray, QByteArray>> m_texts;
};

} // namespace backflow::ui::resolve

#pragma once

#include <QTranslator>

namespace backflow::desktop {

/// Every text of the program with accents, brackets and 40 per cent more of it.
class PseudoLocale final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Qt's own words, and those that are keys.
        if (!QByteArrayView(context).startsWith("backflow") || text.startsWith(QLatin1String("Ctrl")) ||
            text.startsWith(QLatin1String("Alt")) || text.startsWith(QLatin1String("Shift")) || text.size() < 3)
            return {};
        static const QString kPlain = QStringLiteral("aeiouAEIOU");
        static const QString kAccented = QStringLiteral("áéíóúÁÉÍÓÚ");
        QString out = QStringLiteral("⟦");
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype at = kPlain.indexOf(text.at(i));
            const bool place = i > 0 && text.at(i - 1) == u'%';
            out += at < 0 || place ? text.at(i) : kAccented.at(at);
        }
        return out + QString((text.size() * 2 + 4) / 5, u'~') + u'⟧';
    }
};

} // namespace backflow::desktop

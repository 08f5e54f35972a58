#include "ui/widgets/words.h"

#include "ui/widgets/typenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace backflow::ui::widgets {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::widgets)
};
} // namespace

QString typeWords(const QString &type)
{
    if (const QString known = knownTypeWords(type); !known.isEmpty())
        return known;
    // "PermissionSet" → "Permission sets"
    static const QRegularExpression kBoundary(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    QStringList words = type.split(kBoundary);
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i] = words[i].toLower();
    QString name = words.join(u' ');
    if (name.endsWith(u'y') && !name.endsWith(QLatin1String("ay")))
        return name.chopped(1) + QLatin1String("ies");
    if (name.endsWith(QLatin1String("ss")) || name.endsWith(u'x') || name.endsWith(QLatin1String("ch")))
        return name + QLatin1String("es");
    return name.endsWith(u's') ? name : name + u's';
}

bool isCodeType(const QString &type)
{
    static const QSet<QString> kCode{QStringLiteral("ApexClass"),
                                     QStringLiteral("ApexTrigger"),
                                     QStringLiteral("ApexPage"),
                                     QStringLiteral("ApexComponent"),
                                     QStringLiteral("AuraDefinitionBundle"),
                                     QStringLiteral("LightningComponentBundle"),
                                     QStringLiteral("StaticResource")};
    return kCode.contains(type);
}

QString ageWords(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return Tr::tr("just now");
    if (minutes < 60)
        return Tr::tr("%1 min ago").arg(minutes);
    if (minutes < 60 * 24)
        return Tr::tr("%1 h ago").arg(minutes / 60);
    const qint64 days = minutes / (60 * 24);
    if (days < 14)
        return Tr::tr("%Ln days ago", nullptr, days);
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QString kindWords(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return Tr::tr("Production org");
    case model::EnvironmentKind::Full:
        return Tr::tr("Full sandbox");
    case model::EnvironmentKind::Partial:
        return Tr::tr("Partial copy sandbox");
    case model::EnvironmentKind::DeveloperPro:
        return Tr::tr("Developer Pro sandbox");
    case model::EnvironmentKind::Developer:
        return Tr::tr("Developer sandbox");
    case model::EnvironmentKind::Scratch:
        return Tr::tr("Scratch org");
    }
    return {};
}

QString kindShort(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return Tr::tr("Live");
    case model::EnvironmentKind::Full:
        return Tr::tr("Full");
    case model::EnvironmentKind::Partial:
        return Tr::tr("Partial");
    case model::EnvironmentKind::DeveloperPro:
        return Tr::tr("Developer Pro");
    case model::EnvironmentKind::Developer:
        return Tr::tr("Developer");
    case model::EnvironmentKind::Scratch:
        return Tr::tr("Scratch");
    }
    return {};
}

QString withoutAccessKey(const QString &text)
{
    // Languages without Latin letters put the key behind the word.
    static const QRegularExpression behind(QStringLiteral(R"(\s*\(&\w\))"));
    QString plain = text;
    plain.remove(behind);
    qsizetype at = 0;
    while ((at = plain.indexOf(u'&', at)) >= 0) {
        plain.remove(at, 1);
        ++at; // "&&" stands for one that is meant
    }
    return plain;
}

} // namespace backflow::ui::widgets

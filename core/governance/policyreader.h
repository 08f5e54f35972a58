#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace backflow::governance {

/// Reads members strictly; the first thing that is wrong is kept, with its place.
class PolicyReader final
{
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)

public:
    PolicyReader(QJsonObject object, QString place, std::optional<QString> &wrong)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_wrong(wrong)
    {
    }
    ~PolicyReader() = default;

    void fail(const QString &member, const QString &what)
    {
        if (!m_wrong)
            m_wrong = tr("%1: %2").arg(m_place.isEmpty() ? member : m_place + u'.' + member, what);
    }
    QString text(const QString &member, bool needed = true)
    {
        const QJsonValue value = take(member);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || (needed && value.toString().trimmed().isEmpty()))
            fail(member, tr("a text is expected"));
        return value.toString();
    }
    QStringList texts(const QString &member, bool needed = false)
    {
        QStringList list;
        const QJsonArray values = array(member, needed);
        for (const QJsonValue &value : values) {
            if (!value.isString() || value.toString().trimmed().isEmpty())
                fail(member, tr("a list of texts is expected"));
            list += value.toString();
        }
        if (needed && list.isEmpty())
            fail(member, tr("the list may not be empty"));
        return list;
    }
    qint64 number(const QString &member, qint64 least)
    {
        const QJsonValue value = take(member);
        const qint64 number = value.toInteger(least - 1);
        if (!value.isDouble() || number < least || double(number) != value.toDouble())
            fail(member, tr("a whole number from %1 on is expected").arg(least));
        return number;
    }
    bool flag(const QString &member, bool otherwise)
    {
        const QJsonValue value = take(member);
        if (!value.isUndefined() && !value.isBool())
            fail(member, tr("true or false is expected"));
        return value.toBool(otherwise);
    }
    QDateTime time(const QString &member, bool needed)
    {
        const QString value = text(member, needed);
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!value.isEmpty() && (!time.isValid() || !value.endsWith(u'Z')))
            fail(member, tr("a time like 2026-11-30T09:00:00Z is expected"));
        return time;
    }
    void each(const QString &member, const std::function<void(PolicyReader &)> &read)
    {
        const QJsonArray values = array(member, false);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values.at(i).isObject())
                fail(member, tr("a list of objects is expected"));
            PolicyReader entry(
                values.at(i).toObject(),
                QStringLiteral("%1%2[%3]").arg(m_place.isEmpty() ? QString() : m_place + u'.', member).arg(i), m_wrong);
            read(entry);
            entry.nothingElse();
        }
    }
    QJsonArray array(const QString &member, bool needed)
    {
        const QJsonValue value = take(member);
        if ((value.isUndefined() && needed) || (!value.isUndefined() && !value.isArray()))
            fail(member, tr("a list is expected"));
        if (value.toArray().size() > kMostEntries)
            fail(member, tr("the list is too long"));
        return value.toArray();
    }
    void nothingElse()
    {
        if (!m_object.isEmpty())
            fail(m_object.keys().constFirst(), tr("this member is not known"));
    }

private:
    static constexpr qsizetype kMostEntries = 5000;

    QJsonValue take(const QString &member)
    {
        const QJsonValue value = m_object.value(member);
        m_object.remove(member);
        return value;
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<QString> &m_wrong;
};

} // namespace backflow::governance

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QLocalServer;

namespace backflow::desktop {

/// One program a person and a file of settings: the second one hands over what it was called with and goes.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `settingsFile` tells programs apart that have nothing in common.
    explicit SingleInstance(const QString &settingsFile, QObject *parent = nullptr);

    /// True when another one took the arguments over.
    bool handOver(const QStringList &arguments) const;
    /// From now on others hand over to this one.
    void listen();

Q_SIGNALS:
    /// Called by whoever came second, in the folder it was called in.
    void called(const QStringList &arguments, const QString &folder);

private:
    void accept();

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace backflow::desktop

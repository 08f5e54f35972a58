#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>

class QSettings;

namespace backflow::ui::settings {

/// Settings that whoever administers this computer has decided: a file with the same names as the person's own.
class Locks final
{
public:
    /// No file, no locks.
    explicit Locks(QString file)
        : m_file(std::move(file))
    {
    }
    /// `policy.ini` in the system's folder of settings, for example `/etc/xdg/Backflow/policy.ini`.
    static Locks ofSystem();

    /// Where a lock comes from, to be shown beside it.
    const QString &origin() const { return m_file; }
    std::optional<QVariant> value(const QString &id) const;
    /// Writes what is locked over what the person had, so that every reader sees it.
    void enforce(QSettings &settings) const;

private:
    QString m_file;
};

} // namespace backflow::ui::settings

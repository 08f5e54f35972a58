#pragma once

#include "core/merge/entryparts.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

namespace backflow::ui::resolve {

/// An entry as a form: a check box for what is true or false, a field for a text, a list with a value a line for what
/// repeats. What it does not show stays as it is written.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(const theme::Theme &theme, QWidget *parent = nullptr);

    /// False where the entry is not made of values alone; the form is then empty.
    bool setEntry(const QByteArray &entry);
    const QByteArray &entry() const { return m_entry; }
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    QWidget *fieldFor(const merge::EntryPart &part);
    void put(const QString &name, const QStringList &values);

    const theme::Theme &m_theme;
    QByteArray m_entry;
    QWidget *m_fields = nullptr;
};

} // namespace backflow::ui::resolve

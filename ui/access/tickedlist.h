#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace backflow::governance {
struct Role;
}

namespace backflow::ui::access {

/// Boxes to tick, one below the other, each of which stands for a value. Objects: `<boxName><value>`.
class TickedList final : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString text;
        /// Where the text alone does not say it; empty = the text.
        QString accessibleName = {};
    };

    explicit TickedList(QString boxName, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, const QStringList &ticked);
    /// In the order of the choices.
    QStringList values() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QString m_boxName;
    QList<QCheckBox *> m_boxes;
};

/// Everywhere, the tiers, each environment; and what is ticked of environments that are not in the pipeline now.
QList<TickedList::Choice> placeChoices(const QStringList &environments, const QStringList &ticked);
/// `what`: a sentence with %1 for the role, for who cannot see what the boxes stand below.
QList<TickedList::Choice> roleChoices(const QList<governance::Role> &roles, const QString &what);

} // namespace backflow::ui::access

#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

/// Asks for a reason, and before production may be written to also for its name, letter by letter. What it opens and
/// what it does not open stands above.
/// Objects: `productionDialog`, `productionReason`, `productionName`, `productionGo`, `productionCancel`.
class ProductionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `production`: the environments it is about. `underPolicy`: roles decide besides.
    ProductionDialog(const theme::Theme &theme, bool allow, const QStringList &production, bool underPolicy,
                     QWidget *parent);

Q_SIGNALS:
    void decided(const QString &reason);

private:
    void check();

    bool m_allow;
    QString m_wanted;
    QLineEdit *m_reason;
    QLineEdit *m_name;
    QPushButton *m_go;
};

} // namespace backflow::ui::access

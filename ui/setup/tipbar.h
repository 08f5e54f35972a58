#pragma once

#include <QList>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QSettings;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::setup {

/// One tip at a time, when a thing is used for the first time; in a line of its own below the page, never over what it
/// speaks of. Objects: `tipBar`, `tipText`, `tipGotIt`, `tipNoMore`.
class TipBar final : public QWidget
{
    Q_OBJECT

public:
    TipBar(const theme::Theme &theme, QSettings &settings, QWidget *parent);
    /// The tip is shown when `widget` is seen for the first time.
    void watch(QWidget *widget, const QString &id, const QString &text);
    /// The tips of the program, for the parts of these pages that they speak of.
    void watchPages(const QWidget &pages);
    /// All tips from the start.
    void startOver();
    bool isTelling() const { return !m_told.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tip {
        QWidget *widget = nullptr;
        QString id;
        QString text;
    };
    void tell(const Tip &tip);
    void close();
    void next();
    bool isSeen(const QString &id) const;

    const theme::Theme &m_theme;
    QSettings &m_settings;
    QLabel *m_text;
    QPushButton *m_gotIt;
    QPushButton *m_noMore;
    QList<Tip> m_tips;
    QString m_told;
};

} // namespace backflow::ui::setup

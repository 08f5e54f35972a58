#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class InlineBanner;
}

namespace backflow::ui::promote {

class TargetRun;

/// What targets have changed themselves and the plan touches: a message for each, with the choice between the merge,
/// which keeps that work, and the source's version in its place. Objects: `promoOverwriteBanner` for the first target,
/// `promoOverwriteBanner2` for the next.
class OwnWork final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnWork(const theme::Theme &theme, QWidget *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);
    void refresh();
    /// What the choice is between, in words.
    static QString keepWords();
    static QString replaceWords(const TargetRun &run);

private:
    void tell(widgets::InlineBanner *banner, TargetRun *run, const QString &text);
    widgets::InlineBanner *bannerAt(qsizetype place);

    const theme::Theme &m_theme;
    QList<TargetRun *> m_runs;
    QList<widgets::InlineBanner *> m_banners;
    QLabel *m_more;
};

/// What a target changed itself, and what becomes of it. Empty when there is nothing of the kind.
QString ownWorkWords(const TargetRun &run);

} // namespace backflow::ui::promote

#pragma once

#include "core/ports/backends.h"

#include <QWidget>
#include <memory>

class QThreadPool;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class InlineBanner;
}

namespace backflow::ui::resolve {

class ResolveSession;
class TurnKeeper;

/// Says whose turn it is to decide where it is somebody else's, and offers to watch or to take over. Hidden otherwise.
class TurnNotice final : public QWidget
{
    Q_OBJECT

public:
    TurnNotice(const theme::Theme &theme, QThreadPool &pool, QWidget *parent = nullptr);
    ~TurnNotice() override;

    /// Who may not decide at all takes no turn, and is told why.
    void setForbidden(const QString &reason);
    /// Takes the turn of that draft, or keeps it.
    void follow(std::shared_ptr<const ports::Backends> backends, const QString &draft, qint64 lastRecord);
    /// Gives the turn back.
    void leave();
    /// Why nothing can be decided here; empty = it can.
    QString locked() const;
    /// What is decided elsewhere is to be seen as it happens.
    bool isWatching() const { return m_watching; }

Q_SIGNALS:
    void lockChanged();
    void decidedElsewhere();

private:
    void changed();
    void say();

    QThreadPool &m_pool;
    widgets::InlineBanner *m_banner;
    std::unique_ptr<TurnKeeper> m_keeper;
    bool m_watching = false;
    QString m_forbidden;
};

} // namespace backflow::ui::resolve

#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace backflow::ui::resolve {

class ResolveSession;

/// Where the component of a decision stands among those that ask for one, from 1, and what stands beside it; around
/// the end, as one goes through them.
struct ComponentPlace {
    int place = 0;
    int of = 0;
    QString previous;
    QString next;
    bool operator==(const ComponentPlace &) const = default;
};
/// Nothing but zeros where there is no such decision.
ComponentPlace componentPlace(const ResolveSession &session, int decision);
/// "component 2 of 3"; empty where only one asks.
QString componentPlaceWords(const ComponentPlace &place);

/// "◂ Component 2 of 3 ▸"; hidden where only one asks.
class ComponentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPlace(const ComponentPlace &place);

Q_SIGNALS:
    void stepWanted(bool backward);

private:
    QToolButton *m_previous;
    QLabel *m_words;
    QToolButton *m_next;
};

} // namespace backflow::ui::resolve

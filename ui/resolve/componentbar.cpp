#include "ui/resolve/componentbar.h"

#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <algorithm>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

} // namespace

ComponentPlace componentPlace(const ResolveSession &session, int decision)
{
    if (decision < 0 || decision >= session.count())
        return {};
    std::vector<int> asking;
    for (const DecisionRef &ref : session.decisions()) {
        if (asking.empty() || asking.back() != ref.component)
            asking.push_back(ref.component);
    }
    const int count = int(asking.size());
    const int at = int(std::ranges::find(asking, session.decisions()[size_t(decision)].component) - asking.begin());
    const auto words = [&](int index) {
        return componentWords(session.draft().components[size_t(asking[size_t(index % count)])].key);
    };
    if (count == 1)
        return {1, 1, {}, {}};
    return {at + 1, count, words(at + count - 1), words(at + 1)};
}

QString componentPlaceWords(const ComponentPlace &place)
{
    const QLocale locale;
    return place.of < 2 ? QString()
                        : Tr::tr("component %1 of %2").arg(locale.toString(place.place), locale.toString(place.of));
}

ComponentBar::ComponentBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_previous(widgets::iconButton(theme, QStringLiteral("mergePreviousComponent"),
                                     isRightToLeft() ? theme::Icon::ArrowRight : theme::Icon::ArrowLeft, {}, this))
    , m_words(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_next(widgets::iconButton(theme, QStringLiteral("mergeNextComponent"),
                                 isRightToLeft() ? theme::Icon::ArrowLeft : theme::Icon::ArrowRight, {}, this))
{
    setObjectName(QStringLiteral("mergeComponentBar"));
    m_words->setObjectName(QStringLiteral("mergeComponentPlace"));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace1);
    row->addSpacing(theme::kSpace2);
    row->addWidget(m_previous);
    row->addWidget(m_words);
    row->addWidget(m_next);
    row->addStretch(1);
    hide();
}

void ComponentBar::setPlace(const ComponentPlace &place)
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    const QLocale locale;
    m_words->setText(tr("Component %1 of %2").arg(locale.toString(place.place), locale.toString(place.of)));
    m_words->setToolTip(tr("Of the components that ask for a decision"));
    name(m_previous, tr("Previous component: %1").arg(place.previous));
    name(m_next, tr("Next component: %1").arg(place.next));
    setVisible(place.of > 1);
}

} // namespace backflow::ui::resolve

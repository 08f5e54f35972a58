#include "ui/compare/activefilters.h"

#include "ui/compare/filterparts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace backflow::ui::compare {

namespace {
/// More would not fit a menu; the rest is found by the search.
constexpr qsizetype kMostValues = 60;

QString asItIs(const QString &value)
{
    return value;
}
} // namespace

ActiveFilters::ActiveFilters(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new widgets::FlowLayout(this, theme::kSpace1))
    , m_add(widgets::iconButton(theme, QStringLiteral("compareAddFilter"), theme::Icon::Filter, tr("Add a filter"),
                                parentWidget()))
{
    setObjectName(QStringLiteral("compareFilterBar"));
    setAccessibleName(tr("Active filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setText(tr("Filter"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->menu()->setObjectName(QStringLiteral("compareFilterKinds"));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &ActiveFilters::offer);
    rebuild();
}

void ActiveFilters::setIndex(std::shared_ptr<const GridIndex> index)
{
    m_index = std::move(index);
}

void ActiveFilters::setFilter(const GridFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void ActiveFilters::change(const GridFilter &filter)
{
    setFilter(filter);
    Q_EMIT changed();
}

void ActiveFilters::offerValues(const QString &title, const QStringList &values, QStringList GridFilter::*list,
                                QString (*words)(const QString &))
{
    QMenu *menu = m_add->menu()->addMenu(title);
    qsizetype offered = 0;
    for (const QString &value : values) {
        if (value.isEmpty() || ++offered > kMostValues)
            continue;
        QAction *action = menu->addAction(words(value), this, [this, list, value] {
            GridFilter filter = m_filter;
            if (!(filter.*list).removeOne(value))
                (filter.*list).append(value);
            change(filter);
        });
        action->setCheckable(true);
        action->setChecked((m_filter.*list).contains(value));
    }
    menu->setEnabled(!menu->isEmpty());
    menu->menuAction()->setToolTip(menu->isEmpty() ? tr("Nothing is known of this kind here.") : QString());
}

void ActiveFilters::offer()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    if (m_index)
        offerValues(tr("Type"), m_index->types.values, &GridFilter::types, &typeWords);
    menu->addAction(tr("Name contains…"), this, [this] {
        ask(tr("Name contains"), tr("Part of the name"), m_filter.nameIsPattern ? QString() : m_filter.name,
            &ActiveFilters::takeName);
    });
    menu->addAction(tr("Name fits a pattern…"), this, [this] {
        ask(tr("Name fits a pattern"), tr("Regular expression"), m_filter.nameIsPattern ? m_filter.name : QString(),
            &ActiveFilters::takePattern);
    });
    if (m_index)
        offerValues(tr("Changed by"), m_index->people.values, &GridFilter::people, &asItIs);
    if (m_index)
        offerValues(tr("In story"), m_index->stories.values, &GridFilter::stories, &asItIs);
    menu->addAction(tr("Changed between…"), this, &ActiveFilters::askForDays);
    menu->addAction(tr("Contains entry…"), this, [this] {
        ask(tr("Contains entry"), tr("Part of an entry that differs, such as Account.Rating"), m_filter.entry,
            &ActiveFilters::takeEntry);
    });
    if (m_index)
        offerValues(tr("Namespace"), m_index->namespaces.values, &GridFilter::namespaces, &asItIs);
    menu->addSeparator();
    const auto flag = [&](const QString &text, bool GridFilter::*member) {
        QAction *action = menu->addAction(text, this, [this, member] {
            GridFilter filter = m_filter;
            filter.*member = !(filter.*member);
            change(filter);
        });
        action->setCheckable(true);
        action->setChecked(m_filter.*member);
    };
    flag(tr("At risk in a target"), &GridFilter::onlyRisky);
    flag(tr("Not in any open promotion"), &GridFilter::notInOpenPromotion);
}

void ActiveFilters::chip(const QString &name, const QString &text, const GridFilter &without)
{
    QPushButton *button = widgets::secondaryButton(QStringLiteral("compareFilter_") + name, text, this);
    button->setIcon(m_theme.icon(theme::Icon::Close, theme::Role::Muted));
    button->setAccessibleName(tr("Filter: %1. Press to take it away").arg(text));
    button->setToolTip(tr("Take this filter away"));
    connect(button, &QPushButton::clicked, this, [this, without] { change(without); });
    m_row->addWidget(button);
    button->show();
}

void ActiveFilters::rebuild()
{
    const auto old = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const FilterPart &part : partsOf(m_filter))
        chip(part.name, part.text, part.without);
    setVisible(m_row->count() > 0);
}

void ActiveFilters::ask(const QString &title, const QString &label, const QString &text,
                        void (ActiveFilters::*take)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("compareFilterText"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->setOkButtonText(tr("Filter"));
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

void ActiveFilters::takeName(const QString &text)
{
    GridFilter filter = m_filter;
    filter.name = text.trimmed();
    filter.nameIsPattern = false;
    change(filter);
}

void ActiveFilters::takePattern(const QString &text)
{
    GridFilter filter = m_filter;
    filter.name = text;
    filter.nameIsPattern = !text.isEmpty();
    change(filter);
}

void ActiveFilters::takeEntry(const QString &text)
{
    GridFilter filter = m_filter;
    filter.entry = text.trimmed();
    change(filter);
}

void ActiveFilters::askForDays()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("compareFilterDays"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Changed between"));
    auto *form = new QFormLayout(dialog);
    const auto edit = [&](const QString &name, const QString &text, const QDate &day) {
        auto *made = new QDateEdit(day, dialog);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setCalendarPopup(true);
        form->addRow(text, made);
        return made;
    };
    const QDate today = QDate::currentDate();
    QDateEdit *from = edit(QStringLiteral("compareFilterFrom"), tr("From"),
                           m_filter.changedFrom.isValid() ? m_filter.changedFrom : today.addDays(-7));
    QDateEdit *to =
        edit(QStringLiteral("compareFilterTo"), tr("To"), m_filter.changedTo.isValid() ? m_filter.changedTo : today);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, from, to] {
        GridFilter filter = m_filter;
        filter.changedFrom = std::min(from->date(), to->date());
        filter.changedTo = std::max(from->date(), to->date());
        change(filter);
    });
    dialog->open();
}

} // namespace backflow::ui::compare

#include "ui/access/roleform.h"

#include "core/governance/policypreview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::access {

using governance::Capability;
using governance::Right;

namespace {

bool isPlain(const Right &right)
{
    return right.types.isEmpty() && right.except.isEmpty();
}

bool has(const governance::Role &role, Capability capability, const QString &place)
{
    return std::ranges::any_of(role.rights, [&](const Right &right) {
        return isPlain(right) && right.can.contains(capability) && right.where.contains(place);
    });
}

} // namespace

QList<Right> rightsOf(const QList<std::pair<Capability, QStringList>> &ticked)
{
    QList<Right> rights;
    for (const auto &[capability, places] : ticked) {
        if (places.isEmpty())
            continue;
        const auto same = std::ranges::find(rights, places, &Right::where);
        if (same == rights.end())
            rights += Right{{capability}, places};
        else
            same->can += capability;
    }
    return rights;
}

RoleForm::RoleForm(const theme::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_rights(new QTreeWidget(this))
    , m_note(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_save(widgets::primaryButton(QStringLiteral("roleSave"), tr("Add to the changes"), this))
{
    setObjectName(QStringLiteral("roleForm"));
    resize(fontMetrics().height() * 52, fontMetrics().height() * 34);
    m_title->setObjectName(QStringLiteral("roleTitle"));
    m_title->setAccessibleName(tr("Name of the role"));
    m_rights->setObjectName(QStringLiteral("roleRights"));
    m_rights->setAccessibleName(tr("What the role may do, by place"));
    m_rights->setRootIsDecorated(false);
    m_rights->setAllColumnsShowFocus(false);
    m_rights->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rights->setUniformRowHeights(true);
    m_rights->setAlternatingRowColors(true);
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_title);
    auto *cancel = widgets::quietButton(QStringLiteral("roleCancel"), tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addLayout(form);
    column->addWidget(m_rights, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_title, &QLineEdit::textChanged, this, &RoleForm::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const governance::Role made = role();
        accept();
        Q_EMIT saved(made);
    });
}

void RoleForm::edit(const governance::Role &role)
{
    m_before = role;
    const QString title = role.title.isEmpty() ? role.id : role.title;
    setWindowTitle(tr("What %1 may do").arg(title));
    m_title->setText(title);
    m_places = {QStringLiteral("*"), QStringLiteral("own")};
    for (const governance::Tier tier : governance::kTiers)
        m_places += governance::tierName(tier);
    qsizetype limited = 0;
    for (const Right &right : role.rights) {
        limited += isPlain(right) ? 0 : 1;
        for (const QString &place : right.where) {
            if (isPlain(right) && !m_places.contains(place))
                m_places += place;
        }
    }
    m_rights->clear();
    QStringList headers{tr("May")};
    for (const QString &place : std::as_const(m_places))
        headers += governance::placeWords(place);
    m_rights->setColumnCount(int(headers.size()));
    m_rights->setHeaderLabels(headers);
    for (const Capability capability : governance::allCapabilities()) {
        auto *item = new QTreeWidgetItem(m_rights, {governance::capabilityWords(capability)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        for (int i = 0; i < m_places.size(); ++i) {
            item->setCheckState(i + 1, has(role, capability, m_places[i]) ? Qt::Checked : Qt::Unchecked);
            item->setData(i + 1, Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(0), headers[i + 1]));
        }
    }
    for (int i = 0; i < headers.size(); ++i)
        m_rights->resizeColumnToContents(i);
    m_rights->setCurrentItem(m_rights->topLevelItem(0), 1);
    m_note->setText(limited == 0 ? QString()
                                 : tr("%n rights of this role are limited to some kinds of metadata; they are not "
                                      "shown here and stay as they are.",
                                      nullptr, int(limited)));
    m_note->setVisible(limited > 0);
    check();
    if (parentWidget())
        resize(size().boundedTo(parentWidget()->window()->size()));
    open();
    m_rights->setFocus();
}

governance::Role RoleForm::role() const
{
    governance::Role made = m_before;
    made.title = m_title->text().trimmed();
    QList<std::pair<Capability, QStringList>> ticked;
    for (int row = 0; row < m_rights->topLevelItemCount(); ++row) {
        QStringList places;
        for (int i = 0; i < m_places.size(); ++i) {
            if (m_rights->topLevelItem(row)->checkState(i + 1) == Qt::Checked)
                places += m_places[i];
        }
        ticked.append({governance::allCapabilities()[row], places});
    }
    // Untouched rights keep their form, so that what is signed differs by what was meant.
    const bool same = std::ranges::all_of(ticked, [this](const auto &one) {
        return std::ranges::all_of(m_places, [&](const QString &place) {
            return has(m_before, one.first, place) == one.second.contains(place);
        });
    });
    if (same)
        return made;
    made.rights = rightsOf(ticked);
    for (const Right &right : m_before.rights) {
        if (!isPlain(right))
            made.rights += right;
    }
    return made;
}

void RoleForm::check()
{
    widgets::setUnavailable(m_save, m_title->text().trimmed().isEmpty() ? tr("Give the role a name.") : QString());
}

} // namespace backflow::ui::access

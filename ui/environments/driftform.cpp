#include "ui/environments/driftform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace backflow::ui::environments {

DriftForm::DriftForm(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(widgets::textLabel(theme, {}, this))
    , m_reason(new QLineEdit(this))
    , m_confirm(widgets::primaryButton(QStringLiteral("driftFormConfirm"), tr("Track it"), this))
    , m_cancel(widgets::quietButton(QStringLiteral("driftFormCancel"), tr("Cancel"), this))
{
    setObjectName(QStringLiteral("driftForm"));
    m_text->setObjectName(QStringLiteral("driftFormText"));
    m_reason->setObjectName(QStringLiteral("driftFormReason"));
    m_reason->setAccessibleName(tr("Reason, goes into the record"));
    m_reason->setPlaceholderText(tr("Why (goes into the record)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_text);
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(m_keys, m_reason->text().trimmed());
    });
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &DriftForm::close);
    hide();
}

void DriftForm::ask(const QString &sentence, const QList<model::ComponentKey> &keys)
{
    m_keys = keys;
    m_text->setText(sentence);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DriftForm::close()
{
    hide();
    Q_EMIT canceled();
}

void DriftForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace backflow::ui::environments

#include "ui/resolve/entryform.h"

#include "core/merge/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace backflow::ui::resolve {

namespace {

bool isFlag(const merge::EntryPart &part)
{
    return part.values.size() == 1 &&
           (part.values.front() == QLatin1String("true") || part.values.front() == QLatin1String("false"));
}

} // namespace

EntryForm::EntryForm(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("mergeForm"));
    setAccessibleName(tr("The entry as a form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

bool EntryForm::setEntry(const QByteArray &entry)
{
    const auto parts = merge::partsOf(entry.trimmed());
    const bool fits = parts && !parts->empty() && std::ranges::all_of(*parts, &merge::EntryPart::leaf);
    if (fits && entry == m_entry)
        return true;
    m_entry = entry;
    delete m_fields;
    m_fields = nullptr;
    if (!fits)
        return false;
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::kSpace2);
    form->setHorizontalSpacing(theme::kSpace4);
    for (const merge::EntryPart &part : *parts) {
        QWidget *field = fieldFor(part);
        field->setObjectName(QStringLiteral("mergeForm_%1").arg(part.name));
        field->setAccessibleName(merge::propertyTitle(part.name));
        if (field->toolTip().isEmpty())
            field->setToolTip(part.name);
        QLabel *label =
            widgets::textLabel(m_theme, merge::propertyTitle(part.name), m_fields, theme::TextStyle::Strong);
        label->setBuddy(field);
        form->addRow(label, field);
    }
    layout()->addWidget(m_fields);
    m_fields->show();
    return true;
}

void EntryForm::takeFocus()
{
    for (QWidget *field : m_fields ? m_fields->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QWidget *EntryForm::fieldFor(const merge::EntryPart &part)
{
    const QString name = part.name;
    if (isFlag(part)) {
        auto *box = new QCheckBox(m_fields);
        box->setChecked(part.values.front() == QLatin1String("true"));
        connect(box, &QCheckBox::toggled, this,
                [this, name](bool on) { put(name, {on ? QStringLiteral("true") : QStringLiteral("false")}); });
        return box;
    }
    if (part.values.size() > 1 || part.values.front().contains(u'\n')) {
        auto *list = new QPlainTextEdit(part.values.join(u'\n'), m_fields);
        list->setTabChangesFocus(true);
        list->setToolTip(part.values.size() > 1 ? tr("One value on each line") : QString());
        list->setFixedHeight(4 * list->fontMetrics().lineSpacing() + theme::kSpace4);
        const bool several = part.values.size() > 1;
        connect(list, &QPlainTextEdit::textChanged, this, [this, name, list, several] {
            const QString text = list->toPlainText();
            put(name, several ? text.split(u'\n', Qt::SkipEmptyParts) : QStringList{text});
        });
        return list;
    }
    auto *line = new QLineEdit(part.values.front(), m_fields);
    connect(line, &QLineEdit::textEdited, this, [this, name](const QString &text) { put(name, {text}); });
    return line;
}

void EntryForm::put(const QString &name, const QStringList &values)
{
    // White space around the element is not the form's.
    const QByteArray inner = m_entry.trimmed();
    const qsizetype at = m_entry.indexOf(inner);
    QByteArray entry = m_entry;
    entry.replace(at, inner.size(), merge::withPart(inner, merge::partOf(name, values), {}));
    m_entry = entry;
    Q_EMIT changed();
}

} // namespace backflow::ui::resolve

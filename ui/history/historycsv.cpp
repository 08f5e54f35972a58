#include "ui/history/historypage.h"

namespace backflow::ui::history {

namespace {

QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QByteArray toCsv(const Events &events)
{
    QByteArray csv = "when,who,where,what,how,why,promotion\r\n";
    for (const promotion::HistoryEvent &event : events) {
        const QString fields[] = {event.when.toUTC().toString(Qt::ISODateWithMs),
                                  event.who,
                                  event.where,
                                  event.what,
                                  event.action,
                                  event.reason,
                                  event.promotion};
        QByteArray line;
        for (const QString &field : fields)
            line += (line.isEmpty() ? "" : ",") + cell(field);
        csv += line + "\r\n";
    }
    return csv;
}

} // namespace backflow::ui::history

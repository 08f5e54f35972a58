#include "core/async/monitor.h"

#include <QCoreApplication>

namespace backflow::async {

base::Error canceled()
{
    return {base::Errc::Canceled, QCoreApplication::translate("backflow::async", "Stopped, as asked."), {}};
}

} // namespace backflow::async

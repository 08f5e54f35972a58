// A policy as it lies on a branch that anybody may have written to: refused in words, or one that reads back as itself,
// from its canonical bytes and from the form for editing.

#include "core/governance/policyfile.h"
#include "core/model/environment.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const auto policy =
        governance::parsePolicy(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!policy) {
        if (policy.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto bytes = governance::policyBytes(*policy);
    const auto editable = governance::policyForEditing(*policy);
    if (!bytes || !editable)
        std::abort();
    const auto again = governance::parsePolicy(*bytes);
    const auto edited = governance::parsePolicy(*editable);
    if (!again || *again != *policy || governance::policyBytes(*again) != *bytes || !edited || *edited != *policy)
        std::abort();
    model::Environment environment;
    environment.name = QStringLiteral("UAT");
    for (const governance::Person &person : policy->people) {
        for (const QString &id : person.roles) {
            // A right that hangs on a role nobody wrote down would be none that can be looked at.
            if (!policy->role(id))
                std::abort();
        }
    }
    for (const governance::Role &role : policy->roles) {
        for (const governance::Right &right : role.rights)
            (void)governance::reaches(right.where, environment, nullptr);
        (void)policy->holders({role.id});
    }
    return 0;
}

#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace backflow::base {

/// What every fallible function of ours returns: a value, or an Error.
template <class T = void>
using Result = std::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns any Result.
[[nodiscard]] inline std::unexpected<Error> failure(Errc code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Hands the failure of one Result on through a function with another value type.
template <class T>
[[nodiscard]] std::unexpected<Error> failure(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace backflow::base

#!/usr/bin/env bash
# Fails, and names the places, when a source file is not formatted as .clang-format says. Usage: format.sh CLANG_FORMAT
set -euo pipefail
cd "$(dirname "$0")/../.."
git ls-files '*.h' '*.cpp' | xargs -r "$1" --dry-run -Werror

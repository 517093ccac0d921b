#!/bin/sh
# Measures laying obligations and the pages that count, on a real PostgreSQL: bench/programme.sh [people]
# Prints milliseconds; needs nothing but the repository.
set -eu
cd "$(dirname "$0")/.."
./netra mvn -o -q -pl app test -Dtest=ProgrammeBench -Dsurefire.failIfNoSpecifiedTests=false \
  -Dnetra.bench.people="${1:-10000}"

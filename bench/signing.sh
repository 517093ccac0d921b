#!/bin/sh
# Measures signing by passkey (fifty at once) and certificates, on a real PostgreSQL: bench/signing.sh [pledges] [certificates]
# The signers run on the same cores. Prints pledges a second and milliseconds; needs nothing but the repository.
set -eu
cd "$(dirname "$0")/.."
./netra mvn -o -q -pl app test -Dtest=SigningBench -Dsurefire.failIfNoSpecifiedTests=false \
  -Dnetra.bench.pledges="${1:-3000}" -Dnetra.bench.certificates="${2:-300}"

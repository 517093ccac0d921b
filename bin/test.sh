# All tests, ending with the sum of what Surefire reports.

find_chromium() {
  if [ -n "${NETRA_CHROMIUM:-}" ]; then
    [ -x "$NETRA_CHROMIUM" ] && echo "$NETRA_CHROMIUM"
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" 2>/dev/null && return
  done
  ls /Applications/Chromium.app/Contents/MacOS/Chromium 2>/dev/null
}

# Adds up the lines "Tests run: …" that Surefire wrote for each class in this run.
summary() {
  find "$root" -path '*/target/surefire-reports/*.txt' -newer "$state/test-started" -exec cat {} + 2>/dev/null |
    awk -F'[:,]' '/^Tests run:/ { run += $2; failures += $4; errors += $6; skipped += $8 }
      END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped }'
}

run_tests() {
  long=
  for option; do
    case $option in
      --long) long="-Dnetra.long=true -DexcludedGroups=none" ;;
      --lang | id | en | --lang=*) ;;
      *)
        say bad_test_option "$option"
        exit 2
        ;;
    esac
  done
  build cli
  build app
  : >"$state/test-started"
  chromium=$(find_chromium)
  if [ -n "$chromium" ]; then
    say browser "$chromium"
    run_maven verify $long
  else
    say no_browser
    run_maven verify $long -pl '!e2e'
  fi
  outcome=$?
  [ -n "$chromium" ] || say no_browser
  if [ $outcome -eq 0 ]; then say tests_passed; else say tests_failed; fi
  summary
  [ $outcome -eq 0 ] || exit 1
}

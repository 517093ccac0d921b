# What ./netra itself says, in English. The same keys stand in words-id.sh.
say() {
  case $1 in
    no_jdk) echo "netra: needs a JDK 25 and found none: install Temurin 25 (adoptium.net; Debian/Ubuntu: apt install temurin-25-jdk or openjdk-25-jdk) or point JAVA_HOME to one." ;;
    unwritable) echo "netra: folder $2 cannot be written, yet something must be built: copy the checkout to a folder of yours, or run as its owner." ;;
    waiting) echo "netra: another ./netra is building; waiting …" ;;
    building) echo "netra: building $2 (minutes the first time, later only when sources changed) …" ;;
    rehearsing) echo "netra: preparing a fast start for $2 …" ;;
    build_failed) echo "netra: building $2 failed; the reason stands above. Mend it, then try again." ;;
    stopped) echo "netra: stopped." ;;
    no_browser) echo "netra: browser tests SKIPPED because no Chromium was found (Debian/Ubuntu: apt install chromium)." ;;
    browser) echo "netra: browser tests use $2." ;;
    bad_test_option) echo "netra: test does not know $2; there is only --long." ;;
    tests_passed) echo "netra: all tests passed." ;;
    tests_failed) echo "netra: some tests failed; the reason stands above." ;;
  esac >&2
}

words_help() {
  cat <<'HELP'
Netra: keeps public servants neutral, and can prove it.

  ./netra up [--port N] [--listen ADDR] [--url URL] [--data DIR] [--db URL]
                              runs the platform; prints its address when ready
  ./netra up --demo           a demonstration on this machine: five institutions, invented people
  ./netra backup FILE         the whole platform in one file, while it runs; keys only --with-keys
  ./netra restore FILE        brings it back into an empty data folder or database
  ./netra test [--long]       runs all tests, browser tests too when a Chromium is there
  ./netra assess [FILE]       judges acts: NDJSON in, NDJSON out
  ./netra ask [TEXT]          finds the kinds of act in an everyday question; --batch reads NDJSON
  ./netra cite FILE …         checks the legal references of a text; --date, --json, --batch
  ./netra clip [FILE]         reads a news page about a neutrality programme; --json, or --batch reads NDJSON
  ./netra roster check FILE   checks a personnel list (CSV, .xlsx); --json, --map FIELD=HEADING
  ./netra law list|show ID    reads the catalogue of law
  ./netra words export|import FILE.csv
                              sends all texts to a lawyer for review, and takes them back
  ./netra fmt                 formats the source
  ./netra mvn …               Maven with a JDK 25 and the compiler opened to Error Prone
  ./netra help                this list

Every command takes --lang id|en (default: id).
HELP
}

# Finds a JDK of version 25 or later and exports it as JAVA_HOME. Reads `release` files; starts no process.

# Prints nothing; succeeds when $1 is the home of a JDK whose version suits the pattern $2 (exact, later).
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] && version=$value
  done <"$1/release"
  version=${version#\"}
  version=${version%%[!0-9]*}
  case $2 in
    exact) [ "${version:-0}" -eq 25 ] ;;
    *) [ "${version:-0}" -ge 25 ] ;;
  esac
}

# The home of the `java` that the path finds, links followed.
java_of_path() {
  found=$(command -v javac 2>/dev/null) || return 1
  found=$(readlink -f "$found" 2>/dev/null) || return 1
  printf '%s\n' "${found%/bin/javac}"
}

find_jdk() {
  [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME" later && export JAVA_HOME && return 0
  for wanted in exact later; do
    for home in /usr/lib/jvm/* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* /opt/java/* /opt/*jdk* \
      /usr/local/*jdk* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
      if is_jdk "$home" "$wanted"; then
        JAVA_HOME=$home && export JAVA_HOME && return 0
      fi
    done
    if home=$(java_of_path) && is_jdk "$home" "$wanted"; then
      JAVA_HOME=$home && export JAVA_HOME && return 0
    fi
  done
  return 1
}

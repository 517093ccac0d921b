# Builds and runs. A built target lives in .netra/<target>-<number>/ and never changes afterwards, so that
# neither a later build nor a running Netra disturbs the other; .netra/<target>.path names the current one.

child=

# Stops what was started: builds and tests run in the background so that a signal is heard at once.
stop_child() {
  [ -n "$child" ] && kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null
  release_lock
  say stopped
  exit 143
}

# Runs a command to its end, yet dies with it when told to.
run_child() {
  trap stop_child TERM INT HUP
  "$@" </dev/null &
  child=$!
  wait "$child"
  outcome=$?
  child=
  trap - TERM INT HUP
  return $outcome
}

maven_options() {
  case ${MAVEN_OPTS:-} in *-Dnetra.maven=true*) return 0 ;; esac
  for package in api code comp file main model parser processing tree util; do
    MAVEN_OPTS="${MAVEN_OPTS:-} --add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"
  done
  MAVEN_OPTS="$MAVEN_OPTS --add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED"
  MAVEN_OPTS="$MAVEN_OPTS --add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED"
  MAVEN_OPTS="$MAVEN_OPTS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  MAVEN_OPTS="$MAVEN_OPTS -Dnetra.maven=true"
  export MAVEN_OPTS
}

# Maven in the foreground of a build. A user without a home of his own keeps its files in the checkout.
run_maven() {
  maven_options
  cd "$root" || return 70
  if [ -w "${HOME:-/nonexistent}" ]; then
    run_child ./mvnw "$@"
  else
    MAVEN_USER_HOME=$state/m2 && export MAVEN_USER_HOME
    run_child ./mvnw "-Dmaven.repo.local=$state/m2/repository" "$@"
  fi
}

# Prints one path of what target $1 is made of that is newer than the file $2, or nothing.
newer_than() {
  case $1 in
    cli) set -- "$2" "$root"/law "$root"/text "$root"/forms "$root"/documents "$root"/roster "$root"/cli ;;
    app) set -- "$2" "$root"/law "$root"/text "$root"/forms "$root"/documents "$root"/roster "$root"/app ;;
  esac
  stamp=$1
  shift
  for module; do
    set -- "$@" "$module/pom.xml" "$module/src/main"
    shift
  done
  find "$root/pom.xml" "$root/.mvn" "$root/bin" "$@" -newer "$stamp" -print 2>/dev/null | head -n 1
}

# Succeeds when the current build of target $1 is older than something it is made of, or is not there.
is_stale() {
  [ -r "$state/$1.path" ] && read -r home <"$state/$1.path" && [ -r "$home/stamp" ] || return 0
  [ -z "${NETRA_NO_BUILD:-}" ] && [ -n "$(newer_than "$1" "$home/stamp")" ]
}

take_lock() {
  told=
  until mkdir "$state/lock" 2>/dev/null; do
    holder=$(cat "$state/lock/pid" 2>/dev/null)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null && [ ! -d "/proc/$holder" ]; then
      mv "$state/lock" "$state/lock.$$" 2>/dev/null && rm -rf "$state/lock.$$"
      continue
    fi
    [ -n "$told" ] || say waiting
    told=yes
    sleep 0.3
  done
  echo $$ >"$state/lock/pid"
}

release_lock() {
  [ "$(cat "$state/lock/pid" 2>/dev/null)" = $$ ] && rm -rf "$state/lock"
  return 0
}

build() {
  is_stale "$1" || return 0
  mkdir -p "$state" 2>/dev/null && [ -w "$state" ] && [ -w "$root" ] || {
    say unwritable "$root"
    exit 70
  }
  take_lock
  is_stale "$1" && make_target "$1"
  release_lock
}

make_target() {
  say building "$1"
  fresh=$state/$1-$$
  rm -rf "$fresh" "$root/$1/target/lib" && mkdir "$fresh" && : >"$fresh/stamp"
  if ! run_maven -q -pl "$1" -am package -Dmaven.test.skip=true >&2; then
    rm -rf "$fresh"
    release_lock
    say build_failed "$1"
    exit 70
  fi
  cp -Rp "$root/$1/target/lib" "$fresh/lib" && cp -p "$root/$1/target/netra-$1-"*.jar "$fresh/netra-$1.jar" || exit 70
  say rehearsing "$1"
  rehearse "$1" "$fresh" || rm -f "$fresh/netra.aot"
  former=$(cat "$state/$1.path" 2>/dev/null)
  echo "$fresh" >"$state/$1.path.$$" && mv "$state/$1.path.$$" "$state/$1.path"
  for old in "$state/$1"-*; do
    [ "$old" = "$fresh" ] || [ "$old" = "$former" ] || rm -rf "$old"
  done
}

# The flags of a target are the same in the rehearsal that fills its cache and in earnest, or the cache is refused.
# The virtual machine passes over a cache that is stale or damaged; -Xlog keeps it from saying so on standard output.
flags_of() {
  common="-XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr"
  common="$common --enable-native-access=ALL-UNNAMED"
  case $1 in
    cli) echo "$common -Xms40m -Xmn20m -Xmx64m -XX:ReservedCodeCacheSize=48m" ;;
    app) echo "$common -Xmx256m --sun-misc-unsafe-memory-access=allow" ;;
  esac
}

main_of() {
  case $1 in
    cli) echo id.netra.cli.Netra ;;
    app) echo id.netra.app.Netra ;;
  esac
}

classpath_of() {
  list=$2/netra-$1.jar
  for jar in "$2"/lib/*.jar; do
    list=$list:$jar
  done
  printf '%s' "$list"
}

# One run of the target that teaches the virtual machine which classes to keep ready.
rehearse() {
  classpath=$(classpath_of "$1" "$2")
  set -- "$1" "$2" "$JAVA_HOME/bin/java" $(flags_of "$1") "-XX:AOTCacheOutput=$2/netra.aot" -cp "$classpath" $(main_of "$1")
  target=$1
  place=$2
  shift 2
  case $target in
    cli) run_child "$@" rehearse "$root/bin" ;;
    app) run_child "$@" --rehearse --port 0 --data "$place/rehearsal" ;;
  esac >"$place/rehearsal.log" 2>&1
  outcome=$?
  rm -rf "$place/rehearsal"
  [ $outcome -eq 0 ]
}

run_cli() {
  read -r home <"$state/cli.path"
  exec "$JAVA_HOME/bin/java" $(flags_of cli) "-XX:AOTCache=$home/netra.aot" "-Dnetra.root=$root" ${NETRA_JAVA_OPTIONS:-} \
    -cp "$(classpath_of cli "$home")" id.netra.cli.Netra "$@"
}

run_app() {
  read -r home <"$state/app.path"
  data=$root/.netra-data
  [ -d "$data" ] || [ -w "$root" ] || data=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/netra
  exec "$JAVA_HOME/bin/java" $(flags_of app) "-XX:AOTCache=$home/netra.aot" "-Dnetra.data=$data" ${NETRA_JAVA_OPTIONS:-} \
    -cp "$(classpath_of app "$home")" id.netra.app.Netra "$@"
}

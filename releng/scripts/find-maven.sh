# Sourced, not run. need_maven sets mvn to a Maven that Tycho accepts (3.9 or newer): the one on PATH if it is, else
# one that any Maven 3 fetches into the user's cache. JAVA_HOME must be set.

maven_version=3.9.16

need_maven() {
    on_path=$(command -v mvn 2>/dev/null)
    if [ -n "$on_path" ]; then
        version=$("$on_path" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
        case $version in
            3.9|3.[1-9][0-9]|4.*)
                mvn=$on_path
                return
                ;;
        esac
    fi
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/int-crucible/maven
    mvn=$cache/apache-maven-$maven_version/bin/mvn
    [ -f "$mvn" ] && return
    if [ -z "$on_path" ]; then
        echo "Maven is not installed. Install it (Debian: maven); version 3.9 or newer is fetched by it where it is older." >&2
        exit 1
    fi
    part=$cache/part.$$
    mkdir -p "$part" || exit 1
    echo "Fetching Maven $maven_version once, into $cache" >&2
    # Not in the project's folder: an older Maven fails as soon as it reads a pom that has Tycho as an extension.
    if ! (cd "$part" && "$on_path" -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
            "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$part") >"$cache/fetch.log" 2>&1; then
        rm -rf "$part"
        echo "Maven $maven_version could not be fetched; a network connection to Maven Central is needed once ($cache/fetch.log says more)." >&2
        exit 1
    fi
    rm -rf "$cache/apache-maven-$maven_version"
    mv "$part/apache-maven-$maven_version" "$cache/" && rm -rf "$part"
    chmod +x "$mvn"
}

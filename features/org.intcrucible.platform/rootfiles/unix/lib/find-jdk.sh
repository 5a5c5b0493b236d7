# Sourced, not run. find_jdk prints the home of a Java of at least version 21, or fails.
# Looked at in this order: JAVA_HOME, the java on PATH, the usual folders (there the newest wins).
# find_jdk jdk asks for a compiler as well.

java_version() {
    # The release file says it without starting a virtual machine.
    if [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1
    fi
}

java_fits() {
    [ -x "$1/bin/java" ] || return 1
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
    version=$(java_version "$1")
    [ "${version:-0}" -ge 21 ]
}

find_jdk() {
    if [ -n "$JAVA_HOME" ] && java_fits "$JAVA_HOME" "$1"; then
        printf '%s\n' "$JAVA_HOME"
        return
    fi
    on_path=$(command -v java 2>/dev/null)
    if [ -n "$on_path" ]; then
        # java on PATH is most often a link into its home; macOS has a stub there instead
        real=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
        home=$(dirname "$(dirname "$real")")
        if java_fits "$home" "$1"; then
            printf '%s\n' "$home"
            return
        fi
    fi
    best= best_version=0
    for home in /usr/lib/jvm/* /usr/local/*jdk* /usr/local/java* /opt/*jdk* /opt/java* /opt/homebrew/opt/openjdk* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        if java_fits "$home" "$1" && [ "$version" -gt "$best_version" ]; then
            best=$home best_version=$version
        fi
    done
    [ -n "$best" ] && printf '%s\n' "$best"
}

need_jdk() {
    find_jdk "$1" || {
        echo "No Java of version 21 or newer was found in JAVA_HOME, on PATH or in the usual folders. Install one (Debian: openjdk-21-jdk or newer; any system: a Temurin JDK) or set JAVA_HOME." >&2
        exit 1
    }
}

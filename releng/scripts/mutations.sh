#!/bin/sh
# Breaks one guarantee after the other in a copy of the sources, and wants the test that is named for it to fail.
#   releng/scripts/mutations.sh [NAME...]    all of releng/mutations, or those named
# A test that fails for another reason than an assertion, a change that does not compile and a patch that does not apply
# count as failures: they prove nothing. ./verify --long reads what target/mutation-reports says.

root=$(dirname "$(readlink -f "$0" 2>/dev/null || printf '%s' "$0")")/../..
cd "$root" || exit 1
root=$(pwd -P)

. features/org.intcrucible.platform/rootfiles/unix/lib/find-jdk.sh
. releng/scripts/find-maven.sh
JAVA_HOME=$(need_jdk jdk) || exit 1
export JAVA_HOME
need_maven

reports=$root/target/mutation-reports
rm -rf "$reports"

copy=$(mktemp -d) || exit 1
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT TERM
# Patches are applied below the copy alone, even if the folder of temporary files lies in a repository.
GIT_CEILING_DIRECTORIES=$(dirname "$copy")
export GIT_CEILING_DIRECTORIES

# What a commit of everything would hold: files that are deleted are still listed, new ones have to be asked for.
git -c core.quotePath=off ls-files --cached --others --exclude-standard | while read -r file; do
    if [ -f "$file" ]; then printf '%s\n' "$file"; fi
done | tar -cf - -T - | tar -xf - -C "$copy" || exit 1

# Builds what tests need and runs them: build KIND CLASS#METHOD[,CLASS#METHOD...]
build() (
    cd "$copy" || exit 1
    kind=$1 tests=$2
    set -- -B -o -Dcrucible.long=true -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.timeout=300
    case $kind in
        framework) set -- "$@" -pl '!tests/unit,!tests/product,!releng/org.intcrucible.product' "-Dtest=$tests" ;;
        product) set -- "$@" -pl '!tests/unit,!tests/framework,!tests/ui' "-Dit.test=$tests" ;;
        unit) set -- "$@" -pl tests/unit -am "-Dtest=$tests" ;;
    esac
    "$mvn" verify "$@" </dev/null >"$copy/build.log" 2>&1
)

kind() {
    case $1 in
        org.intcrucible.tests.framework.*) echo framework ;;
        org.intcrucible.tests.product.*) echo product ;;
        *) echo unit ;;
    esac
}

# The test that a patch names.
test_of() {
    sed -n 's/^# caught by: //p' "$1"
}

report() {
    find "$copy/tests" -path "*/target/*-reports/TEST-${1%%#*}.xml" | head -n 1
}

# How often a kind of element stands below the test cases of a method: marks KIND METHOD REPORT
marks() {
    awk -v kind="<$1[ >/]" -v method="$2" '
        /<testcase / { mine = index($0, " name=\"" method "\"") || index($0, " name=\"" method "(") }
        mine && $0 ~ kind { count++ }
        END { print count + 0 }' "$3"
}

# Says what came of it, in words; nothing if the test failed as it should.
complaint() {
    test=$(test_of "$1")
    [ -n "$test" ] && grep -q '^# breaks: ' "$1" || { echo "its header does not say what it breaks, or what catches it"; return; }
    (cd "$copy" && git apply "$1") 2>"$copy/apply.log" || { echo "it does not apply: $(head -n 1 "$copy/apply.log")"; return; }
    # The compiler leaves alone what did not change itself, though what it uses did.
    changed=$(sed -n 's|^+++ b/\(bundles/[^/]*\)/.*|\1|p' "$1" | sort -u)
    clean $changed
    build "$(kind "$test")" "$test"
    found=$(report "$test")
    if [ -z "$found" ]; then
        echo "the test was not run: $(grep '^\[ERROR\]' "$copy/build.log" | head -n 3 | tr '\n' ' ')"
    elif [ "$(marks testcase "${test#*#}" "$found")" -eq 0 ]; then
        echo "there is no test $test"
    elif [ "$(marks error "${test#*#}" "$found")" -gt 0 ]; then
        echo "$test broke, and did not fail by an assertion"
    elif [ "$(marks failure "${test#*#}" "$found")" -eq 0 ]; then
        echo "$test passes"
    fi
    (cd "$copy" && git apply -R "$1") || echo "it cannot be taken back"
    clean $changed
}

clean() {
    for bundle in "$@"; do
        rm -rf "$copy/$bundle/target/classes"
    done
    find "$copy/tests" -type d -path '*/target/*-reports' -prune -exec rm -rf {} +
}

escape() {
    printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/"/\&quot;/g'
}

# Keeps one result for ./verify: result NAME SECONDS PROBLEM
result() {
    if [ -z "$3" ]; then
        echo "caught      $1 ($2 s)"
        printf '  <testcase classname="mutations" name="%s" time="%s"/>\n' "$1" "$2" >>"$copy/cases"
    else
        echo "NOT CAUGHT  $1 ($2 s): $3"
        printf '  <testcase classname="mutations" name="%s" time="%s"><failure message="%s"/></testcase>\n' \
            "$1" "$2" "$(escape "$3")" >>"$copy/cases"
        failed=$((failed + 1))
        mkdir -p "$reports"
        cp "$copy/build.log" "$reports/$1.log" 2>/dev/null
    fi
    tried=$((tried + 1))
}

[ $# -gt 0 ] || set -- $(cd releng/mutations && ls -- *.patch)
tried=0 failed=0

# A test that fails anyway catches nothing.
for kind in unit framework product; do
    from=$(date +%s)
    tests=$(for name in "$@"; do
        test=$(test_of "releng/mutations/${name%.patch}.patch")
        if [ "$(kind "$test")" = $kind ]; then printf '%s\n' "$test"; fi
    done | sort -u | paste -sd , -)
    if [ -n "$tests" ] && ! build $kind "$tests"; then
        result "nothing-changed-$kind" $(($(date +%s) - from)) "tests fail in a copy that nothing was changed in"
    fi
done

if [ "$failed" -eq 0 ]; then
    for name in "$@"; do
        from=$(date +%s)
        problem=$(complaint "$root/releng/mutations/${name%.patch}.patch")
        result "${name%.patch}" $(($(date +%s) - from)) "$problem"
    done
fi

mkdir -p "$reports"
{
    echo '<?xml version="1.0" encoding="UTF-8"?>'
    echo "<testsuite name=\"mutations\" tests=\"$tried\" failures=\"$failed\" errors=\"0\" skipped=\"0\">"
    cat "$copy/cases"
    echo '</testsuite>'
} >"$reports/TEST-mutations.xml"
echo "$((tried - failed)) of $tried caught"
[ "$failed" -eq 0 ]

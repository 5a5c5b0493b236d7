#!/bin/sh
# Builds the window and takes pictures of it: each perspective, light and dark, at 1280x800 and at 1920x1080.
# releng/scripts/screenshots.sh [FOLDER]; without one they go to target/screenshots. Needs Xvfb and openbox, as ./verify does.

root=$(dirname "$(readlink -f "$0" 2>/dev/null || printf '%s' "$0")")/../..
cd "$root" || exit 1
root=$(pwd -P)
. features/org.intcrucible.platform/rootfiles/unix/lib/find-jdk.sh
. releng/scripts/find-maven.sh

mkdir -p "${1:-target/screenshots}" target || exit 1
folder=$(CDPATH= cd -- "${1:-target/screenshots}" && pwd -P)
JAVA_HOME=$(need_jdk jdk) || exit 1
export JAVA_HOME
need_maven

leave() {
    rm -f "$root/target/display.$$" "$root/target/bare.$$.xml"
    [ -z "$openbox" ] || kill "$openbox" 2>/dev/null
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null
}
trap leave EXIT
trap 'exit 130' INT TERM

mkfifo "target/display.$$"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"target/display.$$" >target/xvfb.log 2>&1 &
xvfb=$!
read -r number <"target/display.$$"
DISPLAY=:$number
export DISPLAY
unset WAYLAND_DISPLAY

# No frame around the window: it is to have its whole size.
cat >"target/bare.$$.xml" <<XML
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><keepBorder>no</keepBorder></theme>
  <applications><application name="*" class="*" type="normal"><decor>no</decor><position force="yes"><x>0</x><y>0</y></position></application></applications>
</openbox_config>
XML
openbox --config-file "$root/target/bare.$$.xml" >target/openbox.log 2>&1 &
openbox=$!

# All bundles, since the window's module is tested against what is built here.
"$mvn" -B -q verify -pl '!tests/unit,!tests/framework,!tests/product,!features/org.intcrucible.sdk,!releng/org.intcrucible.product' \
    -Dtest=Screenshots -DfailIfNoTests=false -Dcrucible.screenshots="$folder" </dev/null >target/screenshots.log 2>&1 || {
    grep '^\[ERROR\]' target/screenshots.log | head -n 15 >&2
    exit 1
}
ls "$folder"/*.png

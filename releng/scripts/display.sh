# Sourced, not run, where $root is the project. A display for windows that nobody looks at: need_display begins one, release_display ends it.

# What a window needs. On a desktop with a display of its own nothing is installed.
packages="xvfb libgtk-3-0 openbox dbus-x11 x11-utils"
need_display() {
    [ "$(uname -s)" = Linux ] || return
    if ! command -v Xvfb >/dev/null 2>&1 || ! command -v openbox >/dev/null 2>&1 \
            || ! PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null | grep -q libgtk-3.so.0; then
        if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
            echo "Installing what the window needs: $packages"
            { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages; } \
                >"$root/target/apt.log" 2>&1 || { tail -n 5 "$root/target/apt.log" >&2; exit 1; }
        else
            echo "The window needs an X server without a screen and GTK 3 (Debian: $packages). Install them and start again." >&2
            exit 1
        fi
    fi
    mkfifo "$root/target/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$root/target/display" >"$root/target/xvfb.log" 2>&1 &
    xvfb=$!
    read -r number <"$root/target/display"
    rm -f "$root/target/display"
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY
    openbox >"$root/target/openbox.log" 2>&1 &
    openbox=$!
}

release_display() {
    rm -f "$root/target/display"
    [ -z "$openbox" ] || kill "$openbox" 2>/dev/null
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null
    openbox= xvfb=
}

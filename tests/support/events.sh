#!/bin/sh
# events COMMAND… runs a command in the background, and returns once the command receives events.
# events prints the output of the command since then, and ends the command.
idle() {
    read -r _ _ state _ 2>/dev/null <"/proc/$1/stat" || return 0
    [ "$state" = Z ] && return 0
    [ "$state" = S ] && awk 'NR > 1 && $5 { busy = 1 } NR > 1 && ($2 == 0 || $2 == 4 || $2 == 6 || $2 == 16) && $3 { open = 1 }
        END { exit busy || !open }' "/proc/$1/net/netlink"
}

if [ $# -gt 0 ]; then
    "$@" >/tmp/events.out 2>/tmp/events.err &
    echo $! >/tmp/events.pid
fi
read -r pid </tmp/events.pid
until idle "$pid" && idle "$pid"; do :; done
if [ $# -eq 0 ]; then
    kill "$pid" 2>/dev/null
    cat /tmp/events.out
    cat /tmp/events.err >&2
fi

# Files that are none.
$ ip link set lo up
$ ip addr save >saved
$ tail -c +5 saved | head -c 30 >short
$ tail -c +5 saved | head -c 10 >shorter
$ ip monitor file
$ ip monitor file nope
$ ip monitor file /
$ ip monitor file /dev/null
$ ip monitor file saved
$ ip monitor file short
$ ip monitor file shorter
$ ip monitor file short foo

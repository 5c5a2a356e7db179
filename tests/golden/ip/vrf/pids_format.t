#! needs vm
$ ip link add vrffmt type vrf table 10
$ ip vrf exec vrffmt sleep 50 & until [ "$(cat /proc/$!/comm)" = sleep ]; do :; done; ip vrf pids vrffmt | sed 's/[0-9]/9/g'
    9  sleep
$ ip vrf pids vrffmt | wc -l
1
